// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/columns/column_filter.h"

#include "models/filter_terms.h"
#include "models/roles.h"
#include "models/rows_model_base.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QStringList>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// More than these are no menu.
constexpr int MostValues = 25;

} // namespace

QString ColumnFilter::title(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal).toString();
}

QString ColumnFilter::id(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

/// What the field says of the other columns, and of rows as a whole.
QString ColumnFilter::otherWords(int column) const
{
    return withoutTerms(m_filter->text(), title(column), id(column));
}

bool ColumnFilter::isShown(int column, const QString &value) const
{
    const std::vector<FilterTerm> terms = filterTerms(m_filter->text());
    return std::any_of(terms.begin(), terms.end(), [&](const FilterTerm &term) {
        return term.whole && namesColumn(term.column, title(column), id(column))
            && term.text.compare(value, Qt::CaseInsensitive) == 0;
    });
}

void ColumnFilter::fill(QMenu *menu, int column) const
{
    addValues(menu, column);
    QObject::connect(menu->addAction(tr("&Type a Value")), &QAction::triggered, m_filter,
        [here = *this, column] { here.typeValue(column); });
    QAction *all = menu->addAction(tr("&All Values"));
    all->setEnabled(otherWords(column) != m_filter->text().simplified());
    QObject::connect(all, &QAction::triggered, m_filter, [here = *this, column] { here.showAll(column); });
}

void ColumnFilter::addValues(QMenu *menu, int column) const
{
    const auto *rows = qobject_cast<const RowsModelBase *>(m_view->model());
    const QStringList values = rows ? rows->valuesIn(column, MostValues) : QStringList();
    for (const QString &value : values) {
        QString words = value.isEmpty() ? tr("(empty)", "a cell without text") : value;
        QAction *action = menu->addAction(words.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(isShown(column, value));
        QObject::connect(
            action, &QAction::triggered, m_filter, [here = *this, column, value] { here.showOnly(column, value); });
    }
    if (!values.isEmpty())
        menu->addSeparator();
}

void ColumnFilter::typeValue(int column) const
{
    m_filter->setText((otherWords(column) + u' ' + filterName(title(column)) + u':').trimmed());
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->end(false);
}

void ColumnFilter::showAll(int column) const
{
    m_filter->setText(otherWords(column));
}

void ColumnFilter::showOnly(int column, const QString &value) const
{
    m_filter->setText((otherWords(column) + u' ' + wholeTerm(filterName(title(column)), value)).trimmed());
}

} // namespace nd
