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

constexpr bool standInOrder()
{
    for (size_t place = 0; place < StoredWriteKinds.size(); ++place) {
        if (StoredWriteKinds[place].kind != WriteKind(place))
            return false;
    }
    return true;
}
static_assert(standInOrder(), "a kind is found by its place");

constexpr std::array ClaimKinds{
    std::pair{Claim::Kind::Line, QStringView(u"line")},
    std::pair{Claim::Kind::BulkWish, QStringView(u"bulk")},
    std::pair{Claim::Kind::AdvancedWish, QStringView(u"advanced")},
    std::pair{Claim::Kind::Reservation, QStringView(u"reservation")},
    std::pair{Claim::Kind::SubOrder, QStringView(u"sub_order")},
    std::pair{Claim::Kind::Order, QStringView(u"order")},
    std::pair{Claim::Kind::OrderNumber, QStringView(u"order_number")},
    std::pair{Claim::Kind::AdvancedOrder, QStringView(u"advanced_order")},
    std::pair{Claim::Kind::Words, QStringView(u"said")},
    std::pair{Claim::Kind::Comment, QStringView(u"comment")},
    std::pair{Claim::Kind::Report, QStringView(u"report")},
    std::pair{Claim::Kind::Group, QStringView(u"group")},
    std::pair{Claim::Kind::Document, QStringView(u"document")},
    std::pair{Claim::Kind::Address, QStringView(u"address")},
    std::pair{Claim::Kind::StepOutside, QStringView(u"step_outside")},
};

/// Older versions wrote the place in this table instead of the word, and their entries stay: what is added is added at
/// the end.
constexpr std::array ErrorKinds{
    std::pair{ErrorKind::Offline, QStringView(u"offline")},
    std::pair{ErrorKind::Timeout, QStringView(u"timeout")},
    std::pair{ErrorKind::Unauthorized, QStringView(u"unauthorized")},
    std::pair{ErrorKind::NotAllowed, QStringView(u"not_allowed")},
    std::pair{ErrorKind::NotFound, QStringView(u"not_found")},
    std::pair{ErrorKind::Rejected, QStringView(u"rejected")},
    std::pair{ErrorKind::RateLimited, QStringView(u"rate_limited")},
    std::pair{ErrorKind::Server, QStringView(u"server")},
    std::pair{ErrorKind::BadReply, QStringView(u"bad_reply")},
    std::pair{ErrorKind::OutcomeUnknown, QStringView(u"outcome_unknown")},
    std::pair{ErrorKind::Cancelled, QStringView(u"cancelled")},
    std::pair{ErrorKind::Local, QStringView(u"local")},
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

/// A word, or the number that stood there before.
ErrorKind errorKindOf(const QJsonValue &stored)
{
    if (stored.isString())
        return valueIn<ErrorKind>(ErrorKinds, stored.toString()).value_or(ErrorKind::BadReply);
    const int place = stored.toInt();
    return place >= 0 && size_t(place) < ErrorKinds.size() ? ErrorKinds[size_t(place)].first : ErrorKind::BadReply;
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

QString wordOf(WriteKind kind)
{
    const auto place = size_t(kind);
    return place < StoredWriteKinds.size() ? StoredWriteKinds[place].word.toString() : QString();
}

QString wordOf(WriteState state)
{
    return wordIn(States, state);
}

std::optional<WriteKind> writeKindOf(QStringView word)
{
    const auto found = std::find_if(StoredWriteKinds.begin(), StoredWriteKinds.end(),
        [word](const StoredWriteKind &stored) { return stored.word == word; });
    return found == StoredWriteKinds.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<WriteState> writeStateOf(QStringView word)
{
    return valueIn<WriteState>(States, word);
}

QString Claim::text() const
{
    return wordIn(ClaimKinds, kind) + u'/' + id;
}

std::optional<Claim> Claim::of(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto kind = slash < 0 ? std::nullopt : valueIn<Kind>(ClaimKinds, text.left(slash));
    return kind ? std::optional(Claim{*kind, text.mid(slash + 1).toString()}) : std::nullopt;
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
        {u"fault"_s, wordIn(ErrorKinds, error->kind)},
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
    Error error;
    error.kind = errorKindOf(json.value(u"fault"_s));
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
