// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "desk/intent.h"
#include "desk/landed.h"

#include <QObject>

#include <functional>
#include <optional>

namespace nd {

/// Asks Telnyx, with reads only, what became of a write whose answer never came: by our reference first, then by what
/// was asked for and when (protocol of buying, step 5). One look-up; destroyed means stopped and silent.
class LookUp
{
public:
    /// Found, no trace, or why Telnyx could not be asked.
    using Answer = Result<std::optional<Landed>>;
    using Finished = std::function<void(const Answer &)>;

    /// `taken` are records that other intents have turned out to be. May be destroyed from within `finished`.
    LookUp(Client &client, Intent intent, QStringList taken, Finished finished);

    void start();

private:
    void lookForNumberOrder(bool byReference);
    void readFound();
    void lookForBlockOrder();
    void lookForBulkOrder();
    void lookForAdvancedOrder();
    void lookForReservation(bool byReference);
    void lookForComment();
    void lookForGroup();
    void lookForDocument();
    void readExtension();
    void readCancelled();
    void readReference();
    void readSubOrder();
    void readOrderNumber();
    void readAdvancedOrder();
    void readComment();
    void lookForNothing();

    template <class Row, class Fits>
    void search(const Request<Page<Row>> &request, Fits fits, std::function<void()> otherwise);
    template <class Record, class Took>
    void readRecord(const Request<Record> &request, Took took);

    bool isOurs(const QString &customerReference) const;
    bool mayBeOurs(const QString &customerReference, Moment createdAt) const;
    Moment windowStart() const;
    void finish(const Answer &answer);

    QObject m_context; ///< ends what is still queued when this goes
    Client &m_client;
    Intent m_intent;
    QStringList m_taken;
    Finished m_finished;
    Call m_call;
    std::optional<Landed> m_found;
};

} // namespace nd
