// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace nd {

/// Something that a person must get to know whatever tab is in front: a disk that took no entry, a purchase that has
/// turned up, an account that is not there. Plain text; names of records may come from the server.
struct Notice
{
    enum class Kind {
        Good, ///< something was put right by itself; goes away after a while
        Warning, ///< stays until the person puts it aside or its reason is gone
        Bad, ///< the same, and something may be lost while it stands
    };
    enum class Action {
        None,
        ShowOrder, ///< `subject` is the id of an order
        ShowFailures, ///< `subject` is the id of a write
        ShowBasket,
        ManageAccounts, ///< `subject` is the id of an account
        OpenFolder, ///< `subject` is a path on this machine
        Retry, ///< whoever posted it tries again: see Notices::retryRequested
    };
    QString key = {}; ///< another notice with the same key takes its place
    Kind kind = Kind::Warning;
    QString sentence = {}; ///< one whole sentence
    QString advice = {}; ///< what to do; may be empty
    Action action = Action::None;
    QString subject = {};
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The notices that stand, oldest first. One list for the program and one for each account; the window shows both.
/// Lives on the GUI's thread.
class Notices final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void post(const Notice &notice);
    /// Its reason is gone. Nothing happens when it does not stand.
    void withdraw(const QString &key);
    const QList<Notice> &list() const { return m_list; }
    /// A person wants it tried again.
    void retry(const QString &key) { emit retryRequested(key); }

signals:
    void posted(const nd::Notice &notice);
    void withdrawn(const QString &key);
    void retryRequested(const QString &key);

private:
    QList<Notice> m_list;
};

} // namespace nd
