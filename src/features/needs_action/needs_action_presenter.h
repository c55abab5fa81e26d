// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "features/needs_action/needs_action_columns.h"
#include "models/table_model.h"
#include "wording/data_age.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace nd {

class AccountServices;
class Session;

/// One list over all tabs of what waits for a person, the nearest deadline first: requirements that are missing or were
/// rejected, advanced orders in exception, unread words of Telnyx, holds that end soon or have lapsed, writes of which
/// nobody knows what became, orders that Telnyx does not know. It is made of what the account's services know already,
/// and lets them ask for deadlines only (OpenRequirements).
class NeedsActionPresenter final : public QObject
{
    Q_OBJECT
public:
    /// A hold is in the list from this on.
    static constexpr std::chrono::minutes SoonEnding{5};

    /// `session` must outlive the presenter.
    explicit NeedsActionPresenter(Session &session, QObject *parent = nullptr);
    ~NeedsActionPresenter() override;

    TableModel<NeedsActionRow> &rows() { return *m_rows; }
    int count() const;
    /// Whether the list is all there is.
    enum class Knowledge {
        ReadTracking, ///< Telnyx is being asked for the first time
        Complete,
        Unknown ///< it could not be read: there may be more, or less; staleText() says since when
    };
    Knowledge knowledge() const;
    /// "Not known: last read 14:16. …" with the reason; empty unless Unknown.
    QString staleText() const;
    /// Its list is on the screen: only then the countdowns run.
    void setShown(bool shown);
    /// Brings the countdowns up to the clock. A timer calls it; a test that moves the clock calls it too.
    void tick();

public slots:
    /// Leads there: opened() with the row.
    void open(const QString &key);

signals:
    /// Other rows, or another count of them.
    void changed();
    void opened(const nd::NeedsActionRow &row);

private:
    void rebuild();
    void rebuildSoon();
    void listen();
    void listenToOrders();
    void onComments();
    void onHolds();
    void addRequirements(std::vector<NeedsActionRow> &rows) const;
    void addAdvanced(std::vector<NeedsActionRow> &rows) const;
    void addComments(std::vector<NeedsActionRow> &rows) const;
    void addHolds(std::vector<NeedsActionRow> &rows) const;
    void addGone(std::vector<NeedsActionRow> &rows) const;
    void readFailures();
    void onPolled();
    void compareKnowledge();
    DataAge orders() const;
    qint64 secondsTo(Timestamp deadline) const;
    void armClock();

    AccountServices &m_services;
    const Clock &m_clock; ///< when something was read
    const Clock &m_serverClock; ///< how long it is to what Telnyx has set
    std::unique_ptr<TableModel<NeedsActionRow>> m_rows;
    std::vector<NeedsActionRow> m_failures; ///< out of the ledger, which is asked when a write has settled
    DataAge m_lists; ///< of the orders
    bool m_listsRead = false; ///< since the account is in use
    Knowledge m_told = Knowledge::ReadTracking;
    QString m_toldText;
    QHash<QString, int> m_words; ///< conversations and how many comments they have
    QTimer m_soon;
    QTimer m_second;
    bool m_shown = false;
};

} // namespace nd
