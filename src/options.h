// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "outside_request.h"

#include <QString>
#include <QStringList>

namespace nd {

/// What the command line asks for (contract: Programs).
struct Options
{
    bool sandbox = false; ///< --sandbox
    QString account = {}; ///< --account NAME
    QString dataDir = {}; ///< --data-dir DIR; empty: the platform's folder
    QString tourDir = {}; ///< --tour DIR; empty: no tour
    QString logRules = {}; ///< --log RULES, one rule a line, as Qt takes them
    OutsideRequest toShow = {}; ///< numbers, a file, links
    QString textForTerminal = {}; ///< --version, --help: print this and leave
};

/// `arguments` begins with the program's name; Qt's own options among them are let through. A failure is wrong usage;
/// its detail is one line. Needs no display. A QCoreApplication must exist.
Result<Options> parseOptions(const QStringList &arguments);

} // namespace nd
