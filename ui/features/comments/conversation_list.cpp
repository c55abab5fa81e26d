// SPDX-License-Identifier: Apache-2.0
#include "ui/features/comments/conversation_list.h"

#include "features/comments/comment_columns.h"
#include "models/roles.h"
#include "ui/features/comments/row_measures.h"
#include "ui/tables/empty_overlay.h"
#include "ui/tables/selection/key_selection.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QDate>
#include <QIdentityProxyModel>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <utility>

namespace nd {

namespace {

using comment_rows::LineGap;
using comment_rows::Margin;

/// A list has one column; a screen reader would read every column of its model as an item of its own.
class OneColumn final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
};

QString textAt(const QModelIndex &row, ConversationColumn column)
{
    const auto *shown = static_cast<const OneColumn *>(row.model());
    return shown->mapToSource(row).siblingAtColumn(int(column)).data().toString();
}

/// The hour of what is from today, the day of what is older: the room belongs to what it is about.
QString briefTime(const QString &time)
{
    const QString day = time.section(u' ', 0, 0);
    return day == QDate::currentDate().toString(Qt::ISODate) ? time.section(u' ', 1) : day;
}

class ConversationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * option.fontMetrics.height() + LineGap + 2 * Margin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = item;
        initStyleOption(&option, index);
        option.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const Colours &c = coloursOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect inner = option.rect.adjusted(Margin, Margin, -Margin, -Margin);
        const int line = option.fontMetrics.height();
        const QRect first(inner.left(), inner.top(), inner.width(), line);
        const QRect second(inner.left(), inner.top() + line + LineGap, inner.width(), line);
        const QString unread = textAt(index, ConversationColumn::Unread);

        painter->save();
        QFont bold = option.font;
        bold.setWeight(unread.isEmpty() ? QFont::Medium : QFont::Bold);
        const QString time = briefTime(textAt(index, ConversationColumn::Time));
        const int timeWidth = option.fontMetrics.horizontalAdvance(time) + Margin;
        drawLine(painter, option, first.adjusted(0, 0, -timeWidth, 0), bold, selected ? c.selectionText : c.text,
            textAt(index, ConversationColumn::About));
        painter->setFont(option.font);
        painter->setPen(selected ? c.selectionText : c.muted);
        painter->drawText(
            QStyle::visualRect(option.direction, inner, first), Qt::AlignTrailing | Qt::AlignVCenter, time);
        const int badge = unread.isEmpty() ? 0 : drawBadge(painter, option, second, unread);
        drawLine(painter, option, second.adjusted(0, 0, -badge, 0), option.font, selected ? c.selectionText : c.muted,
            textAt(index, ConversationColumn::LastMessage));
        painter->restore();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    }

private:
    static void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QFont &font,
        const QColor &colour, const QString &text)
    {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect), Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    /// A pill with the count at the line's end; returns the room that it takes.
    static int drawBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QString &count)
    {
        const ToneColours &tone = coloursOf(option.palette).warning;
        const int width = option.fontMetrics.horizontalAdvance(count) + line.height();
        QRect pill(line.right() - width + 1, line.top(), width, line.height());
        pill = QStyle::visualRect(option.direction, option.rect, pill);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone.fill);
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setPen(tone.text);
        painter->drawText(pill, Qt::AlignCenter, count);
        return width + Margin;
    }
};

} // namespace

ConversationList::ConversationList(const QString &name, QWidget *parent)
    : QListView(parent), m_overlay(new EmptyOverlay(this))
{
    setAccessibleName(name);
    setItemDelegate(new ConversationDelegate(this));
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
}

void ConversationList::setModel(QAbstractItemModel *model)
{
    auto *shown = new OneColumn(this);
    shown->setSourceModel(model);
    delete std::exchange(m_shown, shown);
    QListView::setModel(shown);
    m_overlay->modelChanged();
}

EmptyState *ConversationList::empty() const
{
    return m_overlay->state();
}

void ConversationList::keyPressEvent(QKeyEvent *event)
{
    QListView::keyPressEvent(event);
    selectWhereKeyLed(*this, *event);
}

void ConversationList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    if (!rows.isEmpty())
        emit chosen(rows.first().data(RowKeyRole).toString());
}

} // namespace nd
