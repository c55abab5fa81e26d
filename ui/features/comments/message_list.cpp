// SPDX-License-Identifier: Apache-2.0
#include "ui/features/comments/message_list.h"

#include "features/comments/comment_columns.h"
#include "models/roles.h"
#include "ui/features/comments/row_measures.h"
#include "ui/tables/empty_overlay.h"
#include "ui/tables/selection/key_selection.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QClipboard>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTextOption>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

using comment_rows::LineGap;
using comment_rows::Margin;
constexpr int OwnIndent = 28; ///< what this account has said stands a little aside, behind a bar
constexpr int Bar = 3;

/// A list has one column; a screen reader would read every column of its model as an item of its own.
class Messages final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QModelIndex source = mapToSource(index);
        const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return words ? source.siblingAtColumn(int(MessageColumn::Body)).data(role) : source.data(role);
    }
    /// Said by this account, and not by Telnyx.
    bool isOwn(const QModelIndex &row) const
    {
        return text(row, MessageColumn::Author, IconNameRole) == QLatin1StringView("user");
    }
    QString text(const QModelIndex &row, MessageColumn column, int role = Qt::DisplayRole) const
    {
        return mapToSource(row).siblingAtColumn(int(column)).data(role).toString();
    }
};

const Messages *messagesOf(const QModelIndex &index)
{
    return static_cast<const Messages *>(index.model());
}

QString wholeText(const QModelIndex &index)
{
    QString text = messagesOf(index)->text(index, MessageColumn::Body, Qt::ToolTipRole);
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

/// Lays the words out in lines of this width; returns the height of all.
qreal layOut(QTextLayout &layout, int width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window)
{
    return text.isRightToLeft() ? Qt::RightToLeft : text.isEmpty() ? window : Qt::LeftToRight;
}

class MessageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * Margin
            - (messagesOf(index)->isOwn(index) ? OwnIndent : 0);
        const QString text = wholeText(index);
        QTextLayout layout(text, option.font);
        const qreal height = layOut(layout, std::max(width, 40), directionOf(text, option.direction));
        return {0, option.fontMetrics.height() + LineGap + qCeil(height) + 2 * Margin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = item;
        initStyleOption(&option, index);
        option.text.clear();
        const bool unread = index.data(StatusRole).isValid();
        const Colours &c = coloursOf(option.palette);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect inner = innerOf(option, index);
        if (messagesOf(index)->isOwn(index)) {
            const QRect bar(inner.left() - Margin, option.rect.top(), Bar, option.rect.height() - 1);
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), c.accent);
        }
        const QRect head(inner.left(), inner.top(), inner.width(), option.fontMetrics.height());
        painter->save();
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(selected ? c.selectionText : c.text);
        const QString author = messagesOf(index)->text(index, MessageColumn::Author);
        const QString time = messagesOf(index)->text(index, MessageColumn::Time);
        const int timeWidth = option.fontMetrics.horizontalAdvance(time) + Margin;
        const int badge = unread ? paintNew(painter, option, head, bold, author) : 0;
        const QRect name
            = QStyle::visualRect(option.direction, option.rect, head.adjusted(0, 0, -timeWidth - badge, 0));
        painter->setFont(bold);
        painter->setPen(selected ? c.selectionText : c.text);
        painter->drawText(name, Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(author, Qt::ElideRight, name.width()));
        painter->setFont(option.font);
        painter->setPen(selected ? c.selectionText : c.muted);
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, head), Qt::AlignTrailing | Qt::AlignVCenter, time);
        painter->setPen(selected ? c.selectionText : c.text);
        const QString text = wholeText(index);
        QTextLayout layout(text, option.font);
        layOut(layout, inner.width(), directionOf(text, option.direction));
        const int left = QStyle::visualRect(option.direction, option.rect, inner).left();
        layout.draw(painter, QPointF(left, head.bottom() + 1 + LineGap));
        painter->restore();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    }

private:
    /// Where the words stand, as in a window that reads from left to right.
    static QRect innerOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int indent = messagesOf(index)->isOwn(index) ? OwnIndent : 0;
        return option.rect.adjusted(Margin + indent, Margin, -Margin, -Margin);
    }

    /// "New" in a pill behind the author; returns the room that it takes.
    static int paintNew(QPainter *painter, const QStyleOptionViewItem &option, const QRect &head, const QFont &bold,
        const QString &author)
    {
        const QString text = QApplication::translate("nd::MessageList", "New", "an unread message");
        const ToneColours &tone = coloursOf(option.palette).warning;
        const int width = option.fontMetrics.horizontalAdvance(text) + head.height();
        const int left = head.left() + QFontMetrics(bold).horizontalAdvance(author) + Margin;
        const QRect pill
            = QStyle::visualRect(option.direction, option.rect, QRect(left, head.top(), width, head.height()));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(coloursOf(option.palette).highContrast ? QPen(tone.mark) : QPen(Qt::NoPen));
        painter->setBrush(tone.fill);
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setFont(option.font);
        painter->setPen(tone.text);
        painter->drawText(pill, Qt::AlignCenter, text);
        return width + Margin;
    }
};

} // namespace

MessageList::MessageList(const QString &name, QWidget *parent) : QListView(parent), m_overlay(new EmptyOverlay(this))
{
    setAccessibleName(name);
    setItemDelegate(new MessageDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
}

void MessageList::setModel(QAbstractItemModel *model)
{
    auto *shown = new Messages(this);
    shown->setSourceModel(model);
    delete std::exchange(m_shown, shown);
    QListView::setModel(shown);
    m_overlay->modelChanged();
    connect(shown, &QAbstractItemModel::modelReset, this, &MessageList::sightChanged);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &MessageList::sightChanged);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &MessageList::sightChanged);
    connect(shown, &QAbstractItemModel::layoutChanged, this, &MessageList::sightChanged);
}

EmptyState *MessageList::empty() const
{
    return m_overlay->state();
}

void MessageList::showFirstUnread()
{
    executeDelayedItemsLayout();
    for (int row = 0; m_shown && row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (index.data(StatusRole).isValid())
            return scrollTo(index, PositionAtTop);
    }
    scrollToBottom();
}

QStringList MessageList::keysInSight() const
{
    QStringList keys;
    const QRect seen = viewport()->rect();
    for (int row = 0; m_shown && row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        const QRect place = visualRect(index);
        // The margin below the last line may be cut off.
        const int end = place.bottom() - Margin;
        if (!place.isEmpty() && end >= seen.top() && end <= seen.bottom() && seen.intersects(place))
            keys += index.data(RowKeyRole).toString();
    }
    return keys;
}

void MessageList::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QListView::keyPressEvent(event);
        return selectWhereKeyLed(*this, *event);
    }
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList words;
    for (const QModelIndex &index : std::as_const(chosen))
        words += messagesOf(index)->text(index, MessageColumn::Body, Qt::ToolTipRole);
    if (!words.isEmpty())
        QApplication::clipboard()->setText(words.join(QStringLiteral("\n\n")));
}

void MessageList::resizeEvent(QResizeEvent *event)
{
    scheduleDelayedItemsLayout(); // other lines, other heights
    QListView::resizeEvent(event);
    emit sightChanged();
}

void MessageList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    emit sightChanged();
}

void MessageList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    emit sightChanged();
}

} // namespace nd
