// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace nd {

/// A label that is the buddy of `field`: Alt+letter reaches it, and assistive technology takes its name from it (for
/// a combo box there is no other way). `label` may hold a mnemonic. `hint` becomes tool tip and accessible
/// description. The label's parent is the field's until a layout takes it.
QLabel *labelFor(QWidget *field, const QString &label, const QString &hint = {});

/// Label and field as one, which a bar does not tear apart.
QWidget *labelled(QWidget *field, const QString &label);

/// Label beside the field.
QLabel *addField(QFormLayout *form, const QString &label, QWidget *field, const QString &hint = {});
/// Label above the field, both in the cell.
QLabel *addField(QGridLayout *grid, int row, int column, const QString &label, QWidget *field, const QString &hint = {},
    int columnSpan = 1);
/// Label above the field, at the end.
QLabel *addField(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint = {});

/// Under a field: why its value does not do; hidden while `problem` is empty. Marks the field red and puts the reason
/// into its accessible description. `label` must come from problemLabel().
QLabel *problemLabel(QWidget *field);
void setProblem(QLabel *label, const QString &problem);

/// Qt's clear button, with a name for those who cannot see it.
void addClearButton(QLineEdit *edit, const QString &fieldName);

/// Words of the page, plain text: a heading; second words, wrapped.
QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);
QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);
/// Paler than other text.
void mute(QLabel *label);

} // namespace nd
