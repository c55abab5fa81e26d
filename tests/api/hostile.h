// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field_names.h"
#include "sample_json.h"

namespace nd::testing {

template <class Reply>
struct Decoded
{
    Result<Reply> reply;
    QStringList notes;

    /// Either understood, or refused as BadReply with a reason.
    bool isSane() const
    {
        return reply || (reply.error().kind == ErrorKind::BadReply && !reply.error().detail.isEmpty());
    }
};

template <class Reply>
Decoded<Reply> decode(const QByteArray &bytes, Envelope envelope)
{
    ParseWarnings warnings;
    Result<Reply> reply = decodeReply<Reply>(bytes, envelope, warnings);
    return {std::move(reply), warnings.notes()};
}

/// The first record of an understood answer, or null.
template <class Reply>
auto firstRecord(const Result<Reply> &reply) -> const typename RecordOf<Reply>::Type *
{
    if (!reply)
        return nullptr;
    if constexpr (IsPage<Reply>::value)
        return reply->rows.empty() ? nullptr : &reply->rows.front();
    else
        return &*reply;
}

/// Calls check(endpoint, tag) for every endpoint whose answers are JSON records. Tag is the type of the record.
template <class T>
struct Tag
{
    using Type = T;
};

template <class Check>
void forEachRecord(Check check)
{
    forEachEndpoint([&]<class Reply, class P, class B>(const Endpoint<Reply, P, B> &endpoint) {
        if constexpr (Record<typename RecordOf<Reply>::Type>)
            check(endpoint, Tag<typename RecordOf<Reply>::Type>(), Tag<Reply>());
    });
}

template <class Check>
void forEachJsonReply(Check check)
{
    forEachEndpoint([&]<class Reply, class P, class B>(const Endpoint<Reply, P, B> &endpoint) {
        if constexpr (!std::is_same_v<Reply, QByteArray>)
            check(endpoint, Tag<typename RecordOf<Reply>::Type>(), Tag<Reply>());
    });
}

template <class Visit, class T>
void forEachField(Tag<T>, Visit visit)
{
    std::apply([&](const auto &...f) { (visit(f), ...); }, T::fields());
}

} // namespace nd::testing
