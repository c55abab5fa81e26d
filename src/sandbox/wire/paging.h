// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wire/query_reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nd::sandbox {

/// Knows which piece of a list is asked for, and how much of it has gone by. List code walks its records newest first
/// and calls take() for each that matches: true means "write this one".
class Page
{
public:
    /// Reads `page[number]` and `page[size]`; Telnyx documents them as universal (api-facts §0.3).
    static Page bracketed(QueryReader &query, int defaultSize = 20);
    /// Reads `page_number` and `page_size`, which bulk orders alone have (api-facts §0.2).
    static Page flat(QueryReader &query);

    /// Counts one more record; true when it is to be written.
    bool take()
    {
        const qint64 place = m_total++;
        return place >= m_first && place < m_first + m_size;
    }
    /// Takes `count` records at once; says how many of them to leave out first and how many to write.
    struct Run
    {
        qint64 skip = 0;
        qint64 count = 0;
    };
    Run take(qint64 count);

    int size() const { return m_size; }
    /// Answers {"data": rows, "meta": {"page_number", "page_size", "total_pages", "total_results"}}
    Answer answer(const QJsonArray &rows) const;
    /// The same with rows that are JSON already, for lists that must be fast.
    Answer answer(const QByteArray &rows) const;

private:
    QJsonObject meta() const;
    Page(QueryReader &query, const char *numberKey, const char *sizeKey, int defaultSize);

    int m_number = 1;
    int m_size = 20;
    qint64 m_first = 0;
    qint64 m_total = 0;
};

} // namespace nd::sandbox
