// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirement_choices.h"

#include "api/client/client.h"
#include "api/client/partial_list.h"
#include "api/values/api_enums.h"
#include "wording/cell_format.h"
#include "wording/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::RequirementChoices)
};

QString sentenceOf(const std::optional<Error> &failure)
{
    return failure ? describe(*failure).sentence : QString();
}

bool isDone(const Document &document)
{
    return document.avScanStatus != virus_scan::pending && document.status != document_status::pending;
}

} // namespace

QString documentStateText(const Document &document)
{
    if (document.avScanStatus == virus_scan::infected)
        return Tr::tr("infected: upload a clean file");
    if (document.avScanStatus == virus_scan::pending)
        return Tr::tr("being scanned for viruses");
    if (document.status == document_status::denied)
        return Tr::tr("refused");
    if (document.status == document_status::verified)
        return Tr::tr("verified");
    return document.avScanStatus == virus_scan::scanned ? Tr::tr("scanned, not yet verified")
                                                        : Tr::tr("not yet verified");
}

RequirementChoices::RequirementChoices(Client &client, QObject *parent)
    : QObject(parent), m_client(client), m_addresses(client)
{
    connect(&m_addresses, &AddressBook::changed, this, &RequirementChoices::changed);
}

RequirementChoices::~RequirementChoices() = default;

void RequirementChoices::read()
{
    m_addresses.read();
    DocumentFilter filter;
    filter.sort = {u"-created_at"_s};
    auto found = std::make_shared<std::vector<Document>>();
    PageSink<Document> sink;
    sink.rows = [found](std::vector<Document> &&rows) {
        found->insert(found->end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    };
    sink.finished = [this, found](const Result<Done> &end) {
        m_failure = end ? std::optional<Error>() : end.error();
        m_documents = end ? std::move(*found) : withKnown(std::move(*found), m_documents);
        emit changed();
    };
    m_reading = m_client.readAll(endpoint::listDocuments(filter), std::move(sink));
}

void RequirementChoices::follow(const QStringList &documentIds)
{
    for (const QString &id : documentIds) {
        const Document *known = document(id);
        if (id.isEmpty() || (known && isDone(*known)) || m_following.isRunning(id))
            continue;
        m_following.start(
            id, [&](auto done) { return m_client.send(endpoint::getDocument(id), std::move(done)); },
            [this](const Result<Document> &answer) {
                if (answer)
                    put(*answer);
            });
    }
}

void RequirementChoices::put(const Document &document)
{
    const auto known = std::find_if(
        m_documents.begin(), m_documents.end(), [&](const Document &one) { return one.id == document.id; });
    if (known == m_documents.end())
        m_documents.insert(m_documents.begin(), document);
    else
        *known = document;
    emit changed();
}

std::vector<OrderChoice> RequirementChoices::documents() const
{
    std::vector<OrderChoice> choices;
    for (const Document &one : m_documents)
        choices.push_back(
            {one.id, u"%1 · %2 · %3"_s.arg(one.filename, cells::time(one.createdAt), documentStateText(one))});
    return choices;
}

std::vector<OrderChoice> RequirementChoices::addresses() const
{
    std::vector<OrderChoice> choices;
    for (const PostalAddress &one : m_addresses.addresses())
        choices.push_back({one.id, addressText(one)});
    return choices;
}

QString RequirementChoices::documentsMissing() const
{
    return sentenceOf(m_failure);
}

QString RequirementChoices::addressesMissing() const
{
    return sentenceOf(m_addresses.failure());
}

const Document *RequirementChoices::document(const QString &id) const
{
    const auto known
        = std::find_if(m_documents.begin(), m_documents.end(), [&](const Document &one) { return one.id == id; });
    return known == m_documents.end() ? nullptr : &*known;
}

} // namespace nd
