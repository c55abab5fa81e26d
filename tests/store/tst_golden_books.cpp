// SPDX-License-Identifier: Apache-2.0
#include "golden_ledger.h"

#include "store/tables/document_store.h"
#include "support/test_clock.h"

#include "accounts/account.h"
#include "accounts/network.h"
#include "api/client/client.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/owned_numbers.h"
#include "features/orders/service/missing_orders.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_record.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "features/search/service/saved_search_service.h"
#include "sessions/account_services.h"
#include "store/ledger.h"
#include "store/ledger_identity.h"
#include "store/tables/basket_store.h"
#include "store/tables/draft_store.h"
#include "store/tables/hold_store.h"
#include "store/tables/number_owners.h"
#include "store/tables/order_store.h"
#include "store/tables/price_store.h"
#include "store/tables/purchase_store.h"
#include "store/tables/report_store.h"
#include "store/tables/write_store.h"
#include "store/write_record.h"
#include "writes/failed_writes.h"
#include "writes/key_owners.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

/// The words on disk. A word that changes here is a ledger that cannot be read any more.
constexpr std::array KindWords{
    std::pair{WriteKind::NumberOrder, "number_order"},
    std::pair{WriteKind::BlockOrder, "block_order"},
    std::pair{WriteKind::BulkOrder, "bulk_order"},
    std::pair{WriteKind::AdvancedOrder, "advanced_order"},
    std::pair{WriteKind::Reservation, "reservation"},
    std::pair{WriteKind::Extension, "extension"},
    std::pair{WriteKind::CancelSubOrder, "cancel_sub_order"},
    std::pair{WriteKind::ChangeReference, "change_reference"},
    std::pair{WriteKind::SubOrderGroup, "sub_order_group"},
    std::pair{WriteKind::OrderNumberGroup, "order_number_group"},
    std::pair{WriteKind::AdvancedOrderGroup, "advanced_order_group"},
    std::pair{WriteKind::SubOrderValues, "sub_order_values"},
    std::pair{WriteKind::OrderNumberValues, "order_number_values"},
    std::pair{WriteKind::Comment, "comment"},
    std::pair{WriteKind::MarkCommentRead, "mark_comment_read"},
    std::pair{WriteKind::Report, "report"},
    std::pair{WriteKind::RequirementGroup, "requirement_group"},
    std::pair{WriteKind::Document, "document"},
};

/// Kinds that have come since the golden ledger was written.
constexpr std::array LaterKindWords{
    std::pair{WriteKind::GroupChange, "group_change"},
    std::pair{WriteKind::GroupSubmission, "group_submission"},
    std::pair{WriteKind::GroupDeletion, "group_deletion"},
    std::pair{WriteKind::Address, "address"},
    std::pair{WriteKind::StepOutside, "step_outside"},
};

constexpr std::array StateWords{
    std::pair{WriteState::Drafted, "drafted"},
    std::pair{WriteState::Journaled, "journaled"},
    std::pair{WriteState::Sent, "sent"},
    std::pair{WriteState::Bought, "bought"},
    std::pair{WriteState::Refused, "refused"},
    std::pair{WriteState::Rejected, "rejected"},
    std::pair{WriteState::NotSent, "not_sent"},
    std::pair{WriteState::Unknown, "unknown"},
    std::pair{WriteState::Looking, "looking"},
    std::pair{WriteState::NotBought, "not_bought"},
    std::pair{WriteState::Unresolved, "unresolved"},
};

constexpr std::array SettlerWords{
    std::pair{SettledBy::Answer, "answer"},
    std::pair{SettledBy::OutcomeLookup, "look_up"},
    std::pair{SettledBy::ReadTracking, "reading"},
    std::pair{SettledBy::Person, "person"},
};

constexpr std::array CauseWords{
    std::pair{Cause::None, ""},
    std::pair{Cause::HostNotFound, "host_not_found"},
    std::pair{Cause::ConnectionRefused, "connection_refused"},
    std::pair{Cause::NetworkUnreachable, "network_unreachable"},
    std::pair{Cause::ClosedEarly, "closed_early"},
    std::pair{Cause::NoAnswerInTime, "no_answer_in_time"},
    std::pair{Cause::CertificateRefused, "certificate_refused"},
    std::pair{Cause::TlsFailed, "tls_failed"},
    std::pair{Cause::ProxyRefused, "proxy_refused"},
    std::pair{Cause::ProxyWantsLogin, "proxy_wants_login"},
    std::pair{Cause::DiskFull, "disk_full"},
};

/// Of an error: the word that is written, and the number that older versions wrote in its place, which is read for
/// ever.
struct FaultOnDisk
{
    ErrorKind kind;
    const char *word;
    int number;
};
constexpr std::array Faults{
    FaultOnDisk{ErrorKind::Offline, "offline", 0},
    FaultOnDisk{ErrorKind::Timeout, "timeout", 1},
    FaultOnDisk{ErrorKind::Unauthorized, "unauthorized", 2},
    FaultOnDisk{ErrorKind::NotAllowed, "not_allowed", 3},
    FaultOnDisk{ErrorKind::NotFound, "not_found", 4},
    FaultOnDisk{ErrorKind::Rejected, "rejected", 5},
    FaultOnDisk{ErrorKind::RateLimited, "rate_limited", 6},
    FaultOnDisk{ErrorKind::Server, "server", 7},
    FaultOnDisk{ErrorKind::BadReply, "bad_reply", 8},
    FaultOnDisk{ErrorKind::OutcomeUnknown, "outcome_unknown", 9},
    FaultOnDisk{ErrorKind::Cancelled, "cancelled", 10},
    FaultOnDisk{ErrorKind::Local, "local", 11},
};

/// A row of the golden ledger, as this version writes it.
QString withWords(QString row)
{
    for (const FaultOnDisk &fault : Faults) {
        row.replace(u"\"fault\":%1,"_s.arg(fault.number), u"\"fault\":\"%1\","_s.arg(QLatin1String(fault.word)));
    }
    return row;
}

constexpr std::array OrderWords{
    std::pair{OrderKind::Number, "number"},
    std::pair{OrderKind::Block, "block"},
    std::pair{OrderKind::Bulk, "bulk"},
    std::pair{OrderKind::Advanced, "advanced"},
};

constexpr std::array LineWords{
    std::pair{LineKind::Number, "number"},
    std::pair{LineKind::Block, "block"},
    std::pair{LineKind::Quantity, "quantity"},
};

constexpr std::array TroubleWords{
    std::pair{LineTrouble::Own, "own"},
    std::pair{LineTrouble::Gone, "gone"},
    std::pair{LineTrouble::NotHeld, "not_held"},
    std::pair{LineTrouble::Shared, "shared"},
};

/// How the golden ledger names the writes of a kind.
constexpr std::array KindLetters{
    "no", "bl", "bu", "ad", "re", "ex", "ca", "ch", "sg", "og", "ag", "sv", "ov", "co", "mc", "rp", "rg", "do"};
static_assert(KindLetters.size() == KindWords.size());

/// Where a golden write stands, and how it is to be read.
struct GoldenState
{
    const char *letters;
    WriteState state;
    SettledBy by;
    bool afterStart; ///< a purchase of it is in sight as failed, or would be: whatever the kind
};

constexpr std::array GoldenStates{
    GoldenState{"jo", WriteState::Journaled, SettledBy::Answer, false},
    GoldenState{"se", WriteState::Sent, SettledBy::Answer, false},
    GoldenState{"re", WriteState::Refused, SettledBy::Answer, true},
    GoldenState{"un", WriteState::Unknown, SettledBy::Answer, false},
    GoldenState{"lo", WriteState::Looking, SettledBy::Answer, false},
    GoldenState{"ur", WriteState::Unresolved, SettledBy::Answer, true},
    GoldenState{"bo", WriteState::Bought, SettledBy::Answer, false},
    GoldenState{"bl", WriteState::Bought, SettledBy::OutcomeLookup, false},
    GoldenState{"br", WriteState::Bought, SettledBy::ReadTracking, false},
    GoldenState{"bp", WriteState::Bought, SettledBy::Person, false},
    GoldenState{"rj", WriteState::Rejected, SettledBy::Answer, true},
    GoldenState{"ns", WriteState::NotSent, SettledBy::Answer, false}, // a person has put it aside
    GoldenState{"nb", WriteState::NotBought, SettledBy::OutcomeLookup, true},
    GoldenState{"np", WriteState::NotBought, SettledBy::Person, true},
};
constexpr int OpenStates = 6;

QString idOf(size_t kind, const char *state)
{
    return u"nd-%1a%2aaaaaaa"_s.arg(QLatin1String(KindLetters[kind]), QLatin1String(state));
}

Timestamp noon(double seconds)
{
    return Timestamp::fromMicros(TestClock::Start + qint64(seconds * 1'000'000));
}

template <class Value>
Value taken(Result<Value> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().title), qPrintable(result.error().detail));
    return std::move(result).take();
}

std::unique_ptr<Ledger> openedAt(const QString &path)
{
    return taken(Ledger::open(path));
}

/// The books of one account of the ledger at a start without a network. No request leaves before the event loop runs,
/// and no test here lets it.
struct Start
{
    Start(Ledger &ledger, const QString &account)
        : network(networkFor(Base)), client(*network, clock, setup()), services(ledger, client, clock, account)
    { }
    static Client::Setup setup()
    {
        Client::Setup one;
        one.base = Base;
        one.key = [] { return Secret("KEY_golden"); };
        return one;
    }
    static inline const QUrl Base{u"http://127.0.0.1:1/v2"_s};
    TestClock clock;
    std::unique_ptr<QNetworkAccessManager> network;
    Client client;
    AccountServices services;
};

} // namespace

/// What a program of the present version has left on somebody's disk (ledgers/version4.sql), through the classes that
/// read it: everything is there as it was, and is written again in the same words.
class TestGoldenBooks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_golden = std::make_unique<GoldenLedger>(QStringLiteral(ND_TEST_DATA "/ledgers/version4.sqlite")); }
    void wordsOnDisk();
    void theGoldenLedgerHasEveryWord();
    void everyWrite();
    void everyError();
    void listsOfWrites();
    void writesAgainInTheSameWords();
    void updatesInTheSameWords();
    void identityAndMark();
    void basketAndHolds();
    void orders();
    void whatIsKeptBeside();
    void keyOwners();
    void takesUpEveryOpenWrite();

private:
    static void everyWriteOf(int kind, Ledger &ledger);
    std::unique_ptr<GoldenLedger> m_golden;
};

void TestGoldenBooks::wordsOnDisk()
{
    for (const auto &[kind, word] : KindWords) {
        QCOMPARE(wordOf(kind), QLatin1String(word));
        QCOMPARE(writeKindOf(QString::fromLatin1(word)), std::optional(kind));
    }
    for (const auto &[kind, word] : LaterKindWords) {
        QCOMPARE(wordOf(kind), QLatin1String(word));
        QCOMPARE(writeKindOf(QString::fromLatin1(word)), std::optional(kind));
    }
    QVERIFY2(
        wordOf(WriteKind(KindWords.size() + LaterKindWords.size())).isEmpty(), "a kind without a word in this test");
    for (const auto &[state, word] : StateWords) {
        QCOMPARE(wordOf(state), QLatin1String(word));
        QCOMPARE(writeStateOf(QString::fromLatin1(word)), std::optional(state));
    }
    QVERIFY2(wordOf(WriteState(StateWords.size())).isEmpty(), "a state without a word in this test");
    for (const auto &[by, word] : SettlerWords) {
        QCOMPARE(wordOf(by), QLatin1String(word));
        QCOMPARE(settledByOf(QString::fromLatin1(word)), by);
    }
    QVERIFY2(wordOf(SettledBy(SettlerWords.size())).isEmpty(), "a settler without a word in this test");
    for (const auto &[kind, word] : OrderWords)
        QCOMPARE(wordOf(kind), QLatin1String(word));
    QVERIFY2(wordOf(OrderKind(OrderWords.size())).isEmpty(), "an order kind without a word in this test");
    for (const auto &[kind, word] : LineWords)
        QCOMPARE(write(kind).toString(), QLatin1String(word));
    QVERIFY2(write(LineKind(LineWords.size())).isNull(), "a line kind without a word in this test");
    for (const auto &[trouble, word] : TroubleWords)
        QCOMPARE(write(trouble).toString(), QLatin1String(word));
    QVERIFY2(write(LineTrouble(TroubleWords.size())).isNull(), "a trouble without a word in this test");

    const auto written = [](const Error &error) { return QJsonDocument::fromJson(errorToJson(error)).object(); };
    for (const auto &[cause, word] : CauseWords) {
        QCOMPARE(written({.cause = cause})[u"cause"].toString(), QLatin1String(word));
        QCOMPARE(errorFromJson(errorToJson(Error{.cause = cause}))->cause, cause);
    }
    QVERIFY2(written({.cause = Cause(CauseWords.size())})[u"cause"].toString().isEmpty(), "a cause without a word");
    for (const FaultOnDisk &fault : Faults) {
        QCOMPARE(written({.kind = fault.kind})[u"fault"].toString(), QLatin1String(fault.word));
        QCOMPARE(errorFromJson(errorToJson(Error{.kind = fault.kind}))->kind, fault.kind);
        QCOMPARE(errorFromJson("{\"fault\":" + QByteArray::number(fault.number) + '}')->kind, fault.kind);
    }
    QVERIFY2(written({.kind = ErrorKind(Faults.size())})[u"fault"].toString().isEmpty(), "a fault without a word");
    // What no version has written is read as an answer that nobody understands.
    QCOMPARE(errorFromJson("{\"fault\":12}")->kind, ErrorKind::BadReply);
    QCOMPARE(errorFromJson("{\"fault\":-1}")->kind, ErrorKind::BadReply);
    QCOMPARE(errorFromJson("{\"fault\":\"of tomorrow\"}")->kind, ErrorKind::BadReply);
}

/// So that nothing of what is frozen here is missing from the file that the other functions read.
void TestGoldenBooks::theGoldenLedgerHasEveryWord()
{
    const auto all = [](const auto &table, const QStringList &without = {}) {
        QStringList words;
        for (const auto &[value, word] : table)
            words += QString::fromLatin1(word);
        for (const QString &one : without)
            words.removeAll(one);
        words.sort();
        return words;
    };
    const QStringList openStates{u"journaled"_s, u"looking"_s, u"refused"_s, u"sent"_s, u"unknown"_s, u"unresolved"_s};
    for (const auto &[kind, word] : KindWords) {
        const QString of = u" FROM intents WHERE account = 'all' AND kind = '%1'"_s.arg(QLatin1String(word));
        QCOMPARE(m_golden->texts(u"SELECT DISTINCT state"_s + of + u" ORDER BY 1"_s), all(StateWords, {u"drafted"_s}));
        QCOMPARE(m_golden->texts(u"SELECT DISTINCT state"_s + of + u" AND open = 1 ORDER BY 1"_s), openStates);
    }
    QCOMPARE(m_golden->texts(u"SELECT DISTINCT kind FROM intents ORDER BY 1"_s), all(KindWords));
    QCOMPARE(m_golden->texts(u"SELECT DISTINCT settled_by FROM intents ORDER BY 1"_s), all(SettlerWords));
    QCOMPARE(m_golden->texts(u"SELECT DISTINCT kind FROM orders ORDER BY 1"_s), all(OrderWords));
    QCOMPARE(m_golden->texts(u"SELECT DISTINCT list FROM list_reads ORDER BY 1"_s), all(OrderWords));
    QCOMPARE(m_golden->texts(u"SELECT DISTINCT CAST(body AS TEXT) ->> 'kind' FROM basket_lines ORDER BY 1"_s),
        all(LineWords));
    QCOMPARE(m_golden->texts(u"SELECT DISTINCT CAST(body AS TEXT) ->> 'trouble' FROM basket_lines ORDER BY 1"_s),
        all(TroubleWords));
    QCOMPARE(m_golden->texts(u"SELECT DISTINCT shelf FROM kept ORDER BY 1"_s),
        (QStringList{u"comments"_s, u"coverage"_s, u"key_owner"_s, u"key_salt"_s, u"orders-gone"_s, u"requirements"_s,
            u"search"_s, u"template"_s, u"watch"_s}));
}

void TestGoldenBooks::everyWrite()
{
    const auto ledger = openedAt(m_golden->path());
    for (size_t kind = 0; kind < KindWords.size(); ++kind) {
        everyWriteOf(int(kind), *ledger);
        if (QTest::currentTestFailed())
            return qWarning("of the kind %s", KindWords[kind].second);
    }
}

void TestGoldenBooks::everyWriteOf(int kind, Ledger &ledger)
{
    for (size_t place = 0; place < GoldenStates.size(); ++place) {
        const GoldenState &golden = GoldenStates[place];
        const QString id = idOf(size_t(kind), golden.letters);
        const double at = (kind + 1) * 100 + double(place) + 1; // as version4.sql has it
        const auto found = WriteStore(ledger).find(id);
        QVERIFY2(found && *found, qPrintable(id));
        const WriteRecord &write = **found;
        QCOMPARE(write.account, u"all"_s);
        QCOMPARE(write.kind, KindWords[size_t(kind)].first);
        QCOMPARE(write.state, golden.state);
        QCOMPARE(write.open(), place < OpenStates);
        QCOMPARE(write.settledBy, golden.by);
        QCOMPARE(write.settledNote,
            golden.by == SettledBy::Person
                ? golden.state == WriteState::Bought ? u"It is order 7"_s : u"Not in the portal"_s
                : QString());
        QCOMPARE(write.keyOwner, u"owner-1"_s);
        QCOMPARE(write.createdAt, noon(at));
        QCOMPARE(write.sentAt.isValid(), golden.state != WriteState::Journaled && golden.state != WriteState::NotSent);
        QVERIFY(!write.sentAt.isValid() || write.sentAt == noon(at + 10));
        QCOMPARE(write.settledAt.isValid(), place >= OpenStates);
        QCOMPARE(write.telnyxId, golden.state == WriteState::Bought ? u"telnyx-"_s + id : QString());
        QCOMPARE(bool(write.candidate), golden.state == WriteState::Unresolved);
        QVERIFY(!write.body.contains('$') && !write.lines.contains('$'));
        QVERIFY(write.body.isEmpty() || QJsonDocument::fromJson(write.body).isObject());
        if (write.body.contains("customer_reference") && write.kind != WriteKind::ChangeReference)
            QVERIFY(write.body.contains(write.reference().toUtf8()));
        switch (write.kind) {
        case WriteKind::NumberOrder:
        case WriteKind::BlockOrder:
        case WriteKind::Reservation: {
            const qint64 first = 13125000000 + (kind + 1) * 10'000 + qint64(place + 1) * 100;
            const int count = write.kind == WriteKind::BlockOrder ? 10 : 1;
            QCOMPARE(write.numbers, std::vector{*NumberSpan::of(u'+' + QString::number(first), count)});
            break;
        }
        default:
            QVERIFY(write.numbers.empty());
        }
        QCOMPARE(write.claims.size(), write.kind == WriteKind::Reservation ? 0 : 1);
        const bool hasLines = isPurchase(write.kind) && write.kind != WriteKind::AdvancedOrder;
        QCOMPARE(linesFromJson(write.lines).size(), size_t(hasLines ? 1 : 0));
        if (hasLines) {
            const Purchase purchase = purchaseOf(write);
            QCOMPARE(lineKeysOf(write), QStringList{purchase.lines.front().key});
        }
    }
    const auto one = [&](const char *state) { return **WriteStore(ledger).find(idOf(size_t(kind), state)); };
    const Error refused{.kind = ErrorKind::Rejected,
        .httpStatus = 422,
        .code = u"85001"_s,
        .title = u"Rejected"_s,
        .detail = u"Not for sale"_s,
        .pointer = u"/phone_numbers/0"_s,
        .requestId = u"rq-1"_s};
    QCOMPARE(*one("re").error, refused);
    QCOMPARE(*one("un").error, (Error{.kind = ErrorKind::OutcomeUnknown, .cause = Cause::ClosedEarly}));
    QCOMPARE(one("lo").quiet, 30'000ms);
    QCOMPARE(one("lo").lookUps, 3);
    QCOMPARE(one("lo").lookedAt, noon((kind + 1) * 100 + 5 + 40));
    QCOMPARE(*one("ur").candidate,
        (Candidate{.id = u"candidate-1"_s, .status = u"pending"_s, .numbers = 1, .createdAt = noon(11)}));
    QCOMPARE(one("bl").recordStatus, u"success"_s);
    QVERIFY(one("ns").error->nothingSent);
    QCOMPARE(one("un").context.value(u"expires_at"_s).toString(),
        KindWords[size_t(kind)].first == WriteKind::Extension ? u"1790000600000000"_s : QString());
    QCOMPARE(
        one("un").context.value(u"bytes"_s).toInt(), KindWords[size_t(kind)].first == WriteKind::Document ? 2048 : 0);
}

void TestGoldenBooks::everyError()
{
    const auto ledger = openedAt(m_golden->path());
    auto failed = WriteStore(*ledger).failed(u"errors"_s, 100);
    QVERIFY(failed);
    std::vector<WriteRecord> oldestFirst = std::move(failed).take();
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    QCOMPARE(oldestFirst.size(), Faults.size() + CauseWords.size() - 1);
    for (size_t place = 0; place < oldestFirst.size(); ++place) {
        const Error &error = *oldestFirst[place].error;
        QVERIFY(error.nothingSent);
        if (place < Faults.size()) {
            QCOMPARE(error.kind, Faults[place].kind);
            QCOMPARE(error.cause, Cause::None);
        } else {
            QCOMPARE(error.cause, CauseWords[place - Faults.size() + 1].first);
        }
    }
}

void TestGoldenBooks::listsOfWrites()
{
    const auto ledger = openedAt(m_golden->path());
    QCOMPARE(WriteStore(*ledger).open(u"all"_s)->size(), KindWords.size() * OpenStates);
    QStringList accounts = *WriteStore(*ledger).accountsWithOpen();
    accounts.sort();
    QCOMPARE(accounts, (QStringList{u"acc"_s, u"all"_s, u"desk"_s}));
    const auto failing = size_t(std::count_if(
        GoldenStates.begin(), GoldenStates.end(), [](const GoldenState &state) { return state.afterStart; }));
    QCOMPARE(WriteStore(*ledger).failed(u"all"_s, 1'000)->size(), KindWords.size() * failing);
    constexpr size_t Purchases = 4;
    QCOMPARE(PurchaseStore(*ledger, u"all"_s).recent(1'000)->size(), Purchases * GoldenStates.size());
    QCOMPARE(size_t(PurchaseStore(*ledger, u"all"_s).unproven()->size()), Purchases * (GoldenStates.size() - 4));
    QCOMPARE(PurchaseStore(*ledger, u"all"_s).withReference(u"Spring"_s, 1'000)->size(), Purchases * (OpenStates + 4));
    QCOMPARE(PurchaseStore(*ledger, u"all"_s).since(WriteKind::BulkOrder, noon(0))->size(), size_t(OpenStates + 4));
    QCOMPARE(
        (*PurchaseStore(*ledger, u"all"_s).ofRecord(u"telnyx-nd-noabpaaaaaaa"_s))->settledNote, u"It is order 7"_s);
    QCOMPARE(WriteStore(*ledger).landedIds(u"all"_s, WriteKind::Comment)->size(), 4);
    // Bought, but one of them was not delivered.
    const auto owners = ownersOf(*ledger, u"all"_s, {13125010700, 13125010900, 13125011100});
    QVERIFY(owners);
    QCOMPARE(owners->size(), size_t(1));
    QCOMPARE(owners->front().number, qint64(13125010700));
}

/// Everything of the ledger, read through its functions and written through them into a new one.
void TestGoldenBooks::writesAgainInTheSameWords()
{
    const GoldenLedger copy;
    {
        const auto from = openedAt(m_golden->path());
        const auto to = openedAt(copy.path());
        const QStringList ids = m_golden->texts(u"SELECT id FROM intents"_s);
        QVERIFY(to->transaction([&]() -> Result<Done> { // hundreds of flushes in one
            for (const QString &id : ids) {
                if (const Result<Done> done = WriteStore(*to).add(**WriteStore(*from).find(id)); !done)
                    return done;
            }
            return Done{};
        }));
        QVERIFY(WriteStore(*to).putAside(m_golden->texts(u"SELECT id FROM intents WHERE put_aside = 1"_s)));
        QVERIFY(PurchaseStore(*to, u"all"_s).markUndelivered(u"nd-noabraaaaaaa"_s, {{13125010900, 13125010900}}));
        const QString desk = u"desk"_s;
        QVERIFY(BasketStore(*to, desk).put(*BasketStore(*from, desk).lines()));
        QVERIFY(HoldStore(*to, desk).put(taken(HoldStore(*from, desk).all())));
        OrderStore oldOrders(*from, desk);
        OrderStore newOrders(*to, desk);
        const auto page = oldOrders.page({}, 100);
        QVERIFY(page);
        for (const CachedOrder &order : *page) {
            const auto record = recordOf(order);
            QVERIFY2(record, qPrintable(order.id));
            const CachedOrder again = cached(*record, order.tracked, order.updatedAt);
            QCOMPARE(again.createdAt, order.createdAt);
            QVERIFY(newOrders.put({&again, 1}));
        }
        for (const auto &[kind, word] : OrderWords) {
            const QString list = QString::fromLatin1(word);
            QVERIFY(newOrders.putListRead(list, **oldOrders.listRead(list)));
        }
        for (const QString &number : m_golden->texts(u"SELECT number FROM remembered_prices"_s))
            QVERIFY(PriceStore(*to, desk).put({{number, **PriceStore(*from, desk).find(number)}}, noon(-1000)));
        for (const SubOrderReport &report : taken(ReportStore(*from, desk).all()))
            QVERIFY(ReportStore(*to, desk).put(report));
        const QHash<QString, QString> drafts = *DraftStore(*from, desk).all();
        for (auto it = drafts.begin(); it != drafts.end(); ++it)
            QVERIFY(DraftStore(*to, desk).put(it.key(), it.value()));
        for (const QString &account : {u"acc"_s, u"desk"_s, QString()}) {
            const QString of = u"SELECT DISTINCT shelf FROM kept WHERE account = '%1'"_s.arg(account);
            for (const QString &shelf : m_golden->texts(of)) {
                for (const StoredDocument &document : taken(DocumentStore(*from, account).all(shelf)))
                    QVERIFY(DocumentStore(*to, account).put(shelf, document));
            }
        }
        QVERIFY(
            DraftStore(*to, u"acc"_s).put(u"comment/s1"_s, DraftStore(*from, u"acc"_s).all()->value(u"comment/s1"_s)));
    }
    QStringList tables = m_golden->texts(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    tables.removeAll(u"ledger_identity"_s); // each ledger's own
    QCOMPARE(tables.size(), 12);
    for (const QString &table : tables) {
        const QStringList golden = m_golden->rows(table);
        QVERIFY2(!golden.isEmpty(), qPrintable(table));
        const QStringList again = copy.rows(table);
        for (qsizetype i = 0; i < std::min(golden.size(), again.size()); ++i)
            QCOMPARE(again[i], withWords(golden[i]));
        QCOMPARE(again.size(), golden.size());
    }
}

void TestGoldenBooks::updatesInTheSameWords()
{
    const QStringList before = m_golden->rows(u"intents"_s);
    {
        const auto ledger = openedAt(m_golden->path());
        const QStringList ids = m_golden->texts(u"SELECT id FROM intents"_s);
        QVERIFY(ledger->transaction([&]() -> Result<Done> {
            for (const QString &id : ids) {
                if (const Result<Done> done = WriteStore(*ledger).update(**WriteStore(*ledger).find(id)); !done)
                    return done;
            }
            return Done{};
        }));
    }
    const QStringList after = m_golden->rows(u"intents"_s);
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i], withWords(before[i]));
}

void TestGoldenBooks::identityAndMark()
{
    const auto ledger = openedAt(m_golden->path());
    QCOMPARE(ledger->identity().id, u"goldenledger0004"_s);
    QCOMPARE(ledger->identity().generation, 77);
    QVERIFY(!ledger->endedUncleanly());

    // The mark in the user's folder for settings, by which a copy is noticed.
    const QString path = comparablePath(m_golden->folder()) + u"/elsewhere.sqlite"_s;
    const QString name = m_golden->folder() + u"/marks/ledger-goldenledger0004.json"_s;
    const QByteArray mark = "{\"generation\":\"77\",\"id\":\"goldenledger0004\",\"path\":\"" + path.toUtf8() + "\"}";
    QVERIFY(QDir().mkpath(m_golden->folder() + u"/marks"_s));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mark) == mark.size());
    file.close();
    FolderWitness witness(m_golden->folder() + u"/marks"_s);
    const LedgerMark expected{.id = u"goldenledger0004"_s, .path = path, .generation = 77};
    QCOMPARE(witness.ofId(u"goldenledger0004"_s), std::optional(expected));
    QCOMPARE(witness.atPath(path), std::optional(expected));
    witness.remember(expected);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), mark);
}

void TestGoldenBooks::basketAndHolds()
{
    const auto ledger = openedAt(m_golden->path());
    const QStringList before = m_golden->rows(u"basket_lines"_s);
    Start start(*ledger, u"desk"_s);
    QVERIFY(!start.services.trouble());
    const std::vector<BasketLine> &lines = start.services.basket().lines();
    QCOMPARE(lines.size(), size_t(7));

    BasketLine first;
    first.key = first.number = u"+12125550101"_s;
    first.country = u"US"_s;
    first.type = u"local"_s;
    first.place = u"New York"_s;
    first.region = u"NY"_s;
    first.features = {u"sms"_s, u"voice"_s};
    first.cost = {Decimal::parse(u"1.00"_s), Decimal::parse(u"0.50"_s), u"USD"_s};
    first.quickship = true;
    first.reservable = true;
    first.addedAt = *Timestamp::parse(u"2026-09-21T14:00:00.000000Z"_s);
    first.hold
        = {.reservationId = u"reservation-1"_s, .expiresAt = noon(600), .state = HoldState::Held, .extensions = 2};
    QCOMPARE(lines[0], first);
    QVERIFY(lines[1].bestEffort && lines[1].trouble == LineTrouble::Own && lines[1].isTroubled());
    QCOMPARE(lines[1].failure, u"Not for sale"_s);
    QVERIFY(lines[2].isGone());
    QCOMPARE(lines[3].trouble, LineTrouble::NotHeld);
    QCOMPARE(lines[3].hold.state, HoldState::Lapsed);
    QCOMPARE(lines[4].trouble, LineTrouble::Shared);
    QCOMPARE(lines[4].sentIn, u"nd-deskaaaaaaaa"_s);
    QVERIFY(lines[5].kind == LineKind::Block && lines[5].range == 10);
    QCOMPARE(lines[5].monthly()->amount.toString(), u"20.00"_s);
    QVERIFY(lines[6].kind == LineKind::Quantity && lines[6].range == 25 && lines[6].group);
    const NewBulkGroup group{.countryIso = u"US"_s,
        .phoneNumberType = u"local"_s,
        .countRequested = {25},
        .nationalDestinationCode = u"312"_s,
        .administrativeArea = u"IL"_s,
        .locality = u"CHICAGO"_s,
        .features = {u"sms"_s},
        .phoneNumber = NumberPattern{.startsWith = u"9"_s, .endsWith = u"00"_s, .contains = u"55"_s},
        .excludeHeldNumbers = true,
        .quickship = true,
        .strategy = u"always"_s};
    QCOMPARE(*lines[6].group, group);

    QVERIFY(start.services.holds().isHeld(u"+12125550101"_s));
    QVERIFY(start.services.holds().isHeld(u"+12125550199"_s)); // without a line
    QVERIFY(!start.services.holds().isHeld(u"+12125550104"_s));
    QCOMPARE(start.services.holds().remaining(lines[0]), 600s);
    QVERIFY(start.services.basket().update(lines));
    QCOMPARE(m_golden->rows(u"basket_lines"_s), before);

    const auto purchase = start.services.purchases().find(u"nd-deskaaaaaaaa"_s);
    QVERIFY(purchase);
    QCOMPARE(purchase->write.state, WriteState::Unknown);
    QVERIFY(start.services.hasOpenWrites());
    QCOMPARE(start.services.failures().list().size(), size_t(0));
    const auto owned = start.services.owned().find(u"+12125550105"_s);
    QVERIFY(owned);
    QCOMPARE(owned->how, OwnedNumber::How::Ordered);
    QCOMPARE(owned->reference, u"Spring"_s);
}

void TestGoldenBooks::orders()
{
    const auto ledger = openedAt(m_golden->path());
    Start start(*ledger, u"desk"_s);
    const OrderTracker &tracker = start.services.tracker();
    QStringList followed;
    tracker.eachFollowed([&](const OrderRecord &record) { followed += idOf(record); });
    followed.sort();
    QCOMPARE(followed, (QStringList{u"order-a1"_s, u"order-n1"_s, u"order-q1"_s}));

    const auto number = tracker.stored(OrderKind::Number, u"order-n1"_s);
    QVERIFY(number);
    QCOMPARE(statusOf(*number), u"pending"_s);
    QCOMPARE(std::get<NumberOrder>(*number).customerReference, u"Autumn nd-ordernaaaaaa"_s);
    QCOMPARE(std::get<NumberOrder>(*number).phoneNumbers.at(1).toText(), u"+14155550102"_s);
    const auto block = tracker.stored(OrderKind::Block, u"order-b1"_s);
    QVERIFY(block && isFinal(*block));
    QCOMPARE(std::get<BlockOrder>(*block).errors, u"None left"_s);
    const auto bulk = tracker.stored(OrderKind::Bulk, u"order-q1"_s);
    QVERIFY(bulk && !isFinal(*bulk));
    const BulkGroup &group = std::get<BulkOrder>(*bulk).orderingGroups.front();
    QVERIFY(group.countAllocated == 3 && group.countRequested == 5);
    QCOMPARE(group.startsWith, u"9"_s);
    QCOMPARE(group.orders.front().subNumberOrderIds, QStringList{u"sub-q1-1"_s});
    const auto advanced = tracker.stored(OrderKind::Advanced, u"order-a1"_s);
    QVERIFY(advanced);
    QCOMPARE(std::get<AdvancedOrder>(*advanced).quantity, 20);
    QCOMPARE(std::get<AdvancedOrder>(*advanced).orders, QStringList{u"order-n9"_s});

    const OrderArchive &keeper = start.services.keeper();
    const auto known = keeper.known();
    QVERIFY(known);
    QCOMPARE(known->total, 5);
    QCOMPARE(known->readAt, noon(-100));
    QStringList byAge;
    const auto page = keeper.page({}, 10);
    QVERIFY(page);
    for (const OrderRecord &record : page->orders)
        byAge += idOf(record);
    QCOMPARE(byAge, (QStringList{u"order-n1"_s, u"order-n2"_s, u"order-b1"_s, u"order-q1"_s, u"order-a1"_s}));
    QCOMPARE(idOf(keeper.withNumber(u"14155550205"_s, 5)->front()), u"order-b1"_s);

    using Gone = MissingOrders::Order;
    const std::vector<Gone> gone{
        {OrderKind::Advanced, u"order-x4"_s, {}, noon(-303)},
        {OrderKind::Block, u"order-x2"_s, {}, noon(-301)},
        {OrderKind::Bulk, u"order-x3"_s, {}, noon(-302)},
        {OrderKind::Number, u"order-x1"_s, u"Lost"_s, noon(-300)},
    };
    QCOMPARE(start.services.gone().list(), gone);
    QVERIFY(start.services.gone().putAside(OrderKind::Bulk, u"order-x3"_s));
    QVERIFY(m_golden->rows(u"kept"_s, u"name = 'bulk/order-x3'"_s).isEmpty());
}

void TestGoldenBooks::whatIsKeptBeside()
{
    const auto ledger = openedAt(m_golden->path());
    Start start(*ledger, u"desk"_s);
    AccountServices &services = start.services;

    const auto price = PriceStore(*ledger, u"desk"_s).find(u"+14155550101"_s);
    QVERIFY(price && *price);
    QCOMPARE((*price)->monthly->toString(), u"2.50"_s);
    const auto unknown = PriceStore(*ledger, u"desk"_s).find(u"+14155550102"_s);
    QVERIFY(unknown && *unknown && !(*unknown)->monthly && !(*unknown)->upfront);
    QCOMPARE((*unknown)->currency, u"EUR"_s);

    const auto reports = services.reports();
    QVERIFY(reports);
    QCOMPARE(reports->size(), size_t(2));
    QCOMPARE(reports->front().id, u"report-1"_s);
    QCOMPARE(reports->front().status, u"success"_s);
    QCOMPARE(reports->front().filters.orderRequestId, u"order-n1"_s);
    QCOMPARE(reports->front().filters.createdAfter, *Timestamp::parse(u"2026-09-01T00:00:00.000000Z"_s));
    QVERIFY(!reports->back().createdAt.isValid());

    const auto drafts = DraftStore(*ledger, u"desk"_s).all();
    QVERIFY(drafts);
    QCOMPARE(drafts->value(u"comment/sub_number_order/sub-1"_s), u"Please hurry — thanks"_s);

    const QStringList before = m_golden->rows(u"kept"_s, u"shelf = 'watch'"_s, {u"kept_at"_s});
    SavedSearchService &searches = services.savedSearches();
    searches.begin();
    const WatchState golden{.everyMinutes = 30,
        .hasBaseline = true,
        .seen = {u"+13125550001"_s, u"+13125550002"_s},
        .fresh = {u"+13125550002"_s},
        .lastRun = *Timestamp::parse(u"2026-09-21T14:00:00.000000Z"_s),
        .lastTry = *Timestamp::parse(u"2026-09-21T14:10:00.000000Z"_s),
        .failures = 1,
        .trouble = u"No network"_s};
    const SavedSearch *chicago = searches.find(u"Chicago"_s);
    QVERIFY(chicago && chicago->watch);
    QCOMPARE(*chicago->watch, golden);
    QCOMPARE(chicago->watch->newAmong({u"+13125550001"_s, u"+13125550002"_s}), QSet<QString>({u"+13125550002"_s}));
    QVERIFY(searches.rename(u"Chicago"_s, u"Elsewhere"_s) && searches.rename(u"Elsewhere"_s, u"Chicago"_s));
    QCOMPARE(m_golden->rows(u"kept"_s, u"shelf = 'watch'"_s, {u"kept_at"_s}), before);
}

void TestGoldenBooks::keyOwners()
{
    const auto ledger = openedAt(m_golden->path());
    const KeyOwners owners(*ledger);
    QCOMPARE(owners.userOf(u"owner-1"_s), u"user-1"_s);
    QVERIFY(owners.isSame(u"owner-1"_s, u"owner-2"_s));
    QVERIFY(!owners.isSame(u"owner-1"_s, u"owner-3"_s));
    // HMAC-SHA-256 by the salt that is kept, of the address, a line feed and the key: the first 32 hexadecimal digits.
    Account account;
    account.id = u"acme"_s;
    account.baseUrl = QUrl(u"https://api.telnyx.com/v2"_s);
    QCOMPARE(owners.ownerOf(account, Secret("KEY_golden")), u"65a4165304ba68478cae189cd2d017b7"_s);
    account.kind = AccountKind::Sandbox;
    account.id = account::SandboxId;
    QCOMPARE(owners.ownerOf(account, Secret("KEY_golden")), u"sandbox"_s);
    QVERIFY(owners.learn(u"owner-4"_s, u"user-4"_s));
    QCOMPARE(m_golden->rows(u"kept"_s, u"name = 'owner-4'"_s),
        QStringList{u"account= shelf=key_owner name=owner-4 body=user-4 kept_at=0"_s});
}

/// After a start nothing is taken for sent that was not, nor for settled that is not; whatever kind it is of.
void TestGoldenBooks::takesUpEveryOpenWrite()
{
    const auto ledger = openedAt(m_golden->path());
    Start start(*ledger, u"all"_s);
    QVERIFY2(!start.services.trouble(), start.services.trouble() ? qPrintable(start.services.trouble()->detail) : "");
    const std::array after{
        std::pair{"jo", WriteState::NotSent},
        std::pair{"se", WriteState::Unknown},
        std::pair{"re", WriteState::Refused},
        std::pair{"un", WriteState::Unknown},
        std::pair{"lo", WriteState::Unknown},
        std::pair{"ur", WriteState::Unresolved},
    };
    for (size_t kind = 0; kind < KindWords.size(); ++kind) {
        for (const auto &[letters, state] : after) {
            const WriteRecord write = **WriteStore(*ledger).find(idOf(kind, letters));
            QVERIFY2(write.state == state, qPrintable(write.id + u' ' + wordOf(write.state)));
        }
        QCOMPARE((*WriteStore(*ledger).find(idOf(kind, "jo")))->settledAt, noon(0));
    }
    const std::vector<FailedWrite> failures = start.services.failures().list();
    for (const FailedWrite &failure : failures)
        QVERIFY2(!failure.text.sentence.isEmpty(), qPrintable(failure.write.id));
    // Rejected, not bought twice, refused, unresolved, and now not sent.
    QCOMPARE(failures.size(), KindWords.size() * 6);
}

QTEST_GUILESS_MAIN(TestGoldenBooks)
#include "tst_golden_books.moc"
