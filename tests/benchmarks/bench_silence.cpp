// SPDX-License-Identifier: Apache-2.0
// How long the real window is deaf while it works: one line for each thing that an operator does with many rows.
// With names as arguments (orders, rows, files, basket, map, purchase) only these.
#include "heartbeat.h"
#include "measure.h"
#include "sandbox_server.h"

#include "window_fixture.h"

#include "api/client/client.h"
#include "base/files/csv.h"
#include "base/files/table_file.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/owned_numbers.h"
#include "features/orders/service/order_archive.h"
#include "features/purchase/service/purchases.h"
#include "features/search/service/search_row.h"
#include "models/table_model.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/basket_line.h"
#include "ui/shell/main_window.h"
#include "ui/tables/selection/selected_runs.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSaveFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cstdio>
#include <functional>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;
using bench::SandboxServer;
using bench::waitUntil;

using So = std::function<bool()>;

/// What the event loop is given before and after, so that nothing of a neighbour is counted.
constexpr int Settled = 150;

void settle(int ms = Settled)
{
    QElapsedTimer waited;
    waited.start();
    waitUntil([&] { return waited.elapsed() >= ms; });
}

/// One line: what a person does, until it is done, and the longest time in which nobody would have been heard.
void watch(const QString &what, const std::function<void()> &act, const So &done = {})
{
    settle();
    double longest = 0;
    double ms = 0;
    int silences = 0;
    bool isDone = true;
    {
        const bench::Heartbeat heartbeat;
        settle(5);
        QElapsedTimer taken;
        taken.start();
        act();
        isDone = !done || waitUntil(done);
        ms = double(taken.nsecsElapsed()) / 1e6;
        settle();
        longest = heartbeat.longestMs();
        silences = heartbeat.silences();
    }
    if (!isDone)
        std::fprintf(stderr, "%s: this never ended\n", qPrintable(what));
    bench::line(u"silence: %1 (%2 ms, %3 times)"_s.arg(what).arg(ms, 0, 'f', 0).arg(silences), longest, "ms", "<= 16");
}

/// The window at a sandbox of a process of its own.
struct Desk
{
    explicit Desk(int orders, int latencyMs = 0)
        : server(orders, latencyMs, {u"--rate"_s, u"0"_s}),
          window(WindowFixture::Ground{.account = EnvironmentAccount{server.base(), Secret(SandboxServer::Key)}})
    { }
    AccountServices &services() { return window.desk().current()->services(); }
    bool isAtRest() { return window.desk().current()->client().inFlight() == 0 && services().keeper().isIdle(); }
    void rest()
    {
        if (!waitUntil([this] { return isAtRest(); }))
            qFatal("the window does not come to rest");
        settle();
    }
    QAbstractItemView &view(const QString &name)
    {
        QAbstractItemView *found = window.view(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return *found;
    }
    QTreeView &orders()
    {
        window.openTab(u"Orders"_s);
        return *qobject_cast<QTreeView *>(&view(u"Orders"_s));
    }

    SandboxServer server;
    WindowFixture window;
};

void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    widget.setFocus();
    QTest::keyClick(&widget, key, modifiers);
}

bool hasRows(const QAbstractItemView &view, int rows)
{
    return view.model()->rowCount() >= rows;
}

// ---- selecting, sorting and filtering, as in every table ----

void mustBeSelected(const QAbstractItemView &view)
{
    if (rowsIn(selectedRuns(view)) != view.model()->rowCount())
        std::fprintf(stderr, "%d of %d rows are selected\n", int(rowsIn(selectedRuns(view))), view.model()->rowCount());
}

void selectAll(const QString &what, QAbstractItemView &view)
{
    watch(what + u", Ctrl+A"_s, [&] { press(view, Qt::Key_A, Qt::ControlModifier); });
    mustBeSelected(view);
    watch(what + u", Escape"_s, [&] { press(view, Qt::Key_Escape); });
    view.setCurrentIndex(view.model()->index(0, 0));
    watch(what + u", Shift+End"_s, [&] { press(view, Qt::Key_End, Qt::ShiftModifier); });
    mustBeSelected(view);
    watch(what + u", another row"_s, [&] { press(view, Qt::Key_Home); });
}

/// Letter by letter, as fast as a person types: each has its own silence.
void filter(const QString &what, QWidget &field, const QString &text)
{
    constexpr int BetweenLetters = 80;
    watch(what + u", filtered"_s, [&] {
        field.setFocus();
        for (const QChar letter : text) {
            settle(BetweenLetters);
            QTest::keyClick(&field, letter.toLatin1());
        }
    });
    watch(what + u", the filter taken away"_s, [&] {
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Delete);
    });
}

// ---- what is watched ----

void watchOrders(int count)
{
    const QString many = u"%L1 orders"_s.arg(count);
    Desk desk(count);
    QTreeView &orders = desk.orders();
    watch(
        many + u", read for the first time"_s, [] {}, [&] { return hasRows(orders, count) && desk.isAtRest(); });
    bool isAsking = false;
    watch(
        many + u", read anew"_s, [&] { desk.window.click(u"Refresh"_s); },
        [&] {
            isAsking = isAsking || !desk.isAtRest();
            return isAsking && desk.isAtRest();
        });
    selectAll(many, orders);
    filter(many, *desk.window.field(u"Filter orders"_s), u"spring"_s);
    const int reference = 0;
    watch(many + u", sorted by reference"_s, [&] { orders.sortByColumn(reference, Qt::AscendingOrder); });
    QAbstractItemView *numbers = nullptr;
    watch(
        many + u", Show as Numbers"_s, [&] { desk.window.click(u"Show as Numbers"_s); },
        [&] {
            numbers = desk.window.view(u"Ordered numbers"_s);
            return numbers && hasRows(*numbers, count) && desk.isAtRest();
        });
    selectAll(many + u" as numbers"_s, *numbers);
    watch(many + u", Show as Orders"_s, [&] { desk.window.click(u"Show as Orders"_s); });
    watch(
        many + u", Show as Numbers again"_s, [&] { desk.window.click(u"Show as Numbers"_s); },
        [&] { return desk.isAtRest(); });
}

std::vector<SearchRow> searchRows(int count)
{
    const QString cities[]
        = {u"Chicago"_s, u"Springfield"_s, u"Aurora"_s, u"Naperville"_s, u"Joliet"_s, u"Rockford"_s, u"Elgin"_s};
    std::vector<SearchRow> rows;
    rows.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        SearchRow row;
        row.country = u"US"_s;
        row.number.phoneNumber = u"+1%1"_s.arg(3'120'000'000 + qint64(i) * 7'919 % 100'000'000);
        row.number.phoneNumberType = u"local"_s;
        row.number.region.locality = cities[i * 31 % 7];
        row.number.cost = {.monthly = Decimal::fromUnits(qint64(i % 13) * 10'000),
            .upfront = Decimal::fromUnits(qint64(i % 97) * 10'000),
            .currency = u"USD"_s};
        rows.push_back(std::move(row));
    }
    return rows;
}

void watchRows(int count)
{
    const QString many = u"%L1 rows"_s.arg(count);
    Desk desk(0);
    desk.rest();
    desk.window.openTab(u"Search"_s);
    auto &table = *qobject_cast<QTableView *>(&desk.view(u"Available numbers"_s));
    auto &model = dynamic_cast<TableModel<SearchRow> &>(*table.model());
    // There is no such answer: the rows are put in by hand, and which of them are owned is not asked for.
    desk.services().owned().blockSignals(true);
    model.setRows(searchRows(count));
    settle(500);
    selectAll(many, table);
    const auto sort = [&](const QString &title, Qt::SortOrder order) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == title)
                return table.sortByColumn(column, order);
        }
        qFatal("no column %s", qPrintable(title));
    };
    watch(many + u", sorted by price"_s, [&] { sort(u"Upfront"_s, Qt::AscendingOrder); });
    watch(many + u", sorted by city"_s, [&] { sort(u"City / rate center"_s, Qt::AscendingOrder); });
    press(table, Qt::Key_A, Qt::ControlModifier);
    watch(many + u", all selected, sorted by price"_s, [&] { sort(u"Upfront"_s, Qt::DescendingOrder); });
    press(table, Qt::Key_Home);
    filter(many, *desk.window.field(u"Filter results"_s), u"312"_s);
    filter(many + u", again"_s, *desk.window.field(u"Filter results"_s), u"773"_s); // its texts are ready now
}

/// Answers the question for a file.
bool choose(Desk &desk, const QString &path)
{
    QFileDialog *question = nullptr;
    if (!waitUntil([&] { return (question = desk.window.window().findChild<QFileDialog *>()) != nullptr; }))
        return false;
    question->selectNameFilter(path.endsWith(u".csv") ? u"Comma separated (*.csv)"_s : u"Excel workbook (*.xlsx)"_s);
    // selectFile() would leave the name that is offered while the field has the focus.
    question->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    return QMetaObject::invokeMethod(question, "accept");
}

/// An action of the window's menus.
void act(Desk &desk, const QString &text)
{
    for (QAction *one : desk.window.window().findChildren<QAction *>()) {
        if (one->text() == text)
            return one->trigger();
    }
    qFatal("there is no %s", qPrintable(text));
}

void exportOrders(Desk &desk, const QString &many, const QString &path)
{
    QAction *action = nullptr;
    for (QAction *one : desk.window.window().findChildren<QAction *>(u"export"_s))
        action = one;
    desk.orders().setFocus();
    action->trigger();
    QWidget *dialog = nullptr;
    if (!waitUntil([&] { return (dialog = desk.window.dialog(u"Export Orders"_s)) != nullptr; }))
        qFatal("no dialog");
    // One for each number would ask Telnyx for every order.
    for (QRadioButton *choice : dialog->findChildren<QRadioButton *>()) {
        if (choice->text().startsWith(u"All") || choice->text() == u"One row for each order")
            choice->click();
    }
    desk.window.click(u"Export…"_s, dialog);
    watch(
        many + u", exported to "_s + path.section(u'.', -1), [&] { choose(desk, path); },
        [&] { return !desk.window.dialog(u"Export Orders"_s) && QFile::exists(path); });
    if (QFile(path).size() < 1'000'000)
        qFatal("%s is no export", qPrintable(path));
}

/// Writing a table beside writing the bytes that it comes to, both until they are on the disk.
void compareWithBytes(const QString &what, const QString &csvPath, const QString &path)
{
    QFile file(csvPath);
    if (!file.open(QIODevice::ReadOnly))
        return;
    TextTable table;
    for (const csv::Row &row : csv::read(csv::decode(file.readAll())))
        table.rows.push_back(row.cells);
    if (table.rows.empty())
        return;
    table.titles = table.rows.front();
    table.rows.erase(table.rows.begin());
    const double written = bench::median(3, [&] { (void)saveTable(path, table); });
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = made.readAll();
    const double floor = bench::median(3, [&] {
        QSaveFile plain(path);
        if (plain.open(QIODevice::WriteOnly))
            plain.write(bytes);
        plain.commit();
    });
    bench::line(what + u": the same bytes"_s, floor, "ms", "the floor");
    bench::line(what + u": the table"_s, written, "ms");
    bench::line(what + u": times the floor"_s, written / floor, "x", path.endsWith(u".csv") ? "<= 1.5" : "");
}

void watchFiles(int orders, int lines)
{
    const QTemporaryDir folder;
    {
        Desk desk(orders);
        desk.orders();
        desk.rest();
        for (const QString &name : {u"numbers.csv"_s, u"numbers.xlsx"_s})
            exportOrders(desk, u"%L1 orders"_s.arg(orders), folder.filePath(name));
    }
    for (const QString &suffix : {u"csv"_s, u"xlsx"_s})
        compareWithBytes(u"%L1 orders with their numbers into %2"_s.arg(orders).arg(suffix),
            folder.filePath(u"numbers.csv"_s), folder.filePath(u"again."_s + suffix));
    const QString path = folder.filePath(u"numbers.txt"_s);
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        for (int i = 0; i < lines; ++i)
            file.write("+1312" + QByteArray::number(2'000'000 + i) + '\n');
    }
    Desk desk(0);
    desk.rest();
    press(desk.window.window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *dialog = nullptr;
    if (!waitUntil([&] { return (dialog = desk.window.dialog(u"Paste Numbers"_s)) != nullptr; }))
        qFatal("no dialog");
    desk.window.click(u"Open File…"_s, dialog);
    QAbstractItemView &pasted = desk.view(u"Pasted numbers"_s);
    const QString many = u"%L1 lines"_s.arg(lines);
    watch(
        many + u" imported"_s, [&] { choose(desk, path); },
        [&] { return pasted.model()->rowCount() > 0 && !desk.window.button(u"Cancel"_s, dialog); });
    bench::line(many + u": rows"_s, pasted.model()->rowCount(), "rows");
    selectAll(many + u" imported"_s, pasted);
}

std::vector<BasketLine> basketLines(int count)
{
    std::vector<BasketLine> lines;
    for (const SearchRow &row : searchRows(count))
        lines.push_back(lineOf(row.number, u"US"_s));
    return lines;
}

Reservation reservationOf(const std::vector<BasketLine> &lines, const QString &id)
{
    Reservation reservation;
    reservation.id = id;
    reservation.status = u"success"_s;
    const Timestamp end = Timestamp::fromDateTime(QDateTime::currentDateTimeUtc().addSecs(25 * 60));
    for (const BasketLine &line : lines) {
        ReservedNumber number;
        number.phoneNumber = line.number;
        number.status = u"success"_s;
        number.expiredAt = end;
        reservation.phoneNumbers.push_back(number);
    }
    return reservation;
}

void watchBasket(int count)
{
    const QString many = u"%L1 basket lines"_s.arg(count);
    Desk desk(0);
    desk.rest();
    desk.window.openTab(u"Basket"_s);
    QAbstractItemView &basket = desk.view(u"Basket"_s);
    const std::vector<BasketLine> lines = basketLines(count);
    watch(
        many + u", put in"_s, [&] { (void)desk.services().basket().add(lines); },
        [&] { return basket.model()->rowCount() == count; });
    watch(
        many + u", their hold comes"_s, [&] { (void)desk.services().holds().takeOver(reservationOf(lines, u"r1"_s)); });
    QElapsedTimer ticking;
    const auto threeSeconds = [&] { return ticking.elapsed() > 3'000; };
    watch(
        many + u", three seconds of countdown"_s, [&] { ticking.start(); }, threeSeconds);
    selectAll(many, basket);
    press(basket, Qt::Key_A, Qt::ControlModifier);
    watch(
        many + u", all selected, three seconds of countdown"_s, [&] { ticking.start(); }, threeSeconds);
    filter(many, *desk.window.field(u"Filter basket"_s), u"312"_s);
    press(basket, Qt::Key_A, Qt::ControlModifier);
    press(basket, Qt::Key_Delete);
    if (!waitUntil([&] { return desk.window.button(u"Remove"_s, desk.window.dialog(u"Remove held"_s)) != nullptr; }))
        qFatal("nobody asks");
    watch(
        many + u", removed"_s, [&] { desk.window.click(u"Remove"_s, desk.window.dialog(u"Remove held"_s)); },
        [&] { return basket.model()->rowCount() == 0; });
    watch(
        many + u", undone"_s, [&] { act(desk, u"Undo Basket Change"_s); },
        [&] { return basket.model()->rowCount() == count; });
}

void watchMap()
{
    Desk desk(0);
    desk.rest();
    if (!desk.window.openTab(u"Coverage"_s))
        qFatal("no map");
    settle(1'000);
    QWidget *map = nullptr;
    for (QWidget *one : desk.window.window().findChildren<QWidget *>()) {
        if (one->isVisible() && QByteArray(one->metaObject()->className()).contains("Map")
            && one->inherits("nd::ShapeMap"))
            map = one;
    }
    if (!map)
        qFatal("no map is seen");
    watch(u"map, zoomed in and out"_s, [&] {
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Plus, Qt::Key_0}) {
            press(*map, key);
            settle(30);
        }
    });
}

/// A thousand numbers from the clipboard until they stand in the blotter.
void watchPurchase(int count)
{
    const QString many = u"%L1 numbers"_s.arg(count);
    Desk desk(0);
    desk.rest();
    desk.window.openTab(u"Basket"_s);
    QAbstractItemView &basket = desk.view(u"Basket"_s);
    std::vector<AvailableNumber> offered;
    AvailableNumberFilter wanted;
    wanted.countryCode = u"US"_s;
    wanted.limit = 250;
    Call call;
    const char *areas[] = {"205", "251", "256", "907", "480", "520", "623", "928", "501", "209", "310", "408"};
    for (const char *area : areas) {
        wanted.nationalDestinationCode = QString::fromLatin1(area);
        bool answered = false;
        call = desk.window.desk().current()->client().send(
            endpoint::searchNumbers(wanted), [&](const Result<Page<AvailableNumber>> &page) {
                answered = true;
                for (const AvailableNumber &number : page ? page->rows : std::vector<AvailableNumber>()) {
                    const QString &text = number.phoneNumber;
                    const bool odd = text.endsWith(u"13") || text.endsWith(u"31") || text.endsWith(u"42")
                        || text.endsWith(u"87") || number.phoneNumberType != u"local";
                    if (!odd && int(offered.size()) < count)
                        offered.push_back(number);
                }
            });
        waitUntil([&] { return answered; });
    }
    if (int(offered.size()) < count)
        qFatal("only %d numbers are offered", int(offered.size()));
    std::vector<BasketLine> lines;
    for (const AvailableNumber &number : offered)
        lines.push_back(lineOf(number, u"US"_s));
    (void)desk.services().basket().add(lines);
    waitUntil([&] { return basket.model()->rowCount() == count; });
    QWidget *ticket = nullptr;
    watch(
        many + u", Order…"_s, [&] { desk.window.click(u"Order…"_s); },
        [&] { return (ticket = desk.window.dialog(u"Place order"_s)) != nullptr; });
    QTest::keyClick(ticket, Qt::Key_Escape);
    waitUntil([&] { return !desk.window.dialog(u"Place order"_s) && desk.isAtRest(); });
    // What the ticket does when it has no question left.
    watch(
        many + u", bought"_s,
        [&] {
            Ticket order;
            order.lines = desk.services().basket().lines();
            order.userReference = u"Many"_s;
            if (!desk.services().purchases().place(order))
                std::fputs("not placed\n", stderr);
        },
        [&] { return basket.model()->rowCount() == 0 && desk.isAtRest(); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList names = app.arguments().mid(1);
    const auto run = [&](const QString &name, const std::function<void()> &scene) {
        if (names.isEmpty() || names.contains(name))
            scene();
    };
    run(u"orders"_s, [] {
        watchOrders(20'000);
        watchOrders(100'000);
    });
    if (names.contains(u"profile"_s)) {
        Desk desk(100'000);
        QTreeView &orders = desk.orders();
        watch(
            u"profile"_s, [] {}, [&] { return hasRows(orders, 100'000) && desk.isAtRest(); });
    }
    run(u"rows"_s, [] { watchRows(1'000'000); });
    run(u"files"_s, [] { watchFiles(100'000, 1'000'000); });
    run(u"basket"_s, [] { watchBasket(5'000); });
    run(u"map"_s, [] { watchMap(); });
    run(u"purchase"_s, [] { watchPurchase(1'000); });
    return 0;
}
