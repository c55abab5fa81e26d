// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"
#include "search_words.h"

using namespace Qt::StringLiterals;
using namespace nd;

/// What becomes of the rows of a search: into the basket, over the next search, with another account.
class TestSearchRows : public QObject
{
    Q_OBJECT

private slots:
    void oldRowsStayWhileItAsks();
    void stoppingGivesTheAnswerBack();
    void addsToTheBasket();
    void refusesMaskedNumbers();
    void eachAccountHasItsOwn();
};

void TestSearchRows::oldRowsStayWhileItAsks()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    desk.telnyx.once("GET", Numbers, FakeTelnyx::list({found(u"+14165550101"_s)}));
    QVERIFY(search(presenter, inCountry(u"CA"_s)));
    desk.telnyx.once("GET", Numbers, FakeDesk::held(FakeTelnyx::list({found(u"+13125550102"_s)})));
    presenter.search(inCountry(u"US"_s));
    QTRY_COMPARE(desk.telnyx.held(), 1);
    QCOMPARE(presenter.state().phase, Phase::Loading);
    QCOMPARE(numbersOf(presenter), QStringList(u"+14165550101"_s));
    QCOMPARE(presenter.addToBasket({0}).added, 1);
    QCOMPARE(desk.basket().lines().front().country, u"CA"_s); // of the question that the row answered
    QCOMPARE(desk.telnyx.release(), 1);
    QTRY_COMPARE(numbersOf(presenter), QStringList(u"+13125550102"_s));
    QCOMPARE(presenter.addToBasket({0}).added, 1);
    QCOMPARE(desk.basket().find(u"+13125550102"_s)->country, u"US"_s);
}

/// Rows never stand under a question that they do not answer.
void TestSearchRows::stoppingGivesTheAnswerBack()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    desk.telnyx.once("GET", Numbers, FakeTelnyx::list({found(u"+14165550101"_s)}));
    QVERIFY(search(presenter, inCountry(u"CA"_s)));
    const TabState answer = presenter.state();
    desk.telnyx.once("GET", Numbers, FakeDesk::held(FakeTelnyx::list({found(u"+13125550102"_s)})));
    SearchForm form = inCountry(u"US"_s);
    form.features = {u"sms"_s};
    presenter.search(form);
    QTRY_COMPARE(desk.telnyx.held(), 1);
    presenter.cancel();
    QCOMPARE(presenter.state(), answer);
    QCOMPARE(presenter.asked(), normalised(inCountry(u"CA"_s)));
    QCOMPARE(numbersOf(presenter), QStringList(u"+14165550101"_s));
    QVERIFY(presenter.places().rows().find(u"CA||"_s));
    desk.telnyx.once("GET", Numbers, FakeTelnyx::list({found(u"+14165550101"_s)}));
    QVERIFY(search(presenter, inCountry(u"CA"_s)));
    QVERIFY2(presenter.state().advice.endsWith(u"nothing has changed"_s), qPrintable(presenter.state().advice));

    QVERIFY(search(presenter, inCountry(u"US"_s))); // nothing there
    QCOMPARE(presenter.state().phase, Phase::Empty);
    desk.telnyx.once("GET", Numbers, FakeDesk::held(FakeTelnyx::list({found(u"+13125550102"_s)})));
    presenter.search(form);
    QTRY_COMPARE(desk.telnyx.held(), 2);
    presenter.cancel();
    QCOMPARE(presenter.state().phase, Phase::Idle);
    QCOMPARE(presenter.rows().totalCount(), 0);
}

void TestSearchRows::addsToTheBasket()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    QCOMPARE(presenter.addToBasket({}).added, 0);
    desk.telnyx.once("GET", Numbers,
        FakeTelnyx::list({found(u"+13125550103"_s), found(u"+13125550101"_s), found(u"+13125550102"_s)}));
    QVERIFY(search(presenter, inCountry(u"US"_s)));
    presenter.rows().sort(0);
    SearchPresenter::Added added = presenter.addToBasket({0, 1}); // rows as they are shown
    QCOMPARE(added.added, 2);
    QVERIFY(added.refused.isEmpty());
    QVERIFY(desk.basket().contains(u"+13125550101"_s) && desk.basket().contains(u"+13125550102"_s));
    QVERIFY(presenter.rows().find(u"+13125550101"_s)->inBasket);
    QVERIFY(!presenter.rows().find(u"+13125550103"_s)->inBasket);
    QCOMPARE(desk.basket().upfront().toText(), u"USD 2.00"_s);

    added = presenter.addToBasket({0, 1, 2});
    QCOMPARE(added.added, 1);
    QCOMPARE(added.alreadyThere, 2);
    QCOMPARE(desk.basket().count(), 3);
    QVERIFY(desk.basket().remove({u"+13125550101"_s}));
    QVERIFY(!presenter.rows().find(u"+13125550101"_s)->inBasket);
}

void TestSearchRows::refusesMaskedNumbers()
{
    FakeDesk desk;
    SearchPresenter presenter(*desk.session);
    desk.telnyx.once("GET", Numbers,
        FakeTelnyx::list({found(u"+1312555xxxx"_s), found(u"+13125550101"_s), found(u"+17792------"_s)}));
    QVERIFY(search(presenter, inCountry(u"US"_s)));
    const SearchPresenter::Added added = presenter.addToBasket({0, 1, 2});
    QCOMPARE(added.added, 1);
    QVERIFY2(added.refused.startsWith(u"2 "_s), qPrintable(added.refused)); // how many, and why, said once
    QCOMPARE(added.refused.count(u"masks"_s), 1);
    QCOMPARE(desk.basket().count(), 1);
    QVERIFY(!presenter.rows().find(u"+1312555xxxx"_s)->inBasket);
}

void TestSearchRows::eachAccountHasItsOwn()
{
    FakeDesk desk;
    Account second;
    second.id = u"beta"_s;
    const auto beta = desk.open(second);
    desk.telnyx.once("GET", Numbers, FakeDesk::held(FakeTelnyx::list({found(u"+13125550102"_s)})));
    {
        SearchPresenter presenter(*desk.session);
        presenter.search(inCountry(u"US"_s));
        QTRY_COMPARE(desk.telnyx.held(), 1);
    } // another account is chosen in the middle
    SearchPresenter presenter(*beta);
    QCOMPARE(desk.telnyx.release(), 1);
    desk.telnyx.once("GET", Numbers, FakeTelnyx::list({found(u"+13125550103"_s)}));
    QVERIFY(search(presenter, inCountry(u"US"_s)));
    QCOMPARE(numbersOf(presenter), QStringList(u"+13125550103"_s));
    QCOMPARE(presenter.addToBasket({0}).added, 1);
    QVERIFY(desk.basket().lines().empty()); // of the first account
    QCOMPARE(beta->services().basket().count(), 1);
}

QTEST_GUILESS_MAIN(TestSearchRows)
#include "tst_search_rows.moc"
