// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "base/result.h"
#include "features/search/service/search_form.h"
#include "features/search/service/search_row.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace nd {

class Client;

/// One question asked of many places, side by side within the account's one budget of requests. A part that fails
/// leaves the others alone; a key that is refused, or no network, ends them all: the others would fail as well.
/// Lives on the client's thread.
class MultiAreaSearch final : public QObject
{
    Q_OBJECT
public:
    /// Fewer than the client has in flight, so that other reads find their turn between ours.
    static constexpr int SideBySide = 4;

    struct Failure
    {
        SearchForm part = {};
        Error error = {};
        friend bool operator==(const Failure &, const Failure &) = default;
    };
    /// Of one part.
    struct PlaceTally
    {
        SearchForm part = {};
        bool isAnswered = false; ///< with numbers, without, or with a failure
        int found = 0;
        bool isFull = false; ///< as many as were asked for
        std::optional<Error> error = {};
    };
    /// What has come so far.
    struct Tally
    {
        int parts = 0;
        int answered = 0; ///< with numbers, without, or with a failure
        int lookedAt = 0; ///< numbers looked through for a pattern; 0 when there is none to look for
        QString nothingBecause = {}; ///< what Telnyx said where it found nothing; its words, plain text
        std::vector<Failure> failures = {};
        std::vector<PlaceTally> places = {}; ///< in the order of the parts
    };

    using QObject::QObject;

    /// `parts` as partsOf() gives them. What ran before is dropped; nothing is told of it any more.
    void start(Client &client, std::vector<SearchForm> parts);
    /// Drops what still runs; finished() is not emitted. What has come stays told.
    void stop();
    bool isRunning() const { return !m_calls.isEmpty(); }
    const Tally &tally() const { return m_tally; }

signals:
    /// Rows of one part.
    void arrived(const std::vector<nd::SearchRow> &rows);
    /// A part was answered, and others still run.
    void progressed();
    void finished();

private:
    void pump();
    void send(size_t part);
    template <class Row>
    void take(size_t part, Result<Row> answer);
    void fail(size_t part, const Error &error);
    void settle();

    QPointer<Client> m_client;
    std::vector<SearchForm> m_parts;
    size_t m_next = 0;
    CallBatch<> m_calls;
    Tally m_tally;
};

} // namespace nd
