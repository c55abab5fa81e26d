// SPDX-License-Identifier: Apache-2.0
#include "ui/features/comments/conversation_pane.h"

#include "features/comments/comments_presenter.h"
#include "models/roles.h"
#include "ui/features/comments/conversation_list.h"
#include "ui/tables/empty_state.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/data_age.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConversationPane::ConversationPane(CommentsPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    m_list = new ConversationList(tr("Conversations"));
    m_list->setModel(&m_presenter.conversations());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(buildTop());
    layout->addWidget(buildFilters());
    layout->addWidget(m_list, 1);
    connect(&m_presenter, &CommentsPresenter::stateChanged, this, &ConversationPane::showState);
    // Not while the rows are filtered, which may be why another one is current.
    connect(
        &m_presenter, &CommentsPresenter::currentChanged, this,
        [this] {
            if (m_unreadOnly->isChecked())
                filterUnread();
        },
        Qt::QueuedConnection);
    connect(&m_presenter, &CommentsPresenter::unreadChanged, this,
        [this] { m_next->setEnabled(m_presenter.unread() > 0); });
    connect(&m_presenter, &CommentsPresenter::ageChanged, this, [this] { m_age->setText(m_presenter.age()); });
    connect(m_list, &ConversationList::chosen, &m_presenter, &CommentsPresenter::look);
    connect(m_list->empty(), &EmptyState::primaryTriggered, &m_presenter, &CommentsPresenter::refresh);
    showState();
    m_next->setEnabled(m_presenter.unread() > 0);
    m_age->setText(m_presenter.age());
}

QWidget *ConversationPane::buildTop()
{
    auto *line = new QWidget;
    auto *refresh = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh Comments"));
    setButtonKind(refresh, ButtonKind::Quiet);
    connect(refresh, &QPushButton::clicked, &m_presenter, &CommentsPresenter::refresh);
    m_progress = new ProgressLine;
    m_age = new ElidedLabel;
    // Its words change with every second: they must not move anything.
    DataAge longAgo;
    longAgo.good(Timestamp::fromMicros(0));
    const auto width = [&](std::chrono::minutes old) {
        return m_age->fontMetrics().horizontalAdvance(updatedText(longAgo, longAgo.readAt.plus(old)));
    };
    m_age->setFixedWidth(std::max(width(0min), width(59min)) + 2);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("Conversations")));
    layout->addWidget(m_age);
    layout->addWidget(m_progress, 1);
    layout->addWidget(refresh);
    return line;
}

QWidget *ConversationPane::buildFilters()
{
    auto *line = new QWidget;
    auto *filter = new SearchField(tr("Filter comments"));
    filter->setResults(m_list);
    m_unreadOnly = new QCheckBox(tr("Unread only"));
    m_next = new QPushButton(themedIcon(u"arrow-down"_s), tr("Next Unread"));
    setKeyHint(m_next, QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(filter, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_presenter.conversations().setFilter(text); });
    connect(m_unreadOnly, &QCheckBox::toggled, this, &ConversationPane::filterUnread);
    connect(m_next, &QPushButton::clicked, this, &ConversationPane::goToNextUnread);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(filter, 1);
    layout->addWidget(m_unreadOnly);
    layout->addWidget(m_next);
    return line;
}

void ConversationPane::showState()
{
    const TabState &state = m_presenter.state();
    if (state.phase == Phase::Loading)
        m_progress->start(state.sentence, false);
    else
        m_progress->finish();
    EmptyState *empty = m_list->empty();
    if (state.phase == Phase::Failed) {
        empty->setMessage(u"triangle-alert"_s, state.sentence, state.advice);
        empty->setActions(tr("Read Comments"));
    } else {
        empty->setMessage(
            u"message-square"_s, tr("No comments"), tr("When Telnyx asks about an order, it stands here."));
    }
}

/// The conversation that is looked at stays, though it is read now.
void ConversationPane::filterUnread()
{
    if (!m_unreadOnly->isChecked())
        return m_presenter.conversations().setPredicate({});
    m_presenter.conversations().setPredicate(
        [current = m_presenter.current()](const Conversation &one) { return one.unread > 0 || keyOf(one) == current; });
}

void ConversationPane::goToNextUnread()
{
    const QAbstractItemModel *shown = m_list->model();
    const int rows = shown->rowCount();
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex row = shown->index((from + step) % rows, 0);
        const Conversation *one = m_presenter.conversations().find(row.data(RowKeyRole).toString());
        if (!one || one->unread == 0)
            continue;
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row);
        return m_list->setFocus();
    }
}

void ConversationPane::selectCurrent()
{
    const QAbstractItemModel *shown = m_list->model();
    const QModelIndexList found = shown->rowCount() == 0
        ? QModelIndexList()
        : shown->match(shown->index(0, 0), RowKeyRole, m_presenter.current(), 1, Qt::MatchExactly);
    if (found.isEmpty())
        m_list->clearSelection();
    else
        m_list->setCurrentIndex(found.first());
}

} // namespace nd
