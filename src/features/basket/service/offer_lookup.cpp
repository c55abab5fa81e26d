// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/offer_lookup.h"

#include "base/e164.h"
#include "wording/error_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideBySide = 6; ///< the client's own limit: more would only wait there
constexpr int WholeListsWithout = 2; ///< that decide
constexpr int SmallList = 100; ///< rows; taken by everybody who has told of it
/// A limit that nobody publishes is a round number: a list of such a length may have been cut there.
constexpr size_t RoundLength = 5;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OfferLookup)
};

QString withPlus(const QString &number)
{
    return number.startsWith(u'+') ? number : u'+' + number;
}

/// The others would come to the same. One connection that breaks says nothing about the next.
bool isHopeless(const Error &error)
{
    const bool offline = error.kind == ErrorKind::Offline && error.cause != Cause::ClosedEarly;
    return offline || error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::NotAllowed
        || error.kind == ErrorKind::RateLimited;
}

bool isAboutRows(const Error &error)
{
    if (error.kind != ErrorKind::Rejected)
        return false;
    const bool outside = error.code == u"10033" || error.code == u"10032" || error.code == u"10026";
    return outside || error.pointer.contains(u"limit"_s) || error.detail.contains(u"filter[limit]"_s);
}

/// Filters that a server does not know are ignored in silence, and it answers with whatever it has (api-facts §1).
/// Near matches say so of themselves, and masked numbers show too little.
bool answersAnother(const OfferQuestion &question, const AvailableNumber &row)
{
    return !row.bestEffort && !e164::isRedacted(row.phoneNumber)
        && !withPlus(row.phoneNumber).startsWith(question.start);
}

/// A list that answers this question would show the number.
bool covers(const OfferQuestion &question, const OfferTarget &target)
{
    const QString &type = question.filter.phoneNumberType;
    return target.number.startsWith(question.start) && target.country == question.filter.countryCode
        && (type.isEmpty() || type == target.type);
}

Error otherNumbers()
{
    return {.kind = ErrorKind::BadReply, .title = Tr::tr("Telnyx answered with other numbers than were asked for")};
}

Error notWhole()
{
    return {.kind = ErrorKind::BadReply, .title = Tr::tr("Telnyx's answer says that it is not the whole list")};
}

Error notAmongThem()
{
    return {.kind = ErrorKind::Local,
        .title = Tr::tr("Telnyx lists only a part of its numbers there, and these are not among them. "
                        "Reserve them, or ask for a few of them at a time.")};
}

Error noCountry()
{
    return {.kind = ErrorKind::Local, .title = Tr::tr("The country of the number is not known.")};
}

} // namespace

OfferLookup::OfferLookup(Client &client, std::vector<OfferTarget> targets, Told told, Finished finished)
    : m_client(client), m_targets(std::move(targets)), m_states(m_targets.size()), m_told(std::move(told)),
      m_finished(std::move(finished))
{ }

OfferLookup::~OfferLookup() = default;

int OfferLookup::fewestRequests(const std::vector<OfferTarget> &targets)
{
    std::vector<size_t> all;
    for (size_t i = 0; i < targets.size(); ++i) {
        if (!targets[i].byTheWay)
            all.push_back(i);
    }
    return int(offerQuestions(targets, all, OneByOne).size());
}

void OfferLookup::start()
{
    for (size_t i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i].national.isEmpty() || m_targets[i].country.isEmpty())
            doubt(i, noCountry());
    }
    m_round = offerQuestions(m_targets, undecided(), OneByOne);
    askByTheWay();
    m_requestsLeft = std::max(MostRequests, int(m_round.size()) + AtLeastBeyond);
    QTimer::singleShot(0, &m_context, [this] {
        tell();
        pump();
    });
}

std::vector<size_t> OfferLookup::undecided(bool byTheWay) const
{
    std::vector<size_t> open;
    for (size_t i = 0; i < m_states.size(); ++i) {
        if (!m_states[i].decided && m_targets[i].byTheWay == byTheWay)
            open.push_back(i);
    }
    return open;
}

void OfferLookup::askByTheWay()
{
    std::vector<size_t> left = undecided(true);
    std::erase_if(left, [this](size_t target) {
        return std::any_of(m_round.begin(), m_round.end(),
            [&](const OfferQuestion &question) { return covers(question, m_targets[target]); });
    });
    const size_t room = OneByOne - std::min(OneByOne, m_round.size());
    std::vector<OfferQuestion> more = offerQuestions(m_targets, left, room);
    if (more.size() <= room)
        std::move(more.begin(), more.end(), std::back_inserter(m_round));
}

void OfferLookup::pump()
{
    // The first long list is asked for alone: where Telnyx does not take its length, six would be refused at once.
    const bool careful = !m_rowsTried && m_next < m_round.size() && !m_round[m_next].exact;
    const int sideBySide = careful ? 1 : SideBySide;
    while (m_calls.running() < sideBySide && m_next < m_round.size() && !m_hopeless)
        ask(std::move(m_round[m_next++]));
    if (!m_calls.isEmpty())
        return;
    if (m_hopeless)
        giveUp();
    else if (m_next == m_round.size())
        nextRound();
}

void OfferLookup::ask(OfferQuestion question)
{
    --m_requestsLeft;
    if (question.filter.limit && m_mostRows)
        question.filter.limit = std::min(*question.filter.limit, *m_mostRows);
    const auto request = endpoint::searchNumbers(question.filter);
    m_calls.send(m_client, request,
        [this, question = std::move(question)](const Answer &answer) { onAnswer(question, answer); });
}

void OfferLookup::onAnswer(const OfferQuestion &question, const Answer &answer)
{
    const bool nothing = !answer && describe(answer.error(), ErrorContext::Search).noResult;
    if (answer || nothing) {
        m_rowsTried = m_rowsTried || !question.exact;
        take(question, answer ? *answer : Page<AvailableNumber>());
    } else if (question.filter.limit.value_or(0) > SmallList && isAboutRows(answer.error())) {
        m_mostRows = SmallList;
        m_rowsTried = true;
        m_round.push_back(question);
    } else {
        fail(question, answer.error());
    }
    tell();
    pump();
}

bool OfferLookup::isWhole(const OfferQuestion &question, const Page<AvailableNumber> &page) const
{
    const size_t rows = page.rows.size();
    if (!page.isWhole())
        return false;
    const bool full = rows >= size_t(question.filter.limit.value_or(std::numeric_limits<int>::max()));
    const bool mayBeCut = rows > 0 && rows % RoundLength == 0 && rows >= m_longest;
    return question.exact || (!full && !mayBeCut);
}

void OfferLookup::take(const OfferQuestion &question, const Page<AvailableNumber> &page)
{
    m_longest = std::max(m_longest, page.rows.size());
    QHash<QString, const AvailableNumber *> rows;
    bool others = false;
    for (const AvailableNumber &row : page.rows) {
        rows.insert(withPlus(row.phoneNumber), &row);
        others = others || answersAnother(question, row);
    }
    const bool whole = !others && isWhole(question, page);
    for (const size_t target : question.targets) {
        if (const auto row = rows.constFind(m_targets[target].number); row != rows.constEnd())
            offer(target, **row);
        else if (question.exact && !whole)
            doubt(target, others ? otherNumbers() : notWhole());
        else
            miss(question, target, whole);
    }
    for (const size_t target : undecided(true)) {
        if (const auto row = rows.constFind(m_targets[target].number); row != rows.constEnd())
            offer(target, **row);
    }
}

void OfferLookup::offer(size_t target, AvailableNumber row)
{
    row.phoneNumber = m_targets[target].number; // an order needs its plus, whatever the row has
    decide(target, {.kind = OfferVerdict::Kind::Offered, .offer = std::move(row)});
}

void OfferLookup::miss(const OfferQuestion &question, size_t target, bool isWhole)
{
    State &state = m_states[target];
    state.missed += isWhole ? 1 : 0;
    state.refusal.reset();
    m_targets[target].asked = question.digits;
    if (question.exact || state.missed >= WholeListsWithout)
        decide(target, {.kind = OfferVerdict::Kind::NotOffered});
}

void OfferLookup::fail(const OfferQuestion &question, const Error &error)
{
    if (isHopeless(error))
        m_hopeless = error;
    // A list may be refused where a single number is not.
    const bool mayBeNarrowed
        = !question.exact && (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::BadReply);
    for (const size_t target : question.targets) {
        m_targets[target].asked = question.digits;
        m_states[target].refusal = error;
        if (!mayBeNarrowed)
            doubt(target, error);
    }
}

void OfferLookup::nextRound()
{
    m_round = offerQuestions(m_targets, undecided(), OneByOne);
    m_next = 0;
    const size_t left = size_t(std::max(0, m_requestsLeft));
    if (m_round.size() > left)
        m_round.resize(left);
    if (m_round.empty())
        giveUp();
    else
        pump();
}

/// What is not decided now stays unknown.
void OfferLookup::giveUp()
{
    for (const bool byTheWay : {false, true}) {
        for (const size_t target : undecided(byTheWay)) {
            const std::optional<Error> &refusal = m_states[target].refusal;
            doubt(target, m_hopeless ? *m_hopeless : refusal ? *refusal : notAmongThem());
        }
    }
    tell();
    const Finished finished = std::exchange(m_finished, {});
    if (finished)
        finished(); // may destroy this object
}

/// The first word about it counts: another list may show it as well.
void OfferLookup::decide(size_t target, OfferVerdict verdict)
{
    if (m_states[target].decided)
        return;
    m_states[target].decided = true;
    verdict.place = target;
    m_news.push_back(std::move(verdict));
}

void OfferLookup::tell()
{
    const std::vector<OfferVerdict> news = std::exchange(m_news, {});
    if (!news.empty() && m_told)
        m_told(news);
}

} // namespace nd
