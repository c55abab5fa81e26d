// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/script.h"

#include <QString>

#include <functional>

class QAbstractItemView;
class QWidget;

namespace nd::tour {

// What the steps of the tour are made of. Each returns false or null while it cannot be done yet.

QWidget *mainWindow();
QAbstractItemView *table(const QString &name); ///< of the main window
int rows(const QString &table);
bool press(QWidget *in, const QString &button);
bool trigger(const QString &action); ///< of a menu
bool fill(QWidget *in, const QString &label, const QString &text);
bool check(QWidget *in, const QString &button);
/// Ticks every box of an order dialog that asks whether it is meant.
bool mean(QWidget *order);
bool says(QWidget *in, const QString &words); ///< a label that is in sight
bool openTab(const QString &name);

Script::Step pictured(Script::Step step, std::function<QWidget *()> of = mainWindow);
Script::Step reporting(Script::Step step, std::function<QString()> what);

// Parts of the tour beside the main job.

/// A bulk order, with the number orders that it became.
void addBulkOrder(Script &script);
/// A value that the reviewers decline, the reason, a better value, success.
void addPaperwork(Script &script);
/// A report that is asked for, waited for and opened.
void addReport(Script &script);

} // namespace nd::tour
