// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace nd {

class Basket;
class Client;
class Clock;
class CommentFeed;
class DocumentStore;
class FailedWrites;
class MissingOrders;
class Holds;
class Ledger;
class Notices;
class OpenRequirements;
class OrderActions;
class OrderArchive;
class OwnedNumbers;
class Purchases;
class Reconciliation;
class Repetitions;
class SavedSearchService;
class OrderTracker;
class UnreportedLines;
class WriteCoordinator;
enum class WriteGate;
struct SubOrderReport;

/// Everything that one account buys, holds and follows. Reads back what the ledger keeps when it is made, and takes
/// up every write that an earlier run left open: nothing of it is ever sent a second time.
/// Lives on the client's thread.
class AccountServices final : public QObject
{
    Q_OBJECT
public:
    /// `ledger`, `client` and `clock` must outlive it.
    /// `keyOwner` as of KeyOwners: whose key the client uses; empty when that is not known.
    AccountServices(Ledger &ledger, Client &client, const Clock &clock, const QString &accountId,
        const QString &keyOwner = {}, QObject *parent = nullptr);
    ~AccountServices() override;

    Basket &basket() { return *m_basket; }
    Holds &holds() { return *m_holds; }
    Purchases &purchases() { return *m_purchases; }
    OrderTracker &tracker() { return *m_tracker; }
    /// The orders that were read, in the ledger.
    OrderArchive &keeper() { return *m_keeper; }
    OrderActions &actions() { return *m_actions; }
    FailedWrites &failures() { return *m_failures; }
    WriteCoordinator &writer() { return *m_writer; }
    /// Orders that Telnyx does not know any more.
    MissingOrders &gone() { return *m_gone; }
    CommentFeed &comments() { return *m_comments; }
    OpenRequirements &openRequirements() { return *m_openRequirements; }
    OwnedNumbers &owned() { return *m_owned; }
    Repetitions &repetitions() { return *m_repetitions; }
    SavedSearchService &savedSearches() { return *m_savedSearches; }
    Reconciliation &reconciliation() { return *m_reconciliation; }
    /// What this account has to say to a person, whatever tab is in front.
    Notices &notices() { return *m_notices; }

    /// A write is out or its outcome is not known yet: quitting is safe, but a person may want to wait.
    bool hasOpenWrites() const;

    /// The client uses the key of this owner from now on.
    void setKeyOwner(const QString &owner);

    /// Whether a write may begin, whoever asks.
    void setGate(WriteGate gate);

    /// Why the ledger could not be read back; nothing is sent while there is a reason.
    const std::optional<Error> &trouble() const { return m_trouble; }

    /// The API has no list of reports (api-facts §2.26): whoever makes or reads one puts it here. Newest first.
    Result<Done> rememberReport(const SubOrderReport &report);
    Result<std::vector<SubOrderReport>> reports() const;

    /// What features keep of this account beside what is bought, held and followed.
    DocumentStore documents() const;

    /// Does everything that is due by the clock: look-ups, polls, countdowns. Timers call it; tests do as well.
    void tick();

signals:
    void openWritesChanged();

private:
    /// The account's part of the ledger, and since when its key is the one in use.
    struct Part
    {
        Ledger &ledger;
        QString account;
        const Clock &clock;
        std::chrono::milliseconds keySince{-1}; ///< uptime
    };

    Part m_part;
    std::optional<Error> m_trouble;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<OwnedNumbers> m_owned;
    std::unique_ptr<WriteCoordinator> m_writer;
    std::unique_ptr<Basket> m_basket;
    std::unique_ptr<OrderTracker> m_tracker;
    std::unique_ptr<OrderArchive> m_keeper;
    std::unique_ptr<MissingOrders> m_gone;
    std::unique_ptr<Repetitions> m_repetitions;
    std::unique_ptr<Reconciliation> m_reconciliation;
    std::unique_ptr<Holds> m_holds;
    std::unique_ptr<Purchases> m_purchases;
    std::unique_ptr<UnreportedLines> m_untold;
    std::unique_ptr<OrderActions> m_actions;
    std::unique_ptr<FailedWrites> m_failures;
    std::unique_ptr<CommentFeed> m_comments;
    std::unique_ptr<OpenRequirements> m_openRequirements;
    std::unique_ptr<SavedSearchService> m_savedSearches;
};

} // namespace nd
