// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/order_json.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/multipart.h"
#include "sandbox/wire/paging.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MostBytes = 20'000'000; // api-facts §3.5
constexpr int LongestName = 512;

QString contentTypeOf(const QString &filename)
{
    struct Type
    {
        const char *ending;
        const char *type;
    };
    constexpr Type Types[] = {{".pdf", "application/pdf"}, {".png", "image/png"}, {".jpg", "image/jpeg"},
        {".jpeg", "image/jpeg"}, {".csv", "text/csv"}, {".txt", "text/plain"}, {".json", "application/json"},
        {".doc", "application/msword"}};
    for (const Type &type : Types) {
        if (filename.endsWith(QLatin1StringView(type.ending), Qt::CaseInsensitive))
            return QString::fromLatin1(type.type);
    }
    return u"application/octet-stream"_s;
}

QJsonObject documentJson(const Identifiers &ids, const Document &document)
{
    return {
        {u"av_scan_status"_s, document.scanned ? "scanned"_L1 : "pending_scan"_L1},
        {u"content_type"_s, document.contentType},
        {u"created_at"_s, json(document.created)},
        {u"customer_reference"_s, json(document.reference)},
        {u"filename"_s, document.filename},
        {u"id"_s, ids.text(Kind::Document, document.index)},
        {u"record_type"_s, u"document"_s},
        {u"sha256"_s, document.sha256},
        {u"size"_s, QJsonObject{{u"amount"_s, document.size}, {u"unit"_s, u"bytes"_s}}},
        {u"status"_s, document.verified ? "verified"_L1 : "pending"_L1},
        {u"updated_at"_s, json(document.updated)},
    };
}

void follow(SandboxState &state, quint64 index, Timestamp now)
{
    state.events.at(now.plus(state.delays().scan), [&state, index](Timestamp due) {
        state.documents[index].scanned = true;
        state.documents[index].updated = due;
    });
    state.events.at(now.plus(state.delays().review), [&state, index](Timestamp due) {
        state.documents[index].verified = true;
        state.documents[index].updated = due;
    });
    state.events.at(now.plus(30min),
        [&state, index](Timestamp) { state.documents[index].deleted = !state.documents[index].linked; });
}

/// The file that a JSON body brings, as Base64 or by address.
QByteArray readFile(ObjectReader &body, Document &document)
{
    document.filename = body.text("filename", LongestName);
    document.reference = body.text("customer_reference");
    const QString url = body.text("url");
    if (!body.has("file") && url.isEmpty())
        body.complain(code::MissingParameter, u"Either 'file' or 'url' is required."_s, "file");
    const QString base64 = body.text("file", int(MostBytes * 2));
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        body.complain(code::InvalidType, u"The 'file' parameter must be Base64."_s, "file");
    if (!url.isEmpty() && document.filename.isEmpty())
        document.filename = QUrl(url).fileName();
    // The sandbox reaches nothing outside: a document by address has its address for content.
    return base64.isEmpty() ? url.toUtf8() : *decoded;
}

QByteArray readParts(const RequestContext &context, ObjectReader &body, Document &document)
{
    const std::vector<Part> parts = multipart(context.request.contentType, context.request.body);
    const auto named = [&parts](const char *name) {
        return std::find_if(parts.begin(), parts.end(), [name](const Part &part) { return part.name == name; });
    };
    if (const auto reference = named("customer_reference"); reference != parts.end())
        document.reference = QString::fromUtf8(reference->content);
    const auto file = named("file");
    if (file == parts.end()) {
        body.complain(code::MissingParameter, u"The 'file' parameter is required."_s, "file");
        return {};
    }
    document.filename = QString::fromUtf8(file->filename);
    return file->content;
}

} // namespace

Answer listDocuments(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    const QString part = query.text("filter[filename][contains]");
    const QString reference = query.text("filter[customer_reference][eq]");
    const QStringList references = query.text("filter[customer_reference][in]").split(u',', Qt::SkipEmptyParts);
    const auto after = query.moment("filter[created_at][gt]");
    const auto before = query.moment("filter[created_at][lt]");
    const QString sort
        = query.words("sort", {"filename", "created_at", "updated_at", "-filename", "-created_at", "-updated_at"})
              .value(0);
    if (!query.isFine())
        return query.refusal();
    std::vector<const Document *> found;
    for (auto document = context.state.documents.rbegin(); document != context.state.documents.rend(); ++document) {
        const bool suits = !document->deleted && document->filename.contains(part, Qt::CaseInsensitive)
            && (reference.isEmpty() || reference == document->reference)
            && (references.isEmpty() || references.contains(document->reference))
            && (!after || document->created > *after) && (!before || document->created < *before);
        if (suits)
            found.push_back(&*document);
    }
    if (!sort.isEmpty()) {
        std::stable_sort(found.begin(), found.end(), [&sort](const Document *a, const Document *b) {
            if (sort.endsWith("filename"_L1))
                return a->filename < b->filename;
            return sort.endsWith("updated_at"_L1) ? a->updated < b->updated : a->created < b->created;
        });
        if (sort.startsWith(u'-'))
            std::reverse(found.begin(), found.end());
    }
    QJsonArray rows;
    for (const Document *document : found) {
        if (page.take())
            rows.append(documentJson(context.state.ids, *document));
    }
    return page.answer(rows);
}

Answer getDocument(const RequestContext &context)
{
    const Document *document = context.state.document(context.captured.front());
    return document ? Answer::data(documentJson(context.state.ids, *document)) : notFound();
}

Answer createDocument(const RequestContext &context)
{
    const bool inParts = context.request.contentType.startsWith("multipart/form-data");
    Request plain = context.request;
    if (inParts)
        plain.body.clear();
    BodyReader body(plain);
    Document document;
    QByteArray content;
    if (body.isFine())
        content = inParts ? readParts(context, body.root(), document) : readFile(body.root(), document);
    if (content.size() > MostBytes)
        body.root().complain(code::OutOfRange, u"A document may have at most 20 MB."_s, "file");
    if (!body.isFine())
        return body.refusal();
    if (document.filename.isEmpty())
        document.filename = u"document"_s;
    document.contentType = contentTypeOf(document.filename);
    document.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    document.size = content.size();
    document.created = context.now;
    document.updated = context.now;
    const Document &added = SandboxState::add(context.state.documents, std::move(document));
    follow(context.state, added.index, context.now);
    return Answer::data(documentJson(context.state.ids, added));
}

} // namespace nd::sandbox::handlers
