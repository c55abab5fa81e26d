// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/generated_orders.h"

#include "sandbox/state/fixtures.h"
#include "sandbox/stock/hash.h"
#include "sandbox/stock/inventory.h"

#include <charconv>
#include <cstring>

namespace nd::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr Microseconds Step = 7min;

struct Place
{
    const char *country;
    const char *areaCode;
    const char *name;
};
constexpr Place Places[] = {
    {"US", "970", "Fort Collins"},
    {"US", "212", "New York"},
    {"US", "415", "San Francisco"},
    {"US", "303", "Denver"},
    {"US", "720", "Aurora"},
    {"US", "646", "New York"},
    {"US", "312", "Chicago"},
    {"US", "773", "Chicago"},
    {"US", "404", "Atlanta"},
    {"US", "512", "Austin"},
    {"US", "206", "Seattle"},
    {"US", "305", "Miami"},
    {"CA", "416", "Toronto"},
    {"CA", "604", "Vancouver"},
    {"CA", "514", "Montreal"},
    {"CA", "403", "Calgary"},
};

const Place &place(quint64 chance, const char *country)
{
    const quint64 first = std::strcmp(country, "CA") == 0 ? 12 : 0;
    const quint64 count = first == 0 ? 12 : 4;
    return Places[first + chance % count];
}

constexpr const char *References[] = {
    "ACME onboarding ",
    "Q3 campaign ",
    "Support line ",
    "Porting batch ",
    "MY REF ",
    "Z\xc3\xbcrich office ",
    "Retail store ",
    "\xe6\x9d\xb1\xe4\xba\xac pool ",
};

} // namespace

Filler::Filler(const Identifiers &ids, quint32 seed, quint64 count, Moment newest)
    : m_seed(seed), m_count(count), m_newest(newest)
{
    for (size_t i = 0; i < m_profiles.size(); ++i)
        m_profiles[i] = ids.text({Kind::MessagingProfile, i, 0}).toLatin1();
    for (size_t i = 0; i < m_billing.size(); ++i)
        m_billing[i] = ids.text({Kind::BillingGroup, i, 0}).toLatin1();
    for (size_t i = 0; i < m_connections.size(); ++i)
        m_connections[i] = QByteArray(connections()[i].id);
}

quint64 Filler::chance(quint64 index) const
{
    return hash(m_seed, index + 0x6f7264657273u);
}

Moment Filler::created(quint64 index) const
{
    const qint64 jitter = qint64(chance(index) % quint64(Step.count()));
    return m_newest.plus(-Step * qint64(m_count - index) + Microseconds(jitter));
}

Progress Filler::progress(quint64 index) const
{
    const quint64 part = chance(index) / 7 % 100;
    return part < 92 ? Progress::Success : part < 96 ? Progress::Failure : Progress::Cancelled;
}

int Filler::numbers(quint64 index) const
{
    const quint64 part = chance(index) / 11 % 1000;
    return part < 850 ? 1 : part < 950 ? int(2 + part % 4) : int(6 + part % 15);
}

int Filler::subOf(quint64 index, int number) const
{
    return subs(index) > 1 && number >= (numbers(index) + 1) / 2 ? 1 : 0;
}

int Filler::subNumbers(quint64 index, int sub) const
{
    const int all = numbers(index);
    if (subs(index) == 1)
        return all;
    return sub == 0 ? (all + 1) / 2 : all / 2;
}

const char *Filler::country(quint64 index, int sub) const
{
    // Orders of two parts span the border; of the others one in six is Canadian.
    if (subs(index) > 1)
        return sub == 0 ? "US" : "CA";
    return chance(index) / 13 % 6 == 0 ? "CA" : "US";
}

quint64 Filler::digits(quint64 index, int number) const
{
    const quint64 luck = hash(m_seed, index, quint64(number) + 1);
    const char *areaCode = place(luck, country(index, subOf(index, number))).areaCode;
    quint64 area = 0;
    std::from_chars(areaCode, areaCode + 3, area);
    // Odd exchanges: what the stock sells has even ones.
    const quint64 exchange = 201 + 2 * (luck / 64 % 399);
    return ((1'000 + area) * 1'000 + exchange) * 10'000 + luck / 32'768 % 10'000;
}

QByteArray Filler::reference(quint64 index) const
{
    const quint64 part = chance(index) / 17;
    if (part % 4 == 0)
        return {};
    char number[8] = "00000";
    quint64 serial = index % 100'000;
    for (int i = 4; i >= 0; --i, serial /= 10)
        number[i] = char('0' + serial % 10);
    return QByteArray(References[part / 4 % std::size(References)]) + number;
}

OrderRow Filler::row(quint64 index, Digits &digitsOut) const
{
    const quint64 luck = chance(index);
    OrderRow row;
    row.index = index;
    row.progress = progress(index);
    row.requirementsMet = true;
    row.subs = subs(index);
    row.created = created(index);
    row.updated = row.created.plus(Microseconds(1'400'000 + qint64(luck % 60'000'000)));
    row.reference = reference(index);
    if (luck / 19 % 10 != 0)
        row.connection = m_connections[luck / 190 % m_connections.size()];
    if (luck / 23 % 5 < 3)
        row.messagingProfile = m_profiles[luck / 115 % m_profiles.size()];
    if (luck / 29 % 5 < 2)
        row.billingGroup = m_billing[luck / 145 % m_billing.size()];
    const int count = numbers(index);
    for (int i = 0; i < count; ++i)
        digitsOut[size_t(i)] = digits(index, i);
    row.digits = std::span(digitsOut).first(size_t(count));
    return row;
}

Order Filler::order(quint64 index) const
{
    Digits buffer;
    const OrderRow source = row(index, buffer);
    Order order;
    order.index = index;
    order.reference = QString::fromUtf8(source.reference);
    order.connection = QString::fromLatin1(source.connection);
    order.messagingProfile = QString::fromLatin1(source.messagingProfile);
    order.billingGroup = QString::fromLatin1(source.billingGroup);
    order.created = source.created;
    order.updated = source.updated;
    for (int i = 0; i < source.subs; ++i)
        order.subs.push_back({QString::fromLatin1(country(index, i)), NumberType::Local, source.updated});
    for (size_t i = 0; i < source.digits.size(); ++i) {
        OrderedNumber number;
        number.digits = source.digits[i];
        number.sub = quint16(subOf(index, int(i)));
        number.progress = source.progress;
        const quint64 luck = hash(m_seed, index, i + 1);
        number.locality = QString::fromLatin1(place(luck, country(index, number.sub)).name);
        order.numbers.push_back(std::move(number));
    }
    return order;
}

} // namespace nd::sandbox
