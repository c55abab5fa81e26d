// SPDX-License-Identifier: Apache-2.0
#include "store/tables/report_store.h"

#include "store/ledger.h"
#include "store/sql/statement.h"

#include <optional>
#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

/// Written only: `body` is the whole record, and the others are there to be searched by.
template <>
struct ColumnsOf<SubOrderReport>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("id", [](const SubOrderReport &report) { return report.id; }),
            column(
                "body", [](const SubOrderReport &report) { return report; }, AsJson{}),
            column(
                "created_at", [](const SubOrderReport &report) { return report.createdAt; }, ZeroIfUnknown{}),
        };
    }
};

Result<std::vector<SubOrderReport>> ReportStore::all() const
{
    const auto found = rows<QByteArray>(
        m_ledger->database(), u"SELECT body FROM reports WHERE account = ? ORDER BY created_at DESC"_s, m_account);
    return found.transform([](const std::vector<QByteArray> &bodies) {
        std::vector<SubOrderReport> reports;
        for (const QByteArray &body : bodies) {
            if (auto report = fromJson<SubOrderReport>(body))
                reports.push_back(std::move(*report));
        }
        return reports;
    });
}

Result<Done> ReportStore::put(const SubOrderReport &report)
{
    return m_ledger->transaction([&] {
        return SqlStatement(
            m_ledger->database(), u"INSERT OR REPLACE INTO "_s + placesIn<SubOrderReport>(u"reports"_s, {u"account"_s}))
            .run(m_account, report);
    });
}

} // namespace nd
