// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/state/sub_order_filter.h"
#include "sandbox/wire/body_reader.h"

namespace nd::sandbox::calls {

using namespace Qt::StringLiterals;

namespace {

/// Reports write times with an offset instead of Z (spec example).
QString withOffset(Moment moment)
{
    char text[26];
    writeIso(moment, text);
    return QString::fromLatin1(text, sizeof text) + u"+00:00"_s;
}

void write(JsonText &json, const Ids &ids, const Report &report)
{
    json.beginObject();
    json.put("created_at", withOffset(report.created));
    json.key("filters").beginObject();
    if (!report.filter.country.isEmpty())
        json.put("country_code", report.filter.country);
    if (report.filter.after.isValid())
        json.put("created_at_gt", report.filter.after);
    if (report.filter.before.isValid())
        json.put("created_at_lt", report.filter.before);
    if (!report.filter.reference.isEmpty())
        json.put("customer_reference", report.filter.reference);
    if (!report.filter.orderRequestId.isEmpty())
        json.put("order_request_id", report.filter.orderRequestId);
    if (!report.filter.status.isEmpty())
        json.put("status", report.filter.status);
    json.endObject();
    json.put("id", ids.text({Kind::Report, report.index, 0}));
    json.put("order_type", "sub_number_order");
    json.put("status", report.status);
    json.put("updated_at", withOffset(report.updated));
    json.put("user_id", ids.text({Kind::User, 0, 0}));
    json.endObject();
}

Report *find(const Visit &visit)
{
    const auto index = visit.world.ids.index(visit.captured.front(), Kind::Report);
    return index && *index < visit.world.reports.size() ? &visit.world.reports[*index] : nullptr;
}

Answer one(const Visit &visit, const Report &report, int status = 200)
{
    return dataAnswer([&](JsonText &json) { write(json, visit.world.ids, report); }, status);
}

void follow(World &world, quint64 index, Moment now)
{
    const auto become = [&world, index](const QString &status) {
        return [&world, index, status](Moment due) {
            world.reports[index].status = status;
            world.reports[index].updated = due;
        };
    };
    world.agenda.at(now.plus(world.pace().report), become(u"success"_s));
    world.agenda.at(now.plus(world.pace().reportKept), become(u"expired"_s));
}

/// "2025-05-23 14:33:12.376686"
void appendTime(QByteArray &csv, Moment moment)
{
    char text[26];
    writeIso(moment, text);
    text[10] = ' ';
    csv.append(text, sizeof text);
}

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool plain = !bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r');
    return plain ? bytes : '"' + bytes.replace("\"", "\"\"") + '"';
}

void appendLine(QByteArray &csv, const Ids &ids, const Order &order, size_t sub)
{
    const SubOrder &part = order.subs[sub];
    const auto truth = [](bool value) { return value ? "True," : "False,"; };
    csv.append(ids.text({Kind::SubOrder, order.index, quint16(sub)}).toLatin1()).append(',');
    csv.append(ids.text({Kind::Order, order.index, 0}).toLatin1()).append(',');
    csv.append(truth(order.isBlock())).append(word(order.subProgress(sub))).append(',');
    csv.append(word(part.type)).append(',').append(truth(order.subRequirementsMet(sub)));
    csv.append(QByteArray::number(order.subCount(sub))).append(',').append(part.country.toLatin1()).append(',');
    csv.append(ids.text({Kind::User, 0, 0}).toLatin1()).append(',').append(quoted(order.reference)).append(',');
    appendTime(csv, order.created);
    csv.append(',');
    appendTime(csv, part.updated);
    csv.append("\r\n");
}

} // namespace

Answer createReport(const Visit &visit)
{
    BodyReader body(visit.request);
    ObjectReader &root = body.root();
    Report report;
    report.filter.status = root.word("status", {"pending", "success", "failure"});
    report.filter.country = root.text("country_code", 2);
    report.filter.reference = root.text("customer_reference");
    report.filter.orderRequestId = root.text("order_request_id");
    report.filter.after = root.moment("created_at_gt").value_or(Moment());
    report.filter.before = root.moment("created_at_lt").value_or(Moment());
    if (!body.isFine())
        return body.refusal();
    report.index = visit.world.reports.size();
    report.created = visit.now;
    report.updated = visit.now;
    report.status = u"pending"_s;
    visit.world.reports.push_back(report);
    follow(visit.world, report.index, visit.now);
    return one(visit, report, 202);
}

Answer getReport(const Visit &visit)
{
    const Report *report = find(visit);
    return report == nullptr ? notFound() : one(visit, *report);
}

Answer downloadReport(const Visit &visit)
{
    const Report *report = find(visit);
    if (report == nullptr || report->status == "expired"_L1)
        return notFound();
    if (report->status != "success"_L1)
        return refuse(400, Problem{code::BadRequest, u"The report is not ready to be downloaded yet."_s, u"/"_s, {}});
    SubOrderFilter filter;
    filter.status = report->filter.status;
    filter.country = report->filter.country.toUpper();
    filter.reference = report->filter.reference;
    filter.after = report->filter.after;
    filter.before = report->filter.before;
    if (!report->filter.orderRequestId.isEmpty())
        filter.order
            = visit.world.ids.index(report->filter.orderRequestId, Kind::Order).value_or(visit.world.orders.count());
    Answer made;
    made.contentType = "text/csv";
    made.body = "id,order_request_id,is_block_sub_number_order,status,phone_number_type,requirements_met,"
                "phone_numbers_count,country_code,user_id,customer_reference,created_at,updated_at\r\n";
    eachSubOrder(
        visit.world, filter, [] { return true; },
        [&](const Order &order, size_t sub) { appendLine(made.body, visit.world.ids, order, sub); });
    return made;
}

} // namespace nd::sandbox::calls
