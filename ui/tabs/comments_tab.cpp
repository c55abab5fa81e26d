// SPDX-License-Identifier: Apache-2.0
#include "ui/tabs/comments_tab.h"

#include "tabs/comments_presenter.h"
#include "ui/tabs/conversation_list.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/shortcut_hint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesToType = 5;

} // namespace

CommentsTab::CommentsTab(CommentsPresenter &presenter, QWidget *parent) : TabPage(parent), m_presenter(presenter)
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildConversations());
    splitter->addWidget(buildMessages());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({420, 940});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectAll();
    showState();
    showCurrent();
    setFirstFocus(m_conversations);
}

QWidget *CommentsTab::buildConversations()
{
    auto *side = new QWidget;
    auto *refresh = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh Comments"));
    setButtonKind(refresh, ButtonKind::Quiet);
    connect(refresh, &QPushButton::clicked, &m_presenter, &CommentsPresenter::refresh);
    auto *top = new QHBoxLayout;
    m_progress = new ProgressLine;
    top->addWidget(headingLabel(tr("Conversations")));
    top->addWidget(m_progress, 1);
    top->addWidget(refresh);
    m_conversations = new ConversationList(tr("Conversations"));
    m_conversations->setModel(&m_presenter.conversations());
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(top);
    layout->addWidget(m_conversations, 1);
    return side;
}

QWidget *CommentsTab::buildMessages()
{
    auto *side = new QWidget;
    m_banner = new Banner;
    m_title = headingLabel({});
    m_messages = new DataTable(tr("Messages"));
    m_messages->setModel(&m_presenter.messages());
    m_comment = new QPlainTextEdit;
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * LinesToType + 20);
    m_send = new QPushButton(themedIcon(u"send"_s), {});
    setButtonKind(m_send, ButtonKind::Primary);
    nameSend();
    m_read = new QPushButton(themedIcon(u"check"_s), tr("Mark as Read"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_read);
    buttons->addStretch();
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_banner);
    layout->addWidget(m_title);
    layout->addWidget(m_messages, 1);
    addField(layout, tr("Comment"), m_comment);
    layout->addLayout(buttons);
    return side;
}

void CommentsTab::connectAll()
{
    connect(&m_presenter, &CommentsPresenter::stateChanged, this, &CommentsTab::showState);
    connect(&m_presenter, &CommentsPresenter::currentChanged, this, &CommentsTab::showCurrent);
    connect(&m_presenter, &CommentsPresenter::unreadChanged, this, &CommentsTab::showButtons);
    connect(&m_presenter, &CommentsPresenter::failed, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });
    connect(&m_presenter, &CommentsPresenter::sent, this, [this] {
        m_comment->clear();
        m_banner->clear();
        showCurrent();
    });
    connect(m_conversations, &ConversationList::chosen, &m_presenter, &CommentsPresenter::look);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        m_presenter.setDraft(m_comment->toPlainText());
        showButtons();
    });
    connect(m_conversations->empty(), &EmptyState::primaryTriggered, &m_presenter, &CommentsPresenter::refresh);
    connect(m_send, &QPushButton::clicked, this, &CommentsTab::send);
    connect(m_read, &QPushButton::clicked, &m_presenter, &CommentsPresenter::markRead);
}

void CommentsTab::showState()
{
    const TabState &state = m_presenter.state();
    if (state.phase == Phase::Loading)
        m_progress->start(state.sentence, false);
    else
        m_progress->finish();
    if (state.phase == Phase::Failed && m_presenter.conversations().totalCount() > 0)
        m_banner->show(Tone::Bad, state.whole());
    EmptyState *empty = m_conversations->empty();
    if (state.phase == Phase::Failed) {
        empty->setMessage(u"triangle-alert"_s, state.sentence, state.advice);
        empty->setActions(tr("Read Comments"));
    } else {
        empty->setMessage(
            u"message-square"_s, tr("No comments"), tr("When Telnyx asks about an order, it stands here."));
    }
}

void CommentsTab::showCurrent()
{
    const bool chosen = !m_presenter.current().isEmpty();
    m_title->setText(chosen ? m_presenter.current().section(u'/', 1) : tr("No conversation chosen"));
    m_messages->empty()->setMessage(u"message-square"_s, chosen ? tr("No comment yet") : tr("Choose a conversation"));
    m_comment->setEnabled(chosen);
    if (m_comment->toPlainText() != m_presenter.draft())
        m_comment->setPlainText(m_presenter.draft());
    showButtons();
}

void CommentsTab::showButtons()
{
    m_send->setEnabled(m_presenter.maySend() && !m_comment->toPlainText().trimmed().isEmpty());
    nameSend();
    m_read->setEnabled(m_presenter.hasUnread());
}

void CommentsTab::nameSend()
{
    m_send->setText(m_presenter.isSending() ? tr("Sending…") : tr("Send"));
    setKeyHint(m_send, QKeySequence(Qt::CTRL | Qt::Key_Return)); // a new text takes the old keys away
}

void CommentsTab::writeAbout(const QString &subOrderId)
{
    m_presenter.lookAt(u"sub_number_order"_s, subOrderId);
    m_comment->setFocus();
}

void CommentsTab::send()
{
    m_presenter.send(m_comment->toPlainText());
}

} // namespace nd
