// SPDX-License-Identifier: Apache-2.0
#include "house_rules.h"
#include "signal_listeners.h"
#include "size_limits.h"
#include "type_names.h"

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
        QTest::newRow("SQL by a back door")
            << u"src/writes/a.cpp"_s << u"#include \"store/sql/statement.h\""_s << false;
        QTest::newRow("SQL elsewhere") << u"src/features/basket/service/basket.cpp"_s << u"#include <QSqlQuery>"_s
                                       << false;
        QTest::newRow("store for HTTP") << u"src/http/a.cpp"_s << u"#include \"store/ledger.h\""_s << false;
        QTest::newRow("HTTP for writes") << u"src/writes/a.cpp"_s << u"#include \"http/server.h\""_s << false;
        QTest::newRow("sessions for webhooks")
            << u"src/webhooks/a.cpp"_s << u"#include \"sessions/session.h\""_s << true;
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
        QTest::newRow("a session for a service")
            << u"src/features/orders/service/a.cpp"_s << u"#include \"sessions/session.h\""_s << false;
        QTest::newRow("a text for lupdate") << u"src/api/a.cpp"_s << u"f(QT_TRANSLATE_NOOP(\"a\", \"b\"));"_s << true;
        QTest::newRow("a text behind a macro")
            << u"src/api/a.cpp"_s << u"#define T(text) \\\n    QT_TRANSLATE_NOOP(\"a\", text)"_s << false;
        QTest::newRow("all features for a feature")
            << u"src/features/orders/a.cpp"_s << u"#include \"features/workspace.h\""_s << false;
        QTest::newRow("a feature for all of them")
            << u"src/features/workspace.cpp"_s << u"#include \"features/orders/orders_presenter.h\""_s << true;
        QTest::newRow("singleton") << u"src/writes/a.cpp"_s << u"auto &x = Registry::instance();"_s << false;
        QTest::newRow("application") << u"src/writes/a.cpp"_s << u"QCoreApplication::instance();"_s << true;
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

    void aMemberCanBeHiddenFromMoc_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("slot under a condition")
            << u"    Q_OBJECT\nslots:\n#ifdef Q_OS_WIN\n    void b();\n#endif\n"_s << true;
        QTest::newRow("slot behind an inner class")
            << u"    Q_OBJECT\n    struct B\n    {\n    };\nslots:\n#ifdef Q_OS_WIN\n    void b();\n#endif\n"_s << true;
        QTest::newRow("condition in a slot")
            << u"    Q_OBJECT\nslots:\n    void b()\n    {\n#ifdef Q_OS_WIN\n        c();\n#endif\n    }\n"_s << false;
        QTest::newRow("not for moc") << u"#ifdef Q_OS_WIN\n    void b();\n#endif\n"_s << false;
    }
    void aMemberCanBeHiddenFromMoc()
    {
        QFETCH(QString, members);
        QFETCH(bool, hidden);
        QCOMPARE(nd::arch::hidesMembersFromMoc(u"class A\n{\n"_s + members + u"};\n"_s), hidden);
    }

    void mocSeesEveryMember()
    {
        QStringList found;
        const auto look = [&](const QString &path, const QString &text) {
            if (nd::arch::hidesMembersFromMoc(text))
                found += path;
        };
        QVERIFY(eachFile(look) > 100);
        QVERIFY(eachFile(look, {u"tests"_s}) > 100);
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

    void aNameCanBeTaken()
    {
        const QString header = u"namespace nd {\nclass Known;\nclass Reader final : public QObject\n{\n};\n}\n"_s;
        nd::arch::TypeNames names;
        names.read(u"a.h"_s, header);
        names.read(u"b.h"_s, u"namespace nd::sandbox {\nstruct Reader\n{\n};\n}\n"_s);
        QVERIFY(names.taken().isEmpty());
        names.read(u"c.h"_s, header);
        QCOMPARE(names.taken(), QStringList{u"nd::Reader: a.h, c.h"_s});
    }
    void everyTypeHasItsOwnName()
    {
        nd::arch::TypeNames names;
        eachFile([&](const QString &path, const QString &text) {
            if (path.endsWith(u".h"))
                names.read(path, text);
        });
        QVERIFY2(names.taken().isEmpty(), qPrintable(names.taken().join(u'\n')));
    }

    /// More is no folder that one reads at a glance.
    void noFolderIsTooLarge()
    {
        constexpr int Most = 25;
        const QString root = QStringLiteral(ND_SOURCE_DIR);
        QStringList large;
        int folders = 0;
        for (const QString &part : {u"/src"_s, u"/ui"_s}) {
            QDirIterator it(root + part, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const qsizetype files = QDir(it.next()).entryList(QDir::Files).size();
                ++folders;
                if (files > Most)
                    large += u"%1: %2 files"_s.arg(it.filePath()).arg(files);
            }
        }
        QVERIFY(folders > 50);
        QVERIFY2(large.isEmpty(), qPrintable(large.join(u'\n')));
    }

    void aClassCanBeTooLarge()
    {
        const QString small = u"class A final\n{\npublic:\n    void b();\n\nprivate:\n    int m_c = 0;\n};\n"_s;
        QVERIFY(nd::arch::largeClasses(small).empty());
        QString large = small;
        large.replace(u"    void b();\n"_s, u"    void b();\n"_s.repeated(16));
        QCOMPARE(nd::arch::largeClasses(large).front().publicFunctions, 16);
        large = small;
        large.replace(u"    int m_c = 0;\n"_s, u"    int m_c = 0;\n"_s.repeated(16));
        QCOMPARE(nd::arch::largeClasses(large).front().members, 16);
        QVERIFY(nd::arch::longFunctions(u"int a()\n{\n"_s + u"    b();\n"_s.repeated(60) + u"}\n"_s).empty());
        QCOMPARE(
            nd::arch::longFunctions(u"int a()\n{\n"_s + u"    b();\n"_s.repeated(61) + u"}\n"_s).size(), size_t(1));
    }

    /// A class with many functions or members has more than one subject, a long function more than one step. Those that
    /// are larger stand here with what they have; this list only shrinks.
    void classesAndFunctionsKeepTheirSize()
    {
        const QHash<QString, nd::arch::Size> known = largerOnes();
        QStringList wrong;
        QSet<QString> met;
        eachFile([&](const QString &path, const QString &text) {
            if (path.startsWith(u"src/sandbox/"_s))
                return;
            for (const nd::arch::Size &size : nd::arch::largeClasses(text)) {
                const nd::arch::Size most = known.value(size.name);
                met.insert(size.name);
                if (size.publicFunctions > std::max(most.publicFunctions, nd::arch::MostPublicFunctions)
                    || size.members > std::max(most.members, nd::arch::MostMembers))
                    wrong += u"%1: class %2 has %3 public functions and %4 members"_s.arg(path, size.name)
                                 .arg(size.publicFunctions)
                                 .arg(size.members);
            }
            for (const nd::arch::Size &size : nd::arch::longFunctions(text)) {
                met.insert(path);
                if (size.lines > std::max(known.value(path).lines, nd::arch::LongestFunction))
                    wrong += u"%1, %2: the function has %3 lines"_s.arg(path, size.name).arg(size.lines);
            }
        });
        for (auto it = known.cbegin(); it != known.cend(); ++it) {
            if (!met.contains(it.key()))
                wrong += it.key() + u" needs no exception any more"_s;
        }
        wrong.sort();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    /// Classes by name, long functions by file.
    static QHash<QString, nd::arch::Size> largerOnes()
    {
        QHash<QString, nd::arch::Size> known;
        const auto add = [&](const QString &name, int functions, int members, int lines = 0) {
            known.insert(name, {.name = name, .publicFunctions = functions, .members = members, .lines = lines});
        };
        add(u"HttpTransaction"_s, 10, 21);
        add(u"BasketPresenter"_s, 29, 8);
        add(u"Basket"_s, 24, 8);
        add(u"CommentsPresenter"_s, 24, 13);
        add(u"CoveragePresenter"_s, 20, 13);
        add(u"OrdersPresenter"_s, 22, 17);
        add(u"OrderReads"_s, 16, 4);
        add(u"OrderTree"_s, 25, 6);
        add(u"OrderActions"_s, 17, 4);
        add(u"OrderTracker"_s, 22, 12);
        add(u"NumberListReader"_s, 8, 18);
        add(u"PastePresenter"_s, 24, 26);
        add(u"BulkOrderPresenter"_s, 16, 4);
        add(u"TicketPresenter"_s, 25, 12);
        add(u"RequirementsPresenter"_s, 21, 18);
        add(u"SearchPresenter"_s, 21, 18);
        add(u"Column"_s, 20, 28);
        add(u"RowsModel"_s, 17, 8);
        add(u"RowsModelBase"_s, 18, 11);
        add(u"Ledger"_s, 18, 11);
        add(u"Session"_s, 16, 15);
        add(u"AccountServices"_s, 26, 19);
        add(u"WriteCoordinator"_s, 21, 11);
        add(u"BasketTab"_s, 6, 23);
        add(u"OrdersTab"_s, 3, 19);
        add(u"PasteDialog"_s, 4, 19);
        add(u"ReportsDialog"_s, 2, 16);
        add(u"SearchFormPanel"_s, 6, 25);
        add(u"WebhooksDialog"_s, 1, 20);
        add(u"ShapeMap"_s, 20, 12);
        add(u"Program"_s, 3, 18);
        add(u"PlaceItem"_s, 17, 2);
        add(u"src/store/ledger_schema.cpp"_s, 0, 0, 82);
        return known;
    }

    /// Calls `look` with path and text of every source file below these folders, which are those of the product unless
    /// told; how many there are.
    static int eachFile(const std::function<void(const QString &, const QString &)> &look,
        const QStringList &folders = {u"src"_s, u"ui"_s})
    {
        const QDir root(QStringLiteral(ND_SOURCE_DIR));
        int files = 0;
        for (const QString &folder : folders) {
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
