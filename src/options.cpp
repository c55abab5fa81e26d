// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include "versions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

Error wrongUsage(const QString &what)
{
    return Error{.fault = Fault::Local, .detail = what};
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    const QCommandLineOption sandbox(u"sandbox"_s, u"Use the built-in sandbox account, whatever is configured."_s);
    const QCommandLineOption account(u"account"_s, u"Start with the account NAME."_s, u"NAME"_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep everything that the program stores in DIR."_s, u"DIR"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Play the main job on the sandbox and write a picture of each step to DIR."_s, u"DIR"_s);
    const QCommandLineOption verbose(u"verbose"_s, u"With --version: also the versions of the libraries."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version and leave."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this text and leave."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Search, hold, buy and follow telephone numbers at Telnyx."_s);
    parser.addOptions({sandbox, account, dataDir, tour, verbose, version, help});
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());

    Options options;
    if (parser.isSet(version) || parser.isSet(help)) {
        options.textForTerminal
            = parser.isSet(version) ? versionText(parser.isSet(verbose)) : parser.helpText().trimmed();
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().first()));
    if (parser.isSet(sandbox) && parser.isSet(account))
        return wrongUsage(u"--sandbox and --account exclude each other."_s);
    for (const QCommandLineOption &option : {account, dataDir, tour}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return wrongUsage(u"--%1 needs a value."_s.arg(option.names().first()));
    }
    options.sandbox = parser.isSet(sandbox);
    options.account = parser.value(account);
    options.dataDir = parser.value(dataDir);
    options.tourDir = parser.value(tour);
    return options;
}

} // namespace nd
