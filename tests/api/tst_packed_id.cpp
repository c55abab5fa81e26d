// SPDX-License-Identifier: Apache-2.0
#include "api/values/packed_id.h"

#include <QTest>

#include <utility>

using namespace nd;
using namespace Qt::StringLiterals;

class TestPackedId : public QObject
{
    Q_OBJECT
private slots:
    void anyTextReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("UUID") << u"f826ed66-2a3b-4c5d-8e6f-0123456789ab"_s;
        QTest::newRow("low") << u"00000000-0000-1000-0000-000000000000"_s;
        QTest::newRow("nothing in it") << u"00000000-0000-0000-0000-000000000000"_s;
        QTest::newRow("no version") << u"f826ed66-2a3b-0c5d-8e6f-0123456789ab"_s;
        QTest::newRow("large letters") << u"F826ED66-2A3B-4C5D-8E6F-0123456789AB"_s;
        QTest::newRow("no hyphens") << u"f826ed662a3b4c5d8e6f0123456789ab"_s;
        QTest::newRow("hyphens elsewhere") << u"f826ed6-62a3b-4c5d-8e6f-0123456789ab"_s;
        QTest::newRow("other letters") << u"g826ed66-2a3b-4c5d-8e6f-0123456789ab"_s;
        QTest::newRow("longer") << u"f826ed66-2a3b-4c5d-8e6f-0123456789ab "_s;
        QTest::newRow("of the desk") << u"nd-abcdefghijkl"_s;
        QTest::newRow("group") << u"f826ed66-2a3b-4c5d-8e6f-0123456789ab #3"_s;
        QTest::newRow("not Latin") << u"Ö-😀"_s;
    }
    void anyTextReadsBack()
    {
        QFETCH(QString, text);
        PackedId id;
        id = text;
        QCOMPARE(id.toText(), text);
        QCOMPARE(QString(id), text);
        QCOMPARE(id.isEmpty(), text.isEmpty());
        QVERIFY(id == text && id == PackedId(text));
        QVERIFY(!(id == text + u'x') && !(id == PackedId(u"00000000-0000-4000-0000-000000000001"_s)));
        QString around = u"n/"_s;
        id.appendTo(around);
        QCOMPARE(around, u"n/"_s + text);
    }

    void copiesAreTheirOwn()
    {
        for (const QString &text : {u"purchase 1"_s, u"f826ed66-2a3b-4c5d-8e6f-0123456789ab"_s}) {
            PackedId first(text);
            PackedId second = first;
            PackedId third = std::move(first);
            first = u"another"_s;
            QCOMPARE(second.toText(), text);
            QCOMPARE(third.toText(), text);
            const PackedId &same = third;
            third = same;
            QCOMPARE(third.toText(), text);
            second = PackedId();
            QVERIFY(second.isEmpty() && third == text);
        }
    }

    void itIsSmall() { QCOMPARE(sizeof(PackedId), size_t(16)); }
};

QTEST_APPLESS_MAIN(TestPackedId)
#include "tst_packed_id.moc"
