// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace nd {

/// What digits of a number a person likes, as typed. Pure; any thread. Terms stand beside each other, separated by
/// spaces, and all of them must be there:
///
///     TAXI  555  1-800  digits, or letters as on a keypad, anywhere in the national number
///     [ABAB]            the shape of the last digits: the same letter is the same digit, another letter another one
///     [AA00]  [A..A]    in a shape, digits are themselves and "." is any digit
///     [same 3]          so many equal digits in a row, or more (3 when no number is given)
///     [up 4]  [down 4]  so many digits that rise or fall by one, or more (3)
///     [repeat 2]        so many digits, said twice in a row (2)
///
/// Shapes stand in brackets so that they can never be taken for a word on the keypad. Their letters are A to J: there
/// are ten digits.
class DigitPattern
{
public:
    /// Why a text is no pattern.
    enum class Trouble {
        TooLong,
        Wildcard, ///< *, % or ?
        CountryCode, ///< begins with "+"
        Unreadable, ///< neither letters nor digits
        NotClosed, ///< "[" without "]", or the other way round
        BadShape, ///< neither a shape nor a word that is known
        BadLength, ///< a length that no number can have
    };
    struct Problem
    {
        Trouble trouble = Trouble::Unreadable;
        QString term = {}; ///< what cannot be read
        friend bool operator==(const Problem &, const Problem &) = default;
    };
    struct Span
    {
        int start = 0;
        int length = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    /// What Telnyx can look for by itself (filter[phone_number]).
    struct Filters
    {
        QString contains = {};
        QString endsWith = {};
        friend bool operator==(const Filters &, const Filters &) = default;
    };

    static constexpr int Longest = 200; ///< characters of the text
    static constexpr int MostDigits = 15; ///< of a number (E.164)

    /// Empty for a text that is no pattern; `problem` is then filled in. A blank text is the empty pattern.
    static std::optional<DigitPattern> parse(const QString &text, Problem *problem = nullptr);

    bool isEmpty() const { return m_terms.empty(); }
    /// The longest digits that are known, and the longest known end (4 digits: Telnyx has refused longer ones).
    Filters filters() const;
    /// What is left to look at when Telnyx has applied these.
    DigitPattern without(const Filters &applied) const;
    /// Where the national number `digits` fits: the place of the longest term. An empty pattern fits nowhere.
    std::optional<Span> match(QStringView digits) const;

private:
    enum class Kind {
        Digits,
        Shape,
        Same,
        Up,
        Down,
        Repeat,
    };
    struct Term
    {
        Kind kind = Kind::Digits;
        QString text = {}; ///< of Digits and Shape
        int length = 0; ///< of the others
    };
    static std::optional<Term> readDigits(QStringView word, Problem &problem);
    static std::optional<Term> readBrackets(QStringView inside, Problem &problem);
    static std::optional<Span> find(const Term &term, QStringView digits);

    std::vector<Term> m_terms;
};

/// Where the national number begins in "+13125550101": behind the country code (ITU-T E.164). 0 without a "+".
int nationalStart(QStringView e164);

/// How easy a number is to keep in mind, 0 to 100. Each of the last seven digits is easy by what stands before it
/// (equal, a step further, a repetition, a mirror, a zero, seen before); the last four count double.
int memorability(QStringView nationalDigits);

} // namespace nd
