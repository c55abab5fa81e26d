// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "webhooks/receiver.h"

#include <QObject>
#include <QString>

#include <deque>
#include <map>
#include <optional>

namespace nd {

class SessionManager;
class Session;
class Settings;

/// What a person chooses about the receiver. The key belongs to the account in use, the rest to the desk.
struct WebhookChoice
{
    bool on = false;
    QString address = QStringLiteral("127.0.0.1");
    int port = 8765;
    QString key = {}; ///< webhook::PublicKey as text; may be empty while `on` is false

    friend bool operator==(const WebhookChoice &, const WebhookChoice &) = default;
};

/// An event that came, as far as it is kept: never what was in it.
struct WebhookArrival
{
    enum class Fate {
        Followed, ///< what it is about is being read
        Repeated, ///< had been there before
        Ignored, ///< means nothing to this desk
    };
    quint64 number = 0; ///< counts from 1
    Timestamp at = {};
    QString type = {};
    QString id = {}; ///< of the order it is about; empty when unknown
    Fate fate = Fate::Ignored;

    friend bool operator==(const WebhookArrival &, const WebhookArrival &) = default;
};

/// The webhook receiver of the account in use. An event is a hint and not a truth: the order or comment that it names
/// is read from the API, and nothing else of it goes any further. Without it the services find the same news, later.
/// Lives on the desk's thread.
class Webhooks final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,
        NoKey, ///< the account in use has no public key
        Listening,
        Failed, ///< error() says why
    };
    static constexpr size_t MostArrivals = 50;

    /// All must outlive it.
    struct Parts
    {
        SessionManager &desk;
        Settings &settings;
        const Clock &clock;
        webhook::Receiver::Limits limits = {};
    };
    /// Listens as soon as an account is in use, if the settings say so.
    explicit Webhooks(const Parts &parts, QObject *parent = nullptr);
    ~Webhooks() override;

    const Clock &clock() const { return m_parts.clock; }
    WebhookChoice choice() const;
    /// What is wrong with an address; one sentence, empty for none.
    static QString problemOfAddress(const QString &address);
    /// Others than this machine can reach it.
    static bool isExposed(const QString &address);
    static QString problemOfKey(const QString &key);

    /// Keeps the choice and does as it says, also when nothing has changed (a port may be free by now). Refused when a
    /// field does not do.
    Result<Done> choose(const WebhookChoice &choice);

    State state() const { return m_state; }
    /// Where the tunnel is to lead, as in "http://127.0.0.1:8765/webhooks/telnyx"; empty when it does not listen.
    const QString &url() const { return m_url; }
    /// One sentence in `title`, the next step in `detail`.
    const std::optional<Error> &error() const { return m_error; }
    /// Of the account in use; empty before the first.
    QString accountName() const;
    /// It sends none by itself; a key of one's own lets a person try the receiver.
    bool isOnSandbox() const;

    /// Newest first, since this account is in use.
    const std::deque<WebhookArrival> &arrivals() const { return m_arrivals; }
    const std::map<webhook::Refusal, int> &refusals() const { return m_refusals; }

signals:
    void stateChanged();
    /// Something came, or was refused.
    void newsChanged();

private:
    void onAccount();
    Session *session() const;
    void restart();
    void setState(State state, const std::optional<Error> &error = {});
    void note(const webhook::Event &event, WebhookArrival::Fate fate);
    void act(const webhook::Event &event);
    void forgetKeysOfRemovedAccounts();

    Parts m_parts;
    webhook::Receiver m_receiver;
    State m_state = State::Off;
    QString m_url;
    std::optional<Error> m_error;
    std::deque<WebhookArrival> m_arrivals;
    std::map<webhook::Refusal, int> m_refusals;
    quint64 m_arrived = 0;
};

} // namespace nd
