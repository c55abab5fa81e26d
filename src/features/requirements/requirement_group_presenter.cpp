// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirement_group_presenter.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "api/resources/comments.h"
#include "api/values/api_enums.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/polling_interval.h"
#include "features/requirements/service/requirement_actions.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <algorithm>
#include <memory>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ReadAgain = 10s; ///< while it is under review

QString wordsAbout(const QString &label, const QStringList &words)
{
    for (const QString &body : words) {
        for (const QString &line : body.split(u'\n', Qt::SkipEmptyParts)) {
            if (!label.isEmpty() && line.contains(label, Qt::CaseInsensitive))
                return line.trimmed();
        }
    }
    return {};
}

} // namespace

RequirementGroupPresenter::RequirementGroupPresenter(Session &session, const QString &groupId, QObject *parent)
    : QObject(parent), m_session(session), m_id(groupId), m_catalogue(session.client()), m_choices(session.client()),
      m_upload(session)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RequirementGroupPresenter::read);
    connect(&m_catalogue, &RequirementCatalogue::changed, this, &RequirementGroupPresenter::build);
    connect(&m_choices, &RequirementChoices::changed, this, &RequirementGroupPresenter::choicesChanged);
    connect(&m_upload, &DocumentUpload::changed, this, &RequirementGroupPresenter::changed);
    connect(&m_upload, &DocumentUpload::refused, this, [this](const QString &sentence) { emit said(sentence, true); });
    connect(
        &m_upload, &DocumentUpload::uploaded, this, [this](const QString &requirementId, const QString &documentId) {
            send({{requirementId, documentId}}, requirementId);
        });
    m_choices.read();
    read();
}

RequirementGroupPresenter::~RequirementGroupPresenter() = default;

void RequirementGroupPresenter::read()
{
    if (m_group.id.isEmpty())
        m_state = {Phase::Loading, tr("Reading the requirement group…"), {}};
    m_reading
        = m_session.client().send(endpoint::getRequirementGroup(m_id), [this](const Result<RequirementGroup> &group) {
              if (group)
                  return take(*group);
              const ErrorText text = describe(group.error());
              // What was read stands, and can be filled in; that it may be old is said beside it.
              m_state = {m_rows.empty() ? Phase::Failed : Phase::Ready, text.sentence, text.advice};
              if (!m_rows.empty())
                  m_next.start(ReadAgain * pollingFactor(m_session.client().budget(), Visibility::Front));
              emit changed();
          });
    emit changed();
}

void RequirementGroupPresenter::take(const RequirementGroup &group)
{
    m_group = group;
    m_catalogue.read(group.countryCode, group.phoneNumberType);
    readWords();
    if (group.status == requirement_state::pendingApproval)
        m_next.start(ReadAgain * pollingFactor(m_session.client().budget(), Visibility::Front));
    QStringList documents;
    for (const GroupRequirement &one : group.regulatoryRequirements) {
        if (one.fieldType == field_type::document && !one.fieldValue.isEmpty())
            documents += one.fieldValue;
    }
    m_choices.follow(documents);
    build();
}

/// Why something was declined is told in comments only.
void RequirementGroupPresenter::readWords()
{
    if (m_group.status != requirement_state::declined)
        return;
    CommentFilter filter;
    filter.commentRecordType = comment_record::requirementGroup;
    filter.commentRecordId = m_id;
    auto words = std::make_shared<std::vector<Comment>>();
    PageSink<Comment> sink;
    sink.partWillDo = true; // every word helps
    sink.rows = [words](std::vector<Comment> &&rows) { words->insert(words->end(), rows.begin(), rows.end()); };
    sink.finished = [this, words](const Result<Done> &end) {
        if (!end)
            return;
        std::sort(
            words->begin(), words->end(), [](const Comment &a, const Comment &b) { return a.createdAt > b.createdAt; });
        m_words.clear();
        for (const Comment &one : *words) {
            if (one.commenterType == commenter_type::admin)
                m_words += one.body;
        }
        build();
    };
    m_readingWords = m_session.client().readAll(endpoint::listComments(filter), std::move(sink));
}

/// In the order of what is asked for; what else the group has comes behind.
void RequirementGroupPresenter::build()
{
    if (m_group.id.isEmpty() || m_catalogue.isReading())
        return;
    std::vector<RequirementRow> rows;
    for (const RequirementDescription &description : m_catalogue.asked())
        rows.push_back({.requirement = description, .state = requirement_state::awaitingValue});
    for (const GroupRequirement &one : m_group.regulatoryRequirements) {
        auto row = std::find_if(rows.begin(), rows.end(),
            [&](const RequirementRow &known) { return known.requirement.id == one.requirementId; });
        if (row == rows.end()) {
            const RequirementDescription *known = m_catalogue.find(one.requirementId);
            rows.push_back({.requirement = known
                    ? *known
                    : RequirementDescription{
                        .id = one.requirementId, .label = one.requirementId, .fieldType = one.fieldType}});
            row = rows.end() - 1;
        }
        row->value = one.fieldValue;
        row->state = one.status;
    }
    for (RequirementRow &row : rows) {
        row.fixed = m_session.account().readOnly;
        if (row.state == requirement_state::declined)
            row.rejection = wordsAbout(row.requirement.label, m_words);
        else if (!row.value.isEmpty() && row.state == requirement_state::unapproved)
            row.state = m_group.status == requirement_state::pendingApproval ? requirement_state::pendingApproval
                                                                             : requirement_state::unapproved;
    }
    m_rows = std::move(rows);
    m_state = {m_rows.empty() ? Phase::Empty : Phase::Ready, m_catalogue.failure(), {}};
    emit changed();
}

QString RequirementGroupPresenter::about() const
{
    if (m_group.id.isEmpty())
        return {};
    return u"%1 · %2, %3"_s.arg(requirement::groupTitle(m_group), countries::name(m_group.countryCode),
        cells::numberType(m_group.phoneNumberType));
}

QString RequirementGroupPresenter::refusal() const
{
    if (const QString reason = m_session.refusal(); !reason.isEmpty())
        return reason;
    return m_state.phase == Phase::Empty ? tr("Nothing is asked for.") : QString();
}

bool RequirementGroupPresenter::maySubmit() const
{
    return refusal().isEmpty() && !m_saving && requirement::isFilledIn(m_group)
        && (m_group.status == requirement_state::unapproved || m_group.status == requirement_state::declined);
}

void RequirementGroupPresenter::save(const RequirementTexts &texts)
{
    if (const QString problem = requirement::firstProblem(m_rows, texts); !problem.isEmpty())
        return emit said(problem, true);
    const std::vector<RequirementValue> found = requirement::news(m_rows, texts);
    if (!found.empty() && !m_saving)
        send(found, {});
}

void RequirementGroupPresenter::send(const std::vector<RequirementValue> &values, const QString &linked)
{
    const auto begun
        = RequirementActions(m_session.services().actions())
              .setGroupValues(m_id, values, this, [this, linked](const Result<RequirementGroup> &answer) {
                  if (answer && !linked.isEmpty())
                      emit documentLinked(linked);
                  hear(answer,
                      linked.isEmpty() ? tr("Saved. Submit the group for approval once everything is there.")
                                       : tr("The document was uploaded and linked."));
              });
    m_saving = bool(begun);
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
    emit changed();
}

void RequirementGroupPresenter::submit()
{
    const auto begun = RequirementActions(m_session.services().actions())
                           .submitGroup(m_id, this, [this](const Result<RequirementGroup> &answer) {
                               hear(answer, tr("Submitted: Telnyx reviews the requirement group."));
                           });
    m_saving = bool(begun);
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
    emit changed();
}

void RequirementGroupPresenter::hear(const Result<RequirementGroup> &answer, const QString &sentence)
{
    m_saving = false;
    if (!answer) {
        emit said(describe(answer.error(), ErrorContext::Change).whole(), true);
        return read();
    }
    emit said(sentence, false);
    m_choices.read();
    take(*answer);
}

} // namespace nd
