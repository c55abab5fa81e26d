// SPDX-License-Identifier: Apache-2.0
// endpoints: askNumbersFeatures
#include "window_fixture.h"

#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// What pasted numbers can do, from the list to the request and back to the grid.
class TestEndpointFeatures final : public QObject
{
    Q_OBJECT
private slots:
    void ofAPastedList();
};

void TestEndpointFeatures::ofAPastedList()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.type(u"Limit"_s, u"3"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_COMPARE(desk.rows(u"Available numbers"_s), 3);
    QStringList numbers;
    for (int row = 0; row < 3; ++row)
        numbers += desk.view(u"Available numbers"_s)->model()->index(row, 0).data().toString();

    QVERIFY(desk.click(u"Paste Numbers…"_s));
    QTRY_VERIFY(desk.dialog(u"Paste Numbers"_s));
    QWidget *dialog = desk.dialog(u"Paste Numbers"_s);
    QWidget *text = desk.field(u"Numbers to read"_s, dialog);
    QVERIFY(text);
    QGuiApplication::clipboard()->setText(numbers.join(u'\n') + u"\n+16183xxxxxx\n"_s + numbers.front());
    QTest::mouseClick(text, Qt::LeftButton);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(u"Pasted numbers"_s), 5);
    QTRY_VERIFY(desk.button(u"Look up Features"_s, dialog)->isEnabled());
    QVERIFY(desk.click(u"Look up Features"_s, dialog));
    QTRY_COMPARE(desk.journal(u"POST /v2/numbers_features"_s).size(), size_t(1));
    const QJsonArray asked = QJsonDocument::fromJson(desk.journal(u"POST /v2/numbers_features"_s).front().body)
                                 .object()
                                 .value(u"phone_numbers"_s)
                                 .toArray();
    QCOMPARE(asked, QJsonArray::fromStringList(numbers)); // each once, and none that cannot be bought
    QTRY_VERIFY(stage::rowText(desk.view(u"Pasted numbers"_s), 0).contains(u"Voice"_s));

    QVERIFY(desk.click(u"Find Prices"_s, dialog));
    QTRY_VERIFY(stage::rowText(desk.view(u"Pasted numbers"_s), 2).contains(u"offered"_s));
    QTRY_VERIFY(desk.button(u"Add to Basket"_s, dialog)->isEnabled());
    QVERIFY(desk.click(u"Add to Basket"_s, dialog));
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), u"Basket (3)"_s);
}

QTEST_MAIN(TestEndpointFeatures)
#include "tst_endpoint_features.moc"
