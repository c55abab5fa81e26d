// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/reference_pattern.h"

#include "api/values/customer_reference.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::ReferencePattern)
};

const QLatin1StringView Date{"{date}"};
const QLatin1StringView Counter{"{n}"};

} // namespace

QString referenceFrom(const QString &pattern, const QDate &today, const QStringList &used)
{
    const QString dated = QString(pattern).replace(Date, today.toString(Qt::ISODate)).simplified();
    const qsizetype at = dated.indexOf(Counter);
    if (at < 0)
        return dated;
    const QString before = dated.left(at);
    const QString behind = dated.mid(at + Counter.size());
    const QRegularExpression counted(
        u"^%1(\\d{1,9})%2$"_s.arg(QRegularExpression::escape(before), QRegularExpression::escape(behind)));
    int last = 0;
    for (const QString &one : used)
        last = std::max(last, counted.match(one).captured(1).toInt());
    return before + QString::number(last + 1) + behind;
}

QString referencePatternProblem(const QString &pattern)
{
    const QString bare = QString(pattern).remove(Date);
    if (bare.count(Counter) > 1)
        return Tr::tr("A pattern has one {n} at most.");
    if (QString(bare).remove(Counter).contains(u'{') || QString(bare).remove(Counter).contains(u'}'))
        return Tr::tr("Between braces a pattern knows {date} and {n} only.");
    return reference::problem(referenceFrom(pattern, QDate(2000, 1, 1), {}));
}

} // namespace nd
