// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/reservations.h"
#include "base/clock.h"
#include "base/result.h"
#include "features/basket/service/basket.h"
#include "store/basket_line.h"
#include "store/tables/hold_store.h"
#include "writes/write_coordinator.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>
#include <vector>

namespace nd {

class Client;

/// As it is kept here, whatever Telnyx writes before its digits.
QString e164Of(const ReservedNumber &number);
/// Telnyx keeps the number for the account then.
bool isHeldAt(const ReservedNumber &number, Timestamp now);

enum class HoldAlert {
    FiveMinutes,
    OneMinute,
    Lapsed
};

/// Numbers that Telnyx keeps for this account for a while (api-facts §3.3): asks for them, extends them, counts them
/// down by the server's `expired_at`. A hold outlives its basket line, as there is no way to release it.
class Holds final : public QObject
{
    Q_OBJECT
public:
    /// With automatic extension on, a reservation is extended when this much is left.
    static constexpr std::chrono::minutes ExtendAt{2};

    Holds(Ledger &ledger, Client &client, QString account, Basket &basket, WriteCoordinator &writer,
        QObject *parent = nullptr);
    ~Holds() override;

    /// Reads what the ledger keeps. What has lapsed meanwhile is shown so, without an alert; it is forgotten, where no
    /// line wants it, when an answer has told the server's time.
    Result<Done> load();
    /// Asks Telnyx what has become of every running hold.
    void refresh();

    /// One reservation for all of these basket lines (keys). Gives the write's id; what comes of each number is in
    /// its line: a hold, or the reason in `failure`.
    Result<QString> reserve(const QStringList &numbers);
    /// Half an hour more, for each of these reservations. Gives the writes' ids.
    Result<QStringList> extend(const QStringList &reservationIds);

    /// A reservation that was made elsewhere is counted down and extended like our own from now on.
    Result<Done> takeOver(const Reservation &reservation);

    /// Extends by itself, so many times per reservation at most; 0: never.
    void setAutomaticExtensions(int limit)
    {
        m_automatic = limit;
        m_quietUntil = {};
    }
    int automaticExtensions() const { return m_automatic; }

    /// Time left; zero when it has lapsed or there is none.
    std::chrono::seconds remaining(const BasketLine &line) const;
    bool isHeld(const QString &number) const;
    /// It is a single number of the basket that is neither held nor asked for nor in a purchase.
    bool canBeReserved(const QString &number) const;
    bool hasRunning() const;
    /// Numbers held without a basket line as well, soonest end first.
    std::vector<std::pair<QString, Hold>> all() const;

    void tick();

signals:
    /// Once each per hold and extension; a jump of the clock tells only the last that applies.
    void alert(const nd::BasketLine &line, nd::HoldAlert what);
    /// A second has gone by while something is held: countdowns want a repaint.
    void ticked();
    /// A hold may have come to one of its marks, or is another: what lists holds by what is left looks again.
    void marksPassed();
    /// A reservation or extension is at its end; `error` says why when it did not come about. Some of the `held` may
    /// still be decided on. Of `unanswered` numbers the answer says nothing: they may be held.
    void reserved(const QString &writeId, int held, int refused, const QStringList &unanswered);
    void refused(const QString &writeId, const nd::Error &error);
    /// Half an hour more, whoever asked for it.
    void extended(const QString &reservationId);
    /// Without anybody having asked for it: `times` so far, of `limit` at most.
    void extendedByItself(const QString &reservationId, int numbers, int times, int limit);
    void notExtendedByItself(const QString &reservationId, int numbers, const nd::Error &error);

private:
    struct Running
    {
        Hold hold = {};
        int alerted = 0; ///< alerts given so far
    };
    /// What a reservation's record means here: stored first, adopted after the commit.
    struct Taken
    {
        std::vector<HeldNumber> holds;
        QStringList lost; ///< numbers whose hold did not come about
        Basket::Edit edit;
        bool pending = false;
    };
    enum class Occasion {
        Asked,
        Extended,
        Read
    };
    struct Reread
    {
        int times = 0;
        std::chrono::milliseconds dueAt{0}; ///< uptime
    };
    using Stored = Result<WriteCoordinator::AfterCommit>;
    static constexpr int AlertCount = 3; ///< given to one hold at most

    Stored onReservation(const WriteRecord &write, const WriteResult *result);
    Stored onExtension(const WriteRecord &write, const WriteResult *result);
    Taken understand(const Reservation &record, Occasion occasion, const QStringList &unanswered = {}) const;
    Result<Done> store(const Taken &taken);
    void adopt(const QString &reservationId, const Taken &taken);
    void read(const QString &reservationId);
    void onRead(const QString &reservationId, const Result<Reservation> &answer);
    void rereadPending();
    void onServerClockSet();
    void forget(const QStringList &numbers);
    void showAsking();
    void show();
    void give(const QString &number, HoldAlert what);
    void extendSoonEnding();
    void goOver();
    Timestamp nextMark() const;
    void tellByItself(const QString &reservationId, const Error *error);
    void arm();
    bool isRunning(const Hold &hold) const;
    std::chrono::microseconds left(const Hold &hold) const;

    Ledger &m_ledger;
    HoldStore m_store;
    Client &m_client;
    const Clock &m_clock; ///< the server's: its holds end by no other
    Basket &m_basket;
    WriteCoordinator &m_writer;
    std::map<QString, Running> m_holds; ///< by number
    QSet<QString> m_asking; ///< numbers of open reservations
    std::map<QString, Call> m_reads; ///< by reservation
    std::map<QString, Reread> m_pending; ///< reservations that Telnyx has not decided on
    QSet<QString> m_byItself; ///< reservations whose extension is out without a person's doing
    QSet<QString> m_noMore; ///< reservations that could not be extended automatically
    QTimer m_second;
    Timestamp m_quietUntil; ///< until then no hold comes to a mark; invalid: all are to be gone over
    int m_automatic = 0;
};

} // namespace nd
