// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/search_field.h"

#include "models/rows_model_base.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/tab_page.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &name, const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder.isEmpty() ? name : placeholder);
    addClearButton(this, name);
    addAction(themedIcon(u"search"_s), LeadingPosition);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(name); // Qt makes a button of the magnifier
    }
}

void SearchField::setResults(QAbstractItemView *results)
{
    m_results = results;
    setToolTip(tr("Words are looked for anywhere in a row, column:word in one column only."));
    if (auto *menu = results->findChild<RowMenu *>())
        menu->setFilter(this);
}

/// The main window has Ctrl+F in its menu; a dialog has no menu.
void SearchField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    if (m_find || !qobject_cast<QDialog *>(window()))
        return;
    m_find = new QShortcut(QKeySequence::Find, window());
    connect(m_find, &QShortcut::activated, this, &SearchField::enter);
}

void SearchField::enter()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

SearchField *SearchField::nearestTo(QWidget *widget)
{
    while (widget && !widget->isWindow() && !qobject_cast<TabPage *>(widget) && !qobject_cast<QDockWidget *>(widget))
        widget = widget->parentWidget();
    return widget && !widget->isWindow() ? shownIn(*widget) : nullptr;
}

SearchField *SearchField::shownIn(const QWidget &part)
{
    const QList<SearchField *> fields = part.findChildren<SearchField *>();
    const auto shown = std::find_if(
        fields.begin(), fields.end(), [&](const SearchField *field) { return field->isVisibleTo(&part); });
    return shown == fields.end() ? nullptr : *shown;
}

/// A moment before the first key.
void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (auto *rows = m_results ? qobject_cast<RowsModelBase *>(m_results->model()) : nullptr)
        rows->expectFilter();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && m_results) {
        m_results->setFocus(Qt::TabFocusReason);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace nd
