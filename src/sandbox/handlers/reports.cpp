// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/state/sub_order_filter.h"
#include "sandbox/wire/body_reader.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// Reports write times with an offset instead of Z (spec example).
QString withOffset(Moment moment)
{
    char text[26];
    writeIso(moment, text);
    return QString::fromLatin1(text, sizeof text) + u"+00:00"_s;
}

void write(JsonText &json, const Identifiers &ids, const Report &report)
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

Report *find(const RequestContext &context)
{
    const auto index = context.state.ids.index(context.captured.front(), Kind::Report);
    return index && *index < context.state.reports.size() ? &context.state.reports[*index] : nullptr;
}

Answer one(const RequestContext &context, const Report &report, int status = 200)
{
    return dataAnswer([&](JsonText &json) { write(json, context.state.ids, report); }, status);
}

void follow(SandboxState &state, quint64 index, Moment now)
{
    const auto become = [&state, index](const QString &status) {
        return [&state, index, status](Moment due) {
            state.reports[index].status = status;
            state.reports[index].updated = due;
        };
    };
    state.events.at(now.plus(state.delays().report), become(u"success"_s));
    state.events.at(now.plus(state.delays().reportKept), become(u"expired"_s));
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

void appendLine(QByteArray &csv, const Identifiers &ids, const Order &order, size_t sub)
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

Answer createReport(const RequestContext &context)
{
    BodyReader body(context.request);
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
    report.index = context.state.reports.size();
    report.created = context.now;
    report.updated = context.now;
    report.status = u"pending"_s;
    context.state.reports.push_back(report);
    follow(context.state, report.index, context.now);
    return one(context, report, 202);
}

Answer getReport(const RequestContext &context)
{
    const Report *report = find(context);
    return report == nullptr ? notFound() : one(context, *report);
}

Answer downloadReport(const RequestContext &context)
{
    const Report *report = find(context);
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
        filter.order = context.state.ids.index(report->filter.orderRequestId, Kind::Order)
                           .value_or(context.state.orders.count());
    Answer made;
    made.contentType = "text/csv";
    made.body = "id,order_request_id,is_block_sub_number_order,status,phone_number_type,requirements_met,"
                "phone_numbers_count,country_code,user_id,customer_reference,created_at,updated_at\r\n";
    eachSubOrder(
        context.state, filter, [] { return true; },
        [&](const Order &order, size_t sub) { appendLine(made.body, context.state.ids, order, sub); });
    return made;
}

} // namespace nd::sandbox::handlers
