// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/order_json.h"

#include "sandbox/rules/requirement_catalogue.h"

#include <charconv>

namespace nd::sandbox {

namespace {

const char *word(RequirementValue::State state)
{
    switch (state) {
    case RequirementValue::Awaiting:
        return "awaiting-value";
    case RequirementValue::Pending:
        return "pending-approval";
    case RequirementValue::Approved:
        return "approved";
    case RequirementValue::Declined:
        return "declined";
    }
    return "awaiting-value";
}

void writeValues(JsonText &json, const Identifiers &ids, const std::vector<RequirementValue> &values, Extent extent)
{
    json.key("regulatory_requirements").beginArray();
    for (const RequirementValue &value : values) {
        json.beginObject();
        json.put("field_type", requirementTypes()[value.type].fieldType);
        json.putOrNull("field_value", value.value);
        if (extent == Extent::Whole)
            json.put("record_type", "phone_number_regulatory_requirement");
        putId(json, "requirement_id", ids, {Kind::RequirementType, value.type, 0});
        json.put("status", word(value.state));
        json.endObject();
    }
    json.endArray();
}

/// What all records of a number in an order share.
void writeNumberFields(
    JsonText &json, const Identifiers &ids, const Order &order, size_t place, Extent extent = Extent::Whole)
{
    const OrderedNumber &number = order.numbers[place];
    const SubOrder &sub = order.subs[number.sub];
    json.putOrNull("bundle_id", number.bundle);
    json.put("country_code", sub.country);
    putId(json, "id", ids, {Kind::OrderNumber, order.index, quint16(place)});
    json.key("phone_number");
    writeNumber(json, number.digits);
    json.put("phone_number_type", word(sub.type));
    writeValues(json, ids, number.values, extent);
    json.put("requirements_met", number.requirementsMet());
    json.put("requirements_status", word(number.requirementsStatus, number.progress));
    json.put("status", word(number.progress));
}

} // namespace

void writeNumber(JsonText &json, quint64 digits)
{
    char text[24] = "+";
    const auto end = std::to_chars(text + 1, text + sizeof text, digits).ptr;
    json.plain(text, end - text);
}

void writeOrderRow(JsonText &json, const Identifiers &ids, const OrderRow &row)
{
    json.beginObject();
    json.putOrNull("billing_group_id", row.billingGroup);
    json.putOrNull("connection_id", row.connection);
    json.put("created_at", row.created);
    json.putOrNull("customer_reference", row.reference);
    putId(json, "id", ids, {Kind::Order, row.index, 0});
    json.putOrNull("messaging_profile_id", row.messagingProfile);
    json.key("phone_numbers").beginArray();
    for (size_t i = 0; i < row.digits.size(); ++i) {
        json.beginObject();
        putId(json, "id", ids, {Kind::OrderNumber, row.index, quint16(i)});
        json.key("phone_number");
        writeNumber(json, row.digits[i]);
        json.endObject();
    }
    json.endArray();
    json.put("phone_numbers_count", row.digits.size());
    json.put("record_type", "number_order");
    json.put("requirements_met", row.requirementsMet);
    json.put("status", word(row.progress));
    json.key("sub_number_orders_ids").beginArray();
    for (int i = 0; i < row.subs; ++i) {
        char text[Identifiers::Length];
        ids.write({Kind::SubOrder, row.index, quint16(i)}, text);
        json.plain(text, Identifiers::Length);
    }
    json.endArray();
    json.put("updated_at", row.updated);
    json.endObject();
}

void writeOrder(JsonText &json, const Identifiers &ids, const Order &order)
{
    json.beginObject();
    json.putOrNull("billing_group_id", order.billingGroup);
    json.putOrNull("connection_id", order.connection);
    json.put("created_at", order.created);
    json.putOrNull("customer_reference", order.reference);
    putId(json, "id", ids, {Kind::Order, order.index, 0});
    json.putOrNull("messaging_profile_id", order.messagingProfile);
    json.key("phone_numbers").beginArray();
    for (size_t i = 0; i < order.numbers.size(); ++i) {
        json.beginObject();
        writeNumberFields(json, ids, order, i);
        json.put("country_iso_alpha2", order.subs[order.numbers[i].sub].country);
        json.put("record_type", "number_order_phone_number");
        json.endObject();
    }
    json.endArray();
    json.put("phone_numbers_count", order.numbers.size());
    json.put("record_type", "number_order");
    json.put("requirements_met", order.requirementsMet());
    json.put("status", word(order.progress()));
    json.key("sub_number_orders_ids").beginArray();
    for (size_t i = 0; i < order.subs.size(); ++i)
        json.value(ids.text({Kind::SubOrder, order.index, quint16(i)}));
    json.endArray();
    json.put("updated_at", order.updated);
    json.endObject();
}

void writeBlockOrder(JsonText &json, const Identifiers &ids, const Order &order)
{
    json.beginObject();
    json.putOrNull("connection_id", order.connection);
    json.put("created_at", order.created);
    json.putOrNull("customer_reference", order.reference);
    putId(json, "id", ids, {Kind::Order, order.index, 0});
    json.putOrNull("messaging_profile_id", order.messagingProfile);
    json.put("phone_numbers_count", order.numbers.size());
    json.put("range", order.blockSize);
    json.put("record_type", "number_block_order");
    json.put("requirements_met", order.requirementsMet());
    json.key("starting_number");
    writeNumber(json, order.numbers.front().digits);
    json.put("status", word(order.progress()));
    json.put("updated_at", order.updated);
    json.endObject();
}

void writeSubOrder(
    JsonText &json, const Identifiers &ids, const Order &order, size_t sub, Numbers numbers, Extent extent)
{
    constexpr int Most = 50;
    const SubOrder &part = order.subs[sub];
    json.beginObject();
    json.put("country_code", part.country);
    json.put("created_at", order.created);
    json.putOrNull("customer_reference", order.reference);
    putId(json, "id", ids, {Kind::SubOrder, order.index, quint16(sub)});
    json.put("is_block_sub_number_order", order.isBlock());
    putId(json, "order_request_id", ids, {Kind::Order, order.index, 0});
    json.put("phone_number_type", word(part.type));
    if (numbers == Numbers::FirstFifty) {
        json.key("phone_numbers").beginArray();
        int written = 0;
        for (size_t i = 0; i < order.numbers.size() && written < Most; ++i) {
            if (order.numbers[i].sub != sub)
                continue;
            json.beginObject();
            writeNumberFields(json, ids, order, i, extent);
            json.put("record_type", "number_order_phone_number").endObject();
            ++written;
        }
        json.endArray();
    }
    json.put("phone_numbers_count", order.subCount(sub));
    json.put("record_type", "sub_number_order");
    json.key("regulatory_requirements").beginArray();
    for (const quint8 type : requirementsOf(part.country, part.type)) {
        json.beginObject().put("field_type", requirementTypes()[type].fieldType);
        if (extent == Extent::Whole)
            json.put("record_type", "phone_number_regulatory_requirement");
        putId(json, "requirement_id", ids, {Kind::RequirementType, type, 0});
        json.endObject();
    }
    json.endArray();
    json.put("requirements_met", order.subRequirementsMet(sub));
    json.put("status", word(order.subProgress(sub)));
    json.put("updated_at", part.updated);
    if (extent == Extent::Whole)
        json.put("user_id", ids.text({Kind::User, 0, 0}));
    json.endObject();
}

void writeOrderNumber(JsonText &json, const Identifiers &ids, const Order &order, size_t place, Extent extent)
{
    const OrderedNumber &number = order.numbers[place];
    json.beginObject();
    writeNumberFields(json, ids, order, place, extent);
    json.put("deadline", number.deadline);
    json.put("is_block_number", order.isBlock());
    json.putOrNull("locality", number.locality);
    putId(json, "order_request_id", ids, {Kind::Order, order.index, 0});
    json.put("record_type", "number_order_phone_number");
    putId(json, "sub_number_order_id", ids, {Kind::SubOrder, order.index, number.sub});
    json.endObject();
}

} // namespace nd::sandbox
