// SPDX-License-Identifier: Apache-2.0
#include "sessions/failure_notices.h"

#include "accounts/settings.h"
#include "features/failures/service/notices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// What fails while nobody looks is said, and the word is taken back when it is put right. Writes, purchases and holds
/// tell theirs in their own tests.
class TestFailureNotices final : public QObject
{
    Q_OBJECT
private slots:
    void settingsThatCannotBeSaved();
    void damagedSettings();
};

void TestFailureNotices::settingsThatCannotBeSaved()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"inner"_s);
    {
        QFile file(folder); // where the folder should be: it holds for every user, root included
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Settings settings(folder + u"/settings.ini"_s);
    Notices notices;
    postFailuresOf(settings, notices);
    QVERIFY(notices.list().isEmpty());
    settings.set(setting::TextPercent, 150);
    QVERIFY(!settings.save());
    QCOMPARE(notices.list().size(), 1);
    const Notice notice = notices.list().front();
    QCOMPARE(notice.kind, Notice::Kind::Bad);
    QCOMPARE(notice.action, Notice::Action::Retry);
    QVERIFY2(notice.advice.contains(u"settings.ini"_s), qPrintable(notice.advice));
    notices.retry(notice.key);
    QCOMPARE(notices.list().size(), 1);

    QVERIFY(QFile::remove(folder));
    QVERIFY(QDir().mkpath(folder));
    notices.retry(notice.key);
    QVERIFY(notices.list().isEmpty());
    QCOMPARE(Settings(folder + u"/settings.ini"_s).get(setting::TextPercent), 150);
}

void TestFailureNotices::damagedSettings()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"settings.ini"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\ntheme=dark\nthis line is cut o\n[basket]\nextend_holds_limit=5\n");
    }
    Settings settings(path);
    QVERIFY(!settings.damagedCopy().isEmpty());
    Notices notices;
    postFailuresOf(settings, notices);
    QCOMPARE(notices.list().size(), 1);
    QVERIFY(notices.list().front().advice.contains(settings.damagedCopy()));
    QCOMPARE(notices.list().front().action, Notice::Action::OpenFolder);
    QCOMPARE(notices.list().front().subject, dir.path());
}

QTEST_GUILESS_MAIN(TestFailureNotices)
#include "tst_failure_notices.moc"
