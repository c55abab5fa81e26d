// SPDX-License-Identifier: Apache-2.0
#include "client_stage.h"

#include "api/client/call_batch.h"

using namespace Qt::StringLiterals;
using namespace nd;
using Way = FakeTelnyx::Way;

/// Several calls that belong together.
class TestCallBatch : public QObject
{
    Q_OBJECT

private slots:
    void theLastIsAlone();
    void failuresAreHeard();
    void oneLeadsToTheNext();
    void aSecondForTheSame();
    void cancelled();
    void cancelledByAnAnswer();
    void droppedByAnAnswer();
    void answeredAtOnce();

private:
    /// Balances are held back until release().
    static void hold(ClientStage &stage)
    {
        stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
            FakeTelnyx::Answer answer = balanceAnswer();
            answer.way = Way::Hold;
            return answer;
        });
    }
    static void startKeyed(CallBatch<QString> &batch, ClientStage &stage, const QString &key, QStringList &heard)
    {
        batch.start(
            key, [&](auto done) { return stage.client->send(endpoint::getBalance(), std::move(done)); },
            [&heard, key](const Result<Balance> &) { heard += key; });
    }
};

void TestCallBatch::theLastIsAlone()
{
    ClientStage stage;
    hold(stage);
    CallBatch<> batch;
    QVERIFY(batch.isEmpty());
    QList<int> left;
    for (int i = 0; i < 3; ++i)
        batch.send(
            *stage.client, endpoint::getBalance(), [&](const Result<Balance> &) { left.append(batch.running()); });
    QCOMPARE(batch.running(), 3);
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 3; }));
    QVERIFY(left.isEmpty());
    stage.telnyx.release();
    QVERIFY(stage.until([&] { return batch.isEmpty(); }));
    QCOMPARE(left, QList<int>({2, 1, 0}));
    QVERIFY(stage.barrier());
    QCOMPARE(left.size(), 3);
}

void TestCallBatch::failuresAreHeard()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(422, "10015", "No."); });
    CallBatch<> batch;
    std::optional<Error> error;
    batch.send(*stage.client, endpoint::getBalance(), [&](Result<Balance> balance) { error = balance.error(); });
    QVERIFY(stage.until([&] { return batch.isEmpty(); }));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Rejected);
}

void TestCallBatch::oneLeadsToTheNext()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    CallBatch<int> batch;
    int heard = 0;
    std::function<void()> ask = [&] {
        batch.start(
            7, [&](auto done) { return stage.client->send(endpoint::getBalance(), std::move(done)); },
            [&](const Result<Balance> &) {
                if (++heard < 3)
                    ask(); // under the same key
            });
    };
    ask();
    QVERIFY(stage.until([&] { return batch.isEmpty(); }));
    QCOMPARE(heard, 3);
}

void TestCallBatch::aSecondForTheSame()
{
    ClientStage stage;
    hold(stage);
    CallBatch<QString> batch;
    QStringList heard;
    startKeyed(batch, stage, u"a"_s, heard);
    startKeyed(batch, stage, u"b"_s, heard);
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 2; }));
    startKeyed(batch, stage, u"a"_s, heard);
    QCOMPARE(batch.running(), 2);
    QVERIFY(batch.isRunning(u"a"_s) && batch.isRunning(u"b"_s) && !batch.isRunning(u"c"_s));
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 3; }));
    stage.telnyx.release();
    QVERIFY(stage.until([&] { return batch.isEmpty(); }));
    QVERIFY(stage.barrier());
    heard.sort();
    QCOMPARE(heard, QStringList({u"a"_s, u"b"_s}));
    QVERIFY(!batch.isRunning(u"a"_s));
}

void TestCallBatch::cancelled()
{
    ClientStage stage;
    hold(stage);
    CallBatch<QString> batch;
    QStringList heard;
    startKeyed(batch, stage, u"a"_s, heard);
    startKeyed(batch, stage, u"b"_s, heard);
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 2; }));
    batch.cancelAll();
    QVERIFY(batch.isEmpty());
    QCOMPARE(stage.client->inFlight(), 0);
    startKeyed(batch, stage, u"c"_s, heard); // it can be used again
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 3; }));
    stage.telnyx.release();
    QVERIFY(stage.until([&] { return batch.isEmpty(); }));
    QVERIFY(stage.barrier());
    QCOMPARE(heard, QStringList(u"c"_s));
}

void TestCallBatch::cancelledByAnAnswer()
{
    ClientStage stage;
    hold(stage);
    CallBatch<> batch;
    int heard = 0;
    for (int i = 0; i < 3; ++i)
        batch.send(*stage.client, endpoint::getBalance(),
            [&, witness = QStringList(u"still there"_s)](const Result<Balance> &) {
                batch.cancelAll();
                heard += witness.size() == 1 ? 1 : 0; // what the listener holds outlives its call
            });
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 3; }));
    stage.telnyx.release();
    QVERIFY(stage.until([&] { return heard > 0; }));
    QVERIFY(stage.barrier());
    QCOMPARE(heard, 1);
}

void TestCallBatch::droppedByAnAnswer()
{
    ClientStage stage;
    hold(stage);
    auto batch = std::make_unique<CallBatch<>>();
    int heard = 0;
    for (int i = 0; i < 3; ++i)
        batch->send(*stage.client, endpoint::getBalance(), [&](const Result<Balance> &) {
            batch.reset();
            ++heard;
        });
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 3; }));
    stage.telnyx.release();
    QVERIFY(stage.until([&] { return heard > 0; }));
    QVERIFY(stage.barrier());
    QCOMPARE(heard, 1);
    QCOMPARE(stage.client->inFlight(), 0);
}

/// A call that is over when it comes is not waited for.
void TestCallBatch::answeredAtOnce()
{
    CallBatch<QString> batch;
    int answer = 0;
    batch.start(
        u"a"_s,
        [](auto done) {
            done(42);
            return Call();
        },
        [&](int value) { answer = value; });
    QCOMPARE(answer, 42);
    QVERIFY(batch.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallBatch)
#include "tst_call_batch.moc"
