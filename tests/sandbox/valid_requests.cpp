// SPDX-License-Identifier: Apache-2.0
#include "valid_requests.h"

#include <QRegularExpression>

namespace nd::testing {

using namespace Qt::StringLiterals;

ValidRequests::ValidRequests(Stage &stage) : m_stage(stage)
{
    addReads();
    addOrders();
    addRequirements();
    addWholesale();
}

QString ValidRequests::nameOf(const QString &method, const QString &path)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}|%1"_s);
    return method + u' ' + path.section(u'?', 0, 0).replace(placeholder, u"{}"_s);
}

void ValidRequests::add(const char *method, const QString &path, std::function<QString()> id, QJsonObject body)
{
    addMade(method, path, [method, path, id = std::move(id), body] {
        return Asked{method, id ? path.arg(id()) : path, body};
    });
}

void ValidRequests::addReads()
{
    for (const char *path : {"/country_coverage", "/number_reservations", "/number_orders", "/number_block_orders",
             "/number_order_phone_numbers", "/sub_number_orders", "/advanced_orders", "/inexplicit_number_orders",
             "/comments", "/balance", "/billing_groups", "/connections", "/messaging_profiles", "/requirement_groups",
             "/requirements", "/requirement_types", "/regulatory_requirements", "/documents", "/addresses"})
        add("GET", QString::fromLatin1(path), {});
    add("GET", u"/country_coverage/countries/%1"_s, [] { return u"GB"_s; });
    add("GET", u"/inventory_coverage?filter[country_code]=US&filter[count]=true"_s, {});
    add("GET", u"/available_phone_numbers?filter[country_code]=US&filter[limit]=50"_s, {});
    add("GET", u"/available_phone_number_blocks?filter[country_code]=US"_s, {});
    add("GET", u"/phone_numbers_regulatory_requirements?filter[phone_number]=%1"_s,
        [this] { return u"%2B"_s + free(u"GB"_s, u"local"_s)[0].mid(1); });
    addMade("POST", u"/numbers_features"_s, [this] {
        const QJsonArray numbers = QJsonArray::fromStringList(free(u"US"_s, u"local"_s, 3));
        return Asked{"POST", u"/numbers_features"_s, {{u"phone_numbers"_s, numbers}}};
    });
    addMade("POST", u"/phone_numbers/actions/verify_ownership"_s, [this] {
        const QJsonValue owned = m_stage.get(u"/phone_numbers"_s).list()[0][u"phone_number"_s];
        const QJsonArray numbers{owned, free(u"US"_s, u"local"_s)[0]};
        return Asked{"POST", u"/phone_numbers/actions/verify_ownership"_s, {{u"phone_numbers"_s, numbers}}};
    });
}

void ValidRequests::addOrders()
{
    const auto reservation = [this] { return m_stage.reserve(free(u"US"_s, u"local"_s, 2)).id(); };
    addMade("POST", u"/number_reservations"_s, [this] {
        QJsonObject body = phoneNumbers(free(u"US"_s, u"local"_s, 2));
        body[u"customer_reference"_s] = u"Walk"_s;
        return Asked{"POST", u"/number_reservations"_s, body};
    });
    add("GET", u"/number_reservations/%1"_s, reservation);
    add("POST", u"/number_reservations/%1/actions/extend"_s, reservation);

    const auto order = [this] { return britishOrder(); };
    addMade("POST", u"/number_orders"_s, [this] {
        QJsonObject body = phoneNumbers(free(u"US"_s, u"local"_s, 2));
        body[u"connection_id"_s] = m_stage.get(u"/connections"_s).list()[0][u"id"_s];
        body[u"messaging_profile_id"_s] = m_stage.get(u"/messaging_profiles"_s).list()[0][u"id"_s];
        body[u"billing_group_id"_s] = m_stage.get(u"/billing_groups"_s).list()[0][u"id"_s];
        body[u"customer_reference"_s] = u"Walk"_s;
        return Asked{"POST", u"/number_orders"_s, body};
    });
    add("GET", u"/number_orders/%1"_s, order);
    add("PATCH", u"/number_orders/%1"_s, order, {{u"customer_reference"_s, u"Walked"_s}});
    addMade("POST", u"/number_block_orders"_s, [this] {
        const QJsonValue block = m_stage.get(u"/available_phone_number_blocks?filter[country_code]=US"_s).list()[0];
        return Asked{"POST", u"/number_block_orders"_s,
            {{u"starting_number"_s, block[u"phone_number"_s]}, {u"range"_s, block[u"range"_s]}}};
    });
    add("GET", u"/number_block_orders/%1"_s,
        [this] { return m_stage.get(u"/number_block_orders"_s).list()[0][u"id"_s].toString(); });

    const auto number = [this] { return m_stage.numberOf(britishOrder())[u"id"_s].toString(); };
    const auto sub = [this] { return m_stage.subOrderIdOf(britishOrder()); };
    for (const auto &[path, id] :
        {std::pair<QString, std::function<QString()>>(u"/number_order_phone_numbers/%1"_s, number),
            {u"/sub_number_orders/%1"_s, sub}}) {
        add("GET", path, id);
        addMade("PATCH", path, [this, path = path, id = id] { return Asked{"PATCH", path.arg(id()), values()}; });
        addMade("POST", path + u"/requirement_group"_s, [this, path = path, id = id] {
            return Asked{"POST", path.arg(id()) + u"/requirement_group"_s, groupOfLondon()};
        });
    }
    add("PATCH", u"/sub_number_orders/%1/cancel"_s, sub);
}

void ValidRequests::addRequirements()
{
    addMade("POST", u"/requirement_groups"_s, [this] {
        QJsonObject body = values();
        body[u"country_code"_s] = u"GB"_s;
        body[u"phone_number_type"_s] = u"local"_s;
        body[u"action"_s] = u"ordering"_s;
        return Asked{"POST", u"/requirement_groups"_s, body};
    });
    const QJsonObject bill{{u"file"_s, u"JVBERi0="_s}, {u"filename"_s, u"bill.pdf"_s}};
    add("POST", u"/documents"_s, {}, bill);
    add("GET", u"/documents/%1"_s, [this, bill] { return m_stage.post(u"/documents"_s, bill).id(); });
    addGroups();
    addAddresses();
    const auto step = [this] {
        const QJsonArray types = m_stage.get(u"/requirement_types?filter[name][contains]=Verification"_s).list();
        const QString sub = m_stage.subOrderIdOf(m_stage.order(free(u"AU"_s, u"mobile"_s)).id());
        return u"%1/sub_number_orders/%2"_s.arg(types[0][u"id"_s].toString(), sub);
    };
    const auto path = u"/external_requirements/{}/sub_number_orders/{}"_s;
    m_makers[nameOf(u"GET"_s, path)] = [step] { return Asked{"GET", u"/external_requirements/"_s + step(), {}}; };
    m_makers[nameOf(u"POST"_s, path)] = [step] {
        return Asked{"POST", u"/external_requirements/"_s + step(),
            {{u"requirement"_s, QJsonObject{{u"first_name"_s, u"Jane"_s}, {u"last_name"_s, u"Doe"_s}}}}};
    };
    const auto comment = [this] {
        return QJsonObject{{u"body"_s, u"Hello"_s}, {u"comment_record_type"_s, u"sub_number_order"_s},
            {u"comment_record_id"_s, m_stage.subOrderIdOf(britishOrder())}};
    };
    const auto written = [this, comment] { return m_stage.post(u"/comments"_s, comment()).id(); };
    addMade("POST", u"/comments"_s, [comment] { return Asked{"POST", u"/comments"_s, comment()}; });
    add("GET", u"/comments/%1"_s, written);
    add("PATCH", u"/comments/%1/read"_s, written);
}

void ValidRequests::addGroups()
{
    const auto group = [this] {
        return m_stage
            .post(u"/requirement_groups"_s,
                {{u"country_code"_s, u"GB"_s}, {u"phone_number_type"_s, u"local"_s}, {u"action"_s, u"ordering"_s},
                    {u"customer_reference"_s, u"Walk"_s}})
            .id();
    };
    add("GET", u"/requirement_groups/%1"_s, group);
    addMade("PATCH", u"/requirement_groups/%1"_s, [this, group] {
        QJsonObject body = values();
        body[u"customer_reference"_s] = u"Walked"_s;
        return Asked{"PATCH", u"/requirement_groups/"_s + group(), body};
    });
    add("DELETE", u"/requirement_groups/%1"_s, group);
    addMade("POST", u"/requirement_groups/%1/submit_for_approval"_s, [this, group] {
        const QString target = u"/requirement_groups/"_s + group();
        m_stage.patch(target, values());
        return Asked{"POST", target + u"/submit_for_approval"_s, {}};
    });
}

void ValidRequests::addAddresses()
{
    add("POST", u"/addresses"_s, {},
        {{u"customer_reference"_s, u"Walk"_s}, {u"business_name"_s, u"ACME Widgets Ltd"_s}, {u"first_name"_s, u"Al"_s},
            {u"last_name"_s, u"Foster"_s}, {u"phone_number"_s, u"+442079460018"_s},
            {u"street_address"_s, u"14 Old Street"_s}, {u"extended_address"_s, u"3rd Floor"_s},
            {u"neighborhood"_s, u"Shoreditch"_s}, {u"borough"_s, u"Hackney"_s}, {u"locality"_s, u"London"_s},
            {u"administrative_area"_s, u"LND"_s}, {u"postal_code"_s, u"EC1V 9BE"_s}, {u"country_code"_s, u"GB"_s}});
    add("POST", u"/addresses/actions/validate"_s, {},
        {{u"street_address"_s, u"14 Old St."_s}, {u"extended_address"_s, u"3rd Floor"_s}, {u"locality"_s, u"london"_s},
            {u"administrative_area"_s, u"LND"_s}, {u"postal_code"_s, u"EC1V 9BE"_s}, {u"country_code"_s, u"GB"_s}});
}

void ValidRequests::addWholesale()
{
    const auto listed = [this](const char *path) {
        return [this, path] { return m_stage.get(QString::fromLatin1(path)).list()[0][u"id"_s].toString(); };
    };
    add("POST", u"/advanced_orders"_s, {},
        {{u"country_code"_s, u"GB"_s}, {u"area_code"_s, u"20"_s}, {u"phone_number_type"_s, u"local"_s},
            {u"quantity"_s, 3}, {u"features"_s, QJsonArray{u"voice"_s}}, {u"comments"_s, u"Any"_s}});
    add("GET", u"/advanced_orders/%1"_s, listed("/advanced_orders"));
    addMade("PATCH", u"/advanced_orders/%1/requirement_group"_s, [this, listed] {
        const QString target = u"/advanced_orders/%1/requirement_group"_s.arg(listed("/advanced_orders")());
        return Asked{"PATCH", target, groupOfLondon()};
    });
    const QJsonObject group{{u"country_iso"_s, u"US"_s}, {u"count_requested"_s, u"2"_s},
        {u"phone_number_type"_s, u"local"_s}, {u"phone_number"_s, QJsonObject{{u"contains"_s, u"5"_s}}}};
    add("POST", u"/inexplicit_number_orders"_s, {}, {{u"ordering_groups"_s, QJsonArray{group}}});
    add("GET", u"/inexplicit_number_orders/%1"_s, listed("/inexplicit_number_orders"));
    const auto report = [this] { return m_stage.post(u"/sub_number_orders_report"_s).id(); };
    addMade("POST", u"/sub_number_orders_report"_s, [this] {
        const QJsonValue order = m_stage.get(u"/number_orders"_s).list()[0];
        return Asked{"POST", u"/sub_number_orders_report"_s,
            {{u"status"_s, u"success"_s}, {u"country_code"_s, u"US"_s}, {u"order_request_id"_s, order[u"id"_s]},
                {u"customer_reference"_s, u"Walk"_s}, {u"created_at_gt"_s, u"2026-01-01T00:00:00Z"_s},
                {u"created_at_lt"_s, u"2026-12-31T23:59:59.999Z"_s}}};
    });
    add("GET", u"/sub_number_orders_report/%1"_s, report);
    add("GET", u"/sub_number_orders_report/%1/download"_s, report);
}

QStringList ValidRequests::free(const QString &country, const QString &type, int count) const
{
    return m_stage.numbers(
        u"country_code=%1&phone_number_type=%2&limit=%3&reservable=true&exclude_held_numbers=true"_s.arg(country, type)
            .arg(count));
}

QString ValidRequests::britishOrder() const
{
    return m_stage.order(free(u"GB"_s, u"local"_s)).id();
}

QJsonObject ValidRequests::groupOfLondon() const
{
    const QJsonArray groups
        = m_stage.get(u"/requirement_groups?filter[country_code]=GB&filter[phone_number_type]=local"_s).list();
    return {{u"requirement_group_id"_s, groups.last()[u"id"_s]}};
}

QJsonObject ValidRequests::values() const
{
    const QJsonArray wanted = m_stage.get(u"/requirements?filter[country_code]=GB&filter[phone_number_type]=local"_s)
                                  .list()[0][u"requirement_types"_s]
                                  .toArray();
    QList<std::pair<QString, QString>> given;
    for (const QJsonValue &one : wanted)
        given.append({one[u"id"_s].toString(), u"ACME Widgets Ltd"_s});
    return requirementValues(given);
}

} // namespace nd::testing
