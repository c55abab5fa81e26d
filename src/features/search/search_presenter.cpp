// SPDX-License-Identifier: Apache-2.0
#include "features/search/search_presenter.h"

#include "api/client/client.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/owned_numbers.h"
#include "features/basket/service/usual_price.h"
#include "features/search/search_columns.h"
#include "features/search/service/last_search.h"
#include "features/search/service/search_request.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QStringList openNumbers(const std::vector<SearchRow> &rows)
{
    QStringList numbers;
    for (const SearchRow &row : rows) {
        if (!row.isMasked())
            numbers += row.number.phoneNumber;
    }
    return numbers;
}

std::vector<AvailableNumber> singleNumbersOf(const std::vector<SearchRow> &rows)
{
    std::vector<AvailableNumber> numbers;
    for (const SearchRow &row : rows) {
        if (row.blockSize == 0)
            numbers.push_back(row.number);
    }
    return numbers;
}

/// Marks the rows that were not there when a person last looked; how many there are.
int markNew(std::vector<SearchRow> &rows, const WatchState &watch)
{
    const QSet<QString> news = watch.newAmong(openNumbers(rows));
    for (SearchRow &row : rows)
        row.isNew = news.contains(row.number.phoneNumber);
    return int(std::count_if(rows.begin(), rows.end(), [](const SearchRow &row) { return row.isNew; }));
}

/// What is true of their numbers by now. Only rows that read otherwise are copied: this may come every second. Marked
/// as changed is none of them, a badge or an icon says it.
template <class Value, class Now>
void mark(TableModel<SearchRow> &rows, Value SearchRow::*field, Now now)
{
    std::vector<SearchRow> changed;
    for (const SearchRow &row : rows.rows()) {
        Value value = now(row.number.phoneNumber);
        if (value == row.*field)
            continue;
        changed.push_back(row);
        changed.back().*field = std::move(value);
    }
    rows.append(std::move(changed)); // in one go: they are there already
}

} // namespace

SearchPresenter::SearchPresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_basket(session.services().basket()),
      m_saved(session.services().savedSearches()), m_rows(std::make_unique<TableModel<SearchRow>>(searchColumns(),
                                                       [](const SearchRow &row) { return row.number.phoneNumber; }))
{
    m_rows->setChoosable([](const SearchRow &row) { return !row.isMasked(); });
    connect(&m_search, &MultiAreaSearch::arrived, this, &SearchPresenter::take);
    connect(&m_search, &MultiAreaSearch::progressed, this, &SearchPresenter::tellProgress);
    connect(&m_search, &MultiAreaSearch::finished, this, &SearchPresenter::conclude);
    connect(&m_basket, &Basket::changed, this, &SearchPresenter::markBasketRows);
    connect(&session.services().owned(), &OwnedNumbers::changed, this, &SearchPresenter::markOwnedRows);
    connect(&session, &Session::accountChanged, this, [this] {
        judgePrices();
        emit stateChanged();
    });
}

SearchPresenter::~SearchPresenter() = default;

QUrl SearchPresenter::urlOf(const SearchForm &form) const
{
    return problemsOf(form).empty() ? m_session.client().urlOf(requestOf(partsOf(form).front())) : QUrl();
}

QString SearchPresenter::curlOf(const SearchForm &form) const
{
    QStringList lines;
    if (problemsOf(form).empty()) {
        for (const SearchForm &part : partsOf(form))
            lines += curlCommand(Verb::Get, m_session.client().urlOf(requestOf(part)), {});
    }
    return lines.join(u'\n');
}

std::pair<int, int> SearchPresenter::progress() const
{
    const MultiAreaSearch::Tally &tally = m_search.tally();
    return tally.parts > 1 ? std::pair(tally.answered, tally.parts) : std::pair(0, 0);
}

bool SearchPresenter::showsBlocks() const
{
    return m_rows->totalCount() > 0 && m_rows->rows().front().blockSize > 0;
}

void SearchPresenter::search(const SearchForm &form)
{
    ask(form, {});
}

bool SearchPresenter::openSaved(const QString &name)
{
    const SavedSearch *search = m_saved.find(name);
    if (!search || !search->isReadable)
        return false;
    ask(SearchForm(search->form), QString(search->name));
    return true;
}

void SearchPresenter::ask(const SearchForm &form, const QString &opened)
{
    const auto problems = problemsOf(form);
    if (!problems.empty())
        return emit refused(problems);
    m_earlier = dropRunning();
    m_question = {.asked = normalised(form), .opened = opened};
    if (m_earlier && m_earlier->question.asked == m_question.asked && isWhole()) {
        const QStringList shown = openNumbers(m_rows->rows());
        m_question.before = QSet<QString>(shown.begin(), shown.end());
    }
    m_oldRows = true;
    keepLast(m_session.services().documents(), form, m_session.clock().now());
    std::vector<SearchForm> parts = partsOf(form);
    m_places.begin(m_question.asked, parts);
    begin(std::move(parts));
}

/// As if it had been stopped, but for the next question being told instead. The answer that is left on the screen.
std::optional<SearchPresenter::Answer> SearchPresenter::dropRunning()
{
    const QSignalBlocker silent(this);
    cancel();
    if (m_state.phase != Phase::Ready)
        return std::nullopt;
    return Answer{m_question, m_places.rows().rows(), m_state};
}

std::optional<SearchForm> SearchPresenter::lastAsked() const
{
    return lastKept(m_session.services().documents());
}

void SearchPresenter::tryFailedAgain()
{
    if (m_search.isRunning())
        return;
    if (std::vector<SearchForm> open = m_places.askAgain(); !open.empty())
        begin(std::move(open));
}

void SearchPresenter::begin(std::vector<SearchForm> parts)
{
    m_readNearby.cancel();
    const int count = int(parts.size());
    m_search.start(m_session.client(), std::move(parts));
    setState(
        {Phase::Loading, count > 1 ? tr("Searching in %1 %2…").arg(count).arg(m_places.noun()) : tr("Searching…"), {}});
}

void SearchPresenter::take(const std::vector<SearchRow> &rows)
{
    m_session.offers().add(singleNumbersOf(rows));
    std::vector<SearchRow> marked = rows;
    if (const SavedSearch *opened = m_saved.find(m_question.opened); opened && opened->watch)
        m_question.news += markNew(marked, *opened->watch);
    markOwned(marked);
    if (m_oldRows)
        m_rows->setRows(std::move(marked));
    else
        m_rows->append(std::move(marked));
    m_oldRows = false;
    markBasketRows();
}

void SearchPresenter::tellProgress()
{
    m_places.take(m_search.tally().places, false);
    const auto [done, all] = progress();
    const int found = m_oldRows ? 0 : m_rows->totalCount();
    setState({Phase::Loading,
        tr("%1 of %2 %3, %n number(s) so far", nullptr, found).arg(done).arg(all).arg(m_places.noun()), {}});
}

void SearchPresenter::cancel()
{
    if (!m_search.isRunning())
        return;
    m_search.stop();
    m_places.take(m_search.tally().places, true);
    if (m_places.count(PlaceRow::State::Answered) > 0)
        conclude();
    else
        giveBack();
}

void SearchPresenter::giveBack()
{
    m_oldRows = false;
    if (!m_earlier)
        return setState({Phase::Idle, tr("Search stopped."), {}});
    const Answer earlier = *std::exchange(m_earlier, {});
    m_question = earlier.question;
    m_places.restore(m_question.asked, earlier.places);
    setState(earlier.state);
}

void SearchPresenter::conclude()
{
    const MultiAreaSearch::Tally &tally = m_search.tally();
    m_question.lookedAt += tally.lookedAt;
    m_places.take(tally.places, true);
    if (m_oldRows)
        m_rows->setRows({});
    m_oldRows = false;
    m_earlier.reset();
    if (m_places.count(PlaceRow::State::Stopped) == 0)
        tellWatch();
    const int count = m_rows->totalCount();
    if (int(tally.failures.size()) == m_places.places()) {
        const ErrorText text = describe(tally.failures.front().error, ErrorContext::Search);
        return setState({Phase::Failed, text.sentence, text.advice});
    }
    if (count == 0)
        return nothingFound(tally.nothingBecause);
    judgePrices();
    setState({Phase::Ready, headline(count), notes().join(u" · "_s)});
}

/// "100 numbers, the limit: there may be more"
QString SearchPresenter::headline(int count) const
{
    const QString found = showsBlocks() ? tr("%n number block(s)", nullptr, count) : tr("%n number(s)", nullptr, count);
    const bool isFull = m_places.places() == 1 && m_places.full() == 1;
    return isFull ? tr("%1, the limit: there may be more").arg(found) : found;
}

QStringList SearchPresenter::notes() const
{
    const auto countOf
        = [this](auto is) { return int(std::count_if(m_rows->rows().begin(), m_rows->rows().end(), is)); };
    const int nearMatches = countOf([](const SearchRow &row) { return row.number.bestEffort; });
    const int masked = countOf([](const SearchRow &row) { return row.isMasked(); });
    const int stopped = m_places.count(PlaceRow::State::Stopped);
    QStringList notes;
    if (const QString changes = changesSince(); !changes.isEmpty())
        notes += changes;
    if (m_question.news > 0)
        notes += tr("%n new since the last look", nullptr, m_question.news);
    if (m_places.places() > 1 && m_places.full() > 0)
        notes += tr("%1 of %2 %3 gave as many as the limit allows: there may be more")
                     .arg(m_places.full())
                     .arg(m_places.places())
                     .arg(m_places.noun());
    if (nearMatches > 0)
        notes += tr("%n of them only near matches", nullptr, nearMatches);
    if (m_question.lookedAt > 0)
        notes += tr("%Ln looked through for the pattern", nullptr, m_question.lookedAt);
    if (masked > 0)
        notes += tr("%n masked: this account's level may not buy them", nullptr, masked);
    if (stopped > 0)
        notes += tr("stopped after %1 of %2 %3")
                     .arg(m_places.places() - stopped)
                     .arg(m_places.places())
                     .arg(m_places.noun());
    return notes;
}

/// What another look at the same question has brought; empty when it is the first, or the one before was not whole.
QString SearchPresenter::changesSince() const
{
    if (!m_question.before)
        return {};
    const QStringList shown = openNumbers(m_rows->rows());
    const QSet<QString> now(shown.begin(), shown.end());
    const int came = int((now - *m_question.before).size());
    const int went = int((*m_question.before - now).size());
    const QString when = cells::hour(m_session.clock().now());
    if (!isWhole()) // what is not here may be where nobody has answered
        return tr("asked again at %1: %2 new").arg(when).arg(came);
    return came + went == 0 ? tr("asked again at %1: nothing has changed").arg(when)
                            : tr("asked again at %1: %2 new, %3 gone").arg(when).arg(came).arg(went);
}

/// Far above the others, or above the account's ceiling.
void SearchPresenter::judgePrices()
{
    const auto priced = [](const SearchRow &row) {
        return UsualPrice::Priced{row.country, row.number.phoneNumberType, row.number.cost};
    };
    std::vector<UsualPrice::Priced> numbers;
    for (const SearchRow &row : m_rows->rows())
        numbers.push_back(priced(row));
    const UsualPrice usual(numbers);
    const std::optional<Cost> &ceiling = m_session.account().priceCeiling;
    std::vector<SearchRow> changed;
    for (const SearchRow &row : m_rows->rows()) {
        const Cost &cost = row.number.cost;
        const PriceNote above
            = ceiling ? aboveCeiling(*ceiling, cost, tr("Above this account's price ceiling.")) : PriceNote();
        const PriceNote note = above.text.isEmpty() ? usual.note(priced(row)) : above;
        if (note.text == row.priceNote && note.upfront == row.isUpfrontDear && note.monthly == row.isMonthlyDear)
            continue;
        changed.push_back(row);
        changed.back().priceNote = note.text;
        changed.back().isUpfrontDear = note.upfront;
        changed.back().isMonthlyDear = note.monthly;
        changed.back().isAboveCeiling = !above.text.isEmpty();
    }
    m_rows->append(std::move(changed)); // in one go: they are there already
}

/// What a person has on the screen is not news any more.
void SearchPresenter::tellWatch()
{
    if (m_question.opened.isEmpty() || m_places.count(PlaceRow::State::Answered) == 0)
        return;
    m_session.services().savedSearches().looked(
        m_question.opened, {.numbers = openNumbers(m_rows->rows()), .whole = isWhole(), .trouble = {}});
}

void SearchPresenter::nothingFound(const QString &why)
{
    if (!isWhole())
        return setState({Phase::Empty,
            tr("No numbers in the %1 of %2 %3 that answered.")
                .arg(m_places.count(PlaceRow::State::Answered))
                .arg(m_places.places())
                .arg(m_places.noun()),
            tr("What there is in the others is not known: try them again.")});
    QStringList countries;
    for (const QString &code : countriesOf(m_question.asked))
        countries += countries::name(code);
    QString sentence;
    if (m_question.lookedAt > 0)
        sentence = tr("None of the %Ln number(s) looked through in %1 fits the pattern.", nullptr, m_question.lookedAt);
    else if (m_question.asked.blocks)
        sentence = tr("No number blocks in %1 match these filters.");
    else
        sentence = tr("No numbers in %1 match these filters.");
    sentence = sentence.arg(
        countries.size() > 3 ? tr("%n countries", nullptr, int(countries.size())) : countries.join(u", "_s));
    if (!why.isEmpty())
        sentence += u' ' + tr("Telnyx says: %1").arg(why);
    const std::vector<Offer> offers = offersFor(m_question.asked);
    const QString reason = reasonFor(offers.empty() ? Offer::None : offers.front());
    setState({Phase::Empty, sentence, reason}, offers);
    askNearby();
}

void SearchPresenter::askNearby()
{
    const auto question = nearbyQuestion(m_question.asked);
    if (!question)
        return;
    m_readNearby = m_session.client().send(
        endpoint::listInventoryCoverage(*question), [this](const Result<Page<InventoryCoverage>> &stock) {
            if (!stock)
                return; // an offer that cannot be made; the activity has the failure
            m_nearby = nearbyAreas(stock->rows, m_question.asked);
            if (!m_nearby.empty())
                emit stateChanged();
        });
}

SearchPresenter::Added SearchPresenter::addToBasket(const QList<int> &shownRows)
{
    Added result;
    std::vector<BasketLine> lines;
    lines.reserve(size_t(shownRows.size()));
    for (const int row : shownRows)
        lines.push_back(lineOf(m_rows->row(row)));
    const Result<Basket::Added> added = m_basket.add(lines);
    if (!added) {
        result.refused = describe(added.error(), ErrorContext::Order).sentence;
        return result;
    }
    result.added = added->added;
    result.alreadyThere = added->alreadyThere;
    QStringList reasons;
    for (const Basket::Refusal &refusal : added->refused) {
        if (!reasons.contains(refusal.reason))
            reasons += refusal.reason;
    }
    if (!reasons.isEmpty())
        result.refused = tr("%n refused: %1", nullptr, int(added->refused.size())).arg(reasons.join(u' '));
    return result;
}

/// By number, of those of these rows that are the account's already: what is said of them.
QHash<QString, QString> SearchPresenter::ownedTexts(const std::vector<SearchRow> &rows) const
{
    QStringList numbers;
    numbers.reserve(qsizetype(rows.size()));
    for (const SearchRow &row : rows)
        numbers += row.number.phoneNumber;
    QHash<QString, QString> texts;
    const QHash<QString, OwnedNumber> owned = m_session.services().owned().among(numbers);
    for (auto ours = owned.cbegin(); ours != owned.cend(); ++ours)
        texts.insert(ours.key(), ours->text(m_session.client().serverNow()));
    return texts;
}

void SearchPresenter::markOwned(std::vector<SearchRow> &rows) const
{
    const QHash<QString, QString> owned = ownedTexts(rows);
    for (SearchRow &row : rows)
        row.owned = owned.value(row.number.phoneNumber);
}

void SearchPresenter::markOwnedRows()
{
    const QHash<QString, QString> owned = ownedTexts(m_rows->rows());
    mark(*m_rows, &SearchRow::owned, [&](const QString &number) { return owned.value(number); });
}

void SearchPresenter::markBasketRows()
{
    mark(*m_rows, &SearchRow::inBasket, [this](const QString &number) { return m_basket.contains(number); });
}

void SearchPresenter::setState(TabState state, std::vector<Offer> offers)
{
    m_state = std::move(state);
    m_offers = std::move(offers);
    m_nearby.clear();
    emit stateChanged();
}

} // namespace nd
