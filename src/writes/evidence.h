// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/write_record.h"
#include "writes/write_result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a record at Telnyx proves about a write of ours (protocol of buying, steps 3 and 5).
namespace nd::evidence {

/// The digits of a number, however it is written; 0 for what is none.
qint64 digitsOf(QStringView number);

/// Exactly the numbers that were asked for: no more, no fewer, none twice.
bool areExactly(const std::vector<NumberSpan> &asked, const QStringList &numbers);
template <class Rows>
bool areExactlyRows(const std::vector<NumberSpan> &asked, const Rows &rows)
{
    QStringList numbers;
    for (const auto &row : rows)
        numbers += row.phoneNumber;
    return areExactly(asked, numbers);
}

/// The reference carries this write's identifier. Telnyx's own comparison is not documented: ours decides.
bool carries(const QString &customerReference, const QString &writeId);
/// The reference carries no identifier of any Numberdesk.
bool isNobodys(const QString &customerReference);

/// It has ended without delivering anything, or was taken back.
bool isDead(const QString &status);

/// What a record has in common with a write.
struct Likeness
{
    QString reference = {}; ///< that the record shows, whole
    bool same = false; ///< it holds what was asked for
};
/// Empty for a record of another type.
using Comparison = std::optional<Likeness> (*)(const WriteRecord &write, const ResultRecord &record);

std::optional<Likeness> compareNumberOrder(const WriteRecord &write, const ResultRecord &record);
std::optional<Likeness> compareBlockOrder(const WriteRecord &write, const ResultRecord &record);
std::optional<Likeness> compareBulkOrder(const WriteRecord &write, const ResultRecord &record);
std::optional<Likeness> compareAdvancedOrder(const WriteRecord &write, const ResultRecord &record);
std::optional<Likeness> compareReservation(const WriteRecord &write, const ResultRecord &record);
/// The reservation that was to be extended. Its reference is that of the write that made it, and says nothing here.
std::optional<Likeness> compareExtension(const WriteRecord &write, const ResultRecord &record);

/// A 2xx is the answer to this write: it has the identifier of a record, and either our reference or, where it carries
/// nobody's, the content that was asked for. An answer may be another's: one that lay on a connection that is kept
/// alive, one that a proxy has mixed up. Asked of purchases and holds; for every other write it is true.
bool answers(const WriteRecord &write, const WriteResult &result);

} // namespace nd::evidence
