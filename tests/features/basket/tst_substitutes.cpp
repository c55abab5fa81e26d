// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/substitutes.h"
#include "support/desk_fixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const QString Lost = u"+13125550101"_s;

QJsonObject offer(const QString &number, const char *upfront = "1.00", const QStringList &features = {u"sms"_s},
    const QString &currency = u"USD"_s)
{
    QJsonArray list;
    for (const QString &feature : features)
        list.append(QJsonObject{{u"name"_s, feature}});
    return {{u"phone_number"_s, number}, {u"phone_number_type"_s, u"local"_s}, {u"features"_s, list},
        {u"cost_information"_s,
            QJsonObject{{u"upfront_cost"_s, QString::fromLatin1(upfront)}, {u"monthly_cost"_s, u"2.00"_s},
                {u"currency"_s, currency}}}};
}

/// Offers these numbers to whoever asks for the area code, and those to who asks for the city.
void serve(DeskFixture &desk, const QList<QJsonObject> &area, const QList<QJsonObject> &city = {})
{
    desk.telnyx.on("GET", "/available_phone_numbers", [area, city](const FakeTelnyx::Seen &seen) {
        const bool byArea = seen.query.contains(u"filter[national_destination_code]"_s);
        const QList<QJsonObject> &rows = byArea ? area : city;
        return rows.isEmpty() ? FakeTelnyx::error(400, "10031", "No numbers found for the given filters.")
                              : FakeTelnyx::list(rows);
    });
}

BasketLine lost(const QString &number = Lost)
{
    BasketLine line = DeskFixture::line(number, "1.00", "2.00");
    line.features = {u"sms"_s};
    line.place = u"Chicago"_s;
    line.region = u"IL"_s;
    return line;
}

} // namespace

class TestSubstitutes final : public QObject
{
    Q_OBJECT
private slots:
    void takesTheNearest();
    void isNeverLess_data();
    void isNeverLess();
    void givesNoNumberTwice();
    void goesOnToTheCity();
    void asksOnceForManyLines();
    void saysWhatItCouldNotAsk();
    void readsTheAreaCodeOfOtherCountries();
    void droppedMeansSilent();

private:
    static std::vector<Substitution> find(
        DeskFixture &desk, const std::vector<BasketLine> &lines, const QSet<QString> &taken = {});
    static QString first(DeskFixture &desk, const QSet<QString> &taken = {});
};

std::vector<Substitution> TestSubstitutes::find(
    DeskFixture &desk, const std::vector<BasketLine> &lines, const QSet<QString> &taken)
{
    std::optional<std::vector<Substitution>> answer;
    Substitutes substitutes(
        *desk.client, lines, taken, [&](std::vector<Substitution> found) { answer = std::move(found); });
    substitutes.start();
    if (!DeskFixture::until([&] { return answer.has_value(); }))
        return {};
    return *answer;
}

QString TestSubstitutes::first(DeskFixture &desk, const QSet<QString> &taken)
{
    const auto found = find(desk, {lost()}, taken);
    return found.size() == 1 && found[0].with ? found[0].with->number : QString();
}

void TestSubstitutes::takesTheNearest()
{
    DeskFixture desk;
    serve(desk, {offer(u"+13129990000"_s), offer(u"+13125550199"_s), offer(u"+13125559999"_s)});
    QCOMPARE(first(desk), u"+13125550199"_s);
    QCOMPARE(first(desk, {u"+13125550199"_s}), u"+13125559999"_s);
    const auto query = desk.telnyx.last("GET", "/available_phone_numbers")->query;
    QCOMPARE(query[u"filter[country_code]"_s], u"US"_s);
    QCOMPARE(query[u"filter[phone_number_type]"_s], u"local"_s);
    QCOMPARE(query[u"filter[national_destination_code]"_s], u"312"_s);
    QCOMPARE(query[u"filter[features]"_s], u"sms"_s);
}

void TestSubstitutes::isNeverLess_data()
{
    QTest::addColumn<QJsonObject>("offered");
    QTest::newRow("the same number") << offer(Lost);
    QTest::newRow("dearer") << offer(u"+13125550102"_s, "1.01");
    QTest::newRow("no price") << offer(u"+13125550102"_s, "");
    QTest::newRow("another currency") << offer(u"+13125550102"_s, "1.00", {u"sms"_s}, u"EUR"_s);
    QTest::newRow("a feature is missing") << offer(u"+13125550102"_s, "1.00", {u"voice"_s});
    QTest::newRow("masked") << offer(u"+1312555xxxx"_s);
    QJsonObject near = offer(u"+13125550102"_s);
    near[u"best_effort"_s] = true;
    QTest::newRow("a near match") << near;
    QJsonObject other = offer(u"+13125550102"_s);
    other[u"phone_number_type"_s] = u"toll_free"_s;
    QTest::newRow("another type") << other;
}

void TestSubstitutes::isNeverLess()
{
    QFETCH(QJsonObject, offered);
    DeskFixture desk;
    serve(desk, {offered});
    const auto found = find(desk, {lost()});
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(!found[0].with && !found[0].error);
}

void TestSubstitutes::givesNoNumberTwice()
{
    DeskFixture desk;
    serve(desk, {offer(u"+13125550110"_s), offer(u"+13125550120"_s)});
    const auto found = find(desk, {lost(), lost(u"+13125550102"_s), lost(u"+13125550103"_s)});
    QCOMPARE(found.size(), size_t(3));
    QVERIFY(found[0].with && found[1].with && !found[2].with);
    QVERIFY(found[0].with->number != found[1].with->number);
}

void TestSubstitutes::goesOnToTheCity()
{
    DeskFixture desk;
    serve(desk, {}, {offer(u"+17735550101"_s)});
    QCOMPARE(first(desk), u"+17735550101"_s);
    const auto query = desk.telnyx.last("GET", "/available_phone_numbers")->query;
    QCOMPARE(query[u"filter[locality]"_s], u"Chicago"_s);
    QCOMPARE(query[u"filter[administrative_area]"_s], u"IL"_s);
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 2);
}

void TestSubstitutes::asksOnceForManyLines()
{
    DeskFixture desk;
    QList<QJsonObject> offered;
    std::vector<BasketLine> lines;
    for (int i = 0; i < 40; ++i) {
        offered += offer(u"+131255502%1"_s.arg(i, 2, 10, QLatin1Char('0')));
        lines.push_back(lost(u"+131255501%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
    }
    serve(desk, offered);
    const auto found = find(desk, lines);
    QVERIFY(std::all_of(found.begin(), found.end(), [](const Substitution &one) { return one.with.has_value(); }));
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 1);
    QCOMPARE(desk.telnyx.last("GET", "/available_phone_numbers")->query[u"filter[limit]"_s], u"160"_s);
}

void TestSubstitutes::saysWhatItCouldNotAsk()
{
    DeskFixture desk;
    desk.telnyx.on("GET", "/available_phone_numbers",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(503, "10037", "no"); });
    const auto found = find(desk, {lost()});
    QVERIFY(!found[0].with);
    QVERIFY(found[0].error);
    QCOMPARE(found[0].error->kind, ErrorKind::Server);
}

void TestSubstitutes::readsTheAreaCodeOfOtherCountries()
{
    DeskFixture desk;
    serve(desk, {offer(u"+442071838751"_s)});
    BasketLine line = lost(u"+442071838750"_s);
    line.country = u"GB"_s;
    const auto found = find(desk, {line});
    QVERIFY(found[0].with);
    QCOMPARE(
        desk.telnyx.last("GET", "/available_phone_numbers")->query[u"filter[national_destination_code]"_s], u"20"_s);
}

void TestSubstitutes::droppedMeansSilent()
{
    DeskFixture desk;
    serve(desk, {offer(u"+13125550199"_s)});
    bool told = false;
    {
        Substitutes substitutes(*desk.client, {lost()}, {}, [&](const auto &) { told = true; });
        substitutes.start();
        QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/available_phone_numbers") == 1; }));
    }
    QVERIFY(DeskFixture::until([&] { return desk.client->inFlight() == 0; }));
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestSubstitutes)
#include "tst_substitutes.moc"
