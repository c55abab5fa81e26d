// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QString>

namespace nd {

/// How the window may look, and the word by which the settings keep it (setting::Theme).
struct Appearance
{
    QString title = {};
    QString word = {};
    Theme::Choice choice = Theme::Choice::System;
};
QList<Appearance> appearances();
/// The system's for a word that is none of them.
Theme::Choice themeChoiceOf(const QString &word);

/// A language that the program carries, under its own name; the first has no code and is the system's.
struct WindowLanguage
{
    QString title = {};
    QString code = {}; ///< BCP 47, as in setting::Language
};
QList<WindowLanguage> windowLanguages();

/// Of setting::TextPercent.
inline constexpr int SmallestTextPercent = 80;
inline constexpr int LargestTextPercent = 300;
inline constexpr int TextPercentStep = 10;

} // namespace nd
