// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "api/resources/numbers_features.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <deque>
#include <vector>

namespace nd {

class Client;

/// Asks what numbers can do, so many in one request. A batch that is refused is asked again in halves, as one number
/// may have spoiled it for the others. Dropped means aborted. Lives on the client's thread.
class FeatureLookup final : public QObject
{
    Q_OBJECT
public:
    /// The API's limit is not published (api-facts §2.40).
    static constexpr qsizetype AtOnce = 100;
    static constexpr int SideBySide = 2;
    /// Refused batches that are halved, over all; after that a refusal stands for the whole batch.
    static constexpr int MostHalved = 30;

    using QObject::QObject;

    /// What ran before is dropped.
    void start(Client &client, const QStringList &numbers);
    void stop();
    bool isRunning() const { return !m_calls.isEmpty(); }
    int done() const { return m_done; } ///< numbers
    int total() const { return m_total; }

signals:
    /// Of numbers that were asked about, in their spelling.
    void arrived(const std::vector<nd::NumberFeatures> &features);
    /// Of these nothing will come.
    void failed(const QStringList &numbers, const nd::Error &error);
    void progressed();
    void finished();

private:
    void pump();
    void take(const QStringList &batch, const Result<Page<NumberFeatures>> &answer);
    void tell(const QStringList &batch, const std::vector<NumberFeatures> &answered);
    void refuse(const QStringList &batch, const Error &error);

    QPointer<Client> m_client;
    std::deque<QStringList> m_waiting;
    CallBatch<> m_calls;
    int m_halved = 0;
    int m_done = 0;
    int m_total = 0;
};

} // namespace nd
