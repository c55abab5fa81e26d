// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/reservations.h"
#include "base/clock.h"
#include "features/reservations/reservation_columns.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QObject>

#include <memory>
#include <vector>

namespace nd {

class Session;

/// What Telnyx keeps for the account at this moment: holds that were made in the portal or at another desk too. They
/// can be taken into the basket, and are counted down and extended there like our own.
class ReservationsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the presenter.
    ReservationsPresenter(Session &session, const Clock &clock, QObject *parent = nullptr);
    ~ReservationsPresenter() override;

    TableModel<ReservationRow> &rows() { return *m_rows; }
    const TabState &state() const { return m_state; }
    bool mayTake(const QStringList &numbers) const;

public slots:
    void refresh();
    /// Adds these numbers to the basket, with their holds.
    void take(const QStringList &numbers);

signals:
    void stateChanged();
    void taken(int count);
    void refused(const QString &sentence);

private:
    void show();
    void setState(TabState state);

    Session &m_session;
    const Clock &m_clock;
    std::unique_ptr<TableModel<ReservationRow>> m_rows;
    std::vector<Reservation> m_read; ///< so far
    TabState m_state;
    Call m_reading;
};

} // namespace nd
