// SPDX-License-Identifier: Apache-2.0
#include "store/write_record.h"

#include "api/values/customer_reference.h"
#include "base/e164.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Kinds{
    std::pair{IntentKind::NumberOrder, QStringView(u"number_order")},
    std::pair{IntentKind::BlockOrder, QStringView(u"block_order")},
    std::pair{IntentKind::BulkOrder, QStringView(u"bulk_order")},
    std::pair{IntentKind::AdvancedOrder, QStringView(u"advanced_order")},
    std::pair{IntentKind::Reservation, QStringView(u"reservation")},
    std::pair{IntentKind::Extension, QStringView(u"extension")},
    std::pair{IntentKind::CancelSubOrder, QStringView(u"cancel_sub_order")},
    std::pair{IntentKind::ChangeReference, QStringView(u"change_reference")},
    std::pair{IntentKind::SubOrderGroup, QStringView(u"sub_order_group")},
    std::pair{IntentKind::OrderNumberGroup, QStringView(u"order_number_group")},
    std::pair{IntentKind::AdvancedOrderGroup, QStringView(u"advanced_order_group")},
    std::pair{IntentKind::SubOrderValues, QStringView(u"sub_order_values")},
    std::pair{IntentKind::OrderNumberValues, QStringView(u"order_number_values")},
    std::pair{IntentKind::Comment, QStringView(u"comment")},
    std::pair{IntentKind::MarkCommentRead, QStringView(u"mark_comment_read")},
    std::pair{IntentKind::Report, QStringView(u"report")},
    std::pair{IntentKind::RequirementGroup, QStringView(u"requirement_group")},
    std::pair{IntentKind::Document, QStringView(u"document")},
};

constexpr std::array States{
    std::pair{IntentState::Drafted, QStringView(u"drafted")},
    std::pair{IntentState::Journaled, QStringView(u"journaled")},
    std::pair{IntentState::Sent, QStringView(u"sent")},
    std::pair{IntentState::Bought, QStringView(u"bought")},
    std::pair{IntentState::Refused, QStringView(u"refused")},
    std::pair{IntentState::Rejected, QStringView(u"rejected")},
    std::pair{IntentState::NotSent, QStringView(u"not_sent")},
    std::pair{IntentState::Unknown, QStringView(u"unknown")},
    std::pair{IntentState::Looking, QStringView(u"looking")},
    std::pair{IntentState::NotBought, QStringView(u"not_bought")},
    std::pair{IntentState::Unresolved, QStringView(u"unresolved")},
};

constexpr std::array Settlers{
    std::pair{SettledBy::Answer, QStringView(u"answer")},
    std::pair{SettledBy::LookUp, QStringView(u"look_up")},
    std::pair{SettledBy::Reading, QStringView(u"reading")},
    std::pair{SettledBy::Person, QStringView(u"person")},
};

constexpr std::array Causes{
    std::pair{Cause::None, QStringView(u"")},
    std::pair{Cause::HostNotFound, QStringView(u"host_not_found")},
    std::pair{Cause::ConnectionRefused, QStringView(u"connection_refused")},
    std::pair{Cause::NetworkUnreachable, QStringView(u"network_unreachable")},
    std::pair{Cause::ClosedEarly, QStringView(u"closed_early")},
    std::pair{Cause::NoAnswerInTime, QStringView(u"no_answer_in_time")},
    std::pair{Cause::CertificateRefused, QStringView(u"certificate_refused")},
    std::pair{Cause::TlsFailed, QStringView(u"tls_failed")},
    std::pair{Cause::ProxyRefused, QStringView(u"proxy_refused")},
    std::pair{Cause::ProxyWantsLogin, QStringView(u"proxy_wants_login")},
    std::pair{Cause::DiskFull, QStringView(u"disk_full")},
};

template <class Table, class Value>
QString wordIn(const Table &table, Value value)
{
    const auto found
        = std::find_if(table.begin(), table.end(), [value](const auto &row) { return row.first == value; });
    return found == table.end() ? QString() : found->second.toString();
}

template <class Value, class Table>
std::optional<Value> valueIn(const Table &table, QStringView word)
{
    const auto found = std::find_if(table.begin(), table.end(), [word](const auto &row) { return row.second == word; });
    return found == table.end() ? std::nullopt : std::optional<Value>(found->first);
}

} // namespace

bool isOpen(IntentState state)
{
    switch (state) {
    case IntentState::Journaled:
    case IntentState::Sent:
    case IntentState::Refused:
    case IntentState::Unknown:
    case IntentState::Looking:
    case IntentState::Unresolved:
        return true;
    case IntentState::Drafted:
    case IntentState::Bought:
    case IntentState::Rejected:
    case IntentState::NotSent:
    case IntentState::NotBought:
        return false;
    }
    return true;
}

bool isPurchase(IntentKind kind)
{
    return kind == IntentKind::NumberOrder || kind == IntentKind::BlockOrder || kind == IntentKind::BulkOrder
        || kind == IntentKind::AdvancedOrder;
}

QString wordOf(IntentKind kind)
{
    return wordIn(Kinds, kind);
}

QString wordOf(IntentState state)
{
    return wordIn(States, state);
}

std::optional<IntentKind> intentKindOf(QStringView word)
{
    return valueIn<IntentKind>(Kinds, word);
}

std::optional<IntentState> intentStateOf(QStringView word)
{
    return valueIn<IntentState>(States, word);
}

std::optional<NumberSpan> NumberSpan::of(QStringView number, int count)
{
    if (!e164::isOrderable(number) || count < 1)
        return {};
    const qint64 first = number.mid(1).toLongLong();
    return NumberSpan{first, first + count - 1};
}

QString Intent::reference() const
{
    return reference::compose(personReference, id);
}

QString wordOf(SettledBy by)
{
    return wordIn(Settlers, by);
}

SettledBy settledByOf(QStringView word)
{
    return valueIn<SettledBy>(Settlers, word).value_or(SettledBy::Answer);
}

QByteArray candidateToJson(const std::optional<Candidate> &candidate)
{
    if (!candidate)
        return {};
    const QJsonObject json{
        {u"id"_s, candidate->id},
        {u"status"_s, candidate->status},
        {u"reference"_s, candidate->reference},
        {u"numbers"_s, candidate->numbers},
        {u"created_at"_s, QString::number(candidate->createdAt.isValid() ? candidate->createdAt.micros() : 0)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Candidate> candidateFromJson(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const qint64 createdAt = json.value(u"created_at"_s).toString().toLongLong();
    return Candidate{.id = json.value(u"id"_s).toString(),
        .status = json.value(u"status"_s).toString(),
        .reference = json.value(u"reference"_s).toString(),
        .numbers = json.value(u"numbers"_s).toInt(),
        .createdAt = createdAt ? Moment::fromMicros(createdAt) : Moment()};
}

QByteArray errorToJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    const QJsonObject json{
        {u"fault"_s, int(error->fault)},
        {u"http"_s, error->httpStatus},
        {u"code"_s, error->code},
        {u"title"_s, error->title},
        {u"detail"_s, error->detail},
        {u"pointer"_s, error->pointer},
        {u"request"_s, error->requestId},
        {u"nothing_sent"_s, error->nothingSent},
        {u"cause"_s, wordIn(Causes, error->cause)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Error> errorFromJson(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const int fault = json.value(u"fault"_s).toInt();
    Error error;
    error.fault = fault >= 0 && fault <= int(Fault::Local) ? Fault(fault) : Fault::BadReply;
    error.httpStatus = json.value(u"http"_s).toInt();
    error.code = json.value(u"code"_s).toString();
    error.title = json.value(u"title"_s).toString();
    error.detail = json.value(u"detail"_s).toString();
    error.pointer = json.value(u"pointer"_s).toString();
    error.requestId = json.value(u"request"_s).toString();
    error.nothingSent = json.value(u"nothing_sent"_s).toBool();
    error.cause = valueIn<Cause>(Causes, json.value(u"cause"_s).toString()).value_or(Cause::None);
    return error;
}

} // namespace nd
