// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/client/call_batch.h"
#include "base/result.h"
#include "features/requirements/requirement_group_columns.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace nd {

class Session;

/// State of the dialog `Requirement Groups`: the groups for ordering with their state and what they lack, and what can
/// be done with them as a whole.
class RequirementGroupsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Begins to read. `session` must outlive it.
    explicit RequirementGroupsPresenter(Session &session, QObject *parent = nullptr);
    ~RequirementGroupsPresenter() override;

    Session &session() const { return m_session; }
    TableModel<RequirementGroupRow> &rows() { return *m_rows; }
    const TabState &state() const { return m_state; }
    /// Why nothing can be changed; empty when something can.
    QString refusal() const;
    bool maySubmit(const QString &groupId) const;

    /// `type` as the API has it. Then made(), or said().
    void create(const QString &country, const QString &type, const QString &reference);
    void rename(const QString &groupId, const QString &reference);
    void submit(const QString &groupId);
    void remove(const QString &groupId);

public slots:
    void refresh();

signals:
    void stateChanged();
    void made(const QString &groupId);
    void said(const QString &sentence, bool failed);

private:
    void take(std::vector<RequirementGroup> groups);
    void askWhatIsLacking();
    void show();
    void hear(const Result<RequirementGroup> &answer, const QString &sentence);

    Session &m_session;
    std::unique_ptr<TableModel<RequirementGroupRow>> m_rows;
    std::vector<RequirementGroup> m_groups;
    QHash<QString, QStringList> m_lacking; ///< by group, as far as it was read
    TabState m_state;
    Call m_reading;
    CallBatch<QString> m_asking;
};

} // namespace nd
