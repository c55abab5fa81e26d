// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "models/roles.h"
#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "ui/features/search/search_tab.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Table = u"Available numbers"_s;
constexpr auto Numbers = "/available_phone_numbers";

/// The real window on a Telnyx that answers as a test tells it.
struct Odd
{
    Odd()
    {
        for (const char *list : {"/country_coverage", "/number_orders", "/sub_number_orders", "/comments",
                 "/number_block_orders", "/inexplicit_number_orders", "/advanced_orders", "/number_reservations"})
            telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
        desk = std::make_unique<WindowFixture>(
            WindowFixture::Ground{.account = EnvironmentAccount{telnyx.base(), Secret("KEY_of_the_window")}});
    }
    FakeTelnyx telnyx;
    std::unique_ptr<WindowFixture> desk;
};

QJsonObject number(const QString &text)
{
    return {{u"phone_number"_s, text}, {u"phone_number_type"_s, u"local"_s}};
}

/// All that is written on the page.
QString wordsOn(WindowFixture &desk)
{
    QStringList words;
    for (const QLabel *label : desk.window().findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

QString cell(WindowFixture &desk, int row)
{
    return desk.view(Table)->model()->index(row, 0).data().toString();
}

} // namespace

/// The Search tab as a person uses it, beyond the plain search.
class TestWindowSearch final : public QObject
{
    Q_OBJECT
private slots:
    void byPattern();
    void aPatternThatCannotBeRead();
    void inManyAreaCodes();
    void someAreaCodesFail();
    void masked();
    void theLadder();
    void theLadderByKeyboard();
    void anAdvancedOrderWhenSomebodyTakesIt();
};

void TestWindowSearch::byPattern()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"US"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.type(u"Pattern"_s, u"[..00] [same 3]"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(desk.rows(Table) > 0);
    const sandbox::JournalEntry asked = desk.journal(u"GET /v2/available_phone_numbers"_s).front();
    QVERIFY(asked.query.contains(std::pair(u"filter[phone_number][ends_with]"_s, u"00"_s)));
    static const QRegularExpression threeEqual(uR"((\d)\1\1)"_s);
    for (int row = 0; row < desk.rows(Table); ++row) {
        QVERIFY2(cell(desk, row).endsWith(u"00"_s) && threeEqual.match(cell(desk, row)).hasMatch(),
            qPrintable(cell(desk, row)));
        const QPoint mark = desk.view(Table)->model()->index(row, 0).data(MatchRole).toPoint();
        QVERIFY(mark.y() >= 3);
    }
    QVERIFY(wordsOn(desk).contains(u"looked through for the pattern"_s));
}

void TestWindowSearch::aPatternThatCannotBeRead()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Pattern"_s, u"[ABAB"_s));
    QVERIFY(desk.click(u"Search"_s));
    QVERIFY(wordsOn(desk).contains(u"a shape stands between"_s));
    QCOMPARE(desk.journal(u"GET /v2/available_phone_numbers"_s).size(), size_t(0));
}

void TestWindowSearch::inManyAreaCodes()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"US"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312, 212, 415"_s));
    QVERIFY(desk.type(u"Limit"_s, u"20"_s));
    QVERIFY(wordsOn(desk).contains(u"3 requests"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_COMPARE(desk.rows(Table), 60);
    QCOMPARE(desk.journal(u"GET /v2/available_phone_numbers"_s).size(), size_t(3));
    QSet<QString> areas;
    for (int row = 0; row < 60; ++row)
        areas += cell(desk, row).mid(2, 3);
    QCOMPARE(areas, QSet<QString>({u"312"_s, u"212"_s, u"415"_s}));
}

void TestWindowSearch::someAreaCodesFail()
{
    Odd odd;
    WindowFixture &desk = *odd.desk;
    bool limited = true;
    odd.telnyx.on("GET", Numbers, [&](const FakeTelnyx::Seen &seen) {
        const QString area = seen.query.value(u"filter[national_destination_code]"_s);
        return limited && area == u"212"_s ? FakeTelnyx::error(403, "10038", "Feature not permitted")
                                           : FakeTelnyx::list({number(u"+1"_s + area + u"5550101"_s)});
    });
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312, 212"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(wordsOn(desk).contains(u"1 of 2 area codes failed: 212 ("_s));
    QCOMPARE(desk.rows(Table), 1);
    limited = false;
    QVERIFY(desk.click(u"Try again"_s));
    QTRY_COMPARE(desk.rows(Table), 2);
    QTRY_VERIFY(!wordsOn(desk).contains(u"failed: 212"_s));
}

void TestWindowSearch::masked()
{
    Odd odd;
    WindowFixture &desk = *odd.desk;
    odd.telnyx.on("GET", Numbers, [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({number(u"+16183xxxxxx"_s), number(u"+13125550101"_s), number(u"+17792------"_s)});
    });
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_COMPARE(desk.rows(Table), 3);
    QAbstractItemView *table = desk.view(Table);
    QVERIFY(desk.clickRows(Table, 0, 1));
    QVERIFY(!table->selectionModel()->hasSelection());
    QVERIFY(!desk.button(u"Add to Basket"_s)->isEnabled());
    QVERIFY(table->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"level"_s));
    QVERIFY(wordsOn(desk).contains(u"masked: this account's level"_s));
    table->setFocus();
    table->selectAll();
    QVERIFY(desk.click(u"Add to Basket"_s));
    QTRY_COMPARE(desk.tabTitle(u"Basket"_s), u"Basket (1)"_s);
    QVERIFY(!wordsOn(desk).contains(u"refused"_s)); // what cannot be chosen was not even tried
}

void TestWindowSearch::theLadder()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Country"_s, u"US"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.type(u"Contains"_s, u"99999"_s));
    desk.button(u"Fax"_s)->click();
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(desk.button(u"Try best effort"_s));
    QVERIFY(desk.button(u"Ask without features"_s) && desk.button(u"Ask without the pattern"_s)
        && desk.button(u"Search the whole country"_s));
    QVERIFY(wordsOn(desk).contains(u"Telnyx says: "_s));
    QTRY_VERIFY(wordsOn(desk).contains(u"near by"_s));
    const auto near = [&]() -> QAbstractButton * {
        static const QRegularExpression areaWithCount(uR"(^\d{3} \([\d,]+\)$)"_s);
        for (auto *button : desk.window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && areaWithCount.match(button->text()).hasMatch())
                return button;
        }
        return nullptr;
    };
    QVERIFY(near());
    QVERIFY(desk.click(u"Ask without the pattern"_s));
    QTRY_VERIFY(desk.rows(Table) > 0);
    QVERIFY(!desk.button(u"Search the whole country"_s)); // gone with what it was for

    QVERIFY(desk.type(u"Contains"_s, u"99999"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(near());
    const QString area = near()->text().left(3);
    QTest::mouseClick(near(), Qt::LeftButton);
    QTRY_COMPARE(desk.journal(u"GET /v2/available_phone_numbers"_s)
                     .back()
                     .query.contains(std::pair(u"filter[national_destination_code]"_s, area)),
        true);
}

void TestWindowSearch::theLadderByKeyboard()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.type(u"Contains"_s, u"99999"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(desk.button(u"Search the whole country"_s));
    const QStringList wanted{u"Try best effort"_s, u"Ask without the pattern"_s, u"Search the whole country"_s};
    QStringList reached;
    for (QWidget *at = desk.view(Table)->nextInFocusChain(); at != desk.view(Table); at = at->nextInFocusChain()) {
        const auto *button = qobject_cast<QAbstractButton *>(at);
        if (button && button->isVisible() && !button->text().isEmpty() && reached.size() < wanted.size())
            reached += button->text();
    }
    QCOMPARE(reached, wanted); // right behind the table, in the order in which they are read
}

void TestWindowSearch::anAdvancedOrderWhenSomebodyTakesIt()
{
    WindowFixture desk;
    auto *tab = desk.window().findChild<SearchTab *>();
    QVERIFY(tab);
    disconnect(tab, &SearchTab::advancedOrderRequested, nullptr, nullptr);
    QVERIFY(desk.openTab(u"Search"_s));
    QVERIFY(desk.type(u"Area code"_s, u"312"_s));
    QVERIFY(desk.type(u"Rate center"_s, u"Nowhere"_s));
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(desk.button(u"Try best effort"_s));
    QVERIFY(!desk.button(u"Advanced order…"_s)); // no button that does nothing

    SearchForm wished;
    connect(tab, &SearchTab::advancedOrderRequested, this, [&](const SearchForm &form) { wished = form; });
    QVERIFY(desk.click(u"Search"_s));
    QTRY_VERIFY(desk.button(u"Advanced order…"_s));
    QVERIFY(desk.click(u"Advanced order…"_s));
    QCOMPARE(wished.country, u"US"_s);
    QCOMPARE(wished.areaCode, u"312"_s);
}

QTEST_MAIN(TestWindowSearch)
#include "tst_window_search.moc"
