// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/number_orders.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "store/tables/document_store.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <vector>

namespace nd {

class Client;
class Clock;
class OrderTracker;

/// The numbers of one sub-order that wait for values from us.
struct OpenRequirement
{
    QString orderId = {};
    QString title = {}; ///< of the order: the person's reference, or its first number
    QString subOrderId = {}; ///< empty until one of its numbers was read
    QString numberId = {}; ///< of one of the numbers in the order (not of /phone_numbers)
    QString country = {};
    QString type = {};
    Timestamp deadline = {}; ///< invalid until it is known
    int missing = 0; ///< numbers whose values are not all there
    int rejected = 0; ///< numbers of which Telnyx has refused a value
    Timestamp knownAt = {}; ///< as an earlier run has seen it then; invalid when this one has
    friend bool operator==(const OpenRequirement &, const OpenRequirement &) = default;
};

/// Which of the orders that the desk follows wait for us, and until when. Costs nothing while none does, and before
/// begin(). What a poll of the tracker tells is taken from there; only what it cannot tell (the deadline stands in a
/// record of its own, api-facts §3.5) is asked for, one request after the other, when something about it has changed,
/// and never from the last of the rate budget. Lives on the client's thread.
class OpenRequirements final : public QObject
{
    Q_OBJECT
public:
    /// Orders beyond these are counted only.
    static constexpr int Most = 100;

    /// All must outlive it.
    OpenRequirements(
        OrderTracker &tracker, Client &client, const Clock &clock, DocumentStore documents, QObject *parent = nullptr);

    /// Takes what the ledger has, and asks for the rest until end(): for as long as somebody can read it.
    void begin();
    void end();

    std::vector<OpenRequirement> list() const;
    /// Orders with open requirements that are not in the list.
    int more() const { return m_more; }
    /// This order was read since begin(): what is not in the list does not wait for us.
    bool isRead(const QString &orderId) const;
    /// Everything that is followed was read since begin().
    bool isComplete() const;
    /// Something was said about this sub-order: its deadline may be another.
    void lookAgain(const QString &subOrderId);

signals:
    void changed();

private:
    void loadKept();
    void keep();
    /// Brings the list up to what the tracker follows.
    void sync();

    struct Part
    {
        OpenRequirement what = {};
        bool asked = false; ///< for the deadline, in the state that it is in
    };
    struct Entry
    {
        NumberOrder row = {};
        bool detailed = false; ///< `parts` are those of `row`
        std::vector<Part> parts = {};
    };

    void onOrderRead(const NumberOrderDetails &order);
    void takeDetails(Entry &entry, const NumberOrderDetails &order);
    void onNumberRead(const QString &orderId, const QString &numberId, const Result<OrderNumber> &number);
    void next();
    void askForOne();

    OrderTracker &m_tracker;
    Client &m_client;
    const Clock &m_clock;
    DocumentStore m_documents;
    std::map<QString, Entry> m_orders;
    std::map<QString, std::vector<OpenRequirement>> m_kept; ///< by order: until it is read again
    QByteArray m_written;
    int m_more = 0;
    Call m_call;
    QTimer m_sync;
    QTimer m_next;
};

} // namespace nd
