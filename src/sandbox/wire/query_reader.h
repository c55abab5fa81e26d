// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/wire/message.h"
#include "sandbox/wire/problems.h"

#include <QStringList>

#include <initializer_list>
#include <optional>

namespace nd::sandbox {

/// The words that a parameter may have.
class Vocabulary : public QStringList
{
public:
    Vocabulary(std::initializer_list<const char *> words)
    {
        for (const char *word : words)
            append(QString::fromLatin1(word));
    }
    explicit Vocabulary(const QStringList &words) : QStringList(words) { }
};

/// Reads the query of a request and notes what is wrong with it. Parameters that nobody asks for are ignored, as
/// Telnyx ignores them (api-facts §1). An empty value counts as not given.
class QueryReader
{
public:
    explicit QueryReader(const Request &request) : m_query(request.query) { }

    QString text(const char *key) const;
    /// Reads one of `words`; complains (10032) about others.
    QString word(const char *key, const Vocabulary &words);
    /// Reads words that are joined with commas, or repeated as key[].
    QStringList words(const char *key, const Vocabulary &words);
    /// Reads filter[status] of orders and sub-orders: wider than the spec, as the documentation is (api-facts §0.6).
    QString orderStatus();
    std::optional<bool> flag(const char *key);
    /// Reads a whole number; complains about one outside of the range (10033) and about what is none (10026).
    std::optional<int> integer(const char *key, int least, int most);
    std::optional<Timestamp> moment(const char *key);
    void complain(QLatin1StringView code, const QString &detail, const char *key);

    bool isFine() const { return m_problems.empty(); }
    /// Answers 400 with everything that was noted.
    Answer refusal() const { return refuse(400, m_problems); }

private:
    const QList<std::pair<QString, QString>> &m_query;
    Problems m_problems;
};

} // namespace nd::sandbox
