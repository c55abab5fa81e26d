// SPDX-License-Identifier: Apache-2.0
#include "features/basket/basket_presenter.h"

#include "api/client/client.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/price_check.h"
#include "features/basket/service/substitutes.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"
#include "writes/failed_writes.h"

#include <QSet>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int NamedAtMost = 3; ///< numbers in a sentence

bool canBeReserved(const BasketLine &line)
{
    return line.kind == LineKind::Number && !line.isSent() && !line.isHeld() && line.hold.state != HoldState::Asking;
}

bool canBeSubstituted(const BasketLine &line)
{
    return line.kind == LineKind::Number && line.isGone() && !line.isSent() && !line.isHeld();
}

bool isWritable(const Session &session)
{
    return !session.account().readOnly;
}

template <class Accept>
std::vector<BasketLine> linesWhere(AccountServices &services, const QStringList &keys, Accept accept)
{
    std::vector<BasketLine> found;
    const QSet<QString> wanted(keys.begin(), keys.end());
    for (const BasketLine &line : services.basket().lines()) {
        if ((wanted.isEmpty() || wanted.contains(line.key)) && accept(line))
            found.push_back(line);
    }
    return found;
}

template <class Accept>
int countWhere(AccountServices &services, const QStringList &keys, Accept accept)
{
    const QSet<QString> wanted(keys.begin(), keys.end());
    const std::vector<BasketLine> &lines = services.basket().lines();
    return int(std::count_if(lines.begin(), lines.end(),
        [&](const BasketLine &line) { return (wanted.isEmpty() || wanted.contains(line.key)) && accept(line); }));
}

QStringList keysOf(const std::vector<BasketLine> &lines)
{
    QStringList keys;
    for (const BasketLine &line : lines)
        keys += line.key;
    return keys;
}

/// "+1…, +1… and 637 more"
QString named(const QStringList &numbers)
{
    const QString first = numbers.mid(0, NamedAtMost).join(u", "_s);
    const int more = int(numbers.size()) - NamedAtMost;
    return more > 0 ? BasketPresenter::tr("%1 and %Ln more", nullptr, more).arg(first) : first;
}

QString refusedText(int numbers)
{
    return numbers > 0 ? BasketPresenter::tr("%Ln was/were refused: the column State says why.", nullptr, numbers)
                       : QString();
}

QString unansweredText(const QStringList &numbers)
{
    return numbers.isEmpty()
        ? QString()
        : BasketPresenter::tr(
            "Telnyx's answer leaves out %Ln number(s), which may be held or not: look into Reservations.", nullptr,
            int(numbers.size()));
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

BasketPresenter::BasketPresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_services(session.services()),
      m_rows(std::make_unique<TableModel<BasketRow>>(
          basketColumns(session.client().serverClock()), [](const BasketRow &row) { return row.line.key; }))
{
    listen();
    m_services.holds().refresh();
    lookUpOwned();
    rebuild();
}

BasketPresenter::~BasketPresenter() = default;

void BasketPresenter::listen()
{
    connect(&m_services.basket(), &Basket::changed, this, [this](const BasketChange &change) {
        if (change.kind == BasketChange::Kind::Added || change.kind == BasketChange::Kind::Reset)
            lookUpOwned();
        rebuild();
    });
    // Each cell reads the clock when it is painted: nothing is gone over for a second that went by.
    connect(&m_services.holds(), &Holds::ticked, m_rows.get(), [this] { repaintColumn(*m_rows, HoldColumn); });
    connect(&m_services.holds(), &Holds::refused, this, [this](const QString &, const Error &error) {
        if (!m_holdRun) // else its outcome tells of it
            report(error, ErrorContext::Reserve);
    });
    connect(&m_services.owned(), &OwnedNumbers::changed, this, [this] {
        lookUpOwned();
        rebuild();
    });
    connect(&m_services.purchases(), &Purchases::settled, this, &BasketPresenter::onSettled);
    connect(&m_services.holds(), &Holds::alert, this, [this](const BasketLine &line, HoldAlert what) {
        nextIsAbout({line.key});
        switch (what) {
        case HoldAlert::FiveMinutes:
            return emit holdAlert(tr("The hold on %1 ends in five minutes.").arg(line.number), false);
        case HoldAlert::OneMinute:
            return emit holdAlert(tr("The hold on %1 ends in one minute.").arg(line.number), false);
        case HoldAlert::Lapsed:
            return emit holdAlert(tr("The hold on %1 has lapsed: others can buy it now.").arg(line.number), true);
        }
    });
    connect(&m_session, &Session::balanceChanged, this, &BasketPresenter::changed);
    connect(&m_session, &Session::accountChanged, this, &BasketPresenter::rebuild); // its price ceiling
}

BasketRow BasketPresenter::rowOf(const BasketLine &line) const
{
    BasketRow row{line};
    const auto owned = m_owned.constFind(line.number);
    if (!line.isSent() && owned != m_owned.constEnd())
        row.owned = owned->text(m_session.client().serverNow());
    row.isLeftOut = isOwned(line);
    return row;
}

void BasketPresenter::lookUpOwned()
{
    m_owned.clear();
    QStringList numbers;
    for (const BasketLine &line : m_services.basket().lines())
        numbers += line.number;
    m_owned = m_services.owned().among(numbers);
}

/// Proven to be the account's. A line that is being bought is its purchase's own.
bool BasketPresenter::isOwned(const BasketLine &line) const
{
    const auto owned = m_owned.constFind(line.number);
    return !line.isSent() && owned != m_owned.constEnd() && owned->isProven;
}

bool BasketPresenter::mayBeReserved(const BasketLine &line) const
{
    return canBeReserved(line) && !isOwned(line);
}

BasketScope BasketPresenter::scopeOf(const QStringList &selected) const
{
    if (!selected.isEmpty())
        return {BasketScope::Kind::Selected, selected, int(selected.size())};
    const int shown = m_rows->rowCount();
    if (shown == m_rows->totalCount())
        return {BasketScope::Kind::All, {}, shown};
    BasketScope scope{BasketScope::Kind::Shown, {}, shown};
    for (int row = 0; row < shown; ++row)
        scope.keys += m_rows->row(row).line.key;
    return scope;
}

int BasketPresenter::ableAmong(BasketVerb verb, const BasketScope &scope) const
{
    if (scope.lines == 0)
        return 0;
    const auto count = [&](const auto &accept) { return countWhere(m_services, scope.keys, accept); };
    switch (verb) {
    case BasketVerb::Reserve:
        return isWritable(m_session) && !m_holdRun ? count([this](const BasketLine &l) { return mayBeReserved(l); })
                                                   : 0;
    case BasketVerb::Extend:
        return isWritable(m_session) ? count([](const BasketLine &l) { return l.isHeld(); }) : 0;
    case BasketVerb::Substitute:
        return isSubstituting() ? 0 : count(canBeSubstituted);
    case BasketVerb::Remove:
        return scope.kind == BasketScope::Kind::Selected && mayRemove(scope.keys) ? scope.lines : 0;
    case BasketVerb::Order:
        break;
    }
    return count([this](const BasketLine &line) { return !line.isSent() && !isOwned(line); });
}

void BasketPresenter::setProblemsOnly(bool only)
{
    m_rows->setPredicate(
        only ? [](const BasketRow &row) { return row.isProblem(); } : std::function<bool(const BasketRow &)>());
    emit changed();
}

int BasketPresenter::problems() const
{
    return int(std::count_if(
        m_rows->rows().begin(), m_rows->rows().end(), [](const BasketRow &row) { return row.isProblem(); }));
}

void BasketPresenter::rebuild()
{
    std::vector<BasketRow> rows;
    rows.reserve(m_services.basket().lines().size());
    std::vector<UsualPrice::Priced> numbers;
    for (const BasketLine &line : m_services.basket().lines()) {
        rows.push_back(rowOf(line));
        numbers.push_back({line.country, line.type, line.cost});
    }
    const UsualPrice usual(numbers);
    const std::optional<Cost> &ceiling = m_session.account().priceCeiling;
    for (size_t i = 0; i < rows.size(); ++i) {
        BasketRow &row = rows[i];
        const PriceNote above
            = ceiling ? aboveCeiling(*ceiling, row.line.cost, tr("Above this account's price ceiling.")) : PriceNote();
        row.priceNote = above.text.isEmpty() ? usual.note(numbers[i]) : above;
    }
    m_rows->setRows(std::move(rows));
    emit changed();
    if (!m_about.empty() && m_about != holdsOf(m_about)) {
        m_about.clear();
        emit outOfDate();
    }
}

/// What is said next is true for as long as these lines are as they are now.
void BasketPresenter::nextIsAbout(const QStringList &keys)
{
    m_about.clear();
    for (const QString &key : keys)
        m_about.emplace(key, std::nullopt);
    m_about = holdsOf(m_about);
}

BasketPresenter::HoldsByKey BasketPresenter::holdsOf(const HoldsByKey &lines) const
{
    HoldsByKey holds;
    for (const auto &[key, before] : lines) {
        const BasketLine *line = m_services.basket().find(key);
        holds.emplace(key, line && !line->isSent() ? std::optional(line->hold) : std::nullopt);
    }
    return holds;
}

int BasketPresenter::lines() const
{
    return m_services.basket().count();
}

int BasketPresenter::numbers() const
{
    return m_services.basket().numbers();
}

Funds BasketPresenter::funds() const
{
    return Funds(m_services.basket().lines(), m_session.balance().value);
}

QString BasketPresenter::incomplete() const
{
    const Funds all = funds();
    QStringList sentences;
    if (all.unpriced() > 0)
        sentences += tr("The price of %n number(s) is not known.", nullptr, all.unpriced());
    if (const QStringList foreign = all.foreign(); !foreign.isEmpty())
        sentences
            += tr("%1 cannot be compared with the credit in %2.").arg(foreign.join(u" · "_s), all.credit()->currency);
    if (all.inBlocks() > 0)
        sentences += tr("A block's price counts for each of its numbers.");
    return sentences.join(u' ');
}

void BasketPresenter::refresh()
{
    m_session.refreshBalance();
    m_services.holds().refresh();
}

bool BasketPresenter::canUndo() const
{
    return m_services.basket().canUndo();
}

bool BasketPresenter::canRedo() const
{
    return m_services.basket().canRedo();
}

bool BasketPresenter::mayReserve(const QStringList &keys) const
{
    return isWritable(m_session)
        && !linesWhere(m_services, keys, [this](const BasketLine &line) { return mayBeReserved(line); }).empty();
}

bool BasketPresenter::mayExtend(const QStringList &keys) const
{
    return isWritable(m_session) && heldAmong(keys) > 0;
}

bool BasketPresenter::mayRemove(const QStringList &keys) const
{
    return linesWhere(m_services, keys, [](const BasketLine &line) { return line.isSent(); }).empty();
}

bool BasketPresenter::maySubstitute(const QStringList &keys) const
{
    return !isSubstituting() && countWhere(m_services, keys, canBeSubstituted) > 0;
}

int BasketPresenter::heldAmong(const QStringList &keys) const
{
    return int(linesWhere(m_services, keys, [](const BasketLine &line) { return line.isHeld(); }).size());
}

std::vector<BasketLine> BasketPresenter::linesToOrder(const QStringList &keys) const
{
    return linesWhere(m_services, keys, [this](const BasketLine &line) { return !line.isSent() && !isOwned(line); });
}

void BasketPresenter::reserve(const QStringList &keys)
{
    const QStringList numbers
        = keysOf(linesWhere(m_services, keys, [this](const BasketLine &line) { return mayBeReserved(line); }));
    if (numbers.isEmpty() || m_holdRun)
        return;
    m_spoiled = {};
    m_holdRun = std::make_unique<HoldBatch>(m_services.holds(), m_services.failures(), numbers,
        [this](const HoldBatch::Outcome &outcome) { onHoldRun(outcome); });
    m_reserving = numbers;
    m_holdRun->start();
    emit changed();
}

void BasketPresenter::onHoldRun(const HoldBatch::Outcome &outcome)
{
    // Destroyed when it has returned from here.
    const std::unique_ptr<HoldBatch, void (*)(HoldBatch *)> run(
        m_holdRun.release(), [](HoldBatch *one) { one->deleteLater(); });
    emit changed();
    if (!outcome.blamed.isEmpty() && outcome.blamed.size() < outcome.left.size()) {
        QStringList others;
        for (const QString &number : outcome.left) {
            if (!outcome.blamed.contains(number))
                others += number;
        }
        return spoil(outcome.blamed, others, false, outcome.unanswered);
    }
    if (outcome.error) {
        nextIsAbout(outcome.unanswered);
        return emit refused(
            joined({describe(*outcome.error, ErrorContext::Reserve).whole(), unansweredText(outcome.unanswered)}));
    }
    const RunTally came = tally(outcome);
    if (!outcome.isFull && came.refused == 0 && outcome.unanswered.isEmpty())
        return;
    nextIsAbout(came.decided);
    emit reserved(joined({outcome.isFull ? fullText(came, int(outcome.left.size())) : heldText(came),
                      unansweredText(outcome.unanswered)}),
        false);
}

BasketPresenter::RunTally BasketPresenter::tally(const HoldBatch::Outcome &outcome) const
{
    const QStringList notRefused = outcome.unanswered + outcome.left;
    const QSet<QString> others(notRefused.begin(), notRefused.end());
    RunTally run;
    for (const QString &key : m_reserving) {
        const BasketLine *line = m_services.basket().find(key);
        if (line && line->hold.state == HoldState::Asking) {
            ++run.pending;
            continue;
        }
        run.decided += key;
        if (line && line->isHeld())
            ++run.held;
        else if (line && !line->failure.isEmpty() && line->trouble == LineTrouble::NotHeld && !others.contains(key))
            ++run.refused;
    }
    return run;
}

/// Telnyx gives a reason for each that it refused: some can be bought all the same, others are gone. While it has not
/// decided on some, how many are held is not counted: the sentence would be out of date a second later.
QString BasketPresenter::heldText(const RunTally &run)
{
    if (run.pending > 0)
        return refusedText(run.refused);
    if (run.refused == 0)
        return tr("%L1 held.").arg(run.held);
    return tr("%L1 held, %L2 not: the column State says why. Whether they are for sale is asked when they are ordered.")
        .arg(run.held)
        .arg(run.refused);
}

QString BasketPresenter::fullText(const RunTally &run, int left) const
{
    const int holding = int(m_services.holds().all().size());
    QString sentence = tr("%L1 held, %L2 not: Telnyx lets this account hold no more.").arg(run.held).arg(left);
    if (run.pending > 0)
        sentence = tr("%Ln number(s) cannot be held: Telnyx lets this account hold no more.", nullptr, left);
    else if (holding > 0)
        sentence = tr("%L1 held, %L2 not: Telnyx lets this account hold no more than the %L3 that it holds now.")
                       .arg(run.held)
                       .arg(left)
                       .arg(holding);
    return joined({sentence, tr("What is not held can be ordered all the same."), refusedText(run.refused)});
}

void BasketPresenter::onSettled(const QString &id)
{
    const auto purchase = m_services.purchases().find(id);
    if (!purchase || purchase->write.state != WriteState::Rejected)
        return;
    QStringList blamed;
    QStringList others;
    for (const BasketLine &line : purchase->lines) {
        const BasketLine *there = m_services.basket().find(line.key);
        if (there && !there->isSent())
            (there->isTroubled() ? blamed : others) += line.key;
    }
    if (!blamed.isEmpty() && !others.isEmpty())
        spoil(blamed, others, true);
}

void BasketPresenter::spoil(
    const QStringList &blamed, const QStringList &others, bool ordering, const QStringList &unanswered)
{
    m_spoiled = {blamed, others, ordering};
    nextIsAbout(blamed + others + unanswered);
    const QString sentence = tr("Telnyx refused %L1 of %L2: %3. The others have nothing to do with it.")
                                 .arg(blamed.size())
                                 .arg(blamed.size() + others.size())
                                 .arg(named(blamed));
    const QString action
        = (ordering ? tr("Leave Out %L1, Order the Other %L2…") : tr("Leave Out %L1, Reserve the Other %L2"))
              .arg(blamed.size())
              .arg(others.size());
    emit spoiled(joined({sentence, unansweredText(unanswered)}), action);
}

void BasketPresenter::goOnWithoutBlamed()
{
    const Spoiled spoiled = std::exchange(m_spoiled, {});
    if (spoiled.others.isEmpty())
        return;
    if (const Result<Done> removed = m_services.basket().remove(spoiled.blamed); !removed)
        return report(removed);
    if (spoiled.ordering)
        emit orderRequested(spoiled.others);
    else
        reserve(spoiled.others);
}

void BasketPresenter::extend(const QStringList &keys)
{
    QSet<QString> reservations;
    for (const BasketLine &line : linesWhere(m_services, keys, [](const BasketLine &l) { return l.isHeld(); }))
        reservations.insert(line.hold.reservationId);
    if (reservations.isEmpty())
        return;
    const Result<QStringList> begun = m_services.holds().extend({reservations.begin(), reservations.end()});
    if (!begun)
        report(begun.error(), ErrorContext::Extend);
}

void BasketPresenter::remove(const QStringList &keys)
{
    report(m_services.basket().remove(keys));
}

void BasketPresenter::substitute(const QStringList &keys)
{
    if (isSubstituting())
        return;
    std::vector<BasketLine> suspects;
    if (!keys.isEmpty()) {
        suspects = linesWhere(m_services, keys, [](const BasketLine &line) {
            return line.kind == LineKind::Number && !line.failure.isEmpty() && !line.isTroubled() && !line.isSent();
        });
    }
    if (suspects.empty())
        return findSubstitutes(keys);
    m_recheck = std::make_unique<PriceCheck>(m_session.client(), m_session.clock(), std::move(suspects),
        [this, keys](const std::vector<PriceChange> &differences) { onRechecked(keys, differences); });
    m_recheck->share(m_session.offers(), PriceCheck::Trust::AskAnew);
    m_recheck->start();
    emit changed();
}

void BasketPresenter::onRechecked(const QStringList &keys, const std::vector<PriceChange> &differences)
{
    const std::unique_ptr<PriceCheck> over = std::move(m_recheck); // this is called from within
    std::vector<BasketLine> gone;
    std::optional<Error> unasked;
    for (const PriceChange &difference : differences) {
        if (difference.kind == PriceChange::Kind::Unknown)
            unasked = difference.error;
        const BasketLine *line = m_services.basket().find(difference.key);
        if (!line || difference.kind != PriceChange::Kind::Gone)
            continue;
        gone.push_back(*line);
        gone.back().fail(tr("Not offered any more."), LineTrouble::Gone);
    }
    report(m_services.basket().update(gone));
    emit changed();
    if (maySubstitute(keys))
        findSubstitutes(keys);
    else if (unasked)
        report(*unasked, ErrorContext::Search);
    else
        sayNoneIsGone(keys);
}

void BasketPresenter::sayNoneIsGone(const QStringList &keys)
{
    nextIsAbout(keys);
    emit substituted(tr("None of these numbers is gone: they can be ordered again."), true, false);
}

void BasketPresenter::findSubstitutes(const QStringList &keys)
{
    if (!maySubstitute(keys))
        return;
    QSet<QString> taken;
    for (const BasketLine &line : m_services.basket().lines())
        taken += line.number;
    m_substitutes = std::make_unique<Substitutes>(m_session.client(), linesWhere(m_services, keys, canBeSubstituted),
        taken, [this](const std::vector<Substitution> &found) { putIn(found); });
    m_substitutes->start();
    emit changed();
}

void BasketPresenter::putIn(const std::vector<Substitution> &found)
{
    m_substitutes.reset();
    std::vector<std::pair<QString, BasketLine>> lines;
    std::optional<Error> error;
    QStringList pairs;
    QStringList fresh; // keys
    for (const Substitution &one : found) {
        if (one.with) {
            lines.emplace_back(one.key, *one.with);
            fresh += one.with->key;
            pairs += tr("%1 → %2", "old number, new number").arg(one.key, one.with->number);
        } else if (one.error) {
            error = one.error;
        }
    }
    const Result<int> replaced = m_services.basket().replace(lines);
    nextIsAbout(fresh);
    emit changed();
    if (!replaced)
        return report(replaced.error(), ErrorContext::General);
    const int without = int(found.size()) - *replaced;
    QStringList said;
    if (*replaced > 0)
        said += tr("%n number(s) replaced by the nearest that is for sale:", nullptr, *replaced) + u' ' + named(pairs)
            + u'.';
    if (error)
        said += describe(*error, ErrorContext::Search).sentence;
    else if (without > 0)
        said += tr("For %n number(s) Telnyx has nothing equivalent.", nullptr, without);
    emit substituted(said.join(u' '), without == 0, *replaced > 0);
}

void BasketPresenter::undo()
{
    if (canUndo())
        report(m_services.basket().undo());
}

void BasketPresenter::redo()
{
    if (canRedo())
        report(m_services.basket().redo());
}

void BasketPresenter::report(const Result<Done> &result)
{
    if (!result)
        report(result.error(), ErrorContext::General);
}

void BasketPresenter::report(const Error &error, ErrorContext context)
{
    const ErrorText text = describe(error, context);
    m_about.clear();
    emit refused(text.whole());
}

} // namespace nd
