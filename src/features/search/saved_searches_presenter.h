// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/search/saved_columns.h"
#include "features/search/service/saved_search_service.h"
#include "models/table_model.h"

#include <QObject>

#include <vector>

namespace nd {

/// The saved searches of an account as their list shows them. What is watched is asked while they are here.
class SavedSearchesPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `service` must outlive the presenter.
    explicit SavedSearchesPresenter(SavedSearchService &service, QObject *parent = nullptr);
    ~SavedSearchesPresenter() override;

    /// All of them, with what their watches have to say.
    TableModel<SavedRow> &rows() { return m_rows; }
    const std::vector<SavedSearch> &list() const { return m_service.list(); }
    const SavedSearch *find(const QString &name) const { return m_service.find(name); }
    /// What has appeared and was not looked at, over all watches.
    int freshCount() const;

    /// As of SavedSearchService.
    Result<Done> save(const QString &name, const SearchForm &form) { return m_service.save(name, form); }
    Result<Done> rename(const QString &from, const QString &to) { return m_service.rename(from, to); }
    Result<Done> remove(const QString &name) { return m_service.remove(name); }
    Result<Done> watch(const QString &name, int everyMinutes) { return m_service.watch(name, everyMinutes); }

signals:
    void changed();
    /// Something new appeared.
    void found(const QString &name, const QString &sentence);
    void failed(const QString &sentence);

private:
    void showRows();

    SavedSearchService &m_service;
    TableModel<SavedRow> m_rows;
};

} // namespace nd
