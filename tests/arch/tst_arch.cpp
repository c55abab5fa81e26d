// SPDX-License-Identifier: Apache-2.0
#include "house_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestArch : public QObject
{
    Q_OBJECT
private slots:
    void theRulesCanBeBroken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("fine");
        QTest::newRow("downward") << u"src/desk/a.cpp"_s << u"#include \"api/client.h\""_s << true;
        QTest::newRow("upward") << u"src/api/a.cpp"_s << u"#include \"desk/ledger.h\""_s << false;
        QTest::newRow("records for models") << u"src/models/a.h"_s << u"#include \"api/resources/words.h\""_s << true;
        QTest::newRow("client for models") << u"src/models/a.h"_s << u"#include \"api/client.h\""_s << false;
        QTest::newRow("client for the sandbox") << u"src/sandbox/a.h"_s << u"# include \"api/client.h\""_s << false;
        QTest::newRow("widget in the window") << u"ui/tabs/a.cpp"_s << u"#include <QLabel>"_s << true;
        QTest::newRow("widget in a presenter") << u"src/tabs/a.cpp"_s << u"#include <QLabel>"_s << false;
        QTest::newRow("reply in the window") << u"ui/a.cpp"_s << u"#include <QNetworkReply>"_s << false;
        QTest::newRow("keychain elsewhere") << u"src/desk/a.cpp"_s << u"#include <qt6keychain/keychain.h>"_s << false;
        QTest::newRow("SQL in the ledger") << u"src/desk/ledger_x.cpp"_s << u"#include <QSqlQuery>"_s << true;
        QTest::newRow("SQL elsewhere") << u"src/desk/basket.cpp"_s << u"#include <QSqlQuery>"_s << false;
        QTest::newRow("desk for HTTP") << u"src/http/a.cpp"_s << u"#include \"desk/desk.h\""_s << false;
        QTest::newRow("HTTP for the desk") << u"src/desk/a.cpp"_s << u"#include \"http/server.h\""_s << false;
        QTest::newRow("desk for webhooks") << u"src/webhooks/a.cpp"_s << u"#include \"desk/desk.h\""_s << true;
        QTest::newRow("client for webhooks") << u"src/webhooks/a.cpp"_s << u"#include \"api/client.h\""_s << false;
        QTest::newRow("sodium elsewhere") << u"src/webhooks/receiver.cpp"_s << u"#include <sodium.h>"_s << false;
        QTest::newRow("singleton") << u"src/desk/a.cpp"_s << u"auto &x = Registry::instance();"_s << false;
        QTest::newRow("application") << u"src/desk/a.cpp"_s << u"QCoreApplication::instance();"_s << true;
        QTest::newRow("too long") << u"src/desk/a.cpp"_s << QString(901, u'\n') << false;
    }
    void theRulesCanBeBroken()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, fine);
        QCOMPARE(nd::arch::offences(path, line).isEmpty(), fine);
    }

    void theHouseKeepsThem()
    {
        const QDir root(QStringLiteral(ND_SOURCE_DIR));
        QStringList found;
        int files = 0;
        for (const QString &folder : {u"src"_s, u"ui"_s}) {
            QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                const QString path = root.relativeFilePath(file.fileName());
                for (const QString &offence : nd::arch::offences(path, QString::fromUtf8(file.readAll())))
                    found += path + u' ' + offence;
            }
        }
        QVERIFY(files > 100);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestArch)
#include "tst_arch.moc"
