// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// What a report is about; the body that asks for one and the echo in its record are the same
/// (spec CreateSubNumberOrdersReportRequest). Empty: everything.
struct SubOrderReportFilter
{
    QString status = {};
    QString countryCode = {};
    Timestamp createdAfter = {};
    Timestamp createdBefore = {};
    QString customerReference = {};
    QString orderRequestId = {};
    friend bool operator==(const SubOrderReportFilter &, const SubOrderReportFilter &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("status", &SubOrderReportFilter::status),
            field("country_code", &SubOrderReportFilter::countryCode),
            field("created_at_gt", &SubOrderReportFilter::createdAfter),
            field("created_at_lt", &SubOrderReportFilter::createdBefore),
            field("customer_reference", &SubOrderReportFilter::customerReference),
            field("order_request_id", &SubOrderReportFilter::orderRequestId),
        };
    }
};

/// A CSV of sub-orders being made (spec SubNumberOrdersReport). There is no list of reports: whoever makes one
/// must remember its id.
struct SubOrderReport
{
    QString id = {};
    QString status = {}; ///< pending, success, failed, expired
    QString orderType = {};
    SubOrderReportFilter filters = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    friend bool operator==(const SubOrderReport &, const SubOrderReport &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &SubOrderReport::id),
            field("status", &SubOrderReport::status),
            field("order_type", &SubOrderReport::orderType),
            field("filters", &SubOrderReport::filters),
            field("created_at", &SubOrderReport::createdAt),
            field("updated_at", &SubOrderReport::updatedAt),
        };
    }
};

namespace endpoint {
// Spec and SDK say /sub_number_orders_report, the documentation pages /sub_number_orders/report; which of them the
// server answers is not known, so the second is tried where the first is not found (api-facts §0.1).
inline constexpr Endpoint<SubOrderReport, NoParams, SubOrderReportFilter> createSubOrderReport{
    "sub_number_orders_report.create", Verb::Post, "/sub_number_orders_report", Envelope::Data, Paging::None, false,
    "/sub_number_orders/report"};
inline constexpr Endpoint<SubOrderReport> getSubOrderReport{"sub_number_orders_report.get", Verb::Get,
    "/sub_number_orders_report/{}", Envelope::Data, Paging::None, false, "/sub_number_orders/report/{}"};
/// UTF-8 CSV; only once the report's status is success.
inline constexpr Endpoint<QByteArray> downloadSubOrderReport{"sub_number_orders_report.download", Verb::Get,
    "/sub_number_orders_report/{}/download", Envelope::Text, Paging::None, false,
    "/sub_number_orders/report/{}/download"};
} // namespace endpoint

} // namespace nd
