// SPDX-License-Identifier: Apache-2.0
#include "api/values/customer_reference.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

class TestReference : public QObject
{
    Q_OBJECT

private slots:
    void idsHaveTheirForm();
    void idsDiffer();
    void composes_data();
    void composes();
    void splits_data();
    void splits();
    void refusesInvisibleCharacters();
};

void TestReference::idsHaveTheirForm()
{
    for (int i = 0; i < 200; ++i) {
        const QString id = reference::newId();
        QCOMPARE(id.size(), 15);
        QVERIFY2(reference::isId(id), qPrintable(id));
    }
    QVERIFY(!reference::isId(u"nd-ABCDEFGHIJKL"));
    QVERIFY(!reference::isId(u"nd-abcdefghijk1"));
    QVERIFY(!reference::isId(u"nd-abcdefghijk"));
    QVERIFY(!reference::isId(u""));
}

void TestReference::idsDiffer()
{
    QSet<QString> ids;
    for (int i = 0; i < 5000; ++i)
        ids.insert(reference::newId());
    QCOMPARE(ids.size(), 5000);
}

void TestReference::composes_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Spring"_s << u"Spring nd-abcdefghijkl"_s;
    QTest::newRow("nothing") << QString() << u"nd-abcdefghijkl"_s;
    QTest::newRow("only spaces") << u"  \t "_s << u"nd-abcdefghijkl"_s;
    QTest::newRow("white space") << u"  Spring\n campaign "_s << u"Spring campaign nd-abcdefghijkl"_s;
    QTest::newRow("copied from an order") << u"Spring nd-222222222222"_s << u"Spring nd-abcdefghijkl"_s;
    QTest::newRow("copied twice") << u"Spring nd-222222222222 nd-222222222222"_s << u"Spring nd-abcdefghijkl"_s;
    QTest::newRow("only an id") << u"nd-222222222222"_s << u"nd-abcdefghijkl"_s;
}

void TestReference::composes()
{
    QFETCH(QString, person);
    QFETCH(QString, text);
    QCOMPARE(reference::compose(person, u"nd-abcdefghijkl"_s), text);
    QCOMPARE(reference::split(text).id, u"nd-abcdefghijkl"_s);
}

void TestReference::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("id");
    QTest::newRow("ours") << u"Spring nd-abcdefghijkl"_s << u"Spring"_s << u"nd-abcdefghijkl"_s;
    QTest::newRow("only the id") << u"nd-abcdefghijkl"_s << QString() << u"nd-abcdefghijkl"_s;
    QTest::newRow("another's") << u"PO 4711"_s << u"PO 4711"_s << QString();
    QTest::newRow("grown together") << u"xnd-abcdefghijkl"_s << u"xnd-abcdefghijkl"_s << QString();
    QTest::newRow("in the middle") << u"nd-abcdefghijkl Spring"_s << u"nd-abcdefghijkl Spring"_s << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestReference::splits()
{
    QFETCH(QString, text);
    QFETCH(QString, person);
    QFETCH(QString, id);
    const reference::Parts parts = reference::split(text);
    QCOMPARE(parts.person, person);
    QCOMPARE(parts.id, id);
}

void TestReference::refusesInvisibleCharacters()
{
    for (const QString &fine : {QString(), u"Spring 2026"_s, u"حملة الربيع"_s, u"two\tparts\nof it"_s})
        QCOMPARE(reference::problem(fine), QString());
    QVERIFY(reference::problem(u"Spring\u202e2026"_s).contains(u"U+202E"_s));
    QVERIFY(reference::problem(u"Spring\u200f"_s).contains(u"U+200F"_s));
    QVERIFY(reference::problem(u"Spring"_s + QChar(0x1b)).contains(u"U+001B"_s));
}

QTEST_APPLESS_MAIN(TestReference)
#include "tst_customer_reference.moc"
