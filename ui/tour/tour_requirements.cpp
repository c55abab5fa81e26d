// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour_steps.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractItemView>
#include <QTreeView>
#include <QWidget>

#include <functional>

namespace nd::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView BulkReference = u"Call centre";
constexpr QStringView BulkRow = u"Call centre | Bulk order"; ///< its number order has the same reference
constexpr QStringView Unfinished = u"London expansion"; ///< of the sandbox's story
constexpr int StatusColumn = 2;

QWidget *bulkOrder()
{
    return stage::window(u"Bulk order"_s);
}

QWidget *checklist()
{
    return stage::window(u"Requirements"_s);
}

QWidget *reports()
{
    return stage::window(u"Reports"_s);
}

/// The first row of the blotter that begins so.
QModelIndex orderOf(QStringView begin)
{
    const QAbstractItemView *orders = table(u"Orders"_s);
    const int row = stage::findRow(orders, begin.toString());
    return row < 0 ? QModelIndex() : orders->model()->index(row, 0);
}

/// Opens a row of the blotter; its first child, invalid while that is not there.
QModelIndex opened(const QModelIndex &index)
{
    auto *tree = qobject_cast<QTreeView *>(table(u"Orders"_s));
    if (!tree || !index.isValid())
        return {};
    tree->expand(index);
    return tree->model()->index(0, 0, index);
}

bool select(const QModelIndex &index)
{
    QAbstractItemView *orders = table(u"Orders"_s);
    if (!orders || !index.isValid())
        return false;
    orders->setCurrentIndex(index);
    orders->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

bool isAt(const QModelIndex &index, const QString &status)
{
    return index.isValid() && index.siblingAtColumn(StatusColumn).data().toString().contains(status);
}

QModelIndex unfinishedSubOrder()
{
    return opened(orderOf(Unfinished));
}

/// Saves the name of the end user, with an address beside it where that is wanted.
bool saveName(const QString &name, const QString &address)
{
    return fill(checklist(), u"End User Name"_s, name)
        && (address.isEmpty() || fill(checklist(), u"Address Matching the Area Code"_s, address))
        && press(checklist(), u"Save Values"_s);
}

bool isSaved()
{
    return says(checklist(), u"Saved."_s);
}

bool closeChecklist()
{
    return press(checklist(), u"Close"_s);
}

bool openChecklist()
{
    return select(unfinishedSubOrder()) && press(mainWindow(), u"Requirements…"_s);
}

bool checklistIsRead()
{
    return stage::field(checklist(), u"End User Name"_s) != nullptr;
}

bool checklistIsClosed()
{
    return checklist() == nullptr;
}

/// Tries `look` once a second, as a person would who waits for something.
std::function<bool()> everySecond(std::function<bool()> look)
{
    constexpr int LooksInASecond = 25;
    return [look = std::move(look), looked = 0]() mutable { return looked++ % LooksInASecond == 0 && look(); };
}

/// Opens the checklist until the rejection is in it.
bool rejectionIsShown()
{
    if (says(checklist(), u"does not match our records"_s))
        return true;
    if (checklistIsRead())
        closeChecklist();
    else if (checklistIsClosed())
        openChecklist();
    return false;
}

} // namespace

void addBulkOrder(Script &script)
{
    script.add({u"open the bulk order"_s, [] { return press(mainWindow(), u"Bulk Order…"_s); },
        [] { return bulkOrder() != nullptr; }});
    script.add(pictured({u"bulk order"_s,
                            [] {
                                return fill(bulkOrder(), u"How many numbers"_s, u"12"_s)
                                    && fill(bulkOrder(), u"Area code"_s, u"212"_s)
                                    && fill(bulkOrder(), u"Customer reference"_s, BulkReference.toString())
                                    && check(bulkOrder(), u"Take what there is"_s)
                                    && fill(bulkOrder(), u"Count of numbers, to confirm"_s, u"12"_s)
                                    && mean(bulkOrder());
                            },
                            [] { return true; }},
        bulkOrder));
    script.add({u"place the bulk order"_s, [] { return press(bulkOrder(), u"Place Order"_s); },
        [] { return bulkOrder() == nullptr; }});
    script.add({u"follow the bulk order"_s, [] { return true; }, [] { return isAt(orderOf(BulkRow), u"success"_s); }});
    script.add(reporting(pictured({u"bulk order in the blotter"_s, [] { return select(orderOf(BulkRow)); },
                             [] { return opened(opened(orderOf(BulkRow))).isValid(); }}),
        [] { return stage::rowText(table(u"Orders"_s), orderOf(BulkRow).row()); }));
}

void addPaperwork(Script &script)
{
    script.add({u"open the checklist"_s, openChecklist, checklistIsRead});
    script.add({u"fill in a wrong name"_s, [] { return saveName(u"Wrong Ltd"_s, u"14 Old Street"_s); }, isSaved});
    script.add({u"close the checklist"_s, closeChecklist, checklistIsClosed});
    script.add(pictured({u"rejection"_s, everySecond(rejectionIsShown), [] { return true; }}, checklist));
    script.add(pictured({u"rejection mended"_s, [] { return saveName(u"Acme Ltd"_s, {}); }, isSaved}, checklist));
    script.add({u"leave the checklist"_s, closeChecklist, checklistIsClosed});
    script.add(pictured({u"paperwork approved"_s,
        everySecond([] { // of an old order the desk asks every few minutes only
            const bool approved = isAt(unfinishedSubOrder(), u"success"_s);
            if (!approved && select(unfinishedSubOrder()))
                press(mainWindow(), u"Refresh Row"_s);
            return approved;
        }),
        [] { return true; }}));
}

void addReport(Script &script)
{
    script.add({u"open the reports"_s, [] { return openTab(u"Orders"_s) && trigger(u"Reports…"_s); },
        [] { return reports() != nullptr; }});
    script.add({u"ask for a report"_s, [] { return press(reports(), u"Create Report"_s); },
        [] {
            const QAbstractItemView *list = stage::view(reports(), u"Reports"_s);
            return stage::findRow(list, u"success"_s) == 0;
        }});
    script.add(pictured({u"report"_s,
                            [] {
                                stage::selectRows(stage::view(reports(), u"Reports"_s), 0, 1);
                                return press(reports(), u"Open Report"_s);
                            },
                            [] {
                                const QAbstractItemView *file = stage::view(reports(), u"Report"_s);
                                return file && file->model() && file->model()->rowCount() > 0;
                            }},
        reports));
    script.add(
        {u"close the reports"_s, [] { return press(reports(), u"Close"_s); }, [] { return reports() == nullptr; }});
}

} // namespace nd::tour
