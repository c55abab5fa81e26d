// SPDX-License-Identifier: Apache-2.0
#include "outside_request.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestShown = 80; ///< of an argument, in a complaint

Error complaint(const QString &what, const QString &argument)
{
    QString shown = argument.left(LongestShown);
    for (QChar &character : shown) {
        if (!character.isPrint())
            character = u'?'; // it may come from a link, and goes to a terminal
    }
    return Error{.kind = ErrorKind::Local, .detail = what.arg(shown)};
}

/// Whether it is one for a person; what is wrong with it is said by Paste Numbers.
bool isNumber(const QString &text)
{
    static const QRegularExpression form(uR"(^\+?[0-9(][0-9 ().\-/]{5,38}$)"_s);
    return form.match(text).hasMatch();
}

bool isOrderId(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"_s);
    return form.match(text).hasMatch();
}

/// What stands behind "scheme:" or "scheme://", decoded; nothing when it is no link of this scheme.
std::optional<QString> behindScheme(const QString &argument, QLatin1StringView scheme)
{
    if (!argument.startsWith(scheme + u':', Qt::CaseInsensitive))
        return {};
    QString rest = argument.mid(scheme.size() + 1);
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);
    return QUrl::fromPercentEncoding(rest.toUtf8());
}

/// "+1-312-555-0101;ext=5", "555-0101;phone-context=+1312" (RFC 3966): an extension cannot be ordered.
QString numberOfTelLink(const QString &rest)
{
    QStringList parts = rest.split(u';');
    const QString number = parts.takeFirst().trimmed();
    const QString context = u"phone-context="_s;
    for (const QString &part : parts) {
        if (!number.startsWith(u'+') && part.startsWith(context + u'+', Qt::CaseInsensitive))
            return part.mid(context.size()) + number;
    }
    return number;
}

Result<Done> takeOwnLink(OutsideRequest &request, const QString &rest, const QString &argument)
{
    const QString subject = rest.section(u'/', 0, 0);
    QString name = rest.section(u'/', 1);
    if (name.endsWith(u'/'))
        name.chop(1);
    if (subject == u"order" && isOrderId(name)) {
        request.order = name;
        return Done{};
    }
    if (subject == u"number" && isNumber(name)) {
        request.numbers += name;
        return Done{};
    }
    return complaint(u"'%1' is no link that Numberdesk knows."_s, argument);
}

Result<Done> takeFile(OutsideRequest &request, const QString &argument)
{
    const QUrl url(argument);
    const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : argument);
    if (!file.isFile())
        return complaint(u"Unexpected argument '%1': neither a number, a link nor a file that is there."_s, argument);
    if (!request.file.isEmpty())
        return complaint(u"'%1' is a second file: one at a time."_s, argument);
    request.file = QDir::cleanPath(file.absoluteFilePath());
    return Done{};
}

Result<Done> take(OutsideRequest &request, const QString &argument)
{
    if (const std::optional<QString> rest = behindScheme(argument, "numberdesk"_L1))
        return takeOwnLink(request, *rest, argument);
    const std::optional<QString> link = behindScheme(argument, "tel"_L1);
    const QString number = link ? numberOfTelLink(*link) : argument.trimmed();
    if (isNumber(number)) {
        request.numbers += number;
        return Done{};
    }
    if (link)
        return complaint(u"'%1' holds no telephone number."_s, argument);
    return takeFile(request, argument);
}

} // namespace

Result<OutsideRequest> outsideRequestOf(const QStringList &arguments)
{
    OutsideRequest request;
    for (const QString &argument : arguments) {
        if (const Result<Done> taken = take(request, argument); !taken)
            return taken.error();
    }
    if (request.numbers.size() > OutsideRequest::MostNumbers)
        return complaint(u"%1 numbers are too many for a command line: put them into a file."_s,
            QString::number(request.numbers.size()));
    const int kinds = int(!request.numbers.isEmpty()) + int(!request.file.isEmpty()) + int(!request.order.isEmpty());
    if (kinds > 1)
        return complaint(u"'%1': numbers, a file and an order are not shown together."_s, arguments.constLast());
    return request;
}

QJsonObject toJson(const OutsideRequest &request)
{
    return {{u"numbers"_s, QJsonArray::fromStringList(request.numbers)}, {u"file"_s, request.file},
        {u"order"_s, request.order}};
}

std::optional<OutsideRequest> outsideRequestIn(const QJsonObject &json)
{
    OutsideRequest request{.file = json[u"file"].toString(), .order = json[u"order"].toString()};
    for (const QJsonValue value : json[u"numbers"].toArray())
        request.numbers += value.toString();
    const bool numbersFit = request.numbers.size() <= OutsideRequest::MostNumbers
        && std::all_of(request.numbers.begin(), request.numbers.end(), isNumber);
    const bool fileFits = request.file.isEmpty() || QDir::isAbsolutePath(request.file);
    const bool orderFits = request.order.isEmpty() || isOrderId(request.order);
    if (!numbersFit || !fileFits || !orderFits)
        return {};
    return request;
}

} // namespace nd
