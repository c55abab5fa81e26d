// SPDX-License-Identifier: Apache-2.0
#include "features/search/search_suggestions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;
using Offer = SearchSuggestion;

namespace {

SearchForm inCountry(const QString &country)
{
    SearchForm form;
    form.country = country;
    return form;
}

InventoryCoverage stock(const QString &code, const QString &state, int count)
{
    InventoryCoverage row;
    row.group = code;
    row.administrativeArea = state;
    row.count = count;
    return row;
}

} // namespace

/// What is offered when nothing was found.
class TestSearchLadder : public QObject
{
    Q_OBJECT

private slots:
    void inOrder();
    void onlyWhatApplies();
    void stepsTaken();
    void whereNearbyCanBeAsked();
    void nearby();
};

void TestSearchLadder::inOrder()
{
    SearchForm form = inCountry(u"US"_s);
    form.features = {u"fax"_s};
    form.pattern = u"[ABAB]"_s;
    form.areaCode = u"312"_s;
    QCOMPARE(offersFor(form),
        (std::vector{Offer::BestEffort, Offer::FewerFeatures, Offer::WithoutPattern, Offer::OtherArea}));
    form.pattern.clear();
    QCOMPARE(offersFor(form).back(), Offer::AdvancedOrder); // which takes no digits
}

void TestSearchLadder::onlyWhatApplies()
{
    QCOMPARE(offersFor(inCountry(u"DE"_s)), std::vector{Offer::AdvancedOrder});
    SearchForm form = inCountry(u"US"_s);
    form.bestEffort = true;
    form.type = u"toll_free"_s;
    QVERIFY(offersFor(form).empty());
    form = inCountry(u"US"_s);
    form.blocks = true;
    QCOMPARE(offersFor(form), std::vector{Offer::SingleNumbers});
    form = inCountry(u"DE, FR"_s); // an advanced order is for one country
    QVERIFY(offersFor(form).empty());
}

void TestSearchLadder::stepsTaken()
{
    SearchForm form = inCountry(u"US"_s);
    form.features = {u"fax"_s};
    form.pattern = form.startsWith = form.contains = form.endsWith = u"5"_s;
    form.areaCode = u"312"_s;
    form.city = form.state = form.rateCenter = u"X"_s;
    for (const Offer offer : {Offer::BestEffort, Offer::FewerFeatures, Offer::WithoutPattern, Offer::OtherArea}) {
        const SearchForm taken = withOffer(offer, form);
        QVERIFY(taken != form);
        const auto left = offersFor(taken);
        QVERIFY(std::find(left.begin(), left.end(), offer) == left.end()); // it leads on, not round in a circle
        QVERIFY(reasonFor(offer).endsWith(u'.'));
    }
    form.blocks = true;
    QVERIFY(!withOffer(Offer::SingleNumbers, form).blocks);
    QCOMPARE(withOffer(Offer::AdvancedOrder, form), form);
}

void TestSearchLadder::whereNearbyCanBeAsked()
{
    SearchForm form = inCountry(u"US"_s);
    QVERIFY(!nearbyQuestion(form)); // near to what?
    form.areaCode = u"312"_s;
    form.type = u"local"_s;
    form.features = {u"sms"_s, u"hd_voice"_s};
    InventoryCoverageFilter expected;
    expected.countryCode = u"US"_s;
    expected.phoneNumberType = u"local"_s;
    expected.features = QStringList(u"sms"_s); // the inventory knows no HD voice
    expected.groupBy = u"npa"_s;
    expected.count = true;
    QCOMPARE(*nearbyQuestion(form), expected);
    form.type = u"toll_free"_s;
    QVERIFY(!nearbyQuestion(form));
    form.type.clear();
    form.blocks = true;
    QVERIFY(!nearbyQuestion(form));
    form.blocks = false;
    form.country = u"DE"_s;
    QVERIFY(!nearbyQuestion(form));
}

void TestSearchLadder::nearby()
{
    std::vector<InventoryCoverage> all{stock(u"312"_s, u"IL"_s, 0), stock(u"773"_s, u"IL"_s, 5),
        stock(u"872"_s, u"IL"_s, 9), stock(u"773"_s, u"IL"_s, 7), stock(u"217"_s, u"IL"_s, 0),
        stock(u"212"_s, u"NY"_s, 99)};
    SearchForm form = inCountry(u"US"_s);
    form.areaCode = u"312"_s;
    QCOMPARE(nearbyAreas(all, form),
        (std::vector<NearbyArea>{{u"773"_s, u"IL"_s, 12}, {u"872"_s, u"IL"_s, 9}})); // the fullest first
    form.areaCode = u"312, 773"_s;
    QCOMPARE(nearbyAreas(all, form), (std::vector<NearbyArea>{{u"872"_s, u"IL"_s, 9}}));
    form.areaCode = u"999"_s; // nobody knows where it is
    QVERIFY(nearbyAreas(all, form).empty());
    form.state = u"NY"_s; // unless the person says so
    QCOMPARE(nearbyAreas(all, form).size(), size_t(1));
    for (int i = 0; i < 20; ++i)
        all.push_back(stock(QString::number(400 + i), u"NY"_s, i + 1));
    QCOMPARE(nearbyAreas(all, form).size(), size_t(6));
}

QTEST_APPLESS_MAIN(TestSearchLadder)
#include "tst_search_suggestions.moc"
