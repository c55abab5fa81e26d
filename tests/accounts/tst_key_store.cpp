// SPDX-License-Identifier: Apache-2.0
#include "accounts/key_store.h"
#include "scripted_keychain.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Key = "KEY-of-a-test-0123456789";

/// A vault's answer, counted.
template <class T>
struct Answer
{
    std::optional<Result<T>> result = {};
    int times = 0;
    std::function<void(Result<T>)> take()
    {
        return [this](const Result<T> &r) {
            result = r;
            ++times;
        };
    }
    QString code() const { return result && !*result ? result->error().code : QString(); }
};

/// The system's keychain where tests/run has started one.
bool hasKeyring()
{
    return qEnvironmentVariableIntValue("ND_TEST_KEYRING") == 1;
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT
private slots:
    void keepsAKeyOverRuns();
    void answersLaterAndOnce();
    void aDroppedHandleMeansNoAnswer();
    void lockedKeychainKeepsTheKeyInMemory();
    void lockedKeychainDoesNotPretendToRemove();
    void notFoundIsNoProof();
    void aDeleteIsVerified();
    void aRemovedKeyIsDestroyedFirst();
    void withoutAKeychainMemoryServesTheSession();
    void aSilentKeychainIsGivenUp();
    void lateAnswersGoNowhere();
    void aHeldKeyNeverReachesTheKeychain();

    void systemKeychainKeepsAndRemoves();
    void systemWithoutKeychainSaysSo();
};

void TestVault::keepsAKeyOverRuns()
{
    ScriptedKeychain::Contents machine;
    {
        KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
        Answer<Kept> written;
        const Call call = vault.write(u"acme"_s, Secret(Key), written.take());
        QTRY_COMPARE(written.times, 1);
        QVERIFY(bool(*written.result));
        QVERIFY((*written.result)->inKeychain);
    }
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    Answer<Secret> read;
    const Call call = vault.read(u"acme"_s, read.take());
    QTRY_COMPARE(read.times, 1);
    QVERIFY(bool(*read.result));
    QCOMPARE((*read.result)->reveal(), Key);
}

void TestVault::answersLaterAndOnce()
{
    ScriptedKeychain::Contents machine;
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    vault.hold(u"held"_s, Secret(Key));
    Answer<Secret> fromMemory;
    Answer<Secret> missing;
    Answer<Kept> written;
    const Call a = vault.read(u"held"_s, fromMemory.take());
    const Call b = vault.read(u"nobody"_s, missing.take());
    const Call c = vault.write(u"acme"_s, Secret(Key), written.take());
    QCOMPARE(fromMemory.times + missing.times + written.times, 0);
    QTRY_COMPARE(fromMemory.times + missing.times + written.times, 3);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(fromMemory.times, 1);
    QCOMPARE(missing.times, 1);
    QCOMPARE(written.times, 1);
    QVERIFY(!a.isRunning());
}

void TestVault::aDroppedHandleMeansNoAnswer()
{
    ScriptedKeychain::Contents machine;
    machine.entries.insert(u"acme"_s, Secret(Key));
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    Answer<Secret> dropped;
    Answer<Secret> kept;
    {
        const Call call = vault.read(u"acme"_s, dropped.take());
    }
    const Call call = vault.read(u"acme"_s, kept.take());
    QTRY_COMPARE(kept.times, 1);
    QCOMPARE(dropped.times, 0);
}

void TestVault::lockedKeychainKeepsTheKeyInMemory()
{
    ScriptedKeychain::Contents machine;
    machine.mood = ScriptedKeychain::Mood::Locked;
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    Answer<Kept> written;
    const Call call = vault.write(u"acme"_s, Secret(Key), written.take());
    QTRY_COMPARE(written.times, 1);
    QVERIFY(!(*written.result)->inKeychain);
    QVERIFY((*written.result)->reason.contains(u"this session only"_s));
    Answer<Secret> read;
    const Call again = vault.read(u"acme"_s, read.take());
    QTRY_COMPARE(read.times, 1);
    QCOMPARE((*read.result)->reveal(), Key);
}

void TestVault::lockedKeychainDoesNotPretendToRemove()
{
    ScriptedKeychain::Contents machine;
    machine.entries.insert(u"acme"_s, Secret(Key));
    machine.mood = ScriptedKeychain::Mood::Locked;
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    Answer<Done> removed;
    const Call call = vault.remove(u"acme"_s, removed.take());
    QTRY_COMPARE(removed.times, 1);
    QVERIFY(!*removed.result);
    QCOMPARE(removed.code(), KeyStore::StillThere);
    QCOMPARE(machine.entries.value(u"acme"_s).reveal(), Key);
}

void TestVault::notFoundIsNoProof()
{
    ScriptedKeychain::Contents machine;
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    Answer<Secret> read;
    const Call call = vault.read(u"acme"_s, read.take());
    QTRY_COMPARE(read.times, 1);
    QCOMPARE(read.code(), KeyStore::NotFound);
    QCOMPARE(read.result->error().kind, ErrorKind::Local);
    QVERIFY(read.result->error().title.contains(u"locked"_s));
}

void TestVault::aDeleteIsVerified()
{
    ScriptedKeychain::Contents machine;
    machine.entries.insert(u"acme"_s, Secret(Key));
    {
        KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
        Answer<Done> removed;
        const Call call = vault.remove(u"acme"_s, removed.take());
        QTRY_COMPARE(removed.times, 1);
        QVERIFY(bool(*removed.result));
        QVERIFY(machine.entries.isEmpty());
        QCOMPARE(machine.asked.last(), u"read acme"_s);
    }
    machine.mood = ScriptedKeychain::Mood::ReadOnly;
    machine.entries.insert(u"acme"_s, Secret(Key));
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    Answer<Done> removed;
    const Call call = vault.remove(u"acme"_s, removed.take());
    QTRY_COMPARE(removed.times, 1);
    QCOMPARE(removed.code(), KeyStore::StillThere);
}

void TestVault::aRemovedKeyIsDestroyedFirst()
{
    ScriptedKeychain::Contents machine;
    machine.mood = ScriptedKeychain::Mood::ReadOnly; // says "deleted" and does not
    machine.entries.insert(u"acme"_s, Secret(Key));
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    Answer<Done> removed;
    const Call call = vault.remove(u"acme"_s, removed.take());
    QTRY_COMPARE(removed.times, 1);
    QVERIFY(machine.entries.value(u"acme"_s) != Secret(Key));
    // What was written over it is not taken for a key.
    Answer<Secret> read;
    const Call again = vault.read(u"acme"_s, read.take());
    QTRY_COMPARE(read.times, 1);
    QCOMPARE(read.code(), KeyStore::NotFound);
}

void TestVault::withoutAKeychainMemoryServesTheSession()
{
    ScriptedKeychain::Contents machine;
    machine.mood = ScriptedKeychain::Mood::Absent;
    Answer<Secret> read;
    {
        KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
        Answer<Kept> written;
        const Call call = vault.write(u"acme"_s, Secret(Key), written.take());
        QTRY_COMPARE(written.times, 1);
        QVERIFY(!(*written.result)->inKeychain);
        QVERIFY((*written.result)->reason.contains(u"no usable keychain"_s));
        const Call again = vault.read(u"acme"_s, read.take());
        QTRY_COMPARE(read.times, 1);
        QCOMPARE((*read.result)->reveal(), Key);
    }
    KeyStore next(std::make_unique<ScriptedKeychain>(machine));
    const Call call = next.read(u"acme"_s, read.take());
    QTRY_COMPARE(read.times, 2);
    QCOMPARE(read.code(), KeyStore::NoKeychain);
    Answer<Done> removed;
    const Call last = next.remove(u"acme"_s, removed.take());
    QTRY_COMPARE(removed.times, 1);
    QCOMPARE(removed.code(), KeyStore::StillThere);
}

void TestVault::aSilentKeychainIsGivenUp()
{
    ScriptedKeychain::Contents machine;
    machine.mood = ScriptedKeychain::Mood::Silent;
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine), 1ms);
    Answer<Secret> read;
    Answer<Kept> written;
    Answer<Done> removed;
    const Call a = vault.read(u"acme"_s, read.take());
    const Call b = vault.write(u"beta"_s, Secret(Key), written.take());
    const Call c = vault.remove(u"gamma"_s, removed.take());
    QTRY_COMPARE(read.times + written.times + removed.times, 3);
    QCOMPARE(read.code(), KeyStore::Slow);
    QCOMPARE(removed.code(), KeyStore::StillThere);
    QVERIFY(!(*written.result)->inKeychain);
    QVERIFY((*written.result)->reason.contains(u"does not answer"_s));
}

void TestVault::lateAnswersGoNowhere()
{
    ScriptedKeychain::Contents machine;
    machine.mood = ScriptedKeychain::Mood::Silent;
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine), 1ms);
    Answer<Secret> read;
    const Call call = vault.read(u"acme"_s, read.take());
    QTRY_COMPARE(read.times, 1);
    machine.answerLate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCOMPARE(read.times, 1);
}

void TestVault::aHeldKeyNeverReachesTheKeychain()
{
    ScriptedKeychain::Contents machine;
    KeyStore vault(std::make_unique<ScriptedKeychain>(machine));
    vault.hold(u"environment"_s, Secret(Key));
    Answer<Secret> read;
    const Call call = vault.read(u"environment"_s, read.take());
    QTRY_COMPARE(read.times, 1);
    QCOMPARE((*read.result)->reveal(), Key);
    QVERIFY(machine.asked.isEmpty());
}

void TestVault::systemKeychainKeepsAndRemoves()
{
    if (!hasKeyring())
        QSKIP("no Secret Service was started for this test (ND_TEST_KEYRING)");
    const QString account = u"test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        KeyStore vault(systemKeychain());
        Answer<Secret> missing;
        const Call before = vault.read(account, missing.take());
        QTRY_COMPARE(missing.times, 1);
        QCOMPARE(missing.code(), KeyStore::NotFound);
        Answer<Kept> written;
        const Call call = vault.write(account, Secret(Key), written.take());
        QTRY_COMPARE(written.times, 1);
        QVERIFY2((*written.result)->inKeychain, qPrintable((*written.result)->reason));
    }
    KeyStore vault(systemKeychain());
    Answer<Secret> read;
    const Call call = vault.read(account, read.take());
    QTRY_COMPARE(read.times, 1);
    QVERIFY2(bool(*read.result), qPrintable(read.code()));
    QCOMPARE((*read.result)->reveal(), Key);
    Answer<Done> removed;
    const Call gone = vault.remove(account, removed.take());
    QTRY_COMPARE(removed.times, 1);
    QVERIFY2(bool(*removed.result), qPrintable(removed.code()));
    const Call again = vault.read(account, read.take());
    QTRY_COMPARE(read.times, 2);
    QCOMPARE(read.code(), KeyStore::NotFound);
}

void TestVault::systemWithoutKeychainSaysSo()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("this system always has a keychain");
#else
    if (hasKeyring())
        QSKIP("a Secret Service is here (ND_TEST_KEYRING)");
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(u"share"_s).toUtf8());
    KeyStore vault(systemKeychain());
    Answer<Kept> written;
    const Call call = vault.write(u"acme"_s, Secret(Key), written.take());
    QTRY_COMPARE_WITH_TIMEOUT(written.times, 1, 30'000);
    QVERIFY(!(*written.result)->inKeychain);
    QVERIFY(!(*written.result)->reason.isEmpty());
    Answer<Secret> read;
    const Call again = vault.read(u"acme"_s, read.take());
    QTRY_COMPARE(read.times, 1);
    QCOMPARE((*read.result)->reveal(), Key);

    KeyStore next(systemKeychain());
    const Call later = next.read(u"acme"_s, read.take());
    QTRY_COMPARE_WITH_TIMEOUT(read.times, 2, 30'000);
    QCOMPARE(read.code(), KeyStore::NoKeychain);

    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(Key), qPrintable(file.fileName()));
    }
#endif
}

int main(int argc, char *argv[])
{
    // Without a keyring of its own the test must not reach the one of whoever runs it.
    if (!hasKeyring()) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/numberdesk-test-bus");
        qunsetenv("DISPLAY");
    }
    QCoreApplication app(argc, argv);
    TestVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_key_store.moc"
