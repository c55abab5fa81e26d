// SPDX-License-Identifier: Apache-2.0
#include "sessions/session_manager.h"

#include "accounts/sandbox_server.h"
#include "accounts/settings.h"
#include "base/logging.h"
#include "features/basket/service/holds.h"
#include "sessions/account_services.h"
#include "sessions/failure_notices.h"
#include "sessions/session.h"
#include "store/ledger.h"
#include "store/tables/write_store.h"
#include "writes/key_owners.h"

#include <QMetaObject>
#include <QTimer>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &sentence)
{
    return Error{.kind = ErrorKind::Local, .title = sentence};
}

/// Of the notice that writes of an account are open and nobody asks for them.
QString openKey(const QString &account)
{
    return u"open-writes/"_s + account;
}

} // namespace

SessionManager::SessionManager(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_ledgerCare(parts.ledger, m_notices)
{
    connect(&m_parts.accounts, &Accounts::changed, this, &SessionManager::onAccountsChanged);
    connect(&m_parts.accounts, &Accounts::keyChanged, this, &SessionManager::onKeyChanged);
    connect(&m_parts.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(setting::ExtendHolds.key)
            || key == QLatin1StringView(setting::ExtendHoldsLimit.key))
            tellHolds();
    });
    postFailuresOf(m_parts.settings, m_notices);
}

SessionManager::~SessionManager()
{
    for (const auto &[id, session] : m_sessions)
        session->disconnect(this);
}

void SessionManager::setLocked(bool locked)
{
    m_locked = locked;
    for (const auto &[id, session] : m_sessions)
        session->setLocked(locked);
}

Session *SessionManager::sessionOf(const QString &id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

std::vector<Session *> SessionManager::sessions() const
{
    std::vector<Session *> all;
    all.reserve(m_sessions.size());
    for (const auto &[id, session] : m_sessions)
        all.push_back(session.get());
    return all;
}

bool SessionManager::hasOpenWrites() const
{
    return std::any_of(
        m_sessions.begin(), m_sessions.end(), [](const auto &entry) { return entry.second->hasOpenWrites(); });
}

int SessionManager::openWrites(const QString &accountId) const
{
    const auto open = WriteStore(m_parts.ledger).open(accountId);
    return open ? int(open->size()) : 0;
}

void SessionManager::open(const QString &accountId, QObject *context, Opened done, Remember remember)
{
    settleOpening(Error{.kind = ErrorKind::Cancelled, .title = tr("Another account was opened.")});
    m_opening = Opening{accountId, context, std::move(done), remember};
    auto account = m_parts.accounts.find(accountId);
    if (!account)
        return settleOpening(refused(tr("This account has been removed.")));
    if (Session *known = sessionOf(accountId))
        return use(known);
    if (account->kind == AccountKind::Sandbox) {
        if (const Result<Done> started = startSandbox(); !started)
            return settleOpening(started.error());
        account = m_parts.accounts.find(accountId);
    }
    if (account->baseUrl.isEmpty())
        return settleOpening(refused(tr("The sandbox has not started.")));
    // At the start no page is in the way, from which this may be asked for: the first one stands a turn earlier.
    const bool isAtHand = !m_current && account->kind != AccountKind::Stored;
    const auto turn = isAtHand ? KeyStore::Turn::AtOnce : KeyStore::Turn::Later;
    Call reading = m_parts.accounts.readKey(
        accountId,
        [this, account = *account](const Result<Secret> &key) {
            if (!key)
                return settleOpening(key.error());
            use(make(account, *key));
        },
        turn);
    if (reading.isRunning())
        m_readingKey = std::move(reading);
}

void SessionManager::settleOpening(const Result<Session *> &result)
{
    m_readingKey = {};
    const Opening opening = std::exchange(m_opening, {});
    if (result)
        qCInfo(logAccounts).noquote() << "open:" << opening.id << "at" << (*result)->account().baseUrl.host();
    else if (!opening.id.isEmpty())
        qCInfo(logAccounts).noquote() << "not opened:" << opening.id << result.error().title << result.error().detail;
    if (!result && opening.id == account::SandboxId)
        planReap(); // its server may have been started for nothing
    if (opening.done && opening.context)
        QTimer::singleShot(0, opening.context, [done = opening.done, result] { done(result); });
}

Result<Done> SessionManager::startSandbox()
{
    if (!m_parts.sandbox)
        return Done{};
    const Result<SandboxServer::Place> place = m_parts.sandbox->start();
    if (!place) {
        Error error = place.error();
        error.title = tr("The sandbox could not be started.");
        return error;
    }
    m_parts.accounts.setSandbox(place->baseUrl, place->key);
    return Done{};
}

Session *SessionManager::make(const Account &account, const Secret &key)
{
    if (Session *known = sessionOf(account.id))
        return known;
    takeOverAbsent(account, key);
    auto session = std::make_unique<Session>(
        account, key, m_parts.ledger, m_parts.clock, m_parts.policy, &m_parts.accounts.proxies());
    session->setLocked(m_locked);
    Session *made = session.get();
    connect(made, &Session::activity, this, &SessionManager::activity);
    connect(made, &Session::openWritesChanged, this, &SessionManager::planReap);
    m_sessions.emplace(account.id, std::move(session));
    tellHolds();
    m_notices.withdraw(openKey(account.id));
    emit sessionsChanged();
    return made;
}

void SessionManager::use(Session *session)
{
    if (m_opening.remember == Remember::Yes)
        m_parts.settings.set(setting::LastAccount, session->account().id);
    settleOpening(session);
    if (m_current == session)
        return;
    m_current = session;
    emit currentChanged(session);
    session->refreshBalance();
    planReap();
}

void SessionManager::planReap()
{
    // Never from inside a signal of the session that goes.
    if (!std::exchange(m_reapPlanned, true))
        QMetaObject::invokeMethod(this, &SessionManager::reap, Qt::QueuedConnection);
}

void SessionManager::reap()
{
    m_reapPlanned = false;
    const auto before = m_sessions.size();
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        if (it->second.get() == m_current || it->second->hasOpenWrites()) {
            ++it;
            continue;
        }
        it->second->disconnect(this);
        it = m_sessions.erase(it);
    }
    if (m_sessions.size() != before)
        emit sessionsChanged();
    // Nobody is to find a port open that nothing needs.
    const QString &sandbox = account::SandboxId;
    const auto read = m_keyReads.find(sandbox);
    const bool awaited = m_opening.id == sandbox || (read != m_keyReads.end() && read->second.isRunning());
    if (m_parts.sandbox && !awaited && !sessionOf(sandbox))
        m_parts.sandbox->stop();
}

void SessionManager::resumeOpenWrites()
{
    for (Account account : m_parts.accounts.list()) {
        if (sessionOf(account.id))
            continue;
        const auto open = WriteStore(m_parts.ledger).open(account.id);
        if (!open || open->empty())
            continue;
        if (account.kind == AccountKind::Sandbox && startSandbox())
            account = m_parts.accounts.find(account.id).value_or(account);
        if (account.baseUrl.isEmpty())
            continue;
        m_keyReads[account.id] = m_parts.accounts.readKey(
            account.id, [this, account, count = int(open->size())](const Result<Secret> &key) {
                if (!key)
                    return tellOfUnreadKey(account, count, key.error());
                make(account, *key);
                planReap();
            });
    }
    tellOfAbsent();
}

/// The same organisation under another name here: what it has left open is looked up with this key from now on.
void SessionManager::takeOverAbsent(const Account &account, const Secret &key)
{
    const Result<QStringList> left = WriteStore(m_parts.ledger).accountsWithOpen();
    const KeyOwners owners(m_parts.ledger);
    const QString owner = owners.ownerOf(account, key);
    if (!left || owner.isEmpty())
        return;
    for (const QString &id : *left) {
        if (m_parts.accounts.find(id))
            continue;
        const auto open = WriteStore(m_parts.ledger).open(id);
        const bool same = open && std::all_of(open->begin(), open->end(), [&](const WriteRecord &write) {
            return !write.keyOwner.isEmpty() && owners.isSame(write.keyOwner, owner);
        });
        if (same && WriteStore(m_parts.ledger).moveOpen(id, account.id))
            m_notices.withdraw(openKey(id));
    }
}

void SessionManager::tellOfAbsent()
{
    const Result<QStringList> left = WriteStore(m_parts.ledger).accountsWithOpen();
    if (!left)
        return;
    for (const QString &id : *left) {
        const auto open = WriteStore(m_parts.ledger).open(id);
        if (!open || m_parts.accounts.find(id))
            continue;
        const bool environment = id == account::EnvironmentId;
        m_notices.post({.key = openKey(id),
            .kind = Notice::Kind::Bad,
            .sentence = tr("%n order(s) or change(s) of the account “%1”, which is not here, is/are not settled.",
                nullptr, int(open->size()))
                            .arg(environment ? u"Environment"_s : id),
            .advice = environment
                ? tr("Start Numberdesk with the same TELNYX_API_KEY, or add an account with that key: then Telnyx is "
                     "asked what became of it.")
                : tr("Add an account with the same key: then Telnyx is asked what became of it."),
            .action = Notice::Action::ManageAccounts,
            .subject = id});
    }
}

void SessionManager::tellOfUnreadKey(const Account &account, int open, const Error &why)
{
    m_notices.post({.key = openKey(account.id),
        .kind = Notice::Kind::Bad,
        .sentence = tr("%n order(s) or change(s) of the account “%1” is/are not settled, and its key cannot be read.",
            nullptr, open)
                        .arg(account.name),
        .advice = why.title,
        .action = Notice::Action::ManageAccounts,
        .subject = account.id});
}

void SessionManager::removeAccount(
    const QString &id, Accounts::KeyFate fate, QObject *context, std::function<void(Result<Done>)> done)
{
    const auto fail
        = [context, done](const Error &error) { QTimer::singleShot(0, context, [done, error] { done(error); }); };
    const auto open = WriteStore(m_parts.ledger).open(id);
    if (!open)
        return fail(open.error());
    const Session *session = sessionOf(id);
    if (!open->empty() || (session && session->hasOpenWrites()))
        return fail(refused(tr("A purchase or a change of this account has not settled yet. The account can be removed "
                               "as soon as the outcome is known.")));
    const auto account = m_parts.accounts.find(id);
    if (!account || account->kind != AccountKind::Stored)
        return fail(refused(tr("This account cannot be removed.")));
    if (!m_current || m_current->account().id != id)
        return m_parts.accounts.remove(id, fate, context, std::move(done));
    // Something may have begun by the time the Sandbox is there: all of this is looked at again.
    this->open(account::SandboxId, context,
        [this, id, fate, context = QPointer<QObject>(context), done = std::move(done)](
            const Result<Session *> &opened) {
            if (!opened)
                return done(opened.error());
            removeAccount(id, fate, context, done);
        });
}

void SessionManager::tellHolds()
{
    const Settings &settings = m_parts.settings;
    const int limit = settings.get(setting::ExtendHolds) ? settings.get(setting::ExtendHoldsLimit) : 0;
    for (const auto &[id, session] : m_sessions)
        session->services().holds().setAutomaticExtensions(limit);
}

void SessionManager::onAccountsChanged()
{
    for (const auto &[id, session] : m_sessions) {
        const auto account = m_parts.accounts.find(id);
        if (account && account->baseUrl == session->account().baseUrl)
            session->setAccount(*account);
    }
}

void SessionManager::onKeyChanged(const QString &id, const Secret &key)
{
    if (Session *session = sessionOf(id))
        session->setKey(key);
}

} // namespace nd
