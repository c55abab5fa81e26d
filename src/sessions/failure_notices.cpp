// SPDX-License-Identifier: Apache-2.0
#include "sessions/failure_notices.h"

#include "accounts/settings.h"
#include "features/basket/service/holds.h"
#include "features/failures/service/notices.h"
#include "features/purchase/service/purchases.h"
#include "wording/error_text.h"
#include "writes/write_coordinator.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::FailureNotices)
};

const QString SettingsKey = u"settings"_s;
const QString LedgerKey = u"ledger"_s;

/// "+13125550100, +13125550101 and 3 more".
QString listed(const QStringList &keys)
{
    constexpr qsizetype Named = 3;
    const QString named = keys.mid(0, Named).join(u", "_s);
    return keys.size() <= Named ? named : Tr::tr("%1 and %n more", nullptr, int(keys.size() - Named)).arg(named);
}

Notice unstored(const WriteCoordinator &writer, const Error &error)
{
    const QString why = describe(error).sentence;
    if (writer.hasUnstored())
        return {.key = LedgerKey,
            .kind = Notice::Kind::Bad,
            .sentence = Tr::tr("Telnyx has answered, and the answer could not be stored: %1").arg(why),
            .advice = Tr::tr("Make room on the disk and leave Numberdesk running: it is tried again every 5 seconds. "
                             "Do not order it again."),
            .action = Notice::Action::Retry};
    return {.key = LedgerKey,
        .kind = Notice::Kind::Warning,
        .sentence = Tr::tr("What Telnyx says about an open purchase or change cannot be stored: %1").arg(why),
        .advice = Tr::tr("Make room on the disk. Numberdesk goes on asking.")};
}

} // namespace

void postFailuresOf(Settings &settings, Notices &notices)
{
    if (const QString copy = settings.damagedCopy(); !copy.isEmpty())
        notices.post({.key = u"damaged-settings"_s,
            .kind = Notice::Kind::Warning,
            .sentence = Tr::tr("The file with the settings was damaged; what could be read of it is used."),
            .advice = Tr::tr("The file as it was is kept as %1.").arg(copy),
            .action = Notice::Action::OpenFolder,
            .subject = QFileInfo(copy).absolutePath()});
    QObject::connect(&settings, &Settings::saveFailed, &notices, [&notices](const Error &error) {
        notices.post({.key = SettingsKey,
            .kind = Notice::Kind::Bad,
            .sentence = error.title,
            .advice = Tr::tr("Make room on the disk, or see whether this file may be written: %1").arg(error.detail),
            .action = Notice::Action::Retry});
    });
    QObject::connect(&settings, &Settings::saved, &notices, [&notices] { notices.withdraw(SettingsKey); });
    QObject::connect(&notices, &Notices::retryRequested, &settings, [&settings](const QString &key) {
        if (key == SettingsKey)
            static_cast<void>(settings.save());
    });
}

void postFailuresOf(WriteCoordinator &writer, Notices &notices)
{
    QObject::connect(&writer, &WriteCoordinator::ledgerFailed, &notices,
        [&writer, &notices](const Error &error) { notices.post(unstored(writer, error)); });
    QObject::connect(&writer, &WriteCoordinator::ledgerWorks, &notices, [&notices] { notices.withdraw(LedgerKey); });
    QObject::connect(&notices, &Notices::retryRequested, &writer, [&writer](const QString &key) {
        if (key == LedgerKey)
            writer.storeNow();
    });
}

void postFailuresOf(Purchases &purchases, Notices &notices)
{
    QObject::connect(
        &purchases, &Purchases::linesReturned, &notices, [&notices](const QString &id, const QStringList &keys) {
            notices.post({.key = u"returned/"_s + id,
                .kind = Notice::Kind::Warning,
                .sentence
                = Tr::tr("%n number(s) came back to the basket: %1", nullptr, int(keys.size())).arg(listed(keys)),
                .advice = Tr::tr("Telnyx took the order and did not deliver them. Each line says why."),
                .action = Notice::Action::ShowBasket});
        });
}

void postFailuresOf(Holds &holds, Notices &notices)
{
    QObject::connect(&holds, &Holds::extendedByItself, &notices,
        [&notices](const QString &reservationId, int numbers, int times, int limit) {
            notices.post({.key = u"extended/"_s + reservationId,
                .kind = Notice::Kind::Good,
                .sentence = Tr::tr(
                    "The hold on %n number(s) was extended automatically (%1 of at most %2 times).", nullptr, numbers)
                                .arg(times)
                                .arg(limit),
                .advice = {},
                .action = Notice::Action::ShowBasket});
        });
    QObject::connect(&holds, &Holds::notExtendedByItself, &notices,
        [&notices](const QString &reservationId, int numbers, const Error &error) {
            notices.post({.key = u"extended/"_s + reservationId,
                .kind = Notice::Kind::Bad,
                .sentence = Tr::tr("The hold on %n number(s) could not be extended automatically: %1", nullptr, numbers)
                                .arg(describe(error, ErrorContext::Extend).sentence),
                .advice = Tr::tr("It ends in less than two minutes: order them, or extend it by hand."),
                .action = Notice::Action::ShowBasket});
        });
}

void postTrouble(const Error &error, Notices &notices)
{
    notices.post({.key = u"trouble"_s,
        .kind = Notice::Kind::Bad,
        .sentence = Tr::tr("What this account has bought and holds could not be read: %1").arg(error.title),
        .advice = Tr::tr("Nothing is reserved, ordered or changed with it until this is put right and Numberdesk is "
                         "started again.")});
}

} // namespace nd
