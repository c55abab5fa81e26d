// SPDX-License-Identifier: Apache-2.0
#include "tabs/needs_action_presenter.h"

#include "api/resources/words.h"
#include "desk/basket.h"
#include "desk/books.h"
#include "desk/failures.h"
#include "desk/gone_orders.h"
#include "desk/holds.h"
#include "desk/reference.h"
#include "desk/session.h"
#include "desk/tracker.h"
#include "tabs/columns/cells.h"
#include "tabs/columns/comment_columns.h"
#include "tabs/columns/failure_columns.h"
#include "tabs/comments_presenter.h"
#include "tabs/country_names.h"
#include "tabs/open_requirements.h"

#include <algorithm>
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

NeedsActionPresenter::NeedsActionPresenter(CommentsPresenter &comments, const Clock &clock, QObject *parent)
    : QObject(parent), m_comments(comments), m_clock(clock), m_requirements(std::make_unique<OpenRequirements>()),
      m_rows(std::make_unique<TableModel<Row>>(needsActionColumns(), [](const Row &row) { return row.key; }))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Together);
    connect(&m_soon, &QTimer::timeout, this, &NeedsActionPresenter::rebuild);
    m_second.setInterval(1s);
    m_second.setTimerType(Qt::VeryCoarseTimer); // all clocks of the window wake up together
    connect(&m_second, &QTimer::timeout, this, &NeedsActionPresenter::tick);
    connect(m_requirements.get(), &OpenRequirements::changed, this, &NeedsActionPresenter::rebuildSoon);
    connect(&m_comments, &CommentsPresenter::unreadChanged, this, &NeedsActionPresenter::onComments);
}

NeedsActionPresenter::~NeedsActionPresenter() = default;

void NeedsActionPresenter::use(Session *session)
{
    if (m_books) {
        for (QObject *source : {static_cast<QObject *>(&m_books->holds()), static_cast<QObject *>(&m_books->basket()),
                 static_cast<QObject *>(&m_books->failures()), static_cast<QObject *>(&m_books->tracker()),
                 static_cast<QObject *>(&m_books->gone())})
            source->disconnect(this);
    }
    m_session = session;
    m_books = session ? &session->books() : nullptr;
    m_words.clear();
    m_requirements->use(session);
    if (m_books) {
        connect(&m_books->holds(), &Holds::ticked, this, &NeedsActionPresenter::onHolds);
        connect(&m_books->basket(), &Basket::changed, this, &NeedsActionPresenter::rebuildSoon);
        connect(&m_books->failures(), &Failures::changed, this, [this] {
            readUnresolved();
            rebuildSoon();
        });
        connect(&m_books->tracker(), &Tracker::orderChanged, this, &NeedsActionPresenter::rebuildSoon);
        connect(&m_books->gone(), &GoneOrders::changed, this, &NeedsActionPresenter::rebuildSoon);
        connect(&m_books->tracker(), &Tracker::followingChanged, this, &NeedsActionPresenter::rebuildSoon);
    }
    readUnresolved();
    rebuild();
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
    std::vector<Row> rows;
    if (m_books) {
        rows = m_unresolved;
        addGone(rows);
        addHolds(rows);
        addRequirements(rows);
        addAdvanced(rows);
        addComments(rows);
    }
    for (Row &row : rows)
        row.secondsLeft = secondsTo(row.deadline);
    std::sort(rows.begin(), rows.end(), comesBefore);
    const bool same = rows == m_rows->rows();
    m_rows->setRows(std::move(rows));
    m_rows->clearChangedMarks(); // a countdown that flashes every second says nothing
    armClock();
    if (!same)
        emit changed();
}

void NeedsActionPresenter::addRequirements(std::vector<Row> &rows) const
{
    for (const OpenRequirement &one : m_requirements->list()) {
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
        rows.push_back(std::move(row));
    }
    if (const int more = m_requirements->more(); more > 0) {
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
    m_books->tracker().eachFollowed([&](const OrderRecord &record) {
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
    for (const Conversation &one : m_comments.conversations().rows()) {
        if (one.unread == 0)
            continue;
        Row row;
        row.kind = Row::Kind::Comment;
        row.key = u"comment/"_s + keyOf(one);
        row.id = one.recordId;
        row.recordType = one.recordType;
        row.what = one.waits ? tr("%n unread comment(s)", nullptr, one.unread)
                             : tr("Telnyx writes: %1").arg(one.lastBody.simplified());
        row.where = aboutText(one.recordType, one.recordId);
        row.step = tr("Read and answer");
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
    for (const GoneOrders::Order &order : m_books->gone().list()) {
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
    std::map<std::pair<QString, Moment>, QStringList> ending;
    QStringList lapsed;
    for (const BasketLine &line : m_books->basket().lines()) {
        if (line.isSent() || line.kind != LineKind::Number)
            continue;
        if (line.hold.state == HoldState::Lapsed)
            lapsed += line.key;
        else if (line.isHeld() && m_books->holds().remaining(line) <= SoonEnding)
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

void NeedsActionPresenter::readUnresolved()
{
    m_unresolved.clear();
    if (!m_books)
        return;
    for (const Failure &failure : m_books->failures().list()) {
        const Intent &intent = failure.intent;
        if (intent.state != IntentState::Unresolved)
            continue;
        Row row;
        row.kind = Row::Kind::Unresolved;
        row.key = u"unresolved/"_s + intent.id;
        row.id = intent.id;
        row.bad = true;
        row.what = tr("%1: not known yet what Telnyx did").arg(whatText(intent.kind));
        QStringList numbers;
        for (const NumberSpan &span : intent.numbers)
            numbers += u'+' + QString::number(span.first);
        QStringList where{intent.personReference, numbersText(numbers)};
        where.removeAll(QString());
        row.where = where.isEmpty() ? intent.subject : where.join(u" · "_s);
        row.step = tr("Ask Telnyx now; do not send it again");
        m_unresolved.push_back(std::move(row));
    }
}

// ---- what makes it change ----

void NeedsActionPresenter::onComments()
{
    QHash<QString, int> words;
    for (const Conversation &one : m_comments.conversations().rows()) {
        words.insert(keyOf(one), one.comments);
        if (m_words.contains(keyOf(one)) && m_words.value(keyOf(one)) != one.comments)
            m_requirements->lookAgain(one.recordId);
    }
    m_words = words;
    rebuildSoon();
}

/// Once a second while something is held.
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

qint64 NeedsActionPresenter::secondsTo(Moment deadline) const
{
    return deadline.isValid() ? std::chrono::ceil<std::chrono::seconds>(deadline.since(m_clock.now())).count() : 0;
}

void NeedsActionPresenter::tick()
{
    std::vector<Row> rows = m_rows->rows();
    for (Row &row : rows)
        row.secondsLeft = secondsTo(row.deadline);
    m_rows->setRows(std::move(rows));
    m_rows->clearChangedMarks();
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
