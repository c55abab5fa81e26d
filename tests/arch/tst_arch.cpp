// SPDX-License-Identifier: Apache-2.0
#include "house_rules.h"
#include "signal_listeners.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <functional>

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
        QTest::newRow("downward") << u"src/writes/a.cpp"_s << u"#include \"api/client/client.h\""_s << true;
        QTest::newRow("upward") << u"src/api/client/a.cpp"_s << u"#include \"store/ledger.h\""_s << false;
        QTest::newRow("records for models") << u"src/models/a.h"_s << u"#include \"api/values/api_enums.h\""_s << true;
        QTest::newRow("client for models") << u"src/models/a.h"_s << u"#include \"api/client/client.h\""_s << false;
        QTest::newRow("client for the sandbox")
            << u"src/sandbox/a.h"_s << u"# include \"api/client/client.h\""_s << false;
        QTest::newRow("widget in the window") << u"ui/shell/a.cpp"_s << u"#include <QLabel>"_s << true;
        QTest::newRow("widget in a presenter") << u"src/features/orders/a.cpp"_s << u"#include <QLabel>"_s << false;
        QTest::newRow("reply in the window") << u"ui/a.cpp"_s << u"#include <QNetworkReply>"_s << false;
        QTest::newRow("keychain elsewhere")
            << u"src/accounts/a.cpp"_s << u"#include <qt6keychain/keychain.h>"_s << false;
        QTest::newRow("SQL in the store") << u"src/store/ledger_x.cpp"_s << u"#include <QSqlQuery>"_s << true;
        QTest::newRow("SQL elsewhere") << u"src/features/basket/service/basket.cpp"_s << u"#include <QSqlQuery>"_s
                                       << false;
        QTest::newRow("store for HTTP") << u"src/http/a.cpp"_s << u"#include \"store/ledger.h\""_s << false;
        QTest::newRow("HTTP for writes") << u"src/writes/a.cpp"_s << u"#include \"http/server.h\""_s << false;
        QTest::newRow("sessions for webhooks")
            << u"src/webhooks/a.cpp"_s << u"#include \"workspace/session.h\""_s << true;
        QTest::newRow("client for webhooks")
            << u"src/webhooks/a.cpp"_s << u"#include \"api/client/client.h\""_s << false;
        QTest::newRow("sodium elsewhere") << u"src/webhooks/receiver.cpp"_s << u"#include <sodium.h>"_s << false;
        QTest::newRow("a feature's own folder")
            << u"src/features/orders/a.cpp"_s << u"#include \"features/orders/order_rows.h\""_s << true;
        QTest::newRow("a feature's service for another")
            << u"src/features/orders/a.cpp"_s << u"#include \"features/basket/service/basket.h\""_s << true;
        QTest::newRow("a feature's inside for another")
            << u"src/features/orders/a.cpp"_s << u"#include \"features/basket/basket_columns.h\""_s << false;
        QTest::newRow("a presenter for a service")
            << u"src/features/orders/service/a.cpp"_s << u"#include \"features/orders/order_rows.h\""_s << false;
        QTest::newRow("a workspace for a service")
            << u"src/features/orders/service/a.cpp"_s << u"#include \"workspace/session.h\""_s << false;
        QTest::newRow("singleton") << u"src/writes/a.cpp"_s << u"auto &x = Registry::instance();"_s << false;
        QTest::newRow("application") << u"src/writes/a.cpp"_s << u"QCoreApplication::instance();"_s << true;
        QTest::newRow("too long") << u"src/writes/a.cpp"_s << QString(901, u'\n') << false;
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
        QStringList found;
        const int files = eachFile([&](const QString &path, const QString &text) {
            for (const QString &offence : nd::arch::offences(path, text))
                found += path + u' ' + offence;
        });
        QVERIFY(files > 100);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aSignalCanBeUnheard_data()
    {
        QTest::addColumn<QString>("use");
        QTest::addColumn<bool>("heard");
        QTest::newRow("nobody") << u"emit failed(why);"_s << false;
        QTest::newRow("a listener") << u"connect(&writer, &Writer::failed, this, &Pane::show);"_s << true;
        QTest::newRow("with arguments before it")
            << u"QObject::connect(find(a, {b, c}),\n    &Writer::failed, this, [] { });"_s << true;
        QTest::newRow("by another namespace") << u"connect(w, &nd::Writer::failed, this, &Pane::show);"_s << true;
        QTest::newRow("by a class made from it") << u"connect(w, &BusyWriter::failed, this, &Pane::show);"_s << true;
        QTest::newRow("another's signal") << u"connect(w, &Reader::failed, this, &Pane::show);"_s << false;
        QTest::newRow("passed on to nobody") << u"connect(w, &Reader::failed, this, &Writer::failed);"_s << false;
        QTest::newRow("in a comment") << u"// connect(w, &Writer::failed, this, &Pane::show);"_s << false;
    }
    void aSignalCanBeUnheard()
    {
        QFETCH(QString, use);
        QFETCH(bool, heard);
        nd::arch::SignalListeners listeners;
        listeners.read(u"class Writer : public QObject\n{\nsignals:\n    /// Why.\n    void failed(const Error &);\n"
                       "\nprivate:\n    void keep();\n};\nclass BusyWriter final : public Writer\n{\n};\n"_s);
        listeners.read(use);
        QCOMPARE(listeners.declared(), 1);
        QCOMPARE(listeners.unheard(), heard ? QStringList() : QStringList{u"Writer::failed"_s});
    }

    /// A failure that is told to nobody is kept from the person whose money it is. What only tests listen to does not
    /// count: a class that nobody connects passes all of its own.
    void everySignalHasAListener()
    {
        nd::arch::SignalListeners listeners;
        eachFile([&](const QString &, const QString &text) { listeners.read(text); });
        QVERIFY(listeners.declared() > 150);
        // Each with the reason why nobody in the product listens.
        const QStringList exceptions{
            u"LedgerCare::checked"_s, // the end of work on another thread; what it has found is posted as a notice
        };
        QStringList unheard = listeners.unheard();
        for (const QString &exception : exceptions)
            QVERIFY2(unheard.removeOne(exception), qPrintable(exception + u" needs no exception any more"_s));
        QVERIFY2(unheard.isEmpty(), qPrintable(unheard.join(u'\n')));
    }

private:
    /// Calls `look` with path and text of every source file of the product; how many there are.
    static int eachFile(const std::function<void(const QString &, const QString &)> &look)
    {
        const QDir root(QStringLiteral(ND_SOURCE_DIR));
        int files = 0;
        for (const QString &folder : {u"src"_s, u"ui"_s}) {
            QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("cannot read %s", qPrintable(file.fileName()));
                ++files;
                look(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            }
        }
        return files;
    }
};

QTEST_APPLESS_MAIN(TestArch)
#include "tst_arch.moc"
