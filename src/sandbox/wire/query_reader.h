// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/moment.h"
#include "sandbox/wire/message.h"
#include "sandbox/wire/problems.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace nd::sandbox {

using Vocabulary = std::vector<const char *>;

/// Reads the query of a request and notes what is wrong with it. Parameters that nobody asks for are ignored, as
/// Telnyx ignores them (api-facts §1). An empty value counts as not given.
class QueryReader
{
public:
    explicit QueryReader(const Request &request) : m_query(request.query) { }

    QString text(const char *key) const;
    /// One of `words`, else 10032.
    QString word(const char *key, const Vocabulary &words);
    /// Words joined with commas, or repeated as key[].
    QStringList words(const char *key, const Vocabulary &words);
    /// filter[status] of orders and sub-orders: wider than the spec, as the documentation is (api-facts §0.6).
    QString orderStatus();
    std::optional<bool> flag(const char *key);
    /// Whole number; outside of the range 10033, no number 10026.
    std::optional<int> integer(const char *key, int least, int most);
    std::optional<Moment> moment(const char *key);
    void complain(QLatin1StringView code, const QString &detail, const char *key);

    bool isFine() const { return m_problems.empty(); }
    /// 400 with everything that was noted.
    Answer refusal() const { return refuse(400, m_problems); }

private:
    const QList<std::pair<QString, QString>> &m_query;
    Problems m_problems;
};

} // namespace nd::sandbox
