// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace nd {

class EmptyOverlay;
class EmptyState;

/// The conversations of the Comments tab, two lines each: what it is about and when, the last words and how many are
/// unread. Its model has the columns of conversationColumns().
class ConversationList final : public QListView
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says.
    explicit ConversationList(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown while there is no conversation; see EmptyState::setMessage.
    EmptyState *empty() const;

signals:
    /// A person chose this conversation (RowKeyRole).
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    EmptyOverlay *m_overlay;
    QAbstractItemModel *m_shown = nullptr; ///< the model's first column
};

} // namespace nd
