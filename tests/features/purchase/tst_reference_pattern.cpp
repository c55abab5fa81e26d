// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/reference_pattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

/// Customer references that are made of the day and a count.
class TestReferencePattern : public QObject
{
    Q_OBJECT

private slots:
    void makesReferences();
    void countsOnFromWhatIsThere();
    void saysWhatIsNoPattern();
};

void TestReferencePattern::makesReferences()
{
    const QDate day(2026, 11, 29);
    QCOMPARE(referenceFrom({}, day, {u"KB-4"_s}), QString());
    QCOMPARE(referenceFrom(u"Spring"_s, day, {}), u"Spring"_s);
    QCOMPARE(referenceFrom(u"KB {date}"_s, day, {}), u"KB 2026-11-29"_s);
    QCOMPARE(referenceFrom(u"{date}/{n}"_s, day, {}), u"2026-11-29/1"_s);
}

void TestReferencePattern::countsOnFromWhatIsThere()
{
    const QDate day(2026, 11, 29);
    QCOMPARE(referenceFrom(u"KB-{n}"_s, day, {u"KB-2"_s, u"KB-10"_s, u"other"_s, u"KB-99x"_s}), u"KB-11"_s);
    QCOMPARE(referenceFrom(u"a.b-{n}"_s, day, {u"axb-7"_s}), u"a.b-1"_s); // no pattern of regular expressions
    QCOMPARE(referenceFrom(u"{date}-{n}"_s, day, {u"2026-11-28-5"_s, u"2026-11-29-1"_s}), u"2026-11-29-2"_s);
}

void TestReferencePattern::saysWhatIsNoPattern()
{
    QVERIFY(referencePatternProblem({}).isEmpty());
    QVERIFY(referencePatternProblem(u"KB-{date}-{n}"_s).isEmpty());
    QVERIFY(referencePatternProblem(u"{n}{n}"_s).contains(u"one {n}"_s));
    QVERIFY(referencePatternProblem(u"{day}"_s).contains(u"{date}"_s));
    QVERIFY(referencePatternProblem(u"{n"_s).contains(u"{n}"_s));
}

QTEST_GUILESS_MAIN(TestReferencePattern)
#include "tst_reference_pattern.moc"
