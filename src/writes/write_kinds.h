// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "base/result.h"
#include "store/write_record.h"
#include "wording/error_text.h"
#include "writes/evidence.h"
#include "writes/write_result.h"

#include <optional>

namespace nd {

class OutcomeLookup;

/// How a write goes out, and how its answer is understood.
struct WriteRequest
{
    /// Without a body; `subject` is WriteRecord::subject.
    RequestData (*to)(const QString &subject);
    Result<WriteResult> (*readAnswer)(const QByteArray &bytes, Envelope envelope, ParseWarnings &warnings);
};

/// Whose service writes the effects of its outcome into the ledger.
enum class WriteOwner {
    Purchases,
    Holds,
    OrderActions,
};

/// What helps when it has failed.
enum class Retry {
    OrderAgain, ///< with the lines that it has left in the basket
    ReserveAgain, ///< the same numbers
    ExtendAgain, ///< the same reservation
    FromComments, ///< where it was begun: …
    FromOrders,
};

/// All that sets one kind of write apart from the others: a row of the table in write_kinds.cpp. Its word on disk, and
/// whether it spends money, stand in StoredWriteKinds (store/write_record.h), since the ledger needs them.
struct WriteKindRow
{
    WriteKind kind;
    const char *name; ///< for people, in English; whatText() translates it
    ErrorContext context; ///< what a person was doing
    WriteOwner owner;
    Retry retry;
    /// What no second open write may be about, beside numbers. Orders claim each of their lines.
    std::optional<Claim::Kind> claim;
    WriteRequest request;
    void (*lookUp)(OutcomeLookup &); ///< begins to ask what became of it
    bool ownershipTells; ///< it names its numbers: what the account owns is the last witness
    /// How an answer is compared with what was sent. Of purchases and holds: what anything else has changed is read
    /// again, and costs nothing.
    evidence::Comparison compare;
};

const WriteKindRow &kindRow(WriteKind kind);

} // namespace nd
