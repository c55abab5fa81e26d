// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "features/purchase/bulk_order_presenter.h"
#include "features/purchase/order_templates.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/ticket_presenter.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

BasketLine line(const QString &number, const QStringList &features = {u"sms"_s, u"voice"_s, u"hd_voice"_s})
{
    BasketLine made = lineOfNumber(number);
    made.country = u"US"_s;
    made.type = u"local"_s;
    made.features = features;
    return made;
}

const PreviousAttempt Where{.reference = u"Spring"_s, .connectionId = u"c1"_s, .billingGroupId = u"b1"_s};

} // namespace

/// Orders that come again.
class TestOrderTemplates : public QObject
{
    Q_OBJECT

private slots:
    void likeNumbersAreOneItem();
    void findsTheSameKind();
    void bulkWhereItIsSold();
    void aTemplateFillsInABulkOrder();
    void clonesAnOrderOfThisComputer();
    void areKeptByName();
};

void TestOrderTemplates::likeNumbersAreOneItem()
{
    const OrderTemplate made
        = templateOf({line(u"+13125550101"_s), line(u"+13125550102"_s, {u"voice"_s}), line(u"+12125550103"_s)}, Where);
    QCOMPARE(made.items.size(), size_t(2));
    QCOMPARE(made.items[0].areaCode, u"312"_s);
    QCOMPARE(made.items[0].count, 2);
    QCOMPARE(made.items[0].features, QStringList{u"voice"_s}); // what both have
    QCOMPARE(made.items[1].features, (QStringList{u"sms"_s, u"voice"_s})); // not what it happens to have
    QCOMPARE(made.numbers(), 3);
    QCOMPARE(made.filledIn(), Where);
    QCOMPARE(made.items[0].text(), u"2 × US 312, Local"_s);
}

void TestOrderTemplates::findsTheSameKind()
{
    const auto form = searchOf(
        templateOf({line(u"+13125550101"_s), line(u"+13125550102"_s), line(u"+12125550103"_s, {u"sms"_s})}, Where));
    QVERIFY(form);
    QCOMPARE(form->country, u"US"_s);
    QCOMPARE(form->areaCode, u"312, 212"_s);
    QCOMPARE(form->type, u"local"_s);
    QCOMPARE(form->limit, 2);
    QCOMPARE(form->features, QStringList{u"sms"_s});
    QVERIFY(problemsOf(*form).empty());
    QVERIFY(!searchOf({}));
    BasketLine british = line(u"+442079460101"_s);
    british.country = u"GB"_s;
    const auto wide = searchOf(templateOf({line(u"+13125550101"_s), british}, Where));
    QCOMPARE(wide->country, u"US, GB"_s);
    QVERIFY(wide->areaCode.isEmpty()); // 312 is no place in Britain
}

void TestOrderTemplates::bulkWhereItIsSold()
{
    const OrderTemplate american = templateOf({line(u"+13125550101"_s), line(u"+13125550102"_s)}, Where);
    const std::vector<BulkWish> wishes = wishesOf(american);
    QCOMPARE(wishes.size(), size_t(1));
    QCOMPARE(wishes[0].areaCode, u"312"_s);
    QCOMPARE(wishes[0].count, 2);
    QVERIFY(wishes[0].strategy.isEmpty()); // a person's decision
    BasketLine british = line(u"+442079460101"_s);
    british.country = u"GB"_s;
    QVERIFY(wishesOf(templateOf({line(u"+13125550101"_s), british}, Where)).empty());
}

void TestOrderTemplates::aTemplateFillsInABulkOrder()
{
    FakeDesk desk;
    const OrderTemplate like = templateOf({line(u"+13125550101"_s)}, Where);
    const BulkOrderPresenter order(*desk.session, wishesOf(like), std::optional(like.filledIn()));
    QCOMPARE(order.groups(), 1);
    QCOMPARE(order.wish(0).areaCode, u"312"_s);
    QCOMPARE(order.beginning().from, TicketBeginning::From::Template);
    QCOMPARE(order.beginning().fields, Where);
    QVERIFY(!order.beginning().note().isEmpty());
    const BulkOrderPresenter empty(*desk.session);
    QCOMPARE(empty.groups(), 1);
    QCOMPARE(empty.beginning().from, TicketBeginning::From::Nothing);
}

void TestOrderTemplates::clonesAnOrderOfThisComputer()
{
    const QString number = u"+13125550101"_s;
    FakeDesk desk;
    desk.fake.prices[number] = u"1.00"_s;
    desk.fill({FakeDesk::line(number, "1.00")});
    TicketPresenter ticket(*desk.session, desk.clock, desk.basket().lines());
    QTRY_VERIFY(!ticket.isChecking());
    TicketInput input;
    input.reference = u"Spring"_s;
    input.connectionId = u"c1"_s;
    ticket.place(input);
    QTRY_VERIFY(!desk.session->hasOpenWrites());
    const Purchases &purchases = desk.session->services().purchases();
    const QString order = purchases.recent().front().write.telnyxId;
    const auto clone = cloneOf(purchases, order);
    QVERIFY(clone);
    QCOMPARE(clone->numbers(), 1);
    QCOMPARE(clone->items.front().areaCode, u"312"_s);
    QCOMPARE(clone->reference, u"Spring"_s);
    QCOMPARE(clone->connectionId, u"c1"_s);
    QVERIFY(!cloneOf(purchases, u"of somebody else"_s));
    QVERIFY(!cloneOf(purchases, {}));
}

void TestOrderTemplates::areKeptByName()
{
    FakeDesk desk;
    {
        OrderTemplates templates(*desk.session);
        QSignalSpy refused(&templates, &OrderTemplates::refused);
        QVERIFY(templates.ofBasket().items.empty());
        desk.fill({FakeDesk::line(u"+13125550101"_s, "1.00"), FakeDesk::line(u"+13125550102"_s, "1.00")});
        QCOMPARE(templates.ofBasket().numbers(), 2);
        templates.save(u" Monthly  two "_s, templates.ofBasket());
        templates.save(u"Other"_s, templateOf({line(u"+12125550103"_s)}, Where));
        templates.save(u"Other"_s, templateOf({line(u"+16465550103"_s)}, Where));
        QVERIFY(refused.isEmpty());
    }
    OrderTemplates templates(*desk.session);
    QCOMPARE(templates.rows().totalCount(), 2);
    QVERIFY(templates.find(u"Monthly two"_s));
    QCOMPARE(templates.find(u"Other"_s)->order.items.front().areaCode, u"646"_s);
    templates.remove(u"Other"_s);
    QVERIFY(!templates.find(u"Other"_s));
    QVERIFY(!OrderTemplates::problemOfName(u"  "_s).isEmpty());
    QVERIFY(!OrderTemplates::problemOfName(QString(80, u'x')).isEmpty());
    QVERIFY(OrderTemplates::problemOfName(u"Monthly"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestOrderTemplates)
#include "tst_order_templates.moc"
