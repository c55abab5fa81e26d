// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/reservations.h"
#include "base/clock.h"
#include "base/result.h"
#include "features/reservations/reservation_columns.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

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
    bool mayExtend(const QStringList &numbers) const;

public slots:
    void refresh();
    /// Adds these numbers to the basket, with their holds.
    void take(const QStringList &numbers);
    /// Half an hour more for the reservations of these numbers, whoever made them; they are counted down like our own
    /// from then on.
    void extend(const QStringList &numbers);

signals:
    void stateChanged();
    void taken(int count);
    void extended(int reservations);
    void refused(const QString &sentence);

private:
    QSet<QString> reservationsOf(const QStringList &numbers) const;
    Result<Done> takeOverUnknown(const QSet<QString> &reservations);
    void onExtended(const QString &reservation);
    void onRefused(const QString &write, const Error &error);
    /// Brings what is left up to date, and takes out what has lapsed.
    void show();
    void setState(TabState state);

    Session &m_session;
    const Clock &m_clock;
    std::unique_ptr<TableModel<ReservationRow>> m_rows;
    std::vector<Reservation> m_read; ///< as of the last answer that was whole
    std::vector<Reservation> m_coming; ///< of the one that is being read
    TabState m_state;
    Call m_reading;
    QHash<QString, QString> m_extending; ///< reservation by write
    int m_extended = 0; ///< of those that were asked for together
    QTimer m_second;
};

} // namespace nd
