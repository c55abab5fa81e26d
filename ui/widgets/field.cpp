// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/field.h"

#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

namespace nd {

namespace {

constexpr const char *ownDescription = "ownDescription";

/// Label and field as one cell; the layout owns neither, their parent does.
QVBoxLayout *stacked(QLabel *label, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

QLabel *labelFor(QWidget *field, const QString &label, const QString &hint)
{
    auto *result = new QLabel(label, field->parentWidget());
    result->setTextFormat(Qt::PlainText);
    result->setBuddy(field);
    if (!hint.isEmpty()) {
        field->setToolTip(hint.toHtmlEscaped());
        field->setAccessibleDescription(hint);
        result->setToolTip(hint.toHtmlEscaped());
    }
    return result;
}

QWidget *labelled(QWidget *field, const QString &label)
{
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(field, label));
    layout->addWidget(field, 1);
    return both;
}

QLabel *addField(QFormLayout *form, const QString &label, QWidget *field, const QString &hint)
{
    QLabel *const result = labelFor(field, label, hint);
    mute(result);
    form->addRow(result, field);
    return result;
}

QLabel *addField(
    QGridLayout *grid, int row, int column, const QString &label, QWidget *field, const QString &hint, int columnSpan)
{
    QLabel *const result = labelFor(field, label, hint);
    mute(result);
    grid->addLayout(stacked(result, field), row, column, 1, columnSpan);
    return result;
}

QLabel *addField(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint)
{
    QLabel *const result = labelFor(field, label, hint);
    mute(result);
    column->addLayout(stacked(result, field));
    return result;
}

QLabel *problemLabel(QWidget *field)
{
    auto *label = new QLabel(field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::BrightText);
    label->setBuddy(nullptr);
    // Kept on the label, so that the two find each other without a class for it.
    label->setProperty("field", QVariant::fromValue(field));
    label->hide();
    return label;
}

void setProblem(QLabel *label, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    auto *field = label->property("field").value<QWidget *>();
    if (!field)
        return;
    if (!field->property(ownDescription).isValid())
        field->setProperty(ownDescription, field->accessibleDescription());
    field->setAccessibleDescription(problem.isEmpty() ? field->property(ownDescription).toString() : problem);
    field->setProperty("problem", !problem.isEmpty());
    field->update();
}

void addClearButton(QLineEdit *edit, const QString &fieldName)
{
    edit->setClearButtonEnabled(true);
    for (QToolButton *button : edit->findChildren<QToolButton *>())
        button->setAccessibleName(
            QCoreApplication::translate("nd::Field", "Clear %1", "button inside of a field").arg(fieldName));
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font;
    font.setWeight(QFont::DemiBold);
    label->setFont(font); // only the weight is set: size and family go on following the application
    return label;
}

/// Follows light and dark by itself: the role is looked up at every paint.
void mute(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    mute(label);
    return label;
}

} // namespace nd
