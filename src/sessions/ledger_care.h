// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/ledger_upkeep.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace nd {

class Ledger;
class Notices;

/// Looks after the ledger while the program runs: says when it may not know of everything that was bought, goes
/// through it after the program did not end in order, and copies it. What takes long runs on a thread of its own.
/// Lives on the GUI's thread.
class LedgerCare final : public QObject
{
    Q_OBJECT
public:
    static inline const QString DoubtKey = QStringLiteral("ledger-doubt"); ///< of notices; retry: ask again
    static inline const QString HealthKey = QStringLiteral("ledger-health");

    /// Both must outlive it.
    LedgerCare(Ledger &ledger, Notices &notices, QObject *parent = nullptr);
    /// Waits for what runs.
    ~LedgerCare() override;

    /// Tells of a doubt and, where something may be missing, holds purchases until goOn(); goes through the ledger
    /// when it was not closed in order. Call once, when the ledger has been compared.
    void begin();

    /// What a person has to decide before anything is bought.
    struct Doubt
    {
        QString sentence = {};
        QString advice = {};
    };
    /// Nothing, or nothing any more.
    const std::optional<Doubt> &doubt() const { return m_doubt; }
    /// A person has been told and goes on with this ledger: from now on it is the one.
    Result<Done> goOn();

    /// Goes through the whole ledger; what is wrong is told by a notice.
    void check();

    /// Writes a whole copy to `path`. `done` comes once, through the event loop; never when `context` goes first.
    void backUp(const QString &path, QObject *context, std::function<void(const Result<Done> &)> done);
    /// How much stands in it (ledgerFigures), with what is doubtful about it.
    Result<QStringList> figures() const;
    /// Where a backup of today goes, if the person does not say otherwise.
    QString suggestedBackup() const;

signals:
    /// begin() has found what a person has to decide.
    void doubted();
    /// check() has come to its end.
    void checked();

private:
    void onExamined(const Result<LedgerHealth> &health, bool afterRepair);
    void examine(bool afterRepair);
    void tellOfDamage(const QString &detail);

    Ledger &m_ledger;
    Notices &m_notices;
    std::optional<Doubt> m_doubt;
    QThreadPool m_worker;
};

} // namespace nd
