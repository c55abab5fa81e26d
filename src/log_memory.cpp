// SPDX-License-Identifier: Apache-2.0
#include "log_memory.h"

#include <QDateTime>
#include <QMutex>
#include <QMutexLocker>
#include <QtGlobal>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

// Qt hands lines to a plain function, which has nowhere else to put them.
QBasicMutex s_mutex;
QtMessageHandler s_before = nullptr;

QStringList &kept()
{
    static QStringList lines;
    return lines;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker locked(&s_mutex);
        kept() += QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
            + qFormatLogMessage(type, context, text).left(LogMemory::LongestLine);
        if (kept().size() > LogMemory::Most)
            kept().removeFirst();
    }
    if (s_before)
        s_before(type, context, text);
}

} // namespace

LogMemory::LogMemory()
{
    s_before = qInstallMessageHandler(keep);
}

LogMemory::~LogMemory()
{
    qInstallMessageHandler(std::exchange(s_before, nullptr));
    const QMutexLocker locked(&s_mutex);
    kept().clear();
}

QStringList LogMemory::lines()
{
    const QMutexLocker locked(&s_mutex);
    return kept();
}

} // namespace nd
