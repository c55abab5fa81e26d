// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values/cost.h"
#include "base/money.h"
#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace nd {

enum class AccountKind {
    Environment, ///< from TELNYX_API_KEY and TELNYX_BASE_URL; its key is never stored
    Sandbox, ///< the Telnyx inside the program
    Stored, ///< added by a person; its key is in the keychain, or in memory for this session
};

/// What an order ticket of the account begins with; ids of Telnyx's, empty for none.
struct OrderDefaults
{
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};
    QString referencePattern = {}; ///< features/purchase/reference_pattern.h says what it may hold
    friend bool operator==(const OrderDefaults &, const OrderDefaults &) = default;
};

/// One account at Telnyx, without its key.
struct Account
{
    QString id = {}; ///< never changes; names the account in the ledger, the settings and the keychain
    QString name = {}; ///< unique, whatever its case
    AccountKind kind = AccountKind::Stored;
    QUrl baseUrl = {}; ///< with the version; empty for the sandbox until its server runs
    QString colour = {}; ///< of the strip, "#rrggbb"
    bool readOnly = false; ///< nothing that changes something is offered
    std::optional<Money> spendingCap = {}; ///< upfront cost of one order
    std::optional<Cost> priceCeiling = {}; ///< of one number: dearer ones are marked, and ordered on a deliberate yes
    OrderDefaults defaults = {};
    int typedCountAbove = 10; ///< orders of more numbers than this are confirmed by typing the count
    bool keyInKeychain = false; ///< where the key was put; false: a new session asks for it

    friend bool operator==(const Account &, const Account &) = default;
};

namespace account {

inline const QString EnvironmentId = QStringLiteral("environment");
inline const QString SandboxId = QStringLiteral("sandbox");
inline const QString TelnyxBaseUrl = QStringLiteral("https://api.telnyx.com/v2");

/// What a person typed as the API's address, without a trailing slash. https only, plain http to this machine only,
/// with the version. A failure's title is one sentence that names the mistake.
Result<QUrl> parseBaseUrl(const QString &text);

/// 127.0.0.0/8, ::1 and "localhost".
bool isLoopback(const QUrl &url);

/// A key may stand in an HTTP header: printable ASCII without spaces. The failure never repeats the key.
Result<Done> checkKey(const QByteArray &key);

/// White space simplified; refused when it is empty, longer than 60 characters or unreadable.
Result<QString> checkName(const QString &name);

/// Colours that can be told apart, dark enough for white text (4.5:1). The first is that of an account with which money
/// is spent, until a person chooses another.
QStringList colours();

bool isColour(const QString &text); ///< "#rrggbb"

/// Neither amount of `cost` is above the ceiling's. What is not known, or in another currency, is not within.
bool isWithin(const Cost &ceiling, const Cost &cost);

/// ISO 4217 by form: three capital letters.
bool isCurrency(const QString &text);

/// "acme-uk-7f3a9c21": readable, and never the same twice.
QString newId(const QString &name);

} // namespace account

} // namespace nd
