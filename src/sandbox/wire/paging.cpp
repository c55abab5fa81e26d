// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/paging.h"

#include "sandbox/wire/json_text.h"

#include <algorithm>
#include <limits>

namespace nd::sandbox {

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

void Page::writeMeta(JsonText &json) const
{
    json.key("meta").beginObject();
    json.put("page_number", m_number).put("page_size", m_size);
    json.put("total_pages", (m_total + m_size - 1) / m_size).put("total_results", m_total);
    json.endObject();
}

} // namespace nd::sandbox
