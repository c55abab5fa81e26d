// SPDX-License-Identifier: Apache-2.0
#include "store/ledger.h"

#include "base/logging.h"
#include "store/ledger_error.h"
#include "store/sql/database.h"
#include "store/sql/statement.h"

#include <QFile>
#include <QUuid>

#include <algorithm>
#include <mutex>
#include <tuple>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t VersionWithIdentity = 4;

} // namespace

template <>
struct ColumnsOf<LedgerIdentity>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("id", &LedgerIdentity::id),
            column("machine", &LedgerIdentity::machine),
            column("generation", &LedgerIdentity::generation),
        };
    }
};

Ledger::Ledger(std::unique_ptr<Database> database) : m_database(std::move(database)) { }

Ledger::~Ledger()
{
    if (m_ready && inPlace())
        (void)m_database->run(u"UPDATE ledger_identity SET running = 0"_s); // else the next start looks more closely
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const std::vector<Migration> &migrations)
{
    std::unique_ptr<Ledger> ledger = unopenedLedger(path);
    if (const Result<Done> opened = openFileOf(*ledger, migrations); !opened)
        return opened.error();
    return ledger;
}

std::unique_ptr<Ledger> unopenedLedger(const QString &path)
{
    return std::unique_ptr<Ledger>(new Ledger(std::make_unique<Database>(path)));
}

Result<Done> openFileOf(Ledger &ledger, const std::vector<Migration> &migrations)
{
    if (const Result<Done> opened = ledger.m_database->open(migrations); !opened)
        return opened;
    if (migrations.size() >= VersionWithIdentity) {
        if (const Result<Done> known = ledger.readIdentity(); !known)
            return known;
    }
    qCInfo(logLedger) << "open:" << ledger.path() << "version" << migrations.size();
    return Done{};
}

const QString &Ledger::path() const
{
    return m_database->path();
}

Result<Done> Ledger::transaction(const std::function<Result<Done>()> &work)
{
    const Result<Done> done = m_database->transaction(work);
    if (!m_database->inTransaction() && std::exchange(m_purchaseMoved, false) && done)
        onPurchaseCommitted();
    return done;
}

// ---- which ledger it is ----

Result<Done> Ledger::readIdentity()
{
    using IdentityRow = std::tuple<LedgerIdentity, bool>;
    const auto known = firstRow<IdentityRow>(
        *m_database, u"SELECT %1, running FROM ledger_identity"_s.arg(columnNames<LedgerIdentity>()));
    if (!known)
        return known.error();
    if (*known)
        std::tie(m_identity, m_endedUncleanly) = **known;
    if (m_identity.id.isEmpty())
        m_identity.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // A log goes away only when the program ends in order.
    m_lostItsLog = m_endedUncleanly && !m_database->hadLog();
    if (m_lostItsLog)
        m_doubt = LedgerDoubt::LogMissing;
    if (const Result<Done> written = writeIdentity(); !written)
        return written;
    (void)m_database->number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // the file alone says that it is in use
    m_file = fileIdentityOf(path());
    m_log = fileIdentityOf(path() + u"-wal"_s);
    m_ready = true;
    return Done{};
}

Result<Done> Ledger::writeIdentity()
{
    return transaction([&] {
        return SqlStatement(*m_database,
            u"INSERT OR REPLACE INTO ledger_identity(one, %1, running) VALUES(1, ?, ?, ?, 1)"_s.arg(
                columnNames<LedgerIdentity>()))
            .run(m_identity);
    });
}

LedgerDoubt Ledger::compareWith(LedgerWitness &witness, const QString &machine)
{
    m_witness = &witness;
    const LedgerDoubt found = compare(machine);
    if (found != LedgerDoubt::None || hasEveryPurchase())
        m_doubt = found;
    if (m_doubt == LedgerDoubt::None) {
        if (m_identity.machine.isEmpty() && !machine.isEmpty()) {
            m_identity.machine = machine;
            (void)writeIdentity(); // unwritten, it is compared the next time
        }
        remember();
    }
    return m_doubt;
}

LedgerDoubt Ledger::compare(const QString &machine) const
{
    const QString place = comparablePath(path());
    const std::optional<LedgerMark> known = m_witness->ofId(m_identity.id);
    const std::optional<LedgerMark> here = m_witness->atPath(place);
    if (!m_identity.machine.isEmpty() && !machine.isEmpty() && m_identity.machine != machine)
        return LedgerDoubt::OtherMachine;
    if (known && known->generation > m_identity.generation)
        return LedgerDoubt::Older;
    if (here && here->id != m_identity.id)
        return LedgerDoubt::Replaced;
    if (known && !known->path.isEmpty() && known->path != place && QFile::exists(known->path))
        return LedgerDoubt::Copy;
    return LedgerDoubt::None;
}

/// By the second place, which is told of every step after its commit.
bool Ledger::hasEveryPurchase() const
{
    const std::optional<LedgerMark> known = m_witness->ofId(m_identity.id);
    return known ? known->generation <= m_identity.generation : m_witness->isThere() && m_identity.generation == 0;
}

/// A ledger with which nothing was bought is worth no mark.
void Ledger::remember() const
{
    if (m_witness && m_identity.generation > 0)
        m_witness->remember({m_identity.id, path(), m_identity.generation});
}

Result<Done> Ledger::takeOver()
{
    LedgerIdentity next = m_identity;
    // From here on it goes its own way: the one that it was copied from keeps the old name.
    if (m_doubt == LedgerDoubt::OtherMachine || m_doubt == LedgerDoubt::Copy)
        next.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    next.machine = thisMachine();
    const std::optional<LedgerMark> known = m_witness ? m_witness->ofId(next.id) : std::nullopt;
    next.generation = std::max<qint64>(next.generation, known ? known->generation : 1);
    const LedgerIdentity before = std::exchange(m_identity, next);
    if (const Result<Done> written = writeIdentity(); !written) {
        m_identity = before;
        return written;
    }
    remember();
    return Done{};
}

Result<Done> Ledger::inPlace() const
{
    const bool same
        = !m_file || (fileIdentityOf(path()) == m_file && (!m_log || fileIdentityOf(path() + u"-wal"_s) == m_log));
    if (same)
        return Done{};
    Error moved = ledgerMoved(path());
    moved.code = u"ledger_moved"_s;
    moved.nothingSent = true;
    return moved;
}

Result<Done> Ledger::rebuildIndexes()
{
    return m_database->run(u"REINDEX"_s);
}

Result<Done> Ledger::countPurchaseStep()
{
    if (m_identity.id.isEmpty())
        return Done{};
    m_purchaseMoved = true;
    return m_database->run(u"UPDATE ledger_identity SET generation = generation + 1"_s);
}

/// From here on a copy of the file alone, without the log beside it, is whole.
void Ledger::onPurchaseCommitted()
{
    if (const Result<qint64> now = m_database->number(u"SELECT generation FROM ledger_identity"_s))
        m_identity.generation = *now;
    // A worker that writes what can be read again ends its transaction first.
    const std::lock_guard turn(m_database->place().turn->lock);
    // Whoever reads the file at the moment (a backup, a check) must not hold up a purchase: without patience.
    if (m_database->run(u"PRAGMA busy_timeout = 0"_s))
        (void)m_database->number(
            u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // what it leaves undone stays in the log, and safe
    (void)m_database->run(u"PRAGMA busy_timeout = %1"_s.arg(Database::BusyTimeout));
    remember();
}

} // namespace nd
