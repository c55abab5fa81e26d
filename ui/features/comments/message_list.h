// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace nd {

class EmptyOverlay;
class EmptyState;

/// What was said in a conversation, each message whole: who, when, and all its lines. Its model has the columns of
/// messageColumns(). Ctrl+C copies the words of the chosen messages.
class MessageList final : public QListView
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says.
    explicit MessageList(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown while there is no message; see EmptyState::setMessage.
    EmptyState *empty() const;

    /// Where a person goes on reading; the end when all is read.
    void showFirstUnread();
    /// Keys of the messages of which the last line is in sight: what is longer than the view was read when one has
    /// come to its end.
    QStringList keysInSight() const;

signals:
    /// Other messages may be in sight, or the same ones elsewhere.
    void sightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    EmptyOverlay *m_overlay;
    QAbstractItemModel *m_shown = nullptr; ///< the model as one column
};

} // namespace nd
