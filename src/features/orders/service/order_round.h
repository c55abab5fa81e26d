// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/number_orders.h"
#include "base/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

namespace nd {

class Client;

/// Reads out of lists how many number orders are, a request for every 250 of them: the list of pending orders first;
/// of those that it does not have any more, when they are many, the list of all that were made since the oldest of
/// them. Rows come in small parts between which the window has its turn. Dropped means stopped and silent.
class OrderRound final : public QObject
{
    Q_OBJECT
public:
    struct Asked
    {
        QString id = {};
        Timestamp createdAt = {}; ///< as far as it is known
    };
    /// Of orders that were asked about, and of pending ones that were not.
    using Rows = std::function<void(std::vector<NumberOrder> &&)>;
    using Finished = std::function<void(const Result<Done> &end, const QStringList &unseen)>;

    /// So many that are not pending any more are read one by one rather than by a list.
    static constexpr int Few = 6;
    /// Rows of one part.
    static constexpr size_t Part = 20;

    /// `client` must outlive it.
    explicit OrderRound(Client &client, QObject *parent = nullptr);
    ~OrderRound() override;

    /// `ended` are known to be pending no more. What ran before is dropped.
    void start(const std::vector<Asked> &pending, const std::vector<Asked> &ended, Rows rows, Finished finished);
    bool isRunning() const { return m_running; }
    /// It is asked about, and has not been seen yet.
    bool waitsFor(const QString &id) const { return m_running && m_waiting.contains(id); }
    /// It is read in another way.
    void leaveOut(const QString &id) { m_waiting.remove(id); }
    /// So many the last round has made.
    int requests() const { return m_requests; }

private:
    enum class List {
        Pending,
        All
    };
    void read(List list);
    void onRows(List list, std::vector<NumberOrder> &&rows);
    void onProgress(List list, int done, int total);
    void onListEnd(List list, const Result<Done> &end);
    void handOut();
    void conclude();

    Client &m_client;
    Rows m_rows;
    Finished m_finished;
    QHash<QString, Timestamp> m_waiting; ///< not seen yet, and when they were made
    std::deque<NumberOrder> m_arrived; ///< not handed out yet
    Call m_list;
    QTimer m_next;
    Result<Done> m_end = Done{};
    int m_requests = 0;
    int m_requestsBefore = 0; ///< of the list before this one
    int m_mostPages = 0; ///< of this list
    bool m_running = false;
    bool m_listsRead = false;
};

} // namespace nd
