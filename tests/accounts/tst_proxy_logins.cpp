// SPDX-License-Identifier: Apache-2.0
#include "scripted_keychain.h"

#include "accounts/key_store.h"
#include "accounts/proxy_logins.h"
#include "accounts/settings.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret1 = "s3cret!";

/// A proxy that lets one person through (Basic, RFC 7617), and answers for everybody behind it.
class Proxy final : public QTcpServer
{
public:
    Proxy()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    QString name() const { return u"127.0.0.1:%1"_s.arg(serverPort()); }

    QByteArray expected = "Basic " + QByteArray("mia:" + Secret1).toBase64();
    int asked = 0; ///< for a login
    int passed = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, read = QByteArray()]() mutable {
            read += socket->readAll();
            if (!read.contains("\r\n\r\n"))
                return;
            const bool known = read.toLower().contains("proxy-authorization: " + expected.toLower());
            read.clear();
            ++(known ? passed : asked);
            socket->write(known ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
                                : "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"Acme\"\r\n"
                                  "Content-Length: 0\r\n\r\n");
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
};

/// A person behind it.
struct Desk
{
    Desk()
    {
        network->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
        logins.serve(*network);
    }
    /// Encrypted, the proxy is asked for a tunnel (CONNECT).
    QNetworkReply::NetworkError get(const QString &scheme = u"http"_s)
    {
        QNetworkReply *reply = network->get(QNetworkRequest(QUrl(scheme + u"://telnyx.invalid/v2/balance"_s)));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        return finished.wait(20'000) ? reply->error() : QNetworkReply::TimeoutError;
    }

    QTemporaryDir folder;
    Proxy proxy;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    ScriptedKeychain::Contents keychain;
    KeyStore vault{std::make_unique<ScriptedKeychain>(keychain)};
    ProxyLogins logins{settings, vault};
    std::unique_ptr<QNetworkAccessManager> network = std::make_unique<QNetworkAccessManager>();
};

} // namespace

/// A company's proxy that wants to know who it lets through.
class TestProxyLogins final : public QObject
{
    Q_OBJECT
private slots:
    void asksAPersonOnceAndLetsThrough()
    {
        Desk desk;
        QSignalSpy wanted(&desk.logins, &ProxyLogins::wanted);
        QCOMPARE(desk.get(), QNetworkReply::ProxyAuthenticationRequiredError);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), desk.proxy.name());
        QCOMPARE(wanted[0][1].toBool(), false);
        QSignalSpy loaded(&desk.logins, &ProxyLogins::loaded);
        desk.logins.set(desk.proxy.name(), {u"mia"_s, Secret(Secret1)}, false);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(desk.get(), QNetworkReply::NoError);
        QCOMPARE(desk.get(), QNetworkReply::NoError);
        QCOMPARE(desk.proxy.passed, 2);
        QCOMPARE(wanted.size(), 1);
    }

    void saysThatALoginWasRefused_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("plain") << u"http"_s;
        QTest::newRow("tunnel") << u"https"_s;
    }
    void saysThatALoginWasRefused()
    {
        QFETCH(QString, scheme);
        Desk desk;
        QSignalSpy wanted(&desk.logins, &ProxyLogins::wanted);
        desk.logins.set(desk.proxy.name(), {u"mia"_s, Secret("wrong")}, false);
        QVERIFY(desk.get(scheme) != QNetworkReply::NoError); // given up
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toBool(), true);
        QCOMPARE(desk.proxy.passed, 0);
        const int asked = desk.proxy.asked;
        QVERIFY2(asked <= 3, qPrintable(QString::number(asked))); // no endless knocking: that locks a person out
        QCOMPARE(desk.get(scheme), QNetworkReply::ProxyAuthenticationRequiredError);
        QVERIFY(wanted.size() >= 2);
        QVERIFY2(desk.proxy.asked <= asked + 1, qPrintable(QString::number(desk.proxy.asked)));
        desk.logins.set(desk.proxy.name(), {u"mia"_s, Secret(Secret1)}, false);
        QCOMPARE(desk.get(), QNetworkReply::NoError);
    }

    /// The password in the keychain, the name in the settings, and nothing in any file.
    void isThereAtTheNextStart()
    {
        Desk desk;
        desk.logins.set(desk.proxy.name(), {u"mia"_s, Secret(Secret1)}, true);
        ProxyLogins next(desk.settings, desk.vault);
        QSignalSpy loaded(&next, &ProxyLogins::loaded);
        next.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(next.userOf(desk.proxy.name()), u"mia"_s);
        QNetworkAccessManager network;
        network.setProxy(desk.network->proxy());
        next.serve(network);
        QNetworkReply *reply = network.get(QNetworkRequest(QUrl(u"http://telnyx.invalid/"_s)));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);

        QVERIFY(desk.settings.save());
        QFile file(desk.folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("mia"));
        QVERIFY(!content.contains(Secret1));
    }

    void isForgottenWhenItIsNotToBeKept()
    {
        Desk desk;
        desk.logins.set(desk.proxy.name(), {u"mia"_s, Secret(Secret1)}, true);
        desk.logins.set(desk.proxy.name(), {u"mia"_s, Secret(Secret1)}, false);
        QCOMPARE(desk.logins.userOf(desk.proxy.name()), QString());
    }
};

QTEST_GUILESS_MAIN(TestProxyLogins)
#include "tst_proxy_logins.moc"
