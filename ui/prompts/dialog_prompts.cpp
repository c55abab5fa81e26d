// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/dialog_prompts.h"

#include "ui/prompts/printer_dialog.h"
#include "ui/prompts/question_dialog.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("DialogAsker", text);
}

/// Opens the dialog and answers once, when it is finished; a context that goes first takes the dialog with it.
void ask(QDialog *dialog, QObject *context, std::function<void(bool accepted)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(context, &QObject::destroyed, dialog, &QObject::deleteLater);
    QObject::connect(
        dialog, &QDialog::finished, context,
        [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); }, Qt::QueuedConnection);
    dialog->open();
}

/// Another format means another suffix, also of the name that stands there.
void takeSuffix(QFileDialog *dialog, const QString &filter)
{
    static const QRegularExpression pattern(uR"(\*\.(\w+))"_s);
    const QString suffix = pattern.match(filter).captured(1);
    const QString name = dialog->selectedFiles().value(0);
    const QString old = dialog->defaultSuffix();
    if (suffix.isEmpty() || suffix == old)
        return;
    dialog->setDefaultSuffix(suffix);
    if (!old.isEmpty() && name.endsWith(u'.' + old, Qt::CaseInsensitive))
        dialog->selectFile(name.chopped(old.size()) + suffix);
}

} // namespace

DialogPrompts::DialogPrompts(QWidget *window) : m_window(window) { }

QWidget *DialogPrompts::parentFor(QObject *context) const
{
    // A question that a dialog asks must be above that dialog.
    for (QObject *object = context; object; object = object->parent()) {
        if (auto *widget = qobject_cast<QWidget *>(object))
            return widget->window();
    }
    return m_window;
}

void DialogPrompts::confirm(QObject *context, const Question &question, std::function<void(bool yes)> then)
{
    auto *dialog = new QuestionDialog(parentFor(context));
    dialog->setWords(question.tone, question.title, question.text, question.detail);
    if (question.head)
        dialog->setHead(question.head(dialog));
    dialog->setAnswers(question.yes.isEmpty() ? words(QT_TRANSLATE_NOOP("DialogAsker", "OK")) : question.yes,
        question.no.isEmpty() ? words(QT_TRANSLATE_NOOP("DialogAsker", "Cancel")) : question.no,
        question.tone == Tone::Bad);
    ask(dialog, context, std::move(then));
}

void DialogPrompts::tell(QObject *context, const Statement &statement, std::function<void()> then)
{
    auto *dialog = new QuestionDialog(parentFor(context));
    dialog->setWords(statement.tone, statement.title, statement.text, statement.detail);
    dialog->setAnswers(words(QT_TRANSLATE_NOOP("DialogAsker", "Close")), {}, false);
    ask(dialog, context, [then = std::move(then)](bool) {
        if (then)
            then();
    });
}

void DialogPrompts::askText(
    QObject *context, const TextQuestion &question, std::function<void(std::optional<QString> text)> then)
{
    auto *dialog = new QuestionDialog(parentFor(context));
    dialog->setWords(Tone::Neutral, question.title, question.explanation, {});
    dialog->setAnswers(question.yes.isEmpty() ? words(QT_TRANSLATE_NOOP("DialogAsker", "OK")) : question.yes,
        words(QT_TRANSLATE_NOOP("DialogAsker", "Cancel")), false);
    QWidget *field = nullptr;
    std::function<QString()> typed;
    if (question.manyLines) {
        auto *edit = new QPlainTextEdit(question.text, dialog);
        edit->setTabChangesFocus(true);
        typed = [edit] { return edit->toPlainText(); };
        field = edit;
    } else {
        auto *edit = new QLineEdit(question.text, dialog);
        edit->selectAll();
        typed = [edit] { return edit->text(); };
        field = edit;
    }
    addField(dialog->body(), question.label, field);
    QLabel *const reason = problemLabel(field);
    dialog->body()->addWidget(reason);
    field->setFocus();

    const auto check = [dialog, reason, typed, problem = question.problem, first = question.text] {
        const QString why = problem ? problem(typed()) : QString();
        // Nobody is blamed for what they have not typed yet.
        setProblem(reason, typed() == first ? QString() : why);
        dialog->yesButton()->setEnabled(why.isEmpty());
    };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        QObject::connect(line, &QLineEdit::textChanged, dialog, check);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        QObject::connect(text, &QPlainTextEdit::textChanged, dialog, check);
    check();

    // The words are taken now: the answer comes through the event loop, when the field may be gone.
    auto kept = std::make_shared<QString>();
    QObject::connect(dialog, &QDialog::accepted, dialog, [kept, typed] { *kept = typed(); });
    ask(dialog, context, [kept, then = std::move(then)](bool accepted) {
        then(accepted ? std::optional<QString>(*kept) : std::nullopt);
    });
}

void DialogPrompts::chooseFile(
    QObject *context, const FileQuestion &question, std::function<void(const QString &path)> then)
{
    auto *dialog = new QFileDialog(parentFor(context), question.title);
    const bool save = question.kind == FileQuestion::Kind::Save;
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    if (save) {
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { takeSuffix(dialog, filter); });
    }
    const QFileInfo suggested(question.name);
    if (suggested.isAbsolute())
        dialog->setDirectory(suggested.absolutePath());
    if (!question.name.isEmpty())
        dialog->selectFile(suggested.fileName());
    auto kept = std::make_shared<QString>();
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [kept](const QString &path) { *kept = path; });
    ask(dialog, context, [kept, then = std::move(then)](bool accepted) { then(accepted ? *kept : QString()); });
}

void DialogPrompts::choosePrinter(
    QObject *context, const QString &title, const QString &name, std::function<void(const ChosenPrinter &)> then)
{
    const auto kept = std::make_shared<ChosenPrinter>();
    QDialog *dialog
        = printerDialog(parentFor(context), title, name, [kept](const ChosenPrinter &chosen) { *kept = chosen; });
    if (dialog)
        ask(dialog, context, [kept, then = std::move(then)](bool) { then(*kept); });
}

} // namespace nd
