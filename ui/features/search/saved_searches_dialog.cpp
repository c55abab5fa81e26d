// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/saved_searches_dialog.h"

#include "features/search/search_presenter.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/error_text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int Intervals[] = {5, 15, 60};

} // namespace

SavedSearchesDialog::SavedSearchesDialog(SearchPresenter &presenter, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_presenter(presenter), m_prompts(prompts)
{
    setWindowTitle(tr("Saved Searches"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner = new Banner;
    m_table = new DataTable(tr("Saved searches"));
    m_table->setModel(&presenter.saved().rows());
    m_table->empty()->setMessage(u"bookmark"_s, tr("Nothing is saved yet"),
        tr("Fill in the search form and choose Save Search: it can be opened again, and watched for new numbers."));
    m_watch = new QPushButton(themedIcon(u"bell"_s), tr("Watch"));
    buildWatchMenu();
    m_rename = new QPushButton(themedIcon(u"pencil"_s), tr("Rename…"));
    setKeyHint(m_rename, QKeySequence(Qt::Key_F2));
    m_delete = new QPushButton(themedIcon(u"trash-2"_s), tr("Delete"));
    setKeyHint(m_delete, QKeySequence(QKeySequence::Delete));
    m_open = new QPushButton(themedIcon(u"search"_s), tr("Open"));
    setButtonKind(m_open, ButtonKind::Primary);
    m_open->setDefault(true);
    m_table->preset()->rowMenu().setButtons({m_open, m_watch, m_rename, m_delete});
    auto *close = new QPushButton(tr("Close"));

    auto *top = new QHBoxLayout;
    top->addWidget(mutedLabel(tr("A watched search is asked again by itself while this account is in use; numbers that "
                                 "were not there before are counted as new.")),
        1);
    top->addWidget(m_table->preset()->makeColumnButton(nullptr));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_watch);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(answerButtons(this, m_open, close));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(900, 440);
    connectAll();
    selectSomething();
    m_table->setFocus();
}

void SavedSearchesDialog::buildWatchMenu()
{
    m_watchMenu = new QMenu(m_watch);
    m_watch->setMenu(m_watchMenu);
    connect(m_watchMenu, &QMenu::aboutToShow, this, [this] {
        m_watchMenu->clear();
        const int interval = watchedEvery();
        const auto add = [&](const QString &title, int minutes) {
            QAction *action = m_watchMenu->addAction(title, this, [this, minutes] { watch(minutes); });
            action->setCheckable(true);
            action->setChecked(interval == minutes);
        };
        add(tr("&Not watched"), 0);
        for (const int minutes : Intervals)
            add(tr("Every %n minute(s)", nullptr, minutes), minutes);
        m_watchMenu->addAction(tr("&Other Interval…"), this, &SavedSearchesDialog::askInterval);
    });
}

void SavedSearchesDialog::connectAll()
{
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SavedSearchesDialog::showSelection);
    const QAbstractItemModel *rows = &m_presenter.saved().rows();
    connect(rows, &QAbstractItemModel::modelReset, this, &SavedSearchesDialog::selectSomething);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &SavedSearchesDialog::selectSomething);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &SavedSearchesDialog::selectSomething);
    connect(m_table, &DataTable::activated, this, &SavedSearchesDialog::openSelected);
    connect(m_open, &QPushButton::clicked, this, &SavedSearchesDialog::openSelected);
    connect(m_rename, &QPushButton::clicked, this, &SavedSearchesDialog::rename);
    connect(m_delete, &QPushButton::clicked, this, &SavedSearchesDialog::remove);
    connect(&m_presenter.saved(), &SavedSearchesPresenter::changed, this, &SavedSearchesDialog::showSelection);
    connect(&m_presenter.saved(), &SavedSearchesPresenter::failed, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });
}

QStringList SavedSearchesDialog::allSelected() const
{
    QStringList names;
    for (const QModelIndex &index : m_table->selectedRows())
        names += index.data(RowKeyRole).toString();
    return names;
}

QString SavedSearchesDialog::selected() const
{
    const QStringList names = allSelected();
    return names.size() == 1 ? names.front() : QString();
}

/// Minutes; 0 when it is not watched.
int SavedSearchesDialog::watchedEvery() const
{
    const SavedSearch *search = m_presenter.saved().find(selected());
    return search && search->watch ? search->watch->everyMinutes : 0;
}

void SavedSearchesDialog::choose(const QModelIndex &row)
{
    m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The list may come after the dialog, when an account is just being opened.
void SavedSearchesDialog::selectSomething()
{
    // Not selectRow(): it minds the keys that are held down, and those are still the ones that opened the dialog.
    const int count = m_presenter.saved().rows().rowCount();
    if (allSelected().isEmpty() && count > 0)
        choose(m_presenter.saved().rows().index(std::clamp(m_table->currentIndex().row(), 0, count - 1), 0));
    showSelection();
}

void SavedSearchesDialog::showSelection()
{
    const SavedSearch *search = m_presenter.saved().find(selected());
    const bool readable = search && search->isReadable;
    m_open->setEnabled(readable);
    m_watch->setEnabled(readable);
    m_rename->setEnabled(readable);
    m_delete->setEnabled(!allSelected().isEmpty());
}

void SavedSearchesDialog::openSelected()
{
    const QString name = selected();
    if (!m_open->isEnabled() || name.isEmpty())
        return;
    emit openRequested(name);
    accept();
}

void SavedSearchesDialog::rename()
{
    const QString name = selected();
    if (name.isEmpty())
        return;
    const TextQuestion question{.title = tr("Rename the search"),
        .label = tr("Name"),
        .text = name,
        .yes = tr("Rename"),
        .problem = [this, name](const QString &text) {
            const SavedSearch *other = m_presenter.saved().find(text);
            return other && other->name != name ? tr("Another saved search has this name.")
                                                : SavedSearch::problemOfName(text);
        }};
    m_prompts.askText(this, question, [this, name](const std::optional<QString> &text) {
        if (!text)
            return;
        if (const Result<Done> done = m_presenter.saved().rename(name, *text); !done)
            return m_banner->show(Tone::Bad, describe(done.error()).whole());
        choose(m_presenter.saved().rows().indexOf(text->simplified()));
        m_table->setFocus();
    });
}

void SavedSearchesDialog::remove()
{
    const QStringList names = allSelected();
    if (names.isEmpty())
        return;
    const Question question{.title = names.size() == 1 ? tr("Delete “%1”?").arg(names.front())
                                                       : tr("Delete %n saved search(es)?", nullptr, int(names.size())),
        .text = tr("It cannot be brought back. A watch of it ends."),
        .yes = tr("Delete"),
        .tone = Tone::Bad};
    m_prompts.confirm(this, question, [this, names](bool yes) {
        if (!yes)
            return;
        for (const QString &name : names) {
            if (const Result<Done> done = m_presenter.saved().remove(name); !done)
                return m_banner->show(Tone::Bad, describe(done.error()).whole());
        }
        m_table->setFocus();
    });
}

void SavedSearchesDialog::watch(int everyMinutes)
{
    const Result<Done> done = m_presenter.saved().watch(selected(), everyMinutes);
    if (!done)
        return m_banner->show(Tone::Bad, describe(done.error()).whole());
    m_banner->clear();
}

void SavedSearchesDialog::askInterval()
{
    const auto minutesOf = [](const QString &text) {
        bool ok = false;
        const int minutes = text.trimmed().toInt(&ok);
        return ok && minutes >= WatchState::Shortest && minutes <= WatchState::Longest ? minutes : 0;
    };
    const int interval = watchedEvery();
    const TextQuestion question{.title = tr("Watch the search"),
        .label = tr("Ask every … minutes"),
        .text = QString::number(interval > 0 ? interval : 30),
        .yes = tr("Watch"),
        .problem = [minutesOf](const QString &text) {
            return minutesOf(text) > 0
                ? QString()
                : tr("A number of minutes, from %1 to %2.").arg(WatchState::Shortest).arg(WatchState::Longest);
        }};
    m_prompts.askText(this, question, [this, minutesOf](const std::optional<QString> &text) {
        if (text && minutesOf(*text) > 0)
            watch(minutesOf(*text));
    });
}

} // namespace nd
