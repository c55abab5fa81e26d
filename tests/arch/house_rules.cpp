// SPDX-License-Identifier: Apache-2.0
#include "house_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace nd::arch {

using namespace Qt::StringLiterals;

namespace {

/// Which modules a module may include. "service" stands for the services of all features, "feature" for what else a
/// feature has, which may include its own folder beside what stands here; "features" for what is made of all of them.
const QHash<QString, QSet<QString>> &arrows()
{
    static const QHash<QString, QSet<QString>> allowed{
        {u"base"_s, {u"base"_s}},
        {u"api"_s, {u"api"_s, u"base"_s}},
        {u"accounts"_s, {u"accounts"_s, u"api"_s, u"base"_s}},
        {u"models"_s, {u"models"_s, u"base"_s, u"api/resources"_s, u"api/values"_s}},
        {u"wording"_s, {u"wording"_s, u"accounts"_s, u"models"_s, u"api"_s, u"base"_s}},
        {u"store"_s, {u"store"_s, u"accounts"_s, u"api/resources"_s, u"api/values"_s, u"base"_s}},
        {u"writes"_s, {u"writes"_s, u"store"_s, u"wording"_s, u"accounts"_s, u"api"_s, u"base"_s}},
        {u"service"_s, {u"service"_s, u"writes"_s, u"store"_s, u"wording"_s, u"accounts"_s, u"api"_s, u"base"_s}},
        {u"sessions"_s,
            {u"sessions"_s, u"service"_s, u"writes"_s, u"store"_s, u"wording"_s, u"accounts"_s, u"api"_s, u"base"_s}},
        {u"feature"_s,
            {u"sessions"_s, u"service"_s, u"writes"_s, u"store"_s, u"wording"_s, u"models"_s, u"accounts"_s, u"api"_s,
                u"base"_s}},
        {u"features"_s, {u"features"_s, u"feature"_s, u"sessions"_s}},
        {u"http"_s, {u"http"_s, u"base"_s}},
        {u"sandbox"_s, {u"sandbox"_s, u"http"_s, u"base"_s, u"api/resources"_s, u"api/values"_s}},
        {u"webhooks"_s,
            {u"webhooks"_s, u"sessions"_s, u"service"_s, u"accounts"_s, u"http"_s, u"api/resources"_s, u"base"_s}},
        {u"ui"_s,
            {u"ui"_s, u"features"_s, u"feature"_s, u"webhooks"_s, u"sessions"_s, u"service"_s, u"writes"_s, u"store"_s,
                u"wording"_s, u"models"_s, u"accounts"_s, u"api"_s, u"base"_s}},
    };
    return allowed;
}

/// The module of a header as it is included, or of a path below src/; empty when it is none of ours.
QString moduleOf(const QString &header)
{
    const QStringList parts = header.split(u'/');
    if (parts[0] == u"features" && parts.size() > 2)
        return parts.value(2) == u"service" ? u"service"_s : u"feature"_s;
    return parts.size() > 1 && arrows().contains(parts[0]) ? parts[0] : QString();
}

QString moduleOfFile(const QString &path)
{
    return path.startsWith(u"ui/") ? u"ui"_s : path.startsWith(u"src/") ? moduleOf(path.mid(4)) : QString();
}

bool mayInclude(const QString &path, const QString &header)
{
    const QString module = moduleOfFile(path);
    const QString target = moduleOf(header);
    const QSet<QString> &allowed = arrows()[module];
    if (target.isEmpty() || allowed.contains(target) || allowed.contains(header.section(u'/', 0, 1)))
        return true;
    return target == u"feature" && module == u"feature" && path.section(u'/', 2, 2) == header.section(u'/', 1, 1);
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
    const QString module = moduleOfFile(path);
    if (!module.isEmpty() && !mayInclude(path, header))
        return u"includes %1: the arrow points upward"_s.arg(header);
    if (module != u"ui" && !module.isEmpty() && isWidgetHeader(header))
        return u"includes %1: widgets live in ui/"_s.arg(header);
    if (!path.startsWith(u"src/api/client/") && header == u"QNetworkReply")
        return u"includes QNetworkReply: replies stay in api/client/"_s;
    if (header.contains(u"keychain.h") && path != u"src/accounts/keychain.cpp")
        return u"includes QtKeychain: the keychain has one door"_s;
    static const QStringList sodiumDoors{u"src/webhooks/signature.cpp"_s, u"src/accounts/pin_hash.cpp"_s};
    if (header == u"sodium.h" && !sodiumDoors.contains(path))
        return u"includes sodium.h: signatures and PINs are checked in one place each"_s;
    static const QStringList sqlDoors{u"store/sql/columns.h"_s, u"store/sql/database.h"_s, u"store/sql/statement.h"_s};
    if ((header.startsWith(u"QSql") || sqlDoors.contains(header)) && !path.startsWith(u"src/store/"))
        return u"includes %1: SQL lives in store/"_s.arg(header);
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
    static const QRegularExpression veiled(
        u"^\\s*#\\s*define\\b(?:[^\\n]*\\\\\\n)*[^\\n]*\\b(QT_TR\\w*_NOOP|tr|translate)\\("_s,
        QRegularExpression::MultilineOption);
    if (const auto macro = veiled.match(text); macro.hasMatch())
        found += u"hides %1() in a macro, where lupdate does not see its text"_s.arg(macro.captured(1));
    return found;
}

bool hidesMembersFromMoc(const QString &text)
{
    static const QRegularExpression declarations(u"Q_(OBJECT|GADGET)\\b.*?^\\};"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression condition(
        u"^\\s*#\\s*(if|elif|else)[^\\n]*\\n {4}\\S"_s, QRegularExpression::MultilineOption);
    for (auto it = declarations.globalMatch(text); it.hasNext();) {
        if (condition.match(it.next().captured()).hasMatch())
            return true;
    }
    return false;
}

} // namespace nd::arch
