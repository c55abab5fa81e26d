// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/failures/failure_columns.h"
#include "models/table_model.h"

#include <QObject>

#include <memory>

namespace nd {

class AccountServices;

/// State of the pane of failed requests: each write that did not come about, in words, with what helps.
class FailuresPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `services` must outlive the presenter.
    explicit FailuresPresenter(AccountServices &services, QObject *parent = nullptr);
    ~FailuresPresenter() override;

    TableModel<FailureRow> &rows() { return *m_rows; }
    int count() const;

public slots:
    /// Does what the row's remedy says, or asks the window to lead there.
    void remedy(const QString &id);
    void putAside(const QStringList &ids);
    /// A person has looked at Telnyx: the purchase has become this order, or nothing. True when the ledger took it;
    /// else refused() says why not.
    bool settleBought(const QString &id, const QString &orderId, const QString &note);
    bool settleNotBought(const QString &id, const QString &note);

signals:
    void changed();
    void orderRequested(const QStringList &keys);
    void substituteRequested(const QStringList &keys);
    /// The orders are to be shown, and the record that the write was about among them.
    void orderShown(nd::WriteKind kind, const QString &recordId);
    /// SearchAgain, OpenBasket, OpenOrders or OpenComments.
    void placeRequested(nd::FailureRow::Remedy place);
    void refused(const QString &sentence);

private:
    void rebuild();
    FailureRow rowOf(const FailedWrite &failure) const;
    template <class Value>
    void report(const Result<Value> &result, ErrorContext context);

    AccountServices &m_services;
    std::unique_ptr<TableModel<FailureRow>> m_rows;
};

} // namespace nd
