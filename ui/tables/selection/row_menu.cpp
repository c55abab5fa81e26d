// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/row_menu.h"

#include "base/e164.h"
#include "models/roles.h"
#include "ui/tables/columns/column_filter.h"
#include "ui/tables/selection/row_copy.h"
#include "ui/tables/selection/shown_rows.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStringList>

#include <optional>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

RowMenu::RowMenu(QAbstractItemView *view, QHeaderView *header) : QObject(view), m_view(view), m_header(header) { }

void RowMenu::setButtons(const QList<QAbstractButton *> &buttons)
{
    m_buttons.clear();
    for (QAbstractButton *button : buttons)
        m_buttons.append(button);
}

void RowMenu::setFilter(QLineEdit *filter)
{
    m_filter = filter;
}

void RowMenu::fill(QMenu *menu, const QModelIndex &cell)
{
    addButtons(menu);
    menu->addSeparator();
    addCopies(menu, cell);
    menu->addSeparator();
    addFilter(menu, cell);
    addExport(menu);
}

void RowMenu::addButtons(QMenu *menu)
{
    for (const QPointer<QAbstractButton> &button : std::as_const(m_buttons)) {
        if (!button || !button->isEnabled() || button->isHidden())
            continue;
        QAction *action = menu->addAction(button->icon(), button->text());
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
}

void RowMenu::addCopies(QMenu *menu, const QModelIndex &cell)
{
    const QModelIndexList rows = selectedRowsInOrder(*m_view);
    const CopiesOf copiesOf = m_copies ? m_copies : copiesInColumns();
    QStringList numbers;
    QStringList ids;
    for (const QModelIndex &row : rows) {
        const Copies copies = copiesOf(row);
        if (!copies.number.isEmpty())
            numbers += copies.number;
        if (!copies.id.isEmpty())
            ids += copies.id;
    }
    const auto add = [&](const QString &title, const QString &text) {
        QAction *action = menu->addAction(themedIcon(u"copy"_s), title);
        connect(action, &QAction::triggered, m_view, [text] { copyText(text); });
    };
    if (!numbers.isEmpty())
        add(numbers.size() > 1 ? tr("Copy %n Numbers", nullptr, int(numbers.size())) : tr("Copy Number"),
            numbers.join(u'\n'));
    if (!ids.isEmpty())
        add(ids.size() > 1 ? tr("Copy %n IDs", nullptr, int(ids.size())) : tr("Copy ID"), ids.join(u'\n'));
    if (const QString text = cell.data().toString(); !text.isEmpty())
        add(tr("Copy Cell"), text);
    if (rows.isEmpty())
        return;
    // Read when it is wanted: many rows can be selected.
    QAction *action = menu->addAction(
        themedIcon(u"copy"_s), rows.size() > 1 ? tr("Copy %n Rows", nullptr, int(rows.size())) : tr("Copy Row"));
    connect(action, &QAction::triggered, this, [this] { copySelectedRows(*m_view, *m_header, false); });
}

RowMenu::CopiesOf RowMenu::copiesInColumns() const
{
    const auto textIn = [](const QModelIndex &row, int column) {
        return column < 0 ? QString() : row.siblingAtColumn(column).data().toString();
    };
    return [textIn, number = columnOf(*m_view->model(), u"number"), id = columnOf(*m_view->model(), u"id")](
               const QModelIndex &row) {
        return Copies{.number = e164::parse(textIn(row, number), {}).value_or(QString()), .id = textIn(row, id)};
    };
}

void RowMenu::addFilter(QMenu *menu, const QModelIndex &cell)
{
    if (!m_filter || !cell.isValid())
        return;
    QAction *action = menu->addAction(themedIcon(u"search"_s), tr("Filter by This Value"));
    const ColumnFilter columns(*m_view, *m_filter);
    connect(action, &QAction::triggered, m_filter,
        [columns, column = cell.column(), text = cell.data().toString()] { columns.showOnly(column, text); });
}

void RowMenu::addColumnFilter(QMenu *menu, int column) const
{
    if (!m_filter || column < 0)
        return;
    const QString title = m_view->model()->headerData(column, Qt::Horizontal).toString();
    QMenu *values = menu->addMenu(themedIcon(u"search"_s), tr("Filter by %1", "a column").arg(title));
    connect(values, &QMenu::aboutToShow, values, [values, column, columns = ColumnFilter(*m_view, *m_filter)] {
        values->clear();
        columns.fill(values, column);
    });
    menu->addSeparator();
}

/// The window's, or a dialog's own.
void RowMenu::addExport(QMenu *menu)
{
    auto *action = m_view->findChild<QAction *>(u"export"_s, Qt::FindDirectChildrenOnly);
    if (!action)
        action = m_view->window()->findChild<QAction *>(u"export"_s);
    if (action)
        menu->addAction(action);
}

} // namespace nd
