// SPDX-License-Identifier: Apache-2.0
#include "engine_stage.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::EngineStage;

namespace {

QString region(const QJsonValue &row, const char *type)
{
    for (const QJsonValue &part : row[u"region_information"_s].toArray()) {
        if (part[u"region_type"_s].toString() == QLatin1StringView(type))
            return part[u"region_name"_s].toString();
    }
    return {};
}

bool hasFeature(const QJsonValue &row, const QString &wanted)
{
    for (const QJsonValue &feature : row[u"features"_s].toArray()) {
        if (feature[u"name"_s].toString() == wanted)
            return true;
    }
    return false;
}

QString numberOf(const QJsonValue &row)
{
    return row[u"phone_number"_s].toString();
}

using Suits = std::function<bool(const QJsonValue &row)>;

QStringList suitable(const QJsonArray &rows, const Suits &suits)
{
    QStringList numbers;
    for (const QJsonValue &row : rows) {
        if (suits(row))
            numbers += numberOf(row);
    }
    numbers.sort();
    return numbers;
}

QStringList sorted(QStringList numbers)
{
    numbers.sort();
    return numbers;
}

} // namespace

/// Every filter of a search, against what is there.
class TestInventorySearch : public QObject
{
    Q_OBJECT

private slots:
    void filtersFilter_data();
    void filtersFilter();
    void filtersCombine();
    void typesFilter();
    void patternsFollowTheAreaCode();
    void limitsLimit();
    void heldNumbersAreLeftOut();
    void bestEffortWidens();
    void tollFreeIsShared();
    void featuresAgree();
};

void TestInventorySearch::filtersFilter_data()
{
    QTest::addColumn<QString>("base"); // everything there is of it
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Suits>("suits");
    const QString denver = u"country_code=US&national_destination_code=303"_s;
    const QString tollFree = u"country_code=US&phone_number_type=toll_free&national_destination_code=888"_s;
    const auto row = [](const QString &base, const QString &filter, Suits suits) {
        QTest::newRow(qPrintable(filter)) << base << filter << suits;
    };
    const auto pattern = [](const QString &shape) {
        return
            [form = QRegularExpression(shape)](const QJsonValue &one) { return form.match(numberOf(one)).hasMatch(); };
    };
    row(denver, u"locality=Boulder"_s, [](const QJsonValue &one) { return region(one, "location") == u"Boulder"_s; });
    row(denver, u"locality=dENVER"_s, [](const QJsonValue &one) { return region(one, "location") == u"Denver"_s; });
    row(denver, u"rate_center=BOULDER"_s,
        [](const QJsonValue &one) { return region(one, "rate_center") == u"BOULDER"_s; });
    row(u"country_code=US&locality=Portland"_s, u"administrative_area=OR"_s,
        [](const QJsonValue &one) { return region(one, "state") == u"OR"_s; });
    row(u"country_code=US&locality=San Francisco"_s, u"national_destination_code=628"_s, pattern(u"^\\+1628"_s));
    row(denver, u"starts_with=2"_s, pattern(u"^\\+13032"_s));
    row(denver, u"ends_with=00"_s, pattern(u"00$"_s));
    row(denver, u"contains=77"_s, pattern(u"^\\+1303\\d*77"_s));
    row(denver, u"features=emergency"_s, [](const QJsonValue &one) { return hasFeature(one, u"emergency"_s); });
    row(denver, u"features=sms,fax,hd_voice"_s, [](const QJsonValue &one) {
        return hasFeature(one, u"sms"_s) && hasFeature(one, u"fax"_s) && hasFeature(one, u"hd_voice"_s);
    });
    row(denver, u"reservable=true"_s, [](const QJsonValue &one) { return one[u"reservable"_s].toBool(); });
    row(tollFree, u"quickship=true"_s, [](const QJsonValue &one) { return one[u"quickship"_s].toBool(); });
    row(u"country_code=DE&locality=Berlin"_s, u"starts_with=305"_s, pattern(u"^\\+49305"_s));
    row(u"country_code=DE&national_destination_code=30"_s, u"contains=55"_s, pattern(u"^\\+4930\\d*55"_s));
}

void TestInventorySearch::filtersFilter()
{
    QFETCH(QString, base);
    QFETCH(QString, filter);
    QFETCH(Suits, suits);
    EngineStage stage;
    const QJsonArray all = stage.search(base + u"&limit=1000"_s);
    QVERIFY(all.size() > 50 && all.size() < 1000);
    const QStringList expected = suitable(all, suits);
    QVERIFY(!expected.isEmpty() && expected.size() < all.size());
    const Answered found = stage.searched(base + u"&limit=1000&"_s + filter);
    QCOMPARE(sorted(EngineStage::numbersOf(found.list())), expected);
    for (const QString &meta : {u"meta"_s, u"metadata"_s}) {
        QCOMPARE(found.root()[meta][u"total_results"_s].toInt(), int(expected.size()));
        QCOMPARE(found.root()[meta][u"best_effort_results"_s].toInt(), 0);
    }
}

void TestInventorySearch::filtersCombine()
{
    EngineStage stage;
    const QString base = u"country_code=US&national_destination_code=303&limit=1000&"_s;
    const QStringList filters{u"locality=Denver"_s, u"contains=5"_s, u"features=sms"_s, u"reservable=true"_s};
    QStringList left = sorted(stage.numbers(base + filters[0]));
    QString query = base + filters[0];
    for (qsizetype i = 1; i < filters.size(); ++i) {
        const QStringList alone = stage.numbers(base + filters[i]);
        const QSet<QString> known(alone.begin(), alone.end());
        const qsizetype before = left.size();
        left.removeIf([&known](const QString &number) { return !known.contains(number); });
        QVERIFY(!left.isEmpty() && left.size() < before);
        query += u'&' + filters[i];
        QCOMPARE(sorted(stage.numbers(query)), left);
    }
}

void TestInventorySearch::typesFilter()
{
    EngineStage stage;
    QSet<QString> seen;
    for (const QJsonValue &row : stage.search(u"country_code=GB&limit=1000"_s))
        seen += row[u"phone_number_type"_s].toString();
    QCOMPARE(seen.size(), 5);
    for (const QString &type : std::as_const(seen)) {
        const QJsonArray rows = stage.search(u"country_code=GB&limit=1000&phone_number_type="_s + type);
        QVERIFY(!rows.isEmpty());
        QCOMPARE(suitable(rows, [&](const QJsonValue &row) { return row[u"phone_number_type"_s] == type; }).size(),
            rows.size());
    }
}

void TestInventorySearch::patternsFollowTheAreaCode()
{
    EngineStage stage;
    // Without an area code the pattern begins with it, and never with the country's.
    for (const QString &number : stage.numbers(u"country_code=US&starts_with=3122&limit=50"_s))
        QVERIFY(number.startsWith(u"+13122"_s));
    QCOMPARE(
        stage.searched(u"country_code=US&national_destination_code=312&starts_with=312"_s).verdict(), u"400 10031"_s);
    QCOMPARE(stage.searched(u"country_code=US&starts_with=%2B1312"_s).verdict(), u"400 10031"_s);
    QCOMPARE(stage.searched(u"country_code=GB&starts_with=44"_s).verdict(), u"400 10015"_s);
}

void TestInventorySearch::limitsLimit()
{
    EngineStage stage;
    QCOMPARE(stage.search(u"country_code=US"_s).size(), 100);
    QStringList longer = stage.numbers(u"country_code=US&limit=250"_s);
    QCOMPARE(longer.size(), 250);
    for (const int limit : {1, 7, 249}) {
        const QStringList numbers = stage.numbers(u"country_code=US&limit=%1"_s.arg(limit));
        QCOMPARE(numbers, longer.mid(0, limit));
    }
}

void TestInventorySearch::heldNumbersAreLeftOut()
{
    EngineStage stage;
    const QString base = u"country_code=US&national_destination_code=303&limit=1000"_s;
    const QString free = base + u"&exclude_held_numbers=true"_s;
    const QStringList all = sorted(stage.numbers(base));
    const QStringList ours = stage.numbers(free + u"&reservable=true"_s).mid(0, 3);
    QCOMPARE(stage.reserve(ours).state(), u"success"_s);
    QStringList expected = all;
    expected.removeIf([&](const QString &number) { return ours.contains(number) || number.endsWith(u"31"_s); });
    QVERIFY(expected.size() < all.size() - 3);
    QCOMPARE(sorted(stage.numbers(free)), expected);
    QCOMPARE(sorted(stage.numbers(base)), all); // held ones are shown, bought ones are not
    QCOMPARE(stage.order({ours[0]}).status, 200);
    QCOMPARE(stage.numbers(base).size(), all.size() - 1);
}

void TestInventorySearch::bestEffortWidens()
{
    EngineStage stage;
    const QString base
        = u"country_code=US&phone_number_type=local&national_destination_code=303&contains=77&limit=60"_s;
    const QStringList exact = stage.numbers(base);
    QVERIFY(!exact.isEmpty() && exact.size() < 60);
    const Answered wide = stage.searched(base + u"&best_effort=true"_s);
    const QStringList numbers = EngineStage::numbersOf(wide.list());
    QCOMPARE(numbers.mid(0, exact.size()), exact);
    QCOMPARE(numbers.size(), 60);
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 60);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        QCOMPARE(wide.list()[i][u"best_effort"_s].toBool(), i >= exact.size());
        QCOMPARE(region(wide.list()[i], "state"), u"CO"_s); // near is the same state
    }
    QCOMPARE(wide.meta()[u"best_effort_results"_s].toInt(), int(60 - exact.size()));
    QCOMPARE(wide.meta()[u"total_results"_s].toInt(), 60);

    const QString none = u"country_code=US&national_destination_code=303&contains=*"_s;
    QCOMPARE(stage.searched(none).verdict(), u"400 10031"_s);
    QVERIFY(!stage.search(none + u"&best_effort=true"_s).isEmpty());
    QCOMPARE(stage.searched(u"country_code=DE&contains=*&best_effort=true"_s).verdict(), u"400 10015"_s);
}

void TestInventorySearch::tollFreeIsShared()
{
    EngineStage stage;
    const QString query = u"phone_number_type=toll_free&limit=50&country_code="_s;
    const QStringList american = stage.numbers(query + u"US"_s);
    QCOMPARE(american.size(), 50);
    QCOMPARE(stage.numbers(query + u"CA"_s), american);
    const QString local = u"country_code=US&phone_number_type=local&limit=50"_s;
    QCOMPARE(stage.numbers(local + u"&quickship=true"_s), stage.numbers(local)); // means nothing there
}

void TestInventorySearch::featuresAgree()
{
    EngineStage stage;
    for (const char *country : {"US", "CA", "GB", "DE", "FR", "NL", "ES", "AU", "CH"}) {
        const QJsonArray rows = stage.search(u"limit=200&country_code="_s + QString::fromLatin1(country));
        const QJsonArray told
            = stage
                  .post(u"/numbers_features"_s,
                      {{u"phone_numbers"_s, QJsonArray::fromStringList(EngineStage::numbersOf(rows))}})
                  .list();
        QCOMPARE(told.size(), rows.size());
        const QJsonObject coverage = stage.get(u"/country_coverage/countries/"_s + QString::fromLatin1(country)).data();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(told[i][u"phone_number"_s].toString(), numberOf(rows[i]));
            const QJsonArray features = told[i][u"features"_s].toArray();
            QCOMPARE(features.size(), rows[i][u"features"_s].toArray().size());
            const QJsonValue type = (*coverage.begin())[rows[i][u"phone_number_type"_s].toString()];
            for (const QJsonValue &feature : features) {
                QVERIFY(hasFeature(rows[i], feature.toString()));
                const bool fine = QStringList{u"hd_voice"_s, u"international_sms"_s, u"local_calling"_s}.contains(
                    feature.toString());
                QVERIFY(fine || type[u"features"_s].toArray().contains(feature));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestInventorySearch)
#include "tst_inventory_search.moc"
