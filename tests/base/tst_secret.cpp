// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace nd;

class TestSecret : public QObject
{
    Q_OBJECT
private slots:
    void theLastCopyOverwrites();
    void anotherValueOverwrites();
    void movedFromHoldsNothing();
    void literalsAreLeftAlone();
};

namespace {

const QByteArray Key = QByteArray(64, 'k') + "KEY_0123456789";

QByteArray fresh()
{
    return {Key.constData(), Key.size()};
}

/// What the memory of this process holds there, also when it was given back; empty where the system does not tell.
QByteArray memoryAt(const char *address)
{
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !memory.seek(qint64(quintptr(address))))
        return {};
    return memory.read(Key.size());
}

} // namespace

void TestSecret::theLastCopyOverwrites()
{
    std::optional<Secret> first{Secret(fresh())};
    const char *place = first->reveal().constData();
    if (memoryAt(place) != Key)
        QSKIP("this system does not show a process its memory");
    std::optional<Secret> second = first;
    first.reset();
    QCOMPARE(second->reveal(), Key); // still in use
    second.reset();
    QVERIFY(!memoryAt(place).contains("KEY_0123456789"));
}

void TestSecret::anotherValueOverwrites()
{
    Secret secret(fresh());
    const char *place = secret.reveal().constData();
    const bool isShown = memoryAt(place) == Key;
    secret = Secret("other");
    QCOMPARE(secret.reveal(), QByteArray("other"));
    if (isShown)
        QVERIFY(!memoryAt(place).contains("KEY_0123456789"));
}

void TestSecret::movedFromHoldsNothing()
{
    Secret secret(fresh());
    const Secret taken = std::move(secret);
    QVERIFY(secret.isEmpty()); // NOLINT: it is what is tested
    QCOMPARE(taken.reveal(), Key);
}

void TestSecret::literalsAreLeftAlone()
{
    {
        const Secret secret(QByteArrayLiteral("KEY_literal"));
    }
    QCOMPARE(QByteArrayLiteral("KEY_literal"), QByteArray("KEY_literal"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
