// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace nd {

/// The network that requests leave by. An answer with endless header lines keeps the thread busy in which Qt reads it
/// (measured with 300 MB of them: for good), and then nothing leaves by that network any more. Only deadlines tell of
/// it, so after some in a row another network takes the place of the old one. Lives on the GUI's thread.
class RenewableNetwork final : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    /// Deadlines without any answer in between.
    static constexpr int DeadlinesInARow = 3;

    explicit RenewableNetwork(Make make, QObject *parent = nullptr);
    /// Somebody else's network, which must outlive it and is never replaced.
    explicit RenewableNetwork(QNetworkAccessManager &network, QObject *parent = nullptr);
    /// Requests that are still running must have been aborted before.
    ~RenewableNetwork() override;

    /// For one request; it may be another one for the next.
    QNetworkAccessManager &current();
    /// A request has come to its end with something of the server's or of the system's.
    void onAnswer() { m_deadlines = 0; }
    /// Its deadline has passed; `reply` is still one of the network that it left by, and aborted.
    void onDeadline(QNetworkReply *reply);

private:
    void replace();
    void buryOld();

    Make m_make;
    QNetworkAccessManager *m_current = nullptr;
    std::unique_ptr<QNetworkAccessManager> m_own;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_old; ///< replies of them are still there
    int m_deadlines = 0;
};

} // namespace nd
