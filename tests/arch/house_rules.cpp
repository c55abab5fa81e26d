// SPDX-License-Identifier: Apache-2.0
#include "house_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace nd::arch {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestFile = 900;

/// Which rooms a room may include.
const QHash<QString, QSet<QString>> &arrows()
{
    static const QHash<QString, QSet<QString>> allowed{
        {u"base"_s, {u"base"_s}},
        {u"api"_s, {u"api"_s, u"base"_s}},
        {u"models"_s, {u"models"_s, u"base"_s, u"api/resources"_s}},
        {u"http"_s, {u"http"_s, u"base"_s}},
        {u"sandbox"_s, {u"sandbox"_s, u"http"_s, u"base"_s, u"api/resources"_s}},
        {u"desk"_s, {u"desk"_s, u"api"_s, u"base"_s}},
        {u"webhooks"_s, {u"webhooks"_s, u"desk"_s, u"http"_s, u"api/resources"_s, u"base"_s}},
        {u"tabs"_s, {u"tabs"_s, u"desk"_s, u"models"_s, u"api"_s, u"base"_s}},
        {u"ui"_s, {u"ui"_s, u"tabs"_s, u"webhooks"_s, u"desk"_s, u"models"_s, u"api"_s, u"base"_s}},
    };
    return allowed;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.value(0) == u"ui")
        return u"ui"_s;
    return parts.value(0) == u"src" && parts.size() > 2 ? parts[1] : QString();
}

bool mayInclude(const QString &room, const QString &header)
{
    const QSet<QString> &allowed = arrows()[room];
    const QString target = header.section(u'/', 0, 0);
    return !arrows().contains(target) || allowed.contains(target) || allowed.contains(header.section(u'/', 0, 1));
}

/// Headers of QtWidgets that could slip into a room without a window.
bool isWidgetHeader(const QString &header)
{
    static const QRegularExpression widgets(
        u"^(QtWidgets|Q(Abstract(Button|ItemView|Spin.*)|Application|Check.*|Combo.*|Dialog.*|Dock.*|Frame|Group.*|"
        u"Label|"
        "Line.*|List(View|Widget)|MainWindow|Menu.*|MessageBox|Plain.*|Push.*|Scroll.*|Spin.*|Split.*|Stack.*|Status.*|"
        "Style.*|Tab(Bar|Widget|leView)|Text(Edit|Browser)|Tool.*|Tree(View|Widget)|Widget))$"_s);
    return widgets.match(header).hasMatch();
}

QString offenceOf(const QString &path, const QString &header)
{
    const QString room = roomOf(path);
    if (!room.isEmpty() && !mayInclude(room, header))
        return u"includes %1: the arrow points upward"_s.arg(header);
    if (room != u"ui" && !room.isEmpty() && isWidgetHeader(header))
        return u"includes %1: widgets live in ui/"_s.arg(header);
    if (room != u"api" && header == u"QNetworkReply")
        return u"includes QNetworkReply: replies stay in api/"_s;
    if (header.contains(u"keychain.h") && path != u"src/desk/vault_keychain.cpp")
        return u"includes QtKeychain: the keychain has one door"_s;
    if (header == u"sodium.h" && path != u"src/webhooks/signature.cpp")
        return u"includes sodium.h: signatures are checked in one place"_s;
    if (header.startsWith(u"QSql") && !path.startsWith(u"src/desk/ledger"))
        return u"includes %1: SQL lives in desk/ledger*"_s.arg(header);
    return {};
}

} // namespace

QStringList offences(const QString &path, const QString &text)
{
    QStringList found;
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s+[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const QString offence = offenceOf(path, it.next().captured(1));
        if (!offence.isEmpty())
            found += offence;
    }
    static const QRegularExpression singleton(u"\\b(\\w+)::instance\\(\\)"_s);
    for (auto it = singleton.globalMatch(text); it.hasNext();) {
        const QString type = it.next().captured(1);
        if (!type.endsWith(u"Application"))
            found += u"calls %1::instance(): nothing is global"_s.arg(type);
    }
    if (const qsizetype lines = text.count(u'\n'); lines > LongestFile && !path.endsWith(u".inc"))
        found += u"has %1 lines"_s.arg(lines);
    return found;
}

} // namespace nd::arch
