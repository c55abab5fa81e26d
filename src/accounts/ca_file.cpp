// SPDX-License-Identifier: Apache-2.0
#include "accounts/ca_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace nd {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::CaFile)
};

constexpr qint64 LargestFile = 4 * 1024 * 1024; ///< a whole system's certificates have a quarter of it

Error unusable(const QString &sentence, const QString &detail)
{
    return {.kind = ErrorKind::Local, .title = sentence, .detail = detail};
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(Tr::tr("The file of certificates cannot be read."), file.errorString());
    if (file.size() > LargestFile)
        return unusable(Tr::tr("The file is too large to hold certificates."), path);
    const QList<QSslCertificate> found = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (found.isEmpty())
        return unusable(
            Tr::tr("There is no certificate in the file: one in PEM form begins with BEGIN CERTIFICATE."), path);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (std::all_of(found.begin(), found.end(), [&](const auto &one) { return one.expiryDate() < now; }))
        return unusable(Tr::tr("Every certificate in the file has expired."), path);
    return found;
}

} // namespace

Result<int> checkCaFile(const QString &path)
{
    return certificatesIn(path).transform([](const QList<QSslCertificate> &found) { return int(found.size()); });
}

Result<int> trustCaFile(const QString &path)
{
    QList<QSslCertificate> own;
    if (!path.isEmpty()) {
        const Result<QList<QSslCertificate>> found = certificatesIn(path);
        if (!found)
            return found.error();
        own = *found;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return int(own.size());
}

} // namespace nd
