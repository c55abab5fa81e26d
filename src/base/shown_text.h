// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace nd {

// Text from outside on one line of the screen. Invisible characters can turn the rest of a row round or make two lines
// of one, so that it reads as something else than it is: they are shown as marks.

/// Turns the direction of what stands beside it (Unicode's explicit bidirectional controls and marks).
bool isDirectionControl(QChar character);

/// Direction controls as "‹U+202E›"; line breaks and all else stay. For texts of many lines.
QString shownText(const QString &text);

/// The same for one line: a line break (CR LF is one) is "↵", any other control character
/// its picture, as "␀". A text without any of them is returned as it is, without a copy.
QString shownLine(const QString &text);

/// The first character that a one-line field of ours must not hold: a direction control, a line break or any other
/// control character; null when there is none.
QChar firstUnshowable(const QString &text);

} // namespace nd
