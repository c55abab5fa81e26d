// SPDX-License-Identifier: Apache-2.0
// endpoints: searchNumbers
#include "window_fixture.h"

#include "ui/tour/ui_driver.h"

#include <QAbstractItemView>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// Searching, from the form to the request and back to the grid.
class TestEndpointSearch final : public QObject
{
    Q_OBJECT
private slots:
    void numbers();
};

void TestEndpointSearch::numbers()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"US"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.type(u"Ends with"_s, u"7"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_COMPARE(desk.journal(u"GET /v2/available_phone_numbers"_s).size(), size_t(1));
    const sandbox::JournalEntry asked = desk.journal(u"GET /v2/available_phone_numbers"_s).front();
    QVERIFY(asked.query.contains(std::pair(u"filter[country_code]"_s, u"US"_s)));
    QVERIFY(asked.query.contains(std::pair(u"filter[national_destination_code]"_s, u"312"_s)));
    QVERIFY(asked.query.contains(std::pair(u"filter[phone_number][ends_with]"_s, u"7"_s)));
    QTRY_VERIFY(desk.rows(u"Available numbers"_s) > 0);
    QVERIFY(stage::rowText(desk.view(u"Available numbers"_s), 0).contains(u"+1312"_s));
}

QTEST_MAIN(TestEndpointSearch)
#include "tst_endpoint_search.moc"
