// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/widgets/field.h"

#include <QAction>
#include <QKeyEvent>

namespace nd {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &name, const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder.isEmpty() ? name : placeholder);
    addClearButton(this, name);
    addAction(themedIcon(u"search"_s), LeadingPosition);
}

void SearchField::setResults(QWidget *results)
{
    m_results = results;
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
