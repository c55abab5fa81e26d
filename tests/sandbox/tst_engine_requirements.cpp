// SPDX-License-Identifier: Apache-2.0
#include "engine_stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::EngineStage;
using nd::testing::momentOf;
using nd::testing::requirementValues;

namespace {

using Values = QList<std::pair<QString, QString>>;

QString wordOf(const QJsonObject &record)
{
    return record[u"requirements_status"_s].toString();
}

/// A value that the reviewers accept.
QString goodValue(EngineStage &stage, const QString &fieldType)
{
    if (fieldType == "document"_L1)
        return stage.post(u"/documents"_s, {{u"file"_s, u"JVBERi0="_s}, {u"filename"_s, u"proof.pdf"_s}}).id();
    if (fieldType == "datetime"_L1)
        return u"2014-03-27T00:00:00Z"_s;
    return fieldType == "address"_L1 ? u"2051238294018393157"_s : u"ACME Widgets Ltd"_s;
}

/// The first set of papers of a country and type.
QJsonArray requirementsOf(EngineStage &stage, const QString &country, const QString &type)
{
    return stage
        .get(u"/requirements?filter[country_code]=%1&filter[phone_number_type]=%2&filter[action]=ordering"_s.arg(
            country, type))
        .list()[0][u"requirement_types"_s]
        .toArray();
}

Values goodValues(EngineStage &stage, const QString &country, const QString &type)
{
    Values values;
    for (const QJsonValue &wanted : requirementsOf(stage, country, type))
        values.append({wanted[u"id"_s].toString(), goodValue(stage, wanted[u"type"_s].toString())});
    return values;
}

Answered makeGroup(EngineStage &stage, const QString &country, const QString &type, const Values &values)
{
    QJsonObject body = requirementValues(values);
    body[u"country_code"_s] = country;
    body[u"phone_number_type"_s] = type;
    body[u"action"_s] = u"ordering"_s;
    return stage.post(u"/requirement_groups"_s, body);
}

QJsonObject groupOf(EngineStage &stage, const QString &id)
{
    for (const QJsonValue &group : stage.get(u"/requirement_groups"_s).list()) {
        if (group[u"id"_s].toString() == id)
            return group.toObject();
    }
    return {};
}

} // namespace

/// What regulators want: values, review, rejection, deadlines and groups.
class TestEngineRequirements : public QObject
{
    Q_OBJECT

private slots:
    void britishPapersStepByStep();
    void germanPapersDeclinedAndCorrected();
    void aSecondRejectionHasItsOwnDeadline();
    void theDeadlinePasses();
    void askedForTimeTheyGiveIt();
    void aSingleNumberByItself();
    void theWholeOrderAtOnce();
    void strangeRequirementsAreRefused();
    void swissNumbersNeedAGroup();
    void groupsAreReviewed();
    void aGroupIsFilledInAndSubmitted();
    void aGroupIsDeleted();
    void aGroupIsAttached();
    void addressesAreJudged();
    void aStepOutside();
    void unusedDocumentsAreDeleted();

private:
    static QString orderOf(EngineStage &stage, const QString &country, int count);
};

QString TestEngineRequirements::orderOf(EngineStage &stage, const QString &country, int count)
{
    return stage.order(stage.numbers(u"country_code=%1&phone_number_type=local&limit=%2"_s.arg(country).arg(count)))
        .id();
}

void TestEngineRequirements::britishPapersStepByStep()
{
    EngineStage stage;
    const QString id = orderOf(stage, u"GB"_s, 2);
    const QString sub = stage.subOrderIdOf(id);
    const QJsonObject fresh = stage.numberOf(id);
    QCOMPARE(wordOf(fresh), u"requirement-info-pending"_s);
    QCOMPARE(fresh[u"requirements_met"_s], QJsonValue(false));
    QVERIFY(momentOf(fresh[u"deadline"_s]) == stage.clock.now().plus(72h));
    const QJsonArray wanted = fresh[u"regulatory_requirements"_s].toArray();
    QCOMPARE(wanted.size(), 2);
    for (const QJsonValue &one : wanted)
        QCOMPARE(one[u"status"_s].toString(), u"awaiting-value"_s);
    const Values values = goodValues(stage, u"GB"_s, u"local"_s);
    QCOMPARE(values[0].first, wanted[0][u"requirement_id"_s].toString());

    stage.clock.advance(1h);
    QCOMPARE(stage.stateOf(id), u"pending"_s); // time alone does nothing
    QCOMPARE(stage.patch(u"/sub_number_orders/"_s + sub, requirementValues({values[0]})).verdict(), u"200"_s);
    QCOMPARE(wordOf(stage.numberOf(id)), u"requirement-info-pending"_s);
    QCOMPARE(stage.patch(u"/sub_number_orders/"_s + sub, requirementValues({values[1]})).verdict(), u"200"_s);
    QCOMPARE(wordOf(stage.numberOf(id, 0)), u"requirement-info-under-review"_s);
    QCOMPARE(wordOf(stage.numberOf(id, 1)), u"requirement-info-under-review"_s);
    stage.clock.advance(10s - 1ms);
    QCOMPARE(wordOf(stage.numberOf(id)), u"requirement-info-under-review"_s);
    stage.clock.advance(1ms);
    const QJsonObject approved = stage.numberOf(id);
    QCOMPARE(wordOf(approved), u"approved"_s);
    QCOMPARE(approved[u"regulatory_requirements"_s][0][u"status"_s].toString(), u"approved"_s);
    QCOMPARE(approved[u"regulatory_requirements"_s][0][u"field_value"_s].toString(), values[0].second);
    QCOMPARE(stage.stateOf(id), u"success"_s);
    QCOMPARE(stage.subOrder(sub)[u"requirements_met"_s], QJsonValue(true));
    QCOMPARE(stage.patch(u"/sub_number_orders/"_s + sub, requirementValues(values)).verdict(), u"422 85003"_s);
    QCOMPARE(stage.comments(u"sub_number_order"_s, sub).size(), 0);
}

void TestEngineRequirements::germanPapersDeclinedAndCorrected()
{
    EngineStage stage;
    const QString id = orderOf(stage, u"DE"_s, 1);
    const QString sub = stage.subOrderIdOf(id);
    const QString target = u"/sub_number_orders/"_s + sub;
    Values values = goodValues(stage, u"DE"_s, u"local"_s);
    QCOMPARE(values.size(), 4);
    const Values good = values;
    values[1].second = u"Wrong Street 1, Berlin"_s;
    QCOMPARE(stage.patch(target, requirementValues(values)).verdict(), u"200"_s);
    stage.clock.advance(10s);
    const Timestamp declined = stage.clock.now();
    QJsonObject number = stage.numberOf(id);
    QCOMPARE(wordOf(number), u"requirement-info-exception"_s);
    QVERIFY(momentOf(number[u"deadline"_s]) == declined.plus(72h));
    QStringList states;
    for (const QJsonValue &one : number[u"regulatory_requirements"_s].toArray())
        states += one[u"status"_s].toString();
    QCOMPARE(states.count(u"declined"_s), 1);
    QCOMPARE(states.count(u"approved"_s), 3);
    QCOMPARE(stage.stateOf(id), u"pending"_s);

    const QJsonArray said = stage.comments(u"sub_number_order"_s, sub);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][u"commenter_type"_s].toString(), u"admin"_s);
    QVERIFY(said[0][u"read_at"_s].isNull());
    QVERIFY(momentOf(said[0][u"created_at"_s]) == declined);
    QVERIFY(said[0][u"body"_s].toString().contains(u"Address Matching the Area Code"_s));

    QCOMPARE(stage.patch(target, requirementValues({good[1]})).verdict(), u"200"_s);
    QCOMPARE(wordOf(stage.numberOf(id)), u"requirement-info-under-review"_s);
    stage.clock.advance(10s);
    QCOMPARE(wordOf(stage.numberOf(id)), u"approved"_s);
    QCOMPARE(stage.stateOf(id), u"success"_s);
    stage.clock.advance(100h); // no deadline is left
    QCOMPARE(stage.stateOf(id), u"success"_s);
}

void TestEngineRequirements::aSecondRejectionHasItsOwnDeadline()
{
    EngineStage stage;
    const QString id = orderOf(stage, u"GB"_s, 1);
    const QString target = u"/sub_number_orders/"_s + stage.subOrderIdOf(id);
    Values values = goodValues(stage, u"GB"_s, u"local"_s);
    values[0].second = u"no"_s; // too short
    for (int times = 1; times <= 2; ++times) {
        stage.patch(target, requirementValues(values));
        stage.clock.advance(10s);
        QCOMPARE(wordOf(stage.numberOf(id)), u"requirement-info-exception"_s);
        stage.clock.advance(40h);
    }
    QCOMPARE(stage.stateOf(id), u"pending"_s); // 80 hours after the order, 40 after the second rejection
    stage.clock.advance(32h - 1ms);
    QCOMPARE(stage.stateOf(id), u"pending"_s);
    stage.clock.advance(1ms);
    QCOMPARE(stage.stateOf(id), u"cancelled"_s);
}

void TestEngineRequirements::theDeadlinePasses()
{
    EngineStage stage;
    const Decimal before = stage.balance();
    const QStringList numbers = stage.numbers(u"country_code=GB&phone_number_type=local&limit=2"_s);
    const QString id = stage.order(numbers).id();
    const QString sub = stage.subOrderIdOf(id);
    const Values values = goodValues(stage, u"GB"_s, u"local"_s);
    stage.patch(u"/sub_number_orders/"_s + sub, requirementValues({values[0]}));
    stage.clock.advance(72h - 1ms);
    QCOMPARE(stage.stateOf(id), u"pending"_s);
    QVERIFY(stage.balance() < before);
    stage.clock.advance(1ms);
    QCOMPARE(stage.stateOf(id), u"cancelled"_s);
    const QJsonObject number = stage.numberOf(id);
    QCOMPARE(wordOf(number), u"cancelled"_s);
    QVERIFY(number[u"regulatory_requirements"_s][0][u"field_value"_s].toString().isEmpty()); // erased
    QVERIFY(stage.balance() == before);
    QVERIFY(stage.comments(u"sub_number_order"_s, sub)[0][u"body"_s].toString().contains(u"deadline"_s));
    QCOMPARE(stage.patch(u"/sub_number_orders/"_s + sub, requirementValues(values)).verdict(), u"422 85002"_s);
    QCOMPARE(stage.numbers(u"country_code=GB&phone_number_type=local&limit=2"_s), numbers); // in stock again
    QCOMPARE(stage.order(numbers).verdict(), u"200"_s);
}

void TestEngineRequirements::askedForTimeTheyGiveIt()
{
    EngineStage stage;
    const QString id = orderOf(stage, u"GB"_s, 1);
    const QString sub = stage.subOrderIdOf(id);
    const Timestamp deadline = momentOf(stage.numberOf(id)[u"deadline"_s]);
    stage.clock.advance(60h);
    const Answered asked = stage.post(u"/comments"_s,
        {{u"body"_s, u"Could you please extend the deadline?"_s}, {u"comment_record_type"_s, u"sub_number_order"_s},
            {u"comment_record_id"_s, sub}});
    QCOMPARE(asked.text("commenter_type"), u"user"_s);
    stage.clock.advance(5s);
    const QJsonArray said = stage.comments(u"sub_number_order"_s, sub);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said[0][u"commenter_type"_s].toString(), u"admin"_s);
    QVERIFY(said[0][u"body"_s].toString().contains(u"extended"_s));
    QVERIFY(momentOf(stage.numberOf(id)[u"deadline"_s]) == deadline.plus(72h));
    const QString answer = said[0][u"id"_s].toString();
    const Answered read = stage.patch(u"/comments/"_s + answer + u"/read"_s);
    QVERIFY(momentOf(read.data()[u"read_at"_s]) == stage.clock.now());
    stage.clock.advance(13h); // past the old deadline
    QVERIFY(momentOf(stage.get(u"/comments/"_s + answer).data()[u"read_at"_s]) == stage.clock.now().plus(-13h));
    QCOMPARE(stage.stateOf(id), u"pending"_s);
    stage.clock.advance(72h);
    QCOMPARE(stage.stateOf(id), u"cancelled"_s);
}

void TestEngineRequirements::aSingleNumberByItself()
{
    EngineStage stage;
    const QString id = orderOf(stage, u"GB"_s, 2);
    const QString number = stage.numberOf(id, 1)[u"id"_s].toString();
    const Values values = goodValues(stage, u"GB"_s, u"local"_s);
    const Answered changed = stage.patch(u"/number_order_phone_numbers/"_s + number, requirementValues(values));
    QCOMPARE(changed.verdict(), u"200"_s);
    stage.clock.advance(10s);
    QCOMPARE(wordOf(stage.numberOf(id, 0)), u"requirement-info-pending"_s);
    QCOMPARE(stage.numberOf(id, 1)[u"status"_s].toString(), u"success"_s);
    QCOMPARE(stage.subOrder(stage.subOrderIdOf(id))[u"status"_s].toString(), u"pending"_s);
    QCOMPARE(stage.stateOf(id), u"pending"_s);
    stage.clock.advance(72h); // the other one lapses
    QCOMPARE(stage.stateOf(id), u"partial_success"_s);
}

void TestEngineRequirements::theWholeOrderAtOnce()
{
    EngineStage stage;
    QStringList numbers = stage.numbers(u"country_code=GB&phone_number_type=local&limit=1"_s);
    numbers += stage.numbers(u"country_code=GB&phone_number_type=national&limit=1"_s);
    const QString id = stage.order(numbers).id();
    QJsonObject body = requirementValues(goodValues(stage, u"GB"_s, u"local"_s));
    body[u"customer_reference"_s] = u"London & \"more\" \u00fc \U0001F4DE"_s;
    const Answered changed = stage.patch(u"/number_orders/"_s + id, body);
    QCOMPARE(changed.verdict(), u"200"_s);
    QCOMPARE(changed.text("customer_reference"), body[u"customer_reference"_s].toString());
    stage.clock.advance(10s);
    QCOMPARE(stage.stateOf(id), u"success"_s); // the national number wants the name only
}

void TestEngineRequirements::strangeRequirementsAreRefused()
{
    EngineStage stage;
    const QString id = orderOf(stage, u"GB"_s, 1);
    const QString target = u"/sub_number_orders/"_s + stage.subOrderIdOf(id);
    QCOMPARE(stage.patch(target, requirementValues({{id, u"ACME"_s}})).verdict(), u"422 10017"_s);
    const QString german = requirementsOf(stage, u"DE"_s, u"local"_s)[3][u"id"_s].toString();
    QCOMPARE(stage.patch(target, requirementValues({{german, u"ACME"_s}})).verdict(), u"422 10017"_s);
    QCOMPARE(wordOf(stage.numberOf(id)), u"requirement-info-pending"_s);
    const QString american = orderOf(stage, u"US"_s, 1);
    QCOMPARE(stage.numberOf(american)[u"regulatory_requirements"_s].toArray().size(), 0);
    QVERIFY(stage.numberOf(american)[u"deadline"_s].isNull());
}

void TestEngineRequirements::swissNumbersNeedAGroup()
{
    EngineStage stage;
    const QStringList numbers = stage.numbers(u"country_code=CH&phone_number_type=local&limit=1"_s);
    const Answered without = stage.order(numbers);
    QCOMPARE(without.verdict(), u"422 10027"_s);
    QCOMPARE(without.source(), u"/phone_numbers/0/requirement_group_id"_s);

    const Values values = goodValues(stage, u"CH"_s, u"local"_s);
    const QString incomplete = makeGroup(stage, u"CH"_s, u"local"_s, {values[0]}).id();
    QCOMPARE(stage.order(numbers, incomplete).verdict(), u"422 10027"_s);
    const QString mobile = makeGroup(stage, u"CH"_s, u"mobile"_s, goodValues(stage, u"CH"_s, u"mobile"_s)).id();
    QCOMPARE(stage.order(numbers, mobile).verdict(), u"422 10027"_s);
    QCOMPARE(stage.order(numbers, u"00000000-0000-4000-8000-000000000000"_s).verdict(), u"422 10017"_s);

    const QString group = makeGroup(stage, u"CH"_s, u"local"_s, values).id();
    stage.clock.advance(10s);
    const Answered order = stage.order(numbers, group);
    QCOMPARE(order.verdict(), u"200"_s);
    QCOMPARE(wordOf(stage.numberOf(order.id())), u"approved"_s);
    stage.clock.advance(3s);
    QCOMPARE(stage.stateOf(order.id()), u"success"_s);
}

void TestEngineRequirements::groupsAreReviewed()
{
    EngineStage stage;
    Values values = goodValues(stage, u"GB"_s, u"mobile"_s);
    const Answered begun = makeGroup(stage, u"GB"_s, u"mobile"_s, {values[0]});
    QCOMPARE(begun.state(), u"unapproved"_s);
    const Answered good = makeGroup(stage, u"GB"_s, u"mobile"_s, values);
    QCOMPARE(good.state(), u"pending-approval"_s);
    values[2].second = u"no document"_s;
    const QString bad = makeGroup(stage, u"GB"_s, u"mobile"_s, values).id();
    stage.clock.advance(10s);
    QCOMPARE(groupOf(stage, begun.id())[u"status"_s].toString(), u"unapproved"_s);
    QCOMPARE(groupOf(stage, good.id())[u"status"_s].toString(), u"approved"_s);
    QCOMPARE(groupOf(stage, bad)[u"status"_s].toString(), u"declined"_s);
    QVERIFY(stage.comments(u"requirement_group"_s, bad)[0][u"body"_s].toString().contains(u"Proof of Address"_s));
    QCOMPARE(stage.comments(u"requirement_group"_s, good.id()).size(), 0);
}

void TestEngineRequirements::aGroupIsFilledInAndSubmitted()
{
    EngineStage stage;
    const Values values = goodValues(stage, u"GB"_s, u"local"_s);
    const QString id = makeGroup(stage, u"GB"_s, u"local"_s, {values[0]}).id();
    const QString target = u"/requirement_groups/"_s + id;
    const auto lacking = [&] {
        return stage.get(u"/regulatory_requirements?filter[requirement_group_id]="_s + id)
            .list()[0][u"regulatory_requirements"_s]
            .toArray();
    };
    QCOMPARE(lacking().size(), 1);
    QCOMPARE(lacking()[0][u"id"_s].toString(), values[1].first);
    QCOMPARE(stage.post(target + u"/submit_for_approval"_s).verdict(), u"422 10027"_s);

    QJsonObject body = requirementValues({values[1]});
    body[u"customer_reference"_s] = u"London & more"_s;
    const Answered filled = stage.patch(target, body);
    QCOMPARE(filled.verdict(), u"200"_s);
    QCOMPARE(filled.state(), u"unapproved"_s); // until somebody submits it
    QCOMPARE(filled.text("customer_reference"), u"London & more"_s);
    QCOMPARE(lacking().size(), 0);
    stage.clock.advance(1h);
    QCOMPARE(stage.get(target).state(), u"unapproved"_s);
    QCOMPARE(stage.post(target + u"/submit_for_approval"_s).state(), u"pending-approval"_s);
    stage.clock.advance(9s);
    // Changed while it is reviewed: that review is about nothing any more.
    QCOMPARE(stage.patch(target, requirementValues({{values[1].first, u"Wrong Street 1"_s}})).state(), u"unapproved"_s);
    stage.clock.advance(10s);
    QCOMPARE(stage.get(target).state(), u"unapproved"_s);
    stage.post(target + u"/submit_for_approval"_s);
    stage.clock.advance(10s);
    QCOMPARE(stage.get(target).state(), u"declined"_s);
    QCOMPARE(lacking().size(), 1); // what was declined
    QCOMPARE(stage.patch(target, requirementValues({{id, u"x"_s}})).verdict(), u"422 10017"_s);
}

void TestEngineRequirements::aGroupIsDeleted()
{
    EngineStage stage;
    const QString id = makeGroup(stage, u"GB"_s, u"local"_s, {}).id();
    const QString target = u"/requirement_groups/"_s + id;
    QCOMPARE(stage.ask("DELETE", target).verdict(), u"200"_s);
    QCOMPARE(stage.get(target).verdict(), u"404 10005"_s);
    QCOMPARE(stage.ask("DELETE", target).verdict(), u"404 10005"_s);
    QVERIFY(groupOf(stage, id).isEmpty());
    QCOMPARE(
        stage.order(stage.numbers(u"country_code=GB&phone_number_type=local&limit=1"_s), id).verdict(), u"422 10017"_s);
}

/// The sandbox knows no streets, but what is no house number and what is abbreviated.
void TestEngineRequirements::addressesAreJudged()
{
    EngineStage stage;
    const auto judged = [&](const QString &street, const QString &place) {
        return stage
            .post(u"/addresses/actions/validate"_s,
                {{u"street_address"_s, street}, {u"locality"_s, place}, {u"postal_code"_s, u"EC1V 9BE"_s},
                    {u"country_code"_s, u"GB"_s}})
            .data();
    };
    QCOMPARE(judged(u"14 Old Street"_s, u"London"_s)[u"result"_s].toString(), u"valid"_s);
    const QJsonObject brief = judged(u"14 Old St."_s, u"london"_s);
    QCOMPARE(brief[u"result"_s].toString(), u"invalid"_s);
    QCOMPARE(brief[u"suggested"_s][u"street_address"_s].toString(), u"14 Old Street"_s);
    QCOMPARE(brief[u"suggested"_s][u"locality"_s].toString(), u"London"_s);
    const QJsonObject none = judged(u"Old Street"_s, u"London"_s);
    QCOMPARE(none[u"errors"_s][0][u"source"_s][u"pointer"_s].toString(), u"/street_address"_s);
    QVERIFY(none[u"suggested"_s][u"street_address"_s].isNull());

    QJsonObject wanted{{u"first_name"_s, u"Jane"_s}, {u"last_name"_s, QString()}, {u"business_name"_s, QString()},
        {u"street_address"_s, u"Old Street"_s}, {u"locality"_s, u"London"_s}, {u"country_code"_s, u"GB"_s}};
    QCOMPARE(stage.post(u"/addresses"_s, wanted).verdict(), u"422 10004"_s); // half a name
    wanted[u"last_name"_s] = u"Doe"_s;
    QCOMPARE(stage.post(u"/addresses"_s, wanted).verdict(), u"422 10027"_s); // no house, and it is looked at
    wanted[u"validate_address"_s] = false;
    const int before = int(stage.get(u"/addresses"_s).list().size());
    const QString id = stage.post(u"/addresses"_s, wanted).id();
    QVERIFY(!id.isEmpty());
    QCOMPARE(int(stage.get(u"/addresses"_s).list().size()), before + 1);
    QCOMPARE(stage.get(u"/addresses?filter[street_address][contains]=old%20s"_s).list()[0][u"id"_s].toString(), id);
}

/// A mobile number of Australia: the end user shows a passport somewhere else.
void TestEngineRequirements::aStepOutside()
{
    EngineStage stage;
    const QString id = stage.order(stage.numbers(u"country_code=AU&phone_number_type=mobile&limit=2"_s)).id();
    const QString sub = stage.subOrderIdOf(id);
    const QJsonArray wanted = requirementsOf(stage, u"AU"_s, u"mobile"_s);
    QCOMPARE(wanted[1][u"type"_s].toString(), u"action"_s);
    const QString target = u"/external_requirements/%1/sub_number_orders/%2"_s.arg(wanted[1][u"id"_s].toString(), sub);
    QVERIFY(stage.get(target).root()[u"requirement_action"_s][u"value"_s].isNull());
    QCOMPARE(stage.post(target, {{u"first_name"_s, u"Jane"_s}, {u"last_name"_s, u"Doe"_s}}).verdict(), u"422 10004"_s);
    const QJsonObject who{{u"requirement"_s, QJsonObject{{u"first_name"_s, u"Jane"_s}, {u"last_name"_s, u"Doe"_s}}}};
    const QString link = stage.post(target, who).root()[u"requirement_action"_s][u"value"_s].toString();
    QVERIFY(link.startsWith(u"https://"_s));
    QCOMPARE(stage.get(target).root()[u"requirement_action"_s][u"value"_s].toString(), link);
    const QString text = u"/external_requirements/%1/sub_number_orders/%2"_s.arg(wanted[0][u"id"_s].toString(), sub);
    QCOMPARE(stage.get(text).verdict(), u"404 10005"_s); // that is a text, and no step
    QCOMPARE(wordOf(stage.numberOf(id)), u"requirement-info-pending"_s);
    stage.patch(u"/sub_number_orders/"_s + sub, requirementValues({{wanted[0][u"id"_s].toString(), u"Jane Doe"_s}}));
    QCOMPARE(wordOf(stage.numberOf(id)), u"requirement-info-under-review"_s);
    stage.clock.advance(10s);
    QCOMPARE(stage.stateOf(id), u"success"_s);
}

void TestEngineRequirements::aGroupIsAttached()
{
    EngineStage stage;
    const Values values = goodValues(stage, u"GB"_s, u"local"_s);
    const QString approved = makeGroup(stage, u"GB"_s, u"local"_s, values).id();
    stage.clock.advance(10s);
    const QString pending = makeGroup(stage, u"GB"_s, u"local"_s, values).id();
    const QString incomplete = makeGroup(stage, u"GB"_s, u"local"_s, {values[0]}).id();
    const QString german = makeGroup(stage, u"DE"_s, u"local"_s, goodValues(stage, u"DE"_s, u"local"_s)).id();

    const QString id = orderOf(stage, u"GB"_s, 2);
    const QString target = u"/sub_number_orders/"_s + stage.subOrderIdOf(id) + u"/requirement_group"_s;
    QCOMPARE(stage.post(target, {{u"requirement_group_id"_s, incomplete}}).verdict(), u"422 10027"_s);
    QCOMPARE(stage.post(target, {{u"requirement_group_id"_s, german}}).verdict(), u"422 10027"_s);
    const QString first = stage.numberOf(id)[u"id"_s].toString();
    const Answered one = stage.post(
        u"/number_order_phone_numbers/"_s + first + u"/requirement_group"_s, {{u"requirement_group_id"_s, pending}});
    QCOMPARE(one.verdict(), u"200"_s);
    QCOMPARE(wordOf(one.data()), u"requirement-info-under-review"_s);
    QCOMPARE(wordOf(stage.numberOf(id, 1)), u"requirement-info-pending"_s);

    const Answered all = stage.post(target, {{u"requirement_group_id"_s, approved}});
    QCOMPARE(all.verdict(), u"200"_s);
    QCOMPARE(wordOf(stage.numberOf(id, 1)), u"approved"_s);
    stage.clock.advance(10s);
    QCOMPARE(stage.stateOf(id), u"success"_s);
    QCOMPARE(stage.post(target, {{u"requirement_group_id"_s, approved}}).verdict(), u"422 85003"_s);
}

void TestEngineRequirements::unusedDocumentsAreDeleted()
{
    EngineStage stage;
    const auto scanOf = [&stage] { return stage.get(u"/documents"_s).list()[0][u"av_scan_status"_s].toString(); };
    const qsizetype before = stage.get(u"/documents"_s).list().size();
    goodValues(stage, u"GB"_s, u"mobile"_s); // uploads one
    const QString used = makeGroup(stage, u"GB"_s, u"mobile"_s, goodValues(stage, u"GB"_s, u"mobile"_s)).id();
    QVERIFY(!used.isEmpty());
    QCOMPARE(stage.get(u"/documents"_s).list().size(), before + 2);
    QCOMPARE(scanOf(), u"pending_scan"_s);
    stage.clock.advance(2s);
    QCOMPARE(scanOf(), u"scanned"_s);
    stage.clock.advance(30min);
    QCOMPARE(stage.get(u"/documents"_s).list().size(), before + 1);
}

QTEST_GUILESS_MAIN(TestEngineRequirements)
#include "tst_engine_requirements.moc"
