// SPDX-License-Identifier: Apache-2.0
#include "ui/features/comments/comments_tab.h"

#include "features/comments/comment_templates.h"
#include "features/comments/comments_presenter.h"
#include "features/orders/order_reads.h"
#include "ui/features/comments/conversation_list.h"
#include "ui/features/comments/conversation_pane.h"
#include "ui/features/comments/message_list.h"
#include "ui/features/comments/read_tracking.h"
#include "ui/features/comments/template_menu.h"
#include "ui/tables/empty_state.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/order_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesToType = 5;

} // namespace

CommentsTab::CommentsTab(CommentsPresenter &presenter, UserPrompts &prompts, QWidget *parent)
    : TabPage(parent), m_presenter(presenter), m_prompts(prompts)
{
    auto *parts = new PageParts(u"comments-panes"_s, this);
    m_conversations = new ConversationPane(presenter);
    parts->addPart(m_conversations);
    parts->addPart(buildMessages());
    parts->setStretchFactor(1, 1);
    parts->setSizes({500, 860});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    connectAll();
    showStale();
    showCurrent();
    setFirstFocus(m_conversations->list());
}

QWidget *CommentsTab::buildMessages()
{
    auto *side = new QWidget;
    m_stale = new Banner;
    m_banner = new Banner;
    m_title = headingLabel({});
    m_title->setWordWrap(true);
    m_messages = new MessageList(tr("Messages"));
    m_messages->setModel(&m_presenter.messages());
    auto *reading = new ReadTracking(*m_messages);
    connect(reading, &ReadTracking::read, &m_presenter, &CommentsPresenter::seen);
    m_comment = new QPlainTextEdit;
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * LinesToType + 20);
    m_send = new QPushButton(themedIcon(u"send"_s), {});
    setButtonKind(m_send, ButtonKind::Primary);
    nameSend();
    m_read = new QPushButton(themedIcon(u"check"_s), tr("Mark as Read"));
    m_aside = new QPushButton(themedIcon(u"eye-off"_s), tr("No Answer Needed"));
    m_aside->setToolTip(tr("Takes it off what needs action; the next message brings it back."));
    m_order = new QPushButton(themedIcon(u"list-tree"_s), tr("Show Order"));
    setKeyHint(m_order, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_templates = new TemplateMenu(m_presenter.templates(), m_prompts, side);
    auto *about = new FlowLayout;
    about->addWidget(m_read);
    about->addWidget(m_aside);
    about->addWidget(m_order);
    auto *buttons = new QHBoxLayout;
    buttons->addLayout(about, 1);
    buttons->addWidget(m_templates->button(), 0, Qt::AlignBottom);
    buttons->addWidget(m_send, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_messages, 1);
    // Below the rows: what comes and goes must not move them under the mouse.
    layout->addWidget(m_stale);
    layout->addWidget(m_banner);
    addField(layout, tr("Comment"), m_comment);
    layout->addLayout(buttons);
    return side;
}

void CommentsTab::connectAll()
{
    connect(&m_presenter, &CommentsPresenter::stateChanged, this, &CommentsTab::showStale);
    connect(&m_presenter, &CommentsPresenter::currentChanged, this, &CommentsTab::showCurrent);
    connect(&m_presenter, &CommentsPresenter::unreadChanged, this, &CommentsTab::showTitle);
    connect(&m_presenter, &CommentsPresenter::failed, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });
    connect(&m_presenter, &CommentsPresenter::sent, this, [this](const QString &conversation) {
        if (conversation != m_presenter.current())
            return;
        m_banner->clear();
        showCurrent(); // the field is empty, unless more was typed meanwhile
        m_messages->scrollToBottom();
    });
    connect(&m_presenter, &CommentsPresenter::staleChanged, this, &CommentsTab::showStale);
    connect(m_stale, &Banner::actionTriggered, &m_presenter, &CommentsPresenter::refresh);
    connect(m_templates, &TemplateMenu::chosen, this, &CommentsTab::insert);
    connect(&m_presenter.templates(), &CommentTemplates::refused, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        m_presenter.setDraft(m_comment->toPlainText());
        showButtons();
    });
    connect(m_send, &QPushButton::clicked, this, &CommentsTab::send);
    connect(m_read, &QPushButton::clicked, &m_presenter, &CommentsPresenter::markRead);
    connect(m_order, &QPushButton::clicked, this,
        [this] { emit orderRequested(m_presenter.conversation().recordType, m_presenter.conversation().recordId); });
    connect(m_aside, &QPushButton::clicked, &m_presenter, &CommentsPresenter::putAside);
}

void CommentsTab::showCurrent()
{
    const bool chosen = !m_presenter.current().isEmpty();
    m_messages->empty()->setMessage(u"message-square"_s, chosen ? tr("No comment yet") : tr("Choose a conversation"));
    m_comment->setEnabled(chosen);
    if (m_comment->toPlainText() != m_presenter.draft())
        m_comment->setPlainText(m_presenter.draft());
    if (std::exchange(m_shown, m_presenter.current()) != m_presenter.current())
        m_messages->showFirstUnread();
    showTitle();
}

/// What it is about becomes known after the comments, and its time runs.
void CommentsTab::showTitle()
{
    const Conversation &about = m_presenter.conversation();
    m_title->setText(m_presenter.current().isEmpty() ? tr("No conversation chosen") : conversationTitle(about));
    m_title->setToolTip(aboutText(about.recordType, about.recordId).toHtmlEscaped());
    showButtons();
}

void CommentsTab::showButtons()
{
    m_send->setEnabled(m_presenter.maySend() && !m_comment->toPlainText().trimmed().isEmpty());
    nameSend();
    const QString refusal = m_presenter.refusal();
    m_read->setEnabled(m_presenter.conversation().unread > 0 && refusal.isEmpty());
    m_read->setToolTip(refusal);
    if (!refusal.isEmpty())
        m_send->setToolTip(refusal);
    m_aside->setVisible(m_presenter.conversation().needsAnswer);
    m_order->setEnabled(OrderReads::isOrder(m_presenter.conversation().recordType));
    m_templates->setInsertable(m_comment->isEnabled());
    m_templates->setWords(m_comment->toPlainText());
}

void CommentsTab::showStale()
{
    const QString text = m_presenter.stale();
    if (text.isEmpty())
        m_stale->clear();
    else if (text != m_stale->text())
        m_stale->show(Tone::Warning, text, tr("Try Again"));
}

/// At the cursor, on a line of its own when something is written before it. Undo takes it away again.
void CommentsTab::insert(const QString &words)
{
    QTextCursor cursor = m_comment->textCursor();
    const bool begun = !cursor.atBlockStart() && !cursor.hasSelection();
    cursor.insertText(begun ? u'\n' + words : words);
    m_comment->setTextCursor(cursor);
    m_comment->setFocus();
}

void CommentsTab::nameSend()
{
    m_send->setText(m_presenter.isSending() ? tr("Sending…") : tr("Send"));
    setKeyHint(m_send, QKeySequence(Qt::CTRL | Qt::Key_Return)); // a new text takes the old keys away
}

void CommentsTab::writeAbout(const QString &recordType, const QString &recordId)
{
    m_presenter.lookAt(recordType, recordId);
    m_conversations->selectCurrent();
    m_comment->setFocus();
}

void CommentsTab::send()
{
    m_presenter.send(m_comment->toPlainText());
}

} // namespace nd
