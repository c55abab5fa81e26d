// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/requirement_columns.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace nd {

class Client;

/// What is asked for before a number may be used: of a whole country by number type, or of single numbers.
class CountryRequirementsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Of a country. Begins to read; `client` must outlive it.
    CountryRequirementsPresenter(Client &client, const QString &country, QObject *parent = nullptr);
    /// Of these numbers (E.164).
    CountryRequirementsPresenter(Client &client, const QStringList &numbers, QObject *parent = nullptr);
    ~CountryRequirementsPresenter() override;

    TableModel<CountryRequirementRow> &rows() { return *m_rows; }
    const TabState &state() const { return m_state; }

signals:
    void changed();

private:
    explicit CountryRequirementsPresenter(Client &client, QObject *parent);
    void showCountry();
    void askNumbers(const QStringList &numbers);
    void finish(const QString &failure);

    Client &m_client;
    std::unique_ptr<TableModel<CountryRequirementRow>> m_rows;
    RequirementCatalogue m_catalogue;
    std::vector<CountryRequirementRow> m_found;
    TabState m_state;
    std::vector<Call> m_reading;
    int m_left = 0; ///< questions without an answer
};

} // namespace nd
