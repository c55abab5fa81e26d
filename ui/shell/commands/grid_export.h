// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QAbstractItemView>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace nd {

class UserPrompts;
class Settings;

/// Writes the table or tree that has or had the focus into a file, as it is shown: as CSV, or as an Excel workbook
/// where the program can. Where several rows are selected it writes those. Tables of dialogs take the same keys.
class GridExport final : public QObject
{
    Q_OBJECT
public:
    /// `settings` and `asker` must outlive it. The window owns it.
    GridExport(Settings &settings, UserPrompts &prompts, QMainWindow *window);

    QAction *action() const { return m_action; }

private:
    void followFocus(QWidget *now);
    QAbstractItemView *grid() const;
    void exportGrid(QAbstractItemView *grid);
    void save(QAbstractItemView *grid, const QModelIndexList &rows, const QString &path);
    void tell(QWidget *where, const QString &path, const Result<int> &saved);
    QString folder() const;

    Settings &m_settings;
    UserPrompts &m_prompts;
    QMainWindow *m_window;
    QAction *m_action;
    QPointer<QAbstractItemView> m_last; ///< of the window, that had the focus
};

} // namespace nd
