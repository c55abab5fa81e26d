// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/shop.h"

#include "features/basket/basket_presenter.h"
#include "features/purchase/service/purchases.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

/// A thousand pasted numbers of 25 area codes, from the paste to the order: how many requests that takes.
class TestRequestCount : public QObject
{
    Q_OBJECT

private slots:
    void withPricesFirst();
    void straightToTheTicket();
    void heldFirst();
};

void TestRequestCount::withPricesFirst()
{
    Shop shop;
    const QStringList numbers = shop.thousandNumbers();
    QCOMPARE(numbers.size(), ShopAreas * NumbersOfEachArea);
    QVERIFY(shop.settle());
    PastePresenter presenter(*shop.session, u"US"_s);
    QVERIFY(paste(presenter, numbers));
    presenter.findPrices({});
    QTRY_VERIFY_WITH_TIMEOUT(!presenter.isAsking(), 30'000);
    QCOMPARE(presenter.summary(), u"1,000 ok"_s);
    QCOMPARE(shop.requests(u"GET /v2/available_phone_numbers"_s), ShopAreas);
    presenter.lookUpFeatures({}); // they came with the prices
    QVERIFY(!presenter.isAsking());
    presenter.addToBasket({});
    QCOMPARE(shop.basket().count(), 1000);
    QCOMPARE(shop.basket().unpriced(), 0);
    shop.pass(90s); // the person looks at them
    QVERIFY2(buyAll(shop), qPrintable(shop.told()));
    QCOMPARE(shop.basket().count(), 0);
    QCOMPARE(shop.session->services().purchases().recent().front().write.state, WriteState::Bought);
    QCOMPARE(shop.requests(u"GET /v2/available_phone_numbers"_s), ShopAreas); // read two minutes ago
    QCOMPARE(shop.requests(u"POST /v2/number_orders"_s), 1);
    QCOMPARE(shop.requests(u"GET /v2/number_orders/"_s), 0); // the answer has told all
    qInfo("%d requests, %d at least", shop.requests(), LeastRequests);
    QVERIFY2(shop.requests() <= AllowedRequests, qPrintable(shop.told()));
}

void TestRequestCount::straightToTheTicket()
{
    Shop shop;
    const QStringList numbers = shop.thousandNumbers();
    QVERIFY(shop.settle());
    PastePresenter presenter(*shop.session, u"US"_s);
    QVERIFY(paste(presenter, numbers));
    presenter.addToBasket({});
    QVERIFY2(buyAll(shop), qPrintable(shop.told()));
    QCOMPARE(shop.basket().count(), 0);
    QCOMPARE(shop.requests(u"POST /v2/number_orders"_s), 1);
    qInfo("%d requests, %d at least", shop.requests(), LeastRequests);
    QVERIFY2(shop.requests() <= AllowedRequests, qPrintable(shop.told()));
}

/// A hold is the surest answer to whether a number can be had: Telnyx gives one for each number of a reservation.
void TestRequestCount::heldFirst()
{
    Shop shop;
    const QStringList numbers = shop.thousandNumbers();
    QVERIFY(shop.settle());
    PastePresenter presenter(*shop.session, u"US"_s);
    QVERIFY(paste(presenter, numbers));
    presenter.addToBasket({});
    BasketPresenter basket(*shop.session);
    basket.reserve({});
    QTRY_VERIFY_WITH_TIMEOUT(!basket.isReserving(), 30'000);
    const int held = basket.heldAmong({});
    QVERIFY(held > 800); // not every number can be reserved
    QStringList others;
    for (const BasketLine &line : shop.basket().lines()) {
        if (!line.isHeld())
            others += line.key;
    }
    basket.remove(others);
    QVERIFY2(buyAll(shop), qPrintable(shop.told()));
    QCOMPARE(shop.basket().count(), 0);
    QCOMPARE(shop.requests(u"GET /v2/available_phone_numbers"_s), 0);
    QCOMPARE(shop.requests(u"POST /v2/number_orders"_s), 1);
    qInfo("%d requests for %d numbers", shop.requests(), held);
    QVERIFY2(shop.requests() <= AllowedRequests, qPrintable(shop.told()));
}

QTEST_MAIN(TestRequestCount)
#include "tst_request_count.moc"
