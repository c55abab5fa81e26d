// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/bulk_columns.h"

#include "api/values/api_enums.h"
#include "features/purchase/bulk_order_presenter.h"
#include "wording/cell_format.h"
#include "wording/order_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::BulkColumns)
};

QString placeText(const BulkWish &wish)
{
    QStringList parts{wish.country, cells::numberType(wish.type)};
    parts += wish.areaCode;
    if (wish.takesPlace())
        parts << wish.city << wish.state;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString strategyCell(const BulkRow &row)
{
    return row.wish.strategy.isEmpty() ? Tr::tr("Choose…") : strategyText(row.wish.strategy);
}

} // namespace

std::vector<Column<BulkRow>> bulkColumns()
{
    using Row = BulkRow;
    using C = Column<Row>;
    return {
        C("group", Tr::tr("Group"), [](const Row &r) { return QString::number(r.place); })
            .sortedBy([](const Row &r) { return qint64(r.place); })
            .alignedRight()
            .wide(5),
        C("count", Tr::tr("Numbers"), [](const Row &r) { return QString::number(r.wish.count); })
            .sortedBy([](const Row &r) { return qint64(r.wish.count); })
            .alignedRight()
            .wide(8),
        C("what", Tr::tr("What"), [](const Row &r) { return placeText(r.wish); }).wide(20),
        C("digits", Tr::tr("Digits"),
            [](const Row &r) { return patternText(r.wish.startsWith, r.wish.contains, r.wish.endsWith); })
            .wide(12),
        C("strategy", Tr::tr("If there are fewer"), strategyCell)
            .toned([](const Row &r) { return r.wish.strategy.isEmpty() ? std::optional(Tone::Warning) : std::nullopt; })
            .wide(16),
        C("features", Tr::tr("Features"), [](const Row &r) { return cells::features(r.wish.features); }).wide(12),
    };
}

} // namespace nd
