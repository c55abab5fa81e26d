// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/shown_text.h"
#include "models/filter_words.h"
#include "models/roles.h"

#include <QPoint>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <utility>

namespace nd {

/// One table column as data: what it is called and how to read its cell from a row.
/// Has a constructor because gcc 12 crashes on the aggregate (design, Traps).
template <class Row>
class Column
{
public:
    using Text = std::function<QString(const Row &)>;
    using Number = std::function<qint64(const Row &)>;

    /// `id` stays the same over versions and languages: layouts are saved by it.
    Column(const char *id, QString title, Text text) : m_id(id), m_title(std::move(title)), m_text(std::move(text)) { }

    /// Sorts by a whole number (amount in units, micros, count) instead of by the text.
    /// The first click on the title sorts in the order `first`. `key` may read nothing but the row: it is asked by two
    /// threads at once, while no row changes.
    Column &sortedBy(Number key, Qt::SortOrder first = Qt::AscendingOrder)
    {
        m_number = std::move(key);
        m_firstOrder = first;
        return *this;
    }
    Column &alignedRight()
    {
        m_alignment = Qt::AlignRight | Qt::AlignVCenter;
        return *this;
    }
    /// Draws the cell as a badge; no tone for a row: plain text.
    Column &toned(std::function<std::optional<Tone>(const Row &)> tone)
    {
        m_tone = std::move(tone);
        return *this;
    }
    Column &withIcon(Text iconName)
    {
        m_icon = std::move(iconName);
        return *this;
    }
    Column &withToolTip(Text toolTip)
    {
        m_toolTip = std::move(toolTip);
        return *this;
    }
    /// What a screen reader says instead of the cell's text.
    Column &spokenAs(Text text)
    {
        m_spoken = std::move(text);
        return *this;
    }
    /// The part of the text that a search hit, as QPoint(start, length); of length 0 where there is none.
    Column &marked(std::function<QPoint(const Row &)> part)
    {
        m_mark = std::move(part);
        return *this;
    }
    Column &wide(int characters)
    {
        m_width = characters;
        return *this;
    }
    Column &hiddenAtFirst()
    {
        m_hidden = true;
        return *this;
    }
    /// Left out of filter-as-you-type: clocks and other texts that change by themselves.
    Column &notFiltered()
    {
        m_filtered = false;
        return *this;
    }

    /// Found by the beginnings of its words only, see filter_words: "st" is not the end of "shared cost".
    Column &filteredByWords()
    {
        m_filterText = [text = m_text](const Row &row) { return filter_words::starts(text(row)); };
        return *this;
    }
    /// What filter-as-you-type looks through instead of the cell's text; may hold words of filter_words.
    Column &filteredAs(Text text)
    {
        m_filterText = std::move(text);
        return *this;
    }

    bool isFiltered() const { return m_filtered; }
    bool hasNumber() const { return bool(m_number); }
    QString text(const Row &row) const { return m_text(row); }
    QString filterText(const Row &row) const { return m_filterText ? m_filterText(row) : m_text(row); }
    qint64 number(const Row &row) const { return m_number(row); }

    QVariant data(const Row &row, int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
            return shownLine(m_text(row));
        case Qt::AccessibleTextRole:
            return shownLine(m_spoken ? m_spoken(row) : m_text(row));
        case Qt::ToolTipRole:
            return m_toolTip ? QVariant(shownText(m_toolTip(row))) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant(m_alignment);
        case SortRole:
            return m_number ? QVariant(m_number(row)) : QVariant(m_text(row));
        case StatusRole:
            if (const auto tone = m_tone ? m_tone(row) : std::nullopt)
                return int(*tone);
            return {};
        case MatchRole:
            return m_mark ? QVariant(m_mark(row)) : QVariant();
        case IconNameRole:
            return m_icon ? QVariant(m_icon(row)) : QVariant();
        default:
            return {};
        }
    }

    QVariant header(int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return m_title;
        case Qt::TextAlignmentRole:
            return QVariant(m_alignment);
        case Qt::InitialSortOrderRole:
            return int(m_firstOrder);
        case ColumnIdRole:
            return QString::fromLatin1(m_id);
        case ColumnWidthRole:
            return m_width;
        case ColumnHiddenRole:
            return m_hidden;
        default:
            return {};
        }
    }

private:
    const char *m_id;
    QString m_title;
    Text m_text;
    Number m_number;
    std::function<std::optional<Tone>(const Row &)> m_tone;
    std::function<QPoint(const Row &)> m_mark;
    Text m_icon;
    Text m_toolTip;
    Text m_spoken;
    Text m_filterText;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::SortOrder m_firstOrder = Qt::AscendingOrder;
    int m_width = 0;
    bool m_hidden = false;
    bool m_filtered = true;
};

} // namespace nd
