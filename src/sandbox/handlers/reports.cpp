// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/wire/body_reader.h"

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// Reports write times with an offset instead of Z (spec example).
QString withOffset(Timestamp moment)
{
    return moment.toIso().chopped(1) + u"+00:00"_s;
}

QJsonObject reportJson(const Identifiers &ids, const Report &report)
{
    const QJsonObject given{
        {u"country_code"_s, json(report.filter.country)},
        {u"created_at_gt"_s, json(report.filter.after)},
        {u"created_at_lt"_s, json(report.filter.before)},
        {u"customer_reference"_s, json(report.filter.reference)},
        {u"order_request_id"_s, json(report.filter.orderRequestId)},
        {u"status"_s, json(report.filter.status)},
    };
    QJsonObject filters; // without those that were not given
    for (auto filter = given.begin(); filter != given.end(); ++filter) {
        if (!filter->isNull())
            filters[filter.key()] = *filter;
    }
    return {
        {u"created_at"_s, withOffset(report.created)},
        {u"filters"_s, filters},
        {u"id"_s, ids.text(Kind::Report, report.index)},
        {u"order_type"_s, u"sub_number_order"_s},
        {u"status"_s, report.status},
        {u"updated_at"_s, withOffset(report.updated)},
        {u"user_id"_s, ids.text(Kind::User, 0)},
    };
}

Report *find(const RequestContext &context)
{
    return context.state.find(context.state.reports, context.captured.front(), Kind::Report);
}

Answer one(const RequestContext &context, const Report &report, int status = 200)
{
    return Answer::data(reportJson(context.state.ids, report), status);
}

void follow(SandboxState &state, quint64 index, Timestamp now)
{
    const auto become = [&state, index](const QString &status) {
        return [&state, index, status](Timestamp due) {
            state.reports[index].status = status;
            state.reports[index].updated = due;
        };
    };
    state.events.at(now.plus(state.delays().report), become(u"success"_s));
    state.events.at(now.plus(state.delays().reportKept), become(u"expired"_s));
}

/// "2025-05-23 14:33:12.376686"
QByteArray csvTime(Timestamp moment)
{
    return moment.toIso().replace(u'T', u' ').chopped(1).toLatin1();
}

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool plain = !bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r');
    return plain ? bytes : '"' + bytes.replace("\"", "\"\"") + '"';
}

QByteArray csvLine(const Identifiers &ids, const Order &order, size_t sub)
{
    const SubOrder &part = order.subs[sub];
    const auto truth = [](bool value) { return QByteArray(value ? "True" : "False"); };
    const auto latin = [](QLatin1StringView text) { return QByteArray(text.data(), text.size()); };
    const QByteArrayList cells{
        ids.text(Kind::SubOrder, order.index, quint16(sub)).toLatin1(),
        ids.text(Kind::Order, order.index).toLatin1(),
        truth(order.isBlock()),
        latin(word(order.subProgress(sub))),
        latin(word(part.type)),
        truth(order.subRequirementsMet(sub)),
        QByteArray::number(qint64(order.subNumberCount(sub))),
        part.country.toLatin1(),
        ids.text(Kind::User, 0).toLatin1(),
        quoted(order.reference),
        csvTime(order.created),
        csvTime(part.updated),
    };
    return cells.join(',') + "\r\n";
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
    report.filter.after = root.moment("created_at_gt").value_or(Timestamp());
    report.filter.before = root.moment("created_at_lt").value_or(Timestamp());
    if (!body.isFine())
        return body.refusal();
    report.created = context.now;
    report.updated = context.now;
    report.status = u"pending"_s;
    const Report &added = SandboxState::add(context.state.reports, std::move(report));
    follow(context.state, added.index, context.now);
    return one(context, added, 202);
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
        context.state.orders, filter, [] { return true; },
        [&](const Order &order, size_t sub) { made.body += csvLine(context.state.ids, order, sub); });
    return made;
}

} // namespace nd::sandbox::handlers
