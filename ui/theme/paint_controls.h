// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>
#include <Qt>

class QColor;
class QPainter;
class QPixmap;
class QRect;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionGroupBox;
class QStyleOptionSpinBox;
class QWidget;
class QIcon;
class QSize;

/// The strokes of DeskStyle for things that are typed into and pressed.
namespace nd::paint {

constexpr qreal cornerRadius = 5.0;

bool has(const QStyleOption *option, QStyle::StateFlag flag);

/// Fill and a line of `width`, inside `rect`. An invalid colour leaves that part out.
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius = cornerRadius,
    qreal width = 1.0);
void focusRing(QPainter *painter, const QRectF &rect, const QColor &colour, qreal radius = cornerRadius);
/// `size` is its width; it sits in the middle of `rect`.
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour, qreal size);
/// In step with the text beside it.
qreal chevronSize(const QStyleOption *option);
/// The icon in one colour, whatever its own is.
QPixmap tinted(const QIcon &icon, const QSize &size, qreal ratio, const QColor &colour);

void inputFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void button(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, const QStyle *style);
void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void checkMark(QPainter *painter, const QStyleOption *option);
void radioMark(QPainter *painter, const QStyleOption *option);
void groupBox(QPainter *painter, const QStyleOptionGroupBox *option, const QWidget *widget, const QStyle *style);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget, const QStyle *style);
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget, const QStyle *style);

} // namespace nd::paint
