// SPDX-License-Identifier: Apache-2.0
#include "api/values/rare.h"

#include <QString>
#include <QTest>

#include <utility>

using namespace nd;
using namespace Qt::StringLiterals;

class TestRare : public QObject
{
    Q_OBJECT
private slots:
    void itIsAsItsValue()
    {
        Rare<QString> note;
        QVERIFY(note.isEmpty() && note->isEmpty());
        note = u"why"_s;
        const QString &read = note;
        QCOMPARE(read, u"why"_s);
        QCOMPARE(note->size(), 3);
        Rare<QString> copy = note;
        note = u"because"_s;
        QCOMPARE(*copy, u"why"_s);
        QVERIFY(!(copy == note));
        copy = std::move(note);
        QCOMPARE(*copy, u"because"_s);
        const Rare<QString> &same = copy;
        copy = same;
        QCOMPARE(*copy, u"because"_s);
        copy.clear();
        QVERIFY(copy == Rare<QString>());
    }

    void anEmptyValueIsNone()
    {
        Rare<QString> note;
        note = u"why"_s;
        note = QString();
        QVERIFY(note.isEmpty());
        QCOMPARE(sizeof(note), sizeof(void *));
    }
};

QTEST_APPLESS_MAIN(TestRare)
#include "tst_rare.moc"
