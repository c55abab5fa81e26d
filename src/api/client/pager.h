// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/request/endpoint.h"
#include "base/result.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace nd {

/// What the reader of a whole list wants to hear. Each may be empty.
template <class Row>
struct PageSink
{
    std::function<void(std::vector<Row> &&rows)> rows = {}; ///< page by page, in the list's order
    std::function<void(int pagesRead, int pagesKnown)> progress = {};
    std::function<void(const Result<Done> &)> finished = {}; ///< once; rows before an error stay good
    /// What a page says of the whole list, before its rows are told.
    std::function<void(const PageMeta &)> told = {};
    /// For a reader that may have enough after any page: the next is asked for when this one was told.
    bool oneByOne = false;
    /// A list that contradicts itself ends with BadReply, after all its rows: it tells of errors, has rows that cannot
    /// be read or fewer than it says, an empty page before the last, or the first page in place of another. This is for
    /// a reader who does not take what comes for the whole list.
    bool partWillDo = false;
};

/// Reads the pages of one list side by side and hands them on in order. Trusts no `meta`: a total that grows,
/// shrinks, is 0 or lies neither loses rows nor loops (an empty page, or a repeated one, is the end).
class Pager final : public Job
{
    Q_OBJECT
public:
    struct Piece
    {
        PageMeta meta = {};
        int count = 0;
        std::shared_ptr<void> rows = {};
        bool doubtful = false; ///< rows were left out, or it tells of errors
    };
    using Arrived = std::function<void(const Result<Piece> &)>;
    using Fetch = std::function<Call(const Query &page, Arrived)>;
    using Take = std::function<void(const Piece &)>;
    using Progress = std::function<void(int, int)>;
    using Finished = std::function<void(const Result<Done> &)>;

    static constexpr int PageSize = 250; ///< the spec's maximum
    static constexpr int SideBySide = 6;
    /// Asked for beyond these: they wait at the gate, and the next one goes out when an answer is in, not when it has
    /// been read.
    static constexpr int Ahead = 2;

    /// As PageSink says them.
    struct Rules
    {
        bool partWillDo = false;
        bool oneByOne = false;
    };

    Pager(Paging paging, QObject *parent);
    void begin(Fetch fetch, Take take, Progress progress, Finished finished);
    /// Before begin().
    void setRules(Rules rules) { m_rules = rules; }
    void stop() override;

private:
    void ask(int page);
    void onPage(int page, const Result<Piece> &answer);
    void learn(int page, const Piece &piece);
    void doubt(int page, const Piece &piece);
    void deliver();
    void pump();
    void settle(const Result<Done> &end);
    Query pageQuery(int page) const;

    Paging m_paging;
    Fetch m_fetch;
    Take m_take;
    Progress m_progress;
    Finished m_finished;
    std::map<int, Call> m_calls;
    std::map<int, Piece> m_waiting; ///< arrived before an earlier page
    int m_lastAsked = 0;
    int m_delivered = 0;
    int m_rows = 0;
    int m_knownPages = 1;
    struct Doubts
    {
        bool any = false;
        int mostTold = 0; ///< rows, by any page's meta
    };
    bool m_ended = false; ///< a page said that it is the last
    Rules m_rules;
    Doubts m_doubts;
};

} // namespace nd
