// SPDX-License-Identifier: Apache-2.0
#include "program_run.h"

#include <QProcess>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Lines end as in a text, whatever ends them on this system.
QString textOf(const QByteArray &printed)
{
    return QString::fromUtf8(printed).replace(u"\r\n"_s, u"\n"_s);
}

} // namespace

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"TELNYX_API_KEY"_s, u"TELNYX_BASE_URL"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

ProgramRun runProgram(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    if (!process.waitForFinished(ProgramPatience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        textOf(process.readAllStandardOutput()), textOf(process.readAllStandardError())};
}

} // namespace nd
