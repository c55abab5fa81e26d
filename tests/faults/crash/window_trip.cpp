// SPDX-License-Identifier: Apache-2.0
#include "window_trip.h"

#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

#include <cstdio>
#include <functional>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // milliseconds; a limit against hanging, never a verdict
constexpr int Americans = 2; ///< delivered within seconds
constexpr int British = 1; ///< waits for papers: can be cancelled at leisure

bool until(const std::function<bool()> &so)
{
    return support::waitFor(so, Patience);
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// All cells, with what stands behind them.
void sayRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            cells += index.data().toString();
            cells += index.data(Qt::ToolTipRole).toString();
            cells += index.data(Qt::AccessibleTextRole).toString();
        }
        say(cells.join(u" | "_s));
        sayRows(model, model.index(row, 0, parent));
    }
}

} // namespace

bool WindowTrip::step(const char *name, bool done)
{
    const QString said = QString::fromLatin1(name);
    if (done)
        say(said);
    else
        m_stopped = said;
    return done;
}

bool WindowTrip::finished(const QString &request) const
{
    return m_desk.requests(request) > 0;
}

// ---- what a person does ----

bool WindowTrip::find(const QString &country, int count)
{
    const QString numbers = u"Available numbers"_s;
    if (!m_desk.openTab(u"Search"_s) || !m_desk.type(u"Country"_s, country))
        return false;
    QAbstractButton *reservable = m_desk.button(u"Reservable"_s);
    if (!reservable || (!reservable->isChecked() && !m_desk.click(u"Reservable"_s)))
        return false;
    const int asked = m_desk.requests(u"GET /v2/available_phone_numbers"_s);
    return m_desk.click(u"Search"_s)
        && until([&] { return m_desk.requests(u"GET /v2/available_phone_numbers"_s) > asked; })
        && until([&] { return m_desk.rows(numbers) >= count || m_desk.rows(numbers) == 0; })
        && m_desk.clickRows(numbers, 0, count) && m_desk.click(u"Add to Basket"_s);
}

bool WindowTrip::reserve()
{
    const int lines = Americans + British;
    return m_desk.openTab(u"Basket"_s) && until([&] { return m_desk.rows(u"Basket"_s) == lines; })
        && m_desk.click(u"Reserve"_s) && until([&] {
               const QAbstractItemView *basket = m_desk.view(u"Basket"_s);
               int held = 0;
               for (int row = 0; row < lines; ++row)
                   held += stage::rowText(basket, row).contains(u"Held "_s);
               return held == lines;
           });
}

bool WindowTrip::extend()
{
    return m_desk.click(u"Extend"_s) && until([&] { return finished(u"POST /v2/number_reservations/"_s); });
}

bool WindowTrip::order()
{
    if (!m_desk.click(u"Order…"_s) || !until([&] { return m_desk.dialog(u"Place order"_s) != nullptr; }))
        return false;
    QWidget *ticket = m_desk.dialog(u"Place order"_s);
    QAbstractButton *place = m_desk.button(u"Place Order"_s, ticket);
    return place && m_desk.type(u"Customer reference"_s, QString::fromLatin1(Reference), ticket)
        && until([&] { return place->isEnabled(); });
}

/// With a deliberate yes to what the ticket doubts: British prices in pounds beside a credit in dollars, a price or a
/// credit that was not told. What it reads meanwhile may change the sums: then it wants another yes.
bool WindowTrip::press()
{
    return until([&] {
        QWidget *ticket = m_desk.dialog(u"Place order"_s);
        if (!ticket)
            return true;
        m_desk.tick(u"Order although"_s, ticket);
        m_desk.click(u"Place Order"_s, ticket);
        return m_desk.dialog(u"Place order"_s) == nullptr;
    });
}

bool WindowTrip::place()
{
    return press() && until([&] { return finished(u"POST /v2/number_orders"_s); }) && m_desk.openTab(u"Orders"_s)
        && until([&] { return orderIndex().isValid(); });
}

QModelIndex WindowTrip::orderIndex() const
{
    const QAbstractItemView *orders = m_desk.view(u"Orders"_s);
    const int row = orders ? stage::findRow(orders, QString::fromLatin1(Reference)) : -1;
    return row < 0 ? QModelIndex() : orders->model()->index(row, 0);
}

QModelIndex WindowTrip::subOrderIndex(const QString &country) const
{
    const QModelIndex order = orderIndex();
    const QAbstractItemModel *model = order.model();
    for (int row = 0; model && row < model->rowCount(order); ++row) {
        for (int column = 0; column < model->columnCount(order); ++column) {
            if (model->index(row, column, order).data().toString().contains(country))
                return model->index(row, 0, order);
        }
    }
    return {};
}

bool WindowTrip::openBranches()
{
    auto *tree = qobject_cast<QTreeView *>(m_desk.view(u"Orders"_s));
    if (!tree)
        return false;
    tree->setCurrentIndex(orderIndex());
    QTest::keyClick(tree, Qt::Key_Right);
    return until([&] { return subOrderIndex(u"United Kingdom"_s).isValid(); });
}

bool WindowTrip::cancel()
{
    QAbstractItemView *tree = m_desk.view(u"Orders"_s);
    tree->setCurrentIndex(subOrderIndex(u"United Kingdom"_s));
    const QString title = u"Cancel sub-order?"_s;
    return until([&] { return m_desk.click(u"Cancel Sub-order"_s); })
        && until([&] { return m_desk.dialog(title) != nullptr; })
        && m_desk.click(u"Cancel the Sub-order"_s, m_desk.dialog(title))
        && until([&] { return finished(u"PATCH /v2/sub_number_orders/"_s); });
}

bool WindowTrip::comment()
{
    QAbstractItemView *tree = m_desk.view(u"Orders"_s);
    // The tree is read anew after a cancellation: what was selected may be another row's index by then.
    const bool chosen = until([&] {
        const QModelIndex there = subOrderIndex(u"United States"_s);
        if (there.isValid())
            tree->setCurrentIndex(there);
        return there.isValid() && m_desk.click(u"Write Comment…"_s);
    });
    return chosen && until([&] { return m_desk.type(u"Comment"_s, m_words); })
        && until([&] { return m_desk.click(u"Send"_s); })
        && until([&] { return stage::findRow(m_desk.view(u"Messages"_s), m_words) >= 0; });
}

bool WindowTrip::buy()
{
    return step("find American numbers", find(u"US"_s, Americans))
        && step("find a British number", find(u"GB"_s, British)) && step("reserve", reserve())
        && step("extend", extend()) && step("open the ticket", order()) && step("place the order", place())
        && step("open the order", openBranches()) && step("cancel a sub-order", cancel()) && step("comment", comment());
}

bool WindowTrip::beRefused()
{
    const QString reservation = u"POST /v2/number_reservations"_s;
    const QString order = u"POST /v2/number_orders"_s;
    if (!find(u"US"_s, 1))
        return step("search in vain", m_desk.rows(u"Available numbers"_s) == 0);
    return step("reserve in vain", m_desk.openTab(u"Basket"_s) && m_desk.click(u"Reserve"_s) && until([&] {
        return finished(reservation);
    })) && step("open the ticket", this->order())
        && step("order in vain", press() && until([&] { return finished(order); }));
}

bool WindowTrip::tell()
{
    for (const QString &tab : {u"Coverage"_s, u"Search"_s, u"Basket"_s, u"Orders"_s, u"Comments"_s}) {
        if (!m_desk.openTab(tab))
            return step("open every tab", false);
    }
    m_desk.window().activateWindow(); // offscreen, a dialog that closes leaves no window active
    if (!QTest::qWaitForWindowActive(&m_desk.window()))
        return step("bring the window to the front", false);
    QTest::keyClick(&m_desk.window(), Qt::Key_F12);
    if (!until([&] { return m_desk.rows(u"Activity"_s) > 0; }))
        return step("open the activity", false);
    QAbstractItemView *activity = m_desk.view(u"Activity"_s);
    activity->selectAll();
    if (!until([&] { return m_desk.click(u"Copy Request as cURL"_s); }))
        return step("copy as cURL", false);
    const QString copied = QApplication::clipboard()->text();
    if (!step("copy as cURL", copied.count(u"curl "_s) >= m_desk.rows(u"Activity"_s)))
        return false;
    say(copied);
    say(m_desk.activityText());
    for (const QWidget *widget : QApplication::allWidgets()) {
        say(widget->windowTitle() + u" | "_s + widget->toolTip() + u" | "_s + widget->accessibleName() + u" | "_s
            + widget->accessibleDescription() + u" | "_s + widget->whatsThis());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            say(label->text());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            say(edit->toPlainText());
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model())
            sayRows(*view->model());
    }
    return true;
}

} // namespace nd
