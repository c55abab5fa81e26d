// SPDX-License-Identifier: Apache-2.0
#include "base/files/csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace nd::csv {

using namespace Qt::StringLiterals;

Reader::Reader(QString text, QChar separator) : m_text(std::move(text)), m_separator(separator)
{
    if (m_text.startsWith(QChar::ByteOrderMark))
        m_at = 1;
}

double Reader::progress() const
{
    return m_text.isEmpty() ? 1 : double(m_at) / double(m_text.size());
}

void Reader::takeLineEnd()
{
    if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
        ++m_at;
    // CR alone ends a line too, and so does the CR of CRLF: only one of them counts.
    if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
        ++m_at;
    ++m_line;
}

QString Reader::quoted()
{
    QString cell;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == u'"') {
            if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"') {
                ++m_at;
                break;
            }
            ++m_at; // two of them mean one
        }
        m_line += c == u'\n' ? 1 : 0;
        if (cell.size() < LongestCell)
            cell += c;
    }
    return cell;
}

QString Reader::cell()
{
    QString cell = m_at < m_text.size() && m_text.at(m_at) == u'"' ? quoted() : QString();
    while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !endsLine(m_text.at(m_at))) {
        if (cell.size() < LongestCell)
            cell += m_text.at(m_at);
        ++m_at;
    }
    return cell;
}

std::optional<Row> Reader::next()
{
    while (m_at < m_text.size() && endsLine(m_text.at(m_at)))
        takeLineEnd();
    if (m_at >= m_text.size())
        return {};
    Row row;
    row.line = m_line;
    for (;;) {
        QString next = cell();
        if (row.cells.size() < MostCells)
            row.cells += std::move(next);
        if (m_at >= m_text.size() || m_text.at(m_at) != m_separator)
            break;
        ++m_at;
    }
    if (m_at < m_text.size())
        takeLineEnd();
    return row;
}

std::vector<Row> read(const QString &text, QChar separator)
{
    Reader reader(text, separator);
    std::vector<Row> rows;
    while (auto row = reader.next())
        rows.push_back(std::move(*row));
    return rows;
}

QChar separatorOf(const QString &text)
{
    constexpr char16_t Candidates[] = {u',', u';', u'\t'};
    int counts[std::size(Candidates)] = {};
    bool inQuotes = false;
    for (const QChar c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        if (!inQuotes && (c == u'\n' || c == u'\r'))
            break;
        for (size_t i = 0; i < std::size(Candidates); ++i)
            counts[i] += !inQuotes && c == Candidates[i] ? 1 : 0;
    }
    return Candidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

QString decode(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && *marked != QStringConverter::Utf8 && bytes.size() % 2 == 0)
        return QStringDecoder(*marked).decode(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

namespace {

bool isPlainNumber(QStringView cell)
{
    const qsizetype sign = cell.startsWith(u'+') || cell.startsWith(u'-') ? 1 : 0;
    const QStringView rest = cell.mid(sign);
    return !rest.isEmpty() && rest.front().isDigit() && rest.back().isDigit() && rest.count(u'.') <= 1
        && std::all_of(rest.begin(), rest.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

bool looksLikeFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    switch (cell.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
        return !isPlainNumber(cell);
    default:
        return false;
    }
}

/// A formula behind apostrophes, as write() leaves one: another is put in front, so that reading is the way back.
bool looksGuarded(QStringView cell)
{
    const bool guarded = cell.startsWith(u'\'');
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return guarded && looksLikeFormula(cell);
}

} // namespace

namespace {

bool wantsQuotes(QChar c)
{
    return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t';
}

/// Most cells are short and plain: they go as they are, byte by byte, without a copy in between.
bool appendPlain(QByteArray &to, QStringView cell)
{
    const qsizetype before = to.size();
    to.resize(before + cell.size());
    char *out = to.data() + before;
    for (const QChar c : cell) {
        if (c.unicode() >= 0x80 || wantsQuotes(c)) {
            to.resize(before);
            return false;
        }
        *out++ = char(c.unicode());
    }
    return true;
}

} // namespace

void append(QByteArray &to, const QStringList &cells)
{
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const QString &cell = cells[at];
        if (at > 0)
            to += ',';
        if (cells.size() == 1 && cell.isEmpty()) { // else a line with nothing on it
            to += "\"\"";
            continue;
        }
        if (looksLikeFormula(cell) || looksGuarded(cell)) {
            QString guarded = u'\'' + cell;
            if (std::any_of(guarded.begin(), guarded.end(), wantsQuotes))
                guarded = u'"' + guarded.replace(u'"', u"\"\""_s) + u'"';
            to += guarded.toUtf8();
            continue;
        }
        if (appendPlain(to, cell))
            continue;
        QString text = cell;
        if (std::any_of(text.begin(), text.end(), wantsQuotes))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        to += text.toUtf8();
    }
    to += "\r\n";
}

QByteArray write(const QStringList &cells)
{
    QByteArray line;
    append(line, cells);
    return line;
}

QString unguarded(const QString &cell)
{
    return looksGuarded(cell) ? cell.mid(1) : cell;
}

} // namespace nd::csv
