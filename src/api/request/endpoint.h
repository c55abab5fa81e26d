// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/query.h"
#include "base/fields.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <type_traits>

namespace nd {

enum class Verb {
    Get,
    Post,
    Patch,
    Delete
};
/// May the client send it again by itself? Requests that change something: never.
enum class Repeat {
    Safe,
    Never
};
/// How the answer is packed: {"data": …}, the object itself, or text that is not JSON.
enum class Envelope {
    Data,
    Bare,
    Text
};
/// How a list is paged. Untold: the answer carries `meta` but no page parameter is declared (api-facts §0.3);
/// the first page is asked for without one, further pages only when `meta` says that there are more.
enum class Paging {
    None,
    Bracket,
    Flat,
    Untold
};

QByteArray verbName(Verb verb);

struct NoParams
{
    static constexpr auto params() { return std::tuple<>{}; }
};
struct NoBody
{
    static constexpr auto fields() { return std::tuple<>{}; }
};
/// An answer of which nothing is read.
struct NoReply
{
    static constexpr auto fields() { return std::tuple<>{}; }
};

/// Everything needed to send one request, as a value.
struct RequestData
{
    const char *name = ""; ///< the endpoint's, for the activity log
    Verb verb = Verb::Get;
    QByteArray path; ///< encoded, relative to the base URL, begins with "/"
    Query query;
    QByteArray body; ///< JSON; empty for none
    Repeat repeat = Repeat::Safe;
    Envelope envelope = Envelope::Data;
    Paging paging = Paging::None;
    bool urgent = false; ///< goes ahead of what waits for the rate limit: a purchase hangs on its answer
    QByteArray alternativePath; ///< tried once where `path` answers 404 (the report's two spellings)
};

template <class Reply>
struct Request : RequestData
{
};

/// Replaces the first "{}" by the percent-encoded argument.
void fillPathArgument(QByteArray &path, const QString &argument);

/// One line per REST endpoint: everything the client must know about it, checked by the compiler.
/// Calling it with its path arguments (QString, in order), parameters and body gives the Request.
template <class ReplyT, class ParamsT = NoParams, class BodyT = NoBody>
struct Endpoint
{
    using Reply = ReplyT;
    using Params = ParamsT;
    using Body = BodyT;

    const char *name;
    Verb verb;
    const char *path; ///< "{}" marks a path argument
    Envelope envelope = Envelope::Data;
    Paging paging = Paging::None;
    bool changesNothing = false; ///< a POST that only asks
    const char *alternativePath = nullptr;

    template <class... Arguments>
    Request<Reply> operator()(const Arguments &...arguments) const
    {
        Request<Reply> request;
        request.name = name;
        request.verb = verb;
        request.path = path;
        request.alternativePath = alternativePath;
        request.repeat = verb == Verb::Get || changesNothing ? Repeat::Safe : Repeat::Never;
        request.envelope = envelope;
        request.paging = paging;
        (fill(request, arguments), ...);
        return request;
    }

private:
    template <class Argument>
    static void fill(Request<Reply> &request, const Argument &argument)
    {
        if constexpr (std::is_convertible_v<Argument, QString>) {
            fillPathArgument(request.path, argument);
            fillPathArgument(request.alternativePath, argument);
        } else if constexpr (std::is_same_v<Argument, Params>) {
            request.query = toQuery(argument);
        } else {
            static_assert(
                std::is_same_v<Argument, Body>, "neither path argument, parameters nor body of this endpoint");
            request.body = QJsonDocument(write(argument).toObject()).toJson(QJsonDocument::Compact);
        }
    }
};

/// `meta` of a list (spec PaginationMeta). Zero where the server said nothing.
struct PageMeta
{
    int pageNumber = 0;
    int pageSize = 0;
    int totalPages = 0;
    int totalResults = 0;
    int bestEffortResults = 0; ///< searches only
    static constexpr auto fields()
    {
        return std::tuple{
            field("page_number", &PageMeta::pageNumber),
            field("page_size", &PageMeta::pageSize),
            field("total_pages", &PageMeta::totalPages),
            field("total_results", &PageMeta::totalResults),
            field("best_effort_results", &PageMeta::bestEffortResults),
        };
    }
};

/// One page of a list.
template <class Row>
struct Page
{
    std::vector<Row> rows;
    PageMeta meta;
    int unreadable = 0; ///< rows that were left out, as they lack their essential field
    bool tellsOfErrors = false; ///< `errors` beside the list

    /// It says itself that rows may be missing in it.
    bool isDoubtful() const { return unreadable > 0 || tellsOfErrors; }
    /// Of a list that comes in one piece: nothing speaks of more rows than these.
    bool isWhole() const { return !isDoubtful() && meta.totalPages <= 1 && meta.totalResults <= int(rows.size()); }
};

} // namespace nd
