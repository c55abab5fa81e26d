// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paint_controls.h"

#include "ui/theme/colours.h"
#include "ui/theme/desk_style.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace nd::paint {

namespace {

bool showsKeyboardFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

bool isProblem(const QWidget *widget)
{
    return widget && widget->property("problem").toBool();
}

struct Face
{
    QColor fill, line, text;
};

Face filledFace(const Colours &c, const QColor &base, const QColor &hovered, bool hover, bool down)
{
    const QColor fill = down ? mixed(Qt::black, hovered, 0.12) : hover ? hovered : base;
    return {fill, c.highContrast ? c.text : fill, c.onAccent};
}

Face faceOf(const QStyleOption *option, const QWidget *widget)
{
    const Colours &c = coloursOf(option->palette);
    const bool hover = has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const ButtonKind kind = buttonKind(widget);
    if (!has(option, QStyle::State_Enabled)) {
        if (kind == ButtonKind::Quiet)
            return {QColor(), QColor(), c.disabled};
        return {c.surface, c.border, c.disabled};
    }
    if (kind == ButtonKind::Primary)
        return filledFace(c, c.accent, c.accentHover, hover, down);
    if (kind == ButtonKind::Danger) {
        const QColor line = c.highContrast ? c.bad.mark : mixed(c.bad.mark, c.raised, hover ? 0.8 : 0.5);
        return {hover || down ? c.bad.fill : c.raised, line, c.bad.text};
    }
    if (kind == ButtonKind::Quiet) {
        const QColor fill = down ? mixed(c.text, c.surface, 0.12) : hover ? mixed(c.text, c.surface, 0.07) : QColor();
        return {fill, c.highContrast && hover ? c.text : QColor(), c.text};
    }
    const QColor fill = down ? mixed(c.text, c.raised, 0.10) : hover ? mixed(c.text, c.raised, 0.045) : c.raised;
    return {fill, c.outline, c.text};
}

} // namespace

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool outlined = line.isValid();
    painter->setPen(outlined ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = outlined ? width / 2 : 0.0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, const QColor &colour, qreal radius)
{
    box(painter, rect, QColor(), colour, radius, 2.0);
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour, qreal size)
{
    const qreal half = size / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    painter->setPen(QPen(colour, qMax(1.4, half / 3.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
    painter->restore();
}

qreal chevronSize(const QStyleOption *option)
{
    return qMax(8.0, option->fontMetrics.height() * 0.48);
}

QPixmap tinted(const QIcon &icon, const QSize &size, qreal ratio, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), colour);
    return pixmap;
}

void inputFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colours &c = coloursOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    const QColor fill = option->palette.color(QPalette::Base);
    if (focus) {
        box(painter, option->rect, fill, isProblem(widget) ? c.bad.mark : c.focus, cornerRadius, 2.0);
        return;
    }
    QColor line = enabled ? c.outline : c.border;
    if (isProblem(widget))
        line = c.bad.mark;
    else if (enabled && has(option, QStyle::State_MouseOver))
        line = mixed(c.text, c.outline, 0.25);
    box(painter, option->rect, fill, line);
}

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Face face = faceOf(option, widget);
    const Colours &c = coloursOf(option->palette);
    const QRectF rect = option->rect;
    box(painter, rect, face.fill, face.line);
    if (showsKeyboardFocus(option)) {
        focusRing(painter, rect, c.focus);
        // On a filled button the ring would drown in the fill.
        if (buttonKind(widget) == ButtonKind::Primary)
            box(painter, rect.adjusted(2, 2, -2, -2), QColor(), c.raised, cornerRadius - 2, 1.0);
    }
}

void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, const QStyle *style)
{
    const Face face = faceOf(option, widget);
    const int gap = option->fontMetrics.height() / 3;
    const QString text = option->text;
    const QSize icon = option->icon.isNull() ? QSize(0, 0) : option->iconSize;
    const bool menu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int menuWidth = menu ? option->fontMetrics.height() : 0;
    const int textWidth = text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int room = option->rect.width() - menuWidth;
    const int width = qMin(room, icon.width() + (icon.width() && textWidth ? gap : 0) + textWidth);
    int x = option->rect.left() + (room - width) / 2;

    if (icon.width() > 0) {
        const QRect place(x, option->rect.center().y() - icon.height() / 2 + 1, icon.width(), icon.height());
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(QStyle::visualRect(option->direction, option->rect, place).topLeft(),
            tinted(option->icon, icon, ratio, face.text));
        x += icon.width() + gap;
    }
    if (textWidth > 0) {
        const QRect place(x, option->rect.top(), option->rect.right() - menuWidth - x + 1, option->rect.height());
        int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
        if (!style->styleHint(QStyle::SH_UnderlineShortcut, option, widget))
            flags |= Qt::TextHideMnemonic;
        painter->setPen(face.text);
        painter->drawText(QStyle::visualRect(option->direction, option->rect, place),
            int(QStyle::visualAlignment(option->direction, Qt::AlignLeft)) | (flags & ~int(Qt::AlignLeft)), text);
    }
    if (menu) {
        const QRect place(option->rect.right() - menuWidth + 1, option->rect.top(), menuWidth, option->rect.height());
        chevron(painter, QStyle::visualRect(option->direction, option->rect, place), Qt::DownArrow, face.text,
            chevronSize(option));
    }
}

void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colours &c = coloursOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    if (!has(option, QStyle::State_AutoRaise)) {
        button(painter, option, widget);
        return;
    }
    QColor fill;
    if (has(option, QStyle::State_On) && enabled)
        fill = c.highContrast ? c.hover : mixed(c.accent, c.raised, c.dark ? 0.35 : 0.16);
    else if (down)
        fill = mixed(c.text, c.surface, 0.12);
    else if (hover)
        fill = mixed(c.text, c.surface, 0.07);
    if (fill.isValid())
        box(painter, option->rect, fill, c.highContrast ? c.text : QColor());
}

void checkMark(QPainter *painter, const QStyleOption *option)
{
    const Colours &c = coloursOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const qreal side = qMin(option->rect.width(), option->rect.height());
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option->rect).center());
    const bool filled = (on || partly) && enabled;
    QColor line = mixed(c.text, c.outline, has(option, QStyle::State_MouseOver) ? 0.45 : 0.2);
    if (!enabled)
        line = c.border;
    else if (filled)
        line = c.accent;
    box(painter, rect, filled ? c.accent : enabled ? c.raised : c.surface, line, side / 4.5, qMax(1.0, side / 13.0));
    if (!on && !partly)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? c.onAccent : c.disabled, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at
        = [&rect](qreal x, qreal y) { return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()); };
    if (partly)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.69), at(0.75, 0.33)}));
    painter->restore();
}

void radioMark(QPainter *painter, const QStyleOption *option)
{
    const Colours &c = coloursOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const qreal side = qMin(option->rect.width(), option->rect.height());
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option->rect).center());
    QColor line = mixed(c.text, c.outline, has(option, QStyle::State_MouseOver) ? 0.45 : 0.2);
    if (!enabled)
        line = c.border;
    else if (on)
        line = c.accent;
    box(painter, rect, enabled ? c.raised : c.surface, line, side / 2, on ? side / 3.4 : qMax(1.0, side / 13.0));
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget, const QStyle *style)
{
    const Colours &c = coloursOf(option->palette);
    if (option->frame)
        inputFrame(painter, option, widget);
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    chevron(
        painter, arrow, Qt::DownArrow, has(option, QStyle::State_Enabled) ? c.muted : c.disabled, chevronSize(option));
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget, const QStyle *style)
{
    const Colours &c = coloursOf(option->palette);
    if (option->frame)
        inputFrame(painter, option, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    struct Step
    {
        QStyle::SubControl part;
        QAbstractSpinBox::StepEnabledFlag flag;
        Qt::ArrowType arrow;
    };
    for (const Step step : {Step{QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow},
             Step{QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow}}) {
        const QRectF rect = style->subControlRect(QStyle::CC_SpinBox, option, step.part, widget);
        const bool possible = option->stepEnabled.testFlag(step.flag) && has(option, QStyle::State_Enabled);
        const bool active = option->activeSubControls.testFlag(step.part);
        if (possible && active)
            box(painter, rect.adjusted(1, 1, -1, -1),
                mixed(c.text, c.raised, has(option, QStyle::State_Sunken) ? 0.16 : 0.08), QColor(), 3.0);
        chevron(painter, rect.adjusted(0, 1, 0, -1), step.arrow, possible ? c.muted : c.disabled,
            chevronSize(option) * 0.8);
    }
}

void groupBox(QPainter *painter, const QStyleOptionGroupBox *option, const QWidget *widget, const QStyle *style)
{
    const Colours &c = coloursOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect words = style->subControlRect(QStyle::CC_GroupBox, option, QStyle::SC_GroupBoxLabel, widget);
    if (option->subControls.testFlag(QStyle::SC_GroupBoxCheckBox)) {
        QStyleOptionButton box;
        box.QStyleOption::operator=(*option);
        box.rect = style->subControlRect(QStyle::CC_GroupBox, option, QStyle::SC_GroupBoxCheckBox, widget);
        checkMark(painter, &box);
        if (showsKeyboardFocus(option))
            focusRing(painter, QRectF(box.rect).adjusted(-2, -2, 2, 2), c.focus);
    }
    painter->save();
    painter->setPen(enabled ? c.muted : c.disabled);
    int flags = int(QStyle::visualAlignment(option->direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    flags
        |= style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(words, flags, option->text);
    painter->restore();
    // A line instead of a frame: dense forms need the room.
    const bool mirrored = option->direction == Qt::RightToLeft;
    const int from = mirrored ? option->rect.left() : words.right() + 9;
    const int to = mirrored ? words.left() - 9 : option->rect.right();
    if (to > from)
        painter->fillRect(QRect(QPoint(from, words.center().y()), QPoint(to, words.center().y())), c.border);
}

} // namespace nd::paint
