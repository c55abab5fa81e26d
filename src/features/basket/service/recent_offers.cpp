// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/recent_offers.h"

#include "base/e164.h"

namespace nd {

void RecentOffers::add(const std::vector<AvailableNumber> &numbers)
{
    const Timestamp now = m_clock.now();
    const std::chrono::milliseconds uptime = m_clock.uptime();
    for (const AvailableNumber &number : numbers) {
        if (e164::isOrderable(number.phoneNumber))
            m_offers.insert(number.phoneNumber, {number, now, uptime});
    }
    if (m_offers.size() > Most)
        makeRoom();
}

void RecentOffers::makeRoom()
{
    m_offers.removeIf([this](QHash<QString, Offer>::iterator entry) { return isOld(*entry); });
    if (m_offers.size() > Most)
        m_offers.clear(); // they are asked for again, which costs requests and no truth
}

std::optional<RecentOffers::Offer> RecentOffers::find(const QString &number) const
{
    const auto found = m_offers.constFind(number);
    if (found == m_offers.constEnd() || isOld(*found))
        return {};
    return *found;
}

} // namespace nd
