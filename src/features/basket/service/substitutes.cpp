// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/substitutes.h"

#include "base/e164.h"
#include "wording/error_text.h"

#include <QTimer>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int OfferedAtLeast = 20;
constexpr int OfferedAtMost = 250;

QString nameOf(const BasketLine &line)
{
    QStringList features = line.features;
    features.sort();
    return QStringList{
        line.country, line.type, e164::areaCodeOf(line.number), line.place, line.region, features.join(u',')}
        .join(u'|');
}

std::vector<AvailableNumberFilter> questionsFor(const BasketLine &line, int count)
{
    AvailableNumberFilter base;
    base.countryCode = line.country;
    base.phoneNumberType = line.type;
    base.features = line.features;
    base.limit = std::clamp(4 * count, OfferedAtLeast, OfferedAtMost);
    std::vector<AvailableNumberFilter> questions;
    if (const QString code = e164::areaCodeOf(line.number); !code.isEmpty()) {
        questions.push_back(base);
        questions.back().nationalDestinationCode = code;
    }
    if (!line.place.isEmpty()) {
        questions.push_back(base);
        questions.back().locality = line.place;
        const bool hasStates = line.country == u"US" || line.country == u"CA";
        questions.back().administrativeArea = hasStates ? line.region : QString();
    }
    return questions;
}

bool isNotDearer(const Cost &limit, const Cost &offered)
{
    const auto within = [](const std::optional<Decimal> &most, const std::optional<Decimal> &cost) {
        return !most || (cost && *cost <= *most);
    };
    const bool sameCurrency = limit.currency.isEmpty() || limit.currency == offered.currency;
    return sameCurrency && within(limit.upfront, offered.upfront) && within(limit.monthly, offered.monthly);
}

bool isEquivalent(const BasketLine &line, const AvailableNumber &offered)
{
    const bool sameType = offered.phoneNumberType.isEmpty() || offered.phoneNumberType == line.type;
    const bool hasAll = std::all_of(line.features.begin(), line.features.end(),
        [&](const QString &feature) { return offered.features.contains(feature); });
    return e164::isOrderable(offered.phoneNumber) && offered.phoneNumber != line.number && sameType && hasAll
        && !offered.bestEffort && isNotDearer(line.cost, offered.cost);
}

qsizetype digitsInCommon(const QString &a, const QString &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

} // namespace

Substitutes::Substitutes(Client &client, std::vector<BasketLine> lines, QSet<QString> taken, Finished finished)
    : m_client(client), m_lines(std::move(lines)), m_taken(std::move(taken)), m_finished(std::move(finished))
{ }

Substitutes::~Substitutes() = default;

void Substitutes::start()
{
    plan();
    QTimer::singleShot(0, &m_context, [this] {
        for (size_t group = 0; group < m_groups.size(); ++group)
            ask(group);
        concludeWhenAllIsAsked();
    });
}

void Substitutes::plan()
{
    std::map<QString, size_t> known;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_found.push_back({.key = m_lines[i].key});
        const auto [entry, isNew] = known.try_emplace(nameOf(m_lines[i]), m_groups.size());
        if (isNew)
            m_groups.emplace_back();
        m_groups[entry->second].lines.push_back(i);
    }
    for (Group &group : m_groups)
        group.questions = questionsFor(m_lines[group.lines.front()], int(group.lines.size()));
}

bool Substitutes::isServed(const Group &group) const
{
    return std::all_of(
        group.lines.begin(), group.lines.end(), [this](size_t line) { return m_found[line].with.has_value(); });
}

void Substitutes::ask(size_t index)
{
    Group &group = m_groups[index];
    if (isServed(group) || group.asked == group.questions.size())
        return;
    m_calls.send(m_client, endpoint::searchNumbers(group.questions[group.asked++]),
        [this, index](const Result<Page<AvailableNumber>> &answer) {
            if (answer)
                take(index, answer->rows);
            else if (!describe(answer.error(), ErrorContext::Search).noResult)
                fail(index, answer.error());
            ask(index);
            concludeWhenAllIsAsked();
        });
}

void Substitutes::take(size_t index, const std::vector<AvailableNumber> &offered)
{
    for (const size_t i : m_groups[index].lines) {
        if (m_found[i].with)
            continue;
        const BasketLine &line = m_lines[i];
        const AvailableNumber *best = nullptr;
        qsizetype most = -1;
        for (const AvailableNumber &one : offered) {
            const qsizetype common = digitsInCommon(line.number, one.phoneNumber);
            if (common > most && !m_taken.contains(one.phoneNumber) && isEquivalent(line, one)) {
                best = &one;
                most = common;
            }
        }
        if (!best)
            continue;
        m_taken += best->phoneNumber;
        m_found[i].with = lineOf(*best, line.country);
        m_found[i].error.reset();
    }
}

void Substitutes::fail(size_t index, const Error &error)
{
    for (const size_t line : m_groups[index].lines) {
        if (!m_found[line].with)
            m_found[line].error = error;
    }
}

void Substitutes::concludeWhenAllIsAsked()
{
    if (!m_calls.isEmpty())
        return;
    const Finished finished = std::exchange(m_finished, {});
    std::vector<Substitution> found = std::move(m_found);
    if (finished)
        finished(std::move(found)); // may destroy this object
}

} // namespace nd
