// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/sub_order_reports.h"
#include "api/values/cost.h"
#include "base/result.h"
#include "store/basket_line.h"
#include "store/file_identity.h"
#include "store/ledger_identity.h"
#include "store/ledger_schema.h"
#include "store/write_record.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QSqlDatabase;
class QSqlError;

namespace nd {

/// What a failure of SQLite means to a person: ErrorKind::Local, one sentence in `title`, SQLite's words in `detail`.
Error ledgerError(const QSqlError &error, const QString &path);

/// A basket line and its place in the order. Places only grow, so that a line that comes back comes back to its own.
struct PlacedLine
{
    BasketLine line = {};
    qint64 position = 0;
};

/// An order as it was last seen.
struct CachedOrder
{
    QString kind = {}; ///< a word of the tracker's
    QString id = {};
    QByteArray body = {};
    bool tracked = false; ///< not at its end yet
    Timestamp updatedAt = {}; ///< when it was written last
    Timestamp createdAt = {}; ///< by the server; invalid where the record does not say
    std::vector<NumberSpan> numbers = {}; ///< filled in for writing only: reading leaves them to `body`
};

/// Who says that a number is the account's: a purchase of this ledger, or an order that was read.
struct NumberOwner
{
    qint64 number = 0; ///< the digits of its E.164 form
    bool open = false; ///< a purchase whose end is not known
    Timestamp since = {}; ///< invalid where nobody has said when
    QString userReference = {}; ///< of a purchase
    QString orderId = {}; ///< Telnyx's; may be empty for a purchase
    std::optional<CachedOrder> order = {}; ///< instead of a purchase
};

struct HeldNumber
{
    QString number = {};
    Hold hold = {};
};

/// The books on disk: SQLite in WAL mode with synchronous=FULL, so that what a commit has acknowledged survives
/// kill -9 and power loss. The only code with SQL. One writer per data directory: take the directory's lock first.
/// Lives on one thread. Every function may fail and then has changed nothing; no failure destroys the file.
class Ledger
{
public:
    /// Opens or makes the file; its folder must exist. Refuses a file that is cut off, is not SQLite or was written
    /// by a newer version, and leaves it as it is.
    static Result<std::unique_ptr<Ledger>> open(
        const QString &path, const std::vector<Migration> &migrations = ledgerMigrations());
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    const QString &path() const { return m_path; }

    /// Of the library that is in use, as in "3.40.1"; empty when Qt's driver is missing.
    static QString sqliteVersion();

    /// All that `work` writes is committed and flushed as one, or nothing of it. Inside another call it joins in.
    Result<Done> transaction(const std::function<Result<Done>()> &work);

    // ---- which ledger it is ----
    const LedgerIdentity &identity() const { return m_identity; }
    /// The program that had it open last was killed, or the machine went down.
    bool endedUncleanly() const { return m_endedUncleanly; }
    /// Compares with what is remembered elsewhere, and keeps that up to date from now on; `witness` must outlive it.
    /// Call before anything is taken up. `machine` as of thisMachine().
    LedgerDoubt compareWith(LedgerWitness &witness, const QString &machine);
    /// What was found at opening; stays for as long as the ledger is open.
    LedgerDoubt doubt() const { return m_doubt; }
    /// The program did not end in order, and the log beside the file is gone. A doubt only where nothing shows that no
    /// purchase was in it.
    bool lostItsLog() const { return m_lostItsLog; }
    /// A person has been told, and it is used from here on: the next start has no doubt.
    Result<Done> takeOver();
    /// From now on no purchase is begun, whatever the account: `why` is what a person is told. Nothing: as before.
    void holdPurchases(const std::optional<Error> &why) { m_held = why; }
    const std::optional<Error> &heldBecause() const { return m_held; }
    /// Fails when another file, or none, stands where the open one was: what is written is lost then.
    Result<Done> inPlace() const;
    Result<Done> rebuildIndexes();

    // ---- writes ----
    /// Refuses (ErrorKind::Rejected, LocalCode::StillOpen) while an open write of the account shares a number or a
    /// claim. "Of the account" also means: of any account whose key has the same owner.
    Result<Done> addWrite(const WriteRecord &write);
    /// Where users at Telnyx are kept by owner of a key, for all accounts.
    static inline const QString KeyOwners = QStringLiteral("key_owner");
    /// Gives the open writes of an account that is not there any more, and their lines, to one with a key of the
    /// same owner.
    Result<Done> moveOpenWrites(const QString &from, const QString &to);
    /// State and everything that changes; id, account, kind, body, numbers and claims do not.
    Result<Done> updateWrite(const WriteRecord &write);
    /// From journaled to sent, only from there, and only while the file is in its place: then the body may leave.
    Result<Done> commitSent(const WriteRecord &sent);
    Result<std::vector<WriteRecord>> openWrites(const QString &account) const;
    Result<std::vector<WriteRecord>> recentPurchases(
        const QString &account, int limit) const; ///< newest first, open ones too
    Result<QStringList> accountsWithOpenWrites() const;
    Result<std::optional<WriteRecord>> findWrite(const QString &id) const;
    /// The purchase that a record came of.
    Result<std::optional<WriteRecord>> purchaseOf(const QString &account, const QString &telnyxId) const;
    /// Settled without effect, unresolved, or refused without Telnyx having been asked about it since, and not put
    /// aside by a person; newest first.
    Result<std::vector<WriteRecord>> failedWrites(const QString &account, int limit) const;
    Result<Done> putAside(const QStringList &writeIds);
    /// Numbers of a purchase that its order did not deliver: they are nobody's again.
    Result<Done> markUndelivered(const QString &writeId, const std::vector<NumberSpan> &spans);
    /// Of these numbers, the ones that stand in a purchase that is open or was bought, or in an order that was read
    /// and that no purchase of this ledger became. A number may come more than once.
    Result<std::vector<NumberOwner>> ownersOf(const QString &account, const std::vector<qint64> &numbers) const;
    /// Records that writes of one kind have turned out to be.
    /// Purchases of the account that are not known to be bought: open ones, and those settled otherwise.
    Result<QStringList> unprovenPurchases(const QString &account) const;
    /// With these words of the person, open or bought; newest first.
    Result<std::vector<WriteRecord>> purchasesWithReference(
        const QString &account, const QString &person, int limit) const;
    /// Of one kind, open or bought, made at `from` or later.
    Result<std::vector<WriteRecord>> purchasesSince(const QString &account, WriteKind kind, Timestamp from) const;
    Result<QStringList> landedIds(const QString &account, WriteKind kind) const;

    // ---- basket ----
    Result<std::vector<PlacedLine>> basket(const QString &account) const; ///< in order, holds filled in
    Result<Done> putLines(
        const QString &account, const std::vector<PlacedLine> &lines); ///< adds or overwrites; holds stay
    Result<Done> removeLines(const QString &account, const QStringList &keys);

    // ---- holds ----
    Result<std::vector<HeldNumber>> holds(const QString &account) const;
    Result<Done> putHold(const QString &account, const HeldNumber &hold);
    Result<Done> removeHold(const QString &account, const QString &number);

    // ---- orders ----
    Result<std::vector<CachedOrder>> trackedOrders(const QString &account) const;
    Result<std::vector<CachedOrder>> recentOrders(const QString &account, int limit) const; ///< newest first
    Result<std::vector<CachedOrder>> order(
        const QString &account, const QString &kind, const QString &id) const; ///< none or one
    Result<Done> putOrder(const QString &account, const CachedOrder &order);
    /// The newest of the last thousands whose record holds these bytes; compare exactly what it finds.
    Result<std::vector<CachedOrder>> ordersHolding(const QString &account, const QByteArray &bytes, int limit) const;
    /// Of one kind, made at `from` or later, or of unknown age; newest first.
    Result<std::vector<CachedOrder>> ordersSince(const QString &account, const QString &kind, Timestamp from) const;

    // ---- prices: orders carry none (api-facts §3.11), so what was agreed to is kept ----
    Result<Done> rememberPrices(
        const QString &account, const std::vector<std::pair<QString, Cost>> &prices, Timestamp boughtAt); ///< by number
    Result<std::optional<Cost>> rememberedPrice(const QString &account, const QString &number) const;

    // ---- drafts: words that were typed and not sent ----
    Result<QHash<QString, QString>> drafts(const QString &account) const; ///< by subject
    Result<Done> putDraft(const QString &account, const QString &subject, const QString &words); ///< none: forgotten

    // ---- what is kept beside the books: saved searches, watches, templates, slow answers ----

    // ---- reports: the API has no list of them (api-facts §2.26) ----
    Result<Done> putReport(const QString &account, const SubOrderReport &report);
    Result<std::vector<SubOrderReport>> reports(const QString &account) const; ///< newest first

private:
    friend class DocumentStore;
    friend class OrderStore;
    class Statement;

    Ledger(QString path, QString connection);
    Result<Done> prepare(const std::vector<Migration> &migrations);
    Result<Done> migrate(const std::vector<Migration> &migrations, int from);
    Result<Done> check() const;
    Result<Done> readIdentity(bool logged);
    Result<Done> writeIdentity();
    Result<Done> copyBeforeMigration(int from) const;
    LedgerDoubt compare(const QString &machine) const;
    bool hasEveryPurchase() const;
    void remember() const;
    Result<Done> countPurchase(const WriteRecord &write);
    void onPurchaseCommitted();
    Result<Done> run(const QString &sql) const;
    Result<qint64> number(const QString &sql) const;
    QSqlDatabase database() const;
    Result<Done> refuseOverlap(const WriteRecord &write) const;
    Result<std::vector<WriteRecord>> readWrites(Statement &statement) const;
    Result<Done> readNumbers(WriteRecord &write) const;
    Result<std::vector<CachedOrder>> readOrders(Statement &statement) const;

    QString m_path;
    QString m_connection;
    int m_depth = 0;
    std::optional<FileIdentity> m_file;
    std::optional<FileIdentity> m_log;
    LedgerIdentity m_identity;
    LedgerWitness *m_witness = nullptr;
    LedgerDoubt m_doubt = LedgerDoubt::None;
    std::optional<Error> m_held;
    bool m_endedUncleanly = false;
    bool m_lostItsLog = false;
    bool m_ready = false; ///< opened whole: its end is worth noting
    bool m_purchaseMoved = false; ///< in the transaction that is under way
};

} // namespace nd
