// SPDX-License-Identifier: Apache-2.0
// From the start of the program, as a person starts it, to its painted window, to a key that has its effect and to the
// blotter's rows, beside a program that shows an empty window; and what the program holds in memory when all is quiet.
#include "measure.h"

#include "accounts/account.h"
#include "accounts/data_folder.h"
#include "accounts/settings.h"
#include "features/orders/service/order_record.h"
#include "store/ledger.h"
#include "store/tables/basket_store.h"
#include "store/tables/order_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <chrono>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;

constexpr int Runs = 15;
constexpr int Orders = 100'000;
constexpr int Lines = 5'000;
constexpr int OrdersAtRest = 20'000;
constexpr int OrdersTab = 3;

double now()
{
    return double(std::chrono::steady_clock::now().time_since_epoch().count()) / 1e6;
}

// ---- folders ----

NumberOrder orderAt(int i)
{
    NumberOrder order;
    order.id = u"0c4a2d1e-7b3f-4e58-9d6a-%1"_s.arg(i, 12, 10, QChar(u'0'));
    order.status = u"success"_s;
    order.customerReference = u"Branch %1"_s.arg(i % 997);
    order.phoneNumbers = {*PackedNumber::fromText(u"+1312%1"_s.arg(2'000'000 + i))};
    order.phoneNumbersCount = 1;
    order.requirementsMet = true;
    order.createdAt = Timestamp::fromMicros(1'780'000'000'000'000 + qint64(i) * 60'000'000);
    order.updatedAt = order.createdAt;
    return order;
}

void fill(Ledger &ledger, int orders, int lines)
{
    const QString account = account::EnvironmentId;
    std::vector<CachedOrder> read;
    read.reserve(size_t(orders));
    for (int i = 0; i < orders; ++i)
        read.push_back(cached(orderAt(i), false, orderAt(i).updatedAt));
    std::vector<PlacedLine> basket;
    for (int i = 0; i < lines; ++i)
        basket.push_back({lineOfNumber(u"+1415%1"_s.arg(2'000'000 + i)), i + 1});
    const OrderStore store(ledger, account);
    if (!OrderStore(store).put(read) || !BasketStore(ledger, account).put(basket))
        qFatal("the ledger takes no orders");
    for (const OrderKind kind : {OrderKind::Number, OrderKind::Block, OrderKind::Bulk, OrderKind::Advanced})
        (void)OrderStore(store).putListRead(
            wordOf(kind), {Timestamp::fromMicros(1'790'000'000'000'000), kind == OrderKind::Number ? orders : 0});
}

/// The folder of somebody who works with the blotter.
void makeFolder(const QString &path, int orders, int lines)
{
    const auto folder = DataFolder::open(path);
    auto ledger = folder ? Ledger::open((*folder)->ledger()) : folder.error();
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().title));
    fill(**ledger, orders, lines);
    Settings settings((*folder)->settings());
    settings.set(setting::FirstStepsDone, true);
    settings.set(setting::WindowTab, OrdersTab);
}

// ---- programs ----

/// A start of the program or of the empty window.
struct Start
{
    QString program = {};
    QString folder = {}; ///< empty: of the empty window, which has none
    QByteArray probe = "";
    bool online = false; ///< else Telnyx is where nobody listens
};

void run(QProcess &process, const Start &start)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QString::fromUtf8(ND_START_PROBE));
    environment.insert(u"ND_PROBE"_s, QString::fromLatin1(start.probe));
    environment.remove(u"TELNYX_API_KEY"_s);
    if (!start.folder.isEmpty() && !start.online) {
        environment.insert(u"TELNYX_API_KEY"_s, u"KEY_bench"_s);
        environment.insert(u"TELNYX_BASE_URL"_s, u"http://127.0.0.1:9/v2"_s);
    }
    process.setProcessEnvironment(environment);
    process.start(start.program, start.folder.isEmpty() ? QStringList() : QStringList{u"--data-dir"_s, start.folder});
}

/// Milliseconds from the start until the program has said each of these words; it is ended then.
QMap<QByteArray, double> timesOf(const Start &start, const QByteArrayList &words)
{
    QProcess process;
    QMap<QByteArray, double> times;
    const double begin = now();
    run(process, start);
    while (times.size() < words.size()) {
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
        const QByteArrayList said = process.readLine().trimmed().split(' ');
        if (said.size() == 2 && words.contains(said.front()))
            times.insert(said.front(), said.back().toDouble() / 1e6 - begin);
        else
            qFatal("no %s came: %s %s", words.join(' ').constData(), said.join(' ').constData(),
                process.readAllStandardError().constData());
    }
    process.terminate(); // the ledger must stay as it was, and its log with it
    process.waitForFinished();
    return times;
}

double middle(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + qsizetype(times.size() / 2), times.end());
    return times[times.size() / 2];
}

/// Milliseconds of each run.
struct Times
{
    std::vector<double> bare = {}; ///< an empty window of Qt's widgets alone
    std::vector<double> loaded = {}; ///< of a program with our libraries
    std::vector<double> painted = {};
    std::vector<double> keys = {};
    std::vector<double> rows = {};
};

void tell(const QString &name, const Times &times, const std::vector<double> &ours, const char *target)
{
    bench::line(name, middle(ours), "ms");
    bench::line(
        name + u", times an empty window with our libraries"_s, middle(ours) / middle(times.loaded), "x", target);
    bench::line(name + u", times a bare one"_s, middle(ours) / middle(times.bare), "x", target);
}

void measure(const QString &name, const std::function<Start()> &start, bool rows)
{
    const Start bare{QString::fromUtf8(ND_EMPTY_WINDOW)};
    const Start loaded{QString::fromUtf8(ND_LOADED_WINDOW)};
    Times times;
    for (int i = 0; i < Runs; ++i) {
        Start one = start();
        times.bare.push_back(timesOf(bare, {"painted"}).value("painted"));
        times.loaded.push_back(timesOf(loaded, {"painted"}).value("painted"));
        one.probe = "keys";
        const auto seen = timesOf(one, {"painted", "keys"});
        times.painted.push_back(seen.value("painted"));
        times.keys.push_back(seen.value("keys"));
        if (!rows)
            continue;
        one.probe = "rows";
        times.rows.push_back(timesOf(one, {"painted", "rows"}).value("rows"));
    }
    bench::line(name + u": a bare empty QMainWindow"_s, middle(times.bare), "ms", "the floor");
    bench::line(name + u": an empty one with our libraries"_s, middle(times.loaded), "ms", "the floor");
    bench::line(name + u": painted"_s, middle(times.painted), "ms");
    tell(name + u": painted, a key has its effect"_s, times, times.keys, "<= 1.5");
    if (rows)
        tell(name + u": the blotter stands"_s, times, times.rows, "<= 3");
}

// ---- memory ----

/// Ticks of processor time.
qint64 spentBy(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList fields = file.readAll().split(')').value(1).split(' ');
    return fields.value(12).toLongLong() + fields.value(13).toLongLong();
}

/// In megabytes, of a line as "Pss:   1234 kB"; 0 where the system does not say.
double megabytes(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').front().toDouble() / 1'000.0 * 1.024;
    }
    return 0;
}

void measureMemory(const QString &program, const QString &folder)
{
    QProcess process;
    run(process, {program, folder});
    process.waitForStarted();
    qint64 before = -1;
    for (int quiet = 0; quiet < 4;) {
        QThread::sleep(1);
        const qint64 spent = spentBy(process.processId());
        quiet = spent - before <= 1 ? quiet + 1 : 0;
        before = spent;
    }
    const QString place = u"/proc/%1/"_s.arg(process.processId());
    bench::line(u"at rest with 20,000 orders: resident"_s, megabytes(place + u"status"_s, "VmRSS:"), "MB", "<= 60");
    bench::line(u"at rest with 20,000 orders: its share (PSS)"_s, megabytes(place + u"smaps_rollup"_s, "Pss:"), "MB");
    process.terminate();
    process.waitForFinished();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    app.setApplicationName(u"numberdesk"_s);
    const QString program = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString::fromUtf8(ND_PROGRAM);
    QTemporaryDir ground;
    makeFolder(ground.filePath(u"full"_s), Orders, Lines);
    makeFolder(ground.filePath(u"rest"_s), OrdersAtRest, 0);
    int fresh = 0;
    measure(
        u"start, fresh folder"_s,
        [&] {
            return Start{program, ground.filePath(u"fresh%1"_s.arg(fresh++)), {}, true};
        },
        false);
    measure(
        u"start, 100,000 orders"_s,
        [&] {
            return Start{program, ground.filePath(u"full"_s)};
        },
        true);
    measureMemory(program, ground.filePath(u"rest"_s));
    return 0;
}
