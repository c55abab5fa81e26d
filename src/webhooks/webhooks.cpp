// SPDX-License-Identifier: Apache-2.0
#include "webhooks/webhooks.h"

#include "accounts/settings.h"
#include "base/local_code.h"
#include "base/logging.h"
#include "features/comments/service/comment_feed.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"

#include <QHostAddress>

namespace nd {

using namespace Qt::StringLiterals;
using webhook::Event;
using webhook::Receiver;
using webhook::Refusal;

namespace {

const Setting<bool> On{"webhooks/on", false};
const Setting<QString> Address{"webhooks/address", WebhookChoice{}.address};
const Setting<int> Port{"webhooks/port", WebhookChoice{}.port};
const QString KeyRecords = u"webhook_key"_s; ///< by account
const QString KeyField = u"public_key"_s;

QHostAddress addressOf(const QString &text)
{
    const QString word = text.trimmed();
    return word.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 ? QHostAddress(QHostAddress::LocalHost)
                                                                  : QHostAddress(word);
}

/// For the log.
const char *wordOf(WebhookArrival::Fate fate)
{
    switch (fate) {
    case WebhookArrival::Fate::Followed:
        return "is followed";
    case WebhookArrival::Fate::Repeated:
        return "was there before";
    case WebhookArrival::Fate::Ignored:
        break;
    }
    return "means nothing here";
}

/// The receiver's error with what a person can do about it.
Error inWords(Error error, const QString &address, int port)
{
    if (hasCode(error, LocalCode::PortTaken)) {
        error.title = Webhooks::tr("Port %1 is in use by another program.").arg(port);
        error.detail = Webhooks::tr("Choose another port and let your tunnel lead there, or end the other program and "
                                    "apply again.");
    } else if (hasCode(error, LocalCode::PortNotPermitted)) {
        error.title = Webhooks::tr("This system does not let Numberdesk listen on port %1.").arg(port);
        error.detail = Webhooks::tr("Choose a port above 1023.");
    } else if (hasCode(error, LocalCode::NoSuchAddress)) {
        error.title = Webhooks::tr("This computer does not have the address %1.").arg(address);
        error.detail = Webhooks::tr("Use 127.0.0.1 when the tunnel runs on this computer.");
    } else {
        error.title = Webhooks::tr("Numberdesk cannot listen: %1").arg(error.detail);
        error.detail = Webhooks::tr("Choose another address or port and apply again.");
    }
    return error;
}

Error wrongChoice(const QString &sentence)
{
    Error error;
    error.kind = ErrorKind::Local;
    error.title = sentence;
    return error;
}

} // namespace

Webhooks::Webhooks(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_receiver(parts.clock, parts.limits)
{
    connect(&m_receiver, &Receiver::arrived, this, &Webhooks::act);
    connect(&m_receiver, &Receiver::repeated, this,
        [this](const Event &event) { note(event, WebhookArrival::Fate::Repeated); });
    connect(&m_receiver, &Receiver::refused, this, [this](Refusal why) {
        ++m_refusals[why];
        qCInfo(logWebhooks).noquote() << "refused:" << wordsOf(why);
        emit newsChanged();
    });
    connect(&parts.desk, &SessionManager::currentChanged, this, &Webhooks::onAccount);
    connect(&parts.desk.accounts(), &Accounts::changed, this, &Webhooks::forgetKeysOfRemovedAccounts);
    restart();
}

Webhooks::~Webhooks() = default;

/// Another is in use.
void Webhooks::onAccount()
{
    m_arrivals.clear();
    m_refusals.clear();
    restart();
    emit newsChanged();
}

/// The one in use; null before the first.
Session *Webhooks::session() const
{
    return m_parts.desk.current();
}

QString Webhooks::accountName() const
{
    return session() ? session()->account().name : QString();
}

bool Webhooks::isOnSandbox() const
{
    return session() && session()->account().kind == AccountKind::Sandbox;
}

// ---- what a person chooses ----

WebhookChoice Webhooks::choice() const
{
    const Settings &settings = m_parts.settings;
    WebhookChoice choice{settings.get(On), settings.get(Address), settings.get(Port), {}};
    if (session())
        choice.key = settings.record(KeyRecords, session()->account().id).value(KeyField).toString();
    return choice;
}

QString Webhooks::problemOfAddress(const QString &address)
{
    return addressOf(address).isNull() ? tr("An address is made of numbers, as in 127.0.0.1.") : QString();
}

bool Webhooks::isExposed(const QString &address)
{
    const QHostAddress parsed = addressOf(address);
    return !parsed.isNull() && !parsed.isLoopback();
}

QString Webhooks::problemOfKey(const QString &key)
{
    const auto parsed = webhook::PublicKey::parse(key);
    return parsed ? QString() : parsed.error().title;
}

Result<Done> Webhooks::choose(const WebhookChoice &choice)
{
    const QString key = choice.key.trimmed();
    if (const QString problem = problemOfAddress(choice.address); !problem.isEmpty())
        return wrongChoice(problem);
    if (const QString problem = problemOfKey(key); !problem.isEmpty() && (choice.on || !key.isEmpty()))
        return wrongChoice(problem);
    if (choice.port < 1 || choice.port > 65'535)
        return wrongChoice(tr("A port is a number from 1 to 65535."));
    Settings &settings = m_parts.settings;
    settings.set(On, choice.on);
    settings.set(Address, choice.address.trimmed());
    settings.set(Port, choice.port);
    if (session()) {
        const QString account = session()->account().id;
        settings.setRecord(KeyRecords, account, key.isEmpty() ? QVariantMap() : QVariantMap{{KeyField, key}});
    }
    restart();
    return Done{};
}

/// The Environment's key stays: that account is there only in the runs that are given it.
void Webhooks::forgetKeysOfRemovedAccounts()
{
    for (const QString &id : m_parts.settings.recordIds(KeyRecords)) {
        if (id != account::EnvironmentId && !m_parts.desk.accounts().find(id))
            m_parts.settings.removeRecord(KeyRecords, id);
    }
}

// ---- listening ----

void Webhooks::restart()
{
    m_receiver.stop();
    m_url.clear();
    const WebhookChoice wanted = choice();
    if (!wanted.on || !session())
        return setState(State::Off);
    const auto key = webhook::PublicKey::parse(wanted.key);
    if (!key)
        return setState(State::NoKey);
    const QHostAddress address = addressOf(wanted.address);
    const auto port = m_receiver.listen(*key, address, quint16(wanted.port));
    if (!port)
        return setState(State::Failed, inWords(port.error(), wanted.address, wanted.port));
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(*port);
    url.setPath(QLatin1String(Receiver::Path));
    m_url = url.toString();
    setState(State::Listening);
}

void Webhooks::setState(State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    emit stateChanged();
}

// ---- what comes ----

void Webhooks::note(const Event &event, WebhookArrival::Fate fate)
{
    qCInfo(logWebhooks).noquote() << event.type << event.orderId << wordOf(fate);
    m_arrivals.push_front({++m_arrived, m_parts.clock.now(), event.type, event.orderId, fate});
    if (m_arrivals.size() > MostArrivals)
        m_arrivals.pop_back();
    emit newsChanged();
}

void Webhooks::act(const Event &event)
{
    const bool means = session() && event.hint != Event::Hint::None;
    note(event, means ? WebhookArrival::Fate::Followed : WebhookArrival::Fate::Ignored);
    if (!means)
        return;
    AccountServices &services = session()->services();
    if (event.hint == Event::Hint::Comment)
        return event.commentId.isEmpty() ? services.comments().refresh()
                                         : services.comments().refreshOne(event.commentId);
    services.tracker().readNow(
        event.hint == Event::Hint::NumberOrder ? OrderKind::Number : OrderKind::Advanced, event.orderId);
}

} // namespace nd
