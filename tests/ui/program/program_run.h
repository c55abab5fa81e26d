// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace nd {

/// A limit against hanging, in milliseconds; never a verdict.
inline constexpr int ProgramPatience = 100'000;

/// How a run of the program has ended; exit code -1: it crashed or hung.
struct ProgramRun
{
    int exitCode = -1;
    QString out = {};
    QString err = {};

    int errorLines() const { return int(err.trimmed().isEmpty() ? 0 : err.trimmed().count(u'\n') + 1); }
};

/// That of this test, without any account and without any display.
QProcessEnvironment bareEnvironment();

/// Runs the program at `path` to its end.
ProgramRun runProgram(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace nd
