// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "raw_floor.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace nd::bench {

/// The sandbox in a process of its own, with a rate budget that nobody has used yet.
class SandboxServer
{
public:
    static constexpr char Key[] = "KEY_bench";

    /// `more`: further arguments of the program.
    SandboxServer(int orders, int latencyMs, const QStringList &more = {})
    {
        const QString program
            = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../numberdesk-sandbox"));
        const QStringList arguments{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--orders"),
            QString::number(orders), QStringLiteral("--latency"), QString::number(latencyMs),
            QStringLiteral("--api-key"), QString::fromLatin1(Key)};
        m_process.start(program, arguments + more);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        m_base = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
        if (!m_base.isValid() || m_base.isEmpty())
            qFatal("the sandbox did not start: %s", qPrintable(m_process.errorString()));
        rawPages(m_base, Key, 1, 1); // its world is made by the first who asks
    }
    ~SandboxServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    const QUrl &base() const { return m_base; }

private:
    QProcess m_process;
    QUrl m_base;
};

} // namespace nd::bench
