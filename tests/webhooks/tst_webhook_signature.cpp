// SPDX-License-Identifier: Apache-2.0
#include "webhooks/deliveries.h"
#include "webhooks/signature.h"

#include <QTest>

using namespace nd;
using namespace nd::testing;
using namespace nd::webhook;
using namespace Qt::StringLiterals;

/// Keys and signatures, made by another implementation than ours.
class TestWebhookSignature : public QObject
{
    Q_OBJECT
private slots:
    void keys_data();
    void keys();
    void keysKeepTheirText();
    void signatures_data();
    void signatures();
    void anyOtherBitIsAnotherSignature();
    void weakKeysAreRefused_data();
    void weakKeysAreRefused();
    void theLibraryHasAVersion();
};

void TestWebhookSignature::keys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says"); ///< a part of the refusal; empty: it is taken
    QTest::newRow("good") << testKey() << QString();
    QTest::newRow("pasted with space") << u" \t"_s + testKey() + u"\n"_s << QString();
    QTest::newRow("nothing") << u"  "_s << u"Enter"_s;
    QTest::newRow("PEM") << u"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----"_s << u"PEM"_s;
    QTest::newRow("hex") << QString(64, u'a') << u"has 48"_s;
    QTest::newRow("31 bytes") << QString::fromLatin1(QByteArray(31, 'x').toBase64()) << u"has 31"_s;
    QTest::newRow("33 bytes") << QString::fromLatin1(QByteArray(33, 'x').toBase64()) << u"has 33"_s;
    QTest::newRow("not base64") << u"not a key!"_s << u"base64"_s;
    QTest::newRow("space inside") << testKey().left(20) + u' ' + testKey().mid(20) << u"base64"_s;
    QTest::newRow("no text") << u"ключ"_s << u"base64"_s;
}

void TestWebhookSignature::keys()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto key = PublicKey::parse(text);
    QCOMPARE(bool(key), says.isEmpty());
    if (!key) {
        QVERIFY2(key.error().title.contains(says), qPrintable(key.error().title));
        QCOMPARE(key.error().kind, ErrorKind::Local);
    }
}

void TestWebhookSignature::keysKeepTheirText()
{
    const auto key = PublicKey::parse(testKey());
    QVERIFY(key);
    QCOMPARE(key->text(), testKey());
    QCOMPARE(key->bytes().size(), 32);
    QVERIFY(!(*key == *PublicKey::parse(anotherTestKey())));
}

void TestWebhookSignature::signatures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    const auto row = [](const QString &name, bool good) { QTest::newRow(qPrintable(name)) << name << good; };
    // The age is another matter than the signature.
    for (const char *name :
        {"good", "late", "early", "advanced order", "no JSON", "empty", "bad UTF-8", "odd timestamp"})
        row(QString::fromLatin1(name), true);
    for (const char *name : {"tampered", "written again", "another key"})
        row(QString::fromLatin1(name), false);
}

void TestWebhookSignature::signatures()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    const Delivery one = delivery(name);
    QCOMPARE(isSigned(*PublicKey::parse(testKey()), one.timestamp, one.body, one.signature), good);
    if (name == u"another key")
        QVERIFY(isSigned(*PublicKey::parse(anotherTestKey()), one.timestamp, one.body, one.signature));
}

void TestWebhookSignature::anyOtherBitIsAnotherSignature()
{
    const PublicKey key = *PublicKey::parse(testKey());
    const Delivery one = delivery(u"good"_s);
    for (qsizetype at = 0; at < one.body.size(); ++at) {
        QByteArray body = one.body;
        body[at] = char(body[at] ^ 1);
        QVERIFY(!isSigned(key, one.timestamp, body, one.signature));
    }
    const QByteArray raw = QByteArray::fromBase64(one.signature);
    for (qsizetype at = 0; at < raw.size(); ++at) {
        QByteArray other = raw;
        other[at] = char(other[at] ^ 1);
        QVERIFY(!isSigned(key, one.timestamp, one.body, other.toBase64()));
    }
    QVERIFY(!isSigned(key, "1790000001", one.body, one.signature));
    QVERIFY(!isSigned(key, "01790000000", one.body, one.signature));
    for (const QByteArray &odd : {QByteArray(), QByteArray("AAAA"), QByteArray(88, '*'), raw, one.signature + "AAAA"})
        QVERIFY(!isSigned(key, one.timestamp, one.body, odd));
}

void TestWebhookSignature::weakKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    // Points of small order (RFC 8032 does not ask to refuse them), and an encoding that is not the shortest.
    QTest::newRow("zero") << QByteArray(64, '0');
    QTest::newRow("one") << "01" + QByteArray(62, '0');
    QTest::newRow("minus one") << QByteArray("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("order 8") << QByteArray("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
    QTest::newRow("not canonical") << QByteArray("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("no point") << QByteArray("02") + QByteArray(62, '0');
}

void TestWebhookSignature::weakKeysAreRefused()
{
    QFETCH(QByteArray, hex);
    const auto key = PublicKey::parse(QString::fromLatin1(QByteArray::fromHex(hex).toBase64()));
    QVERIFY(!key);
    QVERIFY2(key.error().title.contains(u"no public key"_s), qPrintable(key.error().title));
}

void TestWebhookSignature::theLibraryHasAVersion()
{
    QVERIFY(libsodiumVersion().startsWith(u"1."_s));
}

QTEST_GUILESS_MAIN(TestWebhookSignature)
#include "tst_webhook_signature.moc"
