// SPDX-License-Identifier: Apache-2.0
#include "hostile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;
using namespace nd::testing;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

/// Answers that are damaged before they are JSON, or far beyond what an answer should be.
class TestBytes : public QObject
{
    Q_OBJECT

private slots:
    void emptyAnswers_data();
    void emptyAnswers();
    void nestedBeyondAllMeasure();
    void hugeTexts();
    void brokenText_data();
    void brokenText();
    void flippedBytes();
    void plainTextIsPassedThrough();
};

void TestBytes::emptyAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *text : {"", " \r\n", "{}", "null", "true", "5", "\"text\"", "{\"data\":null}", "{\"data\":5}",
             "{\"data\":\"x\"}", "{\"errors\":[{\"code\":\"10005\"}]}", "<html><body>502</body></html>", "{", "[",
             "{\"data\":", "{\"data\":{}}x"})
        QTest::newRow(text[0] ? text : "no bytes") << QByteArray(text);
}

void TestBytes::emptyAnswers()
{
    QFETCH(QByteArray, bytes);
    forEachJsonReply([&]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        const auto decoded = decode<Reply>(bytes, endpoint.envelope);
        QVERIFY2(!decoded.reply, endpoint.name);
        QVERIFY2(decoded.isSane(), endpoint.name);
    });
}

void TestBytes::nestedBeyondAllMeasure()
{
    const QByteArray deep = nested(2000);
    forEachRecord([&]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        const auto alone = decode<Reply>(deep, endpoint.envelope);
        QVERIFY2(!firstRecord(alone.reply) && alone.isSane(), endpoint.name);
        const QByteArray whole = answer<Reply>(Sample<T>::json(), endpoint.envelope);
        const QByteArray beside = QByteArray(whole).replace("}", ",\"x\":" + deep + '}');
        const auto decoded = decode<Reply>(beside, endpoint.envelope);
        QVERIFY2(!decoded.reply && decoded.isSane(), endpoint.name);
        // Within the parser's limit it is only an unknown field.
        const auto shallow
            = decode<Reply>(QByteArray(whole).replace("}", ",\"x\":" + nested(500) + '}'), endpoint.envelope);
        QVERIFY2(firstRecord(shallow.reply), endpoint.name);
    });
}

void TestBytes::hugeTexts()
{
    const QString huge(1 << 18, u'ü');
    forEachRecord([&]<class T, class Reply>(const auto &endpoint, Tag<T> tag, Tag<Reply>) {
        QJsonObject object = Sample<T>::json().toObject();
        forEachField(tag, [&]<class M>(const Field<T, M> &f) {
            if constexpr (std::is_same_v<M, QString>)
                object.insert(QLatin1String(f.key), huge);
        });
        const auto decoded = decode<Reply>(answer<Reply>(object, endpoint.envelope), endpoint.envelope);
        const T *record = firstRecord(decoded.reply);
        QVERIFY2(record, endpoint.name);
        forEachField(tag, [&]<class M>(const Field<T, M> &f) {
            if constexpr (std::is_same_v<M, QString>)
                QVERIFY2(record->*(f.member) == huge, f.key);
        });
    });
}

void TestBytes::brokenText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe") << false;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("cut in a character") << QByteArray("\xe2\x82") << false;
    QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("NUL") << QByteArray(1, '\0') << true;
    QTest::newRow("escaped NUL") << QByteArray("a\\u0000b") << true;
    QTest::newRow("lone surrogate, escaped") << QByteArray("\\ud800") << true;
    QTest::newRow("right-to-left override") << QByteArray("\xe2\x80\xae") << true;
    QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x93\x9e") << true;
}

void TestBytes::brokenText()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, readable);
    forEachRecord([&]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        const QByteArray whole = answer<Reply>(Sample<T>::json(), endpoint.envelope);
        const QByteArray bytes = QByteArray(whole).replace("a text", text);
        QVERIFY2(bytes != whole, endpoint.name);
        const auto decoded = decode<Reply>(bytes, endpoint.envelope);
        QVERIFY2(decoded.isSane(), endpoint.name);
        QCOMPARE(firstRecord(decoded.reply) != nullptr, readable);
    });
}

void TestBytes::flippedBytes()
{
    QRandomGenerator random(20250611); // fixed: a failure must be repeatable
    forEachJsonReply([&]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        const QByteArray whole = answer<Reply>(Sample<T>::json(), endpoint.envelope);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = whole;
            for (int flips = random.bounded(1, 4); flips > 0; --flips)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (round % 4 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            QVERIFY2(decode<Reply>(bytes, endpoint.envelope).isSane(), bytes.constData());
        }
    });
}

void TestBytes::plainTextIsPassedThrough()
{
    const QByteArray csv("id,status\r\n\0\xff,x", 15);
    const auto decoded = decode<QByteArray>(csv, Envelope::Text);
    QVERIFY(decoded.reply);
    QCOMPARE(*decoded.reply, csv);
}

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
