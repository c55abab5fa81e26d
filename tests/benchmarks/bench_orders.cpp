// SPDX-License-Identifier: Apache-2.0
// 100,000 orders from the sandbox, a process of its own, into the Orders tab as the window shows it.
#include "measure.h"
#include "raw_floor.h"

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
#include <QTimer>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;

constexpr int Orders = 100'000;
constexpr int Pages = Orders / Pager::PageSize;
constexpr char Key[] = "KEY_bench";

/// The sandbox in a process of its own, with a rate budget that nobody has used yet.
class Server
{
public:
    explicit Server(int latencyMs)
    {
        const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"../numberdesk-sandbox"_s);
        m_process.start(program,
            {u"--port"_s, u"0"_s, u"--orders"_s, QString::number(Orders), u"--latency"_s, QString::number(latencyMs),
                u"--api-key"_s, QString::fromLatin1(Key)});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        m_base = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
        if (!m_base.isValid() || m_base.isEmpty())
            qFatal("the sandbox did not start: %s", qPrintable(m_process.errorString()));
        bench::rawPages(m_base, Key, 1, 1); // its world is made by the first who asks
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    const QUrl &base() const { return m_base; }

private:
    QProcess m_process;
    QUrl m_base;
};

/// The longest time in which the event loop did not come round.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = qMax(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }
    double longestMs() const { return double(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

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
    const Heartbeat heartbeat;
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
    };
    // The targets of the official SDK's times, read on two cores: a quarter at 0 ms, a sixth at 20 and 100 ms.
    const Round rounds[] = {{0, "<= 300"}, {20, "<= 1650"}, {100, "<= 7000"}};
    for (const auto &[latency, target] : rounds) {
        const QString at = u"100,000 orders, %1 ms per request: "_s.arg(latency);
        const double floor = bench::rawPages(Server(latency).base(), Key, Pages, Pager::SideBySide);
        const Figures figures = readThroughTheTab(Server(latency).base());
        bench::line(at + u"raw sockets, 6 connections"_s, floor, "ms", "the floor");
        bench::line(at + u"read and shown"_s, figures.ms, "ms", target);
        bench::line(at + u"times the floor"_s, figures.ms / floor, "x", latency > 0 ? "<= 1.15" : "");
        bench::line(at + u"longest silence of the GUI thread"_s, figures.silenceMs, "ms", "<= 16");
        if (const auto sdk = sdkMs(Server(latency).base())) {
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
