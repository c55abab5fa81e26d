// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/desk_style.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/paint_views.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QVariant>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

template <class Option>
Option recoloured(const Option *option, QPalette::ColorRole role, const QColor &colour)
{
    Option copy = *option;
    copy.palette.setColor(QPalette::All, role, colour);
    return copy;
}

/// Lines around things and panels behind them. False when the element is none of them.
bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_FrameTabBarBase:
        paint::tabBarLine(painter, option);
        return true;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameMenu:
        paint::frame(painter, option, widget);
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_PanelTipLabel:
        painter->fillRect(option->rect, coloursOf(option->palette).raised);
        paint::frame(painter, option, widget);
        return true;
    case QStyle::PE_FrameGroupBox:
        paint::box(painter, option->rect, QColor(), coloursOf(option->palette).border);
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDockWidget:
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, coloursOf(option->palette).raised);
        return true;
    default:
        return false;
    }
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    static constexpr const char *names[] = {"", "primary", "danger", "quiet"};
    button->setProperty("kind", QString::fromLatin1(names[int(kind)]));
    button->update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    const QString name = widget ? widget->property("kind").toString() : QString();
    if (name == "primary"_L1)
        return ButtonKind::Primary;
    if (name == "danger"_L1)
        return ButtonKind::Danger;
    return name == "quiet"_L1 ? ButtonKind::Quiet : ButtonKind::Normal;
}

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s) { }

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // Inside spin boxes and combo boxes the frame is theirs.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint::inputFrame(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        paint::button(painter, option, widget);
        return;
    case PE_PanelButtonTool:
        paint::toolButton(painter, option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkMark(painter, option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioMark(painter, option);
        return;
    case PE_FrameFocusRect: {
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            // A list of choices has one current entry, which is the selected one: a ring adds nothing.
            if (!widget->inherits("QComboBoxListView"))
                paint::cellFocus(painter, option);
        } else if (focus && focus->state.testFlag(State_KeyboardFocusChange)
            && (!qobject_cast<const QAbstractButton *>(widget) || widget->inherits("QCheckBox")
                || widget->inherits("QRadioButton"))) {
            paint::focusRing(
                painter, QRectF(option->rect).adjusted(-1, 0, 1, 0), coloursOf(option->palette).focus, 4.0);
        }
        return;
    }
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paint::row(painter, item);
            return;
        }
        break;
    case PE_IndicatorBranch:
        paint::branch(painter, option);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt calls ascending "down"; everybody else points up where the values grow.
            if (header->sortIndicator != QStyleOptionHeader::None)
                paint::chevron(painter, option->rect,
                    header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow,
                    coloursOf(option->palette).accent, paint::chevronSize(option));
            return;
        }
        break;
    case PE_IndicatorArrowDown:
        paint::chevron(painter, option->rect, Qt::DownArrow, option->palette.color(QPalette::ButtonText),
            paint::chevronSize(option) * 0.8);
        return;
    default:
        if (drawFrame(element, option, painter, widget))
            return;
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        paint::button(painter, option, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paint::buttonLabel(painter, button, widget, this);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paint::tab(painter, tab);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool strong = option->state & (State_Selected | State_MouseOver);
            QStyleOptionTab label = *tab;
            if (option->state.testFlag(State_Enabled))
                label = recoloured(tab, QPalette::WindowText, strong ? c.text : c.muted);
            label.state.setFlag(State_HasFocus, false); // the shape has drawn the ring
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paint::header(painter, option);
        return;
    case CE_Header:
        drawHeader(option, painter, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paint::menuItem(painter, item, widget, this);
            return;
        }
        break;
    case CE_Splitter:
        paint::splitter(painter, option);
        return;
    case CE_DockWidgetTitle:
        paint::dockTitle(painter, option);
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        paint::progressBar(painter, option);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    // Newer Qt hands over the second version of the option; a copy as the first would lose how to elide.
    const auto draw = [&](const auto *header) {
        const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
        auto part = recoloured(header, QPalette::ButtonText, sorted ? c.text : c.muted);
        painter->save();
        painter->setClipRect(option->rect, Qt::IntersectClip);
        proxy()->drawControl(CE_HeaderSection, option, painter, widget);
        part.rect = proxy()->subElementRect(SE_HeaderLabel, option, widget);
        proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
        if (sorted) {
            part.rect = proxy()->subElementRect(SE_HeaderArrow, option, widget);
            proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        painter->restore();
    };
    if (const auto *second = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
        draw(second);
    else if (const auto *first = qstyleoption_cast<const QStyleOptionHeader *>(option))
        draw(first);
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paint::comboBox(painter, combo, widget, this);
            return;
        }
    } else if (control == CC_GroupBox) {
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            paint::groupBox(painter, group, widget, this);
            return;
        }
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paint::spinBox(painter, spin, widget, this);
            return;
        }
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paint::scrollBar(painter, bar, widget, this);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace nd
