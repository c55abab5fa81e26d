// SPDX-License-Identifier: Apache-2.0
#include "tabs/search_presenter.h"

#include "api/client.h"
#include "base/e164.h"
#include "desk/basket.h"
#include "desk/books.h"
#include "desk/error_text.h"
#include "desk/session.h"
#include "tabs/columns/search_columns.h"
#include "tabs/country_names.h"

namespace nd {

using namespace Qt::StringLiterals;

namespace {

AvailableNumberFilter numberFilter(const SearchForm &form)
{
    const auto whenSet = [](bool value) { return value ? std::optional(true) : std::nullopt; };
    AvailableNumberFilter filter;
    filter.countryCode = form.country;
    filter.phoneNumberType = form.type;
    filter.nationalDestinationCode = form.areaCode;
    filter.locality = form.city;
    filter.administrativeArea = form.state;
    filter.rateCenter = form.rateCenter;
    filter.startsWith = form.startsWith;
    filter.endsWith = form.endsWith;
    filter.contains = form.contains;
    filter.features = form.features;
    filter.limit = form.limit > 0 ? std::optional(form.limit) : std::nullopt;
    filter.bestEffort = whenSet(form.bestEffort);
    filter.quickship = whenSet(form.quickship);
    filter.reservable = whenSet(form.reservable);
    filter.excludeHeldNumbers = whenSet(form.excludeHeld);
    return filter;
}

AvailableBlockFilter blockFilter(const SearchForm &form)
{
    AvailableBlockFilter filter;
    filter.countryCode = form.country;
    filter.phoneNumberType = form.type;
    filter.nationalDestinationCode = form.areaCode;
    filter.locality = form.city;
    return filter;
}

SearchRow blockRow(AvailableBlock &&block)
{
    SearchRow row;
    row.blockSize = block.range;
    row.number.phoneNumber = std::move(block.phoneNumber);
    row.number.phoneNumberType = std::move(block.phoneNumberType);
    row.number.features = std::move(block.features);
    row.number.region = std::move(block.region);
    row.number.cost = std::move(block.cost);
    return row;
}

BasketLine lineOfRow(const SearchRow &row, const QString &country)
{
    if (row.blockSize == 0)
        return lineOf(row.number, country);
    AvailableBlock block;
    block.phoneNumber = row.number.phoneNumber;
    block.phoneNumberType = row.number.phoneNumberType;
    block.features = row.number.features;
    block.region = row.number.region;
    block.cost = row.number.cost;
    block.range = row.blockSize;
    return lineOf(block, country);
}

bool hasPattern(const SearchForm &form)
{
    return !form.startsWith.isEmpty() || !form.contains.isEmpty() || !form.endsWith.isEmpty();
}

} // namespace

SearchPresenter::SearchPresenter(QObject *parent)
    : QObject(parent), m_rows(std::make_unique<TableModel<SearchRow>>(
                           searchColumns(), [](const SearchRow &row) { return row.number.phoneNumber; }))
{ }

SearchPresenter::~SearchPresenter() = default;

void SearchPresenter::use(Session *session)
{
    m_search.cancel();
    if (m_basket)
        m_basket->disconnect(this);
    m_session = session;
    m_basket = session ? &session->books().basket() : nullptr;
    m_rows->setRows({});
    if (m_basket)
        connect(m_basket, &Basket::changed, this, &SearchPresenter::markBasketRows);
    setState({});
}

RequestData SearchPresenter::requestOf(const SearchForm &form) const
{
    if (form.blocks)
        return endpoint::searchBlocks(blockFilter(form));
    return endpoint::searchNumbers(numberFilter(form));
}

QUrl SearchPresenter::urlOf(const SearchForm &form) const
{
    return m_session && problemsOf(form).empty() ? m_session->client().urlOf(requestOf(normalised(form))) : QUrl();
}

QString SearchPresenter::curlOf(const SearchForm &form) const
{
    const QUrl url = urlOf(form);
    return url.isEmpty() ? QString() : curlCommand(Verb::Get, url, {});
}

void SearchPresenter::search(const SearchForm &form)
{
    const auto problems = problemsOf(form);
    if (!problems.empty())
        return emit refused(problems);
    if (!m_session)
        return;
    m_asked = normalised(form);
    setState({Phase::Loading, tr("Searching…"), {}});
    if (m_asked.blocks) {
        m_search = m_session->client().send(
            endpoint::searchBlocks(blockFilter(m_asked)), [this](Result<Page<AvailableBlock>> found) {
                if (!found)
                    return fail(found.error());
                std::vector<SearchRow> rows;
                for (AvailableBlock &block : std::move(found).take().rows)
                    rows.push_back(blockRow(std::move(block)));
                show(std::move(rows), 0);
            });
        return;
    }
    m_search = m_session->client().send(
        endpoint::searchNumbers(numberFilter(m_asked)), [this](Result<Page<AvailableNumber>> found) {
            if (!found)
                return fail(found.error());
            Page<AvailableNumber> page = std::move(found).take();
            std::vector<SearchRow> rows(page.rows.size());
            for (size_t i = 0; i < rows.size(); ++i)
                rows[i].number = std::move(page.rows[i]);
            show(std::move(rows), page.meta.bestEffortResults);
        });
}

void SearchPresenter::cancel()
{
    if (!m_search.isRunning())
        return;
    m_search.cancel();
    setState({Phase::Idle, tr("Search stopped."), {}});
}

void SearchPresenter::show(std::vector<SearchRow> rows, int bestEffort)
{
    const int count = int(rows.size());
    m_shownCountry = m_asked.country;
    m_rows->setRows(std::move(rows));
    markBasketRows();
    if (count == 0)
        return nothingFound({});
    const QString kind = m_asked.blocks ? tr("%n number block(s)", nullptr, count) : tr("%n number(s)", nullptr, count);
    const QString near = bestEffort > 0 ? tr("%n of them only near matches", nullptr, bestEffort) : QString();
    setState({Phase::Ready, kind, near});
}

void SearchPresenter::fail(const Error &error)
{
    m_rows->setRows({});
    const ErrorText text = describe(error, ErrorContext::Search);
    if (text.noResult)
        return nothingFound(error.detail);
    setState({Phase::Failed, text.sentence, text.advice});
}

void SearchPresenter::nothingFound(const QString &why)
{
    const QString country = countries::name(m_asked.country);
    QString sentence = tr("No numbers in %1 match these filters.").arg(country);
    if (!why.isEmpty())
        sentence += u' ' + tr("Telnyx says: %1").arg(why);
    if (!m_asked.bestEffort && m_asked.takesBestEffort()) {
        setState({Phase::Empty, sentence, tr("Best effort also shows near matches.")}, Offer::BestEffort);
    } else if (!m_asked.features.isEmpty()) {
        setState({Phase::Empty, sentence, tr("Few numbers have every feature: ask for fewer.")}, Offer::FewerFeatures);
    } else if (hasPattern(m_asked)) {
        setState({Phase::Empty, sentence, tr("Ask without the digit pattern.")}, Offer::WithoutPattern);
    } else if (!m_asked.areaCode.isEmpty() || !m_asked.city.isEmpty()) {
        setState({Phase::Empty, sentence, tr("Ask for the whole country, or look at Coverage for areas with stock.")},
            Offer::OtherArea);
    } else {
        setState({Phase::Empty, sentence, tr("Look at Coverage for the number types that are sold here.")});
    }
}

SearchPresenter::Added SearchPresenter::addToBasket(const QList<int> &shownRows)
{
    Added result;
    if (!m_basket)
        return result;
    std::vector<BasketLine> lines;
    lines.reserve(size_t(shownRows.size()));
    for (const int row : shownRows)
        lines.push_back(lineOfRow(m_rows->row(row), m_shownCountry));
    const Result<Basket::Added> added = m_basket->add(lines);
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

void SearchPresenter::markBasketRows()
{
    if (!m_basket)
        return;
    std::vector<SearchRow> changed;
    for (const SearchRow &row : m_rows->rows()) {
        const bool inBasket = m_basket->contains(row.number.phoneNumber);
        if (inBasket == row.inBasket)
            continue;
        changed.push_back(row);
        changed.back().inBasket = inBasket;
    }
    for (SearchRow &row : changed)
        m_rows->update(std::move(row));
}

void SearchPresenter::setState(TabState state, Offer offer)
{
    m_state = std::move(state);
    m_offer = offer;
    emit stateChanged();
}

} // namespace nd
