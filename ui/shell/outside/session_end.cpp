// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/outside/session_end.h"

#include "accounts/settings.h"
#include "features/comments/service/comment_feed.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "writes/write_coordinator.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

#include <algorithm>

namespace nd {

namespace {

/// Sent or about to be, and not answered. What is only looked up goes on at the next start as well.
bool isUnderWay(const WriteRecord &write)
{
    return write.state == WriteState::Journaled || write.state == WriteState::Sent;
}

} // namespace

SessionEnd::SessionEnd(QGuiApplication &app, SessionManager &desk, Settings &settings, QObject *parent)
    : QObject(parent), m_app(app), m_desk(desk), m_settings(settings)
{
    // Answered while the system waits.
    connect(&app, &QGuiApplication::commitDataRequest, this, &SessionEnd::onCommit, Qt::DirectConnection);
    app.installEventFilter(this);
}

bool SessionEnd::prepare()
{
    bool ready = true;
    for (Session *session : m_desk.sessions()) {
        session->services().comments().drafts().keep();
        session->services().writer().storeNow();
        const std::vector<WriteRecord> open = session->services().writer().open();
        ready = ready && std::none_of(open.begin(), open.end(), isUnderWay);
    }
    (void)m_settings.save(); // what cannot be saved is told elsewhere
    return ready;
}

void SessionEnd::onCommit(QSessionManager &session)
{
    if (prepare() || !session.allowsInteraction())
        return;
    session.cancel();
    session.release();
    emit stopped();
}

bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_app && event->type() == QEvent::Quit)
        emit quitting();
    return QObject::eventFilter(watched, event);
}

} // namespace nd
