// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/saved_search_bar.h"

#include "features/search/search_presenter.h"
#include "ui/features/search/saved_searches_dialog.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "wording/error_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostInMenu = 15;

} // namespace

SavedSearchBar::SavedSearchBar(SearchPresenter &presenter, UserPrompts &prompts, Form form, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_prompts(prompts), m_form(std::move(form))
{
    m_saveAction = new QAction(themedIcon(u"save"_s), tr("Save Search…"), this);
    m_saveAction->setShortcut(QKeySequence::Save);
    m_manageAction = new QAction(themedIcon(u"bookmark"_s), tr("Saved Searches…"), this);
    m_manageAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_saved = new QPushButton(themedIcon(u"bookmark"_s), tr("Saved"));
    m_menu = new QMenu(m_saved);
    m_saved->setMenu(m_menu);
    m_saved->setToolTip(tr("Open a saved search"));
    m_save = new QPushButton(themedIcon(u"save"_s), tr("Save…"));
    setButtonKind(m_save, ButtonKind::Quiet);
    m_save->setToolTip(tr("Save this form under a name"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 0);
    row->addWidget(m_saved, 1);
    row->addWidget(m_save);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearchBar::fillMenu);
    connect(m_save, &QPushButton::clicked, this, &SavedSearchBar::save);
    connect(m_saveAction, &QAction::triggered, this, &SavedSearchBar::save);
    connect(m_manageAction, &QAction::triggered, this, &SavedSearchBar::manage);
    connect(&presenter.saved(), &SavedSearchesPresenter::changed, this, &SavedSearchBar::showCount);
    showCount();
}

void SavedSearchBar::showCount()
{
    const int fresh = m_presenter.saved().freshCount();
    m_saved->setText(fresh > 0 ? tr("Saved (%n new)", nullptr, fresh) : tr("Saved"));
    m_saved->setIcon(themedIcon(fresh > 0 ? u"bell-ring"_s : u"bookmark"_s));
}

void SavedSearchBar::fillMenu()
{
    m_menu->clear();
    int shown = 0;
    for (const SavedSearch &search : m_presenter.saved().list()) {
        if (!search.isReadable || shown++ >= MostInMenu)
            continue;
        const int fresh = search.freshCount();
        QString title = fresh > 0 ? tr("%1 (%n new)", nullptr, fresh).arg(search.name) : search.name;
        QAction *action = m_menu->addAction(
            title.replace(u'&', u"&&"_s), this, [this, name = search.name] { emit openRequested(name); });
        if (search.watch)
            action->setIcon(themedIcon(fresh > 0 ? u"bell-ring"_s : u"bell"_s));
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Nothing is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(m_saveAction);
    m_menu->addAction(m_manageAction);
}

void SavedSearchBar::save()
{
    const SearchForm form = m_form();
    if (const auto problems = problemsOf(form); !problems.empty())
        return emit refused(problems);
    const QString &opened = m_presenter.opened();
    const TextQuestion question{.title = tr("Save the search"),
        .label = tr("Name"),
        .text = opened.isEmpty() ? summaryOf(form).left(SavedSearch::LongestName) : opened,
        .yes = tr("Save"),
        .explanation = summaryOf(form),
        .problem = &SavedSearch::problemOfName};
    m_prompts.askText(this, question, [this, form](const std::optional<QString> &name) {
        if (!name)
            return;
        const SavedSearch *before = m_presenter.saved().find(*name);
        if (!before)
            return keep(*name, form);
        const Question overwrite{.title = tr("Overwrite “%1”?").arg(before->name),
            .text = tr("A search is saved under this name already."),
            .detail = before->isReadable ? tr("It asks: %1").arg(summaryOf(before->form)) : QString(),
            .yes = tr("Overwrite")};
        m_prompts.confirm(this, overwrite, [this, name = *name, form](bool yes) {
            if (yes)
                keep(name, form);
        });
    });
}

void SavedSearchBar::keep(const QString &name, const SearchForm &form)
{
    const Result<Done> done = m_presenter.saved().save(name, form);
    if (done)
        emit said(tr("Saved as “%1”.").arg(name.simplified()), false);
    else
        emit said(describe(done.error()).whole(), true);
}

void SavedSearchBar::manage()
{
    auto *dialog = new SavedSearchesDialog(m_presenter, m_prompts, this);
    connect(dialog, &SavedSearchesDialog::openRequested, this, &SavedSearchBar::openRequested);
    dialog->open();
}

} // namespace nd
