// SPDX-License-Identifier: Apache-2.0
#include "features/reports/report_columns.h"

#include "api/values/api_enums.h"
#include "wording/cell_format.h"
#include "wording/order_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::ReportColumns)
};

QString helpOf(const SubOrderReport &report)
{
    if (report.status == status::expired)
        return Tr::tr("Telnyx keeps a report for a while only. Create it again.");
    if (report.status == status::failed || report.status == status::failure)
        return Tr::tr("Telnyx could not make it and gives no reason. Create it again, perhaps with fewer days.");
    return report.status == status::pending ? Tr::tr("Telnyx is making it.") : QString();
}

} // namespace

QString filterText(const SubOrderReportFilter &filter)
{
    QStringList parts;
    if (!filter.status.isEmpty())
        parts += statusText(filter.status);
    if (!filter.countryCode.isEmpty())
        parts += filter.countryCode;
    if (filter.createdAfter.isValid())
        parts += Tr::tr("after %1").arg(cells::time(filter.createdAfter));
    if (filter.createdBefore.isValid())
        parts += Tr::tr("before %1").arg(cells::time(filter.createdBefore));
    if (!filter.customerReference.isEmpty())
        parts += filter.customerReference;
    if (!filter.orderRequestId.isEmpty())
        parts += Tr::tr("order %1").arg(filter.orderRequestId);
    return parts.isEmpty() ? Tr::tr("everything") : parts.join(u", "_s);
}

std::vector<Column<SubOrderReport>> reportColumns()
{
    using Row = SubOrderReport;
    using C = Column<Row>;
    return {
        C("created", Tr::tr("Created"), [](const Row &r) { return cells::time(r.createdAt); })
            .sortedBy([](const Row &r) { return r.createdAt.micros(); })
            .wide(16),
        C("status", Tr::tr("Status"), [](const Row &r) { return statusText(r.status); })
            .toned([](const Row &r) { return statusTone(r.status); })
            .withToolTip(helpOf)
            .wide(12),
        C("filter", Tr::tr("About"), [](const Row &r) { return filterText(r.filters); }).wide(36),
        C("help", Tr::tr("What helps"), helpOf).withToolTip(helpOf).wide(40),
        C("id", Tr::tr("ID"), [](const Row &r) { return r.id; }).wide(20).hiddenAtFirst(),
    };
}

std::vector<Column<csv::Row>> reportFileColumns(const QStringList &header)
{
    // A column's id must outlive it; the file's own names are not ours to keep.
    static constexpr const char *Ids[]
        = {"c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17",
            "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32"};
    std::vector<Column<csv::Row>> columns;
    const qsizetype count = std::min<qsizetype>(header.size(), std::size(Ids));
    for (qsizetype i = 0; i < count; ++i) {
        const auto text = [i](const csv::Row &row) { return row.cells.value(i); };
        columns.push_back(Column<csv::Row>(Ids[i], header[i], text).withToolTip(text).wide(16));
    }
    return columns;
}

} // namespace nd
