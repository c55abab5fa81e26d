// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/wire/message.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

class QJsonObject;

namespace nd::sandbox {

/// One thing that goes wrong on purpose, and with which requests. README.md describes the file format.
struct FaultRule
{
    enum class What {
        Answer, ///< `answer` instead of the true one
        Drop, ///< the connection ends without an answer
        Delay, ///< the answer comes `span` later
        ListLate, ///< what the request has made is missing in lists at first, and under its own id
        ForeignOrder, ///< a record much like the one that was made appears in lists, made by somebody else
        Reference, ///< customer_reference is not what was sent
        Errors, ///< a good answer holds `errors` as well
        Total, ///< meta.total_results is `number`
        WrongOrder, ///< the answer tells of somebody else's order
        FewerNumbers, ///< the answer lists `number` of its numbers; its count stays
        ServerTime, ///< the Date header is off by `span`
    };
    enum class When {
        BeforeEffect, ///< the request is not carried out
        AfterEffect,
    };
    enum class Change {
        Dropped,
        Cut, ///< after `number` characters
        UpperCase,
    };
    enum class Same {
        OneNumber,
        Everything, ///< the numbers of an order, the search of a bulk order
    };

    // ---- with which requests ----
    QByteArray method = {}; ///< empty: any
    QString path = {}; ///< behind /v2; * stands for one segment; empty: any
    QString bodyContains = {};
    QString queryContains = {}; ///< of the decoded query, "filter[status]=pending"
    int after = 0; ///< so many such requests go well first
    int times = 1; ///< then so many go wrong; 0: all of them

    // ---- what goes wrong ----
    What what = What::Answer;
    When when = When::AfterEffect;
    Answer answer = {};
    std::chrono::milliseconds span{0};
    std::chrono::milliseconds unknownFor{0}; ///< ListLate: 404 under its own id for so long
    int requests = 0; ///< ListLate: also missing in so many lists; 0: only the time counts
    int number = 0;
    Change change = Change::Dropped;
    Same same = Same::OneNumber;
    QString reference = {}; ///< Stranger: empty for none
    QString status = {}; ///< Stranger: empty for the one that the true record has
    std::chrono::milliseconds older{0}; ///< Stranger: made so long before the true record

    bool suits(const Request &request) const;
};

/// The word of the plan for it.
QLatin1StringView wordOf(FaultRule::What what);

/// Reads {"faults": [{…}, …]}. Fault::Local with one line in `detail` that names the fault and the member.
Result<std::vector<FaultRule>> readFaults(const QString &path);
Result<std::vector<FaultRule>> parseFaults(const QByteArray &json);

} // namespace nd::sandbox
