// SPDX-License-Identifier: Apache-2.0
#include "base/number_list.h"

#include "base/e164.h"

#include <QRegularExpression>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int SampledRows = 200;
constexpr qsizetype LongestCell = 200; ///< of a list; no number is longer, however it is written
using Problem = NumberEntry::Problem;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMask(QChar c)
{
    return c == u'x' || c == u'X' || c == u'*' || c == u'-' || c == QChar(0x2022);
}

/// Without marks that nobody sees, and with spaces of one kind.
QString visible(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (const QChar c : cell) {
        if (c.isSpace())
            text += u' ';
        else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            text += c;
    }
    return text.trimmed();
}

/// ="+1…", '+1… and "+1…" as +1….
QString unwrapped(QString text)
{
    if (text.startsWith(u'\'') || text.startsWith(u'='))
        text = text.mid(1).trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2).trimmed();
    if (text.startsWith(u'\''))
        text = text.mid(1).trimmed();
    return text;
}

bool isShortened(const QString &text)
{
    static const QRegularExpression scientific(uR"(^\d(?:[.,]\d+)?[eE]\+?\d{1,2}$)"_s);
    return scientific.match(text).hasMatch();
}

/// Digits, and behind them two or more signs that stand for digits.
bool isMasked(const QString &text)
{
    QString compact = text;
    compact.remove(u' ').remove(u'(').remove(u')').remove(u'.');
    qsizetype tail = compact.size();
    qsizetype masks = 0;
    while (tail > 0 && isMask(compact[tail - 1])) {
        --tail;
        ++masks;
    }
    const QStringView head = QStringView(compact).left(tail);
    const auto digits = std::count_if(head.begin(), head.end(), isAsciiDigit);
    return masks >= 2 && digits >= 2
        && std::all_of(head.begin(), head.end(), [](QChar c) { return isAsciiDigit(c) || c == u'+' || c == u'-'; });
}

/// Of a number with its calling code: only what no new area code can change.
Problem formOf(const QString &digits)
{
    const qsizetype count = digits.size() - 1; // without the +
    if (count < 7)
        return Problem::TooShort;
    if (count > 15)
        return Problem::TooLong;
    if (digits.startsWith(u"+1") && count != 11) // one country code, one length (E.164 annex, NANP)
        return count < 11 ? Problem::TooShort : Problem::TooLong;
    return e164::isOrderable(digits) ? Problem::None : Problem::NotANumber;
}

QString onlyDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool isPunctuated(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c == u'+' || c == u' ' || c == u'(' || c == u')' || c == u'.' || c == u'/'
            || c.category() == QChar::Punctuation_Dash;
    });
}

bool isAmerican(const QString &region)
{
    return region == u"US" || region == u"CA";
}

/// `text` begins without a calling code.
NumberEntry inCountry(NumberEntry entry, const QString &text, const QString &region)
{
    const QString digits = onlyDigits(text);
    if (digits.isEmpty()) {
        entry.problem = Problem::NotANumber;
        return entry;
    }
    if (region.isEmpty()) {
        entry.problem = Problem::NoCountry;
        return entry;
    }
    if (isAmerican(region) && isPunctuated(text) && !text.startsWith(u'0')) {
        const bool withCode = digits.size() == 11 && digits.startsWith(u'1');
        if (withCode || digits.size() == 10) {
            entry.number = (withCode ? u"+"_s : u"+1"_s) + digits;
            return entry;
        }
        entry.problem = digits.size() < 10 ? Problem::TooShort : Problem::TooLong;
        return entry;
    }
    const auto parsed = e164::parse(text, region);
    const e164::Length length = parsed ? e164::lengthOf(*parsed) : e164::Length::Unknown;
    if (length == e164::Length::Fits)
        entry.number = *parsed;
    else
        entry.problem = length == e164::Length::TooShort ? Problem::TooShort
            : length == e164::Length::TooLong            ? Problem::TooLong
            : digits.size() < 7                          ? Problem::TooShort
                                                         : Problem::NotANumber;
    return entry;
}

} // namespace

NumberEntry readNumberEntry(const QString &cell, const QString &region)
{
    const QString shown = visible(cell.left(LongestCell));
    NumberEntry entry;
    entry.text = shown.left(NumberEntry::MostText);
    QString text = unwrapped(shown);
    const auto failed = [&entry](Problem problem) {
        entry.problem = problem;
        return entry;
    };
    if (text.isEmpty())
        return failed(Problem::Missing);
    if (isShortened(text))
        return failed(Problem::Shortened);
    if (isMasked(text))
        return failed(Problem::Masked);
    if (text.endsWith(u".0") && text.size() > 8)
        text.chop(2); // of a number that a spreadsheet took for an amount
    if ((shown.startsWith(u'=') || shown.startsWith(u'@')) && !isPunctuated(text))
        return failed(Problem::Formula);
    const QChar first = text.front();
    if (first != u'+' && first != QChar(0xFF0B))
        return inCountry(std::move(entry), text, region);
    QString digits
        = isPunctuated(text.mid(1)) ? u'+' + onlyDigits(text) : e164::parse(text, region).value_or(QString());
    if (digits.isEmpty())
        return failed(Problem::NotANumber);
    if (const Problem problem = formOf(digits); problem != Problem::None)
        return failed(problem);
    entry.number = std::move(digits);
    return entry;
}

namespace {

/// How much a cell looks like a telephone number; 0: not at all. Only a look, for the choice of the column.
int likeness(const QString &cell)
{
    static const QRegularExpression date(uR"(^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4})"_s);
    const QString text = unwrapped(visible(cell.left(LongestCell)));
    if (isShortened(text) || (isMasked(text) && text.startsWith(u'+')))
        return 2;
    const qsizetype digits = onlyDigits(text).size();
    if (digits < 7 || digits > 16 || date.match(text).hasMatch())
        return 0;
    if (text.startsWith(u'+'))
        return 4;
    return isPunctuated(text) ? (digits >= 10 && digits <= 12 ? 2 : 1) : 0;
}

bool namesNumbers(const QString &title)
{
    static const QRegularExpression words(
        u"(phone|number|e\\.?164|msisdn|telephone|rufnummer|nummer|telefon|^dids?$|^tns?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(title.trimmed()).hasMatch();
}

} // namespace

NumberListReader::NumberListReader(QString text, Options options)
    : m_text(std::move(text)), m_region(options.region.toUpper()), m_separator(csv::separatorOf(m_text)),
      m_rows(m_text, m_separator)
{
    if (m_text.startsWith(QChar::ByteOrderMark))
        m_at = 1;
    inspect(options.column);
    m_ended = m_text.isEmpty();
}

/// Cells with letters and without digits are names of columns.
bool NumberListReader::isTitle(const QStringList &cells) const
{
    const auto isName = [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); }) && likeness(cell) == 0;
    };
    const auto isNumber = [](const QString &cell) { return likeness(cell) > 0; };
    return std::any_of(cells.begin(), cells.end(), isName) && std::none_of(cells.begin(), cells.end(), isNumber);
}

void NumberListReader::inspect(const std::optional<int> &wanted)
{
    static const QRegularExpression betweenNumbers(u"[,;\t]"_s);
    csv::Reader sample(m_text, m_separator);
    std::vector<int> scores;
    QStringList title;
    int rows = 0;
    int filled = 0;
    int alike = 0;
    while (rows < SampledRows) {
        const auto row = sample.next();
        if (!row)
            break;
        if (rows++ == 0 && isTitle(row->cells)) {
            title = row->cells;
            continue;
        }
        for (qsizetype i = 0; i < std::min<qsizetype>(row->cells.size(), MostColumns); ++i) {
            if (scores.size() <= size_t(i))
                scores.resize(size_t(i) + 1);
            scores[size_t(i)] += likeness(row->cells[i]);
            for (const QString &piece : row->cells[i].left(LongestCell).split(betweenNumbers, Qt::SkipEmptyParts)) {
                filled += piece.trimmed().isEmpty() ? 0 : 1;
                alike += likeness(piece) > 0 ? 1 : 0;
            }
        }
    }
    m_titled = !title.isEmpty();
    const qsizetype width = std::min<qsizetype>(std::max(title.size(), qsizetype(scores.size())), MostColumns);
    const bool allNumbers = !m_titled && filled > 0 && alike * 10 >= filled * 9;
    if (width <= 1 || (!wanted && allNumbers))
        return; // a list
    scores.resize(size_t(width));
    for (qsizetype i = 0; i < width; ++i) {
        const QString name = title.value(i).trimmed().left(NumberEntry::MostText);
        m_columns += name.isEmpty() ? QString::number(i + 1) : name;
        if (namesNumbers(title.value(i)))
            scores[size_t(i)] += rows;
    }
    m_column = int(std::max_element(scores.begin(), scores.end()) - scores.begin());
    if (wanted && *wanted >= 0 && *wanted < int(width))
        m_column = *wanted;
}

std::vector<NumberEntry> NumberListReader::next(int most)
{
    std::vector<NumberEntry> entries;
    for (int i = 0; i < most && !m_ended; ++i) {
        auto entry = m_column >= 0 ? nextInTable() : nextInList();
        if (!entry) {
            m_ended = true;
            break;
        }
        if (m_count >= MostEntries) {
            m_ended = m_cut = true;
            break;
        }
        ++m_count;
        judgeRepetition(*entry);
        entries.push_back(std::move(*entry));
    }
    return entries;
}

std::optional<NumberEntry> NumberListReader::nextInTable()
{
    while (const auto row = m_rows.next()) {
        if (std::exchange(m_atFirst, false) && m_titled)
            continue;
        const auto isEmpty = [](const QString &cell) { return cell.trimmed().isEmpty(); };
        if (std::all_of(row->cells.begin(), row->cells.end(), isEmpty))
            continue;
        NumberEntry entry = readNumberEntry(row->cells.value(m_column), m_region);
        entry.line = row->line;
        return entry;
    }
    return {};
}

std::optional<NumberEntry> NumberListReader::nextInList()
{
    while (m_at < m_text.size()) {
        QString cell;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(0x2028))
                break;
            if (cell.size() < LongestCell)
                cell += c;
            ++m_at;
        }
        const int line = m_line;
        if (m_at < m_text.size()) {
            const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_line += m_text[m_at] == u'\n' || m_text[m_at] == u'\r' || m_text[m_at] == QChar(0x2028) ? 1 : 0;
            m_at += pair ? 2 : 1;
        }
        const bool first = std::exchange(m_atFirst, false);
        NumberEntry entry = readNumberEntry(cell, m_region);
        if (entry.problem == Problem::Missing || (first && m_titled))
            continue; // between two separators
        entry.line = line;
        return entry;
    }
    return {};
}

void NumberListReader::judgeRepetition(NumberEntry &entry)
{
    if (entry.number.isEmpty())
        return;
    const auto known = m_seen.constFind(entry.number);
    if (known == m_seen.constEnd()) {
        m_seen.insert(entry.number, entry.line);
        return;
    }
    entry.problem = Problem::Repeated;
    entry.sameAs = *known;
}

double NumberListReader::progress() const
{
    if (m_ended || m_text.isEmpty())
        return 1;
    return m_column >= 0 ? m_rows.progress() : double(m_at) / double(m_text.size());
}

} // namespace nd
