// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirement_groups_presenter.h"

#include "api/client/client.h"
#include "api/client/partial_list.h"
#include "api/resources/requirements.h"
#include "api/values/api_enums.h"
#include "features/requirements/service/requirement_actions.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"
#include "wording/requirement_words.h"
#include "writes/write_coordinator.h"

#include <algorithm>
#include <iterator>

namespace nd {

using namespace Qt::StringLiterals;

RequirementGroupsPresenter::RequirementGroupsPresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_rows(std::make_unique<TableModel<RequirementGroupRow>>(
          requirementGroupColumns(), [](const RequirementGroupRow &row) { return row.group.id; }))
{
    connect(&session.services().writer(), &WriteCoordinator::settled, this, [this](const WriteRecord &write) {
        if (isAboutGroups(write.kind))
            refresh();
    });
    refresh();
}

RequirementGroupsPresenter::~RequirementGroupsPresenter() = default;

QString RequirementGroupsPresenter::refusal() const
{
    return m_session.refusal();
}

void RequirementGroupsPresenter::refresh()
{
    m_state = {Phase::Loading, tr("Reading requirement groups…"), {}};
    auto found = std::make_shared<std::vector<RequirementGroup>>();
    PageSink<RequirementGroup> sink;
    sink.rows = [found](std::vector<RequirementGroup> &&rows) {
        std::copy_if(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()),
            std::back_inserter(*found),
            [](const RequirementGroup &group) { return group.action != requirement_action::porting; });
    };
    sink.finished = [this, found](const Result<Done> &end) {
        if (end || !found->empty())
            take(end ? std::move(*found) : withKnown(std::move(*found), m_groups));
        if (end)
            return;
        const ErrorText text = describe(end.error());
        m_state = {Phase::Failed, text.sentence, text.advice};
        emit stateChanged();
    };
    m_reading = m_session.client().readAll(endpoint::listRequirementGroups(RequirementGroupFilter()), std::move(sink));
    emit stateChanged();
}

void RequirementGroupsPresenter::take(std::vector<RequirementGroup> groups)
{
    m_groups = std::move(groups);
    const int count = int(m_groups.size());
    m_state = {count > 0 ? Phase::Ready : Phase::Empty, tr("%n group(s)", nullptr, count), {}};
    askWhatIsLacking();
    show();
}

/// An approved group lacks nothing; the others are asked about, each with a request of its own.
void RequirementGroupsPresenter::askWhatIsLacking()
{
    m_asking.cancelAll();
    m_lacking.clear();
    for (const RequirementGroup &group : m_groups) {
        if (group.status == requirement_state::approved || group.status == requirement_state::pendingApproval) {
            m_lacking[group.id] = {};
            continue;
        }
        AskedRequirementsFilter filter;
        filter.requirementGroupId = group.id;
        m_asking.start(
            group.id,
            [&](auto done) {
                return m_session.client().send(endpoint::listAskedRequirements(filter), std::move(done));
            },
            [this, id = group.id](const Result<Page<AskedRequirements>> &asked) {
                if (!asked)
                    return; // not known, and said so
                QStringList &labels = m_lacking[id];
                for (const AskedRequirements &one : asked->rows) {
                    for (const AskedRequirement &lacking : one.regulatoryRequirements)
                        labels += lacking.name.isEmpty() ? lacking.id : lacking.name;
                }
                show();
            });
    }
}

void RequirementGroupsPresenter::show()
{
    std::vector<RequirementGroupRow> rows;
    for (const RequirementGroup &group : m_groups) {
        const auto known = m_lacking.constFind(group.id);
        rows.push_back({group, known == m_lacking.constEnd() ? std::nullopt : std::optional(*known)});
    }
    m_rows->setRows(std::move(rows));
    emit stateChanged();
}

bool RequirementGroupsPresenter::maySubmit(const QString &groupId) const
{
    const RequirementGroupRow *row = m_rows->find(groupId);
    return row && refusal().isEmpty() && requirement::isFilledIn(row->group)
        && (row->group.status == requirement_state::unapproved || row->group.status == requirement_state::declined);
}

void RequirementGroupsPresenter::hear(const Result<RequirementGroup> &answer, const QString &sentence)
{
    if (answer)
        emit said(sentence, false);
    else
        emit said(describe(answer.error(), ErrorContext::Change).whole(), true);
}

void RequirementGroupsPresenter::create(const QString &country, const QString &type, const QString &reference)
{
    NewRequirementGroup group;
    group.countryCode = country;
    group.phoneNumberType = type;
    group.action = requirement_action::ordering;
    group.customerReference = reference;
    const auto begun = RequirementActions(m_session.services().actions())
                           .createGroup(group, this, [this](const Result<RequirementGroup> &answer) {
                               hear(answer, tr("The requirement group was created: fill in its values."));
                               if (answer)
                                   emit made(answer->id);
                           });
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
}

void RequirementGroupsPresenter::rename(const QString &groupId, const QString &reference)
{
    const RequirementGroupRow *row = m_rows->find(groupId);
    if (!row)
        return;
    const auto begun = RequirementActions(m_session.services().actions())
                           .renameGroup(groupId, row->group.customerReference, reference, this,
                               [this](const Result<RequirementGroup> &answer) {
                                   hear(answer, tr("The requirement group has another name now."));
                               });
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
}

void RequirementGroupsPresenter::submit(const QString &groupId)
{
    const auto begun = RequirementActions(m_session.services().actions())
                           .submitGroup(groupId, this, [this](const Result<RequirementGroup> &answer) {
                               hear(answer, tr("Submitted: Telnyx reviews the requirement group."));
                           });
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
}

void RequirementGroupsPresenter::remove(const QString &groupId)
{
    const auto begun = RequirementActions(m_session.services().actions())
                           .deleteGroup(groupId, this, [this](const Result<Done> &answer) {
                               if (answer)
                                   emit said(tr("The requirement group was deleted."), false);
                               else
                                   emit said(describe(answer.error(), ErrorContext::Change).whole(), true);
                           });
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
}

} // namespace nd
