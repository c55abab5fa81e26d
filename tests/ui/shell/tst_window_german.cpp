// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "support/speech.h"

#include "accounts/data_folder.h"
#include "accounts/settings.h"
#include "ui/shell/main_window.h"
#include "ui/tables/data_table.h"
#include "ui/tour/ui_driver.h"
#include "wording/error_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// What the catalogue says for a text of the program.
QString german(const char *context, const char *english)
{
    return QCoreApplication::translate(context, english);
}

bool isSaid(WindowFixture &desk, const QString &text)
{
    const QList<QLabel *> labels = desk.window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

/// The window in another language than its source's: what is decided must not hang on words.
class TestWindowGerman final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void buysInGerman();
    void saysWhatToDoAboutTheNetwork();
    void keepsLayoutsWhateverTheLanguage();

private:
    std::optional<Speech> m_speech;
};

void TestWindowGerman::initTestCase()
{
    m_speech.emplace(u"de"_s);
    QVERIFY2(m_speech->isWhole(), "the catalogues of Qt are not there: packaging/setup --tests");
}

void TestWindowGerman::buysInGerman()
{
    Office office;
    office.account.prices[u"+13125550100"_s] = u"1.00000"_s;
    for (const char *list : {"/connections", "/messaging_profiles", "/billing_groups", "/requirement_groups"})
        office.telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(german("nd::MainWindow", "Search")));
    QVERIFY(desk.click(german("nd::SearchFormPanel", "Search")));
    const QString found = german("nd::SearchTab", "Available numbers");
    QVERIFY(found != u"Available numbers"_s);
    QTRY_COMPARE(desk.rows(found), 1);
    QVERIFY(desk.clickRows(found, 0, 1) && desk.click(german("nd::SearchTab", "Add to Basket")));
    QVERIFY(desk.openTab(german("nd::MainWindow", "Basket")));
    QVERIFY(desk.click(german("nd::BasketTab", "Order…")));
    const QString ticketTitle = german("nd::TicketDialog", "Place order");
    QTRY_VERIFY(desk.dialog(ticketTitle));
    QWidget *ticket = desk.dialog(ticketTitle);
    const QString place = german("nd::SpendingDialog", "Place Order");
    QTRY_VERIFY(desk.button(place, ticket) && desk.button(place, ticket)->isEnabled());
    QVERIFY(desk.click(place, ticket));
    QTRY_COMPARE(office.account.timesBought().value(u"+13125550100"_s), 1);
    QCOMPARE(office.telnyx.count("POST", "/number_orders"), 1);
}

/// Qt words what the socket says in the window's language, too.
void TestWindowGerman::saysWhatToDoAboutTheNetwork()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl nobody(u"http://127.0.0.1:%1/v2"_s.arg(closed.serverPort()));
    closed.close();
    WindowFixture desk(WindowFixture::Ground{.account = EnvironmentAccount{nobody, Secret("KEY_of_nobody")}});
    QVERIFY(desk.openTab(german("nd::MainWindow", "Orders")));
    const QString refused = german("nd::ErrorText", "The server refuses the connection.");
    QVERIFY(refused != u"The server refuses the connection."_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(desk, refused), 30'000);
    QVERIFY(isSaid(desk, german("nd::ErrorText", "Check the network connection and try again.")));
    for (const QLabel *label : desk.window().findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"refused"_s, Qt::CaseInsensitive), qPrintable(label->text()));
}

/// Who changes the language finds the columns where they were: what is kept has no caption for a name.
void TestWindowGerman::keepsLayoutsWhateverTheLanguage()
{
    QTemporaryDir folder;
    const QString caption = german("nd::SearchTab", "Available numbers");
    {
        WindowFixture desk(WindowFixture::Ground{.dataDir = folder.path()});
        QVERIFY(desk.openTab(german("nd::MainWindow", "Search")));
        auto *table = qobject_cast<DataTable *>(desk.view(caption));
        QVERIFY(table);
        table->setColumnShown(2, true);
        table->setColumnShown(2, false);
        emit table->layoutEdited();
    }
    const auto data = DataFolder::open(folder.path());
    QVERIFY(data);
    const Settings settings((*data)->settings());
    QVERIFY(!settings.layout(u"Available numbers"_s).isEmpty());
    QVERIFY(settings.layout(caption).isEmpty());
}

QTEST_MAIN(TestWindowGerman)
#include "tst_window_german.moc"
