// SPDX-License-Identifier: Apache-2.0
#include "second_start.h"

#include "support/patience.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// A program that listens, and what it is asked.
struct First
{
    First()
        : starts(folder.path(), [this](const StartWish &wish) {
              asked += wish;
              return answer;
          })
    { }
    QString place() const { return folder.filePath(u"numberdesk.socket"_s); }

    QTemporaryDir folder;
    QList<StartWish> asked;
    QString answer;
    SecondStarts starts;
};

/// Hands over from another thread, as another process would. Nothing: it did not end.
std::optional<Result<Done>> handedOver(const QString &folder, const StartWish &wish)
{
    std::optional<Result<Done>> handed;
    std::atomic<bool> done = false;
    std::thread other([&] {
        handed = handOver(folder, wish);
        done = true;
    });
    (void)support::waitFor([&] { return done.load(); }, 20'000);
    other.join();
    return handed;
}

} // namespace

/// The socket between a second start and the first.
class TestSecondStart final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("speaks to the socket by its path");
#endif
    }

    void handsEverythingOver()
    {
        First first;
        QVERIFY(first.starts.listen());
        const StartWish wish{.account = u"Acme"_s,
            .activationToken = u"token"_s,
            .toShow = {.numbers = {u"+13125550000"_s, u"(312) 555-0001"_s}}};
        const auto handed = handedOver(first.folder.path(), wish);
        QVERIFY(handed && *handed);
        QCOMPARE(first.asked, QList<StartWish>{wish});
        first.answer = u"Not now."_s;
        const auto refused = handedOver(first.folder.path(), {.toShow = {.order = u"abc"_s}});
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().code, u"refused"_s);
        QCOMPARE(refused->error().title, u"Not now."_s);
    }

    void onlyTheUserMayConnect()
    {
        First first;
        QVERIFY(first.starts.listen());
        const auto others
            = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(first.place()).permissions() & others));
    }

    void passesOverRubbish_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("an array") << QByteArray("[1, 2]\n");
        QTest::newRow("a bare word") << QByteArray("true\n");
        QTest::newRow("NUL") << QByteArray("\0\0\0\n", 4);
        QTest::newRow("no UTF-8") << QByteArray("{\"account\": \"\xff\xfe\"}\n");
        QTest::newRow("deep") << QByteArray(5'000, '[') + '\n';
        QTest::newRow("an odd number") << QByteArray(R"({"show": {"numbers": ["; rm -rf /"]}})") + '\n';
        QTest::newRow("an odd order") << QByteArray(R"({"show": {"order": "../../etc/passwd"}})") + '\n';
        QTest::newRow("a relative file") << QByteArray(R"({"show": {"file": "x.csv"}})") + '\n';
        QTest::newRow("a megabyte in one line") << QByteArray(1'000'000, 'x');
        QTest::newRow("nothing but a line end") << QByteArray("\n");
    }
    void passesOverRubbish()
    {
        QFETCH(QByteArray, said);
        First first;
        QVERIFY(first.starts.listen());
        QLocalSocket socket;
        socket.connectToServer(first.place());
        QVERIFY(socket.waitForConnected());
        socket.write(said);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState); // hung up on
        QVERIFY(socket.readAll().isEmpty());
        QVERIFY(first.asked.isEmpty());
        const auto handed = handedOver(first.folder.path(), {}); // and the next one is heard
        QVERIFY(handed && *handed);
        QCOMPARE(first.asked, QList<StartWish>{StartWish{}});
    }

    void manyWhoSayNothing()
    {
        First first;
        QVERIFY(first.starts.listen());
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 20; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(first.place());
        }
        const auto handed = handedOver(first.folder.path(), {});
        QVERIFY(handed && *handed);
    }

    void saysThatItIsTooMuch()
    {
        First first;
        QVERIFY(first.starts.listen());
        const StartWish wish{.toShow = {.numbers = QStringList(500, QString(39, u'1') + QString(200, u' '))}};
        const auto handed = handedOver(first.folder.path(), wish);
        QVERIFY(handed && !*handed);
        QCOMPARE(handed->error().code, u"refused"_s);
        QVERIFY(first.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_second_start.moc"
