// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace nd {

/// What a write does. Each is journaled, since a repeat of it would cost money, time or face. A new one has its word in
/// StoredWriteKinds below, and all the rest of it in one row of writes/write_kinds.cpp.
enum class WriteKind {
    NumberOrder,
    BlockOrder,
    BulkOrder,
    AdvancedOrder,
    Reservation,
    Extension, ///< of a reservation
    CancelSubOrder,
    ChangeReference, ///< of a number order
    SubOrderGroup, ///< attach a requirement group …
    OrderNumberGroup,
    AdvancedOrderGroup,
    SubOrderValues, ///< fill in requirement values …
    OrderNumberValues,
    Comment,
    MarkCommentRead,
    Report, ///< asks for a CSV of sub-orders to be made
    RequirementGroup, ///< a new one
    Document, ///< an upload; its bytes stay out of the ledger
    GroupChange, ///< values or the reference of a requirement group
    GroupSubmission, ///< of a requirement group for approval
    GroupDeletion,
    Address, ///< a new one
    StepOutside, ///< names the end user of an action requirement; its answer is a link
};

/// What the ledger knows of a kind.
struct StoredWriteKind
{
    WriteKind kind;
    QStringView word; ///< on disk: never changed
    bool isPurchase; ///< it spends money, and Telnyx answers with an order
};
inline constexpr std::array StoredWriteKinds{
    StoredWriteKind{WriteKind::NumberOrder, u"number_order", true},
    StoredWriteKind{WriteKind::BlockOrder, u"block_order", true},
    StoredWriteKind{WriteKind::BulkOrder, u"bulk_order", true},
    StoredWriteKind{WriteKind::AdvancedOrder, u"advanced_order", true},
    StoredWriteKind{WriteKind::Reservation, u"reservation", false},
    StoredWriteKind{WriteKind::Extension, u"extension", false},
    StoredWriteKind{WriteKind::CancelSubOrder, u"cancel_sub_order", false},
    StoredWriteKind{WriteKind::ChangeReference, u"change_reference", false},
    StoredWriteKind{WriteKind::SubOrderGroup, u"sub_order_group", false},
    StoredWriteKind{WriteKind::OrderNumberGroup, u"order_number_group", false},
    StoredWriteKind{WriteKind::AdvancedOrderGroup, u"advanced_order_group", false},
    StoredWriteKind{WriteKind::SubOrderValues, u"sub_order_values", false},
    StoredWriteKind{WriteKind::OrderNumberValues, u"order_number_values", false},
    StoredWriteKind{WriteKind::Comment, u"comment", false},
    StoredWriteKind{WriteKind::MarkCommentRead, u"mark_comment_read", false},
    StoredWriteKind{WriteKind::Report, u"report", false},
    StoredWriteKind{WriteKind::RequirementGroup, u"requirement_group", false},
    StoredWriteKind{WriteKind::Document, u"document", false},
    StoredWriteKind{WriteKind::GroupChange, u"group_change", false},
    StoredWriteKind{WriteKind::GroupSubmission, u"group_submission", false},
    StoredWriteKind{WriteKind::GroupDeletion, u"group_deletion", false},
    StoredWriteKind{WriteKind::Address, u"address", false},
    StoredWriteKind{WriteKind::StepOutside, u"step_outside", false},
};

/// Where a write stands. The words are a purchase's; for other writes "bought" reads "took effect".
enum class WriteState {
    Drafted, ///< in memory only
    Journaled, ///< committed to disk, not sent: after a restart proven not sent
    Sent, ///< committed just before the body's first byte left
    Bought, ///< Telnyx's record of it is known
    Refused, ///< Telnyx has said no; one look by reference is still to show that there is no order of ours
    Rejected, ///< Telnyx understood and said no, and shows no order of ours
    NotSent, ///< proven: Telnyx did nothing
    Unknown, ///< sent, and no answer that proves anything
    Looking, ///< Telnyx is being asked what became of it
    NotBought, ///< Telnyx has shown no trace of it for ten minutes
    Unresolved, ///< the quick look-ups were in vain; asked again every five minutes
};

/// Not settled: may still turn out either way, and keeps its numbers to itself.
bool isOpen(WriteState state);

/// The words in the ledger.
QString wordOf(WriteKind kind);
QString wordOf(WriteState state);
std::optional<WriteKind> writeKindOf(QStringView word);
std::optional<WriteState> writeStateOf(QStringView word);

/// Buys something: it spends money and Telnyx answers with an order.
constexpr bool isPurchase(WriteKind kind)
{
    return StoredWriteKinds[size_t(kind)].isPurchase;
}

/// Something that no two open writes are about at the same time. On disk it is one text, "sub_order/<id>".
struct Claim
{
    enum class Kind {
        Line, ///< of the basket, by its key
        BulkWish, ///< equal quantities under another line's name, by digest
        AdvancedWish, ///< by digest
        Reservation,
        SubOrder,
        Order,
        OrderNumber,
        AdvancedOrder,
        Words, ///< the same words to the same people, by digest
        Comment,
        Report, ///< by digest of what is asked for
        Group, ///< a requirement group, by its id; a new one by digest
        Document, ///< by digest of its bytes
        Address, ///< a new one, by digest
        StepOutside, ///< by requirement and sub-order
    };
    Kind kind = Kind::Line;
    QString id = {};

    QString text() const;
    /// Empty for what no version has written.
    static std::optional<Claim> of(QStringView text);
    friend bool operator==(const Claim &, const Claim &) = default;
};

/// Consecutive numbers; a single one is a span of 1.
struct NumberSpan
{
    qint64 first = 0; ///< the digits of the E.164 form
    qint64 last = 0;
    /// Empty unless `number` is orderable and `count` at least 1.
    static std::optional<NumberSpan> of(QStringView number, int count = 1);
    friend bool operator==(const NumberSpan &, const NumberSpan &) = default;
};

/// A record at Telnyx that may be what became of a write whose answer never came, and does not prove it: a person
/// compares the two and decides.
struct Candidate
{
    QString id = {};
    QString status = {};
    QString reference = {}; ///< its customer_reference, whole
    int numbers = 0; ///< how many it says it has
    Timestamp createdAt = {}; ///< by the server
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// How the end of a write came to be known.
enum class SettledBy {
    Answer, ///< of the request itself, or the proof that it was never sent
    OutcomeLookup, ///< asked for by the writer
    ReadTracking, ///< its identifier stood in a record that was read for another reason
    Person, ///< who looked at Telnyx and said so
};

/// One write and all that is known of it, as the ledger keeps it.
struct WriteRecord
{
    QString id = {}; ///< "nd-…", of reference::newId()
    QString account = {};
    WriteKind kind = WriteKind::NumberOrder;
    WriteState state = WriteState::Drafted;
    QString subject = {}; ///< id of the record that the write is about; empty for a new one
    QString userReference = {};
    QByteArray body = {}; ///< exactly what is sent, unless there is a payload
    /// Sent in place of `body` and held in memory only: too much for the ledger, and nothing is ever sent after a
    /// restart.
    QByteArray payload = {};
    std::vector<NumberSpan> numbers = {}; ///< no other write with one of them while this is open
    QStringList claims = {}; ///< nor one with the same claim; each is a Claim::text()
    QByteArray lines = {}; ///< purchases: the basket lines as they were (JSON)
    QJsonObject context = {}; ///< what a look-up compares with: the state before
    QString telnyxId = {}; ///< of the record that came of it
    QString recordStatus = {}; ///< that record's status, as last seen
    std::optional<Error> error = {}; ///< what was last said about it
    Timestamp createdAt = {};
    Timestamp sentAt = {}; ///< by the server's clock, as far as it was known then
    Timestamp settledAt = {};
    Timestamp lookedAt = {}; ///< the last look-up that Telnyx answered
    int lookUps = 0; ///< tried
    /// How long Telnyx has shown no trace, by the monotonic clock, over all runs of the program.
    std::chrono::milliseconds quiet{0};
    /// Whose key sent it: the same for every key of one organisation, as far as that is known; empty for writes of
    /// versions that did not remember it. Look-ups ask only with a key of the same owner.
    QString keyOwner = {};
    SettledBy settledBy = SettledBy::Answer; ///< means nothing while it is open
    QString settledNote = {}; ///< what the person typed when it was settled by hand
    std::optional<Candidate> candidate = {};

    bool open() const { return isOpen(state); }
    /// What Telnyx was sent as `customer_reference`.
    QString reference() const;
};

QString wordOf(SettledBy by);
SettledBy settledByOf(QStringView word); ///< Answer for a word that is none

QByteArray candidateToJson(const std::optional<Candidate> &candidate);
std::optional<Candidate> candidateFromJson(const QByteArray &json);

QByteArray errorToJson(const std::optional<Error> &error);
std::optional<Error> errorFromJson(const QByteArray &json);

} // namespace nd
