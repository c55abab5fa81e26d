// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractButton;
class QAbstractItemView;
class QWidget;

namespace nd::stage {

/// Finds controls the way a person or a screen reader does: by what is written on them. Mnemonics and a trailing
/// ":" do not count; only visible controls are found. Null when there is none.
QWidget *window(const QString &titlePart);
QAbstractButton *button(QWidget *in, const QString &text);
/// The control that a label of this text belongs to, or that carries it as accessible name.
QWidget *field(QWidget *in, const QString &label);
QAbstractItemView *view(QWidget *in, const QString &accessibleName);

/// Types into a line edit, text edit, spin box or combo box as if by hand. False when it cannot hold the text.
bool fill(QWidget *field, const QString &text);
/// Brings a page of the (only) tab widget to the front; a count behind the name does not matter.
bool selectTab(QWidget *in, const QString &name);

/// The row in whose cells `text` occurs; -1 for none.
int findRow(const QAbstractItemView *view, const QString &text);
/// Cells of one row, joined with " | ".
QString rowText(const QAbstractItemView *view, int row);
void selectRows(QAbstractItemView *view, int first, int count);

} // namespace nd::stage
