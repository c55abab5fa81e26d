// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tab_page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class CommentsPresenter;
class ConversationPane;
class MessageList;
class TemplateMenu;

/// Conversations on the left, their messages and the answer on the right.
class CommentsTab final : public TabPage
{
    Q_OBJECT
public:
    /// Both must outlive the tab.
    CommentsTab(CommentsPresenter &presenter, UserPrompts &prompts, QWidget *parent = nullptr);

    /// Opens the conversation about a record (comment_record::…), ready to type.
    void writeAbout(const QString &recordType, const QString &recordId);

signals:
    /// Of the conversation that is open.
    void orderRequested(const QString &recordType, const QString &recordId);

private:
    QWidget *buildMessages();
    void connectAll();
    void showStale();
    void insert(const QString &words);
    void showCurrent();
    void showTitle();
    void showButtons();
    void nameSend();
    void send();

    CommentsPresenter &m_presenter;
    UserPrompts &m_prompts;
    Banner *m_banner;
    Banner *m_stale;
    ConversationPane *m_conversations;
    QLabel *m_title;
    MessageList *m_messages;
    QPlainTextEdit *m_comment;
    QPushButton *m_send;
    QPushButton *m_read;
    QPushButton *m_aside;
    QPushButton *m_order;
    TemplateMenu *m_templates;
    QString m_shown; ///< the conversation that stands there
};

} // namespace nd
