// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "sandbox/faults/fault_plan.h"
#include "sandbox/sandbox.h"
#include "sandbox/server/stop_signal.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>

namespace {

using namespace Qt::StringLiterals;

enum ExitStatus {
    Fine = 0,
    Failed = 1,
    WrongUsage = 2
};

/// A whole number between two others, or nothing.
std::optional<qint64> number(const QCommandLineParser &parser, const QString &option, qint64 least, qint64 most)
{
    bool whole = false;
    const qint64 value = parser.value(option).toLongLong(&whole);
    return whole && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

/// What is wrong with the options, or nothing.
QString read(const QCommandLineParser &parser, nd::Sandbox::Options &options)
{
    const auto port = number(parser, u"port"_s, 0, 65'535);
    const auto orders = number(parser, u"orders"_s, 0, 1'000'000);
    const auto seed = number(parser, u"seed"_s, 0, 0xffffffff);
    const auto latency = number(parser, u"latency"_s, 0, 600'000);
    const auto rate = number(parser, u"rate"_s, 0, 1'000'000);
    if (!port)
        return u"--port takes a number from 0 to 65535"_s;
    if (!orders)
        return u"--orders takes a number from 0 to 1000000"_s;
    if (!seed)
        return u"--seed takes a number from 0 to 4294967295"_s;
    if (!latency)
        return u"--latency takes milliseconds from 0 to 600000"_s;
    if (!rate)
        return u"--rate takes a number from 0 to 1000000"_s;
    options.port = quint16(*port);
    options.orders = int(*orders);
    options.seed = quint32(*seed);
    options.latency = std::chrono::milliseconds(*latency);
    options.apiKey = parser.value(u"api-key"_s).toUtf8();
    options.requestsPerWindow = parser.isSet(u"rate"_s) ? int(*rate) : 100'000;
    if (parser.isSet(u"rate"_s))
        options.window = std::chrono::minutes(1);
    options.stateFile = parser.value(u"state"_s);
    if (!parser.isSet(u"faults"_s))
        return {};
    nd::Result<std::vector<nd::sandbox::FaultRule>> faults = nd::sandbox::readFaults(parser.value(u"faults"_s));
    if (!faults)
        return u"--faults: "_s + faults.error().detail;
    options.faults = std::move(faults).take();
    return {};
}

int complain(const QString &what)
{
    std::fprintf(stderr, "numberdesk-sandbox: %s\n", qPrintable(what));
    return WrongUsage;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A simulation of Telnyx's numbers API for training and tests, on loopback only.\n"
                                     "Prints its address on the first line and runs until SIGTERM or SIGINT."_s);
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0: any."_s, u"N"_s, u"0"_s},
        {u"orders"_s, u"Number orders to begin with, up to 1,000,000."_s, u"N"_s, u"40"_s},
        {u"seed"_s, u"Another number makes another world."_s, u"N"_s, u"1"_s},
        {u"latency"_s, u"Milliseconds between a request and its answer."_s, u"MS"_s, u"0"_s},
        {u"rate"_s, u"Requests a minute; more are answered with 429. 0: any number, and no word of a limit."_s, u"N"_s,
            u"600000"_s},
        {u"faults"_s,
            u"JSON: which requests go wrong, how and how often. Answers lost or wrong after their effect, lists that "
            "lag behind, orders of strangers and more; src/sandbox/README.md has them all."_s,
            u"FILE"_s},
        {u"state"_s, u"Keeps everything that happens in FILE and goes on from there at the next start."_s, u"FILE"_s},
        {u"api-key"_s, u"The only key that is accepted; any will do if this is not given."_s, u"KEY"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

} // namespace

int main(int argc, char **argv)
{
    nd::sandbox::StopSignal stop;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"numberdesk-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NUMBERDESK_VERSION));

    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText());
    const bool help = parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s);
    if (help || parser.isSet(u"version"_s)) {
        const QString version = u"numberdesk-sandbox %1\n"_s.arg(QCoreApplication::applicationVersion());
        std::fputs(qPrintable(help ? parser.helpText() : version), stdout);
        return Fine;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(u"unexpected argument '%1'"_s.arg(parser.positionalArguments().front()));

    nd::Sandbox::Options options;
    if (const QString trouble = read(parser, options); !trouble.isEmpty())
        return complain(trouble);

    options.stateLost = [](nd::sandbox::StateLoss loss) {
        std::fprintf(stderr, "numberdesk-sandbox: %s\n",
            loss == nd::sandbox::StateLoss::NotKept ? "the state cannot be kept"
                                                    : "the state cannot be used; it begins anew");
    };
    const nd::SystemClock clock;
    nd::Sandbox sandbox(clock, options);
    if (const nd::Result<nd::Done> started = sandbox.start(); !started) {
        complain(started.error().detail);
        return Failed;
    }
    std::printf("%s\n", qPrintable(sandbox.baseUrl().toString()));
    std::fflush(stdout);
    stop.wait();
    return Fine;
}
