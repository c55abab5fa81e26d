// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <any>
#include <type_traits>
#include <utility>

namespace nd {

struct BulkOrder;

/// A record of Telnyx's, of whatever type. Who needs to look into it names the type and includes its header.
class ResultRecord
{
public:
    ResultRecord() = default;
    template <class Record>
    ResultRecord(Record record) : m_record(std::move(record))
    { }

    /// Null when it is of another type, or none.
    template <class Record>
    const Record *as() const
    {
        return std::any_cast<Record>(&m_record);
    }

private:
    std::any m_record;
};

/// What a write has turned into at Telnyx: its answer, or the record that a look-up found.
struct WriteResult
{
    QString id = {};
    QString status = {};
    ResultRecord record = {};
};

/// At its end: it will not change by itself any more. Words that nobody knows are not an end.
bool isFinal(QStringView status);
/// The words of which it says so.
QStringList finalStatuses();
/// It was not delivered, and costs nothing.
bool failedOrCancelled(QStringView status);
/// The account has none of it: it was not delivered, or all of it has been given up since (`deleted`, api-facts §3.4),
/// which was paid for all the same.
bool cameToNothing(QStringView status);
bool isFinal(const BulkOrder &order);
/// The worst and the least finished of the groups, in one word of status::….
QString statusOf(const BulkOrder &order);

/// Of any record; one without an id or a status gives none.
template <class Record>
WriteResult resultOf(Record record)
{
    WriteResult result;
    if constexpr (requires { record.id; })
        result.id = record.id;
    if constexpr (std::is_same_v<Record, BulkOrder>)
        result.status = statusOf(record);
    else if constexpr (requires { record.status; })
        result.status = record.status;
    result.record = ResultRecord(std::move(record));
    return result;
}

} // namespace nd
