// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include "base/logging.h"
#include "qt_options.h"
#include "versions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

Error wrongUsage(const QString &what)
{
    return Error{.kind = ErrorKind::Local, .detail = what};
}

/// Qt passes over a rule that it cannot read without a word.
bool isLogRule(const QString &rule)
{
    static const QRegularExpression form(u"^\\s*[\\w.*-]+\\s*=\\s*(true|false)\\s*$"_s);
    return form.match(rule).hasMatch();
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    const QCommandLineOption sandbox(u"sandbox"_s, u"Use the built-in sandbox account, whatever is configured."_s);
    const QCommandLineOption account(u"account"_s, u"Start with the account NAME."_s, u"NAME"_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep everything that the program stores in DIR."_s, u"DIR"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Play the main job on the sandbox and write a picture of each step to DIR."_s, u"DIR"_s);
    const QCommandLineOption log(u"log"_s,
        u"Say on standard error what goes on: rules as numberdesk.writes=true, several with semicolons between them. "
        "Categories: %1; numberdesk.*=true is all of them. No key and no body of a request is ever written."_s.arg(
            logCategories().join(u", "_s)),
        u"RULES"_s);
    const QCommandLineOption verbose(u"verbose"_s, u"With --version: also the versions of the libraries."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version and leave."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this text and leave."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Search, hold, buy and follow telephone numbers at Telnyx.\n\n"
                                     "Qt's own options are let through: -style, -platform, -reverse and others.\n"
                                     "A second start on the same folder brings the first one's window to the front\n"
                                     "and shows there what it was asked for."_s);
    parser.addPositionalArgument(u"what"_s,
        u"What to show: telephone numbers, tel: links or a file with numbers (in Paste Numbers), or an order "
        "(numberdesk:order/ID). Nothing is bought by it."_s,
        u"[what...]"_s);
    parser.addOptions({sandbox, account, dataDir, tour, log, verbose, version, help});
    if (!parser.parse(withoutQtOptions(arguments)))
        return wrongUsage(parser.errorText());

    Options options;
    if (parser.isSet(version) || parser.isSet(help)) {
        options.textForTerminal
            = parser.isSet(version) ? versionText(parser.isSet(verbose)) : parser.helpText().trimmed();
        return options;
    }
    if (parser.isSet(sandbox) && parser.isSet(account))
        return wrongUsage(u"--sandbox and --account exclude each other."_s);
    for (const QCommandLineOption &option : {account, dataDir, tour, log}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return wrongUsage(u"--%1 needs a value."_s.arg(option.names().first()));
    }
    const Result<OutsideRequest> toShow = outsideRequestOf(parser.positionalArguments());
    if (!toShow)
        return toShow.error();
    if (!toShow->isEmpty() && parser.isSet(tour))
        return wrongUsage(u"A tour shows nothing but itself."_s);
    options.toShow = *toShow;
    options.sandbox = parser.isSet(sandbox);
    options.account = parser.value(account);
    options.dataDir = parser.value(dataDir);
    options.tourDir = parser.value(tour);
    const QStringList rules = parser.value(log).split(u';', Qt::SkipEmptyParts);
    for (const QString &rule : rules) {
        if (!isLogRule(rule))
            return wrongUsage(u"--log: '%1' is not a rule as in numberdesk.writes=true."_s.arg(rule));
    }
    options.logRules = rules.join(u'\n');
    return options;
}

} // namespace nd
