// SPDX-License-Identifier: Apache-2.0
#include "features/search/saved_searches_presenter.h"

#include "wording/error_text.h"

namespace nd {

SavedSearchesPresenter::SavedSearchesPresenter(SavedSearchService &service, QObject *parent)
    : QObject(parent), m_service(service), m_rows(savedColumns(), [](const SavedRow &row) { return row.name; })
{
    connect(&service, &SavedSearchService::changed, this, &SavedSearchesPresenter::showRows);
    connect(&service, &SavedSearchService::found, this, [this](const QString &name, int count) {
        emit found(name, tr("%1: %n new number(s)", nullptr, count).arg(name));
    });
    // Later: while this is being made, nobody listens yet.
    connect(
        &service, &SavedSearchService::failed, this,
        [this](const Error &error) { emit failed(describe(error).whole()); }, Qt::QueuedConnection);
    service.begin();
}

SavedSearchesPresenter::~SavedSearchesPresenter()
{
    m_service.end();
}

int SavedSearchesPresenter::freshCount() const
{
    int count = 0;
    for (const SavedSearch &search : list())
        count += search.freshCount();
    return count;
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
            row.nextTry = m_service.nextTry(search);
            row.trouble = watch->trouble;
        }
        rows.push_back(std::move(row));
    }
    m_rows.setRows(std::move(rows));
    emit changed();
}

} // namespace nd
