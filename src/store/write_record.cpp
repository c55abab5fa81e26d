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
    std::pair{WriteKind::NumberOrder, QStringView(u"number_order")},
    std::pair{WriteKind::BlockOrder, QStringView(u"block_order")},
    std::pair{WriteKind::BulkOrder, QStringView(u"bulk_order")},
    std::pair{WriteKind::AdvancedOrder, QStringView(u"advanced_order")},
    std::pair{WriteKind::Reservation, QStringView(u"reservation")},
    std::pair{WriteKind::Extension, QStringView(u"extension")},
    std::pair{WriteKind::CancelSubOrder, QStringView(u"cancel_sub_order")},
    std::pair{WriteKind::ChangeReference, QStringView(u"change_reference")},
    std::pair{WriteKind::SubOrderGroup, QStringView(u"sub_order_group")},
    std::pair{WriteKind::OrderNumberGroup, QStringView(u"order_number_group")},
    std::pair{WriteKind::AdvancedOrderGroup, QStringView(u"advanced_order_group")},
    std::pair{WriteKind::SubOrderValues, QStringView(u"sub_order_values")},
    std::pair{WriteKind::OrderNumberValues, QStringView(u"order_number_values")},
    std::pair{WriteKind::Comment, QStringView(u"comment")},
    std::pair{WriteKind::MarkCommentRead, QStringView(u"mark_comment_read")},
    std::pair{WriteKind::Report, QStringView(u"report")},
    std::pair{WriteKind::RequirementGroup, QStringView(u"requirement_group")},
    std::pair{WriteKind::Document, QStringView(u"document")},
};

constexpr std::array States{
    std::pair{WriteState::Drafted, QStringView(u"drafted")},
    std::pair{WriteState::Journaled, QStringView(u"journaled")},
    std::pair{WriteState::Sent, QStringView(u"sent")},
    std::pair{WriteState::Bought, QStringView(u"bought")},
    std::pair{WriteState::Refused, QStringView(u"refused")},
    std::pair{WriteState::Rejected, QStringView(u"rejected")},
    std::pair{WriteState::NotSent, QStringView(u"not_sent")},
    std::pair{WriteState::Unknown, QStringView(u"unknown")},
    std::pair{WriteState::Looking, QStringView(u"looking")},
    std::pair{WriteState::NotBought, QStringView(u"not_bought")},
    std::pair{WriteState::Unresolved, QStringView(u"unresolved")},
};

constexpr std::array Settlers{
    std::pair{SettledBy::Answer, QStringView(u"answer")},
    std::pair{SettledBy::OutcomeLookup, QStringView(u"look_up")},
    std::pair{SettledBy::ReadTracking, QStringView(u"reading")},
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

bool isOpen(WriteState state)
{
    switch (state) {
    case WriteState::Journaled:
    case WriteState::Sent:
    case WriteState::Refused:
    case WriteState::Unknown:
    case WriteState::Looking:
    case WriteState::Unresolved:
        return true;
    case WriteState::Drafted:
    case WriteState::Bought:
    case WriteState::Rejected:
    case WriteState::NotSent:
    case WriteState::NotBought:
        return false;
    }
    return true;
}

bool isPurchase(WriteKind kind)
{
    return kind == WriteKind::NumberOrder || kind == WriteKind::BlockOrder || kind == WriteKind::BulkOrder
        || kind == WriteKind::AdvancedOrder;
}

QString wordOf(WriteKind kind)
{
    return wordIn(Kinds, kind);
}

QString wordOf(WriteState state)
{
    return wordIn(States, state);
}

std::optional<WriteKind> writeKindOf(QStringView word)
{
    return valueIn<WriteKind>(Kinds, word);
}

std::optional<WriteState> writeStateOf(QStringView word)
{
    return valueIn<WriteState>(States, word);
}

std::optional<NumberSpan> NumberSpan::of(QStringView number, int count)
{
    if (!e164::isOrderable(number) || count < 1)
        return {};
    const qint64 first = number.mid(1).toLongLong();
    return NumberSpan{first, first + count - 1};
}

QString WriteRecord::reference() const
{
    return reference::compose(userReference, id);
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
        .createdAt = createdAt ? Timestamp::fromMicros(createdAt) : Timestamp()};
}

QByteArray errorToJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    const QJsonObject json{
        {u"fault"_s, int(error->kind)},
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
    error.kind = fault >= 0 && fault <= int(ErrorKind::Local) ? ErrorKind(fault) : ErrorKind::BadReply;
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
