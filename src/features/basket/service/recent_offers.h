// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/available_numbers.h"
#include "base/clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

/// Numbers that Telnyx has offered this account in the last minutes, and for how much. Nothing is known of a number
/// that is not among them. In memory only.
class RecentOffers
{
public:
    /// What is older says nothing any more.
    static constexpr std::chrono::minutes Lately{5};
    /// Beyond this what is old is forgotten, and where that is not enough, all of it.
    static constexpr qsizetype Most = 50'000;

    struct Offer
    {
        AvailableNumber number = {};
        Timestamp readAt = {};
        std::chrono::milliseconds uptime{0};
    };

    /// `clock` must outlive it.
    explicit RecentOffers(const Clock &clock) : m_clock(clock) { }

    /// Telnyx offers these now.
    void add(const std::vector<AvailableNumber> &numbers);
    /// It is not offered, or nobody knows: what was known before does not count any more.
    void forget(const QString &number) { m_offers.remove(number); }
    /// What was read of it lately.
    std::optional<Offer> find(const QString &number) const;
    qsizetype size() const { return m_offers.size(); }

private:
    bool isOld(const Offer &offer) const { return m_clock.uptime() - offer.uptime > Lately; }
    void makeRoom();

    const Clock &m_clock;
    QHash<QString, Offer> m_offers;
};

} // namespace nd
