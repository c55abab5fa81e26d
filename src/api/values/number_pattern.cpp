// SPDX-License-Identifier: Apache-2.0
#include "api/values/number_pattern.h"

#include <algorithm>
#include <array>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

using Span = DigitPattern::Span;

constexpr int LongestAskedEnd = 4;
constexpr int ShapeLetters = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 0 to 9 of any script, or a letter's place on the keypad of ITU-T E.161; -1 for what is neither.
int keypadDigit(QChar c)
{
    if (c.isDigit())
        return c.digitValue();
    constexpr QStringView Keys = u"22233344455566677778889999";
    const QChar upper = c.toUpper();
    return upper >= u'A' && upper <= u'Z' ? Keys[upper.unicode() - u'A'].digitValue() : -1;
}

bool isPunctuation(QChar c)
{
    return c == u'-' || c == u'.' || c == u'(' || c == u')' || c == u'/';
}

bool isShapeLetter(QChar c)
{
    return c >= u'A' && c < QChar(u'A' + ShapeLetters);
}

bool fitsShape(QStringView shape, QStringView digits)
{
    std::array<QChar, ShapeLetters> standsFor{};
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (!isDigit(digits[i]))
            return false;
        if (shape[i] == u'.')
            continue;
        if (isDigit(shape[i])) {
            if (shape[i] != digits[i])
                return false;
            continue;
        }
        QChar &digit = standsFor[size_t(shape[i].unicode() - u'A')];
        if (digit.isNull()) {
            if (std::find(standsFor.begin(), standsFor.end(), digits[i]) != standsFor.end())
                return false;
            digit = digits[i];
        } else if (digit != digits[i]) {
            return false;
        }
    }
    return true;
}

/// The longest piece in which each digit is the one before it and `step`.
Span longestRun(QStringView digits, int step)
{
    Span longest;
    int start = 0;
    for (int i = 0; i < digits.size(); ++i) {
        if (!isDigit(digits[i])) {
            start = i + 1;
            continue;
        }
        if (i > start && digits[i].unicode() - digits[i - 1].unicode() != step)
            start = i;
        if (i - start + 1 >= longest.length)
            longest = {start, i - start + 1};
    }
    return longest;
}

std::optional<Span> repetition(QStringView digits, int length)
{
    for (qsizetype start = digits.size() - 2 * length; start >= 0; --start) {
        const QStringView once = digits.mid(start, length);
        if (once == digits.mid(start + length, length) && std::all_of(once.begin(), once.end(), isDigit))
            return Span{int(start), 2 * length};
    }
    return {};
}

/// The digits that a shape ends with.
QString knownEnd(const QString &shape)
{
    qsizetype start = shape.size();
    while (start > 0 && isDigit(shape[start - 1]))
        --start;
    return shape.mid(start).right(LongestAskedEnd);
}

} // namespace

std::optional<DigitPattern> DigitPattern::parse(const QString &text, Problem *problem)
{
    Problem ignored;
    Problem &wrong = problem ? *problem : ignored;
    if (text.size() > Longest) {
        wrong = {Trouble::TooLong, text.left(20)};
        return {};
    }
    DigitPattern pattern;
    const QStringView whole(text);
    qsizetype at = 0;
    while (at < whole.size()) {
        if (whole[at].isSpace()) {
            ++at;
            continue;
        }
        std::optional<Term> term;
        qsizetype end = at;
        if (whole[at] == u'[') {
            end = whole.indexOf(u']', at);
            if (end < 0) {
                wrong = {Trouble::NotClosed, whole.mid(at).toString()};
                return {};
            }
            term = readBrackets(whole.mid(at + 1, end - at - 1), wrong);
            ++end;
        } else {
            while (end < whole.size() && !whole[end].isSpace() && whole[end] != u'[')
                ++end;
            term = readDigits(whole.mid(at, end - at), wrong);
        }
        if (!term)
            return {};
        pattern.m_terms.push_back(std::move(*term));
        at = end;
    }
    return pattern;
}

std::optional<DigitPattern::Term> DigitPattern::readDigits(QStringView word, Problem &problem)
{
    const auto fail = [&](Trouble trouble) {
        problem = {trouble, word.toString()};
        return std::nullopt;
    };
    if (word.startsWith(u'+'))
        return fail(Trouble::CountryCode);
    Term term;
    for (const QChar c : word) {
        if (c == u'*' || c == u'%' || c == u'?')
            return fail(Trouble::Wildcard);
        if (c == u']')
            return fail(Trouble::NotClosed);
        const int digit = keypadDigit(c);
        if (digit < 0 && !isPunctuation(c))
            return fail(Trouble::Unreadable);
        if (digit >= 0)
            term.text += QChar(u'0' + digit);
    }
    if (term.text.isEmpty())
        return fail(Trouble::Unreadable);
    if (term.text.size() > MostDigits)
        return fail(Trouble::BadLength);
    return term;
}

std::optional<DigitPattern::Term> DigitPattern::readBrackets(QStringView inside, Problem &problem)
{
    const auto fail = [&](Trouble trouble) {
        problem = {trouble, u'[' + inside.toString() + u']'};
        return std::nullopt;
    };
    struct Word
    {
        QStringView word;
        Kind kind;
        int usual;
        int most;
    };
    static constexpr Word Words[] = {{u"SAME", Kind::Same, 3, MostDigits}, {u"UP", Kind::Up, 3, 10},
        {u"DOWN", Kind::Down, 3, 10}, {u"REPEAT", Kind::Repeat, 2, MostDigits / 2}};
    const QString upper = inside.toString().simplified().toUpper();
    for (const Word &word : Words) {
        if (!upper.startsWith(word.word))
            continue;
        const QString number = upper.mid(word.word.size()).trimmed();
        bool isNumber = true;
        const int length = number.isEmpty() ? word.usual : number.toInt(&isNumber);
        if (!isNumber)
            return fail(Trouble::BadShape);
        if (length < 2 || length > word.most)
            return fail(Trouble::BadLength);
        return Term{word.kind, {}, length};
    }
    Term term;
    term.kind = Kind::Shape;
    bool says = false;
    for (const QChar c : upper) {
        if (c == u' ' || c == u'-')
            continue;
        const bool digit = c.isDigit();
        if (!digit && c != u'.' && !isShapeLetter(c))
            return fail(Trouble::BadShape);
        says = says || c != u'.';
        term.text += digit ? QChar(u'0' + c.digitValue()) : c;
    }
    if (!says)
        return fail(Trouble::BadShape);
    if (term.text.size() > MostDigits)
        return fail(Trouble::BadLength);
    return term;
}

DigitPattern::Filters DigitPattern::filters() const
{
    Filters filters;
    for (const Term &term : m_terms) {
        if (term.kind == Kind::Digits && term.text.size() > filters.contains.size())
            filters.contains = term.text;
        if (term.kind != Kind::Shape)
            continue;
        if (const QString end = knownEnd(term.text); end.size() > filters.endsWith.size())
            filters.endsWith = end;
    }
    return filters;
}

DigitPattern DigitPattern::without(const Filters &applied) const
{
    DigitPattern rest = *this;
    std::erase_if(rest.m_terms, [&](const Term &term) {
        return (term.kind == Kind::Digits && term.text == applied.contains)
            || (term.kind == Kind::Shape && term.text == applied.endsWith);
    });
    return rest;
}

std::optional<Span> DigitPattern::find(const Term &term, QStringView digits)
{
    const auto longEnough = [&](Span run) { return run.length >= term.length ? std::optional(run) : std::nullopt; };
    switch (term.kind) {
    case Kind::Digits: {
        const qsizetype at = digits.lastIndexOf(term.text);
        return at < 0 ? std::nullopt : std::optional(Span{int(at), int(term.text.size())});
    }
    case Kind::Shape: {
        const qsizetype start = digits.size() - term.text.size();
        if (start < 0 || !fitsShape(term.text, digits.mid(start)))
            return {};
        return Span{int(start), int(term.text.size())};
    }
    case Kind::Same:
        return longEnough(longestRun(digits, 0));
    case Kind::Up:
        return longEnough(longestRun(digits, 1));
    case Kind::Down:
        return longEnough(longestRun(digits, -1));
    case Kind::Repeat:
        return repetition(digits, term.length);
    }
    return {};
}

std::optional<Span> DigitPattern::match(QStringView digits) const
{
    std::optional<Span> longest;
    for (const Term &term : m_terms) {
        const std::optional<Span> found = find(term, digits);
        if (!found)
            return {};
        if (!longest || found->length > longest->length)
            longest = found;
    }
    return longest;
}

int nationalStart(QStringView e164)
{
    if (!e164.startsWith(u'+') || e164.size() < 2)
        return 0;
    // Zones 1 and 7 have one digit; these two-digit codes are all there are; the rest has three (ITU-T E.164 annex).
    static constexpr QStringView TwoDigits[]
        = {u"20", u"27", u"30", u"31", u"32", u"33", u"34", u"36", u"39", u"40", u"41", u"43", u"44", u"45", u"46",
            u"47", u"48", u"49", u"51", u"52", u"53", u"54", u"55", u"56", u"57", u"58", u"60", u"61", u"62", u"63",
            u"64", u"65", u"66", u"81", u"82", u"84", u"86", u"90", u"91", u"92", u"93", u"94", u"95", u"98"};
    if (e164[1] == u'1' || e164[1] == u'7')
        return 2;
    const bool two = std::find(std::begin(TwoDigits), std::end(TwoDigits), e164.mid(1, 2)) != std::end(TwoDigits);
    return std::min(two ? 3 : 4, int(e164.size()));
}

int memorability(QStringView nationalDigits)
{
    constexpr int Looked = 7;
    const QStringView tail = nationalDigits.right(Looked);
    if (tail.size() < 2 || !std::all_of(tail.begin(), tail.end(), isDigit))
        return 0;
    const auto at = [&](qsizetype i) { return int(tail[i].unicode()); };
    // Tenths of a point for the digit at i, by what is before it.
    const auto ease = [&](qsizetype i) {
        const int step = at(i) - at(i - 1);
        const auto repeats = [&](qsizetype far) { return i >= far && at(i) == at(i - far); };
        if (step == 0)
            return 10;
        if (i >= 2 && std::abs(step) == 1 && at(i - 1) - at(i - 2) == step)
            return 9;
        if (i >= 3 && at(i) == at(i - 3) && at(i - 1) == at(i - 2))
            return 9;
        for (const qsizetype far : {2, 3, 4}) {
            if (i > far && repeats(far) && at(i - 1) == at(i - 1 - far))
                return 9;
        }
        if (repeats(2))
            return 6;
        if (at(i) == u'0')
            return 5;
        if (std::abs(step) == 1)
            return 3;
        return tail.left(i).contains(tail[i]) ? 2 : 0;
    };
    int sum = 0;
    int most = 0;
    for (qsizetype i = 1; i < tail.size(); ++i) {
        const int weight = i >= tail.size() - 4 ? 2 : 1;
        sum += weight * ease(i);
        most += weight * 10;
    }
    return most > 0 ? (sum * 100 + most / 2) / most : 0;
}

} // namespace nd
