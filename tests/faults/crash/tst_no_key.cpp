// SPDX-License-Identifier: Apache-2.0
#include "crash_rounds.h"
#include "key_search.h"

#include "support/fake_telnyx.h"
#include "support/patience.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 100'000; // milliseconds; a limit against hanging, never a verdict

/// Its characters come out differently in every way of writing them down.
const QByteArray Key = "KEY0193C6A5B7D8+zQ/9x%41y=Wq~Jk7Hn3Vb5Rt1";

/// A home of its own for a program that is run once, and all that is left of it.
class Home
{
public:
    Home()
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                 "XDG_RUNTIME_DIR", "TMPDIR", "TEMP", "APPDATA", "LOCALAPPDATA"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_places.emplace_back(QString::fromLatin1(name), folder);
        }
    }

    /// Leaves the event loop to a server of this process.
    bool run(const QString &mode, const QString &base)
    {
        QProcessEnvironment environment = environmentFor(base, Key);
        environment.insert(u"QT_LOGGING_RULES"_s, u"numberdesk.*=true"_s); // on standard error, which is searched, too
        for (const auto &[name, folder] : m_places)
            environment.insert(name, folder);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(ND_CRASH_WINDOW), {dataDir(), mode, u"Words of a comment"_s});
        const bool ended = support::waitFor([&] { return process.state() == QProcess::NotRunning; }, Patience);
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QString dataDir() const { return m_folder.filePath(u"data"_s); }
    const QByteArray &out() const { return m_out; }
    const QByteArray &err() const { return m_err; }

    /// The places, a line each.
    QString search(const QByteArray &what) const
    {
        const KeySearch search(what);
        const QStringList found = search.inFolder(m_folder.path()) + search.inBytes(u"stdout"_s, m_out)
            + search.inBytes(u"stderr"_s, m_err);
        return found.join(u'\n');
    }

private:
    QTemporaryDir m_folder;
    std::vector<std::pair<QString, QString>> m_places;
    QByteArray m_out;
    QByteArray m_err;
};

/// Says the request's credential wherever a server can.
FakeTelnyx::Answer saidBack(const FakeTelnyx::Seen &seen, int status, int before = 0)
{
    const QString said = QString::fromLatin1(seen.headers.value("authorization"));
    const QString key = said.section(u' ', 1);
    const QJsonObject error{{u"code"_s, key}, {u"title"_s, u"No access with "_s + key},
        {u"detail"_s, QString(before, u'.') + u"The header was: "_s + said},
        {u"source"_s, QJsonObject{{u"pointer"_s, u'/' + key}}}};
    FakeTelnyx::Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{error}}}).toJson();
    answer.headers = {{"x-request-id", key.toLatin1()}};
    return answer;
}

/// Offers one number and refuses everything else.
void refuse(FakeTelnyx &telnyx)
{
    for (const char *path : {"*", "*/*", "*/*/*"}) {
        telnyx.on("GET", path, [](const FakeTelnyx::Seen &seen) { return saidBack(seen, 422); });
        telnyx.on("POST", path, [](const FakeTelnyx::Seen &seen) { return saidBack(seen, 422); });
    }
    telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &seen) { return saidBack(seen, 401); });
    // Where a long reason is cut off, half a key must not be left.
    telnyx.on("GET", "/connections", [](const FakeTelnyx::Seen &seen) { return saidBack(seen, 422, 1945); });
    telnyx.on("GET", "/comments", [](const FakeTelnyx::Seen &seen) {
        FakeTelnyx::Answer rubbish = saidBack(seen, 200);
        rubbish.body = "{\"data\": [ " + seen.headers.value("authorization");
        return rubbish;
    });
    telnyx.on("GET", "/available_phone_numbers", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"phone_number"_s, u"+13125550101"_s}, {u"phone_number_type"_s, u"local"_s},
            {u"reservable"_s, true}, {u"record_type"_s, u"available_phone_number"_s}}});
    });
    telnyx.on("POST", "/number_orders", [](const FakeTelnyx::Seen &seen) { return saidBack(seen, 500); });
}

} // namespace

/// The key of an account is nowhere: not in a file, not in what is printed, not in what the window shows and copies.
class TestNoKey final : public QObject
{
    Q_OBJECT
private slots:
    void theSearchFinds_data();
    void theSearchFinds();
    void afterAPurchase();
    void withAWrongKey();
    void whenTheServerSaysItBack();
};

void TestNoKey::theSearchFinds_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("as it is") << Key;
    QTest::newRow("small letters") << Key.toLower();
    QTest::newRow("cut off") << Key.left(30);
    QTest::newRow("in a URL") << QByteArray("https://x.test/?key=" + Key.toPercentEncoding());
    QTest::newRow("in JSON") << QJsonDocument(QJsonObject{{u"key"_s, QString::fromLatin1(Key)}}).toJson();
    for (const char *before : {"", ":", "u:", "usr:"})
        QTest::newRow(qPrintable(u"Base64 behind “%1”"_s.arg(QLatin1String(before))))
            << QByteArray(before + Key + " and more").toBase64();
    const QString wide = QString::fromLatin1(Key);
    QTest::newRow("as a string in memory") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

void TestNoKey::theSearchFinds()
{
    QFETCH(QByteArray, written);
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u".hidden/below"_s);
    QFile file(folder.filePath(u".hidden/below/.file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("something before " + written + " and behind") > 0);
    file.close();
    QVERIFY(!KeySearch(Key).inFolder(folder.path()).isEmpty());
    QCOMPARE(KeySearch("KEY_of_somebody_else").inFolder(folder.path()), QStringList());
}

void TestNoKey::afterAPurchase()
{
    const SandboxProcess sandbox(Key);
    Home home;
    QVERIFY2(home.run(u"tell"_s, sandbox.base()), home.err().constData());
    // It has left something behind, and shown what it did.
    QVERIFY(!KeySearch("Crash trip").inFolder(home.dataDir()).isEmpty());
    QVERIFY(home.out().contains("curl -X POST -H \"Authorization: Bearer $TELNYX_API_KEY\""));
    QVERIFY(home.out().contains("Words of a comment"));
    for (const char *category : {"numberdesk.api: ", "numberdesk.writes: ", "numberdesk.ledger: "})
        QVERIFY2(home.err().contains(category), category);
    QCOMPARE(home.search(Key), QString());
}

void TestNoKey::withAWrongKey()
{
    const SandboxProcess sandbox("KEY_that_is_right");
    Home home;
    QVERIFY2(home.run(u"refused"_s, sandbox.base()), home.err().constData());
    QVERIFY2(home.out().contains("401"), home.out().constData());
    QCOMPARE(home.search(Key), QString());
}

void TestNoKey::whenTheServerSaysItBack()
{
    FakeTelnyx telnyx;
    refuse(telnyx);
    Home home;
    QVERIFY2(home.run(u"refused"_s, telnyx.base().toString()), home.err().constData());
    QCOMPARE(telnyx.count("POST", "/number_reservations"), 1);
    QCOMPARE(telnyx.count("POST", "/number_orders"), 1);
    QVERIFY(telnyx.last("POST", "/number_orders")->headers.value("authorization").contains(Key));
    QVERIFY(telnyx.count("GET", "/connections") > 0);
    QCOMPARE(home.search(Key), QString());
    QVERIFY(home.out().contains("The header was: Bearer …"));
    QVERIFY(!KeySearch("The header was").inFolder(home.dataDir()).isEmpty());
}

QTEST_GUILESS_MAIN(TestNoKey)
#include "tst_no_key.moc"
