// SPDX-License-Identifier: Apache-2.0
#include "accounts/accounts.h"

#include "accounts/connection_test.h"
#include "accounts/settings.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>
#include <type_traits>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Of the records in the settings.
QString kind()
{
    return u"accounts"_s;
}

Error mistake(const QString &sentence)
{
    return Error{.kind = ErrorKind::Local, .title = sentence};
}

bool sameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

bool isBuiltIn(const QString &id)
{
    return id == account::EnvironmentId || id == account::SandboxId;
}

/// By their keys in the record.
template <class Defaults>
auto defaultsOf(Defaults &defaults)
{
    using Text = std::conditional_t<std::is_const_v<Defaults>, const QString, QString>;
    return std::array<std::pair<QString, std::reference_wrapper<Text>>, 4>{
        {{u"default_connection"_s, defaults.connectionId}, {u"default_profile"_s, defaults.messagingProfileId},
            {u"default_billing_group"_s, defaults.billingGroupId},
            {u"reference_pattern"_s, defaults.referencePattern}}};
}

QVariantMap toRecord(const Account &account)
{
    QVariantMap record{{u"colour"_s, account.colour}, {u"read_only"_s, account.readOnly},
        {u"typed_count_above"_s, account.typedCountAbove}};
    if (account.spendingCap) {
        record.insert(u"cap"_s, account.spendingCap->amount.toString());
        record.insert(u"cap_currency"_s, account.spendingCap->currency);
    }
    if (const std::optional<Cost> &ceiling = account.priceCeiling) {
        record.insert(u"ceiling_upfront"_s, ceiling->upfront.value_or(Decimal()).toString());
        record.insert(u"ceiling_monthly"_s, ceiling->monthly.value_or(Decimal()).toString());
        record.insert(u"ceiling_currency"_s, ceiling->currency);
    }
    for (const auto &[key, value] : defaultsOf(account.defaults)) {
        if (!value.get().isEmpty())
            record.insert(key, value.get());
    }
    if (account.kind == AccountKind::Stored) {
        record.insert(u"name"_s, account.name);
        record.insert(u"url"_s, account.baseUrl.toString());
        record.insert(u"key_in_keychain"_s, account.keyInKeychain);
    }
    return record;
}

/// What a person may set of any account. A cap or ceiling that cannot be read must not become none.
void readLimits(const QVariantMap &record, Account &account)
{
    const QString colour = record.value(u"colour"_s).toString();
    if (account::isColour(colour))
        account.colour = colour;
    account.readOnly = record.value(u"read_only"_s, account.readOnly).toBool();
    bool isNumber = false;
    const int typed = record.value(u"typed_count_above"_s).toInt(&isNumber);
    if (isNumber && typed >= 0)
        account.typedCountAbove = typed;
    if (record.contains(u"cap"_s)) {
        const auto amount = Decimal::parse(record.value(u"cap"_s).toString());
        account.spendingCap = Money{amount.value_or(Decimal()), record.value(u"cap_currency"_s).toString()};
    }
    if (record.contains(u"ceiling_currency"_s)) {
        const auto amount
            = [&](const QString &key) { return Decimal::parse(record.value(key).toString()).value_or(Decimal()); };
        account.priceCeiling = Cost{.monthly = amount(u"ceiling_monthly"_s),
            .upfront = amount(u"ceiling_upfront"_s),
            .currency = record.value(u"ceiling_currency"_s).toString()};
    }
    for (const auto &[key, value] : defaultsOf(account.defaults))
        value.get() = record.value(key).toString().simplified();
}

Result<Done> checkCeiling(const std::optional<Cost> &ceiling)
{
    if (!ceiling)
        return Done{};
    if (!ceiling->upfront || !ceiling->monthly || ceiling->upfront->isNegative() || ceiling->monthly->isNegative())
        return mistake(Accounts::tr("The price ceiling needs two amounts that are not negative."));
    if (!account::isCurrency(ceiling->currency))
        return mistake(Accounts::tr("The price ceiling needs a currency of three letters, as in USD."));
    return Done{};
}

Result<Done> checkLimits(const Account &account)
{
    if (account.typedCountAbove < 0)
        return mistake(Accounts::tr("The count above which an order is typed cannot be negative."));
    if (const Result<Done> ceiling = checkCeiling(account.priceCeiling); !ceiling)
        return ceiling;
    if (!account.spendingCap)
        return Done{};
    if (account.spendingCap->amount.isNegative())
        return mistake(Accounts::tr("The spending cap cannot be negative."));
    if (!account::isCurrency(account.spendingCap->currency))
        return mistake(Accounts::tr("The spending cap needs a currency of three letters, as in USD."));
    return Done{};
}

} // namespace

Result<std::optional<EnvironmentAccount>> environmentAccount(const QByteArray &key, const QString &baseUrl)
{
    const QByteArray trimmed = key.trimmed();
    if (trimmed.isEmpty())
        return std::optional<EnvironmentAccount>();
    if (const auto checked = account::checkKey(trimmed); !checked)
        return mistake(u"TELNYX_API_KEY: "_s + checked.error().title);
    const QString address = baseUrl.trimmed().isEmpty() ? account::TelnyxBaseUrl : baseUrl;
    const auto url = account::parseBaseUrl(address);
    if (!url)
        return mistake(u"TELNYX_BASE_URL: "_s + url.error().title);
    return std::optional(EnvironmentAccount{*url, Secret(trimmed)});
}

Accounts::Accounts(Settings &settings, KeyStore &vault, const Clock &clock,
    std::optional<EnvironmentAccount> environment, QObject *parent)
    : QObject(parent), m_settings(settings), m_vault(vault), m_clock(clock), m_proxies(settings, vault)
{
    if (!environment)
        return;
    m_environmentUrl = environment->baseUrl;
    m_vault.hold(account::EnvironmentId, environment->key);
}

Accounts::~Accounts() = default;

Account Accounts::builtIn(const QString &id) const
{
    const bool sandbox = id == account::SandboxId;
    Account account;
    account.id = id;
    account.kind = sandbox ? AccountKind::Sandbox : AccountKind::Environment;
    account.name = sandbox ? u"Sandbox"_s : u"Environment"_s; // names of the command line: not translated
    account.baseUrl = sandbox ? m_sandboxUrl : m_environmentUrl.value_or(QUrl());
    account.colour = account::colours().at(sandbox ? 1 : 0);
    account.typedCountAbove = m_settings.get(setting::TypedCountAbove);
    readLimits(m_settings.record(kind(), id), account);
    return account;
}

std::optional<Account> Accounts::stored(const QString &id) const
{
    const QVariantMap record = m_settings.record(kind(), id);
    // Somebody may have edited the file: what it says is checked like what is typed.
    const auto name = account::checkName(record.value(u"name"_s).toString());
    const auto url = account::parseBaseUrl(record.value(u"url"_s).toString());
    if (!name || !url)
        return {};
    Account account;
    account.id = id;
    account.name = *name;
    account.baseUrl = *url;
    account.colour = account::colours().front();
    account.keyInKeychain = record.value(u"key_in_keychain"_s).toBool();
    readLimits(record, account);
    return account;
}

std::vector<Account> Accounts::list() const
{
    std::vector<Account> all;
    if (m_environmentUrl)
        all.push_back(builtIn(account::EnvironmentId));
    const auto firstStored = all.size();
    for (const QString &id : m_settings.recordIds(kind())) {
        if (isBuiltIn(id))
            continue;
        if (auto account = stored(id))
            all.push_back(std::move(*account));
    }
    std::sort(all.begin() + qsizetype(firstStored), all.end(),
        [](const Account &a, const Account &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    all.push_back(builtIn(account::SandboxId));
    return all;
}

std::optional<Account> Accounts::find(const QString &id) const
{
    for (const Account &account : list()) {
        if (account.id == id)
            return account;
    }
    return {};
}

std::optional<Account> Accounts::findByName(const QString &name) const
{
    for (const Account &account : list()) {
        if (sameName(account.name, name))
            return account;
    }
    return {};
}

Result<QString> Accounts::start(bool sandbox, const QString &name) const
{
    const std::vector<Account> all = list();
    if (sandbox)
        return all.back().id;
    if (!name.isEmpty()) {
        if (const auto named = findByName(name))
            return named->id;
        QStringList known;
        for (const Account &account : all)
            known += account.name;
        return mistake(tr("There is no account named “%1”. The accounts are: %2.").arg(name, known.join(u", "_s)));
    }
    const QString last = m_settings.get(setting::LastAccount);
    if (find(last))
        return last;
    return all.front().id; // the Environment's, a stored one, the Sandbox: the list's order
}

Result<Done> Accounts::checkUnique(const QString &name, const QString &exceptId) const
{
    const auto reserved = {u"Environment"_s, u"Sandbox"_s};
    const bool isReserved
        = std::any_of(reserved.begin(), reserved.end(), [&](const QString &r) { return sameName(r, name); });
    const auto other = findByName(name);
    if (isReserved || (other && other->id != exceptId))
        return mistake(tr("There is already an account named “%1”.").arg(name));
    return Done{};
}

Result<Done> Accounts::check(const AccountDraft &draft, const Secret &key) const
{
    const auto name = account::checkName(draft.name);
    if (!name)
        return name.error();
    if (const auto unique = checkUnique(*name, {}); !unique)
        return unique;
    if (!draft.baseUrl.trimmed().isEmpty()) {
        if (const auto url = account::parseBaseUrl(draft.baseUrl); !url)
            return url.error();
    }
    if (!draft.colour.isEmpty() && !account::isColour(draft.colour))
        return mistake(tr("“%1” is not a colour.").arg(draft.colour));
    return account::checkKey(key.reveal().trimmed());
}

QString Accounts::freeColour() const
{
    QStringList free = account::colours();
    for (const Account &account : list())
        free.removeOne(account.colour);
    return free.isEmpty() ? account::colours().front() : free.front();
}

void Accounts::store(const Account &account)
{
    m_settings.setRecord(kind(), account.id, toRecord(account));
    static_cast<void>(m_settings.save()); // a failure is told by the settings; until the end the account is there
    emit changed();
}

template <class Value>
std::function<void(Result<Value>)> Accounts::toContext(QObject *context, std::function<void(Result<Value>)> done)
{
    return [context = QPointer<QObject>(context), done = std::move(done)](const Result<Value> &result) {
        if (context)
            done(result);
    };
}

template <class Value>
void Accounts::later(QObject *context, std::function<void(Result<Value>)> done, const Error &error)
{
    QTimer::singleShot(0, context, [done = std::move(done), error] { done(Result<Value>(error)); });
}

void Accounts::add(
    const AccountDraft &draft, const Secret &key, QObject *context, std::function<void(Result<AddedAccount>)> done)
{
    if (const auto checked = check(draft, key); !checked)
        return later<AddedAccount>(context, std::move(done), checked.error());
    Account account;
    account.name = draft.name.simplified();
    account.id = account::newId(account.name);
    const QString address = draft.baseUrl.trimmed();
    account.baseUrl = *account::parseBaseUrl(address.isEmpty() ? account::TelnyxBaseUrl : address);
    account.colour = draft.colour.isEmpty() ? freeColour() : draft.colour;
    account.readOnly = draft.readOnly;
    account.typedCountAbove = m_settings.get(setting::TypedCountAbove);

    m_calls.start([&](auto kept) { return m_vault.write(account.id, Secret(key.reveal().trimmed()), kept); },
        [this, account, tell = toContext(context, std::move(done))](const Result<Kept> &keptKey) {
            // Another of the same name may have come while the keychain was asking.
            if (const auto unique = checkUnique(account.name, {}); !unique) {
                m_calls.start(
                    [&](auto removed) { return m_vault.remove(account.id, removed); }, [](const Result<Done> &) {});
                return tell(unique.error());
            }
            Account added = account;
            added.keyInKeychain = keptKey->inKeychain;
            store(added);
            tell(AddedAccount{added, *keptKey});
        });
}

Result<Done> Accounts::update(const Account &account)
{
    const auto before = find(account.id);
    if (!before)
        return mistake(tr("This account has been removed."));
    if (account.baseUrl != before->baseUrl)
        return mistake(
            tr("The address of an account stays, since its orders belong to it. Add another account instead."));
    if (const auto limits = checkLimits(account); !limits)
        return limits;
    if (!account::isColour(account.colour))
        return mistake(tr("“%1” is not a colour.").arg(account.colour));

    Account after = account;
    after.kind = before->kind;
    after.keyInKeychain = before->keyInKeychain;
    if (isBuiltIn(account.id)) {
        if (account.name != before->name)
            return mistake(tr("The account “%1” cannot be renamed.").arg(before->name));
    } else {
        const auto name = account::checkName(account.name);
        if (!name)
            return name.error();
        if (const auto unique = checkUnique(*name, account.id); !unique)
            return unique;
        after.name = *name;
    }
    store(after);
    return Done{};
}

void Accounts::setKey(const QString &id, const Secret &key, QObject *context, std::function<void(Result<Kept>)> done)
{
    const auto before = find(id);
    if (!before || before->kind != AccountKind::Stored)
        return later<Kept>(context, std::move(done), mistake(tr("The key of this account cannot be changed here.")));
    const QByteArray trimmed = key.reveal().trimmed();
    if (const auto checked = account::checkKey(trimmed); !checked)
        return later<Kept>(context, std::move(done), checked.error());

    const Secret kept(trimmed);
    const auto onKept = [this, id, kept, tell = toContext(context, std::move(done))](const Result<Kept> &keptKey) {
        if (auto account = find(id)) {
            account->keyInKeychain = account->keyInKeychain || keptKey->inKeychain;
            store(*account);
            emit keyChanged(id, kept);
        }
        tell(keptKey);
    };
    m_calls.start([&](auto written) { return m_vault.write(id, kept, written); }, onKept);
}

Call Accounts::readKey(const QString &id, std::function<void(Result<Secret>)> done, KeyStore::Turn turn)
{
    return m_vault.read(id, std::move(done), turn);
}

void Accounts::remove(const QString &id, KeyFate fate, QObject *context, std::function<void(Result<Done>)> done)
{
    const auto account = find(id);
    if (!account || account->kind != AccountKind::Stored)
        return later<Done>(context, std::move(done), mistake(tr("This account cannot be removed.")));
    // A key that only ever was in memory is gone with it.
    const bool mustProve = fate == KeyFate::MustBeGone && account->keyInKeychain;

    const auto onRemoved = [this, id, mustProve, tell = toContext(context, std::move(done))](const Result<Done> &gone) {
        if (!gone && mustProve)
            return tell(gone);
        m_settings.removeRecord(kind(), id);
        if (m_settings.get(setting::LastAccount) == id)
            m_settings.set(setting::LastAccount, QString());
        static_cast<void>(m_settings.save());
        emit changed();
        tell(Done{});
    };
    m_calls.start([&](auto removed) { return m_vault.remove(id, removed); }, onRemoved);
}

Call Accounts::test(const QUrl &baseUrl, const Secret &key, std::function<void(Result<Balance>)> done)
{
    return Call(new ConnectionTest(baseUrl, key, m_clock, m_proxies, std::move(done), this));
}

void Accounts::setSandbox(const QUrl &baseUrl, const Secret &key)
{
    m_sandboxUrl = baseUrl;
    m_vault.hold(account::SandboxId, key);
    emit changed();
}

} // namespace nd
