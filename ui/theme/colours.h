// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QColor>

class QPalette;

namespace nd {

/// The colours of one tone. `text` on `fill` and `mark` on every background of its set keep the contrast that
/// tests/ui/kit asks for (4.5:1 for text, 3:1 for marks).
struct ToneColours
{
    QColor text; ///< words on `fill`; also readable on `raised` and `surface`
    QColor fill; ///< a pill, a banner
    QColor mark; ///< icon, dot, line
};

/// Every colour of the program, once. Widgets find the set in use with coloursOf(palette()).
struct Colours
{
    bool dark = false;
    bool highContrast = false;
    QColor surface; ///< behind everything
    QColor raised; ///< tables, inputs, cards, menus
    QColor sunken; ///< headers of tables, tracks of scroll bars
    QColor border; ///< lines that divide
    QColor outline; ///< lines around things that can be operated
    QColor text;
    QColor muted; ///< second words; still 4.5:1
    QColor disabled;
    QColor accent; ///< focus, the current tab, the button that matters
    QColor accentHover;
    QColor onAccent; ///< words on `accent`
    QColor link;
    QColor focus; ///< ring around what has the keyboard
    QColor hover; ///< the row under the pointer
    QColor selection;
    QColor selectionText;
    QColor match; ///< behind the part of a text that a search hit
    QColor changed; ///< behind a cell that has just changed
    QColor sandbox, sandboxStripe, onSandbox; ///< the strip over a sandbox account
    QColor live, onLive; ///< the strip over an account that spends money
    ToneColours neutral, good, busy, warning, bad;

    const ToneColours &tone(Tone tone) const;
};

const Colours &lightColours();
const Colours &darkColours();
const Colours &contrastLightColours();
const Colours &contrastDarkColours();

/// A set made of the colours of the desktop's own contrast theme (Windows has four, and people make their own): its
/// background, text, selection and links; tones only as far as they can be read on its background. It stands for as
/// long as the program; the next one takes its place.
const Colours &contrastColoursOf(const QPalette &system);

/// The set that this palette was made from; for a palette of someone else, the nearest.
const Colours &coloursOf(const QPalette &palette);
QPalette paletteOf(const Colours &colours);

/// WCAG 2 contrast ratio, 1 to 21. Both colours are taken as opaque.
double contrastRatio(const QColor &a, const QColor &b);
/// `share` (0 to 1) of `a`, the rest `b`; opaque.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace nd
