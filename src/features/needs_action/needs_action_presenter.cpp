// SPDX-License-Identifier: Apache-2.0
#include "features/needs_action/needs_action_presenter.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/comments/service/comment_feed.h"
#include "features/orders/service/missing_orders.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "features/requirements/service/open_requirements.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/write_subject.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"
#include "wording/order_words.h"
#include "writes/failed_writes.h"
#include "writes/write_words.h"

#include <algorithm>
#include <initializer_list>
#include <map>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Row = NeedsActionRow;

constexpr auto Together = 100ms; ///< what changes at the same time is shown at the same time

bool comesBefore(const Row &a, const Row &b)
{
    if (a.deadline.isValid() != b.deadline.isValid())
        return a.deadline.isValid();
    if (a.deadline.isValid() && a.deadline != b.deadline)
        return a.deadline < b.deadline;
    return a.kind != b.kind ? a.kind < b.kind : a.key < b.key;
}

QString placeText(const QString &title, const QString &country, const QString &type)
{
    QStringList parts{title, countries::name(country), type.isEmpty() ? QString() : cells::numberType(type)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString numbersText(const QStringList &numbers)
{
    if (numbers.size() < 2)
        return numbers.join(QString());
    return NeedsActionPresenter::tr("%1 and %n more", "numbers", int(numbers.size()) - 1).arg(numbers.front());
}

} // namespace

NeedsActionPresenter::NeedsActionPresenter(Session &session, QObject *parent)
    : QObject(parent), m_services(session.services()), m_clock(session.clock()),
      m_serverClock(session.client().serverClock()),
      m_rows(std::make_unique<TableModel<Row>>(needsActionColumns(), [](const Row &row) { return row.key; }))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Together);
    connect(&m_soon, &QTimer::timeout, this, &NeedsActionPresenter::rebuild);
    m_second.setInterval(1s);
    m_second.setTimerType(Qt::VeryCoarseTimer); // all clocks of the window wake up together
    connect(&m_second, &QTimer::timeout, this, &NeedsActionPresenter::tick);
    listen();
    listenToOrders();
    if (const auto known = m_services.keeper().known())
        m_lists.readAt = known->readAt;
    m_services.openRequirements().begin();
    readFailures();
    rebuild();
}

NeedsActionPresenter::~NeedsActionPresenter()
{
    m_services.openRequirements().end();
}

void NeedsActionPresenter::listen()
{
    connect(&m_services.holds(), &Holds::marksPassed, this, &NeedsActionPresenter::onHolds);
    connect(&m_services.basket(), &Basket::changed, this, &NeedsActionPresenter::rebuildSoon);
    connect(&m_services.failures(), &FailedWrites::changed, this, [this] {
        readFailures();
        rebuildSoon();
    });
    connect(&m_services.gone(), &MissingOrders::changed, this, &NeedsActionPresenter::rebuildSoon);
    connect(&m_services.comments(), &CommentFeed::changed, this, &NeedsActionPresenter::onComments);
    connect(&m_services.comments(), &CommentFeed::readFinished, this, &NeedsActionPresenter::compareKnowledge);
    connect(&m_services.openRequirements(), &OpenRequirements::changed, this, &NeedsActionPresenter::rebuildSoon);
}

void NeedsActionPresenter::listenToOrders()
{
    const OrderTracker &tracker = m_services.tracker();
    connect(&tracker, &OrderTracker::orderChanged, this, &NeedsActionPresenter::rebuildSoon);
    connect(&tracker, &OrderTracker::followingChanged, this, &NeedsActionPresenter::rebuildSoon);
    connect(&tracker, &OrderTracker::polled, this, &NeedsActionPresenter::onPolled);
    connect(&tracker, &OrderTracker::refreshFinished, this, [this](const Result<Done> &end) {
        m_listsRead = m_listsRead || end;
        if (end)
            m_lists.good(m_clock.now());
        else
            m_lists.bad(end.error());
        rebuildSoon();
    });
}

int NeedsActionPresenter::count() const
{
    return m_rows->totalCount();
}

void NeedsActionPresenter::setShown(bool shown)
{
    m_shown = shown;
    tick();
}

void NeedsActionPresenter::open(const QString &key)
{
    if (const Row *found = m_rows->find(key)) {
        const Row row = *found; // what follows may change the rows
        emit opened(row);
    }
}

// ---- what is in it ----

void NeedsActionPresenter::rebuildSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void NeedsActionPresenter::rebuild()
{
    m_soon.stop();
    std::vector<Row> rows = m_failures;
    addGone(rows);
    addHolds(rows);
    addRequirements(rows);
    addAdvanced(rows);
    addComments(rows);
    for (Row &row : rows) {
        row.secondsLeft = secondsTo(row.deadline);
        if (row.knownAt.isValid())
            row.step
                = tr("%1 (%2)", "next step, known since").arg(row.step, knownSinceText(row.knownAt, m_clock.now()));
    }
    std::sort(rows.begin(), rows.end(), comesBefore);
    const QString told = staleText();
    const bool same = rows == m_rows->rows() && knowledge() == m_told && told == m_toldText;
    m_told = knowledge();
    m_toldText = told;
    m_rows->setRows(std::move(rows));
    armClock();
    if (!same)
        emit changed();
}

void NeedsActionPresenter::addRequirements(std::vector<Row> &rows) const
{
    for (const OpenRequirement &one : m_services.openRequirements().list()) {
        Row row;
        row.kind = Row::Kind::Requirements;
        row.key = u"requirements/"_s + one.orderId + u'/' + one.country + u'/' + one.type;
        row.id = one.subOrderId;
        row.recordType = comment_record::subNumberOrder;
        row.numberId = one.numberId;
        row.deadline = one.deadline;
        row.bad = one.rejected > 0;
        row.what = row.bad ? tr("Requirements rejected for %n number(s)", nullptr, one.rejected)
                           : tr("Requirements missing for %n number(s)", nullptr, one.missing);
        row.where = placeText(one.title, one.country, one.type);
        row.step = row.bad ? tr("Read why, correct the values, send them again") : tr("Fill in the values");
        row.knownAt = one.knownAt;
        rows.push_back(std::move(row));
    }
    if (const int more = m_services.openRequirements().more(); more > 0) {
        Row row;
        row.kind = Row::Kind::MoreOrders;
        row.key = u"more"_s;
        row.what = tr("%n more order(s) with open requirements", nullptr, more);
        row.where = tr("Orders");
        row.step = tr("Open the orders");
        rows.push_back(std::move(row));
    }
}

void NeedsActionPresenter::addAdvanced(std::vector<Row> &rows) const
{
    m_services.tracker().eachFollowed([&](const OrderRecord &record) {
        const auto *order = std::get_if<AdvancedOrder>(&record);
        if (!order || order->status != status::exception)
            return;
        Row row;
        row.kind = Row::Kind::Advanced;
        row.key = u"advanced/"_s + order->id;
        row.id = order->id;
        row.recordType = comment_record::advancedNumberOrder;
        row.bad = true;
        row.what = tr("Advanced order in exception: Telnyx cannot go on with it");
        row.where
            = placeText(reference::split(order->customerReference).person, order->countryCode, order->phoneNumberType);
        row.step = tr("Read the comments, answer Telnyx");
        rows.push_back(std::move(row));
    });
}

void NeedsActionPresenter::addComments(std::vector<Row> &rows) const
{
    const CommentFeed &comments = m_services.comments();
    for (const Conversation &one : comments.conversations()) {
        if (one.unread == 0 && !one.needsAnswer)
            continue;
        Row row;
        row.kind = Row::Kind::Comment;
        row.key = u"comment/"_s + keyOf(one);
        row.id = one.recordId;
        row.recordType = one.recordType;
        row.what = one.waits ? tr("%n unread comment(s)", nullptr, one.unread)
                             : tr("Telnyx writes: %1").arg(one.lastBody.simplified());
        row.where = placeText(one.subject.reference, one.subject.country, one.subject.type);
        if (row.where.isEmpty())
            row.where = aboutText(one.recordType, one.recordId);
        row.step = one.unread > 0 ? tr("Read and answer") : tr("Answer, or say that none is needed");
        row.knownAt = comments.isKnown() ? Timestamp() : comments.age().readAt;
        // What Telnyx writes about a sub-order presses as much as the sub-order itself.
        const auto about = std::find_if(rows.begin(), rows.end(),
            [&](const Row &other) { return other.kind == Row::Kind::Requirements && other.id == one.recordId; });
        if (about != rows.end()) {
            row.deadline = about->deadline;
            row.where = about->where;
        }
        rows.push_back(std::move(row));
    }
}

void NeedsActionPresenter::addGone(std::vector<Row> &rows) const
{
    for (const MissingOrders::Order &order : m_services.gone().list()) {
        Row row;
        row.kind = Row::Kind::UnknownOrder;
        row.key = u"gone/%1/"_s.arg(int(order.kind)) + order.id;
        row.id = order.id;
        row.orderKind = order.kind;
        row.bad = true;
        row.what = tr("Telnyx does not know this order");
        row.where = order.reference.isEmpty() ? order.id : order.reference + u" · "_s + order.id;
        row.step = tr("Ask again, or compare with Telnyx's portal");
        rows.push_back(std::move(row));
    }
}

void NeedsActionPresenter::addHolds(std::vector<Row> &rows) const
{
    std::map<std::pair<QString, Timestamp>, QStringList> ending;
    QStringList lapsed;
    for (const BasketLine &line : m_services.basket().lines()) {
        if (line.isSent() || line.kind != LineKind::Number)
            continue;
        if (line.hold.state == HoldState::Lapsed)
            lapsed += line.key;
        else if (line.isHeld() && m_services.holds().remaining(line) <= SoonEnding)
            ending[{line.hold.reservationId, line.hold.expiresAt}] += line.key;
    }
    for (const auto &[hold, keys] : ending) {
        Row row;
        row.kind = Row::Kind::HoldEnding;
        row.key = u"hold/"_s + hold.first + u'/' + QString::number(hold.second.micros());
        row.keys = keys;
        row.deadline = hold.second;
        row.what = tr("The hold on %n number(s) ends", nullptr, int(keys.size()));
        row.where = tr("Basket: %1").arg(numbersText(keys));
        row.step = tr("Order or extend");
        rows.push_back(std::move(row));
    }
    if (!lapsed.isEmpty()) {
        Row row;
        row.kind = Row::Kind::HoldLapsed;
        row.key = u"lapsed"_s;
        row.keys = lapsed;
        row.bad = true;
        row.what = tr("The hold on %n number(s) has lapsed: others can buy them", nullptr, int(lapsed.size()));
        row.where = tr("Basket: %1").arg(numbersText(lapsed));
        row.step = tr("Reserve again, substitute or remove");
        rows.push_back(std::move(row));
    }
}

/// Unresolved writes of every kind, and purchases that were not bought until a person has put them aside.
void NeedsActionPresenter::readFailures()
{
    m_failures.clear();
    for (const FailedWrite &failure : m_services.failures().list()) {
        const WriteRecord &write = failure.write;
        const bool unresolved = write.state == WriteState::Unresolved;
        if (!unresolved && !isPurchase(write.kind))
            continue;
        Row row;
        row.kind = unresolved ? Row::Kind::Unresolved : Row::Kind::NotBought;
        row.key = (unresolved ? u"unresolved/"_s : u"not-bought/"_s) + write.id;
        row.id = write.id;
        row.bad = true;
        row.what = unresolved
            ? tr("%1: not known yet what Telnyx did").arg(whatText(write.kind))
            : tr("%1 failed: %2", "kind of request, why").arg(whatText(write.kind), failure.text.sentence);
        QStringList numbers;
        for (const NumberSpan &span : write.numbers)
            numbers += u'+' + QString::number(span.first);
        QStringList where{subjectText(m_services, write), numbersText(numbers)};
        where.removeAll(QString());
        row.where = where.isEmpty() ? write.subject : where.join(u" · "_s);
        row.step = unresolved ? tr("Ask Telnyx now; do not send it again")
                              : tr("Order again from the basket, or put it aside");
        m_failures.push_back(std::move(row));
    }
}

// ---- how much of it is known ----

void NeedsActionPresenter::onPolled()
{
    if (m_listsRead && !m_lists.failure && !m_services.tracker().stale())
        m_lists.readAt = m_clock.now();
    compareKnowledge();
}

void NeedsActionPresenter::compareKnowledge()
{
    if (knowledge() != m_told || staleText() != m_toldText)
        rebuildSoon();
}

/// The worse of the lists and of what is followed.
DataAge NeedsActionPresenter::orders() const
{
    DataAge all = m_lists;
    if (const auto stale = !all.failure ? m_services.tracker().stale() : std::nullopt) {
        all.failure = stale->why;
        all.readAt = stale->knownAt;
    }
    return all;
}

NeedsActionPresenter::Knowledge NeedsActionPresenter::knowledge() const
{
    const CommentFeed &comments = m_services.comments();
    if (orders().failure || comments.age().failure)
        return Knowledge::Unknown;
    const bool all = m_listsRead && comments.isKnown() && m_services.openRequirements().isComplete();
    return all ? Knowledge::Complete : Knowledge::ReadTracking;
}

QString NeedsActionPresenter::staleText() const
{
    if (knowledge() != Knowledge::Unknown)
        return {};
    const DataAge known = orders();
    const DataAge words = m_services.comments().age();
    const Error &why = known.failure ? *known.failure : *words.failure;
    // The older of the two.
    const bool both = known.readAt.isValid() && words.readAt.isValid();
    const Timestamp since = both ? std::min(known.readAt, words.readAt) : Timestamp();
    const QString reason = describe(why).sentence;
    return since.isValid() ? tr("Not known: last read %1. %2").arg(timeText(since, m_clock.now()), reason)
                           : tr("Not known: never read to the end. %1").arg(reason);
}

// ---- what makes it change ----

void NeedsActionPresenter::onComments()
{
    QHash<QString, int> words;
    for (const Conversation &one : m_services.comments().conversations()) {
        words.insert(keyOf(one), one.comments);
        if (m_words.contains(keyOf(one)) && m_words.value(keyOf(one)) != one.comments)
            m_services.openRequirements().lookAgain(one.recordId);
    }
    m_words = words;
    rebuildSoon();
}

/// A hold has come to one of its marks.
void NeedsActionPresenter::onHolds()
{
    std::vector<Row> now;
    addHolds(now);
    const auto isHold
        = [](const Row &row) { return row.kind == Row::Kind::HoldEnding || row.kind == Row::Kind::HoldLapsed; };
    size_t shown = 0;
    const bool all = std::all_of(now.begin(), now.end(), [&](const Row &row) {
        const Row *known = m_rows->find(row.key);
        return known && known->keys == row.keys;
    });
    for (const Row &row : m_rows->rows())
        shown += isHold(row) ? 1 : 0;
    if (!all || shown != now.size())
        rebuildSoon();
}

qint64 NeedsActionPresenter::secondsTo(Timestamp deadline) const
{
    return deadline.isValid() ? std::chrono::ceil<std::chrono::seconds>(deadline.since(m_serverClock.now())).count()
                              : 0;
}

void NeedsActionPresenter::tick()
{
    std::vector<Row> rows = m_rows->rows();
    for (Row &row : rows)
        row.secondsLeft = secondsTo(row.deadline);
    m_rows->setRows(std::move(rows));
    armClock();
}

void NeedsActionPresenter::armClock()
{
    const std::vector<Row> &rows = m_rows->rows();
    const bool runs
        = m_shown && std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.deadline.isValid(); });
    if (!runs)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

} // namespace nd
