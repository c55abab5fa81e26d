// SPDX-License-Identifier: Apache-2.0
#include "accounts/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void keepsEveryKindOfValue();
    void fallsBackOnRubbish();
    void keepsRecords();
    void recordsOfSimilarKindsStayApart();
    void tellsChangesOnce();
    void isWrittenThroughTheEventLoop();
    void isPrivate();
    void readsWhatCanBeReadOfADamagedFile();
    void survivesAFileThatIsNoText();
    void tellsWhenItCannotBeWritten();

private:
    static QByteArray contents(const QString &path);
    static void overwrite(const QString &path, const QByteArray &bytes);
};

QByteArray TestSettings::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettings::overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSettings::keepsEveryKindOfValue()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    const QByteArray binary("\0\xff\n[x]\r=\"", 9);
    {
        Settings settings(path);
        QCOMPARE(settings.get(setting::TypedCountAbove), 10);
        QCOMPARE(settings.get(setting::Theme), u"system"_s);
        settings.set(setting::WindowGeometry, binary);
        settings.set(setting::TypedCountAbove, 0);
        settings.set(setting::ExtendHolds, true);
        settings.set(setting::Theme, u"dark, \"ä\" = %1/\\ 🗼"_s);
        settings.setLayout(u"Available numbers / found"_s, binary);
    }
    const Settings settings(path);
    QCOMPARE(settings.get(setting::WindowGeometry), binary);
    QCOMPARE(settings.get(setting::TypedCountAbove), 0);
    QCOMPARE(settings.get(setting::ExtendHolds), true);
    QCOMPARE(settings.get(setting::Theme), u"dark, \"ä\" = %1/\\ 🗼"_s);
    QCOMPARE(settings.layout(u"Available numbers / found"_s), binary);
    QCOMPARE(settings.layout(u"Basket"_s), QByteArray());
    QVERIFY(settings.damagedCopy().isEmpty());
}

void TestSettings::fallsBackOnRubbish()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    overwrite(path, "[basket]\ntyped_count_above=many\nextend_holds_limit=7\n");
    const Settings settings(path);
    QCOMPARE(settings.get(setting::TypedCountAbove), 10);
    QCOMPARE(settings.get(setting::ExtendHoldsLimit), 7);
}

void TestSettings::keepsRecords()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    {
        Settings settings(path);
        settings.setRecord(u"accounts"_s, u"a-1"_s, {{u"name"_s, u"Acme, UK"_s}, {u"cap"_s, u"5.00"_s}});
        settings.setRecord(u"accounts"_s, u"b-2"_s, {{u"name"_s, u"B"_s}});
        settings.setRecord(u"accounts"_s, u"c-3"_s, {{u"name"_s, u"C"_s}});
    }
    {
        Settings settings(path);
        QCOMPARE(settings.recordIds(u"accounts"_s), (QStringList{u"a-1"_s, u"b-2"_s, u"c-3"_s}));
        settings.removeRecord(u"accounts"_s, u"b-2"_s);
        settings.setRecord(u"accounts"_s, u"a-1"_s, {{u"name"_s, u"Acme"_s}}); // without a cap now
    }
    const Settings settings(path);
    QCOMPARE(settings.recordIds(u"accounts"_s), (QStringList{u"a-1"_s, u"c-3"_s}));
    QCOMPARE(settings.record(u"accounts"_s, u"a-1"_s), (QVariantMap{{u"name"_s, u"Acme"_s}}));
    QVERIFY(settings.record(u"accounts"_s, u"b-2"_s).isEmpty());
    QVERIFY(!contents(path).contains("cap"));
}

void TestSettings::recordsOfSimilarKindsStayApart()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    settings.set(setting::LastAccount, u"x"_s); // "account/last"
    settings.setRecord(u"accounts"_s, u"a"_s, {{u"name"_s, u"A"_s}});
    settings.setRecord(u"accounts"_s, u"ab"_s, {{u"name"_s, u"AB"_s}});
    settings.removeRecord(u"accounts"_s, u"a"_s);
    QCOMPARE(settings.recordIds(u"accounts"_s), QStringList{u"ab"_s});
    QCOMPARE(settings.record(u"accounts"_s, u"ab"_s).value(u"name"_s).toString(), u"AB"_s);
    QCOMPARE(settings.get(setting::LastAccount), u"x"_s);
}

void TestSettings::tellsChangesOnce()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(setting::TextPercent, 150);
    settings.set(setting::TextPercent, 150);
    settings.setRecord(u"accounts"_s, u"a"_s, {{u"name"_s, u"A"_s}});
    settings.setRecord(u"accounts"_s, u"a"_s, {{u"name"_s, u"A"_s}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toString(), u"appearance/text_percent"_s);
    QCOMPARE(changed[1][0].toString(), u"accounts/a"_s);
}

void TestSettings::isWrittenThroughTheEventLoop()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    Settings settings(path);
    settings.set(setting::TextPercent, 150);
    QVERIFY(!contents(path).contains("150"));
    QTRY_VERIFY(contents(path).contains("text_percent=150"));
}

void TestSettings::isPrivate()
{
#ifdef Q_OS_WIN
    QSKIP("folders of a user are private on Windows; files take over their permissions");
#endif
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    {
        Settings settings(path);
        settings.set(setting::TextPercent, 150);
        QVERIFY(settings.save());
        QVERIFY(!(QFile::permissions(path) & others));
        settings.set(setting::TextPercent, 175);
        QVERIFY(settings.save());
        QVERIFY(!(QFile::permissions(path) & others));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    Settings settings(path);
    settings.set(setting::TextPercent, 200);
    QVERIFY(settings.save());
    QVERIFY(!(QFile::permissions(path) & others));
}

void TestSettings::readsWhatCanBeReadOfADamagedFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    const QByteArray damaged = "[appearance]\ntheme=dark\nthis line is cut o\n[basket]\nextend_holds_limit=5\n";
    overwrite(path, damaged);
    Settings settings(path);
    QCOMPARE(settings.get(setting::Theme), u"dark"_s);
    QCOMPARE(settings.get(setting::ExtendHoldsLimit), 5);
    QVERIFY(!settings.damagedCopy().isEmpty());
    QCOMPARE(contents(settings.damagedCopy()), damaged);

    settings.set(setting::TextPercent, 150);
    QVERIFY(settings.save());
    const Settings again(path);
    QCOMPARE(again.get(setting::Theme), u"dark"_s);
    QCOMPARE(again.get(setting::ExtendHoldsLimit), 5);
    QCOMPARE(again.get(setting::TextPercent), 150);
    QCOMPARE(contents(settings.damagedCopy()), damaged); // still there
}

void TestSettings::survivesAFileThatIsNoText()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += char(i * 37 + i / 256);
    overwrite(path, noise);
    Settings settings(path);
    QCOMPARE(settings.get(setting::TypedCountAbove), 10);
    QCOMPARE(contents(settings.damagedCopy()), noise);
    settings.set(setting::TextPercent, 150);
    QVERIFY(settings.save());
    QCOMPARE(Settings(path).get(setting::TextPercent), 150);
}

void TestSettings::tellsWhenItCannotBeWritten()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"inner"_s);
    const QString path = folder + u"/settings.ini"_s;
    // A file stands where the folder should be: it holds for every user, root included.
    overwrite(folder, "in the way");
    Settings settings(path);
    QSignalSpy failed(&settings, &Settings::saveFailed);
    settings.set(setting::TextPercent, 150);
    const auto saved = settings.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Local);
    QVERIFY(!saved.error().title.isEmpty());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(settings.get(setting::TextPercent), 150);

    QVERIFY(QFile::remove(folder));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(settings.save()); // nothing was lost
    QCOMPARE(Settings(path).get(setting::TextPercent), 150);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
