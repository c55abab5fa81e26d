// SPDX-License-Identifier: Apache-2.0
#include "writes/answers.h"

#include "api/request/decode.h"
#include "api/resources/account/addresses.h"
#include "api/resources/account/documents.h"
#include "api/resources/account/requirement_groups.h"
#include "api/resources/advanced_orders.h"
#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/comments.h"
#include "api/resources/external_requirements.h"
#include "api/resources/number_orders.h"
#include "api/resources/reservations.h"
#include "api/resources/sub_order_reports.h"
#include "api/resources/sub_orders.h"

namespace nd {

template <class Record>
Result<WriteResult> readAnswer(const QByteArray &bytes, Envelope envelope, ParseWarnings &warnings)
{
    Result<Record> record = decodeReply<Record>(bytes, envelope, warnings);
    if (!record)
        return record.error();
    return resultOf(std::move(record).take());
}

template <class Record>
Result<Page<WriteResult>> readPage(const QByteArray &bytes, Envelope envelope, ParseWarnings &warnings)
{
    Result<Page<Record>> decoded = decodeReply<Page<Record>>(bytes, envelope, warnings);
    if (!decoded)
        return decoded.error();
    Page<Record> records = std::move(decoded).take();
    Page<WriteResult> page;
    page.meta = records.meta;
    page.unreadable = records.unreadable;
    page.tellsOfErrors = records.tellsOfErrors;
    page.rows.reserve(records.rows.size());
    for (Record &record : records.rows)
        page.rows.push_back(resultOf(std::move(record)));
    return page;
}

#define ND_ANSWER(Record) template Result<WriteResult> readAnswer<Record>(const QByteArray &, Envelope, ParseWarnings &)
#define ND_LIST(Record)                                                                                                \
    template Result<Page<WriteResult>> readPage<Record>(const QByteArray &, Envelope, ParseWarnings &)

ND_ANSWER(NumberOrderDetails);
ND_ANSWER(BlockOrder);
ND_ANSWER(BulkOrder);
ND_ANSWER(AdvancedOrder);
ND_ANSWER(Reservation);
ND_ANSWER(SubOrder);
ND_ANSWER(OrderNumber);
ND_ANSWER(Comment);
ND_ANSWER(SubOrderReport);
ND_ANSWER(RequirementGroup);
ND_ANSWER(Document);
ND_ANSWER(PostalAddress);
ND_ANSWER(ExternalRequirement);

ND_LIST(NumberOrderDetails);
ND_LIST(BlockOrder);
ND_LIST(BulkOrder);
ND_LIST(AdvancedOrder);
ND_LIST(Reservation);
ND_LIST(Comment);
ND_LIST(RequirementGroup);
ND_LIST(Document);
ND_LIST(PostalAddress);

} // namespace nd
