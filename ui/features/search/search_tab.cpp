// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/search_tab.h"

#include "features/search/search_presenter.h"
#include "ui/features/search/saved_search_bar.h"
#include "ui/features/search/search_suggestions_view.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormWidth = 340;
constexpr int BlockColumn = 1;
constexpr int NewColumn = 2;

} // namespace

SearchTab::SearchTab(SearchPresenter &presenter, UserPrompts &prompts, QWidget *parent)
    : TabPage(parent), m_presenter(presenter)
{
    m_form = new SearchFormPanel;
    m_savedBar = new SavedSearchBar(presenter, prompts, [this] { return m_form->form(); });
    m_paste = new QAction(themedIcon(u"clipboard-paste"_s), tr("Paste Numbers…"), this);
    m_paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"search-panes"_s);
    auto *question = new QWidget;
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_savedBar);
    column->addWidget(new FormScroll(m_form), 1);
    column->addWidget(m_form->buttons());
    splitter->addWidget(question);
    splitter->addWidget(buildResult());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({FormWidth, 1000});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    QWidget *before = m_table->empty()->secondaryButton();
    for (QPushButton *button : m_ladder->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    connectAll();
    connectSaved();
    showState();
    showRequest();
    showSelection();
    setFirstFocus(m_form);
}

QWidget *SearchTab::buildResult()
{
    auto *side = new QWidget;
    m_banner = new Banner;
    m_news = new Banner;
    m_failures = new Banner;
    m_notes = new ElidedLabel;
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_count = headingLabel({});
    auto *filter = new SearchField(tr("Filter results"));
    filter->setMaximumWidth(320);
    m_table = new DataTable(tr("Available numbers"));
    m_table->setObjectName(u"Available numbers"_s);
    m_table->setModel(&m_presenter.rows());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    filter->setResults(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter.rows().setFilter(text); });
    m_progress = new ProgressLine;
    m_ladder = new SearchSuggestionsView;
    m_table->empty()->setDetail(m_ladder);

    auto *top = new QHBoxLayout;
    top->addWidget(m_count);
    top->addWidget(m_progress, 1);
    top->addWidget(filter);
    top->addWidget(m_table->preset()->makeColumnButton(nullptr)); // the layout's: Tab meets it behind the filter
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_banner);
    layout->addWidget(m_news);
    layout->addWidget(m_failures);
    layout->addLayout(top);
    layout->addWidget(m_notes);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildRequestLine());
    return side;
}

QWidget *SearchTab::buildRequestLine()
{
    auto *line = new QWidget;
    m_request = new ElidedLabel;
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new QPushButton(themedIcon(u"terminal"_s), tr("Copy as cURL"));
    setButtonKind(m_copy, ButtonKind::Quiet);
    m_add = new QPushButton(themedIcon(u"shopping-cart"_s), tr("Add to Basket"));
    setKeyHint(m_add, QKeySequence(Qt::CTRL | Qt::Key_B));
    auto *paste = new QPushButton(m_paste->icon(), m_paste->text());
    paste->setToolTip(hintWithKeys(m_paste->text(), m_paste->shortcut()));
    connect(paste, &QPushButton::clicked, m_paste, &QAction::trigger);
    m_table->preset()->rowMenu().setButtons({m_add});
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_request, 1);
    layout->addWidget(m_copy);
    layout->addWidget(paste);
    layout->addWidget(m_add);
    return line;
}

void SearchTab::connectAll()
{
    connect(m_form, &SearchFormPanel::edited, this, &SearchTab::showRequest);
    connect(m_form, &SearchFormPanel::searchRequested, this, [this] { m_presenter.search(m_form->form()); });
    connect(m_form, &SearchFormPanel::stopRequested, &m_presenter, &SearchPresenter::cancel);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &SearchPresenter::cancel);
    connect(&m_presenter, &SearchPresenter::stateChanged, this, &SearchTab::showState);
    connect(&m_presenter, &SearchPresenter::refused, m_form, &SearchFormPanel::showProblems);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SearchTab::showSelection);
    connect(m_table, &QTableView::activated, this, &SearchTab::addSelected);
    connect(m_add, &QPushButton::clicked, this, &SearchTab::addSelected);
    connect(m_banner, &Banner::actionTriggered, this, &SearchTab::basketRequested);
    connect(m_failures, &Banner::actionTriggered, &m_presenter, &SearchPresenter::tryFailedAgain);
    connect(m_table->empty(), &EmptyState::primaryTriggered, this, [this] {
        const std::vector<SearchSuggestion> steps = offers();
        if (steps.empty())
            searchFor(m_form->form()); // it has failed
        else
            applySuggestion(steps.front());
    });
    connect(m_table->empty(), &EmptyState::secondaryTriggered, this, [this] { applySuggestion(offers().at(1)); });
    connect(m_ladder, &SearchSuggestionsView::chosen, this, &SearchTab::applySuggestion);
    connect(m_ladder, &SearchSuggestionsView::areaChosen, this, &SearchTab::searchNear);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_presenter.curlOf(m_form->form())); });
}

void SearchTab::connectSaved()
{
    connect(m_paste, &QAction::triggered, this, &SearchTab::pasteRequested);
    connect(m_savedBar, &SavedSearchBar::openRequested, this, &SearchTab::openSaved);
    connect(m_savedBar, &SavedSearchBar::refused, m_form, &SearchFormPanel::showProblems);
    connect(m_savedBar, &SavedSearchBar::said, this,
        [this](const QString &sentence, bool bad) { m_banner->show(bad ? Tone::Bad : Tone::Good, sentence); });
    const auto tell = [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); };
    connect(&m_presenter.saved(), &SavedSearchesPresenter::failed, this, tell);
    connect(&m_presenter.saved(), &SavedSearchesPresenter::found, this,
        [this](const QString &name, const QString &sentence) {
            m_newsOf = name;
            m_news->show(Tone::Good, sentence, tr("Show"));
        });
    connect(&m_presenter.saved(), &SavedSearchesPresenter::changed, this, [this] {
        const SavedSearch *search = m_presenter.saved().find(m_newsOf);
        if (!search || search->freshCount() == 0)
            m_news->clear(); // looked at, or gone again
    });
    connect(m_news, &Banner::actionTriggered, this, [this] { openSaved(m_newsOf); });
}

QList<QAction *> SearchTab::actions() const
{
    return m_savedBar->actions() + QList<QAction *>{m_paste};
}

void SearchTab::openSaved(const QString &name)
{
    const SavedSearch *search = m_presenter.saved().find(name);
    if (!search || !search->isReadable)
        return;
    m_form->setForm(search->form);
    m_presenter.openSaved(QString(name));
    m_table->setFocus();
}

void SearchTab::takeOver(const SearchTab &before)
{
    m_form->takeOver(*before.m_form);
}

void SearchTab::searchFor(const SearchForm &form)
{
    m_form->setForm(form);
    m_presenter.search(form);
}

void SearchTab::showState()
{
    const TabState &state = m_presenter.state();
    const bool loading = state.phase == Phase::Loading;
    m_form->setSearching(loading);
    if (loading) {
        if (!m_progress->isRunning())
            m_progress->start(state.sentence);
        m_progress->setText(state.sentence);
        const auto [done, all] = m_presenter.progress();
        m_progress->setProgress(done, all);
    } else {
        m_progress->finish();
    }
    if (m_presenter.failedParts().isEmpty())
        m_failures->clear();
    else if (m_failures->text() != m_presenter.failedParts())
        m_failures->show(Tone::Warning, m_presenter.failedParts(), tr("Try again"));
    m_notes->setText(state.phase == Phase::Ready ? state.advice : QString());
    m_notes->setVisible(!m_notes->text().isEmpty());
    if (m_presenter.showsBlocks())
        m_table->setColumnShown(BlockColumn, true);
    if (m_presenter.showsNews())
        m_table->setColumnShown(NewColumn, true);
    showEmpty();
    showSelection();
}

void SearchTab::showEmpty()
{
    const TabState &state = m_presenter.state();
    EmptyState *empty = m_table->empty();
    switch (state.phase) {
    case Phase::Idle:
        m_count->setText(tr("Available numbers"));
        empty->setMessage(u"search"_s, tr("What are you looking for?"),
            state.sentence.isEmpty() ? tr("Choose a country and press Search. Every filter is optional.")
                                     : state.sentence);
        break;
    case Phase::Loading:
        empty->setMessage(u"loader"_s, state.sentence);
        break;
    case Phase::Ready:
        m_count->setText(state.sentence);
        empty->setMessage(u"filter"_s, tr("No row matches the filter"));
        break;
    case Phase::Empty: {
        m_count->setText(tr("No numbers"));
        empty->setMessage(u"phone-off"_s, state.sentence, state.advice);
        const std::vector<SearchSuggestion> steps = offers();
        const auto title
            = [&](size_t i) { return i < steps.size() ? SearchSuggestionsView::titleOf(steps[i]) : QString(); };
        empty->setActions(title(0), title(1));
        const auto first = steps.begin() + std::min<std::ptrdiff_t>(2, std::ssize(steps));
        m_ladder->offer({first, steps.end()}, m_presenter.nearby());
        break;
    }
    case Phase::Failed:
        m_count->setText(tr("The search failed"));
        empty->setMessage(u"triangle-alert"_s, state.sentence, state.advice);
        empty->setActions(tr("Search again"));
        break;
    }
}

std::vector<SearchSuggestion> SearchTab::offers() const
{
    std::vector<SearchSuggestion> steps = m_presenter.offers();
    if (!isSignalConnected(QMetaMethod::fromSignal(&SearchTab::advancedOrderRequested)))
        std::erase(steps, SearchSuggestion::AdvancedOrder);
    return steps;
}

void SearchTab::applySuggestion(SearchSuggestion offer)
{
    if (offer == SearchSuggestion::AdvancedOrder)
        emit advancedOrderRequested(m_presenter.asked());
    else
        searchFor(withOffer(offer, m_form->form()));
}

void SearchTab::searchNear(const QString &areaCode)
{
    SearchForm form = m_form->form();
    form.areaCode = areaCode;
    form.city.clear();
    form.rateCenter.clear();
    searchFor(form);
}

void SearchTab::showRequest()
{
    const SearchForm form = m_form->form();
    const QUrl url = m_presenter.urlOf(form);
    const qint64 parts = partCountOf(form);
    const QString first = url.isEmpty() ? QString() : u"GET "_s + QString::fromLatin1(url.toEncoded());
    m_request->setText(
        parts > 1 && !url.isEmpty() ? tr("%1 requests, the first: %2").arg(QString::number(parts), first) : first);
    m_copy->setEnabled(!url.isEmpty());
}

void SearchTab::showSelection()
{
    const qsizetype count = m_table->selectedRows().size();
    m_add->setEnabled(count > 0);
    setButtonKind(m_add, count > 0 ? ButtonKind::Primary : ButtonKind::Normal);
}

void SearchTab::addSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectedRows())
        rows += index.row();
    if (rows.isEmpty())
        return;
    const SearchPresenter::Added result = m_presenter.addToBasket(rows);
    QStringList said;
    if (result.added > 0)
        said += tr("%n added to the basket.", nullptr, result.added);
    if (result.alreadyThere > 0)
        said += tr("%n already there.", nullptr, result.alreadyThere);
    if (!result.refused.isEmpty())
        said += result.refused;
    const Tone tone = !result.refused.isEmpty() ? Tone::Warning : result.added > 0 ? Tone::Good : Tone::Neutral;
    m_banner->show(tone, said.join(u' '), tr("Open Basket"));
}

} // namespace nd
