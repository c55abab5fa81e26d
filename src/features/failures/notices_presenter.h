// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "features/failures/service/notices.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <vector>

namespace nd {

class SessionManager;
class Session;

/// One notice as the window shows it.
struct NoticeRow
{
    Notice notice = {};
    QString account = {}; ///< name of the account it is about, when that is not the one in use
    Timestamp at = {}; ///< when it was posted
    QString text() const; ///< sentence and advice, in one paragraph
    QString actionText() const; ///< label of the button that helps; empty for none
};

/// The notices of the program and of every account at work in one list: the worst first, of equals the newest. One of
/// them is in front. A good one goes away by itself when it has been in front for a while; the others stay until they
/// are put aside or withdrawn. Lives on the GUI's thread.
class NoticesPresenter final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds GoodStays{30};

    /// Both must outlive the presenter.
    NoticesPresenter(SessionManager &desk, const Clock &clock, QObject *parent = nullptr);
    ~NoticesPresenter() override;

    int count() const { return int(m_entries.size()); }
    /// Place of the one in front, from 0; -1 when there is none.
    int index() const { return count() == 0 ? -1 : m_front; }
    NoticeRow current() const;

    void next() { bringToFront(m_front + 1); }
    void previous() { bringToFront(m_front - 1); }
    /// The person has read the one in front.
    void putAside();
    /// The person pressed the button of the one in front.
    void act();
    /// The person is at it, by mouse or by key: nothing goes away by itself and nothing else comes to the front.
    void setWatched(bool watched);
    /// Does what is due by the clock. A timer calls it; tests do as well.
    void tick();

signals:
    void changed();
    /// Something new stands, in one sentence; not told for a notice that takes the place of another.
    void posted(const QString &sentence);
    /// Leads to what the notice is about; never Action::Retry, whoever posted the notice is asked for that.
    void opened(const nd::Notice &notice);

private:
    struct Entry
    {
        Notice notice;
        QPointer<Notices> owner;
        QPointer<Session> session; ///< null: it is the program's
        Timestamp at;
        qint64 order = 0; ///< in which they were posted
        std::chrono::milliseconds seen{-1}; ///< uptime when it first came to the front
    };
    void gather();
    void listen(Notices &notices, Session *session);
    void put(Notices &notices, Session *session, const Notice &notice);
    void remove(const Notices &notices, const QString &key);
    void bringToFront(int index);
    void sortAround(qint64 kept);
    void show();
    void armClock();

    SessionManager &m_desk;
    const Clock &m_clock;
    std::vector<Entry> m_entries;
    std::vector<QPointer<Notices>> m_heard;
    int m_front = 0;
    qint64 m_posted = 0;
    bool m_watched = false;
    QTimer m_timer;
};

} // namespace nd
