// SPDX-License-Identifier: Apache-2.0
#include "base/timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using nd::Timestamp;

class TestMoment : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTelnyxSends_data();
    void readsWhatTelnyxSends();
    void refusesTheRest_data();
    void refusesTheRest();
    void writesMicroseconds();
    void goesThereAndBack();
    void invalidStaysInvalid();
    void calculates();
};

void TestMoment::readsWhatTelnyxSends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("microseconds") << u"2018-01-01T00:00:00.000000Z"_s << u"2018-01-01T00:00:00.000000Z"_s;
    QTest::newRow("milliseconds") << u"2021-04-09T22:25:27.521Z"_s << u"2021-04-09T22:25:27.521000Z"_s;
    QTest::newRow("no fraction") << u"2024-05-31T11:14:00Z"_s << u"2024-05-31T11:14:00.000000Z"_s;
    QTest::newRow("zero offset") << u"2025-06-11T13:21:40.967339+00:00"_s << u"2025-06-11T13:21:40.967339Z"_s;
    QTest::newRow("in the report") << u"2025-05-23 14:33:12.376686"_s << u"2025-05-23T14:33:12.376686Z"_s;
    QTest::newRow("east") << u"2025-01-01T01:30:00+02:00"_s << u"2024-12-31T23:30:00.000000Z"_s;
    QTest::newRow("west without colon") << u"2025-01-01T01:30:00-0530"_s << u"2025-01-01T07:00:00.000000Z"_s;
    QTest::newRow("hours only") << u"2025-01-01T01:30:00+02"_s << u"2024-12-31T23:30:00.000000Z"_s;
    QTest::newRow("nanoseconds are cut") << u"2025-01-01T00:00:00.123456999Z"_s << u"2025-01-01T00:00:00.123456Z"_s;
    QTest::newRow("leap day") << u"2024-02-29T12:00:00Z"_s << u"2024-02-29T12:00:00.000000Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999999Z"_s << u"1969-12-31T23:59:59.999999Z"_s;
    QTest::newRow("spaces around") << u" 2024-05-31T11:14:00Z "_s << u"2024-05-31T11:14:00.000000Z"_s;
}

void TestMoment::readsWhatTelnyxSends()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const auto moment = Timestamp::parse(text);
    QVERIFY(moment);
    QCOMPARE(moment->toIso(), iso);
}

void TestMoment::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "today", "2024-05-31", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z",
             "2024-13-01T00:00:00Z", "2024-05-31T24:00:00Z", "2024-05-31T11:60:00Z", "2024-05-31T11:14:00X",
             "2024-05-31T11:14:00+1", "2024-05-31T11:14:00+00:0", "2024-05-31T11:14:00+00:000", "2024/05/31T11:14:00Z",
             "2024-05-31X11:14:00Z", "20a4-05-31T11:14:00Z", "1717154040", "-024-05-31T11:14:00Z",
             "2024-05-31T11:14:00 UTC", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+00:01"})
        QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text);
}

void TestMoment::refusesTheRest()
{
    QFETCH(QString, text);
    QVERIFY(!Timestamp::parse(text));
}

void TestMoment::writesMicroseconds()
{
    QCOMPARE(Timestamp::fromMicros(0).toIso(), u"1970-01-01T00:00:00.000000Z"_s);
    QCOMPARE(Timestamp::fromMicros(-1).toIso(), u"1969-12-31T23:59:59.999999Z"_s);
    QCOMPARE(Timestamp::fromMicros(1'749'648'100'967'339).toIso(), u"2025-06-11T13:21:40.967339Z"_s);
}

void TestMoment::goesThereAndBack()
{
    for (const qint64 micros : {qint64(0), qint64(-1), qint64(-1'000'001), qint64(951'782'399'999'999),
             qint64(951'782'400'000'000), qint64(4'102'444'800'000'001)}) {
        const Timestamp moment = Timestamp::fromMicros(micros);
        QCOMPARE(Timestamp::parse(moment.toIso()), moment);
    }
    const QDateTime time(QDate(2025, 6, 11), QTime(13, 21, 40, 967), QTimeZone::utc());
    QCOMPARE(Timestamp::fromDateTime(time).toDateTime(), time);
    const QDateTime elsewhere = time.toOffsetFromUtc(7200);
    QCOMPARE(Timestamp::fromDateTime(elsewhere), Timestamp::fromDateTime(time));
}

void TestMoment::invalidStaysInvalid()
{
    const Timestamp none;
    QVERIFY(!none.isValid());
    QVERIFY(none.toIso().isEmpty());
    QVERIFY(!none.toDateTime().isValid());
    QVERIFY(!none.plus(std::chrono::hours(1)).isValid());
    QVERIFY(!Timestamp::fromDateTime(QDateTime()).isValid());
}

void TestMoment::calculates()
{
    const Timestamp start = *Timestamp::parse(u"2025-01-01T00:00:00Z");
    const Timestamp later = start.plus(std::chrono::minutes(30));
    QCOMPARE(later.toIso(), u"2025-01-01T00:30:00.000000Z"_s);
    QCOMPARE(later.since(start), std::chrono::microseconds(std::chrono::minutes(30)));
    QCOMPARE(start.since(later), -std::chrono::microseconds(std::chrono::minutes(30)));
    QVERIFY(start < later);
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
