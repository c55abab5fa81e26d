// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/bulk_orders.h"
#include "features/purchase/order_form.h"
#include "features/purchase/service/order_destinations.h"
#include "models/table_model.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace nd {

struct SearchForm;

/// One line of a bulk order, as a person fills it in.
struct BulkWish
{
    QString country = QStringLiteral("US"); ///< US or CA
    QString type = QStringLiteral("local");
    QString areaCode = {};
    QString state = {};
    QString city = {};
    QString startsWith = {};
    QString contains = {};
    QString endsWith = {};
    QStringList features = {};
    QString strategy = {}; ///< bulk_strategy::…; empty until the person has chosen
    int count = 1;
    bool quickship = false;
    bool excludeHeld = false;

    /// What means something for a toll-free number only, or for all others.
    bool takesPlace() const;
    bool takesQuickship() const;
    friend bool operator==(const BulkWish &, const BulkWish &) = default;
};

struct BulkRow
{
    int place = 0; ///< from 1 on
    BulkWish wish = {};
    friend bool operator==(const BulkRow &, const BulkRow &) = default;
};

/// What goes for the whole order.
using BulkInput = RoutedOrderInput;

/// State of the dialog `Bulk order`: how many numbers of which kinds, chosen by Telnyx. It costs money without a price
/// shown before and cannot be cancelled (api-facts §3.10), so nothing is decided for the person.
class BulkOrderPresenter final : public OrderForm
{
    Q_OBJECT
public:
    static constexpr int MostNumbers = 10'000; ///< in one order (api-facts §3.10)

    /// Begins with these groups; with one when there are none. `like`: what else a template fills in. `session` must
    /// outlive it.
    explicit BulkOrderPresenter(Session &session, std::vector<BulkWish> wishes = {},
        const std::optional<PreviousAttempt> &like = {}, QObject *parent = nullptr);
    ~BulkOrderPresenter() override;

    TableModel<BulkRow> &rows() { return *m_rows; }
    int groups() const { return int(m_wishes.size()); }
    const BulkWish &wish(int group) const { return m_wishes[size_t(group)]; }
    const OrderDestinations &choices() const { return m_choices; }

    /// A new one has no strategy, whatever the others have. Gives its index.
    int addGroup();
    /// Not the last one.
    void removeGroup(int group);
    void setWish(int group, const BulkWish &wish);

    int numbers() const;
    QString costNote() const;
    /// The count that must be typed; 0 when none must.
    int countToType() const { return countToTypeFor(numbers()); }
    /// What only the person can decide: the cost above all.
    OrderWarnings doubts(const BulkInput &input) const;
    /// What follows from what is chosen, without being in the way; empty when nothing does.
    QString warning(const BulkInput &input) const;
    /// Why this cannot be ordered as it stands; empty when it can.
    QStringList obstacles(const BulkInput &input) const;

    /// Looks whether another desk has just placed the same order; then to the desk, which sends it once. Then placed()
    /// or refused(); until then a second call takes the place of the first.
    void place(const BulkInput &input);

private:
    void showRows();
    void send(const BulkInput &input);
    std::vector<BasketLine> lines() const;

    OrderDestinations m_choices;
    std::vector<BulkWish> m_wishes;
    std::unique_ptr<TableModel<BulkRow>> m_rows;
    Call m_looking;
};

/// As many numbers as the search's limit, of the kind that it asks for. The person still chooses the strategy.
BulkWish bulkWishOf(const SearchForm &form);

/// As it is sent: patterns as digits, without what does not apply.
NewBulkGroup groupOf(const BulkWish &wish);

} // namespace nd
