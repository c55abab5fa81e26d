// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paint_views.h"

#include "ui/theme/colours.h"
#include "ui/theme/paint_controls.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace nd::paint {

namespace {

void edge(QPainter *painter, const QRect &rect, Qt::Edge side, const QColor &colour, int width = 1)
{
    QRect line = rect;
    switch (side) {
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom() - width + 1);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right() - width + 1);
        break;
    }
    painter->fillRect(line, colour);
}

bool isSouth(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

} // namespace

void row(QPainter *painter, const QStyleOptionViewItem *option)
{
    const Colours &c = coloursOf(option->palette);
    if (has(option, QStyle::State_Selected) && option->showDecorationSelected)
        painter->fillRect(option->rect,
            option->palette.brush(
                has(option, QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled, QPalette::Highlight));
    else if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter->fillRect(option->rect, c.hover);
}

void cellFocus(QPainter *painter, const QStyleOption *option)
{
    const Colours &c = coloursOf(option->palette);
    const bool onSelection = c.highContrast && has(option, QStyle::State_Selected);
    box(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), QColor(), onSelection ? c.selectionText : c.focus, 3.0,
        c.highContrast ? 2.0 : 1.5);
}

void header(QPainter *painter, const QStyleOption *option)
{
    const Colours &c = coloursOf(option->palette);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(option->rect, hover ? mixed(c.text, c.sunken, 0.05) : c.sunken);
    edge(painter, option->rect, Qt::BottomEdge, c.border);
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (section && section->orientation == Qt::Horizontal && section->position != QStyleOptionHeader::End
        && section->position != QStyleOptionHeader::OnlyOneSection) {
        const int inset = option->rect.height() / 4;
        const QRect rect = option->rect.adjusted(0, inset, 0, -inset);
        edge(painter, rect, option->direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge, c.border);
    }
}

void branch(QPainter *painter, const QStyleOption *option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const Colours &c = coloursOf(option->palette);
    const Qt::ArrowType closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    const bool selected = has(option, QStyle::State_Selected);
    const bool strong = has(option, QStyle::State_MouseOver) || selected;
    const QColor &colour = selected && c.highContrast ? c.selectionText : strong ? c.text : c.muted;
    chevron(
        painter, option->rect, has(option, QStyle::State_Open) ? Qt::DownArrow : closed, colour, chevronSize(option));
}

void tab(QPainter *painter, const QStyleOptionTab *option)
{
    const Colours &c = coloursOf(option->palette);
    const bool south = isSouth(option->shape);
    const QRect inner = option->rect.adjusted(2, south ? 5 : 3, -2, south ? -3 : -5);
    if (has(option, QStyle::State_Selected)) {
        const int width = option->fontMetrics.height() > 24 || c.highContrast ? 3 : 2;
        edge(painter, option->rect.adjusted(8, 0, -8, 0), south ? Qt::TopEdge : Qt::BottomEdge,
            has(option, QStyle::State_Enabled) ? c.accent : c.disabled, width);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        box(painter, inner, mixed(c.text, c.surface, 0.06), c.highContrast ? c.text : QColor());
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Selected))
        focusRing(painter, inner, c.focus);
}

void tabBarLine(QPainter *painter, const QStyleOption *option)
{
    const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option);
    const bool south = base && isSouth(base->shape);
    edge(painter, option->rect, south ? Qt::TopEdge : Qt::BottomEdge, coloursOf(option->palette).border);
}

QRect scrollBarPart(const QStyleOptionSlider *option, int part)
{
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int length = horizontal ? option->rect.width() : option->rect.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    const int shortest = qMin(length, qMax(24, option->fontMetrics.height() * 2));
    int handle = length;
    if (range > 0)
        handle = qMax(shortest, int(qint64(option->pageStep) * length / qMax<qint64>(1, range + option->pageStep)));
    handle = qMin(handle, length);
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - handle, option->upsideDown);
    const auto span = [&](int from, int size) {
        const QRect rect = horizontal
            ? QRect(option->rect.left() + from, option->rect.top(), size, option->rect.height())
            : QRect(option->rect.left(), option->rect.top() + from, option->rect.width(), size);
        return horizontal ? QStyle::visualRect(option->direction, option->rect, rect) : rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    default:
        return {};
    }
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget, const QStyle *style)
{
    const Colours &c = coloursOf(option->palette);
    painter->fillRect(option->rect, c.raised);
    if (option->maximum <= option->minimum)
        return;
    QRectF handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver));
    const qreal inset = held || c.highContrast ? 2.0 : 3.0;
    handle = option->orientation == Qt::Horizontal ? handle.adjusted(2, inset, -2, -inset)
                                                   : handle.adjusted(inset, 2, -inset, -2);
    const qreal strength = c.highContrast ? 1.0 : held ? 0.45 : 0.24;
    box(painter, handle, mixed(c.text, c.raised, strength), QColor(), qMin(handle.width(), handle.height()) / 2);
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget, const QStyle *style)
{
    const Colours &c = coloursOf(option->palette);
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator && option->text.isEmpty()) {
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), c.border);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool selected = has(option, QStyle::State_Selected) && enabled;
    if (selected)
        box(painter, QRectF(rect).adjusted(4, 1, -4, -1), c.selection, QColor(), 4.0);
    const QColor ink = !enabled ? c.disabled : selected ? c.selectionText : c.text;
    const int line = option->fontMetrics.height();
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option->direction, rect, QRect(rect.left() + left, rect.top(), width, rect.height()));
    };
    const int side = qMax(16, line);
    const QRect mark = place(12, side);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption box;
        box.palette = option->palette;
        box.rect
            = QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(15, 15) * qMax(1.0, line / 18.0), mark);
        box.state = (enabled ? QStyle::State_Enabled : QStyle::State_None)
            | (option->checked ? QStyle::State_On : QStyle::State_Off);
        option->checkType == QStyleOptionMenuItem::Exclusive ? radioMark(painter, &box) : checkMark(painter, &box);
    } else if (!option->icon.isNull()) {
        const int extent = style->pixelMetric(QStyle::PM_SmallIconSize, option, widget);
        const QPixmap pixmap = tinted(option->icon, QSize(extent, extent), painter->device()->devicePixelRatio(), ink);
        painter->drawPixmap(
            QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(extent, extent), mark).topLeft(), pixmap);
    }
    const int textLeft = 12 + side + 8;
    const int arrow = option->menuItemType == QStyleOptionMenuItem::SubMenu ? line : 0;
    const QRect words = place(textLeft, rect.width() - textLeft - 14 - arrow);
    const int leading
        = int(QStyle::visualAlignment(option->direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int trailing
        = int(QStyle::visualAlignment(option->direction, Qt::AlignRight)) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int mnemonic
        = style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const int tabAt = int(option->text.indexOf(u'\t'));
    painter->setFont(option->font);
    painter->setPen(ink);
    painter->drawText(words, leading | mnemonic, tabAt < 0 ? option->text : option->text.left(tabAt));
    if (tabAt >= 0) {
        painter->setPen(selected || !enabled ? ink : c.muted);
        painter->drawText(words, trailing, option->text.mid(tabAt + 1));
    }
    if (arrow)
        chevron(painter, place(rect.width() - 10 - arrow, arrow),
            option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, ink, chevronSize(option));
}

void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colours &c = coloursOf(option->palette);
    const bool focus = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    // What is typed into has the line of an input.
    const bool input = qobject_cast<const QAbstractScrollArea *>(widget)
        && !qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QScrollArea *>(widget);
    const QColor line = focus ? c.focus : input ? c.outline : c.border;
    for (const Qt::Edge side : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge})
        edge(painter, option->rect, side, line);
}

void splitter(QPainter *painter, const QStyleOption *option)
{
    const Colours &c = coloursOf(option->palette);
    const bool hover = has(option, QStyle::State_MouseOver);
    const QRect rect = option->rect;
    // State_Horizontal tells how the panes lie; the handle between them is upright.
    const QRect line = has(option, QStyle::State_Horizontal) ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                                             : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    painter->fillRect(line, hover ? c.accent : c.border);
}

void dockTitle(QPainter *painter, const QStyleOption *option)
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    if (!dock)
        return;
    const Colours &c = coloursOf(option->palette);
    edge(painter, option->rect, Qt::TopEdge, c.border);
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(font);
    painter->setPen(has(option, QStyle::State_Enabled) ? c.text : c.disabled);
    const QRect words = QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(10, 1, -56, 0));
    painter->drawText(words,
        int(QStyle::visualAlignment(option->direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(dock->title, Qt::ElideRight, words.width()));
    painter->restore();
}

void progressBar(QPainter *painter, const QStyleOption *option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Colours &c = coloursOf(option->palette);
    const qreal thick = qMin<qreal>(option->rect.height(), 6.0);
    QRectF track(option->rect.left(), option->rect.center().y() - thick / 2 + 0.5, option->rect.width(), thick);
    box(painter, track, c.highContrast ? c.raised : mixed(c.text, c.surface, 0.12), c.highContrast ? c.text : QColor(),
        thick / 2);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (range <= 0)
        return;
    const qreal share = qBound(0.0, double(qint64(bar->progress) - bar->minimum) / double(range), 1.0);
    QRectF done = track;
    done.setWidth(track.width() * share);
    if ((option->direction == Qt::RightToLeft) != bar->invertedAppearance)
        done.moveRight(track.right());
    if (share > 0)
        box(painter, done, c.accent, QColor(), thick / 2);
}

} // namespace nd::paint
