// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QObject;
class QPagedPaintDevice;
class QWidget;

namespace nd {

/// Yes or no. Everything here is shown as plain text. `yes` and `no` name the deed ("Cancel order"), never "OK".
struct Question
{
    QString title;
    QString text;
    QString detail = {}; ///< smaller, below; may be long
    QString yes = {};
    QString no = {}; ///< empty: "Cancel"
    Tone tone = Tone::Neutral; ///< Bad: cannot be taken back, and `no` is the default button
    /// Makes what stands above the words: whose money or orders it is about (stripOf()). Empty: nothing.
    std::function<QWidget *(QWidget *parent)> head = {};
};

/// Something to know, with one button.
struct Statement
{
    QString title;
    QString text;
    QString detail = {};
    Tone tone = Tone::Warning;
};

struct TextQuestion
{
    QString title;
    QString label; ///< of the field
    QString text = {}; ///< to begin with
    QString yes = {}; ///< empty: "OK"
    QString explanation = {};
    bool manyLines = false;
    /// Why this text does not do; empty when it does. `yes` is disabled meanwhile.
    std::function<QString(const QString &)> problem = {};
};

struct FileQuestion
{
    enum class Kind {
        Open,
        Save,
    };
    QString title;
    Kind kind = Kind::Open;
    QStringList filters = {}; ///< "Comma separated (*.csv)"
    QString name = {}; ///< suggested file name or whole path
    QString suffix = {}; ///< added when none is typed, without the dot
};

/// Where pages go.
struct ChosenPrinter
{
    std::shared_ptr<QPagedPaintDevice> device = {}; ///< also another thread may paint on it; null: cancelled
    QString where = {}; ///< the printer's name, or a file's
};

/// Asks the person. One door for every question, so that tests preset the answers and nothing ever waits in a nested
/// event loop. Answers come later through the event loop, exactly once each: closing the window of a question is
/// its `no`. When `context` is destroyed first, the question closes and no answer comes. GUI thread.
class UserPrompts
{
public:
    UserPrompts() = default;
    virtual ~UserPrompts() = default;
    UserPrompts(const UserPrompts &) = delete;
    UserPrompts &operator=(const UserPrompts &) = delete;

    virtual void confirm(QObject *context, const Question &question, std::function<void(bool yes)> then) = 0;
    virtual void tell(QObject *context, const Statement &statement, std::function<void()> then = {}) = 0;
    /// Nothing: cancelled.
    virtual void askText(
        QObject *context, const TextQuestion &question, std::function<void(std::optional<QString> text)> then)
        = 0;
    /// Empty: cancelled. A file to save that exists has been confirmed by the person.
    virtual void chooseFile(
        QObject *context, const FileQuestion &question, std::function<void(const QString &path)> then)
        = 0;
    /// `name` is what the printer's queue calls the pages. Only where canPrint() holds (printer_dialog.h).
    virtual void choosePrinter(
        QObject *context, const QString &title, const QString &name, std::function<void(const ChosenPrinter &)> then)
        = 0;
};

} // namespace nd
