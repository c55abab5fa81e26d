// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/paging.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

Page::Page(QueryReader &query, const char *numberKey, const char *sizeKey, int defaultSize)
    : m_number(query.integer(numberKey, 1, std::numeric_limits<int>::max()).value_or(1)),
      m_size(query.integer(sizeKey, 1, 250).value_or(defaultSize)), m_first(qint64(m_number - 1) * m_size)
{ }

Page Page::bracketed(QueryReader &query, int defaultSize)
{
    return Page(query, "page[number]", "page[size]", defaultSize);
}

Page Page::flat(QueryReader &query)
{
    return Page(query, "page_number", "page_size", 20);
}

Page::Run Page::take(qint64 count)
{
    const qint64 from = std::clamp<qint64>(m_first - m_total, 0, count);
    const qint64 to = std::clamp<qint64>(m_first + m_size - m_total, 0, count);
    m_total += count;
    return {from, std::max<qint64>(to - from, 0)};
}

QJsonObject Page::meta() const
{
    return {{u"page_number"_s, m_number}, {u"page_size"_s, m_size}, {u"total_pages"_s, (m_total + m_size - 1) / m_size},
        {u"total_results"_s, m_total}};
}

Answer Page::answer(const QJsonArray &rows) const
{
    return Answer::of(QJsonObject{{u"data"_s, rows}, {u"meta"_s, meta()}});
}

Answer Page::answer(const QByteArray &rows) const
{
    Answer made;
    made.body = "{\"data\":[" + rows + "],\"meta\":" + QJsonDocument(meta()).toJson(QJsonDocument::Compact) + '}';
    return made;
}

} // namespace nd::sandbox
