// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/fault_layer.h"

#include "base/logging.h"
#include "base/shown_text.h"
#include "sandbox/engine/engine.h"
#include "sandbox/wire/problems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

using What = FaultRule::What;

bool isList(const Request &request)
{
    return request.method == "GET" && request.path.size() == 2;
}

bool isOne(const Request &request)
{
    return request.method == "GET" && request.path.size() == 3;
}

bool isCreation(const Request &request)
{
    return request.method == "POST" && request.path.size() == 2;
}

/// The record of an answer: its `data`, or the whole of it where records come bare.
QJsonObject recordOf(const QJsonObject &root)
{
    return root.contains(u"data"_s) ? root[u"data"_s].toObject() : root;
}

void setRecord(QJsonObject &root, const QJsonObject &record)
{
    if (root.contains(u"data"_s))
        root[u"data"_s] = record;
    else
        root = record;
}

/// Changes each record of an answer, one or many.
template <class Change>
void changeRecords(QJsonObject &root, Change change)
{
    if (!root[u"data"_s].isArray()) {
        QJsonObject record = recordOf(root);
        change(record);
        setRecord(root, record);
        return;
    }
    QJsonArray rows = root[u"data"_s].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        change(row);
        rows[i] = row;
    }
    root[u"data"_s] = rows;
}

void changeReference(const FaultRule &rule, QJsonObject &record)
{
    const QString reference = record[u"customer_reference"_s].toString();
    if (reference.isEmpty())
        return;
    switch (rule.change) {
    case FaultRule::Change::Dropped:
        record[u"customer_reference"_s] = QJsonValue::Null;
        return;
    case FaultRule::Change::Cut:
        record[u"customer_reference"_s] = reference.left(rule.number);
        return;
    case FaultRule::Change::UpperCase:
        record[u"customer_reference"_s] = reference.toUpper();
        return;
    }
}

void cutNumbers(const FaultRule &rule, QJsonObject &record)
{
    QJsonArray numbers = record[u"phone_numbers"_s].toArray();
    while (numbers.size() > rule.number)
        numbers.removeLast();
    if (record.contains(u"phone_numbers"_s))
        record[u"phone_numbers"_s] = numbers;
}

void shiftDate(Answer &answer, std::chrono::milliseconds span, Timestamp now)
{
    for (auto &[name, value] : answer.headers) {
        if (name == "Date")
            value = httpDate(now.plus(span));
    }
}

} // namespace

/// The faults that this request runs into, in the plan's order.
std::vector<const FaultRule *> FaultLayer::due(const Request &request)
{
    std::vector<const FaultRule *> hits;
    for (size_t i = 0; i < m_plan.size(); ++i) {
        if (!m_plan[i].suits(request))
            continue;
        const int turn = m_met[i]++ - m_plan[i].after;
        if (turn >= 0 && (m_plan[i].times == 0 || turn < m_plan[i].times))
            hits.push_back(&m_plan[i]);
    }
    return hits;
}

std::optional<Served> FaultLayer::beforeEffect(const std::vector<const FaultRule *> &hits) const
{
    for (const FaultRule *rule : hits) {
        if (rule->when != FaultRule::When::BeforeEffect)
            continue;
        if (rule->what == What::Answer)
            return Served{rule->answer, false, {}};
        if (rule->what == What::Drop)
            return Served{{}, true, {}};
    }
    return {};
}

/// What a request has made is late, or has a likeness, from now on.
void FaultLayer::remember(const FaultRule &rule, const Request &request, const QJsonObject &root, Timestamp now)
{
    if (!isCreation(request) || recordOf(root)[u"id"_s].toString().isEmpty())
        return;
    if (rule.what == What::ListLate)
        m_late.add(rule, request.path[1], recordOf(root), now);
    else if (rule.what == What::ForeignOrder)
        m_foreignOrders.add(rule, request.path[1], recordOf(root), now);
}

void FaultLayer::showWhatIsSeen(const Request &request, Served &served, QJsonObject &root, Timestamp now)
{
    if (isList(request) && root[u"data"_s].isArray()) {
        m_late.takeOut(request, root, now);
        m_foreignOrders.putInto(request, root);
    } else if (isOne(request) && m_late.isUnknown(request, now)) {
        served.answer.status = 404;
        root = QJsonDocument::fromJson(notFound().body).object();
    } else if (const auto other = isOne(request) ? m_foreignOrders.find(request) : std::nullopt) {
        served.answer.status = 200;
        root = {{u"data"_s, *other}};
    }
}

void FaultLayer::afterEffect(const FaultRule &rule, Served &served, QJsonObject &root, Timestamp now)
{
    switch (rule.what) {
    case What::Answer: {
        auto headers = std::move(served.answer.headers);
        served.answer = rule.answer;
        headers.insert(headers.end(), rule.answer.headers.begin(), rule.answer.headers.end());
        served.answer.headers = std::move(headers);
        root = {};
        return;
    }
    case What::Drop:
        served.dropped = true;
        return;
    case What::Delay:
        served.delay += rule.span;
        return;
    case What::Reference:
        changeRecords(root, [&](QJsonObject &record) { changeReference(rule, record); });
        return;
    case What::FewerNumbers:
        changeRecords(root, [&](QJsonObject &record) { cutNumbers(rule, record); });
        return;
    case What::Errors:
        root[u"errors"_s]
            = QJsonDocument::fromJson(refuse(500, Problem{u"10000"_s, u"Sent on purpose."_s, {}, {}}).body)
                  .object()[u"errors"_s];
        return;
    case What::Total: {
        QJsonObject meta = root[u"meta"_s].toObject();
        meta[u"total_results"_s] = rule.number;
        root[u"meta"_s] = meta;
        return;
    }
    case What::WrongOrder:
        setRecord(root, ForeignOrders::lookalike(recordOf(root), 0, 999));
        return;
    case What::ServerTime:
        shiftDate(served.answer, rule.span, now);
        return;
    case What::ListLate:
    case What::ForeignOrder:
        return;
    }
}

Served FaultLayer::handle(const Request &request, Timestamp now)
{
    if (m_plan.empty())
        return {m_engine.handle(request, now), false, {}};
    const std::vector<const FaultRule *> hits = due(request);
    for (const FaultRule *rule : hits)
        qCInfo(logSandbox).noquote() << request.method << shownLine(u'/' + request.path.join(u'/')) << "runs into"
                                     << wordOf(rule->what);
    if (std::optional<Served> kept = beforeEffect(hits))
        return std::move(*kept);
    Served served{m_engine.handle(request, now), false, {}};
    const QJsonDocument whole = QJsonDocument::fromJson(served.answer.body);
    QJsonObject root = whole.object();
    const QJsonObject before = root;
    if (served.answer.status < 300) {
        for (const FaultRule *rule : hits)
            remember(*rule, request, root, now);
    }
    showWhatIsSeen(request, served, root, now);
    for (const FaultRule *rule : hits)
        afterEffect(*rule, served, root, now);
    // A few lists are bare arrays: no fault changes what is in them.
    if (whole.isObject() && !root.isEmpty() && root != before)
        served.answer.body = QJsonDocument(root).toJson(QJsonDocument::Compact);
    return served;
}

} // namespace nd::sandbox
