// SPDX-License-Identifier: Apache-2.0
#include "store/document_store.h"
#include "store/ledger.h"
#include "store/ledger_upkeep.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

/// Ledgers as the versions before this one have left them, made by ledgers/make.py.
class TestGoldenLedgers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void migrates_data();
    void migrates();
    void keepsACopyOfTheStateBefore();
    void prunesOldCopies();
    void aCopyThatCannotBeMadeStopsTheMigration();

private:
    QString take(int version) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestGoldenLedgers::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

/// A copy to open, since opening changes it.
QString TestGoldenLedgers::take(int version) const
{
    const QString path = m_dir->filePath(u"ledger.sqlite"_s);
    QFile::remove(path);
    if (!QFile::copy(QStringLiteral(ND_TEST_DATA "/ledgers/version%1.sqlite").arg(version), path))
        qFatal("no ledger of version %d", version);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void TestGoldenLedgers::migrates_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < int(ledgerMigrations().size()); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestGoldenLedgers::migrates()
{
    QFETCH(int, version);
    const auto opened = Ledger::open(take(version));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    Ledger &ledger = **opened;
    const auto open = ledger.openWrites(u"acc"_s);
    QVERIFY(open);
    QCOMPARE(open->size(), size_t(3));
    QStringList states;
    for (const WriteRecord &write : *open) {
        states += wordOf(write.state);
        QCOMPARE(write.numbers.size(), size_t(1));
        QCOMPARE(write.claims.size(), 1);
        QCOMPARE(write.userReference, u"Spring"_s);
        QVERIFY(write.body.contains(QByteArray::number(write.numbers.front().first)));
        QCOMPARE(write.lines, QByteArray("[]"));
        QVERIFY(write.keyOwner.isEmpty());
    }
    QCOMPARE(states, (QStringList{u"journaled"_s, u"sent"_s, u"unknown"_s}));
    const auto bought = ledger.purchaseOf(u"acc"_s, u"order-1"_s);
    QVERIFY(bought);
    QCOMPARE(bought->size(), size_t(1));
    QCOMPARE(ledger.drafts(u"acc"_s)->value(u"comment/s1"_s), version >= 2 ? u"Words"_s : QString());
    QCOMPARE(DocumentStore(ledger, u"acc"_s).all(u"search"_s)->size(), size_t(version >= 3 ? 1 : 0));
    QVERIFY(!ledger.identity().id.isEmpty());
    QCOMPARE(ledger.doubt(), LedgerDoubt::None);
    QVERIFY(!ledger.endedUncleanly());
    const auto health = examineLedger(ledger.path());
    QVERIFY(health);
    QCOMPARE(health->state, LedgerHealth::State::Sound);
}

void TestGoldenLedgers::keepsACopyOfTheStateBefore()
{
    QVERIFY(Ledger::open(take(2)));
    const QDir backups(m_dir->filePath(u"backups"_s));
    const QStringList copies = backups.entryList(QDir::Files);
    QCOMPARE(copies.size(), 1);
    QVERIFY2(copies.front().startsWith(u"ledger-version2-"_s), qPrintable(copies.front()));
    QCOMPARE(QFile::permissions(backups.filePath(copies.front())) & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
    // The older program can go on with it: it is still of its own version.
    std::vector<Migration> older = ledgerMigrations();
    older.resize(2);
    QVERIFY(Ledger::open(backups.filePath(copies.front()), older));
}

void TestGoldenLedgers::prunesOldCopies()
{
    QVERIFY(QDir(m_dir->path()).mkpath(u"backups"_s));
    for (int i = 0; i < 5; ++i) {
        QFile old(m_dir->filePath(u"backups/ledger-version1-2024010%1-000000.sqlite"_s.arg(i + 1)));
        QVERIFY(old.open(QIODevice::WriteOnly));
        QVERIFY(old.setFileTime(QDateTime(QDate(2024, 1, i + 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    }
    QVERIFY(Ledger::open(take(3)));
    const QStringList left = QDir(m_dir->filePath(u"backups"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(left.size(), 3);
    QVERIFY(left.contains(u"ledger-version1-20240105-000000.sqlite"_s));
    QVERIFY(left.last().startsWith(u"ledger-version3-"_s));
}

void TestGoldenLedgers::aCopyThatCannotBeMadeStopsTheMigration()
{
    const QString path = take(1);
    QFile inTheWay(m_dir->filePath(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto opened = Ledger::open(path);
    QVERIFY(!opened);
    QVERIFY(!opened.error().title.isEmpty());
    std::vector<Migration> first = ledgerMigrations();
    first.resize(1);
    QVERIFY(Ledger::open(path, first)); // nothing was changed
}

QTEST_GUILESS_MAIN(TestGoldenLedgers)
#include "tst_golden_ledgers.moc"
