// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/kept_rows.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto WriteAfter = 800ms;
const QString RowsShelf = u"orders_view"_s;

} // namespace

KeptRows::KeptRows(DocumentStore documents, const Clock &clock, QLatin1StringView name, QObject *parent)
    : QObject(parent), m_documents(std::move(documents)), m_clock(clock), m_name(name)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(WriteAfter);
    connect(&m_soon, &QTimer::timeout, this, &KeptRows::write);
}

KeptRows::~KeptRows()
{
    if (m_soon.isActive())
        write();
}

QStringList KeptRows::keys() const
{
    QStringList keys;
    const Result<std::vector<StoredDocument>> kept = m_documents.all(RowsShelf);
    for (size_t at = 0; kept && at < kept->size(); ++at) {
        if ((*kept)[at].name != m_name)
            continue;
        for (const QJsonValue key : QJsonDocument::fromJson((*kept)[at].body).array())
            keys += key.toString();
    }
    return keys;
}

void KeptRows::set(const QStringList &keys)
{
    m_keys = keys.mid(0, Most);
    m_soon.start();
}

/// What cannot be written is lost at the next start, and nothing else.
void KeptRows::write()
{
    m_soon.stop();
    const QByteArray body = QJsonDocument(QJsonArray::fromStringList(m_keys)).toJson(QJsonDocument::Compact);
    (void)m_documents.put(RowsShelf, {.name = m_name, .body = body, .keptAt = m_clock.now()});
}

} // namespace nd
