// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace nd {

class CommentsPresenter;
class ConversationList;
class ElidedLabel;
class ProgressLine;

/// The conversations like the list of a mail program: how old it is, a filter, only what is unread, the next unread.
class ConversationPane final : public QWidget
{
    Q_OBJECT
public:
    /// `presenter` must outlive it.
    explicit ConversationPane(CommentsPresenter &presenter, QWidget *parent = nullptr);

    ConversationList *list() const { return m_list; }
    /// The list shows which conversation is looked at; one without a word is not in it yet.
    void selectCurrent();

private:
    QWidget *buildTop();
    QWidget *buildFilters();
    void showState();
    void filterUnread();
    /// From the one that is looked at, round the end.
    void goToNextUnread();

    CommentsPresenter &m_presenter;
    ConversationList *m_list;
    ElidedLabel *m_age;
    ProgressLine *m_progress;
    QCheckBox *m_unreadOnly;
    QPushButton *m_next;
};

} // namespace nd
