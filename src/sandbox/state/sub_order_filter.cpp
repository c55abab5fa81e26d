// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/sub_order_filter.h"

namespace nd::sandbox {

namespace {

bool isBetween(Moment created, const SubOrderFilter &filter)
{
    return (!filter.after.isValid() || created > filter.after) && (!filter.before.isValid() || created < filter.before);
}

bool suits(const SubOrderFilter &filter, const Order &order, size_t sub)
{
    const SubOrder &part = order.subs[sub];
    return (!filter.order || *filter.order == order.index)
        && (filter.status.isEmpty() || filter.status == QLatin1StringView(word(order.subProgress(sub))))
        && (filter.country.isEmpty() || filter.country == part.country)
        && (filter.type.isEmpty() || filter.type == QLatin1StringView(word(part.type)))
        && (filter.reference.isEmpty() || filter.reference == order.reference)
        && (!filter.numbers || *filter.numbers == order.subCount(sub)) && isBetween(order.created, filter);
}

/// The same of one of the filler's orders, without making it.
bool suits(const SubOrderFilter &filter, const Filler &filler, quint64 index, int sub)
{
    return (filter.status.isEmpty() || filter.status == QLatin1StringView(word(filler.progress(index))))
        && (filter.country.isEmpty() || filter.country == QLatin1StringView(filler.country(index, sub)))
        && (filter.type.isEmpty() || filter.type == QLatin1StringView(word(NumberType::Local)))
        && (!filter.numbers || *filter.numbers == filler.subNumbers(index, sub))
        && ((!filter.after.isValid() && !filter.before.isValid()) || isBetween(filler.created(index), filter));
}

void eachOf(const Order &order, const SubOrderFilter &filter, const std::function<bool()> &wanted,
    const std::function<void(const Order &, size_t)> &visit)
{
    for (size_t sub = 0; sub < order.subs.size(); ++sub) {
        if (suits(filter, order, sub) && wanted())
            visit(order, sub);
    }
}

} // namespace

void eachSubOrder(const SandboxState &state, const SubOrderFilter &filter, const std::function<bool()> &wanted,
    const std::function<void(const Order &order, size_t sub)> &visit)
{
    if (filter.order) {
        if (const OrderRef order = state.orders.find(*filter.order))
            eachOf(*order, filter, wanted, visit);
        return;
    }
    const auto &recent = state.orders.recent();
    for (auto order = recent.rbegin(); order != recent.rend(); ++order)
        eachOf(**order, filter, wanted, visit);
    const Filler &filler = state.orders.filler();
    for (quint64 index = filler.count(); index-- > 0;) {
        for (int sub = 0; sub < filler.subs(index); ++sub) {
            if (!suits(filter, filler, index, sub))
                continue;
            // A reference may have been changed since: only the book knows.
            if (!filter.reference.isEmpty() && state.orders.find(index)->reference != filter.reference)
                continue;
            if (wanted())
                visit(*state.orders.find(index), size_t(sub));
        }
    }
}

} // namespace nd::sandbox
