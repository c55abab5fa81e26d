// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

namespace nd {

/// The end of a TLS connection, with a certificate of its own choice. Keeps what comes through it, answers every
/// request with the same bytes.
class TlsServer final : public QTcpServer
{
public:
    /// `certificate` is a file of certificates/, see make.sh there.
    explicit TlsServer(const QString &certificate) : m_certificate(certificateOf(certificate))
    {
        QFile file(folder() + QStringLiteral("server.key"));
        if (file.open(QIODevice::ReadOnly))
            m_key = QSslKey(&file, QSsl::Ec);
        if (m_certificate.isNull() || m_key.isNull() || !listen(QHostAddress::LocalHost))
            qFatal("the certificate %s cannot be used", qPrintable(certificate));
    }

    /// The authority of the tests, as a machine would know it that trusts it.
    static QSslCertificate authority() { return certificateOf(QStringLiteral("authority.pem")); }

    QUrl base() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/v2").arg(serverPort())); }
    int connections() const { return m_connections; }
    /// What came out of the encryption: empty when no connection came about.
    const QByteArray &read() const { return m_read; }

    QByteArray answer = {};

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            m_read += socket->readAll();
            if (m_read.contains("\r\n\r\n"))
                socket->write(answer);
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->startServerEncryption();
    }

private:
    static QString folder() { return QStringLiteral(ND_TEST_DATA "/certificates/"); }
    static QSslCertificate certificateOf(const QString &name)
    {
        return QSslCertificate::fromPath(folder() + name).value(0);
    }

    QSslCertificate m_certificate;
    QSslKey m_key;
    int m_connections = 0;
    QByteArray m_read;
};

/// For as long as it lives, this process trusts the authority of the tests.
class TrustedAuthority
{
public:
    TrustedAuthority() : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(TlsServer::authority());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustedAuthority() { QSslConfiguration::setDefaultConfiguration(m_before); }
    TrustedAuthority(const TrustedAuthority &) = delete;
    TrustedAuthority &operator=(const TrustedAuthority &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace nd
