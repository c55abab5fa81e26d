// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/grid_export.h"

#include "accounts/settings.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/commands/table_export.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"
#include "ui/tables/selection/shown_rows.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStatusBar>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int SaidFor = 10'000; ///< ms

bool isGrid(const QObject *object)
{
    return qobject_cast<const DataTable *>(object) || qobject_cast<const DataTree *>(object);
}

QAction *makeAction(QObject *parent)
{
    auto *action = new QAction(themedIcon(u"download"_s), GridExport::tr("Export…"), parent);
    action->setObjectName(u"export"_s); // the menus of rows look for it
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    return action;
}

/// "numberdesk-available-numbers.csv"
QString fileNameOf(const QAbstractItemView *grid)
{
    static const QRegularExpression unfit(uR"([^\p{L}\p{N}]+)"_s);
    const QString name = grid->accessibleName().toLower().replace(unfit, u"-"_s);
    return u"numberdesk-%1.csv"_s.arg(name);
}

/// Several rows that are selected are meant; one is where the cursor stands.
QModelIndexList meantRows(const QAbstractItemView &grid, bool *selected)
{
    const QModelIndexList chosen = selectedRowsInOrder(grid);
    *selected = chosen.size() > 1;
    return *selected ? chosen : allShownRows(grid);
}

} // namespace

GridExport::GridExport(Settings &settings, UserPrompts &prompts, QMainWindow *window)
    : QObject(window), m_settings(settings), m_prompts(prompts), m_window(window), m_action(makeAction(this))
{
    connect(m_action, &QAction::triggered, this, [this] { exportGrid(grid()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

void GridExport::followFocus(QWidget *now)
{
    QObject *object = now;
    while (object && !isGrid(object))
        object = object->parent();
    auto *grid = qobject_cast<QAbstractItemView *>(object);
    if (!grid)
        return;
    if (grid->window() == m_window) {
        m_last = grid;
        return;
    }
    // Over a dialog the window's keys are dead.
    if (grid->findChild<QAction *>(u"export"_s, Qt::FindDirectChildrenOnly))
        return;
    QAction *action = makeAction(grid);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, grid] { exportGrid(grid); });
    grid->addAction(action);
}

/// The one that has or had the focus while it can be seen, else the first that can.
QAbstractItemView *GridExport::grid() const
{
    if (m_last && m_last->isVisible())
        return m_last;
    for (QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
        if (isGrid(view) && view->isVisible())
            return view;
    }
    return nullptr;
}

QString GridExport::folder() const
{
    for (const QString &folder :
        {m_settings.get(setting::ExportFolder), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

void GridExport::exportGrid(QAbstractItemView *grid)
{
    // A grid whose rows are not all there is has an export of its own; its data is the folder, before and after.
    if (auto *own = grid ? grid->findChild<QAction *>(u"exportOwn"_s, Qt::FindDirectChildrenOnly) : nullptr) {
        own->disconnect(this);
        own->setData(folder());
        connect(own, &QAction::changed, this,
            [this, own] { m_settings.set(setting::ExportFolder, own->data().toString()); });
        return own->trigger();
    }
    bool selected = false;
    const QModelIndexList rows = grid ? meantRows(*grid, &selected) : QModelIndexList();
    if (rows.isEmpty())
        return m_prompts.tell(m_window,
            {.title = tr("Nothing to export"),
                .text = grid ? tr("“%1” has no rows.").arg(grid->accessibleName()) : tr("There is no table here."),
                .tone = Tone::Neutral});
    const int count = int(rows.size());
    const QString what = selected ? tr("Export %n selected row(s) of “%1”", nullptr, count)
                                  : tr("Export all %n row(s) of “%1”", nullptr, count);
    QStringList filters{tr("Comma separated (*.csv)")};
    if (canWriteWorkbooks())
        filters += tr("Excel workbook (*.xlsx)");
    const FileQuestion question{.title = what.arg(grid->accessibleName()),
        .kind = FileQuestion::Kind::Save,
        .filters = filters,
        .name = QDir(folder()).filePath(fileNameOf(grid)),
        .suffix = u"csv"_s};
    // What is selected stays meant, whatever comes in meanwhile.
    QList<QPersistentModelIndex> chosen;
    if (selected)
        chosen = QList<QPersistentModelIndex>(rows.begin(), rows.end());
    m_prompts.chooseFile(grid, question, [this, grid, selected, chosen](const QString &path) {
        if (path.isEmpty())
            return;
        QModelIndexList meant;
        for (const QPersistentModelIndex &row : chosen) {
            if (row.isValid())
                meant += row;
        }
        save(grid, selected ? meant : allShownRows(*grid), path);
    });
}

void GridExport::save(QAbstractItemView *grid, const QModelIndexList &rows, const QString &path)
{
    m_settings.set(setting::ExportFolder, QFileInfo(path).absolutePath());
    auto *job = new TableExport(*grid, rows, path, m_window);
    connect(job, &TableExport::finished, this,
        [this, where = QPointer<QWidget>(grid), path](const Result<int> &saved) { tell(where, path, saved); });
    connect(job, &TableExport::cancelled, this, [this, path] {
        m_window->statusBar()->showMessage(
            tr("Not exported to %1: cancelled").arg(QDir::toNativeSeparators(path)), SaidFor);
    });
    job->start();
}

void GridExport::tell(QWidget *where, const QString &path, const Result<int> &saved)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    if (saved) {
        m_window->statusBar()->showMessage(tr("%n row(s) exported to %1", nullptr, *saved).arg(shownPath), SaidFor);
        return;
    }
    m_prompts.tell(where ? where : m_window,
        {.title = tr("Not exported"),
            .text = tr("%1 could not be written: %2").arg(shownPath, saved.error().detail),
            .detail = tr("A file that was there before is as it was. Is it open in another program, the folder not "
                         "yours to write to, or the disk full?")});
}

} // namespace nd
