// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>

namespace nd::stage {

namespace {

QString plain(QString text)
{
    text.remove(u'&');
    text = text.trimmed();
    while (text.endsWith(u':') || text.endsWith(u'*'))
        text.chop(1);
    return text;
}

bool same(const QString &a, const QString &b)
{
    return plain(a).compare(plain(b), Qt::CaseInsensitive) == 0;
}

template <class Widget, class Matches>
Widget *firstVisible(QWidget *in, Matches matches)
{
    if (!in)
        return nullptr;
    const auto all = in->findChildren<Widget *>();
    const auto it = std::find_if(all.begin(), all.end(), [&](Widget *w) { return w->isVisible() && matches(w); });
    return it == all.end() ? nullptr : *it;
}

void type(QWidget *into, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(into, &press);
        QApplication::sendEvent(into, &release);
    }
}

} // namespace

QWidget *window(const QString &titlePart)
{
    const auto all = QApplication::topLevelWidgets();
    const auto it = std::find_if(all.begin(), all.end(),
        [&](const QWidget *w) { return w->isVisible() && w->windowTitle().contains(titlePart, Qt::CaseInsensitive); });
    return it == all.end() ? nullptr : *it;
}

QAbstractButton *button(QWidget *in, const QString &text)
{
    return firstVisible<QAbstractButton>(in, [&](QAbstractButton *b) {
        return same(b->text(), text) || same(b->accessibleName(), text); // a label may say more than the name
    });
}

QWidget *field(QWidget *in, const QString &label)
{
    const QLabel *const found
        = firstVisible<QLabel>(in, [&](QLabel *l) { return l->buddy() && same(l->text(), label); });
    if (found)
        return found->buddy();
    return firstVisible<QWidget>(in, [&](QWidget *w) { return same(w->accessibleName(), label); });
}

QAbstractItemView *view(QWidget *in, const QString &accessibleName)
{
    return firstVisible<QAbstractItemView>(
        in, [&](QAbstractItemView *v) { return same(v->accessibleName(), accessibleName); });
}

bool fill(QWidget *field, const QString &text)
{
    if (auto *combo = qobject_cast<QComboBox *>(field)) {
        if (combo->isEditable()) {
            combo->setFocus();
            combo->lineEdit()->selectAll();
            type(combo->lineEdit(), text);
            return combo->currentText().contains(text, Qt::CaseInsensitive);
        }
        const int at = combo->findText(text, Qt::MatchContains);
        combo->setCurrentIndex(at);
        if (at >= 0)
            emit combo->activated(at);
        return at >= 0;
    }
    if (auto *spin = qobject_cast<QSpinBox *>(field)) {
        spin->setFocus();
        spin->selectAll();
        type(spin, text);
        return spin->cleanText() == text;
    }
    if (auto *edit = qobject_cast<QLineEdit *>(field)) {
        edit->setFocus();
        edit->selectAll();
        type(edit, text);
        return edit->text() == text;
    }
    if (auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
        edit->setFocus();
        edit->selectAll();
        type(edit, text);
        return edit->toPlainText() == text;
    }
    return false;
}

bool selectTab(QWidget *in, const QString &name)
{
    auto *tabs = firstVisible<QTabWidget>(in, [](QTabWidget *) { return true; });
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        if (plain(tabs->tabText(i)).startsWith(name)) {
            tabs->setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

QString rowText(const QAbstractItemView *view, int row)
{
    QStringList cells;
    const QAbstractItemModel *model = view->model();
    for (int c = 0; model && c < model->columnCount(); ++c)
        cells += model->index(row, c).data().toString();
    return cells.join(QStringLiteral(" | "));
}

int findRow(const QAbstractItemView *view, const QString &text)
{
    const int rows = view && view->model() ? view->model()->rowCount() : 0;
    for (int r = 0; r < rows; ++r) {
        if (rowText(view, r).contains(text))
            return r;
    }
    return -1;
}

void selectRows(QAbstractItemView *view, int first, int count)
{
    const QAbstractItemModel *model = view->model();
    const QItemSelection rows(model->index(first, 0), model->index(first + count - 1, model->columnCount() - 1));
    view->setFocus();
    view->selectionModel()->setCurrentIndex(model->index(first, 0), QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

} // namespace nd::stage
