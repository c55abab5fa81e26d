// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prompts/user_prompts.h"

#include <QPointer>
#include <QWidget>

namespace nd {

/// Asks with window-modal dialogs that are opened, never executed.
class DialogPrompts final : public UserPrompts
{
public:
    /// Dialogs belong to `window`; when it is destroyed with a question open, no answer comes.
    explicit DialogPrompts(QWidget *window);

    void confirm(QObject *context, const Question &question, std::function<void(bool yes)> then) override;
    void tell(QObject *context, const Statement &statement, std::function<void()> then) override;
    void askText(
        QObject *context, const TextQuestion &question, std::function<void(std::optional<QString> text)> then) override;
    void chooseFile(
        QObject *context, const FileQuestion &question, std::function<void(const QString &path)> then) override;
    void choosePrinter(QObject *context, const QString &title, const QString &name,
        std::function<void(const ChosenPrinter &)> then) override;

private:
    QWidget *parentFor(QObject *context) const;

    QPointer<QWidget> m_window;
};

} // namespace nd
