// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/search_tab.h"

#include "api/values/region.h"
#include "features/search/search_presenter.h"
#include "features/search/service/saved_search.h"
#include "ui/features/paste/number_drop.h"
#include "ui/features/search/ceiling_box.h"
#include "ui/features/search/places_view.h"
#include "ui/features/search/request_line.h"
#include "ui/features/search/saved_search_bar.h"
#include "ui/features/search/search_suggestions_view.h"
#include "ui/features/search/watch_news.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/tables/selection/selected_runs.h"
#include "ui/tables/selection/selection_summary.h"
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
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormWidth = 340;
constexpr int MostAskedAnew = 10; ///< requests at the next start that nobody has asked for
// Of searchColumns().
constexpr int BlockColumn = 2;
constexpr int NewColumn = 3;
constexpr int AreaColumn = 4;
constexpr int CountryColumn = 5;

} // namespace

SearchTab::SearchTab(SearchPresenter &presenter, UserPrompts &prompts, QWidget *parent)
    : TabPage(parent), m_presenter(presenter)
{
    m_form = new SearchFormPanel;
    m_savedBar = new SavedSearchBar(presenter, prompts, [this] { return m_form->form(); });
    m_paste = new QAction(themedIcon(u"clipboard-paste"_s), tr("Paste Numbers…"), this);
    m_paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    auto *parts = new PageParts(u"search-panes"_s, this);
    auto *question = new QWidget;
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_savedBar);
    column->addWidget(new FormScroll(m_form), 1);
    column->addWidget(m_form->buttons());
    parts->addPart(question);
    parts->addPart(buildResult());
    parts->setStretchFactor(1, 1);
    parts->setSizes({FormWidth, 1000});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);

    QWidget *before = m_table->empty()->secondaryButton();
    for (QPushButton *button : m_ladder->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    connectAll();
    connectSaved();
    if (const std::optional<SearchForm> last = presenter.lastAsked()) {
        m_form->setForm(*last);
        m_isRestored = true;
    }
    showState();
    showRequest();
    showSelection();
    setFirstFocus(m_form);
}

/// What was on the screen in the last run is asked anew when the page is seen: numbers go within minutes.
void SearchTab::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    if (std::exchange(m_isRestored, false) && partCountOf(m_form->form()) <= MostAskedAnew)
        m_presenter.search(m_form->form());
}

QWidget *SearchTab::buildResult()
{
    auto *side = new QWidget;
    m_banner = new Banner;
    auto *news = new WatchNews(m_presenter.saved());
    connect(news, &WatchNews::openRequested, this, &SearchTab::openSaved);
    m_failures = new Banner;
    m_notes = new ElidedLabel;
    m_table = new DataTable(tr("Available numbers"));
    m_table->setObjectName(u"Available numbers"_s);
    m_table->setModel(&m_presenter.rows());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ladder = new SearchSuggestionsView;
    m_table->empty()->setDetail(m_ladder);
    auto *places = new PlacesView(m_presenter);
    connect(places, &PlacesView::placeChosen, this, &SearchTab::showPlace);
    connect(places, &PlacesView::restRequested, this, [this] { emit bulkOrderRequested(m_presenter.places().rest()); });
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(buildTop());
    auto *notes = new QHBoxLayout;
    notes->addWidget(m_notes, 1);
    notes->addWidget(new SelectionSummary(*m_table), 1);
    layout->addLayout(notes);
    layout->addWidget(places);
    layout->addWidget(m_table, 1);
    // Below the rows: what comes and goes must not move them under the mouse.
    layout->addWidget(m_banner);
    layout->addWidget(m_failures);
    layout->addWidget(news);
    layout->addWidget(buildRequestLine());
    return side;
}

QLayout *SearchTab::buildTop()
{
    m_count = headingLabel({});
    m_progress = new ProgressLine;
    auto *filter = new SearchField(tr("Filter results"));
    filter->setMaximumWidth(320);
    filter->setResults(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_presenter.rows().setFilter(text);
        showEmpty(); // how many are shown
    });
    auto *ceiling = new CeilingBox(m_presenter);
    connect(ceiling, &QCheckBox::toggled, this, &SearchTab::showEmpty);
    auto *top = new QHBoxLayout;
    top->addWidget(m_count);
    top->addWidget(m_progress, 1);
    top->addWidget(ceiling);
    top->addWidget(filter);
    top->addWidget(m_table->preset()->makeColumnButton(nullptr)); // the layout's: Tab meets it behind the filter
    return top;
}

QWidget *SearchTab::buildRequestLine()
{
    auto *line = new QWidget;
    m_request = new RequestLine(m_presenter);
    m_add = new QPushButton(themedIcon(u"shopping-cart"_s), tr("Add to Basket"));
    setKeyHint(m_add, QKeySequence(Qt::CTRL | Qt::Key_B));
    auto *paste = new QPushButton(m_paste->icon(), m_paste->text());
    paste->setToolTip(hintWithKeys(m_paste->text(), m_paste->shortcut()));
    connect(paste, &QPushButton::clicked, m_paste, &QAction::trigger);
    m_table->preset()->rowMenu().setButtons({m_add});
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_request, 1);
    layout->addWidget(paste);
    layout->addWidget(m_add);
    return line;
}

void SearchTab::connectAll()
{
    connect(m_form, &SearchFormPanel::edited, this, &SearchTab::showRequest);
    connect(m_form, &SearchFormPanel::edited, this, &SearchTab::showNotes);
    connect(m_form, &SearchFormPanel::searchRequested, this, [this] { ask(m_form->form()); });
    auto *again = new QAction(themedIcon(u"refresh-cw"_s), tr("Search Again"), this);
    again->setShortcut(QKeySequence(Qt::Key_F5));
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut); // F5 belongs to the page in front
    addAction(again);
    connect(again, &QAction::triggered, this, [this] { ask(m_form->form()); });
    auto *drop = new NumberDrop(this);
    connect(drop, &NumberDrop::dropped, this, &SearchTab::numbersDropped);
    connect(m_form, &SearchFormPanel::rowsRequested, this, &SearchTab::enterRows);
    connect(m_form, &SearchFormPanel::stopRequested, &m_presenter, &SearchPresenter::cancel);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &SearchPresenter::cancel);
    connect(&m_presenter, &SearchPresenter::stateChanged, this, &SearchTab::showState);
    connect(&m_presenter, &SearchPresenter::refused, this, [this](const std::vector<FormProblem> &problems) {
        m_form->showProblems(problems);
        m_askedFrom = nullptr;
        showNotes();
    });
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
}

QList<QAction *> SearchTab::actions() const
{
    return m_savedBar->actions() + QList<QAction *>{m_paste} + QWidget::actions();
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
    m_isRestored = false; // what another account was asked is not asked of this one by itself
}

void SearchTab::searchFor(const SearchForm &form)
{
    m_form->setForm(form);
    m_isRestored = false;
    m_form->setFocus();
    ask(form);
}

void SearchTab::ask(const SearchForm &form)
{
    m_banner->clear(); // of what was done with the rows before
    QWidget *const focused = focusWidget();
    m_askedFrom = m_table->hasFocus() || !isVisible() ? nullptr : focused;
    m_presenter.search(form);
}

void SearchTab::enterRows()
{
    m_table->setFocus();
    if (m_table->selectionModel()->hasSelection() || m_presenter.rows().rowCount() == 0)
        return;
    m_table->selectRow(0);
    m_table->scrollToTop();
}

void SearchTab::showPlace(const QString &name)
{
    auto *filter = SearchField::nearestTo(m_table);
    if (!filter)
        return;
    const bool isAreaCode = isNorthAmerican(m_presenter.asked().country)
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    filter->setText(isAreaCode ? u"+1"_s + name : name);
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
    const QString failures = loading || state.phase == Phase::Failed ? QString() : m_presenter.places().failures();
    if (failures.isEmpty())
        m_failures->clear();
    else if (m_failures->text() != failures)
        m_failures->show(Tone::Warning, failures, tr("Try again"));
    showNotes();
    showColumns();
    showEmpty();
    showSelection();
    QWidget *const askedFrom = loading ? nullptr : std::exchange(m_askedFrom, nullptr).data();
    if (askedFrom && askedFrom == focusWidget() && state.phase == Phase::Ready && !answersAnother())
        enterRows();
}

/// What is shown was not asked with what stands in the form by now.
bool SearchTab::answersAnother() const
{
    const Phase phase = m_presenter.state().phase;
    return (phase == Phase::Ready || phase == Phase::Empty) && normalised(m_form->form()) != m_presenter.asked();
}

/// The line is always there: rows that jump are rows that are hit by mistake.
void SearchTab::showNotes()
{
    const TabState &state = m_presenter.state();
    const bool isOld = answersAnother();
    m_notes->setForegroundRole(isOld ? QPalette::BrightText : QPalette::PlaceholderText);
    m_notes->setText(isOld ? tr("The form has changed: this is the answer to “%1”.").arg(summaryOf(m_presenter.asked()))
            : state.phase == Phase::Ready ? state.advice
                                          : QString());
}

void SearchTab::showColumns()
{
    if (m_presenter.state().phase != Phase::Ready)
        return;
    const SearchForm &asked = m_presenter.asked();
    m_table->setColumnShown(BlockColumn, m_presenter.showsBlocks());
    m_table->setColumnShown(NewColumn, m_presenter.showsNews());
    m_table->setColumnShown(AreaColumn, areaCodesOf(asked).size() > 1);
    m_table->setColumnShown(CountryColumn, countriesOf(asked).size() > 1);
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
    case Phase::Ready: {
        const int shown = m_presenter.rows().shownCount();
        const bool hides = shown < m_presenter.rows().totalCount();
        m_count->setText(hides ? tr("%1 of %2", "shown of how many").arg(shown).arg(state.sentence) : state.sentence);
        empty->setMessage(u"filter"_s, tr("No row matches the filter"));
        break;
    }
    case Phase::Empty: {
        m_count->setText(m_presenter.places().failures().isEmpty() ? tr("No numbers") : tr("No numbers so far"));
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
    m_request->show(m_form->form());
}

void SearchTab::showSelection()
{
    const bool any = hasSelectedRow(*m_table);
    m_add->setEnabled(any);
    setButtonKind(m_add, any ? ButtonKind::Primary : ButtonKind::Normal);
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
