// SPDX-License-Identifier: Apache-2.0
#include "features/activity/diagnostics.h"

#include "accounts/accounts.h"
#include "accounts/settings.h"
#include "base/clock.h"
#include "features/activity/activity_presenter.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeptDigits = 4; ///< country, and a bit of the area: a fault may hang on it

QString masked(const QString &number)
{
    QString shown;
    qsizetype digits = 0;
    for (const QChar character : number) {
        const bool hidden = character.isDigit() && ++digits > KeptDigits;
        shown += hidden ? QChar(u'x') : character;
    }
    return shown;
}

/// The text with each match in the place of which `other` gives something else.
template <class Other>
QString replaced(const QString &text, const QRegularExpression &what, Other other)
{
    QString out;
    qsizetype at = 0;
    for (auto it = what.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += other(match);
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out;
}

QString section(const QString &title, const QStringList &lines)
{
    return u"== %1 ==\n%2\n\n"_s.arg(title, lines.isEmpty() ? u"(nothing)"_s : lines.join(u'\n'));
}

template <class T>
QString line(const Settings &settings, const Setting<T> &one)
{
    return u"%1 = %2"_s.arg(QLatin1StringView(one.key), QVariant::fromValue(settings.get(one)).toString());
}

/// What may stand behind the name of a parameter: pages, and numbers, which are masked unless they are wanted. Anything
/// else may be a reference or a name.
bool mayBeTold(const QString &name, const QString &value)
{
    static const QRegularExpression number(u"^\\+?\\d{7,15}$"_s);
    return name.startsWith(u"page") || number.match(value).hasMatch();
}

QString placeOf(const QUrl &url)
{
    QStringList parameters;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        parameters += mayBeTold(name, value) ? name + u'=' + value : name;
    return url.host() + url.path() + (parameters.isEmpty() ? QString() : u'?' + parameters.join(u'&'));
}

/// What --log says of requests has their parameters as well.
QStringList withoutParameters(QStringList lines)
{
    static const QRegularExpression parameter(u"(?<=[?&])([^=&\\s]+)=([^&\\s:]*)"_s);
    for (QString &line : lines) {
        line = replaced(line, parameter, [](const QRegularExpressionMatch &match) {
            const QString value = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
            return mayBeTold(match.captured(1), value) ? match.captured() : match.captured(1);
        });
    }
    return lines;
}

QString kindOf(const Error &error)
{
    static constexpr const char *Names[] = {"Offline", "Timeout", "Unauthorized", "NotAllowed", "NotFound", "Rejected",
        "RateLimited", "Server", "BadReply", "OutcomeUnknown", "Cancelled", "Local"};
    const QString name = QLatin1StringView(Names[int(error.kind)]);
    return error.code.isEmpty() ? name : name + u' ' + error.code;
}

} // namespace

QString withoutNumbers(const QString &text)
{
    // A date with its time is found first and left alone; then whatever has the digits of a telephone number.
    static const QRegularExpression either(
        uR"((?<date>\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?)|(?<number>\d(?:[ ().\-/]{0,2}\d){6,17}))"_s);
    return replaced(text, either, [](const QRegularExpressionMatch &match) {
        return match.captured(u"number"_s).isEmpty() ? match.captured() : masked(match.captured());
    });
}

QString Diagnostics::text(bool withNumbers) const
{
    QString all = u"Numberdesk diagnostics, %1\n"_s.arg(m_sources.clock.now().toIso());
    all += u"It holds no key, no body of a request or answer, no name of an account and no reference. "_s;
    all += withNumbers ? u"Telephone numbers stand in it.\n\n"_s : u"Telephone numbers are masked.\n\n"_s;
    const QString versions = m_sources.versions ? m_sources.versions() : QString();
    all += section(u"Versions"_s,
        QStringList{u"Numberdesk "_s + QCoreApplication::applicationVersion()}
            + versions.split(u'\n', Qt::SkipEmptyParts));
    all += section(u"Settings"_s, settingLines());
    all += section(u"Accounts"_s, accountLines());
    all += section(u"Ledger"_s, ledgerLines());
    all += section(u"What the program said"_s, withoutParameters(m_sources.log ? m_sources.log() : QStringList()));
    all += section(u"Requests, the oldest first"_s, requestLines());
    return withNumbers ? all : withoutNumbers(all);
}

/// Named one by one: what comes new is not told before somebody has thought of it.
QStringList Diagnostics::settingLines() const
{
    const Settings &s = m_sources.settings;
    return {line(s, setting::WindowTab), line(s, setting::Theme), line(s, setting::TextPercent),
        line(s, setting::Language), line(s, setting::DesktopNotifications), line(s, setting::KeepFollowing),
        line(s, setting::PasteCountry), line(s, setting::TypedCountAbove), line(s, setting::ExtendHolds),
        line(s, setting::ExtendHoldsLimit), u"damaged copy = %1"_s.arg(s.damagedCopy().isEmpty() ? u"no"_s : u"yes"_s)};
}

QStringList Diagnostics::accountLines() const
{
    const Session *current = m_sources.desk.current();
    QStringList lines;
    for (const Account &account : m_sources.desk.accounts().list()) {
        const bool inUse = current && current->account().id == account.id;
        const QString kind = account.kind == AccountKind::Sandbox ? u"sandbox"_s
            : account.kind == AccountKind::Environment            ? u"environment"_s
                                                                  : u"stored"_s;
        lines += u"%1 at %2%3%4, open writes %5"_s
                     .arg(kind, account.baseUrl.isEmpty() ? u"(not started)"_s : account.baseUrl.host(),
                         account.readOnly ? u", read-only"_s : QString(), inUse ? u", in use"_s : QString())
                     .arg(m_sources.desk.openWrites(account.id));
    }
    if (current) {
        lines += u"online %1, balance %2"_s.arg(current->isOnline() ? u"yes"_s : u"no"_s,
            current->balance().error       ? kindOf(*current->balance().error)
                : current->balance().value ? u"known"_s
                                           : u"not known"_s);
    }
    return lines;
}

QStringList Diagnostics::ledgerLines() const
{
    const Result<QStringList> figures = m_sources.desk.ledgerCare().figures();
    return figures ? *figures : QStringList{u"not readable: "_s + figures.error().detail};
}

QStringList Diagnostics::requestLines() const
{
    QStringList lines;
    const auto &rows = m_sources.activity.rows().rows();
    const size_t first = rows.size() - std::min<size_t>(rows.size(), MostRequests);
    for (size_t i = first; i < rows.size(); ++i) {
        const Activity &one = rows[i];
        QString text = u"%1 %2 %3: %4, %5 ms, attempt %6"_s.arg(one.startedAt.toIso(),
            QString::fromLatin1(verbName(one.verb)), placeOf(one.url), QString::number(one.status),
            QString::number(one.duration.count()), QString::number(one.attempt));
        if (!one.finished)
            text += u", under way"_s;
        if (!one.requestId.isEmpty())
            text += u", request "_s + one.requestId;
        if (one.error)
            text += u", "_s + kindOf(*one.error);
        lines += text;
    }
    return lines;
}

} // namespace nd
