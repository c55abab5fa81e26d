// SPDX-License-Identifier: Apache-2.0
#include "accounts/account.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace nd::account {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::Account)
};

Error mistake(const QString &sentence)
{
    return Error{.kind = ErrorKind::Local, .title = sentence};
}

bool endsWithVersion(const QString &path)
{
    static const QRegularExpression version(u"/v[0-9]{1,3}$"_s);
    return version.match(path).hasMatch();
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<QUrl> parseBaseUrl(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty())
        return mistake(Tr::tr("The address of the API is missing. Telnyx's is %1.").arg(TelnyxBaseUrl));
    if (!address.contains(u"://"_s))
        return mistake(Tr::tr("The address must begin with https://, as in %1.").arg(TelnyxBaseUrl));
    while (address.endsWith(u'/') && !address.endsWith(u"://"_s))
        address.chop(1);
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return mistake(Tr::tr("This is not a web address: %1").arg(text.trimmed().left(200)));
    if (!url.userInfo().isEmpty())
        return mistake(Tr::tr("The address must not carry a name or a password."));
    if (url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        return mistake(Tr::tr("The address must begin with https://, not with %1://.").arg(url.scheme()));
    if (url.scheme() == u"http"_s && !isLoopback(url))
        return mistake(Tr::tr("The key would travel unprotected: http:// is for this computer only. Use https://."));
    if (url.hasQuery() || url.hasFragment())
        return mistake(Tr::tr("The address must not contain “?” or “#”."));
    if (!endsWithVersion(url.path()))
        return mistake(Tr::tr("The address must end with the version of the API, as in %1.").arg(TelnyxBaseUrl));
    return url;
}

Result<Done> checkKey(const QByteArray &key)
{
    if (key.isEmpty())
        return mistake(Tr::tr("The API key is missing."));
    if (key.size() > 2048)
        return mistake(Tr::tr("This is too long for an API key."));
    const bool printable = std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!printable)
        return mistake(Tr::tr("The API key contains a space or a character that no key has. Copy it again."));
    return Done{};
}

Result<QString> checkName(const QString &name)
{
    const QString simple = name.simplified();
    if (simple.isEmpty())
        return mistake(Tr::tr("The account needs a name."));
    if (simple.size() > 60)
        return mistake(Tr::tr("The name is longer than 60 characters."));
    const auto readable = [](QChar c) { return c.isPrint() || c.isSurrogate(); };
    if (!std::all_of(simple.begin(), simple.end(), readable))
        return mistake(Tr::tr("The name contains a character that cannot be shown."));
    return simple;
}

QStringList colours()
{
    return {
        u"#b42318"_s, u"#1f6feb"_s, u"#8250df"_s, u"#0e7490"_s, u"#9a5b00"_s, u"#bf3989"_s, u"#3f6212"_s, u"#475569"_s};
}

bool isColour(const QString &text)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    return form.match(text).hasMatch();
}

bool isWithin(const Cost &ceiling, const Cost &cost)
{
    const auto within = [](const std::optional<Decimal> &most, const std::optional<Decimal> &amount) {
        return most && amount && *amount <= *most;
    };
    return ceiling.currency == cost.currency && within(ceiling.upfront, cost.upfront)
        && within(ceiling.monthly, cost.monthly);
}

bool isCurrency(const QString &text)
{
    static const QRegularExpression form(u"^[A-Z]{3}$"_s);
    return form.match(text).hasMatch();
}

QString newId(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString slug = name.normalized(QString::NormalizationForm_D).toLower().replace(other, u"-"_s).left(24);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    // Not system(): processors have been seen to give the same 32 bits twice in a row.
    const QString tail = QString::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, u'0');
    return (slug.isEmpty() ? u"account"_s : slug) + u'-' + tail;
}

} // namespace nd::account
