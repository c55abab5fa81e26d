// SPDX-License-Identifier: Apache-2.0
#include "accounts/account.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace nd;
using namespace Qt::StringLiterals;

class TestAccount : public QObject
{
    Q_OBJECT
private slots:
    void acceptsAddresses_data();
    void acceptsAddresses();
    void namesTheMistake_data();
    void namesTheMistake();
    void checksKeys_data();
    void checksKeys();
    void checksNames();
    void coloursCarryWhiteText();
    void whatIsNotKnownIsNotWithinTheCeiling();
    void idsAreReadableAndNew();
};

void TestAccount::acceptsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("Telnyx") << u"https://api.telnyx.com/v2"_s << u"https://api.telnyx.com/v2"_s;
    QTest::newRow("trailing slashes and spaces")
        << u"  https://api.telnyx.com/v2//  "_s << u"https://api.telnyx.com/v2"_s;
    QTest::newRow("behind a gateway") << u"https://gate.example/telnyx/v2"_s << u"https://gate.example/telnyx/v2"_s;
    QTest::newRow("another version") << u"https://api.telnyx.com/v10"_s << u"https://api.telnyx.com/v10"_s;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080/v2"_s << u"http://127.0.0.1:8080/v2"_s;
    QTest::newRow("127.8.9.1") << u"http://127.8.9.1/v2"_s << u"http://127.8.9.1/v2"_s;
    QTest::newRow("::1") << u"http://[::1]:9/v2"_s << u"http://[::1]:9/v2"_s;
    QTest::newRow("localhost") << u"http://LocalHost:9/v2"_s << u"http://localhost:9/v2"_s;
    QTest::newRow("upper case scheme") << u"HTTPS://api.telnyx.com/v2"_s << u"https://api.telnyx.com/v2"_s;
}

void TestAccount::acceptsAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto parsed = account::parseBaseUrl(typed);
    QVERIFY2(bool(parsed), parsed ? "" : qPrintable(parsed.error().title));
    QCOMPARE(parsed->toString(), url);
}

void TestAccount::namesTheMistake_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word"); // of the sentence
    QTest::newRow("nothing") << u"   "_s << u"missing"_s;
    QTest::newRow("no scheme") << u"api.telnyx.com/v2"_s << u"begin with https://"_s;
    QTest::newRow("scheme only") << u"https://"_s << u"not a web address"_s;
    QTest::newRow("no host") << u"https:///v2"_s << u"not a web address"_s;
    QTest::newRow("space inside") << u"https://api telnyx.com/v2"_s << u"not a web address"_s;
    QTest::newRow("http to elsewhere") << u"http://api.telnyx.com/v2"_s << u"this computer only"_s;
    QTest::newRow("http to a name that looks local") << u"http://localhost.example/v2"_s << u"this computer only"_s;
    QTest::newRow("http to 127 as a name") << u"http://127.0.0.1.example/v2"_s << u"this computer only"_s;
    QTest::newRow("http to the neighbour") << u"http://192.168.0.1/v2"_s << u"this computer only"_s;
    QTest::newRow("http to any") << u"http://0.0.0.0/v2"_s << u"this computer only"_s;
    QTest::newRow("ftp") << u"ftp://api.telnyx.com/v2"_s << u"not with ftp://"_s;
    QTest::newRow("file") << u"file:///v2"_s << u"not a web address"_s;
    QTest::newRow("password") << u"https://me:secret@api.telnyx.com/v2"_s << u"name or a password"_s;
    QTest::newRow("disguised loopback") << u"http://127.0.0.1@evil.example/v2"_s << u"name or a password"_s;
    QTest::newRow("no version") << u"https://api.telnyx.com"_s << u"version"_s;
    QTest::newRow("version not last") << u"https://api.telnyx.com/v2/balance"_s << u"version"_s;
    QTest::newRow("query") << u"https://api.telnyx.com/v2?x=1"_s << u"must not contain"_s;
    QTest::newRow("fragment") << u"https://api.telnyx.com/v2#x"_s << u"must not contain"_s;
}

void TestAccount::namesTheMistake()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const auto parsed = account::parseBaseUrl(typed);
    QVERIFY2(!parsed, "accepted");
    QCOMPARE(parsed.error().kind, ErrorKind::Local);
    QVERIFY2(parsed.error().title.contains(word), qPrintable(parsed.error().title));
    QVERIFY(!parsed.error().title.contains(u"secret"_s));
}

void TestAccount::checksKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("fine");
    QTest::newRow("real form") << QByteArray("KEY0123456789ABCDEF_abc-DEF.x") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("space") << QByteArray("KEY 1") << false;
    QTest::newRow("header injection") << QByteArray("KEY1\r\nX-Evil: 1") << false;
    QTest::newRow("not ASCII") << QByteArray("KEY\xc3\xa4") << false;
    QTest::newRow("a whole file") << QByteArray(5000, 'k') << false;
}

void TestAccount::checksKeys()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, fine);
    const auto checked = account::checkKey(key);
    QCOMPARE(bool(checked), fine);
    if (!fine && !key.isEmpty())
        QVERIFY(!checked.error().title.contains(QString::fromLatin1(key.left(5))));
}

void TestAccount::checksNames()
{
    QCOMPARE(*account::checkName(u"  Acme   UK "_s), u"Acme UK"_s);
    QCOMPARE(*account::checkName(u"東京 🗼"_s), u"東京 🗼"_s);
    QVERIFY(!account::checkName(u" \t "_s));
    QVERIFY(!account::checkName(QString(61, u'x')));
    QVERIFY(!account::checkName(u"a"_s + QChar(0x202e) + u"b"_s)); // right-to-left override
    QVERIFY(!account::checkName(u"a"_s + QChar(0) + u"b"_s));
}

void TestAccount::coloursCarryWhiteText()
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const QStringList colours = account::colours();
    QCOMPARE(QSet<QString>(colours.begin(), colours.end()).size(), colours.size());
    for (const QString &name : colours) {
        QVERIFY2(account::isColour(name), qPrintable(name));
        const int rgb = name.mid(1).toInt(nullptr, 16);
        const double luminance = 0.2126 * linear((rgb >> 16) / 255.0) + 0.7152 * linear(((rgb >> 8) & 255) / 255.0)
            + 0.0722 * linear((rgb & 255) / 255.0);
        QVERIFY2(1.05 / (luminance + 0.05) >= 4.5, qPrintable(name)); // WCAG 2 contrast with white
    }
}

void TestAccount::whatIsNotKnownIsNotWithinTheCeiling()
{
    const auto cost = [](QStringView upfront, QStringView monthly, const QString &currency = u"USD"_s) {
        return Cost{.monthly = Decimal::parse(monthly), .upfront = Decimal::parse(upfront), .currency = currency};
    };
    const Cost ceiling = cost(u"1.00", u"2.00");
    QVERIFY(account::isWithin(ceiling, cost(u"1", u"2")));
    QVERIFY(account::isWithin(ceiling, cost(u"0.99", u"0")));
    QVERIFY(!account::isWithin(ceiling, cost(u"1.01", u"2")));
    QVERIFY(!account::isWithin(ceiling, cost(u"1", u"2.0000001")));
    QVERIFY(!account::isWithin(ceiling, cost(u"1", u"1", u"GBP"_s)));
    QVERIFY(!account::isWithin(ceiling, cost(u"", u"1")));
}

void TestAccount::idsAreReadableAndNew()
{
    const QString id = account::newId(u"Ácme / UK (main)"_s);
    QVERIFY2(id.startsWith(u"a-cme-uk-main-"_s) || id.startsWith(u"acme-uk-main-"_s), qPrintable(id));
    QVERIFY(account::newId(u"東京"_s).startsWith(u"account-"_s));
    QSet<QString> ids;
    for (int i = 0; i < 200; ++i)
        ids += account::newId(u"x"_s);
    QCOMPARE(ids.size(), 200);
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
