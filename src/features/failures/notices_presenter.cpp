// SPDX-License-Identifier: Apache-2.0
#include "features/failures/notices_presenter.h"

#include "features/failures/write_notices.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

QString NoticeRow::text() const
{
    QStringList parts{notice.sentence.simplified(), notice.advice.simplified()};
    parts.removeAll(QString());
    const QString said = parts.join(u' ');
    return account.isEmpty() ? said : NoticesPresenter::tr("%1: %2").arg(account, said);
}

QString NoticeRow::actionText() const
{
    // What another account's notice leads to is not in the window.
    if (!account.isEmpty() && notice.action != Notice::Action::Retry)
        return {};
    switch (notice.action) {
    case Notice::Action::None:
        break;
    case Notice::Action::ShowOrder:
        return NoticesPresenter::tr("Show Order");
    case Notice::Action::ShowFailures:
        return NoticesPresenter::tr("Show Failed Request");
    case Notice::Action::ShowBasket:
        return NoticesPresenter::tr("Show Basket");
    case Notice::Action::ManageAccounts:
        return NoticesPresenter::tr("Manage Accounts…");
    case Notice::Action::OpenFolder:
        return NoticesPresenter::tr("Open Folder");
    case Notice::Action::Retry:
        return NoticesPresenter::tr("Try Again");
    }
    return {};
}

NoticesPresenter::NoticesPresenter(SessionManager &desk, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer); // all clocks of the window wake up together
    connect(&m_timer, &QTimer::timeout, this, &NoticesPresenter::tick);
    connect(&desk, &SessionManager::sessionsChanged, this, &NoticesPresenter::gather);
    connect(&desk, &SessionManager::currentChanged, this, &NoticesPresenter::gather);
    gather();
}

NoticesPresenter::~NoticesPresenter() = default;

NoticeRow NoticesPresenter::current() const
{
    if (m_entries.empty())
        return {};
    const Entry &entry = m_entries[size_t(m_front)];
    const bool elsewhere = entry.session && entry.session != m_desk.current();
    return {entry.notice, elsewhere ? entry.session->account().name : QString(), entry.at};
}

/// An account has come or gone.
void NoticesPresenter::gather()
{
    std::erase_if(m_entries, [](const Entry &entry) { return !entry.owner; });
    std::erase_if(m_heard, [](const QPointer<Notices> &heard) { return !heard; });
    listen(m_desk.notices(), nullptr);
    for (Session *session : m_desk.sessions())
        listen(session->services().notices(), session);
    sortAround(0);
    show();
}

void NoticesPresenter::listen(Notices &notices, Session *session)
{
    if (std::find(m_heard.begin(), m_heard.end(), &notices) != m_heard.end())
        return;
    m_heard.emplace_back(&notices);
    connect(&notices, &Notices::posted, this, [this, &notices, session = QPointer(session)](const Notice &notice) {
        put(notices, session, notice);
        show();
    });
    connect(&notices, &Notices::withdrawn, this, [this, &notices](const QString &key) {
        remove(notices, key);
        show();
    });
    if (session)
        new WriteNotices(session->services(), &notices); // goes with the account
    for (const Notice &notice : notices.list())
        put(notices, session, notice);
}

void NoticesPresenter::put(Notices &notices, Session *session, const Notice &notice)
{
    const qint64 front = m_watched && !m_entries.empty() ? m_entries[size_t(m_front)].order : 0;
    Entry entry{notice, &notices, session, m_clock.now(), ++m_posted};
    const qint64 order = entry.order;
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &one) { return one.owner == &notices && one.notice.key == notice.key; });
    if (known == m_entries.end()) {
        m_entries.push_back(std::move(entry));
        sortAround(front);
        return emit posted(notice.sentence);
    }
    const bool wasFront = known->order == front;
    *known = std::move(entry);
    sortAround(wasFront ? order : front);
}

void NoticesPresenter::remove(const Notices &notices, const QString &key)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.owner == &notices && entry.notice.key == key; });
    if (found == m_entries.end())
        return;
    if (found - m_entries.begin() < m_front)
        --m_front;
    m_entries.erase(found);
    m_front = std::clamp(m_front, 0, std::max(0, count() - 1));
}

/// The worst first, of equals the newest. The one posted as number `kept` stays in front, or else the first comes
/// there.
void NoticesPresenter::sortAround(qint64 kept)
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.notice.kind != b.notice.kind ? a.notice.kind > b.notice.kind : a.order > b.order;
    });
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.order == kept; });
    m_front = found == m_entries.end() ? 0 : int(found - m_entries.begin());
}

void NoticesPresenter::bringToFront(int index)
{
    if (m_entries.empty())
        return;
    m_front = (index + count()) % count();
    show();
}

void NoticesPresenter::putAside()
{
    if (m_entries.empty())
        return;
    const Entry entry = m_entries[size_t(m_front)];
    if (entry.owner)
        entry.owner->withdraw(entry.notice.key);
}

void NoticesPresenter::act()
{
    if (m_entries.empty())
        return;
    const Entry entry = m_entries[size_t(m_front)]; // what follows may change the list
    if (entry.notice.action != Notice::Action::Retry)
        emit opened(entry.notice);
    else if (entry.owner)
        entry.owner->retry(entry.notice.key);
}

void NoticesPresenter::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) != watched)
        tick();
}

void NoticesPresenter::show()
{
    if (!m_entries.empty() && m_entries[size_t(m_front)].seen.count() < 0)
        m_entries[size_t(m_front)].seen = m_clock.uptime();
    armClock();
    emit changed();
}

void NoticesPresenter::tick()
{
    if (!m_watched && !m_entries.empty()) {
        const Entry &front = m_entries[size_t(m_front)];
        if (front.notice.kind == Notice::Kind::Good && m_clock.uptime() - front.seen >= GoodStays)
            return putAside();
    }
    armClock();
}

void NoticesPresenter::armClock()
{
    m_timer.stop();
    if (m_watched || m_entries.empty() || m_entries[size_t(m_front)].notice.kind != Notice::Kind::Good)
        return;
    const auto left = m_entries[size_t(m_front)].seen + GoodStays - m_clock.uptime();
    m_timer.start(std::clamp(left, std::chrono::milliseconds(0), std::chrono::milliseconds(GoodStays)));
}

} // namespace nd
