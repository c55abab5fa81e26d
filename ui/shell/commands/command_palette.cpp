// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/command_palette.h"

#include "ui/theme/colours.h"
#include "ui/widgets/field.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

enum Part {
    Title,
    Where,
    Keys,
    Parts
};

constexpr int Characters = 84; ///< of width
constexpr int Lines = 18;

} // namespace

CommandPalette::CommandPalette(QMainWindow *window, QTabWidget *tabs)
    : QDialog(window), m_tabs(tabs), m_findAction(window->findChild<QAction *>(FindAction)),
      m_all(commandsOf(*window, *tabs))
{
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_typed = new SearchField(tr("Command"), tr("What do you want to do?"));
    m_typed->installEventFilter(this);
    QPixmap nothing(64, 64); // scaled to the size of the others, so that all titles begin at one line
    nothing.fill(Qt::transparent);
    m_noIcon = QIcon(nothing);
    m_model = new QStandardItemModel(this);
    m_list = new QTreeView;
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // keys go to the field, which passes on those of the list
    m_note = mutedLabel({});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showCurrent);
    const QFontMetrics metrics = fontMetrics();
    resize(std::min(Characters * metrics.averageCharWidth(), window->width() - 40),
        std::min(Lines * metrics.height() * 3 / 2, window->height() - 80));
    showMatches();
}

void CommandPalette::fillRow(const Command &command)
{
    QList<QStandardItem *> row;
    row += new QStandardItem(command.icon.isNull() ? m_noIcon : command.icon, command.title);
    row += new QStandardItem(command.isEnabled || command.reason.isEmpty() ? command.where : command.reason);
    row += new QStandardItem(command.keys);
    row[Keys]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const Colours &c = coloursOf(palette());
    for (int part = 0; part < Parts; ++part) {
        if (!command.isEnabled || part != Title)
            row[part]->setForeground(command.isEnabled ? c.muted : mixed(c.muted, c.raised, 0.75));
    }
    if (!command.isEnabled) {
        const QString reason = command.reason.isEmpty() ? tr("Not possible at the moment") : command.reason;
        row[Title]->setData(tr("%1, not possible now", "a command").arg(command.title), Qt::AccessibleTextRole);
        row[Title]->setData(reason, Qt::AccessibleDescriptionRole);
    }
    m_model->appendRow(row);
}

void CommandPalette::showMatches()
{
    m_shown = matching(m_all, m_typed->text());
    addFind(m_typed->text().simplified());
    m_model->removeRows(0, m_model->rowCount());
    m_model->setColumnCount(Parts);
    for (const Command &command : m_shown)
        fillRow(command);
    fitColumns();
    if (!m_shown.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void CommandPalette::addFind(const QString &typed)
{
    if (typed.isEmpty() || !m_findAction)
        return;
    m_shown.push_back({.title = tr("Find “%1” everywhere").arg(typed),
        .where = tr("Orders, basket, comments, accounts"),
        .icon = m_findAction->icon(),
        .target = m_findAction,
        .argument = typed});
}

/// Titles and keys whole, as far as there is room; what lies between gives way.
void CommandPalette::fitColumns()
{
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Title, QHeaderView::Fixed);
    header->setSectionResizeMode(Where, QHeaderView::Stretch);
    header->setSectionResizeMode(Keys, QHeaderView::ResizeToContents); // a hundred rows at most
    int widest = 0;
    for (const Command &command : m_all) // all of them, so that nothing jumps while one types
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(command.title));
    const int icon = 2 * m_list->fontMetrics().height();
    header->resizeSection(Title, std::min(widest + 2 * icon, width() * 6 / 10));
}

/// For those who see one line, and those who hear one.
void CommandPalette::showCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= int(m_shown.size())) {
        m_note->setText(tr("No command of that name."));
        return m_typed->setAccessibleDescription(m_note->text());
    }
    const Command &command = m_shown[size_t(row)];
    const QString where = command.where + (command.keys.isEmpty() ? QString() : u", "_s + command.keys);
    if (command.isEnabled)
        m_note->setText(tr("Press Return to run it, Esc to close."));
    else
        m_note->setText(command.reason.isEmpty() ? tr("Not possible at the moment") : command.reason);
    m_typed->setAccessibleDescription(
        command.title + u" ("_s + where + u")"_s + (command.isEnabled ? QString() : u". "_s + m_note->text()));
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= int(m_shown.size()) || !m_shown[size_t(row)].isEnabled)
        return;
    // When the window has its focus back: what is done may open a dialog of its own.
    QTimer::singleShot(0, m_tabs, [command = m_shown[size_t(row)], tabs = m_tabs] { run(command, *tabs); });
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        reject();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace nd
