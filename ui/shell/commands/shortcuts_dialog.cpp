// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/shortcuts_dialog.h"

#include "models/table_model.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tab_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Key
{
    QString what;
    QString keys;
    QString where; ///< the tab or pane that must have the keyboard
    friend bool operator==(const Key &, const Key &) = default;
};

QString plain(QString text)
{
    return text.remove(u'&').remove(u"…"_s);
}

QString nativeText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// The tab or pane around it.
QString placeOf(const QObject *part)
{
    for (const QObject *at = part; at; at = at->parent()) {
        const auto *place = qobject_cast<const PagePlace *>(at);
        if (place && !place->windowTitle().isEmpty())
            return place->windowTitle();
        if (const auto *pane = qobject_cast<const QDockWidget *>(at))
            return pane->windowTitle();
    }
    return ShortcutsDialog::tr("Everywhere");
}

/// What rows answer to in every table and tree.
std::vector<Key> keysOfRows()
{
    const std::pair<QString, QKeySequence> keys[]
        = {{ShortcutsDialog::tr("Copy the selected rows"), QKeySequence(QKeySequence::Copy)},
            {ShortcutsDialog::tr("Copy them with the headers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
            {ShortcutsDialog::tr("Open the row, or do its first action"), QKeySequence(Qt::Key_Return)},
            {ShortcutsDialog::tr("Menu of the selected rows"), QKeySequence(Qt::SHIFT | Qt::Key_F10)},
            {ShortcutsDialog::tr("Select nothing"), QKeySequence(Qt::Key_Escape)},
            {ShortcutsDialog::tr("First row"), QKeySequence(Qt::Key_Home)},
            {ShortcutsDialog::tr("Last row"), QKeySequence(Qt::Key_End)},
            {ShortcutsDialog::tr("From the filter to the rows"), QKeySequence(Qt::Key_Down)}};
    std::vector<Key> rows;
    for (const auto &[what, sequence] : keys)
        rows.push_back({what, nativeText(sequence), ShortcutsDialog::tr("Tables")});
    return rows;
}

std::vector<Key> keysOf(QWidget *window)
{
    std::vector<Key> keys = keysOfRows();
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            keys.push_back({plain(action->text()), nativeText(action->shortcut()),
                action->shortcutContext() == Qt::WidgetWithChildrenShortcut ? placeOf(action)
                                                                            : ShortcutsDialog::tr("Everywhere")});
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->shortcut().isEmpty() && !button->text().isEmpty() && !button->text().contains(u'&'))
            keys.push_back({plain(button->text()), nativeText(button->shortcut()), placeOf(button)});
    }
    return keys;
}

using KeyModel = TableModel<Key>;

KeyModel *modelOf(std::vector<Key> keys, QObject *parent)
{
    auto *model = new KeyModel(
        {Column<Key>("what", ShortcutsDialog::tr("Action"), [](const Key &k) { return k.what; }).wide(34),
            Column<Key>("keys", ShortcutsDialog::tr("Keys"), [](const Key &k) { return k.keys; }).wide(18),
            Column<Key>("where", ShortcutsDialog::tr("Where"), [](const Key &k) { return k.where; }).wide(14)},
        [](const Key &k) { return k.what + k.keys + k.where; }, parent);
    model->setRows(std::move(keys));
    model->sort(0);
    return model;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window) : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    KeyModel *model = modelOf(keysOf(window), this);
    auto *table = new DataTable(tr("Shortcuts"), this);
    table->setModel(model);
    auto *filter = new SearchField(tr("Filter shortcuts"), {}, this);
    filter->setResults(table);
    connect(filter, &QLineEdit::textChanged, model, [model](const QString &text) { model->setFilter(text); });
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(filter);
    layout->addWidget(table, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(640, 480);
    filter->setFocus();
}

} // namespace nd
