// SPDX-License-Identifier: Apache-2.0
#include "sessions/ledger_care.h"

#include "base/logging.h"
#include "features/failures/service/notices.h"
#include "store/ledger.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <memory>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(LedgerDoubt doubt)
{
    switch (doubt) {
    case LedgerDoubt::None:
        break;
    case LedgerDoubt::OtherMachine:
        return LedgerCare::tr("This ledger comes from another computer: what is bought there does not appear here.");
    case LedgerDoubt::Copy:
        return LedgerCare::tr("This ledger is a copy of one that is still in another folder of this computer.");
    case LedgerDoubt::Older:
        return LedgerCare::tr("This ledger is an older state: something was bought after it was saved.");
    case LedgerDoubt::Replaced:
        return LedgerCare::tr("The ledger that was in this folder is gone: what was bought with it is not known here.");
    case LedgerDoubt::LogMissing:
        return LedgerCare::tr("The log of the ledger is missing: what was done last may not be in it.");
    }
    return {};
}

/// For the log.
QString findingOf(const Result<LedgerHealth> &health)
{
    if (!health)
        return health.error().title;
    switch (health->state) {
    case LedgerHealth::State::Sound:
        break;
    case LedgerHealth::State::IndexBroken:
        return u"an index is broken, "_s + health->detail;
    case LedgerHealth::State::Damaged:
        return u"damaged, "_s + health->detail;
    }
    return u"sound"_s;
}

QString folderOf(const Ledger &ledger)
{
    return QFileInfo(ledger.path()).absolutePath();
}

} // namespace

LedgerCare::LedgerCare(Ledger &ledger, Notices &notices, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_notices(notices)
{
    m_worker.setMaxThreadCount(1);
}

LedgerCare::~LedgerCare()
{
    m_worker.waitForDone();
}

void LedgerCare::begin()
{
    if (m_ledger.doubt() != LedgerDoubt::None) {
        m_doubt = Doubt{sentenceOf(m_ledger.doubt()),
            tr("Compare it with the orders at Telnyx. Nothing is bought until you say that you go on with it.")};
        qCInfo(logLedger) << "buys nothing:" << m_doubt->sentence;
        m_notices.post({.key = DoubtKey,
            .kind = Notice::Kind::Bad,
            .sentence = m_doubt->sentence,
            .advice = m_doubt->advice,
            .action = Notice::Action::Retry});
        m_ledger.holdPurchases(Error{.kind = ErrorKind::Local,
            .code = u"ledger_doubt"_s,
            .title = m_doubt->sentence,
            .detail = m_doubt->advice,
            .nothingSent = true});
        emit doubted();
    }
    if (m_ledger.doubt() == LedgerDoubt::None && m_ledger.lostItsLog())
        m_notices.post({.key = DoubtKey,
            .sentence = tr("The log of the ledger is missing. No purchase is missing from it, but the last changes of "
                           "the basket may be.")});
    if (m_ledger.endedUncleanly())
        check();
}

Result<Done> LedgerCare::goOn()
{
    if (!m_doubt)
        return Done{};
    if (const Result<Done> taken = m_ledger.takeOver(); !taken)
        return taken;
    m_doubt.reset();
    m_ledger.holdPurchases({});
    m_notices.withdraw(DoubtKey);
    return Done{};
}

// ---- checking ----

void LedgerCare::check()
{
    examine(false);
}

void LedgerCare::examine(bool afterRepair)
{
    // The pool is waited for, so this outlives the work; the answer comes through the event loop.
    m_worker.start([this, path = m_ledger.path(), afterRepair] {
        const Result<LedgerHealth> health = examineLedger(path);
        QMetaObject::invokeMethod(
            this, [this, health, afterRepair] { onExamined(health, afterRepair); }, Qt::QueuedConnection);
    });
}

void LedgerCare::onExamined(const Result<LedgerHealth> &health, bool afterRepair)
{
    qCInfo(logLedger) << "checked:" << findingOf(health);
    if (!health) {
        m_notices.post({.key = HealthKey,
            .sentence = tr("The ledger could not be checked after the program did not end in order."),
            .advice = health.error().title,
            .action = Notice::Action::OpenFolder,
            .subject = folderOf(m_ledger)});
    } else if (health->state == LedgerHealth::State::Damaged
        || (health->state == LedgerHealth::State::IndexBroken && afterRepair)) {
        tellOfDamage(health->detail);
    } else if (health->state == LedgerHealth::State::IndexBroken) {
        if (m_ledger.rebuildIndexes())
            return examine(true);
        tellOfDamage(health->detail);
    } else if (afterRepair) {
        m_notices.post({.key = HealthKey,
            .kind = Notice::Kind::Good,
            .sentence = tr("An index of the ledger was broken and has been made anew. Nothing was lost.")});
    }
    emit checked();
}

void LedgerCare::tellOfDamage(const QString &detail)
{
    const QString sentence = tr("The ledger is damaged: nothing is bought with it.");
    const QString advice
        = tr("Close Numberdesk and put a backup of the ledger in its place. What it holds can still be read.");
    m_ledger.holdPurchases(Error{.kind = ErrorKind::Local,
        .code = u"ledger_damaged"_s,
        .title = sentence,
        .detail = detail,
        .nothingSent = true});
    m_notices.post({.key = HealthKey,
        .kind = Notice::Kind::Bad,
        .sentence = sentence,
        .advice = advice,
        .action = Notice::Action::OpenFolder,
        .subject = folderOf(m_ledger)});
}

// ---- copies ----

void LedgerCare::backUp(const QString &path, QObject *context, std::function<void(const Result<Done> &)> done)
{
    const auto tell = [context = QPointer<QObject>(context), done = std::move(done)](const Result<Done> &result) {
        if (context)
            done(result);
    };
    if (comparablePath(path) == comparablePath(m_ledger.path())) {
        const Error itself{
            .kind = ErrorKind::Local, .title = tr("This is the ledger itself. Choose another place for its copy.")};
        QMetaObject::invokeMethod(
            this, [tell, itself] { tell(itself); }, Qt::QueuedConnection);
        return;
    }
    m_worker.start([this, from = m_ledger.path(), path, tell] {
        const Result<Done> copied = copyLedger(from, path);
        qCInfo(logLedger) << "copy to" << path << (copied ? u"is made"_s : copied.error().title);
        QMetaObject::invokeMethod(
            this, [tell, copied] { tell(copied); }, Qt::QueuedConnection);
    });
}

Result<QStringList> LedgerCare::figures() const
{
    return ledgerFigures(m_ledger.path()).transform([this](QStringList lines) {
        lines += u"doubt: %1"_s.arg(int(m_ledger.doubt()));
        lines += u"ended uncleanly: %1"_s.arg(m_ledger.endedUncleanly() ? u"yes"_s : u"no"_s);
        lines += u"purchases held: %1"_s.arg(m_ledger.heldBecause() ? u"yes"_s : u"no"_s);
        return lines;
    });
}

QString LedgerCare::suggestedBackup() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = documents.isEmpty() ? folderOf(m_ledger) : documents;
    return folder + u"/numberdesk-ledger-%1.sqlite"_s.arg(QDate::currentDate().toString(Qt::ISODate));
}

} // namespace nd
