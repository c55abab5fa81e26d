// SPDX-License-Identifier: Apache-2.0
#include "store/tables/draft_store.h"

#include "store/ledger.h"
#include "store/sql/statement.h"

#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

Result<QHash<QString, QString>> DraftStore::all() const
{
    using DraftRow = std::tuple<QString, QString>;
    const auto found
        = rows<DraftRow>(m_ledger->database(), u"SELECT subject, words FROM drafts WHERE account = ?"_s, m_account);
    return found.transform([](const std::vector<DraftRow> &stored) {
        QHash<QString, QString> drafts;
        for (const auto &[subject, words] : stored)
            drafts.insert(subject, words);
        return drafts;
    });
}

Result<Done> DraftStore::put(const QString &subject, const QString &words)
{
    return m_ledger->transaction([&] {
        if (words.isEmpty())
            return SqlStatement(m_ledger->database(), u"DELETE FROM drafts WHERE account = ? AND subject = ?"_s)
                .run(m_account, subject);
        return SqlStatement(
            m_ledger->database(), u"INSERT OR REPLACE INTO drafts(account, subject, words) VALUES(?, ?, ?)"_s)
            .run(m_account, subject, words);
    });
}

} // namespace nd
