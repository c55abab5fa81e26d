// SPDX-License-Identifier: Apache-2.0
#include "versions.h"

#include "base/files/workbook.h"
#include "store/ledger_upkeep.h"
#include "webhooks/signature.h"

#include <QCoreApplication>
#include <QDir>
#include <QSslSocket>
#include <QStringList>
#include <QSysInfo>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Versions
{
    Q_DECLARE_TR_FUNCTIONS(nd::Versions)
};

} // namespace

QString versionText(bool verbose)
{
    QStringList lines{u"Numberdesk "_s + QLatin1String(NUMBERDESK_VERSION)};
    if (verbose) {
        lines += Versions::tr("Qt %1 (built with %2)").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR));
        lines += u"SQLite "_s + sqliteVersion();
        lines += u"TLS: "_s + QSslSocket::sslLibraryVersionString();
        lines += u"QtKeychain "_s + QLatin1String(ND_KEYCHAIN_VERSION);
        lines += u"libphonenumber "_s + QLatin1String(ND_PHONENUMBER_VERSION);
        lines += u"libsodium "_s + webhook::libsodiumVersion();
        if (workbook::isAvailable())
            lines += workbook::libraryVersion();
        lines += Versions::tr("Languages: %1").arg(QDir(u":/i18n"_s).entryList({u"numberdesk_*.qm"_s}).join(u", "_s));
        lines += QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture();
    }
    return lines.join(u'\n');
}

} // namespace nd
