// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/sub_order_reports.h"
#include "base/files/csv.h"
#include "base/result.h"
#include "features/reports/report_columns.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace nd {

class Session;

/// Reports of sub-orders: asked for, followed until they are made, read. Their ids are in the ledger, as the API has no
/// list of them (api-facts §2.26).
class ReportsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive the presenter.
    explicit ReportsPresenter(Session &session, QObject *parent = nullptr);
    ~ReportsPresenter() override;

    TableModel<SubOrderReport> &reports() { return *m_reports; }
    /// The report that was opened; gone as soon as another one is wanted.
    TableModel<csv::Row> &file() { return *m_file; }
    /// Its bytes, as Telnyx sent them; empty until all of its rows are there.
    const QByteArray &bytes() const { return m_bytes; }
    /// Of the report that is being opened.
    const TabState &fileState() const { return m_fileState; }

    /// Why one cannot be asked for now; empty when it can.
    QString refusal() const;
    bool mayOpen(const QString &id) const;
    /// Waits between two questions after what is being made; tests make it short.
    void setPatience(std::chrono::milliseconds first) { m_firstWait = first; }

public slots:
    void create(const nd::SubOrderReportFilter &filter);
    /// Asks after every report that is not at its end.
    void refresh();
    void open(const QString &id);
    void cancelOpening();

signals:
    void reportsChanged();
    void fileChanged();
    void refused(const QString &sentence);

private:
    void reload();
    void put(const SubOrderReport &report);
    void ask(const QString &id);
    void onNotReadable(const QString &id, const Error &why);
    void waitOn();
    void readSome();
    void show(const QByteArray &bytes, const QStringList &header, std::vector<csv::Row> rows);
    void setFileState(TabState state);

    Session &m_session;
    std::unique_ptr<TableModel<SubOrderReport>> m_reports;
    std::unique_ptr<TableModel<csv::Row>> m_file;
    QByteArray m_bytes;
    TabState m_fileState;
    std::map<QString, Call> m_asking;
    Call m_download;
    QString m_told; ///< why nothing was heard of them last; empty when something was
    QTimer m_poll;
    std::chrono::milliseconds m_firstWait{1'000};
    std::chrono::milliseconds m_wait{0};
    /// A file that is being read.
    struct Coming
    {
        std::unique_ptr<csv::Reader> reader = {};
        QByteArray bytes = {};
        QStringList header = {};
        std::vector<csv::Row> rows = {};
    };
    Coming m_coming;
    QTimer m_slice;
};

} // namespace nd
