// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

namespace nd {

class FailedWrites;
class Holds;

/// Reserves many numbers, a hundred at a time: Telnyx refuses a reservation as a whole when it holds one number too
/// many (85007), and then as many as fit are found by asking for fewer. Ends at the first other refusal.
/// A purchase of nothing: to stop in the middle costs nothing. Lives on the client's thread.
class HoldBatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int Together = 100;

    struct Outcome
    {
        QStringList unanswered = {}; ///< asked for, and left out of the answer: they may be held
        QStringList left = {}; ///< not held: those before whom the run ended
        QStringList blamed = {}; ///< of `left`: the ones that the refusal which ended the run is about
        bool isFull = false; ///< the account may hold no more
        std::optional<Error> error = {}; ///< what ended the run; empty when it went through or `isFull`
    };
    using Finished = std::function<void(const Outcome &)>;

    /// Ends without a word when either goes. Refusals that only say that fewer fit are put aside: the outcome tells of
    /// them.
    HoldBatch(Holds &holds, FailedWrites &failures, QStringList numbers, Finished finished);
    ~HoldBatch() override;

    /// Asks for the first. `finished` is called once, from within this when nothing can be asked; the object may be
    /// destroyed from within.
    void start() { next(); }

private:
    void next();
    void nextSoon();
    void onReserved(const QString &id, int held, int refused, const QStringList &unanswered);
    void onRefused(const QString &id, const Error &error);
    void conclude();

    QPointer<Holds> m_holds;
    QPointer<FailedWrites> m_failures;
    QStringList m_left;
    Finished m_finished;
    QString m_asked; ///< id of the open reservation
    int m_size = 0; ///< how many it is for
    std::optional<int> m_room; ///< not more than so many fit, where that is known
    Outcome m_outcome;
};

} // namespace nd
