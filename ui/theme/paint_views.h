// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QRect;
class QWidget;

/// The strokes of DeskStyle for things that are looked at: tables, tabs, menus, scroll bars.
namespace nd::paint {

/// Background of a cell or row: selected, hovered, or the model's own.
void row(QPainter *painter, const QStyleOptionViewItem *option);
/// Ring around the current cell.
void cellFocus(QPainter *painter, const QStyleOption *option);
void header(QPainter *painter, const QStyleOption *option);
void branch(QPainter *painter, const QStyleOption *option);
void tab(QPainter *painter, const QStyleOptionTab *option);
void tabBarLine(QPainter *painter, const QStyleOption *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget, const QStyle *style);
QRect scrollBarPart(const QStyleOptionSlider *option, int part);
void menuItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget, const QStyle *style);
void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void splitter(QPainter *painter, const QStyleOption *option);
void dockTitle(QPainter *painter, const QStyleOption *option);
void progressBar(QPainter *painter, const QStyleOption *option);

} // namespace nd::paint
