// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

namespace nd {

class WorkspaceView;

/// What comes from outside the program (its command line, a link, an opened or dropped file) and is to be seen in the
/// window. It waits for an account, and for the end of a dialog that a person works in; nothing of it is sent to
/// Telnyx but questions. Belongs to the window.
class OutsideRequests final : public QObject
{
    Q_OBJECT
public:
    explicit OutsideRequests(QObject *window) : QObject(window) { }

    /// For Paste Numbers, behind what stands there.
    void showNumbers(const QStringList &numbers);
    /// For Paste Numbers, in the place of what stands there.
    void showFile(const QString &path);
    /// An order of Telnyx's, by its id.
    void showOrder(const QString &id);

    /// Where it is shown, from now on.
    void setView(WorkspaceView *view);
    /// Shows what can be shown now.
    void serve();

signals:
    /// Something waits until this moment's dialog is closed; one sentence.
    void waiting(const QString &sentence);

private:
    bool isBusy() const;

    QPointer<WorkspaceView> m_view;
    QStringList m_numbers;
    QString m_file;
    QString m_order;
};

} // namespace nd
