// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "api/resources/comments.h"
#include "api/resources/external_requirements.h"
#include "api/resources/sub_orders.h"
#include "base/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace nd {

class Session;

/// What a checklist is about.
struct RequirementSubject
{
    enum class Kind {
        SubOrder,
        Number, ///< one number of an order
    };
    Kind kind = Kind::SubOrder;
    QString id = {};
    QStringList others = {}; ///< more of the same kind: one value goes to all of them

    QStringList ids() const { return QStringList{id} + others; }
    bool isOne() const { return others.isEmpty(); }
};

/// Reads what a checklist shows: the sub-orders with their numbers, what Telnyx said about them, until when, and the
/// links of steps outside. What was read before stands until the next is whole.
class RequirementReading final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    RequirementReading(Session &session, RequirementSubject subject, QObject *parent = nullptr);
    ~RequirementReading() override;

    void read();
    bool isReading() const { return !m_calls.isEmpty(); }
    /// Why the last reading failed.
    const std::optional<Error> &failure() const { return m_failure; }
    /// Of a number: what of its sub-order is known by the number. Empty before the first answer.
    const std::vector<SubOrder> &subOrders() const { return m_subOrders; }
    /// As far as Telnyx shows them.
    std::vector<OrderNumber> numbers() const;
    /// Some that it does not show may be open still.
    bool leavesOutOpenNumbers() const;
    /// Telnyx's words, the newest first.
    const std::vector<Comment> &words() const { return m_words; }
    /// Reads the link of a step outside; changed() follows.
    void readLink(const QString &requirementId);
    void putLink(const QString &requirementId, const QString &link) { m_links[requirementId] = link; }
    QString link(const QString &requirementId) const { return m_links.value(requirementId); }

signals:
    void changed();

private:
    void onListed(const Result<SubOrder> &order);
    void onRead(const Result<SubOrder> &order);
    void readWords();
    void readDeadline(const SubOrder &order);

    Session &m_session;
    RequirementSubject m_subject;
    std::vector<SubOrder> m_subOrders;
    std::vector<SubOrder> m_found; ///< so far
    std::vector<Comment> m_words;
    QHash<QString, QString> m_links; ///< by requirement
    std::optional<Error> m_failure;
    CallBatch<> m_calls;
    CallBatch<> m_deadlines;
    CallBatch<QString> m_asking; ///< for links
    std::vector<Call> m_readingWords;
};

} // namespace nd
