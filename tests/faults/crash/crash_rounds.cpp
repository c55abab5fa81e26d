// SPDX-License-Identifier: Apache-2.0
#include "crash_rounds.h"

#include "key_search.h"
#include "program_run.h"
#include "telnyx_books.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString Words = u"Written in a crash round"_s;

/// What is left of a run of crash_window.
struct Run
{
    bool killed = false;
    int exitCode = -1;
    QStringList said = {};
    QString complained = {};
};

/// Runs it, for `longest` milliseconds at most: then it is killed. Starting counts.
Run run(const QStringList &arguments, const SandboxProcess &sandbox, int longest = ProgramPatience)
{
    QProcess process;
    process.setProcessEnvironment(environmentFor(sandbox.base()));
    process.start(QStringLiteral(ND_CRASH_WINDOW), arguments);
    Run run;
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished(ProgramPatience);
    }
    run.killed = process.exitStatus() != QProcess::NormalExit;
    run.exitCode = run.killed ? -1 : process.exitCode();
    // Windows ends a line with two characters.
    run.said = QString::fromUtf8(process.readAllStandardOutput()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    run.complained = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return run;
}

/// What `settle` has said, by its first word.
class Known
{
public:
    explicit Known(const QStringList &lines)
    {
        for (const QString &line : lines)
            m_lines.push_back(line.split(u'\t'));
    }

    std::vector<QStringList> all(const QString &what) const
    {
        std::vector<QStringList> found;
        std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(found),
            [&](const QStringList &line) { return line.front() == what; });
        return found;
    }
    bool has(const QStringList &begin) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(),
            [&](const QStringList &line) { return line.mid(0, begin.size()) == begin; });
    }

private:
    std::vector<QStringList> m_lines;
};

/// Places in a line that says a purchase.
enum Purchase {
    Id = 1,
    State,
    TelnyxId,
    Numbers
};

class Comparison
{
public:
    Comparison(const Known &known, const TelnyxBooks &services) : m_known(known), m_services(services) { }

    CrashFindings findings()
    {
        checkOrders();
        checkPurchases();
        checkBasket();
        checkHolds();
        checkOtherWrites();
        if (!m_known.has({u"open"_s, u"0"_s}) || !m_known.has({u"done"_s}))
            m_findings.complain(m_findings.withoutEnd, u"a write is still open"_s);
        return m_findings;
    }

private:
    /// Everything that Telnyx has sold is some purchase's.
    void checkOrders()
    {
        QStringList sold;
        for (const TelnyxBooks::Order &order : m_services.orders) {
            int knowing = 0;
            for (const QStringList &purchase : m_known.all(u"purchase"_s)) {
                const QStringList numbers = purchase[Numbers].split(u',');
                const bool all = std::all_of(order.numbers.begin(), order.numbers.end(),
                    [&](const QString &number) { return numbers.contains(number); });
                knowing += purchase[State] == u"bought" && purchase[TelnyxId] == order.id && all;
            }
            if (knowing != 1)
                m_findings.complain(
                    m_findings.outOfSight, u"%1 purchases know of order %2"_s.arg(knowing).arg(order.id));
            for (const QString &number : order.numbers) {
                if (sold.contains(number))
                    m_findings.complain(m_findings.boughtTwice, number + u" was bought twice"_s);
                sold += number;
            }
        }
    }

    /// And what a purchase says is so.
    void checkPurchases()
    {
        for (const QStringList &purchase : m_known.all(u"purchase"_s)) {
            const bool bought = purchase[State] == u"bought";
            if (bought && !m_services.hasOrder(purchase[TelnyxId]))
                m_findings.complain(m_findings.untrue, u"Telnyx does not know of order "_s + purchase[TelnyxId]);
            for (const QString &number : purchase[Numbers].split(u',')) {
                if (!bought && !m_known.has({u"line"_s, number}))
                    m_findings.complain(m_findings.untrue, number + u" was not bought and is not in the basket"_s);
            }
        }
    }

    void checkBasket()
    {
        for (const QStringList &line : m_known.all(u"line"_s)) {
            if (m_services.delivers(line[1]))
                m_findings.complain(m_findings.boughtTwice, line[1] + u" is bought and still in the basket"_s);
        }
    }

    void checkHolds()
    {
        if (m_services.reservations > 1)
            m_findings.complain(m_findings.untrue, u"%1 reservations were made"_s.arg(m_services.reservations));
        for (const TelnyxBooks::Hold &hold : m_services.holds) {
            if (!m_known.has({u"hold"_s, hold.number, hold.reservation}))
                m_findings.complain(m_findings.unknownHolds, u"nobody knows that %1 is held"_s.arg(hold.number));
            if (hold.halfHours > 2)
                m_findings.complain(m_findings.untrue, u"%1 was extended twice"_s.arg(hold.number));
        }
    }

    void checkOtherWrites()
    {
        const auto comments = std::count(m_services.comments.begin(), m_services.comments.end(), Words);
        if (comments > 1)
            m_findings.complain(m_findings.untrue, u"%1 comments were sent"_s.arg(comments));
        for (const QStringList &write : m_known.all(u"write"_s)) {
            const bool done = write[2] == u"bought";
            const bool seen = write[1] == u"comment" ? comments > 0
                : write[1] == u"cancel_sub_order"    ? m_services.cancelled.contains(write[3])
                                                     : done;
            if (done != seen)
                m_findings.complain(m_findings.untrue, u"it is not so that %1 is %2"_s.arg(write[1], write[2]));
        }
    }

    const Known &m_known;
    const TelnyxBooks &m_services;
    CrashFindings m_findings;
};

CrashFindings compare(const Run &settling, const TelnyxBooks &services)
{
    CrashFindings found = Comparison(Known(settling.said), services).findings();
    if (settling.exitCode != 0)
        found.complain(found.withoutEnd, u"it did not start again: "_s + settling.complained);
    if (!services.isRead)
        found.complain(found.untrue, u"the sandbox's books cannot be read"_s);
    return found;
}

/// What goes wrong in a round beside the kill. Lists are late by glances, not by time: the program's clock is hurried.
QByteArray faultsOf(QRandomGenerator &random)
{
    static const std::array<const char *, 5> Lost
        = {R"("method":"POST","path":"/number_orders")", R"("method":"POST","path":"/number_reservations")",
            R"("method":"POST","path":"/comments")", R"("method":"PATCH","path":"/sub_number_orders/*/cancel")",
            R"("method":"POST","path":"/number_reservations/*/actions/extend")"};
    QByteArrayList faults;
    if (random.bounded(4) > 0) // an order's answer, more often than others'
        faults += QByteArray("{") + Lost[random.bounded(3) > 0 ? 0 : random.bounded(int(Lost.size()))]
            + R"(,"fault":"drop"})";
    if (random.bounded(2) == 0)
        faults += R"({"method":"POST","path":"/number_orders","fault":"list_late","requests":)"
            + QByteArray::number(1 + random.bounded(TelnyxBooks::MostGlances)) + "}";
    if (random.bounded(2) == 0)
        faults += R"({"method":"POST","path":"/number_orders","fault":"stranger","same":"one_number","status":")"
            + QByteArray(random.bounded(2) == 0 ? "failure" : "success") + R"(","reference":")" + TelnyxBooks::Stranger
            + R"("})";
    return R"({"faults":[)" + faults.join(',') + "]}";
}

/// Places with the key, in what was written and said. `folder` empty: only said.
QStringList keyIn(const QString &folder, const Run &run)
{
    const KeySearch key(SandboxProcess::Key);
    return (folder.isEmpty() ? QStringList() : key.inFolder(folder))
        + key.inBytes(u"stdout"_s, run.said.join(u'\n').toUtf8()) + key.inBytes(u"stderr"_s, run.complained.toUtf8());
}

} // namespace

SandboxProcess::SandboxProcess(const QByteArray &key, const QByteArray &faults)
{
    QStringList arguments{
        u"--orders"_s, u"0"_s, u"--latency"_s, QString::number(Latency), u"--api-key"_s, QString::fromLatin1(key)};
    if (!faults.isEmpty()) {
        QFile file(m_folder.filePath(u"faults.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(faults) != faults.size())
            return;
        arguments += {u"--faults"_s, file.fileName()};
    }
    m_process.setProcessEnvironment(bareEnvironment());
    m_process.start(QStringLiteral(ND_SANDBOX_PROGRAM), arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(ProgramPatience)) { }
    m_base = QString::fromUtf8(m_process.readLine()).trimmed();
}

SandboxProcess::~SandboxProcess()
{
    m_process.kill();
    m_process.waitForFinished(ProgramPatience);
}

QProcessEnvironment environmentFor(const QString &base, const QByteArray &key)
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"TELNYX_API_KEY"_s, QString::fromLatin1(key));
    environment.insert(u"TELNYX_BASE_URL"_s, base);
    return environment;
}

void CrashFindings::complain(int &count, const QString &what)
{
    ++count;
    complaints += what;
}

void CrashFindings::add(const CrashFindings &other)
{
    rounds += other.rounds;
    killed += other.killed;
    underWay += other.underWay;
    boughtTwice += other.boughtTwice;
    outOfSight += other.outOfSight;
    withoutEnd += other.withoutEnd;
    unknownHolds += other.unknownHolds;
    untrue += other.untrue;
    leaks += other.leaks;
    complaints += other.complaints;
}

QString CrashRounds::measure()
{
    // The first start reads the program from the disk, which no later one does.
    for (int start = 0; start < 2; ++start) {
        const QTemporaryDir folder;
        const SandboxProcess sandbox;
        QElapsedTimer timer;
        timer.start();
        const Run whole = run({folder.path(), u"buy"_s, Words}, sandbox);
        if (whole.exitCode != 0)
            return u"a run that nobody disturbs fails: "_s + whole.complained;
        m_wholeRun = int(timer.elapsed());
    }
    return {};
}

CrashFindings CrashRounds::play(int round) const
{
    QRandomGenerator random({m_seed, quint32(round)});
    // An undisturbed run would be over by then; where answers are lost it looks them up for a while.
    const int moment = random.bounded(m_wholeRun * 3 / 2 + 1);
    const QTemporaryDir folder;
    const SandboxProcess sandbox(SandboxProcess::Key, faultsOf(random));
    const Run buying = run({folder.path(), u"buy"_s, Words}, sandbox, moment);
    Run settling;
    bool underWay = false;
    // In one round of four the program is killed while it looks up what it left open, too.
    for (int left = random.bounded(4) == 0 ? 1 : 0; left >= 0; --left) {
        settling
            = run({folder.path(), u"settle"_s}, sandbox, left > 0 ? random.bounded(m_wholeRun + 1) : ProgramPatience);
        const QString found = settling.said.value(0);
        underWay = underWay || (found.startsWith(u"found\t"_s) && found != u"found\t0");
    }

    CrashFindings found = compare(settling, TelnyxBooks::of(sandbox.base(), SandboxProcess::Key));
    found.rounds = 1;
    found.killed = buying.killed ? 1 : 0;
    found.underWay = underWay ? 1 : 0;
    if (!buying.killed && buying.exitCode != 0)
        found.complain(found.untrue, u"it ended by itself: "_s + buying.complained);
    for (const QString &place : keyIn(folder.path(), buying) + keyIn({}, settling))
        found.complain(found.leaks, u"the key is in "_s + place);
    const QString last = buying.said.isEmpty() ? u"nothing"_s : buying.said.back();
    const QString where
        = u"seed %1, round %2, killed after %3 ms, behind “%4”: "_s.arg(m_seed).arg(round).arg(moment).arg(last);
    for (QString &complaint : found.complaints)
        complaint.prepend(where);
    return found;
}

} // namespace nd
