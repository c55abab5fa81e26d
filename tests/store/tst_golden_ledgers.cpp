// SPDX-License-Identifier: Apache-2.0
#include "golden_ledger.h"

#include "store/tables/document_store.h"
#include "support/golden_text.h"

#include "store/ledger.h"
#include "store/ledger_upkeep.h"
#include "store/tables/draft_store.h"
#include "store/tables/purchase_store.h"
#include "store/tables/write_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

/// Ledgers as the versions up to this one have left them, made by ledgers/make.py.
class TestGoldenLedgers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSchemaIsThatOfItsVersion();
    void migrates_data();
    void migrates();
    void everyVersionBecomesTheSame_data() { migrates_data(); }
    void everyVersionBecomesTheSame();
    void keepsACopyOfTheStateBefore();
    void prunesOldCopies();
    void aCopyThatCannotBeMadeStopsTheMigration();

private:
    QString take(int version) const;
    static QString schemaOf(const GoldenLedger &ledger);

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

/// Every table and index as SQLite keeps it, a column a line.
QString TestGoldenLedgers::schemaOf(const GoldenLedger &ledger)
{
    QString schema = u"user_version %1\njournal_mode %2\n"_s.arg(
        ledger.texts(u"PRAGMA user_version"_s).value(0), ledger.texts(u"PRAGMA journal_mode"_s).value(0));
    for (const QString &statement :
        ledger.texts(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"_s)) {
        QString sql = statement.simplified();
        sql.replace(u"( "_s, u"("_s).replace(u" )"_s, u")"_s).replace(u" ,"_s, u","_s);
        int depth = 0;
        schema += u'\n';
        for (const QChar c : std::as_const(sql)) {
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            schema += c;
            if (c == u',' && depth == 1)
                schema += u"\n   "_s;
        }
        schema += u'\n';
    }
    return schema;
}

/// Who changes it makes a new version, since ledgers of this one are out there, and a golden ledger of it. Then this
/// text is frozen anew, under the new version's name.
void TestGoldenLedgers::theSchemaIsThatOfItsVersion()
{
    const GoldenLedger fresh;
    QVERIFY(Ledger::open(fresh.path()));
    const QString schema = schemaOf(fresh);
    const auto version = int(ledgerMigrations().size());
    QVERIFY(schema.startsWith(u"user_version %1\n"_s.arg(version)));
    const QString golden = QStringLiteral(ND_TEST_DATA "/ledgers/version%1").arg(version);
    ND_COMPARE_GOLDEN(golden + u".schema"_s, schema);
    QCOMPARE(schemaOf(GoldenLedger(golden + u".sqlite"_s)), schema);
}

void TestGoldenLedgers::everyVersionBecomesTheSame()
{
    QFETCH(int, version);
    const GoldenLedger old(QStringLiteral(ND_TEST_DATA "/ledgers/version%1.sqlite").arg(version));
    QVERIFY(Ledger::open(old.path()));
    const GoldenLedger fresh;
    QVERIFY(Ledger::open(fresh.path()));
    QCOMPARE(schemaOf(old), schemaOf(fresh));
}

void TestGoldenLedgers::migrates_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= int(ledgerMigrations().size()); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestGoldenLedgers::migrates()
{
    QFETCH(int, version);
    const auto opened = Ledger::open(take(version));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    Ledger &ledger = **opened;
    const auto open = WriteStore(ledger).open(u"acc"_s);
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
    const auto bought = PurchaseStore(ledger, u"acc"_s).ofRecord(u"order-1"_s);
    QVERIFY(bought && *bought);
    QCOMPARE(DraftStore(ledger, u"acc"_s).all()->value(u"comment/s1"_s), version >= 2 ? u"Words"_s : QString());
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
#ifndef Q_OS_WIN // there a file has the rights of its folder
    QCOMPARE(QFile::permissions(backups.filePath(copies.front())) & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
#endif
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
