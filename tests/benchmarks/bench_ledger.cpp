// SPDX-License-Identifier: Apache-2.0
// What the window asks the books while somebody waits: which rows of a search are owned already, and whether a list of
// orders proves a purchase whose end was not known.
#include "measure.h"

#include "features/basket/many_purchases.h"

#include "features/basket/service/owned_numbers.h"
#include "features/purchase/service/reconciliation.h"

#include <QCoreApplication>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;
using When = FakeAccount::When;

void searchBesideManyPurchases()
{
    DeskFixture desk;
    keepManyPurchases(desk);
    const QStringList rows = manyRows();
    bench::line(u"which of 4,000 numbers are owned, beside 100 purchases of 500"_s,
        bench::median(5,
            [&] {
                if (desk.services->owned().among(rows).size() != OwnedOfManyRows)
                    qFatal("not those that were bought");
            }),
        "ms", "<= 50");
}

void listBesideAnOpenPurchase()
{
    DeskFixture desk;
    desk.fill({u"+13125550101"_s});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, FakeTelnyx::error(422, "10027", "no"));
    const QString id = desk.placeAll();
    if (!DeskFixture::until([&] { return desk.account.orders().size() == 1 && desk.client->inFlight() == 0; }))
        qFatal("not sent");
    // Whatever the rules have made of it, the ledger says that it was not bought.
    const auto write = WriteStore(*desk.ledger).find(id);
    if (!write || !*write)
        qFatal("not written down");
    WriteRecord refused = **write;
    refused.state = WriteState::NotBought;
    if (!WriteStore(*desk.ledger).update(refused))
        qFatal("not changed");
    OrderBatch batch;
    for (int i = 0; i < 100'000; ++i) {
        NumberOrder order;
        order.id = QString::number(i);
        order.status = u"success"_s;
        order.customerReference = i % 2 ? u"Spring campaign of the brand %1"_s.arg(i) : u"Spring nd-abcdefghijkl"_s;
        batch.numbers.push_back(std::move(order));
    }
    OrderTracker silent(OrderStore(*desk.ledger, u"acc"_s), *desk.client, desk.clock);
    Reconciliation one(
        {*desk.ledger, silent, desk.services->writer(), desk.basket(), desk.services->notices()}, u"acc"_s);
    if (!one.load())
        qFatal("not loaded");
    bench::line(u"100,000 orders of a list asked whose purchase they are"_s,
        bench::median(5, [&] { emit silent.ordersRead(batch); }), "ms", "<= 100");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    searchBesideManyPurchases();
    listBesideAnOpenPurchase();
    return 0;
}
