// SPDX-License-Identifier: Apache-2.0
#include "api/all_endpoints.h"
#include "api/request/decode.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

/// The decoded answer; empty when it was refused.
template <class Reply, class P, class B>
std::optional<Reply> decode(
    const Endpoint<Reply, P, B> &endpoint, const QByteArray &bytes, QStringList *notes = nullptr)
{
    ParseWarnings warnings;
    Result<Reply> reply = decodeReply<Reply>(bytes, endpoint.envelope, warnings);
    if (notes)
        *notes = warnings.notes();
    return reply ? std::optional(std::move(reply).take()) : std::nullopt;
}

const QByteArray Advanced = R"({"id":"a","status":"pending"})";
const QByteArray Group = R"({"id":"g","status":"approved"})";

} // namespace

/// Where the live API, the SDK and the description differ: every shape that was seen is read.
class TestQuirks : public QObject
{
    Q_OBJECT

private slots:
    void oneCountryComesPlainOrByName();
    void worldKeepsTheReadableCountries();
    void emptyTypeMeansNone();
    void advancedOrderComesBareOrWrapped();
    void requirementGroupsComeBareOrWrapped();
    void statusComesAsTextOrListOfOne_data();
    void statusComesAsTextOrListOfOne();
    void featuresComeAsObjectsOrTexts();
    void regionIsSortedByType();
    void metaComesTwice();
    void numbersOfAnOrder_data();
    void numbersOfAnOrder();
    void countsAreTextOrNumber();
    void idsBeyond53BitsStayExact();
    void unreadablePricesAreNotZero();
    void unknownWordsStay();
    void documentBytesAreBase64();
    void everyEndpointHasATranscript();
    void ordersAreSmall();
    void knownWordsAreShared();
};

void TestQuirks::oneCountryComesPlainOrByName()
{
    const QByteArray country
        = R"({"code":"DE","numbers":true,"local":{"features":["voice"]},"phone_number_type":["local","local"]})";
    const auto plain = decode(endpoint::getCountryCoverage, R"({"data":)" + country + '}');
    QVERIFY(plain);
    QCOMPARE(plain->code, u"DE"_s);
    QCOMPARE(plain->name, QString());
    auto keyed = decode(endpoint::getCountryCoverage, R"({"data":{"Germany":)" + country + "}}");
    QVERIFY(keyed);
    QCOMPARE(keyed->name, u"Germany"_s);
    QCOMPARE(keyed->phoneNumberTypes, QStringList(u"local"_s));
    keyed->name.clear();
    QVERIFY(*keyed == *plain);
    QVERIFY(!decode(endpoint::getCountryCoverage, R"({"data":{"Germany":{"numbers":true}}})"));
}

void TestQuirks::worldKeepsTheReadableCountries()
{
    QStringList notes;
    const auto world = decode(endpoint::getWorldCoverage,
        R"({"data":{"Atlantis":{"numbers":true},"Germany":{"code":"DE"},"Utopia":5,"Zamunda":{"code":"ZZ","quickship":"maybe"}}})",
        &notes);
    QVERIFY(world);
    QCOMPARE(world->countries.size(), size_t(2));
    QCOMPARE(world->countries[0].name, u"Germany"_s);
    QCOMPARE(world->countries[1].code, u"ZZ"_s);
    QCOMPARE(notes,
        QStringList(
            {u"Atlantis.code: missing"_s, u"Utopia: not an object"_s, u"Zamunda.quickship: not true or false"_s}));
    QVERIFY(decode(endpoint::getWorldCoverage, R"({"data":{}})"));
    QVERIFY(!decode(endpoint::getWorldCoverage, R"({"data":[]})"));
}

void TestQuirks::emptyTypeMeansNone()
{
    const auto country = decode(
        endpoint::getCountryCoverage, R"({"data":{"code":"US","mobile":{},"national":null,"local":{"p2p":true}}})");
    QVERIFY(country);
    QVERIFY(!country->mobile && !country->national && !country->sharedCost);
    QVERIFY(country->local && country->local->p2p);
}

void TestQuirks::advancedOrderComesBareOrWrapped()
{
    for (const QByteArray &bytes : {Advanced, R"({"data":)" + Advanced + '}'}) {
        const auto order = decode(endpoint::getAdvancedOrder, bytes);
        QVERIFY(order);
        QCOMPARE(order->id, u"a"_s);
    }
}

void TestQuirks::requirementGroupsComeBareOrWrapped()
{
    for (const QByteArray &bytes : {'[' + Group + ']', R"({"data":[)" + Group + "]}"}) {
        const auto page = decode(endpoint::listRequirementGroups, bytes);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), size_t(1));
        QCOMPARE(page->rows[0].id, u"g"_s);
    }
    for (const QByteArray &bytes : {QByteArray("[]"), QByteArray(R"({"data":[]})")}) {
        const auto page = decode(endpoint::listRequirementGroups, bytes);
        QVERIFY(page && page->rows.empty());
    }
    for (const QByteArray &bytes : {Group, R"({"data":)" + Group + '}'})
        QVERIFY(decode(endpoint::createRequirementGroup, bytes));
}

void TestQuirks::statusComesAsTextOrListOfOne_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("notes");
    QTest::newRow("text") << QByteArray(R"("pending")") << u"pending"_s << 0;
    QTest::newRow("list of one") << QByteArray(R"(["pending"])") << u"pending"_s << 0;
    QTest::newRow("null") << QByteArray("null") << QString() << 0;
    QTest::newRow("empty list") << QByteArray("[]") << QString() << 1;
    QTest::newRow("list of two") << QByteArray(R"(["pending","ordered"])") << QString() << 1;
}

void TestQuirks::statusComesAsTextOrListOfOne()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, status);
    QFETCH(int, notes);
    QStringList said;
    const auto order = decode(endpoint::getAdvancedOrder, R"({"id":"a","status":)" + json + '}', &said);
    QVERIFY(order);
    QCOMPARE(order->status, status);
    QCOMPARE(said.size(), notes);
}

void TestQuirks::featuresComeAsObjectsOrTexts()
{
    const QStringList expected{u"sms"_s, u"voice"_s};
    for (const char *features :
        {R"([{"name":"sms"},{"name":"voice"}])", R"(["sms","voice"])", R"([{"name":"sms"},"voice"])"}) {
        const auto page = decode(endpoint::searchNumbers,
            R"({"data":[{"phone_number":"+19705555098","features":)" + QByteArray(features) + "}]}");
        QVERIFY(page);
        QCOMPARE(page->rows.at(0).features, expected);
    }
}

void TestQuirks::regionIsSortedByType()
{
    const auto page = decode(endpoint::searchNumbers, R"({"data":[{"phone_number":"+19705555098","region_information":[
        {"region_type":"location","region_name":"Denver"},
        {"region_type":"moon_base","region_name":"Tycho"},
        {"region_name":"nowhere"},
        {"region_type":"location","region_name":"Aurora"},
        {"region_type":"state","region_name":"CO"}]}]})");
    QVERIFY(page);
    QVERIFY(page->rows.at(0).region == (Region{.state = u"CO"_s, .locality = u"Denver"_s}));
}

void TestQuirks::metaComesTwice()
{
    const auto both = decode(endpoint::searchNumbers,
        R"({"data":[],"meta":{"total_results":3,"best_effort_results":1},"metadata":{"total_results":3}})");
    QVERIFY(both);
    QCOMPARE(both->meta.totalResults, 3);
    QCOMPARE(both->meta.bestEffortResults, 1);
    const auto second = decode(endpoint::searchNumbers, R"({"data":[],"metadata":{"total_results":4}})");
    QVERIFY(second);
    QCOMPARE(second->meta.totalResults, 4);
}

void TestQuirks::numbersOfAnOrder_data()
{
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("notes");
    QTest::newRow("one") << QByteArray(R"([{"id":"x","phone_number":"+19705555098"}])")
                         << QStringList{u"+19705555098"_s} << 0;
    QTest::newRow("fifteen digits") << QByteArray(R"([{"phone_number":"+999999999999999"}])")
                                    << QStringList{u"+999999999999999"_s} << 0;
    QTest::newRow("three, in their order") << QByteArray(
        R"([{"phone_number":"+4930901820"},{"phone_number":"+19705555098"},{"phone_number":"+33123456789"}])")
                                           << QStringList{u"+4930901820"_s, u"+19705555098"_s, u"+33123456789"_s} << 0;
    QTest::newRow("a masked one among them")
        << QByteArray(R"([{"phone_number":"+49351xxxxxxx"},{"phone_number":"+19705555098"}])")
        << QStringList{u"+19705555098"_s} << 1;
    QTest::newRow("none") << QByteArray("[]") << QStringList() << 0;
    QTest::newRow("null") << QByteArray("null") << QStringList() << 0;
    QTest::newRow("masked") << QByteArray(R"([{"phone_number":"+49351xxxxxxx"}])") << QStringList() << 1;
    QTest::newRow("leading zero") << QByteArray(R"([{"phone_number":"+0123456"}])") << QStringList() << 1;
    QTest::newRow("no plus") << QByteArray(R"([{"phone_number":"19705555098"}])") << QStringList() << 1;
    QTest::newRow("plus only") << QByteArray(R"([{"phone_number":"+"}])") << QStringList() << 1;
    QTest::newRow("too long") << QByteArray(R"([{"phone_number":"+1234567890123456"}])") << QStringList() << 1;
    QTest::newRow("no objects") << QByteArray("[5]") << QStringList() << 1;
    QTest::newRow("no list") << QByteArray("{}") << QStringList() << 1;
}

void TestQuirks::numbersOfAnOrder()
{
    QFETCH(QByteArray, numbers);
    QFETCH(QStringList, expected);
    QFETCH(int, notes);
    QStringList said;
    const auto page
        = decode(endpoint::listNumberOrders, R"({"data":[{"id":"o","phone_numbers":)" + numbers + "}]}", &said);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), size_t(1)); // an order whose number is unreadable is still an order
    const PackedNumbers &read = page->rows[0].phoneNumbers;
    QStringList texts;
    for (qsizetype place = 0; place < read.size(); ++place)
        texts += read.at(place).toText();
    QCOMPARE(texts, expected);
    QCOMPARE(read.isEmpty(), expected.isEmpty());
    QCOMPARE(read.first().toText(), expected.value(0));
    QCOMPARE(said.size(), notes);
}

void TestQuirks::countsAreTextOrNumber()
{
    for (const char *count : {"5", "\"5\""}) {
        const auto order = decode(endpoint::getBulkOrder,
            R"({"data":{"id":"b","ordering_groups":[{"count_requested":)" + QByteArray(count) + "}]}}");
        QVERIFY(order);
        QCOMPARE(order->orderingGroups.at(0).countRequested, 5);
    }
    const auto request = endpoint::createBulkOrder(NewBulkOrder{.orderingGroups = {{.countRequested = {5}}}});
    QCOMPARE(request.body, QByteArray(R"({"ordering_groups":[{"count_requested":"5"}]})"));
}

void TestQuirks::idsBeyond53BitsStayExact()
{
    for (const char *id : {"\"1293384261075731461\"", "1293384261075731461"}) {
        const auto page = decode(endpoint::listConnections, R"({"data":[{"id":)" + QByteArray(id) + "}]}");
        QVERIFY(page);
        QCOMPARE(page->rows.at(0).id, u"1293384261075731461"_s);
    }
}

void TestQuirks::unreadablePricesAreNotZero()
{
    for (const char *price : {"null", "\"\"", "\"free\"", "[]", "\"1,00\""}) {
        const auto page = decode(endpoint::searchNumbers,
            R"({"data":[{"phone_number":"+1","cost_information":{"currency":"USD","monthly_cost":)" + QByteArray(price)
                + "}}]}");
        QVERIFY(page);
        QVERIFY2(!page->rows.at(0).cost.monthly, price);
        QCOMPARE(page->rows.at(0).cost.currency, u"USD"_s);
    }
    const auto number = decode(
        endpoint::searchNumbers, R"({"data":[{"phone_number":"+1","cost_information":{"monthly_cost":0.1}}]})");
    QVERIFY(number);
    QCOMPARE(number->rows.at(0).cost.monthly, Decimal::parse(u"0.1"));
    QVERIFY(!decode(endpoint::getBalance, R"({"data":{"balance":"soon","currency":"USD"}})"));
}

void TestQuirks::unknownWordsStay()
{
    const auto page = decode(
        endpoint::listSubOrders, R"({"data":[{"id":"s","status":"teleported","phone_number_type":"satellite"}]})");
    QVERIFY(page);
    QCOMPARE(page->rows.at(0).status, u"teleported"_s);
    QCOMPARE(page->rows.at(0).phoneNumberType, u"satellite"_s);
}

void TestQuirks::documentBytesAreBase64()
{
    const QByteArray bytes("\0\1\xff", 3);
    const QJsonObject json = write(NewDocument{.file = {bytes}}).toObject();
    QCOMPARE(json[u"file"_s].toString(), u"AAH/"_s);
    QVERIFY(!write(NewDocument{}).toObject().contains(u"file"_s));
    ParseWarnings warnings;
    Reader reader(warnings);
    FileContent content;
    QVERIFY(read(QJsonValue(u"AAH/"_s), content, reader));
    QCOMPARE(content.bytes, bytes);
    QVERIFY(!read(QJsonValue(u"A*H"_s), content, reader));
    QCOMPARE(warnings.notes(), QStringList(u"answer: not Base64"_s));
}

void TestQuirks::everyEndpointHasATranscript()
{
    QStringList files;
    for (const char *folder : {"search", "orders", "requests", "around"})
        files += QDir(QStringLiteral(ND_TEST_DATA "/transcripts/") + QLatin1StringView(folder)).entryList(QDir::Files);
    QStringList names;
    forEachEndpoint([&](const auto &endpoint) { names += QLatin1StringView(endpoint.name) + u".json"_s; });
    names.removeDuplicates();
    names.sort();
    files.sort();
    QCOMPARE(files, names);
}

void TestQuirks::ordersAreSmall()
{
    // With an id, a reference of usual length and a few numbers some 300 bytes: 100,000 orders are common.
    QVERIFY(sizeof(NumberOrder) <= 3 * sizeof(QString) + 40);
}

void TestQuirks::knownWordsAreShared()
{
    const auto page = decode(endpoint::listNumberOrders,
        R"({"data":[{"id":"1","status":"success"},{"id":"2","status":"success"},{"id":"3","status":"teleported"}]})");
    QVERIFY(page);
    QCOMPARE(page->rows.at(0).status.constData(), page->rows.at(1).status.constData());
    for (const QLatin1StringView word :
        {status::pending, status::processing, status::success, status::partialSuccess, status::failure, status::failed,
            status::cancelled, status::deleted, status::expired, status::ordered, status::exception, status::hold,
            requirements_status::infoException, requirements_status::infoPending, requirements_status::infoUnderReview,
            number_type::local, number_type::tollFree, number_type::mobile, number_type::national,
            number_type::sharedCost, number_type::landline, feature::sms, feature::mms, feature::voice, feature::fax,
            feature::emergency, feature::hdVoice, feature::internationalSms, feature::localCalling}) {
        QString first = word;
        QString second = word;
        shareWord(first);
        shareWord(second);
        QCOMPARE(first, QString(word));
        QVERIFY2(first.constData() == second.constData(), word.data());
    }
}

QTEST_GUILESS_MAIN(TestQuirks)
#include "tst_quirks.moc"
