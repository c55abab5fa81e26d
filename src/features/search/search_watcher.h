// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/multi_area_search.h"
#include "features/search/saved_columns.h"
#include "features/search/saved_searches.h"
#include "features/search/service/watches.h"
#include "models/table_model.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace nd {

class Session;

/// Asks the watched searches of the account in use, one after the other, when they are due: within the account's one
/// budget of requests, leaving room for what a person does, and never while there is no way to the server.
/// Lives on the client's thread.
class SearchWatcher final : public QObject
{
    Q_OBJECT
public:
    /// A wider question would eat the budget of requests.
    static constexpr int MostParts = 50;
    /// While offline the balance is asked for this often, to learn whether that is over.
    static constexpr std::chrono::minutes LooksForNetworkEvery{5};

    /// `searches` must outlive it.
    explicit SearchWatcher(SavedSearches &searches, QObject *parent = nullptr);
    ~SearchWatcher() override;

    /// After SavedSearches::use() of the same session. Null for none: nothing is asked.
    void use(Session *session);

    /// Null while there is no account.
    Watches *watches() const { return m_watches.get(); }
    const Watch *find(const QString &name) const { return m_watches ? m_watches->find(name) : nullptr; }
    /// All saved searches, with what their watches have to say.
    TableModel<SavedRow> &rows() { return *m_rows; }
    /// What has appeared and was not looked at, over all watches.
    int freshCount() const { return m_watches ? m_watches->freshCount() : 0; }

    /// Why this question cannot be watched; empty when it can.
    static QString problemOf(const SearchForm &form);
    /// Begins to watch, or changes the interval; 0 minutes: no more.
    Result<Done> watch(const QString &name, int everyMinutes);

signals:
    void changed();
    /// Something new appeared.
    void found(const QString &name, const QString &sentence);
    void failed(const QString &sentence);

private:
    void ask(const QString &name);
    void finish();
    void showRows();
    bool isShort(int parts);

    SavedSearches &m_searches;
    std::unique_ptr<TableModel<SavedRow>> m_rows;
    QPointer<Session> m_session;
    std::unique_ptr<Watches> m_watches;
    MultiAreaSearch m_search;
    QStringList m_numbers; ///< of the run
};

} // namespace nd
