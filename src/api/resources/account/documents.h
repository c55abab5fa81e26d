// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

#include <QByteArray>

namespace nd {

struct DocumentSize
{
    qint64 amount = 0;
    QString unit = {}; ///< "bytes"
    friend bool operator==(const DocumentSize &, const DocumentSize &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("amount", &DocumentSize::amount), field("unit", &DocumentSize::unit)};
    }
};

/// An uploaded proof (spec DocServiceDocument). One that is linked to nothing within 30 minutes is deleted
/// (api-facts §3.5).
struct Document
{
    QString id = {};
    QString filename = {};
    QString status = {}; ///< document_status::…
    QString avScanStatus = {}; ///< virus_scan::…
    QString contentType = {};
    QString sha256 = {};
    QString customerReference = {};
    DocumentSize size = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    friend bool operator==(const Document &, const Document &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &Document::id),
            field("filename", &Document::filename),
            field("status", &Document::status),
            field("av_scan_status", &Document::avScanStatus),
            field("content_type", &Document::contentType),
            field("sha256", &Document::sha256),
            field("customer_reference", &Document::customerReference),
            field("size", &Document::size),
            field("created_at", &Document::createdAt),
            field("updated_at", &Document::updatedAt),
        };
    }
};

struct DocumentFilter
{
    QString filenameContains = {};
    QString customerReference = {};
    QStringList customerReferences = {}; ///< any of these
    Timestamp createdAfter = {};
    Timestamp createdBefore = {};
    QStringList sort = {}; ///< filename, created_at, updated_at; "-" before turns round
    friend bool operator==(const DocumentFilter &, const DocumentFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[filename][contains]", &DocumentFilter::filenameContains),
            param("filter[customer_reference][eq]", &DocumentFilter::customerReference),
            param("filter[customer_reference][in]", &DocumentFilter::customerReferences),
            param("filter[created_at][gt]", &DocumentFilter::createdAfter),
            param("filter[created_at][lt]", &DocumentFilter::createdBefore),
            param("sort", &DocumentFilter::sort),
        };
    }
};

/// A file's bytes; Base64 on the wire.
struct FileContent
{
    QByteArray bytes = {};
    friend bool operator==(const FileContent &, const FileContent &) = default;
};

bool read(const QJsonValue &json, FileContent &out, Reader &reader);
QJsonValue write(const FileContent &content);

/// Either `file` or `url`. 20 MB at most (api-facts §3.5).
struct NewDocument
{
    FileContent file = {};
    QString url = {};
    QString filename = {}; ///< 512 characters at most
    QString customerReference = {};
    friend bool operator==(const NewDocument &, const NewDocument &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("file", &NewDocument::file),
            field("url", &NewDocument::url),
            field("filename", &NewDocument::filename),
            field("customer_reference", &NewDocument::customerReference),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<Document>, DocumentFilter> listDocuments{
    "documents.list", Verb::Get, "/documents", Envelope::Data, Paging::Bracket};
inline constexpr Endpoint<Document> getDocument{"documents.get", Verb::Get, "/documents/{}"};
/// As JSON; the multipart form of the same call is not used.
inline constexpr Endpoint<Document, NoParams, NewDocument> createDocument{"documents.create", Verb::Post, "/documents"};
} // namespace endpoint

} // namespace nd
