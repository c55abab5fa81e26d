// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tab_page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace nd {

class Banner;
class CommentsPresenter;
class ConversationList;
class DataTable;
class ProgressLine;

/// Conversations on the left, their messages and the answer on the right.
class CommentsTab final : public TabPage
{
    Q_OBJECT
public:
    /// `presenter` must outlive the tab.
    explicit CommentsTab(CommentsPresenter &presenter, QWidget *parent = nullptr);

    /// Opens the conversation about a sub-order, ready to type.
    void writeAbout(const QString &subOrderId);

private:
    QWidget *buildConversations();
    QWidget *buildMessages();
    void connectAll();
    void showState();
    void showCurrent();
    void showButtons();
    void nameSend();
    void send();

    CommentsPresenter &m_presenter;
    Banner *m_banner;
    ConversationList *m_conversations;
    ProgressLine *m_progress;
    QLabel *m_title;
    DataTable *m_messages;
    QPlainTextEdit *m_comment;
    QPushButton *m_send;
    QPushButton *m_read;
};

} // namespace nd
