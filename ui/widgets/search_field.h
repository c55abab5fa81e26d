// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPointer>

class QShortcut;

namespace nd {

/// "Filter as you type": magnifier, clear button, Escape clears, Down hands the focus to `results`. In a dialog Ctrl+F
/// comes here; the main window has that in its menu.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `name` is the accessible name; `placeholder` the grey words in it (none: the name).
    explicit SearchField(const QString &name, const QString &placeholder = {}, QWidget *parent = nullptr);

    /// The rows that are filtered; the menu of a row filters by a value with this field.
    void setResults(QAbstractItemView *results);

    /// Comes here, from wherever the focus is.
    void enter();
    /// The field of the tab or pane that the widget stands in; null where there is none.
    static SearchField *nearestTo(QWidget *widget);
    /// The one of this part that a person sees when the part is in front: Orders have two tables behind each other,
    /// each with a filter of its own. Null when there is none.
    static SearchField *shownIn(const QWidget &part);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<QAbstractItemView> m_results;
    QPointer<QShortcut> m_find;
};

} // namespace nd
