// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/search/saved_columns.h"
#include "features/search/service/saved_search_service.h"
#include "models/table_model.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace nd {

/// The saved searches of the account in use as their list shows them. What is watched is asked while they are here.
class SavedSearchesPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit SavedSearchesPresenter(QObject *parent = nullptr);
    ~SavedSearchesPresenter() override;

    /// Of the account in use; null for none.
    void use(SavedSearchService *service);

    /// All of them, with what their watches have to say.
    TableModel<SavedRow> &rows() { return m_rows; }
    const std::vector<SavedSearch> &list() const;
    const SavedSearch *find(const QString &name) const;
    /// What has appeared and was not looked at, over all watches.
    int freshCount() const;

    /// As of SavedSearchService; refused while no account is in use.
    Result<Done> save(const QString &name, const SearchForm &form);
    Result<Done> rename(const QString &from, const QString &to);
    Result<Done> remove(const QString &name);
    Result<Done> watch(const QString &name, int everyMinutes);

signals:
    void changed();
    /// Something new appeared.
    void found(const QString &name, const QString &sentence);
    void failed(const QString &sentence);

private:
    using Command = std::function<Result<Done>(SavedSearchService &)>;
    Result<Done> run(const Command &command);
    void showRows();

    TableModel<SavedRow> m_rows;
    QPointer<SavedSearchService> m_service;
};

} // namespace nd
