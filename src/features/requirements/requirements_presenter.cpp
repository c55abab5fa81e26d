// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirements_presenter.h"

#include "api/client/client.h"
#include "api/resources/account/documents.h"
#include "api/resources/comments.h"
#include "api/values/api_enums.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFileName = 512; ///< characters (api-facts §3.5)

/// The further behind, the lower.
int progressOf(const QString &state)
{
    if (state == requirement_state::declined || state == requirement_state::expired)
        return 0;
    if (state == requirement_state::approved)
        return 3;
    return state == requirement_state::pendingApproval ? 2 : 1;
}

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

RequirementsPresenter::RequirementsPresenter(
    Session &session, const Clock &clock, RequirementSubject subject, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_subject(std::move(subject)), m_catalogue(session.client()),
      m_groups(session.client())
{
    connect(&m_catalogue, &RequirementCatalogue::changed, this, &RequirementsPresenter::build);
    connect(&m_groups, &MatchingRequirementGroups::changed, this, &RequirementsPresenter::choicesChanged);
    connect(&session.services().actions(), &OrderActions::uploading, this,
        [this](const QString &id, qint64 sent, qint64 total) {
            if (id == m_upload)
                emit uploading(sent, total);
        });
    read();
}

RequirementsPresenter::~RequirementsPresenter() = default;

QStringList RequirementsPresenter::documentSuffixes()
{
    return {u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"csv"_s, u"txt"_s, u"json"_s, u"doc"_s, u"docx"_s, u"xls"_s,
        u"xlsx"_s}; // api-facts §3.5
}

void RequirementsPresenter::read()
{
    m_state = {Phase::Loading, tr("Reading what is asked for…"), {}};
    emit changed();
    const auto fail = [this](const Error &error) {
        const ErrorText text = describe(error);
        m_state = {Phase::Failed, text.sentence, text.advice};
        emit changed();
    };
    if (m_subject.kind == RequirementSubject::Kind::SubOrder) {
        m_reading = m_session.services().tracker().readSubOrder(
            m_subject.id, [this, fail](const Result<SubOrder> &order) { order ? take(*order) : fail(order.error()); });
    } else {
        m_reading = m_session.client().send(endpoint::getOrderNumber(m_subject.id),
            [this, fail](const Result<OrderNumber> &number) { number ? take(*number) : fail(number.error()); });
    }
    readDocuments();
}

void RequirementsPresenter::take(const SubOrder &order)
{
    m_subOrder = order;
    m_numbers = order.phoneNumbers;
    readWords();
    m_catalogue.readMeanings();
    m_groups.read(order.countryCode, order.phoneNumberType);
    readDeadline();
    build();
}

void RequirementsPresenter::take(const OrderNumber &number)
{
    SubOrder order;
    order.id = number.subNumberOrderId;
    order.countryCode = number.countryIsoAlpha2.isEmpty() ? number.countryCode : number.countryIsoAlpha2;
    order.phoneNumberType = number.phoneNumberType;
    order.status = number.status;
    order.phoneNumbersCount = 1;
    order.requirementsMet = number.requirementsMet;
    order.regulatoryRequirements = number.regulatoryRequirements;
    order.phoneNumbers = {number};
    take(order);
}

/// Rejections are told in comments only, about the sub-order (api-facts §3.7).
void RequirementsPresenter::readWords()
{
    if (m_subOrder.id.isEmpty())
        return;
    CommentFilter filter;
    filter.commentRecordType = comment_record::subNumberOrder;
    filter.commentRecordId = m_subOrder.id;
    auto words = std::make_shared<std::vector<Comment>>();
    PageSink<Comment> sink;
    sink.rows = [words](std::vector<Comment> &&rows) { words->insert(words->end(), rows.begin(), rows.end()); };
    sink.finished = [this, words](const Result<Done> &end) {
        if (!end)
            return; // the checklist is worth showing without it
        m_words = std::move(*words);
        std::sort(m_words.begin(), m_words.end(),
            [](const Comment &a, const Comment &b) { return a.createdAt > b.createdAt; });
        build();
    };
    m_readingWords = m_session.client().readAll(endpoint::listComments(filter), std::move(sink));
}

/// A sub-order leaves it out (spec SubNumberOrderPhoneNumber): one of its open numbers, which share it, says it.
void RequirementsPresenter::readDeadline()
{
    const auto open = std::find_if(m_numbers.begin(), m_numbers.end(), isUnfinished);
    if (open == m_numbers.end() || open->deadline.isValid())
        return;
    m_readingDeadline
        = m_session.client().send(endpoint::getOrderNumber(open->id), [this](const Result<OrderNumber> &number) {
              const auto asked = std::find_if(m_numbers.begin(), m_numbers.end(),
                  [&](const OrderNumber &one) { return number && one.id == number->id; });
              if (asked == m_numbers.end())
                  return;
              asked->deadline = number->deadline;
              build();
          });
}

void RequirementsPresenter::readDocuments()
{
    DocumentFilter filter;
    filter.sort = {u"-created_at"_s};
    auto found = std::make_shared<std::vector<OrderChoice>>();
    PageSink<Document> sink;
    sink.rows = [found](std::vector<Document> &&rows) {
        for (const Document &one : rows)
            found->push_back({one.id, u"%1 · %2"_s.arg(one.filename, cells::time(one.createdAt))});
    };
    sink.finished = [this, found](const Result<Done> &) {
        m_documents = std::move(*found);
        emit choicesChanged();
    };
    m_readingDocuments = m_session.client().readAll(endpoint::listDocuments(filter), std::move(sink));
}

void RequirementsPresenter::build()
{
    if (m_subOrder.countryCode.isEmpty() || m_catalogue.isReading())
        return; // identifiers would be all that could be shown
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
    for (const RegulatoryRequirement &one : m_subOrder.regulatoryRequirements)
        rowOf(one.requirementId, one.fieldType).state = requirement_state::awaitingValue;
    QSet<QString> seen;
    m_deadline = {};
    bool anyOpen = m_numbers.empty() && m_subOrder.status == status::pending && !m_subOrder.requirementsMet;
    for (const OrderNumber &number : m_numbers) {
        if (isUnfinished(number) && number.deadline.isValid()
            && (!m_deadline.isValid() || number.deadline < m_deadline))
            m_deadline = number.deadline;
        anyOpen = anyOpen || isUnfinished(number);
        for (const RegulatoryRequirement &one : number.regulatoryRequirements) {
            RequirementRow &row = rowOf(one.requirementId, one.fieldType);
            const QString state = stateOf(one, number);
            if (!seen.contains(one.requirementId)) {
                row.value = one.fieldValue;
                row.state = state;
            } else {
                row.differs = row.differs || row.value != one.fieldValue;
                row.state = progressOf(state) < progressOf(row.state) ? state : row.state;
            }
            seen.insert(one.requirementId);
        }
    }
    for (RequirementRow &row : rows) {
        row.fixed
            = !anyOpen || row.state == requirement_state::approved || row.requirement.fieldType == field_type::action;
        if (row.state != requirement_state::declined)
            continue;
        for (const Comment &comment : m_words) {
            if (comment.commenterType == commenter_type::admin && row.rejection.isEmpty())
                row.rejection = wordsAbout(row.requirement.label, comment.body);
        }
    }
    m_rows = std::move(rows);
    m_state = {m_rows.empty() ? Phase::Empty : Phase::Ready, m_catalogue.failure(), {}};
    emit changed();
}

QString RequirementsPresenter::about() const
{
    if (m_subOrder.countryCode.isEmpty())
        return {};
    const QString place
        = u"%1 · %2 · "_s.arg(countries::name(m_subOrder.countryCode), cells::numberType(m_subOrder.phoneNumberType));
    if (m_subject.kind == RequirementSubject::Kind::Number)
        return place + (m_numbers.empty() ? QString() : m_numbers.front().phoneNumber);
    return place + tr("%n number(s)", nullptr, m_subOrder.phoneNumbersCount);
}

std::optional<std::chrono::seconds> RequirementsPresenter::timeLeft() const
{
    if (!m_deadline.isValid())
        return {};
    return std::chrono::duration_cast<std::chrono::seconds>(m_deadline.since(m_clock.now()));
}

QString RequirementsPresenter::refusal() const
{
    if (m_session.account().readOnly)
        return tr("This account is read-only.");
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

std::vector<RequirementValue> RequirementsPresenter::news(const Values &values) const
{
    std::vector<RequirementValue> found;
    for (const RequirementRow &row : m_rows) {
        const auto typed = values.find(row.requirement.id);
        if (row.fixed || typed == values.end())
            continue;
        const QString value = requirement::toWire(row.requirement, *typed);
        // What was declined may be sent again as it stands; what differs is left alone until something is typed.
        const bool again = row.state == requirement_state::declined && !value.isEmpty();
        if ((value != row.value || again) && !(row.differs && value.isEmpty()))
            found.push_back({row.requirement.id, value});
    }
    return found;
}

bool RequirementsPresenter::isTyped(const Values &values) const
{
    const std::vector<RequirementValue> found = news(values);
    return std::any_of(found.begin(), found.end(), [this](const RequirementValue &one) {
        return std::none_of(m_rows.begin(), m_rows.end(), [&](const RequirementRow &row) {
            return row.requirement.id == one.requirementId && row.value == one.fieldValue;
        });
    });
}

int RequirementsPresenter::changes(const Values &values) const
{
    return int(news(values).size());
}

void RequirementsPresenter::save(const Values &values)
{
    for (const RequirementRow &row : m_rows) {
        const QString problem = requirement::problem(row.requirement, values.value(row.requirement.id).trimmed());
        if (!row.fixed && !problem.isEmpty())
            return emit said(u"%1: %2"_s.arg(row.requirement.label, problem), true);
    }
    std::vector<RequirementValue> found = news(values);
    if (!found.empty() && !m_saving)
        send(std::move(found), {});
}

void RequirementsPresenter::send(std::vector<RequirementValue> values, const QString &linked)
{
    OrderActions &actions = m_session.services().actions();
    const auto heard = [this, linked](const auto &answer) { onSaved(answer ? nullptr : &answer.error(), linked); };
    const auto begun = m_subject.kind == RequirementSubject::Kind::SubOrder
        ? actions.setSubOrderValues(m_subject.id, values, this, heard)
        : actions.setNumberValues(m_subject.id, values, this, heard);
    m_saving = bool(begun);
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
    emit changed();
}

void RequirementsPresenter::onSaved(const Error *error, const QString &linked)
{
    m_saving = false;
    if (error) {
        emit said(describe(*error, ErrorContext::Change).whole(), true);
        emit changed();
        return;
    }
    if (!linked.isEmpty())
        emit documentLinked(linked);
    emit said(linked.isEmpty() ? tr("Saved. Telnyx reviews it once everything is there.")
                               : tr("The document was uploaded and linked."),
        false);
    m_session.services().tracker().pollNow();
    read();
}

bool RequirementsPresenter::isAsked(const QString &requirementId) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [&](const RequirementRow &row) { return row.requirement.id == requirementId && !row.fixed; });
}

void RequirementsPresenter::upload(const QString &requirementId, const QString &path)
{
    if (isUploading() || m_saving || !isAsked(requirementId))
        return;
    const QFileInfo info(path);
    if (!documentSuffixes().contains(info.suffix().toLower()))
        return emit said(tr("Telnyx takes these kinds of file only: %1.").arg(documentSuffixes().join(u", "_s)), true);
    if (info.size() > OrderActions::LargestDocument)
        return emit said(tr("Telnyx takes documents of 20 MB at most."), true);
    if (info.fileName().size() > LongestFileName)
        return emit said(tr("The file's name is too long."), true);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return emit said(tr("The file cannot be read: %1").arg(file.errorString()), true);
    NewDocument document;
    document.file.bytes = file.readAll();
    document.filename = info.fileName();
    const auto begun = m_session.services().actions().uploadDocument(
        document, this, [this, requirementId](const Result<Document> &uploaded) {
            m_upload.clear();
            if (uploaded)
                return send({{requirementId, uploaded->id}}, requirementId);
            emit said(describe(uploaded.error(), ErrorContext::Upload).whole(), true);
            emit changed();
        });
    if (!begun)
        return emit said(describe(begun.error(), ErrorContext::Upload).whole(), true);
    m_upload = *begun;
    emit changed();
}

void RequirementsPresenter::attachGroup(const QString &groupId)
{
    if (groupId.isEmpty() || m_saving)
        return;
    OrderActions &actions = m_session.services().actions();
    const auto heard = [this](const auto &answer) { onSaved(answer ? nullptr : &answer.error(), {}); };
    const auto begun = m_subject.kind == RequirementSubject::Kind::SubOrder
        ? actions.attachGroupToSubOrder(m_subject.id, groupId, this, heard)
        : actions.attachGroupToNumber(m_subject.id, groupId, this, heard);
    m_saving = bool(begun);
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
    emit changed();
}

void RequirementsPresenter::createGroup(const QString &reference, const Values &values)
{
    NewRequirementGroup group;
    group.countryCode = m_subOrder.countryCode;
    group.phoneNumberType = m_subOrder.phoneNumberType;
    group.action = requirement_action::ordering;
    group.customerReference = reference;
    for (const RequirementRow &row : m_rows) {
        const QString typed = requirement::toWire(row.requirement, values.value(row.requirement.id));
        const QString value = typed.isEmpty() ? row.value : typed;
        if (!value.isEmpty())
            group.regulatoryRequirements.push_back({row.requirement.id, value});
    }
    const auto begun = m_session.services().actions().createRequirementGroup(
        group, this, [this](const Result<RequirementGroup> &made) {
            if (!made)
                return emit said(describe(made.error(), ErrorContext::Change).whole(), true);
            m_groups.read({}, {});
            m_groups.read(m_subOrder.countryCode, m_subOrder.phoneNumberType);
            emit said(tr("The requirement group was created: it can be attached to other orders too."), false);
        });
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).whole(), true);
}

} // namespace nd
