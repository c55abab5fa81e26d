// SPDX-License-Identifier: Apache-2.0
#include "features/search/saved_searches_presenter.h"

#include "wording/error_text.h"

namespace nd {

SavedSearchesPresenter::SavedSearchesPresenter(QObject *parent)
    : QObject(parent), m_rows(savedColumns(), [](const SavedRow &row) { return row.name; })
{ }

SavedSearchesPresenter::~SavedSearchesPresenter()
{
    if (m_service)
        m_service->end();
}

void SavedSearchesPresenter::use(SavedSearchService *service)
{
    if (m_service) {
        m_service->end();
        m_service->disconnect(this);
    }
    m_service = service;
    if (!service)
        return showRows();
    connect(service, &SavedSearchService::changed, this, &SavedSearchesPresenter::showRows);
    connect(service, &SavedSearchService::found, this, [this](const QString &name, int count) {
        emit found(name, tr("%1: %n new number(s)", nullptr, count).arg(name));
    });
    connect(service, &SavedSearchService::failed, this,
        [this](const Error &error) { emit failed(describe(error).whole()); });
    service->begin();
}

const std::vector<SavedSearch> &SavedSearchesPresenter::list() const
{
    static const std::vector<SavedSearch> none;
    return m_service ? m_service->list() : none;
}

const SavedSearch *SavedSearchesPresenter::find(const QString &name) const
{
    return m_service ? m_service->find(name) : nullptr;
}

int SavedSearchesPresenter::freshCount() const
{
    int count = 0;
    for (const SavedSearch &search : list())
        count += search.freshCount();
    return count;
}

Result<Done> SavedSearchesPresenter::run(const Command &command)
{
    if (!m_service)
        return Error{.kind = ErrorKind::Rejected, .title = tr("No account is in use.")};
    return command(*m_service);
}

Result<Done> SavedSearchesPresenter::save(const QString &name, const SearchForm &form)
{
    return run([&](SavedSearchService &service) { return service.save(name, form); });
}

Result<Done> SavedSearchesPresenter::rename(const QString &from, const QString &to)
{
    return run([&](SavedSearchService &service) { return service.rename(from, to); });
}

Result<Done> SavedSearchesPresenter::remove(const QString &name)
{
    return run([&](SavedSearchService &service) { return service.remove(name); });
}

Result<Done> SavedSearchesPresenter::watch(const QString &name, int everyMinutes)
{
    return run([&](SavedSearchService &service) { return service.watch(name, everyMinutes); });
}

void SavedSearchesPresenter::showRows()
{
    std::vector<SavedRow> rows;
    for (const SavedSearch &search : list()) {
        SavedRow row{.name = search.name, .question = summaryOf(search.form), .isReadable = search.isReadable};
        if (const auto &watch = search.watch) {
            row.everyMinutes = watch->everyMinutes;
            row.fresh = search.freshCount();
            row.lastRun = watch->lastRun;
            row.nextTry = m_service->nextTry(search);
            row.trouble = watch->trouble;
        }
        rows.push_back(std::move(row));
    }
    m_rows.setRows(std::move(rows));
    m_rows.clearChangedMarks(); // its column says what is new
    emit changed();
}

} // namespace nd
