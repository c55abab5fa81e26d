// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace nd {

class MessageList;

/// Watches what a person has before the eyes: a message counts as read when its end was in sight for a while, in the
/// active window. Not when it stood in a tab behind, below the edge, or in a window that somebody has left.
class ReadTracking final : public QObject
{
    Q_OBJECT
public:
    static constexpr int DwellMs = 1'200;

    /// `list` owns it.
    explicit ReadTracking(MessageList &list);

signals:
    void read(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    QStringList inSight() const;

    MessageList &m_list;
    QTimer m_dwell;
    QStringList m_atBegin;
};

} // namespace nd
