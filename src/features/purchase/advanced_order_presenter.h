// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/advanced_orders.h"
#include "features/purchase/order_form.h"
#include "features/purchase/service/order_destinations.h"
#include "features/search/service/search_form.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace nd {

/// What a person has filled in.
struct AdvancedInput : OrderInput
{
    QString country = QStringLiteral("US"); ///< ISO 3166-1 alpha-2
    QString type = QStringLiteral("local");
    QString areaCode = {};
    int quantity = 1;
    QStringList features = {};
    QString comments = {};
    QString requirementGroupId = {};
    friend bool operator==(const AdvancedInput &, const AdvancedInput &) = default;
};

/// What a search asked for, as an advanced order: place names go into the words for Telnyx's people, digits are left
/// out, as they cannot be asked for (api-facts §3.9).
AdvancedInput advancedInputOf(const SearchForm &form);

/// State of the dialog `Advanced order`: a request to Telnyx's people for numbers that are not in stock.
class AdvancedOrderPresenter final : public OrderForm
{
    Q_OBJECT
public:
    static constexpr int MostNumbers = 10'000; ///< api-facts §2.28
    static constexpr int LongestAreaCode = 3;
    static constexpr int LongestComment = 255;

    /// `session` must outlive it.
    explicit AdvancedOrderPresenter(Session &session, QObject *parent = nullptr);
    ~AdvancedOrderPresenter() override;

    /// Reads the requirement groups that fit there.
    void readGroups(const QString &country, const QString &type) { m_groups.read(country, type); }
    const MatchingRequirementGroups &groups() const { return m_groups; }

    QString costNote() const;
    /// "United States · Local · area code 312 · SMS: 4 numbers".
    QString summary(const AdvancedInput &input) const;
    /// The count that must be typed; 0 when none must.
    int countToType(int quantity) const { return countToTypeFor(quantity); }
    /// What only the person can decide: that so much is ordered at once, whatever it costs, and once more.
    OrderWarnings doubts(const AdvancedInput &input) const;
    /// Why this cannot be ordered as it stands; empty when it can. An order that nobody has filled in is none.
    QStringList obstacles(const AdvancedInput &input) const;

    /// Looks whether another desk has just placed the same order; then to the desk, which sends it once. Then placed()
    /// or refused(); until then a second call takes the place of the first.
    void place(const AdvancedInput &input);

private:
    void send(const AdvancedInput &input);

    MatchingRequirementGroups m_groups;
    Call m_looking;
};

/// State of the dialog `Requirement group` of an advanced order: which one it has, and which fit.
class AdvancedGroupPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Reads the order, then the groups. `session` must outlive it.
    AdvancedGroupPresenter(Session &session, const QString &orderId, QObject *parent = nullptr);
    ~AdvancedGroupPresenter() override;

    /// Null until it is read.
    const AdvancedOrder *order() const { return m_order.id.isEmpty() ? nullptr : &m_order; }
    const MatchingRequirementGroups &groups() const { return m_groups; }
    QString note() const;

signals:
    void changed();

private:
    AdvancedOrder m_order;
    MatchingRequirementGroups m_groups;
    QString m_failure;
    Call m_reading;
};

} // namespace nd
