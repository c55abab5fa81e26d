// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirements_presenter.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "api/values/api_enums.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_record.h"
#include "features/orders/service/order_tracker.h"
#include "features/orders/service/polling_interval.h"
#include "features/requirements/service/requirement_actions.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"
#include "writes/write_coordinator.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ReadAgain = 10s; ///< while something is under review

/// Not every answer says how a single value stands; then it follows from the number's.
QString stateOf(const RegulatoryRequirement &one, const OrderNumber &number)
{
    if (!one.status.isEmpty())
        return one.status;
    if (one.fieldValue.isEmpty())
        return QString(requirement_state::awaitingValue);
    return number.requirementsMet ? QString(requirement_state::approved) : QString(requirement_state::pendingApproval);
}

bool isUnfinished(const OrderNumber &number)
{
    return !number.requirementsMet && (number.status.isEmpty() || number.status == status::pending);
}

/// Of an admin's comment, the part about this requirement: "End User Name: too short".
QString wordsAbout(const QString &label, const QString &body)
{
    const QStringList lines = body.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!label.isEmpty() && line.contains(label, Qt::CaseInsensitive))
            return line.trimmed();
    }
    return {};
}

} // namespace

RequirementsPresenter::RequirementsPresenter(Session &session, RequirementSubject subject, QObject *parent)
    : QObject(parent), m_session(session), m_subject(std::move(subject)), m_reading(session, m_subject),
      m_catalogue(session.client()), m_choices(session.client()), m_groups(session.client()), m_upload(session)
{
    m_next.setSingleShot(true);
    listen();
    read();
}

RequirementsPresenter::~RequirementsPresenter() = default;

void RequirementsPresenter::listen()
{
    connect(&m_next, &QTimer::timeout, this, &RequirementsPresenter::follow);
    connect(&m_reading, &RequirementReading::changed, this, &RequirementsPresenter::onRead);
    connect(&m_catalogue, &RequirementCatalogue::changed, this, &RequirementsPresenter::build);
    connect(&m_groups, &MatchingRequirementGroups::changed, this, &RequirementsPresenter::choicesChanged);
    connect(&m_choices, &RequirementChoices::changed, this, &RequirementsPresenter::choicesChanged);
    connect(&m_upload, &DocumentUpload::changed, this, &RequirementsPresenter::changed);
    connect(&m_upload, &DocumentUpload::refused, this, [this](const QString &sentence) { emit said(sentence, true); });
    connect(
        &m_upload, &DocumentUpload::uploaded, this, [this](const QString &requirementId, const QString &documentId) {
            if (isAsked(requirementId))
                send({{requirementId, documentId}}, requirementId);
        });
    // What the tracker has seen move is not waited for.
    connect(&m_session.services().tracker(), &OrderTracker::orderChanged, this, [this](const OrderRecord &record) {
        const auto *order = std::get_if<NumberOrder>(&record);
        const std::vector<SubOrder> &ours = m_reading.subOrders();
        if (order && std::any_of(ours.begin(), ours.end(), [order](const SubOrder &one) {
                return one.orderRequestId == order->id;
            }))
            follow();
    });
    connect(&m_session.services().writer(), &WriteCoordinator::settled, this, [this](const WriteRecord &write) {
        if (isAboutGroups(write.kind))
            m_groups.refresh();
    });
}

void RequirementsPresenter::read()
{
    if (m_rows.empty())
        m_state = {Phase::Loading, tr("Reading what is asked for…"), {}};
    m_reading.read();
    m_choices.read();
    emit changed();
}

void RequirementsPresenter::follow()
{
    if (isSaving() || m_reading.isReading())
        return;
    m_reading.read();
    QStringList documents;
    for (const RequirementRow &row : m_rows) {
        if (row.requirement.fieldType == field_type::document && !row.value.isEmpty())
            documents += row.value;
    }
    m_choices.follow(documents);
}

void RequirementsPresenter::onRead()
{
    if (const auto &failure = m_reading.failure()) {
        const ErrorText text = describe(*failure);
        // What was read stands, and can be filled in; that it may be old is said beside it.
        m_state = {m_rows.empty() ? Phase::Failed : Phase::Ready, text.sentence, text.advice};
        if (!m_rows.empty())
            m_next.start(ReadAgain * pollingFactor(m_session.client().budget(), Visibility::Front));
        emit changed();
        return;
    }
    if (m_reading.subOrders().empty())
        return;
    const SubOrder &first = m_reading.subOrders().front();
    m_catalogue.readMeanings();
    m_groups.read(first.countryCode, first.phoneNumberType);
    build();
}

void RequirementsPresenter::build()
{
    if (m_reading.subOrders().empty() || m_catalogue.isReading())
        return; // identifiers would be all that could be shown
    std::vector<RequirementRow> rows = rowsOfAll();
    const std::vector<OrderNumber> numbers = m_reading.numbers();
    const bool unlisted = m_reading.leavesOutOpenNumbers();
    const bool anyOpen = unlisted || std::any_of(numbers.begin(), numbers.end(), isUnfinished);
    finishRows(rows, anyOpen);
    const bool underReview = anyOpen && std::any_of(rows.begin(), rows.end(), [unlisted](const RequirementRow &row) {
        return row.state == requirement_state::pendingApproval
            || (unlisted && row.state == requirement_state::approved); // of those that are listed
    });
    m_rows = std::move(rows);
    m_state = {m_rows.empty() ? Phase::Empty : Phase::Ready, m_catalogue.failure(), {}};
    if (underReview)
        m_next.start(ReadAgain * pollingFactor(m_session.client().budget(), Visibility::Front));
    else
        m_next.stop();
    emit changed();
}

std::vector<RequirementRow> RequirementsPresenter::rowsOfAll()
{
    std::vector<RequirementRow> rows;
    const auto rowOf = [&](const QString &id, const QString &fieldType) -> RequirementRow & {
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&](const RequirementRow &row) { return row.requirement.id == id; });
        if (found != rows.end())
            return *found;
        const RequirementDescription *description = m_catalogue.find(id);
        rows.push_back({.requirement
            = description ? *description : RequirementDescription{.id = id, .label = id, .fieldType = fieldType}});
        return rows.back();
    };
    for (const SubOrder &order : m_reading.subOrders()) {
        for (const RegulatoryRequirement &one : order.regulatoryRequirements)
            rowOf(one.requirementId, one.fieldType).state = requirement_state::awaitingValue;
    }
    QSet<QString> seen;
    for (const OrderNumber &number : m_reading.numbers()) {
        for (const RegulatoryRequirement &one : number.regulatoryRequirements) {
            RequirementRow &row = rowOf(one.requirementId, one.fieldType);
            const QString state = stateOf(one, number);
            if (!seen.contains(one.requirementId)) {
                row.value = one.fieldValue;
                row.state = state;
            } else {
                row.differs = row.differs || row.value != one.fieldValue;
                row.state = requirement::progressOf(state) < requirement::progressOf(row.state) ? state : row.state;
            }
            seen.insert(one.requirementId);
        }
    }
    return rows;
}

/// What can still be done about each, and what was said about it.
void RequirementsPresenter::finishRows(std::vector<RequirementRow> &rows, bool anyOpen)
{
    for (RequirementRow &row : rows) {
        // What is approved may be so for the listed numbers only.
        const bool approved = row.state == requirement_state::approved && !m_reading.leavesOutOpenNumbers();
        row.fixed = !anyOpen || approved || m_session.account().readOnly;
        if (requirement::isStep(row.requirement)) {
            const QString kept = m_reading.link(row.requirement.id);
            row.link = kept.isEmpty() ? row.value : kept;
            row.takesNames = !row.fixed && m_subject.isOne();
            if (row.link.isEmpty() && m_subject.isOne())
                m_reading.readLink(row.requirement.id);
        }
        if (row.state != requirement_state::declined)
            continue;
        for (const Comment &comment : m_reading.words()) {
            if (comment.commenterType == commenter_type::admin && row.rejection.isEmpty())
                row.rejection = wordsAbout(row.requirement.label, comment.body);
        }
    }
}

QString RequirementsPresenter::about() const
{
    if (m_reading.subOrders().empty())
        return {};
    const SubOrder &first = m_reading.subOrders().front();
    const QString place
        = u"%1 · %2 · "_s.arg(countries::name(first.countryCode), cells::numberType(first.phoneNumberType));
    if (m_subject.kind == RequirementSubject::Kind::Number && m_subject.isOne())
        return place + (first.phoneNumbers.empty() ? QString() : first.phoneNumbers.front().phoneNumber);
    int numbers = 0;
    bool oneKind = true;
    for (const SubOrder &order : m_reading.subOrders()) {
        numbers += order.phoneNumbersCount;
        oneKind = oneKind && order.countryCode == first.countryCode && order.phoneNumberType == first.phoneNumberType;
    }
    QString count = tr("%n number(s)", nullptr, numbers);
    if (const int listed = int(m_reading.numbers().size()); m_reading.leavesOutOpenNumbers() && listed < numbers)
        count += u" · "_s + tr("%L1 of them looked at").arg(listed);
    if (m_subject.isOne())
        return place + count;
    return (oneKind ? place : QString()) + tr("%n sub-order(s)", nullptr, int(m_reading.subOrders().size())) + u" · "_s
        + count;
}

std::optional<std::chrono::seconds> RequirementsPresenter::timeLeft() const
{
    // Once all of it is under review the time that runs is Telnyx's.
    if (std::none_of(m_rows.begin(), m_rows.end(), requirement::waitsForUs))
        return {};
    Timestamp nearest;
    for (const OrderNumber &number : m_reading.numbers()) {
        if (isUnfinished(number) && number.deadline.isValid() && (!nearest.isValid() || number.deadline < nearest))
            nearest = number.deadline;
    }
    if (!nearest.isValid())
        return {};
    return std::chrono::duration_cast<std::chrono::seconds>(nearest.since(m_session.client().serverNow()));
}

QString RequirementsPresenter::refusal() const
{
    if (const QString reason = m_session.refusal(); !reason.isEmpty())
        return reason;
    if (m_state.phase == Phase::Empty)
        return tr("Nothing is asked for.");
    const bool open = std::any_of(m_rows.begin(), m_rows.end(), [](const RequirementRow &row) { return !row.fixed; });
    if (m_state.phase != Phase::Ready || open)
        return {};
    const bool met = std::all_of(m_rows.begin(), m_rows.end(),
        [](const RequirementRow &row) { return row.state == requirement_state::approved; });
    return met ? tr("Everything is approved: nothing can be changed any more.")
               : tr("The order is at its end: nothing can be changed any more.");
}

void RequirementsPresenter::save(const RequirementTexts &texts)
{
    if (const QString problem = requirement::firstProblem(m_rows, texts); !problem.isEmpty())
        return emit said(problem, true);
    const std::vector<RequirementValue> found = requirement::news(m_rows, texts);
    if (!found.empty() && !isSaving())
        send(found, {});
}

/// Those that this sub-order asks for: others of the choice may be of another kind.
std::vector<RequirementValue> RequirementsPresenter::valuesFor(
    const SubOrder &order, const std::vector<RequirementValue> &values) const
{
    if (m_subject.isOne())
        return values;
    std::vector<RequirementValue> asked;
    std::copy_if(values.begin(), values.end(), std::back_inserter(asked), [&](const RequirementValue &value) {
        return std::any_of(order.regulatoryRequirements.begin(), order.regulatoryRequirements.end(),
            [&](const RegulatoryRequirement &one) { return one.requirementId == value.requirementId; });
    });
    return asked;
}

void RequirementsPresenter::send(const std::vector<RequirementValue> &values, const QString &linked)
{
    OrderActions &actions = m_session.services().actions();
    m_sent = values;
    if (m_subject.kind == RequirementSubject::Kind::Number) {
        return sendEach(
            [&](const QString &id, const Heard &heard) {
                return actions.setNumberValues(id, values, this,
                    [heard](const Result<OrderNumber> &answer) { heard(answer ? nullptr : &answer.error()); });
            },
            m_subject.ids(), linked);
    }
    QStringList ids;
    for (const SubOrder &order : m_reading.subOrders()) {
        if (!valuesFor(order, values).empty() && !order.requirementsMet)
            ids += order.id;
    }
    sendEach(
        [&](const QString &id, const Heard &heard) {
            const auto order = std::find_if(m_reading.subOrders().begin(), m_reading.subOrders().end(),
                [&](const SubOrder &one) { return one.id == id; });
            return actions.setSubOrderValues(id, valuesFor(*order, values), this,
                [heard](const Result<SubOrder> &answer) { heard(answer ? nullptr : &answer.error()); });
        },
        ids, linked);
}

void RequirementsPresenter::sendEach(const std::function<Result<QString>(const QString &, const Heard &)> &begin,
    const QStringList &ids, const QString &linked)
{
    m_saved = 0;
    m_refused.clear();
    for (const QString &id : ids) {
        const Result<QString> begun = begin(id, [this, linked](const Error *error) { onSaved(error, linked); });
        if (begun)
            ++m_open;
        else
            m_refused = describe(begun.error(), ErrorContext::Change).whole();
    }
    if (m_open == 0 && !m_refused.isEmpty())
        emit said(m_refused, true);
    emit changed();
}

void RequirementsPresenter::onSaved(const Error *error, const QString &linked)
{
    --m_open;
    if (error)
        m_refused = describe(*error, ErrorContext::Change).whole();
    else
        ++m_saved;
    if (m_open > 0)
        return;
    if (m_refused.isEmpty())
        takeSent();
    if (m_saved > 0 && !linked.isEmpty())
        emit documentLinked(linked);
    if (!m_refused.isEmpty())
        emit said(m_saved == 0
                ? m_refused
                : tr("Saved for %n sub-order(s), not for the others. %1", nullptr, m_saved).arg(m_refused),
            true);
    else if (!linked.isEmpty())
        emit said(tr("The document was uploaded and linked."), false);
    else if (m_subject.isOne())
        emit said(tr("Saved. Telnyx reviews it once everything is there."), false);
    else
        emit said(
            tr("Saved for %n sub-order(s). Telnyx reviews each once everything is there.", nullptr, m_saved), false);
    if (m_saved > 0) {
        m_session.services().tracker().pollNow();
        read();
    } else {
        emit changed();
    }
}

/// What Telnyx has taken is not typed any more, though it is not read again yet.
void RequirementsPresenter::takeSent()
{
    for (const RequirementValue &value : std::exchange(m_sent, {})) {
        for (RequirementRow &row : m_rows) {
            if (row.requirement.id == value.requirementId && value.fieldValue)
                row.value = *value.fieldValue;
        }
    }
}

bool RequirementsPresenter::isAsked(const QString &requirementId) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [&](const RequirementRow &row) { return row.requirement.id == requirementId && !row.fixed; });
}

void RequirementsPresenter::attachGroup(const QString &groupId)
{
    if (groupId.isEmpty() || isSaving())
        return;
    OrderActions &actions = m_session.services().actions();
    m_sent.clear();
    sendEach(
        [&](const QString &id, const Heard &heard) {
            if (m_subject.kind == RequirementSubject::Kind::SubOrder)
                return actions.attachGroupToSubOrder(id, groupId, this,
                    [heard](const Result<SubOrder> &answer) { heard(answer ? nullptr : &answer.error()); });
            return actions.attachGroupToNumber(id, groupId, this,
                [heard](const Result<OrderNumber> &answer) { heard(answer ? nullptr : &answer.error()); });
        },
        m_subject.ids(), {});
}

void RequirementsPresenter::createGroup(const QString &reference, const RequirementTexts &texts)
{
    if (m_reading.subOrders().empty())
        return;
    NewRequirementGroup group;
    group.countryCode = m_reading.subOrders().front().countryCode;
    group.phoneNumberType = m_reading.subOrders().front().phoneNumberType;
    group.action = requirement_action::ordering;
    group.customerReference = reference;
    for (const RequirementRow &row : m_rows) {
        const QString typed = requirement::toWire(row.requirement, texts.value(row.requirement.id));
        const QString value = typed.isEmpty() ? row.value : typed;
        if (!value.isEmpty() && !requirement::isStep(row.requirement))
            group.regulatoryRequirements.push_back({row.requirement.id, value});
    }
    const auto begun = RequirementActions(m_session.services().actions())
                           .createGroup(group, this, [this](const Result<RequirementGroup> &made) {
                               if (!made)
                                   return emit said(describe(made.error(), ErrorContext::Change).whole(), true);
                               emit said(tr("The requirement group was created: it can be attached to other orders "
                                            "too."),
                                   false);
                           });
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
}

void RequirementsPresenter::askForLink(const QString &requirementId, const EndUserName &endUser)
{
    if (isSaving() || m_reading.subOrders().empty() || !m_subject.isOne())
        return;
    const auto begun
        = RequirementActions(m_session.services().actions())
              .askForLink(requirementId, m_reading.subOrders().front().id, endUser, this,
                  [this, requirementId](const Result<ExternalRequirement> &step) {
                      --m_open;
                      if (!step) {
                          emit said(describe(step.error(), ErrorContext::Change).whole(), true);
                          return emit changed();
                      }
                      m_reading.putLink(requirementId, step->requirementAction.value);
                      emit said(tr("The link is there: send it to the end user, who goes on from it."), false);
                      read();
                  });
    if (!begun)
        return emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
    ++m_open;
    emit changed();
}

} // namespace nd
