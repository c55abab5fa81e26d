// SPDX-License-Identifier: Apache-2.0
#include "features/search/place_report.h"

#include "api/values/api_enums.h"
#include "api/values/region.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <QStringList>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::PlaceColumns)
};

QString keyOf(const SearchForm &part)
{
    return QStringList{part.country, part.areaCode, part.city}.join(u'|');
}

QString stateText(const PlaceRow &row)
{
    switch (row.state) {
    case PlaceRow::State::Waiting:
        return Tr::tr("Asking…");
    case PlaceRow::State::Failed:
        return Tr::tr("Failed: %1").arg(row.reason);
    case PlaceRow::State::Stopped:
        return Tr::tr("Stopped before it answered");
    case PlaceRow::State::Answered:
        break;
    }
    if (row.missing() > 0)
        return Tr::tr("%Ln missing", nullptr, row.missing());
    return row.isFull ? Tr::tr("As many as asked for; there may be more") : Tr::tr("All there are");
}

std::optional<Tone> stateTone(const PlaceRow &row)
{
    switch (row.state) {
    case PlaceRow::State::Waiting:
        return Tone::Busy;
    case PlaceRow::State::Failed:
        return Tone::Bad;
    case PlaceRow::State::Stopped:
        return Tone::Warning;
    case PlaceRow::State::Answered:
        break;
    }
    return row.missing() > 0 ? Tone::Warning : Tone::Good;
}

/// Of North America: 800, 833, 844 and so on, those to come included.
bool isTollFree(const QString &areaCode)
{
    return areaCode.size() == 3 && areaCode[0] == u'8' && areaCode[1] == areaCode[2];
}

/// The type that a bulk order is to have, as it takes local and toll-free numbers only. Numbers of any type are local
/// where they are asked for by a place on the map. Empty when it has none.
QString bulkTypeOf(const SearchForm &part)
{
    if (part.type == number_type::local || part.type == number_type::tollFree)
        return part.type;
    const bool isOnTheMap = part.areaCode.isEmpty() ? !part.city.isEmpty() : !isTollFree(part.areaCode);
    return part.type.isEmpty() && isOnTheMap ? QString(number_type::local) : QString();
}

/// What is left out of an order is ordered without it.
bool canBeSaidInBulk(const SearchForm &part)
{
    return isNorthAmerican(part.country) && !part.blocks && !part.reservable && part.pattern.isEmpty()
        && part.rateCenter.isEmpty() && !bulkTypeOf(part).isEmpty();
}

} // namespace

int PlaceRow::missing() const
{
    return state == State::Answered && part.limit > 0 ? std::max(0, part.limit - found) : 0;
}

std::vector<Column<PlaceRow>> placeColumns()
{
    using Row = PlaceRow;
    using C = Column<Row>;
    return {
        C("place", Tr::tr("Place"), [](const Row &r) { return r.name; }).wide(14),
        C("found", Tr::tr("Found"),
            [](const Row &r) { return r.state == Row::State::Answered ? QString::number(r.found) : QString(); })
            .sortedBy([](const Row &r) { return qint64(r.state == Row::State::Answered ? r.found : -1); })
            .alignedRight()
            .wide(7),
        C("wanted", Tr::tr("Asked for"),
            [](const Row &r) { return r.part.limit > 0 ? QString::number(r.part.limit) : QString(); })
            .sortedBy([](const Row &r) { return qint64(r.part.limit); })
            .alignedRight()
            .wide(7),
        C("state", Tr::tr("State"), stateText)
            .sortedBy([](const Row &r) { return -r.missing(); })
            .toned(stateTone)
            .wide(30),
    };
}

PlaceReport::PlaceReport()
    : m_rows(
        std::make_unique<TableModel<PlaceRow>>(placeColumns(), [](const PlaceRow &row) { return keyOf(row.part); }))
{ }

PlaceReport::~PlaceReport() = default;

void PlaceReport::begin(const SearchForm &asked, const std::vector<SearchForm> &parts)
{
    m_asked = asked;
    std::vector<PlaceRow> rows;
    for (const SearchForm &part : parts)
        rows.push_back({.name = nameOf(part), .part = part});
    m_rows->setRows(std::move(rows));
}

void PlaceReport::restore(const SearchForm &asked, std::vector<PlaceRow> rows)
{
    m_asked = asked;
    m_rows->setRows(std::move(rows));
}

std::vector<SearchForm> PlaceReport::askAgain()
{
    std::vector<SearchForm> parts;
    for (const PlaceRow &row : m_rows->rows()) {
        if (row.state != PlaceRow::State::Answered)
            parts.push_back(row.part);
    }
    for (const SearchForm &part : parts)
        m_rows->update({.name = nameOf(part), .part = part});
    return parts;
}

void PlaceReport::take(const std::vector<MultiAreaSearch::PlaceTally> &tallies, bool isOver)
{
    for (const MultiAreaSearch::PlaceTally &tally : tallies) {
        const PlaceRow *known = m_rows->find(keyOf(tally.part));
        if (!known || (!tally.isAnswered && !isOver))
            continue;
        PlaceRow row = *known;
        row.state = !tally.isAnswered ? PlaceRow::State::Stopped
            : tally.error             ? PlaceRow::State::Failed
                                      : PlaceRow::State::Answered;
        row.found = tally.found;
        row.isFull = tally.isFull;
        row.reason = tally.error ? describe(*tally.error, ErrorContext::Search).sentence : QString();
        if (row.reason.endsWith(u'.'))
            row.reason.chop(1);
        if (row != *known)
            m_rows->update(std::move(row));
    }
}

QString PlaceReport::noun() const
{
    const bool countries = countriesOf(m_asked).size() > 1;
    const bool areaCodes = areaCodesOf(m_asked).size() > 1;
    const bool cities = citiesOf(m_asked).size() > 1;
    if (areaCodes && !countries && !cities)
        return tr("area codes");
    if (cities && !countries && !areaCodes)
        return tr("cities");
    if (countries && !cities && !areaCodes)
        return tr("countries");
    return tr("places");
}

QString PlaceReport::nameOf(const SearchForm &part) const
{
    QStringList words;
    if (countriesOf(m_asked).size() > 1)
        words += countries::name(part.country);
    if (areaCodesOf(m_asked).size() > 1)
        words += part.areaCode;
    if (citiesOf(m_asked).size() > 1)
        words += part.city;
    return words.join(u' ');
}

QString PlaceReport::failures() const
{
    std::vector<std::pair<QString, QStringList>> byReason;
    int failed = 0;
    for (const PlaceRow &row : m_rows->rows()) {
        if (row.state != PlaceRow::State::Failed)
            continue;
        ++failed;
        auto same = std::find_if(
            byReason.begin(), byReason.end(), [&](const auto &entry) { return entry.first == row.reason; });
        if (same == byReason.end())
            same = byReason.insert(byReason.end(), {row.reason, {}});
        same->second += row.name;
    }
    if (places() < 2 || failed == places()) // it is the search that has failed, or was stopped
        return {};
    QStringList told;
    for (const auto &[reason, names] : byReason)
        told += tr("%1 (%2)").arg(names.join(u", "_s), reason);
    QStringList sentences;
    if (failed > 0)
        sentences += tr("%1 of %2 %3 failed: %4").arg(failed).arg(places()).arg(noun(), told.join(u"; "_s));
    if (const int stopped = count(PlaceRow::State::Stopped); stopped > 0)
        sentences += tr("%1 of %2 %3 stopped before they answered").arg(stopped).arg(places()).arg(noun());
    return sentences.join(u" · "_s);
}

int PlaceReport::count(PlaceRow::State state) const
{
    return int(std::count_if(
        m_rows->rows().begin(), m_rows->rows().end(), [&](const PlaceRow &row) { return row.state == state; }));
}

int PlaceReport::full() const
{
    return int(
        std::count_if(m_rows->rows().begin(), m_rows->rows().end(), [](const PlaceRow &row) { return row.isFull; }));
}

std::vector<PlaceRow> PlaceReport::shortOnes() const
{
    std::vector<PlaceRow> rows;
    std::copy_if(m_rows->rows().begin(), m_rows->rows().end(), std::back_inserter(rows),
        [](const PlaceRow &row) { return row.missing() > 0; });
    return rows;
}

int PlaceReport::missing() const
{
    int count = 0;
    for (const PlaceRow &row : m_rows->rows())
        count += row.missing();
    return count;
}

std::vector<SearchForm> PlaceReport::rest() const
{
    std::vector<SearchForm> wanted;
    for (const PlaceRow &row : shortOnes()) {
        if (!canBeSaidInBulk(row.part))
            continue;
        wanted.push_back(row.part);
        wanted.back().type = bulkTypeOf(row.part);
        wanted.back().limit = row.missing();
    }
    return wanted;
}

} // namespace nd
