// SPDX-License-Identifier: Apache-2.0
// The sizes, places and habits of DeskStyle; its strokes are in desk_style.cpp.
#include "ui/theme/colours.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_views.h"

#include <QAbstractSpinBox>
#include <QGroupBox>
#include <QStyleOption>
#include <QWidget>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

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
