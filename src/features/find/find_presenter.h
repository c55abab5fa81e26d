// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "features/find/find_columns.h"
#include "models/table_model.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace nd {

class Accounts;
class Session;
struct Reservation;

/// Finds a number, a reference, an id or a word in all that is known of an account: orders, basket, holds, comments,
/// and in the names and orders of the other accounts. The ledger and the services answer at once; Telnyx is asked for
/// holds of whole numbers only, and the last row leads to the blotter, which asks for the rest. Lives on the GUI's
/// thread.
class FindPresenter final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Pause{150}; ///< after the last key
    static constexpr int MostOrders = 50;

    /// `session` and `accounts` must outlive it. `country` (ISO 3166-1 alpha-2) is that of numbers without a country
    /// code; empty for none.
    FindPresenter(Session &session, const Accounts &accounts, const QString &country, QObject *parent = nullptr);
    ~FindPresenter() override;

    TableModel<FoundRow> &rows() { return *m_rows; }
    /// Looks for this after a pause.
    void look(const QString &text);
    /// The same without the pause.
    void lookNow();
    /// The same, where the pause is not over yet.
    void settle();
    /// What was found, or why something could not be looked for; one sentence.
    const QString &sentence() const { return m_sentence; }

signals:
    /// Other rows, or another sentence.
    void changed();

private:
    QStringList wholeNumbers(const QString &digits) const;
    void addOrders(const QString &digits);
    void addBasket(const QString &digits);
    void addConversations();
    void addAccounts(const QStringList &numbers);
    void addHolds(const std::vector<Reservation> &found, const QString &number);
    void askForHolds(const QString &number);
    void addQuestion();
    void show();

    Session &m_session;
    const Accounts &m_accounts;
    QString m_country;
    std::unique_ptr<TableModel<FoundRow>> m_rows;
    std::vector<FoundRow> m_found;
    QString m_text;
    QString m_sentence;
    QString m_trouble; ///< why something was not looked through
    QTimer m_pause;
    CallBatch<> m_holds;
};

} // namespace nd
