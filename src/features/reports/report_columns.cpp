// SPDX-License-Identifier: Apache-2.0
#include "features/reports/report_columns.h"

#include "api/values/api_enums.h"
#include "wording/cell_format.h"
#include "wording/order_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

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
    return isBeingMade(report) ? Tr::tr("Telnyx is making it.") : QString();
}

} // namespace

bool isBeingMade(const SubOrderReport &report)
{
    return report.status != status::success && report.status != status::failed && report.status != status::failure
        && report.status != status::expired;
}

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

namespace {

using FileColumn = Column<csv::Row>;
using Cell = std::function<QString(const csv::Row &)>;

Timestamp timeIn(const QString &text)
{
    return Timestamp::parse(text).value_or(Timestamp());
}

FileColumn timeColumn(const char *id, const QString &title, const Cell &cell)
{
    // What is no time is shown as it came.
    const auto text = [cell](const csv::Row &row) {
        const Timestamp time = timeIn(cell(row));
        return time.isValid() ? cells::time(time) : cell(row);
    };
    FileColumn column(id, title, text);
    return column.sortedBy([cell](const csv::Row &row) { return timeIn(cell(row)).micros(); }, Qt::DescendingOrder)
        .withToolTip(cell)
        .wide(18);
}

FileColumn yesColumn(const char *id, const QString &title, const Cell &cell)
{
    return FileColumn(id, title, [cell](const csv::Row &row) {
        const QString word = cell(row).toLower(); // "True" and "False" (api-facts §2.26)
        return word == u"true" ? cells::yesOrNo(true) : word == u"false" ? cells::yesOrNo(false) : cell(row);
    }).wide(10);
}

/// A column of Telnyx's file under words of ours, and where it stands among them; nothing for one that is not known.
std::optional<std::pair<int, FileColumn>> knownColumn(const QString &name, const Cell &cell)
{
    if (name == u"customer_reference")
        return std::pair(0, FileColumn("customer_reference", Tr::tr("Reference"), cell).withToolTip(cell).wide(22));
    if (name == u"country_code")
        return std::pair(1, FileColumn("country_code", Tr::tr("Country"), cell).wide(9));
    if (name == u"phone_number_type")
        return std::pair(2, FileColumn("phone_number_type", Tr::tr("Type"), [cell](const csv::Row &row) {
            return cells::numberType(cell(row));
        }).wide(10));
    if (name == u"status")
        return std::pair(3, FileColumn("status", Tr::tr("Status"), [cell](const csv::Row &row) {
            return statusText(cell(row));
        }).toned([cell](const csv::Row &row) {
              return statusTone(cell(row));
          }).wide(17));
    if (name == u"phone_numbers_count")
        return std::pair(4,
            FileColumn("phone_numbers_count", Tr::tr("Numbers"), cell)
                .sortedBy([cell](const csv::Row &row) { return cell(row).toLongLong(); })
                .alignedRight()
                .wide(9));
    if (name == u"requirements_met")
        return std::pair(5, yesColumn("requirements_met", Tr::tr("Requirements met"), cell));
    if (name == u"created_at")
        return std::pair(6, timeColumn("created_at", Tr::tr("Created"), cell));
    if (name == u"updated_at")
        return std::pair(7, timeColumn("updated_at", Tr::tr("Updated"), cell));
    if (name == u"is_block_sub_number_order")
        return std::pair(8, yesColumn("is_block", Tr::tr("Block"), cell));
    if (name == u"order_request_id")
        return std::pair(9, FileColumn("order_request_id", Tr::tr("Order ID"), cell).withToolTip(cell).wide(16));
    if (name == u"id")
        return std::pair(10, FileColumn("id", Tr::tr("Sub-order ID"), cell).withToolTip(cell).wide(16));
    if (name == u"user_id")
        return std::pair(11, FileColumn("user_id", Tr::tr("User ID"), cell).withToolTip(cell).wide(16).hiddenAtFirst());
    return {};
}

} // namespace

std::vector<Column<csv::Row>> reportFileColumns(const QStringList &header)
{
    // A column's id must outlive it; the file's own names are not ours to keep.
    static constexpr const char *Ids[]
        = {"c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17",
            "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32"};
    constexpr int Behind = 100;
    std::vector<std::pair<int, FileColumn>> columns;
    const qsizetype count = std::min<qsizetype>(header.size(), std::size(Ids));
    for (qsizetype i = 0; i < count; ++i) {
        const auto cell = [i](const csv::Row &row) { return row.cells.value(i); };
        if (auto known = knownColumn(header[i].trimmed(), cell))
            columns.push_back(std::move(*known));
        else
            columns.emplace_back(Behind, FileColumn(Ids[i], header[i], cell).withToolTip(cell).wide(16));
    }
    std::stable_sort(columns.begin(), columns.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FileColumn> sorted;
    for (auto &[place, column] : columns)
        sorted.push_back(std::move(column));
    return sorted;
}

} // namespace nd
