// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour.h"

#include "ui/tour/script.h"
#include "ui/tour/tour_steps.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QTreeView>
#include <QWidget>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using namespace tour;

namespace {

constexpr auto Patience = 45s;
constexpr int Wanted = 5;
constexpr QStringView Reference = u"Chicago pilot";
constexpr QStringView Reply = u"Please extend the deadline: the document is on its way.";

QWidget *ticket()
{
    return stage::window(u"Place order"_s);
}

bool selectAll(const QString &name)
{
    if (rows(name) == 0)
        return false;
    stage::selectRows(table(name), 0, rows(name));
    return true;
}

/// Every basket row shows a running countdown.
bool allHeld()
{
    static const QRegularExpression countdown(u"Held \\d{1,2}:\\d\\d"_s);
    const QAbstractItemView *basket = table(u"Basket"_s);
    int held = 0;
    for (int r = 0; basket && r < rows(u"Basket"_s); ++r)
        held += stage::rowText(basket, r).contains(countdown) ? 1 : 0;
    return held == Wanted;
}

int orderRow()
{
    return stage::findRow(table(u"Orders"_s), Reference.toString());
}

bool orderSucceeded()
{
    const int row = orderRow();
    return row >= 0 && stage::rowText(table(u"Orders"_s), row).contains(u"success"_s, Qt::CaseInsensitive);
}

bool expandOrder()
{
    auto *tree = qobject_cast<QTreeView *>(table(u"Orders"_s));
    const int row = orderRow();
    if (!tree || row < 0)
        return false;
    const QModelIndex order = tree->model()->index(row, 0);
    tree->setCurrentIndex(order);
    tree->scrollTo(order, QAbstractItemView::PositionAtTop);
    tree->expand(order);
    const QModelIndex subOrder = tree->model()->index(0, 0, order);
    if (!subOrder.isValid())
        return false;
    tree->expand(subOrder);
    return tree->model()->rowCount(subOrder) > 0;
}

void addCoverage(Script &script)
{
    script.add({u"open coverage"_s, [] { return openTab(u"Coverage"_s); }, [] { return rows(u"Coverage"_s) > 0; }});
    script.add(reporting(pictured({u"coverage"_s,
                             [] {
                                 QAbstractItemView *countries = table(u"Coverage"_s);
                                 const int row = stage::findRow(countries, u"United States | US"_s);
                                 if (row < 0)
                                     return false;
                                 stage::selectRows(countries, row, 1);
                                 countries->scrollTo(
                                     countries->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
                                 return true;
                             },
                             [] { return rows(u"Number types"_s) > 0 && rows(u"Stock by area"_s) > 0; }}),
        [] { return u"%1 countries"_s.arg(rows(u"Coverage"_s)); }));
    script.add(reporting(pictured({u"stock map"_s, [] { return press(mainWindow(), u"Stock by Area"_s); },
                             [] { return rows(u"Stock by area"_s) > 0; }}),
        [] { return u"%1 areas"_s.arg(rows(u"Stock by area"_s)); }));
    script.add({u"back to the world"_s, [] { return press(mainWindow(), u"World"_s); }, [] { return true; }});
}

void addSearch(Script &script)
{
    script.add({u"open search"_s, [] { return openTab(u"Search"_s); },
        [] { return stage::button(mainWindow(), u"Search"_s) != nullptr; }});
    script.add({u"fill in the search"_s,
        [] {
            return fill(mainWindow(), u"Country"_s, u"US"_s) && fill(mainWindow(), u"Area code"_s, u"312"_s)
                && check(mainWindow(), u"Reservable"_s) && press(mainWindow(), u"Search"_s);
        },
        [] { return rows(u"Available numbers"_s) >= Wanted; }});
    script.add(reporting(pictured({u"search"_s,
                             [] {
                                 stage::selectRows(table(u"Available numbers"_s), 0, Wanted);
                                 return true;
                             },
                             [] { return true; }}),
        [] { return u"%1 numbers"_s.arg(rows(u"Available numbers"_s)); }));
}

void addBasket(Script &script)
{
    script.add({u"add to basket"_s, [] { return press(mainWindow(), u"Add to Basket"_s); }, [] { return true; }});
    script.add(reporting(
        pictured({u"basket"_s, [] { return openTab(u"Basket"_s); }, [] { return rows(u"Basket"_s) == Wanted; }}),
        [] { return u"%1 lines"_s.arg(rows(u"Basket"_s)); }));
    script.add(reporting(
        pictured({u"reserve"_s, [] { return selectAll(u"Basket"_s) && press(mainWindow(), u"Reserve"_s); }, allHeld}),
        [] { return u"all held"_s; }));
}

void addOrder(Script &script)
{
    script.add(
        {u"open the ticket"_s, [] { return press(mainWindow(), u"Order…"_s); }, [] { return ticket() != nullptr; }});
    script.add(pictured({u"ticket"_s, [] { return fill(ticket(), u"Customer reference"_s, Reference.toString()); },
                            [] {
                                QAbstractButton *place = stage::button(ticket(), u"Place Order"_s);
                                return place && place->isEnabled();
                            }},
        ticket));
    script.add(
        {u"place the order"_s, [] { return press(ticket(), u"Place Order"_s); }, [] { return ticket() == nullptr; }});
    script.add({u"open orders"_s, [] { return openTab(u"Orders"_s); }, [] { return orderRow() >= 0; }});
    script.add({u"follow to success"_s, [] { return true; }, orderSucceeded});
    script.add(reporting(pictured({u"orders"_s, [] { return orderRow() >= 0; }, expandOrder}),
        [] { return stage::rowText(table(u"Orders"_s), orderRow()); }));
}

void addComment(Script &script)
{
    script.add(
        {u"open comments"_s, [] { return openTab(u"Comments"_s); }, [] { return rows(u"Conversations"_s) > 0; }});
    script.add({u"pick a conversation"_s,
        [] {
            stage::selectRows(table(u"Conversations"_s), 0, 1);
            return true;
        },
        [] {
            const QWidget *comment = stage::field(mainWindow(), u"Comment"_s);
            return comment && comment->isEnabled();
        }});
    script.add(pictured({u"comments"_s,
        [] { return fill(mainWindow(), u"Comment"_s, Reply.toString()) && press(mainWindow(), u"Send"_s); },
        [] { return stage::findRow(table(u"Messages"_s), Reply.toString()) >= 0; }}));
}

void addNeedsAction(Script &script)
{
    script.add(reporting(pictured({u"needs action"_s, [] { return openTab(u"Orders"_s) && trigger(u"Needs Action"_s); },
                             [] { return rows(u"Needs action"_s) > 0; }}),
        [] { return u"%1 rows"_s.arg(rows(u"Needs action"_s)); }));
    script.add({u"put the list away"_s, [] { return trigger(u"Needs Action"_s); },
        [] { return table(u"Needs action"_s) == nullptr; }});
}

void addDark(Script &script, const std::function<void(bool)> &setDark)
{
    script.add({u"switch to the dark palette"_s,
        [setDark] {
            setDark(true);
            return true;
        },
        [] { return true; }});
    for (const QString &page : {u"Coverage"_s, u"Search"_s, u"Basket"_s, u"Orders"_s, u"Comments"_s}) {
        script.add(pictured({page.toLower() + u" dark"_s, [page] { return openTab(page); }, [] { return true; }}));
    }
}

} // namespace

std::unique_ptr<Script> makeTour(const QString &folder, std::function<void(bool)> setDark)
{
    auto script = std::make_unique<Script>(folder, Patience);
    addCoverage(*script);
    addSearch(*script);
    addBasket(*script);
    addOrder(*script);
    addBulkOrder(*script);
    addPaperwork(*script);
    addComment(*script);
    addReport(*script);
    addNeedsAction(*script);
    addDark(*script, setDark);
    return script;
}

} // namespace nd
