// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colours.h"

#include <QPalette>

#include <array>
#include <cmath>

namespace nd {

namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor(int(value >> 16), int((value >> 8) & 0xff), int(value & 0xff));
}

Colours makeLight()
{
    Colours c;
    c.surface = rgb(0xf5f6f8);
    c.raised = rgb(0xffffff);
    c.sunken = rgb(0xf0f2f5);
    c.border = rgb(0xe0e4ea);
    c.outline = rgb(0xc3cad4);
    c.text = rgb(0x1a2130);
    c.muted = rgb(0x596475);
    c.disabled = rgb(0x9aa3b1);
    c.accent = rgb(0x3457dc);
    c.accentHover = rgb(0x2747c4);
    c.onAccent = rgb(0xffffff);
    c.link = rgb(0x2b4fd0);
    c.focus = rgb(0x4c6ef5);
    c.hover = rgb(0xf2f5fb);
    c.selection = rgb(0xdbe4fe);
    c.selectionText = rgb(0x10182a);
    c.match = rgb(0xffe08a);
    c.changed = rgb(0xfff3cd);
    c.sandbox = rgb(0xffd978);
    c.sandboxStripe = rgb(0xfbcd5c);
    c.onSandbox = rgb(0x3d2a00);
    c.live = rgb(0x0f5f55);
    c.onLive = rgb(0xffffff);
    c.neutral = {rgb(0x465164), rgb(0xe8ebf0), rgb(0x687385)};
    c.good = {rgb(0x11613a), rgb(0xdcf4e6), rgb(0x178a4f)};
    c.busy = {rgb(0x1c4ea6), rgb(0xe0ebfd), rgb(0x2a6fdb)};
    c.warning = {rgb(0x774800), rgb(0xfcefd0), rgb(0xa96c00)};
    c.bad = {rgb(0x9f1f1e), rgb(0xfde4e3), rgb(0xce3330)};
    return c;
}

Colours makeDark()
{
    Colours c;
    c.dark = true;
    c.surface = rgb(0x15171c);
    c.raised = rgb(0x1c1f26);
    c.sunken = rgb(0x181a20);
    c.border = rgb(0x2b2f38);
    c.outline = rgb(0x424956);
    c.text = rgb(0xe5e8ee);
    c.muted = rgb(0x9ba4b3);
    c.disabled = rgb(0x606876);
    c.accent = rgb(0x4865e8);
    c.accentHover = rgb(0x3f5bdc);
    c.onAccent = rgb(0xffffff);
    c.link = rgb(0x8fa8ff);
    c.focus = rgb(0x7d97ff);
    c.hover = rgb(0x23272f);
    c.selection = rgb(0x2a3862);
    c.selectionText = rgb(0xffffff);
    c.match = rgb(0x6a5410);
    c.changed = rgb(0x3b3416);
    c.sandbox = rgb(0x4a3a10);
    c.sandboxStripe = rgb(0x54421a);
    c.onSandbox = rgb(0xffdf94);
    c.live = rgb(0x0f4f48);
    c.onLive = rgb(0xd6fff7);
    c.neutral = {rgb(0xb4bcc9), rgb(0x2c313b), rgb(0x8b95a5)};
    c.good = {rgb(0x7edba6), rgb(0x153525), rgb(0x3fb878)};
    c.busy = {rgb(0x9cc1ff), rgb(0x1a2f52), rgb(0x5b98f5)};
    c.warning = {rgb(0xf3c56b), rgb(0x3b2d0e), rgb(0xdaa032)};
    c.bad = {rgb(0xff9f9b), rgb(0x471f20), rgb(0xf0625e)};
    return c;
}

Colours makeContrast(bool dark)
{
    Colours c;
    const QColor ink = dark ? rgb(0xffffff) : rgb(0x000000);
    const QColor paper = dark ? rgb(0x000000) : rgb(0xffffff);
    c.dark = dark;
    c.highContrast = true;
    c.surface = c.raised = c.sunken = paper;
    c.border = c.outline = c.text = c.muted = ink;
    c.disabled = dark ? rgb(0xa8a8a8) : rgb(0x5c5c5c);
    c.accent = c.accentHover = c.link = c.focus = dark ? rgb(0xffe100) : rgb(0x0000c8);
    c.onAccent = paper;
    c.hover = dark ? rgb(0x2a2a2a) : rgb(0xe6e6e6);
    c.selection = dark ? rgb(0x1aebff) : rgb(0x0000a0);
    c.selectionText = paper;
    c.match = dark ? rgb(0x5a4a00) : rgb(0xffe98a);
    c.changed = dark ? rgb(0x3d3d00) : rgb(0xfff5b8);
    c.sandbox = c.sandboxStripe = rgb(0xffe100);
    c.onSandbox = rgb(0x000000);
    c.live = ink;
    c.onLive = paper;
    c.neutral = {ink, paper, ink};
    if (dark) {
        c.good = {rgb(0x5dff9b), paper, rgb(0x5dff9b)};
        c.busy = {rgb(0x8cc8ff), paper, rgb(0x8cc8ff)};
        c.warning = {rgb(0xffd24d), paper, rgb(0xffd24d)};
        c.bad = {rgb(0xff9a94), paper, rgb(0xff9a94)};
    } else {
        c.good = {rgb(0x00501e), paper, rgb(0x00501e)};
        c.busy = {rgb(0x003c9c), paper, rgb(0x003c9c)};
        c.warning = {rgb(0x5e3600), paper, rgb(0x5e3600)};
        c.bad = {rgb(0x8c0000), paper, rgb(0x8c0000)};
    }
    return c;
}

/// Of the theme that the desktop has now.
Colours &systemContrast()
{
    static Colours colours;
    return colours;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const double v = double(channel);
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const ToneColours &Colours::tone(Tone which) const
{
    switch (which) {
    case Tone::Neutral:
        break;
    case Tone::Good:
        return good;
    case Tone::Busy:
        return busy;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return neutral;
}

const Colours &lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

const Colours &contrastLightColours()
{
    static const Colours colours = makeContrast(false);
    return colours;
}

const Colours &contrastDarkColours()
{
    static const Colours colours = makeContrast(true);
    return colours;
}

const Colours &contrastColoursOf(const QPalette &system)
{
    constexpr double Readable = 4.5;
    constexpr double Seen = 3.0;
    const auto of = [&system](QPalette::ColorRole role) { return system.color(QPalette::Active, role); };
    const QColor paper = of(QPalette::Window);
    const QColor ink = of(QPalette::WindowText);
    const auto orInk
        = [&](const QColor &colour, double least) { return contrastRatio(colour, paper) >= least ? colour : ink; };
    Colours c = makeContrast(luminance(paper) < luminance(ink));
    c.surface = c.raised = c.sunken = c.hover = paper;
    c.border = c.outline = c.text = c.muted = ink;
    c.disabled = orInk(system.color(QPalette::Disabled, QPalette::WindowText), Seen);
    const bool chosenCanBeRead = contrastRatio(of(QPalette::HighlightedText), of(QPalette::Highlight)) >= Readable;
    c.selection = c.accent = c.accentHover = chosenCanBeRead ? of(QPalette::Highlight) : ink;
    c.selectionText = c.onAccent = chosenCanBeRead ? of(QPalette::HighlightedText) : paper;
    if (contrastRatio(c.accent, paper) < Seen) { // a button of the background's colour is none
        c.accent = c.accentHover = ink;
        c.onAccent = paper;
    }
    c.link = orInk(of(QPalette::Link), Readable);
    c.focus = orInk(c.selection, Seen);
    c.match = c.changed = paper;
    c.sandbox = c.sandboxStripe = c.live = paper;
    c.onSandbox = c.onLive = ink;
    c.neutral = {ink, paper, ink};
    for (ToneColours *tone : {&c.good, &c.busy, &c.warning, &c.bad}) {
        const QColor readable = orInk(tone->text, Readable);
        *tone = {readable, paper, readable};
    }
    systemContrast() = c;
    return systemContrast();
}

const Colours &coloursOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const Colours &system = systemContrast();
    if (system.highContrast && system.surface.rgb() == window.rgb()
        && system.selection.rgb() == palette.color(QPalette::Active, QPalette::Highlight).rgb())
        return system;
    const std::array<const Colours *, 4> sets
        = {&lightColours(), &darkColours(), &contrastLightColours(), &contrastDarkColours()};
    for (const Colours *set : sets) {
        if (set->surface.rgb() == window.rgb())
            return *set;
    }
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return luminance(window) < luminance(text) ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(QPalette::All, role, colour); };
    all(QPalette::Window, c.surface);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.raised);
    all(QPalette::AlternateBase, c.sunken);
    all(QPalette::Text, c.text);
    all(QPalette::PlaceholderText, c.muted);
    all(QPalette::Button, c.raised);
    all(QPalette::ButtonText, c.text);
    all(QPalette::BrightText, c.bad.text);
    all(QPalette::Highlight, c.selection);
    all(QPalette::HighlightedText, c.selectionText);
    all(QPalette::Link, c.link);
    all(QPalette::LinkVisited, c.link);
    all(QPalette::ToolTipBase, c.raised);
    all(QPalette::ToolTipText, c.text);
    all(QPalette::Light, c.raised);
    all(QPalette::Midlight, c.hover);
    all(QPalette::Mid, c.border);
    all(QPalette::Dark, c.outline);
    all(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
             QPalette::PlaceholderText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, c.disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, c.surface);
    p.setColor(QPalette::Disabled, QPalette::Button, c.surface);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return p;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](int x, int y) { return int(std::lround(share * x + (1.0 - share) * y)); };
    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

} // namespace nd
