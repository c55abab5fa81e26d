// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/badge_delegate.h"

#include "models/roles.h"
#include "ui/tables/data_table.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPoint>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

#include <optional>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

std::optional<Tone> toneOf(const QModelIndex &index)
{
    bool isTone = false;
    const int tone = index.data(StatusRole).toInt(&isTone);
    if (!isTone || tone < int(Tone::Neutral) || tone > int(Tone::Bad))
        return std::nullopt;
    return static_cast<Tone>(tone);
}

QString badgeIcon(const QModelIndex &index, Tone tone)
{
    const QString name = index.data(IconNameRole).toString();
    return name.isEmpty() ? iconForTone(tone) : name;
}

QPoint matchOf(const QModelIndex &index)
{
    const QVariant match = index.data(MatchRole);
    return match.canConvert<QPoint>() ? match.toPoint() : QPoint();
}

int iconSide(const QStyleOptionViewItem &option)
{
    return qMax(12, option.fontMetrics.height() * 3 / 4);
}

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// Width of a pill beside its text.
int badgePadding(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 2 + iconSide(option) + 12;
}

/// The hair line between rows; tables have no grid.
void paintRowLine(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colours &c = coloursOf(option.palette);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        c.highContrast ? c.border : mixed(c.border, c.raised, 0.6));
}

} // namespace

void BadgeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const auto *table = qobject_cast<const DataTable *>(option->widget))
        option->state.setFlag(QStyle::State_MouseOver, table->hoveredRow() == index.row());
    if (index.data(ChangedRole).toBool()) {
        option->backgroundBrush = coloursOf(option->palette).changed;
        option->font.setWeight(QFont::Bold); // for those who cannot see the colour, and in a selected row
        option->fontMetrics = QFontMetrics(option->font);
    }
    // In a right-to-left window "+1312…" would end with its plus. An isolate keeps numbers and foreign words whole.
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty() && !option->text.isRightToLeft())
        option->text = QChar(0x2066) + option->text + QChar(0x2069);
    if (toneOf(index))
        return;
    const QString icon = index.data(IconNameRole).toString();
    if (!icon.isEmpty()) {
        option->icon = themedIcon(icon);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(iconSide(*option), iconSide(*option));
    }
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const bool match = matchOf(index).y() > 0;
    if (!toneOf(index) && !match) {
        styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        paintRowLine(painter, option);
        return;
    }
    QStyleOptionViewItem bare = option;
    bare.text.clear();
    bare.features &= ~QStyleOptionViewItem::HasDisplay;
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    paintRowLine(painter, option);
    if (match)
        paintText(painter, option, index);
    else
        paintBadge(painter, option, index);
}

void BadgeDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    const Tone tone = toneOf(index).value_or(Tone::Neutral);
    const ToneColours &colours = c.tone(tone);
    const int margin = styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const int height = qMin(room.height() - 3, option.fontMetrics.height() + 4);
    const int icon = iconSide(option);
    const int side = option.fontMetrics.height() / 4 + 2;
    const int width = qMin(room.width(), option.fontMetrics.horizontalAdvance(option.text) + badgePadding(option));
    if (width < icon)
        return;
    const QRect pill = QStyle::alignedRect(option.direction, option.displayAlignment, QSize(width, height), room);
    paint::box(painter, pill, colours.fill, c.highContrast ? colours.mark : QColor(), height / 2.0);

    const QRect iconPlace(pill.left() + side, pill.top() + (height - icon) / 2, icon, icon);
    paintIcon(painter, QStyle::visualRect(option.direction, pill, iconPlace), badgeIcon(index, tone), colours.mark);
    const int textLeft = side + icon + 4;
    const QRect words = QStyle::visualRect(option.direction, pill, pill.adjusted(textLeft, 0, -side, 0));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(words,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
    painter->restore();
}

void BadgeDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    const int margin = styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect room = styleOf(option)
                           ->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                           .adjusted(margin, 0, -margin, 0);
    const QString shown = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width());
    const int isolate = option.text.startsWith(QChar(0x2066)) ? 1 : 0;
    const QPoint match = matchOf(index) + QPoint(isolate, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);

    QTextLayout layout(shown, option.font);
    QTextLayout::FormatRange hit;
    hit.start = match.x();
    // What is elided cannot be marked.
    hit.length = qMin(match.y(), int(shown.size()) - match.x() - (shown.size() < option.text.size() ? 1 : 0));
    if (hit.start >= 0 && hit.length > 0) {
        hit.format.setBackground(c.match);
        hit.format.setForeground(c.text);
        hit.format.setFontWeight(QFont::DemiBold);
        layout.setFormats({hit});
    }
    QTextOption direction;
    direction.setTextDirection(option.direction);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    const QSize size(qCeil(line.naturalTextWidth()), qCeil(line.height()));
    const QRect place = QStyle::alignedRect(option.direction, option.displayAlignment, size, room);
    painter->save();
    painter->setClipRect(room);
    painter->setPen(ink);
    // In right-to-left lines the text sits at the far end of the line's width.
    line.draw(painter, QPointF(place.left() - line.naturalTextRect().left(), place.top()));
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(given, index);
    const int height = qMax(plain.height(), given.fontMetrics.height() + 10);
    if (!toneOf(index))
        return {plain.width(), height};
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int margin = 2 * styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget);
    return {option.fontMetrics.horizontalAdvance(option.text) + badgePadding(option) + margin, height};
}

bool BadgeDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = index.data(Qt::DisplayRole).toString();
    // Escaped, because a tool tip guesses its format and the text may come from anywhere.
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped().replace(u'\n', "<br>"_L1), view);
    return true;
}

} // namespace nd
