// SPDX-License-Identifier: Apache-2.0
#include "tls_server.h"

#include "accounts/ca_file.h"
#include "accounts/network.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

QString authority()
{
    return QStringLiteral(ND_TEST_DATA "/certificates/authority.pem");
}

/// What becomes of one request.
QNetworkReply::NetworkError asked(const QUrl &url)
{
    const auto network = networkFor(url);
    QNetworkReply *reply = network->get(QNetworkRequest(url));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (finished.isEmpty() && !finished.wait(20'000))
        return QNetworkReply::TimeoutError;
    return reply->error();
}

} // namespace

/// A company's own certificates, beside those of the system.
class TestCaFile final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
    }
    void cleanup() { QVERIFY(trustCaFile({})); }

    void opensTheWayToACompanysServer()
    {
        TlsServer server(u"good.pem"_s);
        server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
        QCOMPARE(asked(server.base()), QNetworkReply::SslHandshakeFailedError);
        QVERIFY(server.read().isEmpty());
        const Result<int> trusted = trustCaFile(authority());
        QVERIFY(trusted);
        QCOMPARE(*trusted, 1);
        QCOMPARE(asked(server.base()), QNetworkReply::NoError);
        QVERIFY(trustCaFile({}));
        QCOMPARE(asked(server.base()), QNetworkReply::SslHandshakeFailedError);
    }

    /// It adds an authority, and takes no check away.
    void otherServersStayRefused()
    {
        QVERIFY(trustCaFile(authority()));
        for (const QString &certificate : {u"self-signed.pem"_s, u"other-host.pem"_s, u"expired.pem"_s}) {
            TlsServer server(certificate);
            QCOMPARE(asked(server.base()), QNetworkReply::SslHandshakeFailedError);
            QVERIFY(server.read().isEmpty());
        }
    }

    void aBadFileSaysSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no PEM") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        QTest::newRow("cut off") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        QTest::newRow("binary") << QByteArray(10'000, '\0');
    }
    void aBadFileSaysSo()
    {
        QFETCH(QByteArray, content);
        QVERIFY(trustCaFile(authority()));
        const qsizetype before = QSslConfiguration::defaultConfiguration().caCertificates().size();
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Result<int> trusted = trustCaFile(file.fileName());
        QVERIFY(!trusted);
        QVERIFY(!trusted.error().title.isEmpty());
        QVERIFY(!trustCaFile(folder.filePath(u"none.pem"_s)));
        QVERIFY(!trustCaFile(folder.path()));
        QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates().size(), before);
    }
};

QTEST_GUILESS_MAIN(TestCaFile)
#include "tst_ca_file.moc"
