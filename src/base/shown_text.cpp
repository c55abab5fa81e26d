// SPDX-License-Identifier: Apache-2.0
#include "base/shown_text.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t LineSeparator = 0x2028;
constexpr char16_t ParagraphSeparator = 0x2029;
constexpr char16_t NextLine = 0x0085;
constexpr char16_t ControlPictures = 0x2400;
constexpr char16_t DeletePicture = 0x2421;

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
}

bool isBreak(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == NextLine || unit == LineSeparator || unit == ParagraphSeparator;
}

QString codeOf(char16_t unit)
{
    return u"‹U+%1›"_s.arg(QString::number(unit, 16).toUpper().rightJustified(4, u'0'));
}

QString pictureOf(char16_t unit)
{
    if (unit < 0x20)
        return QString(QChar(char16_t(ControlPictures + unit)));
    return unit == 0x7f ? QString(QChar(DeletePicture)) : codeOf(unit);
}

bool isUnshowable(QChar character)
{
    const char16_t unit = character.unicode();
    return isDirectionControl(character) || isBreak(unit) || isControl(unit);
}

} // namespace

bool isDirectionControl(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200e || unit == 0x200f
        || unit == 0x061c;
}

QString shownText(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isDirectionControl))
        return text;
    QString shown;
    for (const QChar character : text)
        shown += isDirectionControl(character) ? codeOf(character.unicode()) : QString(character);
    return shown;
}

QString shownLine(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isUnshowable))
        return text;
    QString shown;
    shown.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (isDirectionControl(text[i])) {
            shown += codeOf(unit);
        } else if (isBreak(unit)) {
            if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            shown += u'↵';
        } else if (isControl(unit)) {
            shown += pictureOf(unit);
        } else {
            shown += text[i];
        }
    }
    return shown;
}

QChar firstUnshowable(const QString &text)
{
    const auto found = std::find_if(text.begin(), text.end(), isUnshowable);
    return found == text.end() ? QChar() : *found;
}

} // namespace nd
