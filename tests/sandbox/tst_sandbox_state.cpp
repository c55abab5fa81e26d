// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include "sandbox/engine/engine.h"
#include "sandbox/engine/state_file.h"
#include "support/test_clock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::Stage;
using sandbox::StateLoss;

namespace {

/// A sandbox that is started and ended as often as a test likes, on one file.
class Restarted final : public Stage
{
public:
    explicit Restarted(const QString &path = {}, int orders = 0)
    {
        m_options.orders = orders;
        m_options.requestsPerWindow = 0;
        m_options.stateFile = path.isEmpty() ? m_folder.filePath(u"sandbox.state"_s) : path;
        restart();
    }

    void restart()
    {
        m_engine.reset();
        auto memory = std::make_unique<sandbox::StateFile>(
            m_options.stateFile, [this](StateLoss loss) { losses.push_back(loss); });
        m_engine = std::make_unique<sandbox::Engine>(m_options, clock.now(), std::move(memory));
        m_engine->prepare(clock.now());
    }
    Answered ask(const QByteArray &method, const QString &target, const QByteArray &body = {}) override
    {
        sandbox::Request request = sandbox::Request::of(method, "/v2" + target.toUtf8());
        request.authorization = "Bearer sandbox";
        request.contentType = "application/json";
        request.body = body;
        const sandbox::Answer answer = m_engine->handle(request, clock.now());
        return {answer.status, answer.body, answer.contentType, {}};
    }
    /// Every list there is, and the balance.
    QList<QByteArray> everything()
    {
        QList<QByteArray> all;
        for (const char *target : {"/number_orders", "/sub_number_orders", "/number_order_phone_numbers",
                 "/number_reservations", "/number_block_orders", "/inexplicit_number_orders", "/advanced_orders",
                 "/comments", "/requirement_groups", "/documents", "/phone_numbers", "/balance",
                 "/available_phone_numbers?filter[country_code]=US&filter[limit]=50"})
            all += ask("GET", QString::fromLatin1(target)).body;
        return all;
    }
    QByteArray bytes() const
    {
        QFile file(m_options.stateFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile file(m_options.stateFile);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const QString &path() const { return m_options.stateFile; }
    /// A world of which nobody knows anything yet.
    void beginAnew()
    {
        m_engine.reset(); // Windows removes no file that somebody has open
        QVERIFY(QFile::remove(path()));
        restart();
    }
    /// From the next beginning on; no credit.
    void setMoney(Decimal balance)
    {
        m_options.balance = balance;
        m_options.creditLimit = {};
    }

    TestClock clock;
    std::vector<StateLoss> losses;

private:
    QTemporaryDir m_folder;
    sandbox::Options m_options;
    std::unique_ptr<sandbox::Engine> m_engine;
};

QString orderOne(Restarted &stage, const QString &country = u"US"_s)
{
    return stage.order(stage.numbers(u"country_code=%1&limit=1"_s.arg(country))).id();
}

/// Something of every kind.
void live(Restarted &stage)
{
    const QStringList numbers = stage.numbers(u"country_code=US&limit=6"_s);
    stage.reserve(numbers.mid(0, 2));
    stage.order(numbers.mid(1, 2));
    const QString cancelled = stage.order(numbers.mid(3, 1)).id();
    stage.patch(u"/sub_number_orders/%1/cancel"_s.arg(stage.subOrderIdOf(cancelled)));
    stage.order({u"+13125550000"_s}); // refused: never shown
    const QString british = orderOne(stage, u"GB"_s);
    stage.post(u"/comments"_s,
        {{u"body"_s, u"Grüße"_s}, {u"comment_record_type"_s, u"sub_number_order"_s},
            {u"comment_record_id"_s, stage.subOrderIdOf(british)}});
    stage.post(u"/inexplicit_number_orders"_s,
        {{u"ordering_groups"_s,
            QJsonArray{QJsonObject{{u"country_iso"_s, u"US"_s}, {u"count_requested"_s, u"3"_s},
                {u"phone_number_type"_s, u"local"_s}, {u"national_destination_code"_s, u"312"_s}}}}});
    const QString advanced = stage.post(u"/advanced_orders"_s, {{u"quantity"_s, 2}}).id();
    stage.patch(u"/advanced_orders/%1/requirement_group"_s.arg(advanced), {{u"quantity"_s, 4}});
    stage.patch(u"/number_orders/"_s + british, {{u"customer_reference"_s, u"Autumn"_s}});
}

} // namespace

/// What has happened in the sandbox is still so at its next start.
class TestSandboxState : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsThereAgain();
    void whatWasUnderWayGoesOn();
    void whatWasFoundCanBeOrdered();
    void identifiersAreNotUsedTwice();
    void anotherBeginningHasOtherIdentifiers();
    void aLineThatWasCutOff();
    void aDamagedFile_data();
    void aDamagedFile();
    void anotherOutcomeIsNoticed();
    void aFileThatCannotBeWritten();
    void onlyItsOwnerReadsIt();
    void noCredentialIsKept();
    void moneyIsThereAtEveryStart();
};

void TestSandboxState::everythingIsThereAgain()
{
    Restarted stage({}, 60);
    live(stage);
    for (int start = 0; start < 3; ++start) {
        stage.clock.advance(20s);
        const QList<QByteArray> before = stage.everything();
        stage.restart();
        QCOMPARE(stage.everything(), before);
        orderOne(stage);
    }
    QVERIFY(stage.losses.empty());
}

void TestSandboxState::whatWasUnderWayGoesOn()
{
    Restarted stage;
    const QString id = orderOne(stage);
    stage.restart();
    QCOMPARE(stage.stateOf(id), u"pending"_s);
    stage.clock.advance(3s);
    QCOMPARE(stage.stateOf(id), u"success"_s);
    stage.restart();
    QCOMPARE(stage.stateOf(id), u"success"_s);
}

void TestSandboxState::whatWasFoundCanBeOrdered()
{
    Restarted stage;
    const QStringList numbers = stage.numbers(u"country_code=US&limit=2"_s);
    stage.restart();
    QCOMPARE(stage.order({numbers[0]}).verdict(), u"200"_s);
    stage.clock.advance(25h);
    stage.restart();
    QCOMPARE(stage.order({numbers[1]}).verdict(), u"422 10027"_s); // too long ago
}

void TestSandboxState::identifiersAreNotUsedTwice()
{
    Restarted stage;
    QStringList ids;
    for (int start = 0; start < 4; ++start) {
        ids += orderOne(stage);
        stage.restart();
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 4);
}

void TestSandboxState::anotherBeginningHasOtherIdentifiers()
{
    Restarted stage;
    const QString first = orderOne(stage);
    stage.beginAnew();
    const QString second = orderOne(stage);
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
    QCOMPARE(stage.get(u"/number_orders/"_s + first).verdict(), u"404 10005"_s);
}

void TestSandboxState::aLineThatWasCutOff()
{
    Restarted stage;
    const QString id = orderOne(stage);
    const QByteArray whole = stage.bytes();
    orderOne(stage);
    const QByteArray more = stage.bytes();
    stage.overwrite(more.left(whole.size() + (more.size() - whole.size()) / 3));
    stage.restart();
    QVERIFY(stage.losses.empty());
    QCOMPARE(stage.get(u"/number_orders/"_s + id).verdict(), u"200"_s);
    const QString next = orderOne(stage); // and the next line stands by itself
    stage.restart();
    QVERIFY(stage.losses.empty());
    QCOMPARE(stage.get(u"/number_orders/"_s + next).verdict(), u"200"_s);
}

void TestSandboxState::aDamagedFile_data()
{
    QTest::addColumn<int>("damage");
    QTest::addColumn<StateLoss>("loss");
    QTest::newRow("a byte in the middle") << 0 << StateLoss::Damaged;
    QTest::newRow("a line is missing") << 1 << StateLoss::Damaged;
    QTest::newRow("empty") << 2 << StateLoss::Damaged;
    QTest::newRow("something else") << 3 << StateLoss::Damaged;
    QTest::newRow("another version's") << 4 << StateLoss::OtherVersion;
}

void TestSandboxState::aDamagedFile()
{
    QFETCH(int, damage);
    QFETCH(StateLoss, loss);
    Restarted stage;
    const QString id = orderOne(stage);
    orderOne(stage);
    QByteArray bytes = stage.bytes();
    QList<QByteArray> lines = bytes.split('\n');
    switch (damage) {
    case 0:
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        break;
    case 1:
        lines.removeAt(2); // the first order
        bytes = lines.join('\n');
        break;
    case 2:
        bytes.clear();
        break;
    case 3:
        bytes = "<html></html>\n";
        break;
    default: {
        const QByteArray json = R"({"format":"numberdesk-sandbox","opened":"1","salt":"1","version":999,"world":1})";
        lines[0] = QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex().left(16) + ' ' + json;
        bytes = lines.join('\n');
    }
    }
    stage.overwrite(bytes);
    stage.restart();
    QCOMPARE(stage.losses, std::vector<StateLoss>{loss});
    QFile aside(stage.path() + u".damaged"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QCOMPARE(stage.get(u"/number_orders/"_s + id).verdict(), u"404 10005"_s);
    const QString next = orderOne(stage);
    stage.restart(); // from now on it is kept again
    QCOMPARE(stage.losses.size(), size_t(1));
    QCOMPARE(stage.get(u"/number_orders/"_s + next).verdict(), u"200"_s);
}

/// Whole lines that do not lead where they led before are of no more use than broken ones.
void TestSandboxState::anotherOutcomeIsNoticed()
{
    Restarted stage;
    orderOne(stage);
    QList<QByteArray> lines = stage.bytes().split('\n');
    QByteArray json = lines[2].mid(17);
    json.replace(R"("answer":")", R"("answer":"0)");
    lines[2] = QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex().left(16) + ' ' + json;
    stage.overwrite(lines.join('\n'));
    stage.restart();
    QCOMPARE(stage.losses, std::vector<StateLoss>{StateLoss::Damaged});
    QCOMPARE(stage.get(u"/number_orders"_s).list().size(), 0);
}

void TestSandboxState::aFileThatCannotBeWritten()
{
    Restarted stage(u"/no/such/folder/sandbox.state"_s);
    QCOMPARE(stage.losses, std::vector<StateLoss>{StateLoss::NotKept});
    QVERIFY(!orderOne(stage).isEmpty()); // it can be used all the same
}

void TestSandboxState::onlyItsOwnerReadsIt()
{
#ifdef Q_OS_UNIX
    Restarted stage;
    orderOne(stage);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QVERIFY((QFile::permissions(stage.path()) & others) == QFileDevice::Permissions());
    QVERIFY(QFile::setPermissions(stage.path(), QFile::permissions(stage.path()) | QFileDevice::ReadOther));
    stage.restart();
    QVERIFY((QFile::permissions(stage.path()) & others) == QFileDevice::Permissions());
#else
    QSKIP("Permissions are a matter of POSIX.");
#endif
}

void TestSandboxState::noCredentialIsKept()
{
    Restarted stage;
    live(stage);
    QVERIFY(!stage.bytes().contains("Bearer"));
}

void TestSandboxState::moneyIsThereAtEveryStart()
{
    Restarted stage;
    stage.setMoney(Decimal::fromUnits(100'100'000'000)); // USD 1,001
    stage.beginAnew();
    const Decimal begun = stage.balance();
    stage.restart();
    QVERIFY(stage.balance() == begun);
    QCOMPARE(stage.order(stage.numbers(u"country_code=US&limit=6"_s)).verdict(), u"200"_s);
    QVERIFY(stage.balance() < Decimal::fromUnits(100'000'000'000));
    stage.restart();
    QVERIFY(stage.balance() == begun);
    const QList<QByteArray> before = stage.everything();
    stage.restart();
    QCOMPARE(stage.everything(), before);
}

QTEST_GUILESS_MAIN(TestSandboxState)
#include "tst_sandbox_state.moc"
