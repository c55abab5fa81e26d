// SPDX-License-Identifier: Apache-2.0
#include "program_run.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QString Key = u"KEY_0123456789_of_the_environment"_s;

/// Takes note of every request and refuses it.
class Witness final : public QTcpServer
{
    Q_OBJECT
public:
    Witness()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("%s", qPrintable(errorString()));
    }

    QString url() const { return u"http://127.0.0.1:%1/v2"_s.arg(serverPort()); }
    const QStringList &heads() const { return m_heads; }

private:
    void read(QTcpSocket *socket)
    {
        m_read[socket] += socket->readAll();
        if (!m_read[socket].contains("\r\n\r\n"))
            return;
        m_heads += QString::fromLatin1(m_read.take(socket));
        socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_read;
    QStringList m_heads;
};

/// The program while it runs.
class Running
{
public:
    Running(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(ND_PROGRAM), arguments);
    }
    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished(ProgramPatience);
    }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    bool isUp() const { return m_process.state() != QProcess::NotRunning; }

private:
    QProcess m_process;
};

/// The first file below `folder` in which `words` stand; empty when there is none.
QString fileWith(const QString &folder, const QString &words)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words.toUtf8()))
            return file.fileName();
    }
    return {};
}

} // namespace

/// Which account the program starts with, and what it keeps of it.
class TestEnvironment final : public QObject
{
    Q_OBJECT
private slots:
    void usesTheKeyAndKeepsItNowhere();
    void findsTheAccountByItsName_data();
    void findsTheAccountByItsName();
    void refusesAccounts_data();
    void refusesAccounts();
    void keepsItsDataWhereItIsTold();
};

void TestEnvironment::usesTheKeyAndKeepsItNowhere()
{
    Witness witness;
    const QTemporaryDir folder;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"TELNYX_API_KEY"_s, Key);
    environment.insert(u"TELNYX_BASE_URL"_s, witness.url());
    const Running program({u"--data-dir"_s, folder.path()}, environment);
    QTRY_VERIFY_WITH_TIMEOUT(!witness.heads().isEmpty() || !program.isUp(), ProgramPatience);
    QVERIFY(!witness.heads().isEmpty());
    const QString head = witness.heads().front();
    QVERIFY2(head.contains(u" /v2/"_s), qPrintable(head));
    QVERIFY2(head.contains(u"\r\nAuthorization: Bearer %1\r\n"_s.arg(Key), Qt::CaseInsensitive), qPrintable(head));
    QVERIFY2(head.contains(
                 u"\r\nUser-Agent: Numberdesk/%1\r\n"_s.arg(QLatin1String(NUMBERDESK_VERSION)), Qt::CaseInsensitive),
        qPrintable(head));
    // It has gone through a whole request and its failure: what it would write of them it has written.
    QTRY_VERIFY_WITH_TIMEOUT(witness.heads().size() > 1, ProgramPatience);
    QVERIFY(QFile::exists(folder.filePath(u"ledger.sqlite"_s)));
    QCOMPARE(fileWith(folder.path(), Key), QString());
}

void TestEnvironment::findsTheAccountByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is written") << u"Environment"_s;
    QTest::newRow("small letters") << u"environment"_s;
}

void TestEnvironment::findsTheAccountByItsName()
{
    QFETCH(QString, name);
    Witness witness;
    const QTemporaryDir folder;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"TELNYX_API_KEY"_s, Key);
    environment.insert(u"TELNYX_BASE_URL"_s, witness.url());
    const Running program({u"--account"_s, name, u"--data-dir"_s, folder.path()}, environment);
    QTRY_VERIFY_WITH_TIMEOUT(!witness.heads().isEmpty() || !program.isUp(), ProgramPatience);
    QVERIFY(program.isUp());
}

void TestEnvironment::refusesAccounts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QStringList{u"--account"_s, u"Nobody"_s} << u"Nobody"_s;
    QTest::newRow("without a key") << QStringList{u"--account"_s, u"Environment"_s} << u"Environment"_s;
    QTest::newRow("two") << QStringList{u"--sandbox"_s, u"--account"_s, u"Environment"_s} << u"--account"_s;
    QTest::newRow("no name") << QStringList{u"--account"_s, QString()} << u"--account"_s;
}

void TestEnvironment::refusesAccounts()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path()); // Qt says a line of its own where there is none
    const ProgramRun done
        = runProgram(QStringLiteral(ND_PROGRAM), arguments + QStringList{u"--data-dir"_s, folder.path()}, environment);
    QCOMPARE(done.exitCode, 2);
    QVERIFY2(done.errorLines() == 1, qPrintable(done.err));
    QVERIFY2(done.err.contains(says), qPrintable(done.err));
    QCOMPARE(done.out, QString());
}

void TestEnvironment::keepsItsDataWhereItIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const ProgramRun refused = runProgram(QStringLiteral(ND_PROGRAM),
        {u"--sandbox"_s, u"--data-dir"_s, folder.filePath(u"file/below"_s)}, bareEnvironment());
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(!refused.err.trimmed().isEmpty(), "it does not say why");

    const QString fresh = folder.filePath(u"a new/folder"_s);
    const Running program({u"--sandbox"_s, u"--data-dir"_s, fresh}, bareEnvironment());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fresh + u"/ledger.sqlite"_s) || !program.isUp(), ProgramPatience);
    QVERIFY(program.isUp());
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
