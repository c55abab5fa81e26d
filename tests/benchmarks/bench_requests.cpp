// SPDX-License-Identifier: Apache-2.0
// How many requests the main job takes, and how long, beside the fewest that it could take: a thousand pasted numbers
// of 25 area codes until they are bought, and a start with a hundred thousand known orders.
#include "measure.h"

#include "features/purchase/shop.h"

#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_archive.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;

constexpr auto Latency = std::chrono::milliseconds(100);
constexpr int SideBySide = 6;
constexpr int KnownOrders = 100'000;

void until(const std::function<bool()> &so)
{
    QEventLoop loop;
    while (!so())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

void pasteAndBuy(bool pricesFirst)
{
    Shop shop(Latency);
    const QStringList numbers = shop.thousandNumbers();
    if (numbers.size() != ShopAreas * NumbersOfEachArea || !shop.settle())
        qFatal("the sandbox has other numbers");
    const double ms = bench::milliseconds([&] {
        PastePresenter presenter(*shop.session, u"US"_s);
        paste(presenter, numbers);
        if (pricesFirst) {
            presenter.findPrices({});
            until([&] { return !presenter.isAsking(); });
        }
        presenter.addToBasket({});
        if (!buyAll(shop))
            qFatal("not bought");
    });
    const QString name = pricesFirst ? u"1,000 pasted numbers to bought, prices first"_s
                                     : u"1,000 pasted numbers to bought, straight to the ticket"_s;
    // Searches go six at a time; the order comes after them.
    const double least = double(Latency.count()) * ((ShopAreas + SideBySide - 1) / SideBySide + 1);
    bench::line(name + u": least possible"_s, LeastRequests, "requests", "the floor");
    bench::line(name + u": requests"_s, shop.requests(), "requests", "<= 40");
    bench::line(name + u", 100 ms per request: least possible"_s, least, "ms", "the floor");
    bench::line(name + u", 100 ms per request"_s, ms, "ms");
}

/// The lists that a tab of its own asks for.
int listsRead(Session &session, double &ms)
{
    int lists = 0;
    QObject context;
    QObject::connect(&session, &Session::activity, &context, [&](const Activity &entry) {
        const QString path = entry.url.path();
        const bool isList = path.endsWith(u"/number_orders") || path.endsWith(u"/number_block_orders")
            || path.endsWith(u"/inexplicit_number_orders") || path.endsWith(u"/advanced_orders");
        lists += !entry.finished && isList ? 1 : 0;
    });
    std::unique_ptr<OrdersPresenter> presenter;
    ms = bench::milliseconds([&] {
        presenter = std::make_unique<OrdersPresenter>(session);
        until([&] { return presenter->state().phase != Phase::Loading; });
    });
    until([&] { return session.client().inFlight() == 0 && session.services().keeper().isIdle(); });
    return lists;
}

void startAgain()
{
    SandboxDesk desk(KnownOrders);
    double first = 0;
    double second = 0;
    const int all = listsRead(*desk.session, first);
    const QUrl base = desk.session->client().base();
    desk.session.reset();
    desk.session = sessionAt(base, desk.sandbox.apiKey(), *desk.services.ledger, desk.clock, {});
    const int news = listsRead(*desk.session, second);
    bench::line(u"first start, 100,000 orders: pages of orders"_s, all, "requests");
    bench::line(u"second start, 100,000 known orders: pages of orders"_s, news, "requests", "<= 5");
    bench::line(u"first start, 100,000 orders: read"_s, first, "ms");
    bench::line(u"second start, 100,000 known orders: what is new and open"_s, second, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    pasteAndBuy(true);
    pasteAndBuy(false);
    startAgain();
    return 0;
}
