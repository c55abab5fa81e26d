// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <vector>

namespace nd {

/// A sandbox in a process of its own, which outlives whoever buys from it. Its world is empty. `faults` as its option
/// --faults takes them: what goes wrong beside the kill; its books stay true.
class SandboxProcess
{
public:
    static constexpr auto Key = "KEY_of_the_crash_rounds";
    /// Of each answer: half of a run's time goes by between a request's effect and its answer.
    static constexpr int Latency = 30;

    explicit SandboxProcess(const QByteArray &key = Key, const QByteArray &faults = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    /// "http://127.0.0.1:PORT/v2"; empty when it has not started.
    const QString &base() const { return m_base; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_base;
};

/// That of a program that buys there.
QProcessEnvironment environmentFor(const QString &base, const QByteArray &key = SandboxProcess::Key);

/// What was found after a crash. Each count but the first three is to be 0.
struct CrashFindings
{
    int rounds = 0;
    int killed = 0; ///< the others had come to their end before
    int underWay = 0; ///< rounds in which a write was not settled when it was killed
    int boughtTwice = 0; ///< numbers, and those that are bought and still offered for buying
    int outOfSight = 0; ///< orders at Telnyx that no purchase knows as its own
    int withoutEnd = 0; ///< writes of which nobody will ever know
    int unknownHolds = 0; ///< numbers that Telnyx holds and the desk does not know of
    int untrue = 0; ///< all else: what was sent twice, believed wrongly or lost
    int leaks = 0; ///< places in which the key was left
    QStringList complaints = {};

    /// One more of `count`, which is one of these.
    void complain(int &count, const QString &what);
    void add(const CrashFindings &other);
};

/// Rounds of: a program with its window buys, is killed at a random moment, starts again and looks up what it left
/// open; what it knows then is compared with Telnyx's books. In most of them answers are lost after their effect, new
/// orders are missing in the lists at first, and somebody else's order shares a number.
class CrashRounds
{
public:
    /// The same seed draws the same moments.
    explicit CrashRounds(quint32 seed) : m_seed(seed) { }

    /// Lets it buy undisturbed; the moments are drawn from the time that it takes. Empty, or why it failed.
    QString measure();
    int wholeRun() const { return m_wholeRun; } ///< milliseconds

    CrashFindings play(int round) const;

private:
    quint32 m_seed;
    int m_wholeRun = 0;
};

} // namespace nd
