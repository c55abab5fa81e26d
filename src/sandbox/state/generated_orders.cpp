// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/generated_orders.h"

#include "sandbox/state/fixtures.h"
#include "sandbox/stock/hash.h"

#include <QStringBuilder>

namespace nd::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct GeneratedPlace
{
    quint64 areaCode;
    QString name;
};

namespace {

constexpr Microseconds Step = 7min;

/// Those of Canada stand last.
const std::array<GeneratedPlace, 16> &places()
{
    static const std::array<GeneratedPlace, 16> all = {{
        {970, u"Fort Collins"_s},
        {212, u"New York"_s},
        {415, u"San Francisco"_s},
        {303, u"Denver"_s},
        {720, u"Aurora"_s},
        {646, u"New York"_s},
        {312, u"Chicago"_s},
        {773, u"Chicago"_s},
        {404, u"Atlanta"_s},
        {512, u"Austin"_s},
        {206, u"Seattle"_s},
        {305, u"Miami"_s},
        {416, u"Toronto"_s},
        {604, u"Vancouver"_s},
        {514, u"Montreal"_s},
        {403, u"Calgary"_s},
    }};
    return all;
}
constexpr size_t FirstCanadian = 12;

constexpr std::array<QStringView, 8> References = {u"ACME onboarding ", u"Q3 campaign ", u"Support line ",
    u"Porting batch ", u"MY REF ", u"Z\u00fcrich office ", u"Retail store ", u"\u6771\u4eac pool "};

} // namespace

GeneratedOrder::GeneratedOrder(const GeneratedOrders &all, quint64 its)
    : index(its), m_all(all), m_chance(hash(all.m_seed, its + 0x6f7264657273u))
{
    const qint64 jitter = qint64(m_chance % quint64(Step.count()));
    created = all.m_newest.plus(-Step * qint64(all.m_count - index) + Microseconds(jitter));
}

Progress GeneratedOrder::progress() const
{
    const quint64 part = m_chance / 7 % 100;
    return part < 92 ? Progress::Success : part < 96 ? Progress::Failure : Progress::Cancelled;
}

size_t GeneratedOrder::numberCount() const
{
    const quint64 part = m_chance / 11 % 1000;
    return part < 850 ? 1 : part < 950 ? 2 + part % 4 : 6 + part % 15;
}

size_t GeneratedOrder::subNumberCount(size_t sub) const
{
    const size_t all = numberCount();
    return subCount() == 1 ? all : sub == 0 ? (all + 1) / 2 : all / 2;
}

QString GeneratedOrder::country(size_t sub) const
{
    // Of the orders with one part, one in six is Canadian.
    const bool canadian = subCount() > 1 ? sub == 1 : m_chance / 13 % 6 == 0;
    return canadian ? u"CA"_s : u"US"_s;
}

const GeneratedPlace &GeneratedOrder::placeOf(size_t number) const
{
    const quint64 chance = hash(m_all.m_seed, index, number + 1);
    const bool canadian = country(subOf(number)) == u"CA";
    const size_t first = canadian ? FirstCanadian : 0;
    const size_t count = canadian ? places().size() - FirstCanadian : FirstCanadian;
    return places()[first + chance % count];
}

quint64 GeneratedOrder::digits(size_t number) const
{
    const quint64 chance = hash(m_all.m_seed, index, number + 1);
    // Odd exchanges: what the stock sells has even ones.
    const quint64 exchange = 201 + 2 * (chance / 64 % 399);
    return ((1'000 + placeOf(number).areaCode) * 1'000 + exchange) * 10'000 + chance / 32'768 % 10'000;
}

QString GeneratedOrder::reference() const
{
    if (renaming != nullptr)
        return renaming->reference;
    const quint64 part = m_chance / 17;
    if (part % 4 == 0)
        return {};
    const QString serial = QString::number(100'000 + index % 100'000);
    return References[part / 4 % References.size()] % QStringView(serial).mid(1); // five digits
}

Order GeneratedOrder::toOrder() const
{
    Order order;
    order.index = index;
    order.reference = reference();
    if (m_chance / 19 % 10 != 0)
        order.connection = m_all.m_connections[m_chance / 190 % m_all.m_connections.size()];
    if (m_chance / 23 % 5 < 3)
        order.messagingProfile = m_all.m_profiles[m_chance / 115 % m_all.m_profiles.size()];
    if (m_chance / 29 % 5 < 2)
        order.billingGroup = m_all.m_billing[m_chance / 145 % m_all.m_billing.size()];
    order.created = created;
    const Timestamp finished = created.plus(Microseconds(1'400'000 + qint64(m_chance % 60'000'000)));
    order.updated = renaming != nullptr ? renaming->when : finished;
    for (size_t sub = 0; sub < subCount(); ++sub)
        order.subs.push_back({country(sub), type(sub), finished});
    order.numbers.resize(numberCount());
    for (size_t i = 0; i < order.numbers.size(); ++i) {
        OrderedNumber &number = order.numbers[i];
        number.digits = digits(i);
        number.sub = quint16(subOf(i));
        number.progress = progress();
        number.locality = placeOf(i).name;
    }
    return order;
}

GeneratedOrders::GeneratedOrders(const Identifiers &ids, quint32 seed, quint64 count, Timestamp newest)
    : m_seed(seed), m_count(count), m_newest(newest)
{
    for (size_t i = 0; i < m_profiles.size(); ++i)
        m_profiles[i] = ids.text(Kind::MessagingProfile, i);
    for (size_t i = 0; i < m_billing.size(); ++i)
        m_billing[i] = ids.text(Kind::BillingGroup, i);
    for (size_t i = 0; i < m_connections.size(); ++i)
        m_connections[i] = connections()[i].id;
}

} // namespace nd::sandbox
