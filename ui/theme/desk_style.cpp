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
#include <QGroupBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

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

bool isFlat(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button && button->autoRaise();
}

void drawFocus(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        // A list of choices has one current entry, which is the selected one: a ring adds nothing.
        if (!widget->inherits("QComboBoxListView"))
            paint::cellFocus(painter, option);
        return;
    }
    if (!option->state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    const QColor colour = coloursOf(option->palette).focus;
    // The panel of a flat button is painted under the mouse only; those of other buttons have the ring themselves.
    if (isFlat(widget))
        paint::focusRing(painter, widget->rect(), colour);
    else if (!qobject_cast<const QAbstractButton *>(widget) || widget->inherits("QCheckBox")
        || widget->inherits("QRadioButton"))
        paint::focusRing(painter, QRectF(option->rect).adjusted(-1, 0, 1, 0), colour, 4.0);
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

/// One height for everything that stands in a row of a form.
int controlHeight(const QStyleOption *option)
{
    return option->fontMetrics.height() + 10;
}

int stepWidth(const QStyleOption *option)
{
    return qMax(18, option->fontMetrics.height());
}

QRect groupBoxPart(const QStyleOptionGroupBox *option, QStyle::SubControl part, int indicator)
{
    const QRect whole = option->rect;
    const int line = option->fontMetrics.height() + 4;
    const bool checkable = option->subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
    const bool titled = checkable || !option->text.isEmpty();
    QRect rect = whole;
    switch (part) {
    case QStyle::SC_GroupBoxCheckBox:
        rect = QRect(whole.left() + 2, whole.top() + (line - indicator) / 2, indicator, indicator);
        break;
    case QStyle::SC_GroupBoxLabel: {
        const int left = checkable ? indicator + 9 : 0;
        const int width = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
        rect = QRect(whole.left() + left, whole.top(), qMin(width, whole.width() - left), line);
        break;
    }
    case QStyle::SC_GroupBoxContents:
        rect.setTop(whole.top() + (titled ? line : 0));
        break;
    default:
        break;
    }
    return QStyle::visualRect(option->direction, whole, rect);
}

/// What does not depend on the text: margins, and what a flat style has none of. -1: neither.
int layoutMetric(QStyle::PixelMetric metric, const QWidget *widget)
{
    switch (metric) {
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_ToolBarFrameWidth:
        return 0;
    case QStyle::PM_LayoutTopMargin:
        if (qobject_cast<const QGroupBox *>(widget))
            return 4;
        [[fallthrough]];
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        if (qobject_cast<const QGroupBox *>(widget))
            return 0;
        return widget && widget->isWindow() ? 16 : 12;
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    default:
        return -1;
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
    case PE_FrameFocusRect:
        drawFocus(option, painter, widget);
        return;
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

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? 6 : 0;
        return visualRect(option->direction, option->rect, option->rect.adjusted(side, 1, -side, -1));
    }
    case SE_HeaderLabel: {
        const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const int arrow = sorted ? option->fontMetrics.height() * 2 / 3 + 2 : 0;
        return visualRect(option->direction, option->rect, option->rect.adjusted(margin, 0, -margin - arrow, 0));
    }
    case SE_HeaderArrow: {
        const int side = option->fontMetrics.height() * 2 / 3;
        const QRect rect(option->rect.right() - side - 5, option->rect.center().y() - side / 2 + 1, side, side);
        return visualRect(option->direction, option->rect, rect);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect DeskStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBarPart(bar, part);
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int arrow = stepWidth(option) + 6;
        if (part == SC_ComboBoxArrow)
            return visualRect(
                option->direction, whole, QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height()));
        if (part == SC_ComboBoxEditField) {
            const int left = combo && combo->editable ? 6 : 7;
            return visualRect(option->direction, whole, whole.adjusted(left, 1, -arrow, -1));
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? stepWidth(option) : 0;
        const int half = whole.height() / 2;
        const int left = whole.right() - width - 1;
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, whole, QRect(left, whole.top() + 2, width, half - 2));
        case SC_SpinBoxDown:
            return visualRect(
                option->direction, whole, QRect(left, whole.top() + half, width, whole.height() - half - 2));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, whole, whole.adjusted(6, 1, -width - 4, -1));
        default:
            return whole;
        }
    }
    if (control == CC_GroupBox) {
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return groupBoxPart(group, part, proxy()->pixelMetric(PM_IndicatorWidth, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const int line = option ? option->fontMetrics.height() : contents.height();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const bool iconOnly = button->text.isEmpty();
        const int menu = button->features.testFlag(QStyleOptionButton::HasMenu) ? line : 0;
        const int text = iconOnly ? 0 : button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + (iconOnly ? 0 : line / 3);
        const int height = qMax(controlHeight(option), button->iconSize.height() * (button->icon.isNull() ? 0 : 1) + 8);
        const int width = text + icon + menu + (iconOnly ? 12 : line + 8);
        return {iconOnly && !menu ? qMax(width, height) : width, height};
    }
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return {contents.width() + 12, qMax(controlHeight(option), contents.height() + 2)};
        return contents;
    case CT_ComboBox:
        return {contents.width() + stepWidth(option) + 18, controlHeight(option)};
    case CT_SpinBox:
        return {contents.width() + stepWidth(option) + 12, controlHeight(option)};
    case CT_TabBarTab:
        return {contents.width(), qMax(contents.height(), line + 16)};
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width() + line / 2, line + 10};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height(), line + 8)};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return {contents.width(), 9};
        const int gap = item && item->text.contains(u'\t') ? line * 2 : 0;
        return {contents.width() + qMax(16, line) + 42 + gap, line + 10};
    }
    case CT_MenuBarItem:
        return {contents.width() + 14, line + 8};
    case CT_ToolButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {qMax(size.width(), line + 8), qMax(size.height(), line + 8)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int line = option ? option->fontMetrics.height() : widget ? widget->fontMetrics().height() : 16;
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_FocusFrameHMargin:
        return 6;
    case PM_FocusFrameVMargin:
        return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(15, line * 5 / 6);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return qMax(6, line / 3);
    case PM_ScrollBarExtent:
        return qMax(12, line * 2 / 3);
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_TitleBarButtonIconSize:
        return qMax(14, line * 4 / 5);
    case PM_TitleBarButtonSize:
        return qMax(18, line);
    case PM_TabBarTabHSpace:
        return line + 12;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarBaseHeight:
        return 1;
    case PM_HeaderMargin:
        return 7;
    case PM_HeaderMarkSize:
        return line * 2 / 3;
    case PM_SplitterWidth:
        return 9;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return qMax(16, line * 9 / 10);
    case PM_ToolBarIconSize:
        return qMax(18, line);
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        break;
    }
    const int spacing = layoutMetric(metric, widget);
    return spacing >= 0 ? spacing : QProxyStyle::pixelMetric(metric, option, widget);
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_AllowWheelScrolling:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        if (option)
            return int(coloursOf(option->palette).border.rgba());
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, result);
}

QIcon DeskStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return themedIcon(u"x"_s);
    case SP_TitleBarNormalButton:
        return themedIcon(u"external-link"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return themedIcon(u"ellipsis"_s);
    case SP_MessageBoxInformation:
        return themedIcon(u"info"_s, Tone::Busy);
    case SP_MessageBoxWarning:
        return themedIcon(u"triangle-alert"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return themedIcon(u"circle-x"_s, Tone::Bad);
    case SP_MessageBoxQuestion:
        return themedIcon(u"circle-help"_s, Tone::Neutral);
    case SP_BrowserReload:
        return themedIcon(u"refresh-cw"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace nd
