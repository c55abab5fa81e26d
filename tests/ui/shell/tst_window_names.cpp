// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace nd;
using namespace Qt::StringLiterals;

/// What scripts, screen readers and habits hold on to: the names on the screen.
class TestWindowNames final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_desk = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void title();
    void buttonsAndBoxes_data();
    void buttonsAndBoxes();
    void fields_data();
    void fields();
    void views_data();
    void views();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void panesNameTheirButtons();
    void statusBarNamesTheAccount();
    void noTextIsTakenForHtml();
    void largeTextFitsAScreen();

private:
    static QString nameOf(QWidget *widget);
    std::unique_ptr<WindowFixture> m_desk;
};

QString TestWindowNames::nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible)
        return {};
    // A combo box is named by its value everywhere; its label is what tells it from others.
    for (const auto &[related, relation] : accessible->relations(QAccessible::Label)) {
        if (!related->text(QAccessible::Name).isEmpty())
            return related->text(QAccessible::Name);
    }
    return accessible->text(QAccessible::Name);
}

void TestWindowNames::title()
{
    QVERIFY(m_desk->window().windowTitle().contains(u"Numberdesk"_s));
    QTRY_VERIFY(m_desk->window().windowTitle().contains(u"Sandbox"_s));
    for (const QString &tab : {u"Coverage"_s, u"Search"_s, u"Basket"_s, u"Orders"_s, u"Comments"_s})
        QVERIFY2(m_desk->openTab(tab), qPrintable(tab));
}

void TestWindowNames::buttonsAndBoxes_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("name");
    const auto add = [](const QString &tab, const QStringList &names) {
        for (const QString &name : names)
            QTest::addRow("%s: %s", qPrintable(tab), qPrintable(name)) << tab << name;
    };
    add(u"Search"_s,
        {u"SMS"_s, u"MMS"_s, u"Voice"_s, u"Fax"_s, u"Emergency"_s, u"HD voice"_s, u"International SMS"_s,
            u"Local calling"_s, u"Best effort"_s, u"Quickship"_s, u"Reservable"_s, u"Exclude held numbers"_s,
            u"Search"_s, u"Add to Basket"_s});
    add(u"Basket"_s, {u"Reserve"_s, u"Extend"_s, u"Remove"_s, u"Order…"_s});
    add(u"Orders"_s, {u"Refresh"_s, u"Cancel Sub-order"_s});
    add(u"Comments"_s, {u"Send"_s});
}

void TestWindowNames::buttonsAndBoxes()
{
    QFETCH(QString, tab);
    QFETCH(QString, name);
    QVERIFY(m_desk->openTab(tab));
    QWidget *button = m_desk->button(name);
    QVERIFY(button);
    QCOMPARE(nameOf(button), name);
}

void TestWindowNames::fields_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("name");
    for (const char *name : {"Country", "Number type", "Area code", "City", "State or province", "Rate center",
             "Starts with", "Contains", "Ends with", "Limit"})
        QTest::newRow(name) << u"Search"_s << QString::fromLatin1(name);
    QTest::newRow("Comment") << u"Comments"_s << u"Comment"_s;
}

void TestWindowNames::fields()
{
    QFETCH(QString, tab);
    QFETCH(QString, name);
    QVERIFY(m_desk->openTab(tab));
    QWidget *field = m_desk->field(name);
    QVERIFY(field);
    QCOMPARE(nameOf(field), name);
}

void TestWindowNames::views_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    QTest::newRow("numbers") << u"Search"_s << u"Available numbers"_s << int(QAccessible::Table);
    QTest::newRow("basket") << u"Basket"_s << u"Basket"_s << int(QAccessible::Table);
    QTest::newRow("orders") << u"Orders"_s << u"Orders"_s << int(QAccessible::Tree);
    QTest::newRow("conversations") << u"Comments"_s << u"Conversations"_s << int(QAccessible::List);
}

void TestWindowNames::views()
{
    QFETCH(QString, tab);
    QFETCH(QString, name);
    QFETCH(int, role);
    QVERIFY(m_desk->openTab(tab));
    QAbstractItemView *view = m_desk->view(name);
    QVERIFY(view);
    QCOMPARE(nameOf(view), name);
    QCOMPARE(int(QAccessible::queryAccessibleInterface(view)->role()), role);
}

void TestWindowNames::everyControlHasAName_data()
{
    QTest::addColumn<QString>("tab");
    for (const char *tab : {"Coverage", "Search", "Basket", "Orders", "Comments"})
        QTest::newRow(tab) << QString::fromLatin1(tab);
}

void TestWindowNames::everyControlHasAName()
{
    QFETCH(QString, tab);
    QVERIFY(m_desk->openTab(tab));
    int seen = 0;
    for (QWidget *widget : m_desk->window().findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<QLabel *>(widget))
            QVERIFY2(label->textFormat() != Qt::RichText, qPrintable(label->text()));
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        ++seen;
        QVERIFY2(!nameOf(widget).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->toolTip()));
    }
    QVERIFY(seen > 3);
}

/// Icons alone, which Qt calls buttons of a dock widget.
void TestWindowNames::panesNameTheirButtons()
{
    const auto panes = m_desk->window().findChildren<QDockWidget *>();
    QCOMPARE(panes.size(), 3);
    for (QDockWidget *pane : panes) {
        const auto says = [pane](const QString &button, const QString &text) {
            auto *found = pane->findChild<QAbstractButton *>(button);
            QAccessibleInterface *spoken = found ? QAccessible::queryAccessibleInterface(found) : nullptr;
            return spoken && found->toolTip() == text && spoken->text(QAccessible::Name) == text
                && spoken->text(QAccessible::Description) == pane->windowTitle();
        };
        QVERIFY(says(u"qt_dockwidget_closebutton"_s, u"Close Pane"_s));
        QVERIFY(says(u"qt_dockwidget_floatbutton"_s, u"Detach Pane"_s));
        pane->setFloating(true);
        QVERIFY(says(u"qt_dockwidget_floatbutton"_s, u"Attach Pane"_s));
        pane->setFloating(false);
        QVERIFY(says(u"qt_dockwidget_floatbutton"_s, u"Detach Pane"_s));
    }
}

void TestWindowNames::statusBarNamesTheAccount()
{
    const auto labels = m_desk->window().statusBar()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"Sandbox"; }));
}

/// A label guesses whether its text is HTML, and what Telnyx sends may be anything.
void TestWindowNames::noTextIsTakenForHtml()
{
    QVERIFY(m_desk->openTab(u"Search"_s));
    QVERIFY(m_desk->click(u"Search"_s));
    QTRY_VERIFY(m_desk->rows(u"Available numbers"_s) > 0);
    QVERIFY(m_desk->clickRows(u"Available numbers"_s, 0, 1));
    QVERIFY(m_desk->click(u"Add to Basket"_s));
    QVERIFY(m_desk->openTab(u"Basket"_s));
    QVERIFY(m_desk->click(u"Order…"_s));
    QTRY_VERIFY(m_desk->dialog(u"Place order"_s));
    const QList<QLabel *> labels = m_desk->window().findChildren<QLabel *>();
    QVERIFY(labels.size() > 60);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText,
            qPrintable(u"“%1” in %2"_s.arg(label->text(), QLatin1String(label->parent()->metaObject()->className()))));
    QVERIFY(m_desk->click(u"Cancel"_s, m_desk->dialog(u"Place order"_s)));
}

/// Last: what it does to the text cannot be undone by a person who cannot see the menu.
void TestWindowNames::largeTextFitsAScreen()
{
    constexpr int FullHd = 1920;
    const auto actions = m_desk->window().findChildren<QAction *>();
    const auto larger = std::find_if(
        actions.begin(), actions.end(), [](const QAction *one) { return one->text() == u"Larger Text"_s; });
    QVERIFY(larger != actions.end());
    for (int percent = 100; percent < 200; percent += 10)
        (*larger)->trigger();
    QVERIFY(m_desk->openTab(u"Orders"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->rows(u"Orders"_s) > 30, 20'000);
    QVERIFY(m_desk->openTab(u"Coverage"_s));
    const auto states = [&] { return stage::findRow(m_desk->view(u"Coverage"_s), u"United States | US"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(states() >= 0, 20'000);
    QVERIFY(m_desk->clickRows(u"Coverage"_s, states(), 1));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->rows(u"Stock by area"_s) > 0, 20'000);
    for (const QString &tab : {u"Coverage"_s, u"Search"_s, u"Basket"_s, u"Orders"_s, u"Comments"_s}) {
        QVERIFY(m_desk->openTab(tab));
        const int width = m_desk->window().minimumSizeHint().width();
        QVERIFY2(width <= FullHd, qPrintable(u"%1 wants %2 pixels"_s.arg(tab).arg(width)));
    }
}

QTEST_MAIN(TestWindowNames)
#include "tst_window_names.moc"
