// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcuts_dialog.h"

#include "models/table_model.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Key
{
    QString what;
    QString keys;
    friend bool operator==(const Key &, const Key &) = default;
};

QString plain(QString text)
{
    return text.remove(u'&').remove(u"…"_s);
}

std::vector<Key> keysOf(QWidget *window)
{
    std::vector<Key> keys;
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            keys.push_back({plain(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->shortcut().isEmpty() && !button->text().isEmpty() && !button->text().contains(u'&'))
            keys.push_back({plain(button->text()), button->shortcut().toString(QKeySequence::NativeText)});
    }
    keys.push_back({ShortcutsDialog::tr("Copy the selected rows"),
        QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)});
    keys.push_back({ShortcutsDialog::tr("Copy them with the headers"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText)});
    return keys;
}

using KeyModel = TableModel<Key>;

KeyModel *modelOf(std::vector<Key> keys, QObject *parent)
{
    auto *model = new KeyModel(
        {Column<Key>("what", ShortcutsDialog::tr("Action"), [](const Key &k) { return k.what; }).wide(34),
            Column<Key>("keys", ShortcutsDialog::tr("Keys"), [](const Key &k) { return k.keys; }).wide(18)},
        [](const Key &k) { return k.what + k.keys; }, parent);
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
    resize(520, 480);
}

} // namespace nd
