// SPDX-License-Identifier: Apache-2.0
#include "sandbox/seed/seed_data.h"

#include "sandbox/rules/advanced_orders.h"
#include "sandbox/rules/bulk_orders.h"
#include "sandbox/rules/purchases.h"
#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/rules/requirements.h"
#include "sandbox/state/fixtures.h"
#include "sandbox/stock/special_numbers.h"

#include <algorithm>

namespace nd::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The orders that are told one by one; older ones are the filler's.
constexpr int Told = 40;

/// Plays the account's past with the rules of its present: everything below is bought, filled in and declined as
/// a client would do it, at times that have passed.
class Storyteller
{
public:
    Storyteller(SandboxState &state, Moment opened) : m_state(state), m_opened(opened) { }

    void setUp();
    void tell(int orders);

private:
    struct Scene
    {
        Microseconds ago;
        void (Storyteller::*play)(Moment at);
        bool isOrder;
    };
    using Lines = std::vector<PurchaseLine>;

    void waitUntil(Moment moment) { m_state.events.passUntil(moment); }
    quint64 addGroup(const QString &country, NumberType type, const QString &reference, bool complete, Moment at);
    quint64 addDocument(const QString &filename, Moment at);
    Lines pick(const QString &country, NumberType type, int count, const QString &place, Moment at) const;
    Order &order(Lines lines, const QString &reference, Moment at);
    void userWrites(const Order &order, const QString &body, Moment at);
    void readAll(Moment at);

    void plain(Moment at);
    void germanDeclined(Moment at);
    void britishWaiting(Moment at);
    void twoCountries(Moment at);
    void swissApproved(Moment at);
    void partlyFailed(Moment at);
    void cancelled(Moment at);
    void bulk(Moment at);
    void block(Moment at);
    void advanced(Moment at);
    void lapsedReservation(Moment at);
    void liveReservation(Moment at);
    void reserve(const QString &reference, Moment at);

    SandboxState &m_state;
    Moment m_opened;
    quint64 m_swissGroup = 0;
    int m_plain = 0;
};

quint64 Storyteller::addDocument(const QString &filename, Moment at)
{
    Document document;
    document.index = m_state.documents.size();
    document.filename = filename;
    document.contentType = u"application/pdf"_s;
    document.sha256 = u"08a96c641c3a74e44eb59afb61a24f2cb9f4d7188748e76ba4bb5edfa3cb7d1c"_s;
    document.size = 184'320;
    document.scanned = true;
    document.verified = true;
    document.linked = true;
    document.created = at;
    document.updated = at;
    m_state.documents.push_back(document);
    return document.index;
}

quint64 Storyteller::addGroup(
    const QString &country, NumberType type, const QString &reference, bool complete, Moment at)
{
    RequirementGroup group;
    group.index = m_state.groups.size();
    group.country = country;
    group.type = type;
    group.action = u"ordering"_s;
    group.reference = reference;
    group.created = at;
    for (const quint8 place : requirementsOf(country, type)) {
        const QLatin1StringView kind(requirementTypes()[place].fieldType);
        RequirementValue value{place, RequirementValue::Awaiting, {}};
        if (complete && kind == "document"_L1)
            value.value = m_state.ids.text({Kind::Document, 0, 0});
        else if (complete && kind == "address"_L1)
            value.value = u"2051238294018393157"_s;
        else if (complete)
            value.value = u"ACME Widgets Ltd"_s;
        group.values.push_back(value);
    }
    m_state.groups.push_back(std::move(group));
    reviewGroup(m_state, m_state.groups.back(), at);
    return m_state.groups.back().index;
}

void Storyteller::setUp()
{
    const Moment at = m_opened.plus(-24h * 90);
    addDocument(u"utility-bill.pdf"_s, at);
    addDocument(u"commercial-register.pdf"_s, at);
    addGroup(u"GB"_s, NumberType::Local, u"London office"_s, true, at);
    addGroup(u"DE"_s, NumberType::Local, u"Berlin office"_s, true, at.plus(24h));
    m_swissGroup = addGroup(u"CH"_s, NumberType::Local, u"Zurich office"_s, true, at.plus(48h));
    addGroup(u"GB"_s, NumberType::Mobile, u"UK mobiles"_s, false, at.plus(72h));
    waitUntil(at.plus(24h * 4));
}

Storyteller::Lines Storyteller::pick(
    const QString &country, NumberType type, int count, const QString &place, Moment at) const
{
    SearchCriteria criteria;
    criteria.country = country;
    criteria.type = type;
    criteria.locality = place;
    criteria.limit = count;
    criteria.excludeSpecial = true;
    Lines lines;
    for (const SearchHit &hit : m_state.availability.search(criteria, at))
        lines.push_back(lineFor(m_state, hit.what, at));
    return lines;
}

Order &Storyteller::order(Lines lines, const QString &reference, Moment at)
{
    Purchase purchase;
    purchase.lines = std::move(lines);
    purchase.reference = reference;
    purchase.connection = QString::fromLatin1(connections()[0].id);
    purchase.billingGroup = m_state.ids.text({Kind::BillingGroup, 0, 0});
    return buy(m_state, purchase, at);
}

void Storyteller::userWrites(const Order &order, const QString &body, Moment at)
{
    Comment comment;
    comment.recordType = u"sub_number_order"_s;
    comment.recordId = m_state.subOrderId(order.index, 0);
    comment.body = body;
    comment.created = at;
    m_state.comments.add(std::move(comment));
}

void Storyteller::readAll(Moment at)
{
    for (quint64 i = 0; Comment *comment = m_state.comments.find(i); ++i) {
        if (!comment->read.isValid())
            comment->read = at;
    }
}

void Storyteller::plain(Moment at)
{
    struct Usual
    {
        const char *country;
        NumberType type;
        const char *place;
        int count;
        const char *reference;
    };
    constexpr Usual Usuals[] = {
        {"US", NumberType::Local, "Denver", 2, "Support line Denver"},
        {"US", NumberType::Local, "Chicago", 1, ""},
        {"CA", NumberType::Local, "Toronto", 3, "Toronto launch"},
        {"US", NumberType::Local, "Austin", 1, "Retail store 0481"},
        {"FR", NumberType::Local, "Paris", 1, "Paris pop-up"},
        {"US", NumberType::TollFree, "", 1, "Holiday hotline"},
        {"US", NumberType::Local, "Seattle", 5, "Q3 campaign"},
        {"AU", NumberType::Local, "Sydney", 1, "APAC pilot"},
        {"US", NumberType::Local, "Miami", 1, "Retail store 0512"},
        {"NL", NumberType::Local, "Amsterdam", 2, "Benelux"},
        {"US", NumberType::Local, "New York", 4, "ACME onboarding"},
        {"ES", NumberType::Local, "Madrid", 1, "Iberia"},
    };
    const Usual &usual = Usuals[size_t(m_plain++) % std::size(Usuals)];
    order(pick(QString::fromLatin1(usual.country), usual.type, usual.count, QString::fromLatin1(usual.place), at),
        QString::fromLatin1(usual.reference), at);
}

void Storyteller::germanDeclined(Moment at)
{
    Order &bought = order(pick(u"DE"_s, NumberType::Local, 2, u"Berlin"_s, at), u"Berlin support"_s, at);
    std::vector<NewValue> values;
    for (const quint8 type : requirementsOf(u"DE"_s, NumberType::Local)) {
        const QLatin1StringView kind(requirementTypes()[type].fieldType);
        const QString value = kind == "document"_L1 ? m_state.ids.text({Kind::Document, 1, 0})
            : kind == "address"_L1                  ? u"Wrong Street 1, Berlin"_s
                                                    : u"ACME Widgets GmbH"_s;
        values.push_back({type, value});
    }
    fillIn(m_state, bought, {0, 1}, values, at.plus(20min));
    waitUntil(at.plus(1h));
}

void Storyteller::britishWaiting(Moment at)
{
    Order &bought = order(pick(u"GB"_s, NumberType::Local, 3, u"London"_s, at), u"London expansion"_s, at);
    userWrites(bought, u"Hello, which address do you need for these numbers?"_s, at.plus(30min));
    readAll(at.plus(40min));
    m_state.adminWrites(u"sub_number_order"_s, m_state.subOrderId(bought.index, 0),
        u"Hi, an address in the London area is needed, and the name of the end user. Please provide both "
        "before the deadline, or the order will be cancelled."_s,
        at.plus(2h));
}

void Storyteller::twoCountries(Moment at)
{
    Lines lines = pick(u"US"_s, NumberType::Local, 3, u"Boston"_s, at);
    const Lines tollFree = pick(u"US"_s, NumberType::TollFree, 1, {}, at);
    const Lines canada = pick(u"CA"_s, NumberType::Local, 2, u"Montreal"_s, at);
    lines.insert(lines.end(), tollFree.begin(), tollFree.end());
    lines.insert(lines.end(), canada.begin(), canada.end());
    order(std::move(lines), u"North America roll-out"_s, at);
}

void Storyteller::swissApproved(Moment at)
{
    Lines lines = pick(u"CH"_s, NumberType::Local, 2, u"Zuerich"_s, at);
    for (PurchaseLine &line : lines)
        line.group = m_swissGroup;
    order(std::move(lines), u"Z\u00fcrich office"_s, at);
}

void Storyteller::partlyFailed(Moment at)
{
    Lines lines = pick(u"US"_s, NumberType::Local, 3, u"Portland"_s, at);
    SearchCriteria criteria;
    criteria.country = u"US"_s;
    criteria.type = NumberType::Local;
    criteria.endsWith = QString::number(special_numbers::Fails);
    criteria.limit = 1;
    for (const SearchHit &hit : m_state.availability.search(criteria, at))
        lines.push_back(lineFor(m_state, hit.what, at));
    order(std::move(lines), u"Portland store"_s, at);
    waitUntil(at.plus(1h));
    readAll(at.plus(3h));
}

void Storyteller::cancelled(Moment at)
{
    Order &bought = order(pick(u"GB"_s, NumberType::National, 1, {}, at), u"UK hotline"_s, at);
    cancel(m_state, bought, 0, at.plus(25min));
}

void Storyteller::bulk(Moment at)
{
    BulkOrder wanted;
    wanted.reference = u"Florida 10"_s;
    BulkGroup group;
    group.criteria.country = u"US"_s;
    group.criteria.type = NumberType::Local;
    group.criteria.state = u"FL"_s;
    group.requested = 10;
    wanted.groups.push_back(std::move(group));
    startBulk(m_state, std::move(wanted), at);
    waitUntil(at.plus(1h));
}

void Storyteller::block(Moment at)
{
    SearchCriteria criteria;
    criteria.country = u"US"_s;
    const auto blocks = m_state.availability.searchBlocks(criteria);
    const auto &[stock, found] = blocks.front();
    Purchase purchase;
    purchase.blockSize = found.size;
    purchase.reference = u"Extension block"_s;
    for (int i = 0; i < found.size; ++i) {
        PurchaseLine line;
        line.digits = found.start + quint64(i);
        line.country = criteria.country;
        line.locality = QString::fromLatin1(stock->plan(found.row).place);
        line.cost = AccountBalance::inUsd(200, "USD");
        purchase.lines.push_back(std::move(line));
    }
    buy(m_state, purchase, at);
}

void Storyteller::advanced(Moment at)
{
    AdvancedOrder first;
    first.country = u"US"_s;
    first.areaCode = u"800"_s;
    first.type = NumberType::TollFree;
    first.quantity = 50;
    first.comments = u"Any 800 number will do"_s;
    startAdvanced(m_state, std::move(first), at);
    AdvancedOrder second;
    second.country = u"IT"_s;
    second.areaCode = u"02"_s;
    second.quantity = 2;
    second.features = {u"voice"_s};
    second.reference = u"Milan office"_s;
    startAdvanced(m_state, std::move(second), at.plus(5min));
    waitUntil(at.plus(1h));
}

void Storyteller::reserve(const QString &reference, Moment at)
{
    Reservation reservation;
    reservation.index = m_state.reservations.size();
    reservation.reference = reference;
    reservation.created = at;
    reservation.updated = at;
    SearchCriteria criteria;
    criteria.country = u"US"_s;
    criteria.type = NumberType::Local;
    criteria.locality = u"San Diego"_s;
    criteria.reservable = true;
    criteria.excludeHeld = true;
    criteria.excludeSpecial = true;
    criteria.limit = 2;
    for (const SearchHit &hit : m_state.availability.search(criteria, at)) {
        const Moment until = at.plus(m_state.delays().hold);
        m_state.availability.show(hit.what.number->digits, at);
        m_state.availability.hold(hit.what.number->digits, until);
        reservation.numbers.push_back({hit.what.number->digits, true, {}, until, at});
    }
    m_state.reservations.push_back(std::move(reservation));
}

void Storyteller::lapsedReservation(Moment at)
{
    reserve(u"San Diego options"_s, at);
}

void Storyteller::liveReservation(Moment at)
{
    reserve(u"San Diego final"_s, at);
}

void Storyteller::tell(int orders)
{
    // By weight: with few orders, the first of these are the ones that are told.
    constexpr Scene Scenes[] = {
        {4h, &Storyteller::britishWaiting, true},
        {20h, &Storyteller::germanDeclined, true},
        {52h, &Storyteller::twoCountries, true},
        {100h, &Storyteller::swissApproved, true},
        {31h, &Storyteller::partlyFailed, true},
        {75h, &Storyteller::cancelled, true},
        {146h, &Storyteller::bulk, true}, // makes one order
        {200h, &Storyteller::advanced, true}, // as well
        {170h, &Storyteller::block, false},
        {26h, &Storyteller::lapsedReservation, false},
        {12min, &Storyteller::liveReservation, false},
    };
    std::vector<Scene> scenes;
    int told = 0;
    for (const Scene &scene : Scenes) {
        if (orders == 0 || (scene.isOrder && told == orders))
            continue;
        scenes.push_back(scene);
        told += scene.isOrder ? 1 : 0;
    }
    for (int i = 0; told < orders; ++i, ++told)
        scenes.push_back({6h + 13h * i + 7min * (i % 7), &Storyteller::plain, true});
    std::stable_sort(scenes.begin(), scenes.end(), [](const Scene &a, const Scene &b) { return a.ago > b.ago; });
    for (const Scene &scene : scenes) {
        const Moment at = m_opened.plus(-scene.ago);
        waitUntil(at);
        (this->*scene.play)(at);
    }
    waitUntil(m_opened);
}

} // namespace

std::unique_ptr<SandboxState> createSeededState(const Options &options, Moment opened)
{
    const int told = std::min(options.orders, Told);
    const quint64 filler = quint64(std::max(0, options.orders - Told));
    Options past = options;
    past.balance = Decimal::fromUnits(options.balance.units() + 1'000'000'000'000); // the past was paid for
    auto state = std::make_unique<SandboxState>(past, filler, opened.plus(-24h * 21));
    Storyteller storyteller(*state, opened);
    storyteller.setUp();
    storyteller.tell(told);
    state->account = AccountBalance(options.balance, options.creditLimit);
    state->options = options;
    return state;
}

} // namespace nd::sandbox
