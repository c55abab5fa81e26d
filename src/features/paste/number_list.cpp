// SPDX-License-Identifier: Apache-2.0
#include "features/paste/number_list.h"

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

/// Of what stands behind a + or an international prefix.
NumberEntry international(NumberEntry entry, const QString &digits)
{
    entry.problem = formOf(digits);
    if (entry.problem != Problem::None)
        return entry;
    const bool judged = digits.startsWith(u"+1");
    if (!judged && !e164::hasKnownCallingCode(digits))
        entry.problem = Problem::UnknownCountry;
    else if (!judged && e164::lengthOf(digits) == e164::Length::TooShort)
        entry.problem = Problem::TooShort;
    else
        entry.number = digits;
    return entry;
}

/// What is dialled before a calling code: 00 nearly everywhere, 011 in North America. Empty when there is none.
QString behindPrefix(const QString &text, const QString &digits, const QString &region)
{
    constexpr qsizetype ShortestBehind = 8;
    if (!isPunctuated(text))
        return {};
    const qsizetype length = digits.startsWith(u"00") ? 2 : isAmerican(region) && digits.startsWith(u"011") ? 3 : 0;
    return length > 0 && digits.size() >= length + ShortestBehind ? digits.mid(length) : QString();
}

/// `text` begins without a calling code.
NumberEntry inCountry(NumberEntry entry, const QString &text, const QString &region)
{
    const QString digits = onlyDigits(text);
    if (digits.isEmpty()) {
        entry.problem = Problem::NotANumber;
        return entry;
    }
    if (const QString behind = behindPrefix(text, digits, region); !behind.isEmpty())
        return international(std::move(entry), u'+' + behind);
    if (region.isEmpty()) {
        entry.problem = Problem::NoCountry;
        return entry;
    }
    entry.isNational = true;
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

namespace {

/// "tel:+1-312…", "sip:+1312…@example.com" as the number in it.
QString withoutScheme(QString text)
{
    static const QRegularExpression scheme(
        uR"(^(?:tel|callto|sips?|sms|fax|whatsapp):(?://)?)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(text);
    if (!match.hasMatch())
        return text;
    text = text.mid(match.capturedLength());
    return text.section(u'@', 0, 0);
}

/// Takes "ext. 12", "x12", ";ext=12" off the end of a number and gives it.
QString takeExtension(QString &text)
{
    static const QRegularExpression extension(
        uR"([\s,;]*(?:ext(?:ension)?\s*[.:=]?|x|#)\s*(\d{1,7})\s*$)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = extension.match(text);
    if (!match.hasMatch() || onlyDigits(text.left(match.capturedStart())).size() < 7)
        return {};
    const QString taken = match.captured().trimmed();
    text = text.left(match.capturedStart()).trimmed();
    return taken;
}

/// Runs of digits and what is written between them that are long enough to be whole numbers.
QStringList wholeNumbersIn(const QString &text)
{
    static const QRegularExpression run(uR"(\+?\d[\d ().\-/\x{2010}-\x{2015}]*\d)"_s);
    static const QRegularExpression date(uR"(^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4})"_s);
    QStringList found;
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const QString one = it.next().captured();
        const qsizetype digits = onlyDigits(one).size();
        const bool international = one.startsWith(u'+') || one.startsWith(u"00");
        if ((digits >= 10 || (international && digits >= 8)) && !date.match(one).hasMatch())
            found += one;
    }
    return found;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

NumberEntry readPlain(NumberEntry entry, const QString &text, const QString &region)
{
    const QChar first = text.front();
    if (first != u'+' && first != QChar(0xFF0B))
        return inCountry(std::move(entry), text, region);
    const QString digits
        = isPunctuated(text.mid(1)) ? u'+' + onlyDigits(text) : e164::parse(text, region).value_or(QString());
    if (!digits.isEmpty())
        return international(std::move(entry), digits);
    entry.problem = Problem::NotANumber;
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
    if (!isPunctuated(text)) { // most are, and lists are long
        text = withoutScheme(text);
        entry.leftOut = takeExtension(text);
    }
    // A name beside a number; letters of a vanity number leave no whole number without them.
    if (const QStringList whole = hasLetters(text) ? wholeNumbersIn(text) : QStringList(); whole.size() == 1) {
        const QString rest = QString(text).remove(whole.front()).simplified();
        entry.leftOut = (entry.leftOut.isEmpty() ? rest : rest + u' ' + entry.leftOut).left(NumberEntry::MostText);
        text = whole.front();
    } else if (whole.size() > 1) {
        return failed(Problem::Several);
    }
    if (text.isEmpty())
        return failed(Problem::NotANumber);
    return readPlain(std::move(entry), text, region);
}

std::optional<std::pair<NumberEntry, NumberEntry>> readNumberRange(const QString &cell, const QString &region)
{
    static const QRegularExpression between(uR"(\s*(?:[\-\x{2010}-\x{2015}]|\.{2,3}|\b(?:to|through|bis)\b)\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = visible(cell.left(LongestCell));
    if (onlyDigits(text).size() < 14)
        return {};
    for (auto it = between.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString left = text.left(match.capturedStart());
        const QString right = text.mid(match.capturedEnd());
        const qsizetype digits = onlyDigits(left).size();
        if (digits < 7 || digits != onlyDigits(right).size())
            continue;
        NumberEntry first = readNumberEntry(left, region);
        NumberEntry last = readNumberEntry(right, region);
        if (first.problem == Problem::None && last.problem == Problem::None && first.leftOut.isEmpty()
            && last.leftOut.isEmpty()) {
            first.text = text.left(NumberEntry::MostText);
            return std::pair(std::move(first), std::move(last));
        }
    }
    return {};
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
    if (!isPunctuated(text))
        return wholeNumbersIn(text).size() == 1 ? 1 : 0;
    return digits >= 10 && digits <= 12 ? 2 : 1;
}

/// Of a telephone URI: ";ext=12" belongs to the number before it.
bool startsParameter(QStringView text)
{
    for (const QStringView name : {QStringView(u"ext="), QStringView(u"phone-context="), QStringView(u"isub=")}) {
        if (text.startsWith(name, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool namesNumbers(const QString &title)
{
    static const QRegularExpression words(
        u"(phone|number|e\\.?164|msisdn|telephone|rufnummer|nummer|telefon|^dids?$|^tns?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(title.trimmed()).hasMatch();
}

} // namespace

NumberListReader::NumberListReader(QString text, const Options &options)
    : m_text(std::move(text)), m_region(options.region.toUpper()), m_separator(csv::separatorOf(m_text)),
      m_rows(m_text, m_separator)
{
    if (m_text.startsWith(QChar::ByteOrderMark))
        m_at = 1;
    inspect(options.column);
    m_ended = m_text.isEmpty();
}

/// Cells with letters and without digits are names of columns. A line that holds a number is none, however it is
/// written.
bool NumberListReader::isTitle(const QStringList &cells) const
{
    const auto isName = [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); }) && likeness(cell) == 0;
    };
    const auto isNumber = [](const QString &cell) { return likeness(cell) > 0 || !wholeNumbersIn(cell).isEmpty(); };
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
    m_header = title.join(u' ' + m_separator + u' ').simplified().left(NumberEntry::MostText);
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
        auto entry = m_rangeNext <= m_rangeLast ? nextInRange() : m_column >= 0 ? nextInTable() : nextInList();
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

/// The number, or the first of a range; the others of it come next.
NumberEntry NumberListReader::readCell(const QString &cell, int line)
{
    NumberEntry entry;
    const auto range = readNumberRange(cell, m_region);
    if (!range) {
        entry = readNumberEntry(cell, m_region);
        entry.line = line;
        return entry;
    }
    entry = range->first;
    entry.line = line;
    const qint64 first = range->first.number.mid(1).toLongLong();
    const qint64 last = range->second.number.mid(1).toLongLong();
    if (last < first || last - first >= NumberEntry::MostRange) {
        entry.number.clear();
        entry.problem = last < first ? Problem::RangeBackwards : Problem::RangeTooLong;
        return entry;
    }
    m_range = entry;
    m_rangeNext = first + 1;
    m_rangeLast = last;
    return entry;
}

std::optional<NumberEntry> NumberListReader::nextInRange()
{
    NumberEntry entry = m_range;
    entry.number = u'+' + QString::number(m_rangeNext++);
    return entry;
}

std::optional<NumberEntry> NumberListReader::nextInTable()
{
    while (const auto row = m_rows.next()) {
        if (std::exchange(m_atFirst, false) && m_titled)
            continue;
        const auto isEmpty = [](const QString &cell) { return cell.trimmed().isEmpty(); };
        if (std::all_of(row->cells.begin(), row->cells.end(), isEmpty))
            continue;
        return readCell(row->cells.value(m_column), row->line);
    }
    return {};
}

std::optional<NumberEntry> NumberListReader::nextInList()
{
    while (m_at < m_text.size()) {
        QString cell;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            const bool parameter = c == u';' && startsParameter(QStringView(m_text).mid(m_at + 1));
            if (c == u',' || (c == u';' && !parameter) || c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(0x2028))
                break;
            if (cell.size() < LongestCell)
                cell += c;
            ++m_at;
        }
        const int line = m_line;
        if (m_at < m_text.size()) {
            const bool pair = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
            m_line += m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r' || m_text.at(m_at) == QChar(0x2028) ? 1 : 0;
            m_at += pair ? 2 : 1;
        }
        const bool first = std::exchange(m_atFirst, false);
        if (first && m_titled)
            continue;
        NumberEntry entry = readCell(cell, line);
        if (entry.problem != Problem::Missing) // between two separators
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
