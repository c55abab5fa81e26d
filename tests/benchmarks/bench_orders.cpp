// SPDX-License-Identifier: Apache-2.0
// 100,000 orders from the sandbox, a process of its own, into the Orders tab as the window shows it.
#include "heartbeat.h"
#include "measure.h"
#include "raw_floor.h"
#include "sandbox_server.h"

#include "accounts/account.h"
#include "api/client/pager.h"
#include "base/clock.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_archive.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "store/ledger.h"
#include "ui/features/orders/orders_tab.h"
#include "ui/prompts/dialog_prompts.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;

constexpr int Orders = 100'000;
constexpr int Pages = Orders / Pager::PageSize;
constexpr auto &Key = bench::SandboxServer::Key;

/// The same orders by Telnyx's own SDK, which tests/bench puts beside this program where Node is there. Nothing where
/// it is not.
std::optional<double> sdkMs(const QUrl &base)
{
    const QString folder = QDir(QCoreApplication::applicationDirPath()).filePath(u"node"_s);
    QProcess node;
    node.start(u"node"_s,
        {QStringLiteral(ND_BENCHMARKS_DIR) + u"/node_peer.mjs"_s, folder, base.toString(), QString::fromLatin1(Key)});
    const bool ended = node.waitForStarted() && node.waitForFinished(120'000) && node.exitCode() == 0;
    const QList<QByteArray> told = node.readAllStandardOutput().simplified().split(' ');
    if (!ended || told.size() != 2 || told[0].toInt() < Orders)
        return {};
    return told[1].toDouble();
}

struct Figures
{
    double ms = 0;
    double silenceMs = 0;
    double bytesPerRow = 0;
};

Figures readThroughTheTab(const QUrl &base)
{
    QTemporaryDir folder;
    auto opened = Ledger::open(folder.filePath(u"ledger.sqlite"_s));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().title));
    const std::unique_ptr<Ledger> ledger = std::move(opened).take();
    SystemClock clock;
    Account account;
    account.id = u"bench"_s;
    account.name = u"Bench"_s;
    account.baseUrl = base;
    Session session(account, Secret(Key), *ledger, clock);
    OrdersPresenter presenter(session);
    presenter.cancelRefresh(); // nothing is read before the clock runs
    DialogPrompts prompts(nullptr);
    OrdersTab tab(presenter, prompts);
    tab.resize(1280, 800);
    tab.show();
    QCoreApplication::processEvents();

    Figures figures;
    const qint64 before = bench::residentBytes();
    QEventLoop loop;
    QObject::connect(&presenter, &OrdersPresenter::stateChanged, &loop, [&] {
        if (presenter.state().phase == Phase::Failed)
            qFatal("%s", qPrintable(presenter.state().sentence));
        if (presenter.state().phase == Phase::Ready)
            loop.quit();
    });
    const bench::Heartbeat heartbeat;
    figures.ms = bench::milliseconds([&] {
        presenter.refresh();
        loop.exec();
    });
    figures.silenceMs = heartbeat.longestMs();
    const int rows = presenter.rows().totalCount();
    if (rows < Orders)
        qFatal("only %d orders came", rows);
    // What waits to be written goes away by itself.
    while (!session.services().keeper().isIdle())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    figures.bytesPerRow = double(bench::residentBytes() - before) / rows;
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    struct Round
    {
        int latency;
        const char *target;
        const char *ratio; ///< to raw sockets
    };
    // The targets of the official SDK's times, read on two cores: a quarter at 0 ms, a sixth at 20 and 100 ms.
    const Round rounds[] = {{0, "<= 300", "<= 3"}, {20, "<= 1650", "<= 1.08"}, {100, "<= 7000", "<= 1.03"}};
    for (const auto &[latency, target, ratio] : rounds) {
        const QString at = u"100,000 orders, %1 ms per request: "_s.arg(latency);
        const double floor
            = bench::rawPages(bench::SandboxServer(Orders, latency).base(), Key, Pages, Pager::SideBySide);
        const Figures figures = readThroughTheTab(bench::SandboxServer(Orders, latency).base());
        bench::line(at + u"raw sockets, 6 connections"_s, floor, "ms", "the floor");
        bench::line(at + u"read and shown"_s, figures.ms, "ms", target);
        bench::line(at + u"times the floor"_s, figures.ms / floor, "x", ratio);
        bench::line(at + u"longest silence of the GUI thread"_s, figures.silenceMs, "ms", "<= 16");
        if (const auto sdk = sdkMs(bench::SandboxServer(Orders, latency).base())) {
            bench::line(at + u"official Node SDK"_s, *sdk, "ms", "the peer");
            bench::line(at + u"times faster than it"_s, *sdk / figures.ms, "x", latency > 0 ? ">= 6" : ">= 4");
        } else {
            std::fputs("No Node, or no npm package telnyx: not compared with the official SDK.\n", stderr);
        }
        if (latency == 0)
            bench::line(u"memory per order row, record included"_s, figures.bytesPerRow, "bytes", "<= 400");
    }
    return 0;
}
