// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "features/requirements/service/requirement_catalogue.h"
#include "models/tab_state.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <vector>

namespace nd {

class Session;

/// What is asked for of one kind of number.
struct PlaceRequirements
{
    QString country = {};
    QString type = {}; ///< the API's word
    int numbers = 0; ///< of those that were asked about; 0 for a whole country
    std::vector<RequirementDescription> requirements = {}; ///< each once
    friend bool operator==(const PlaceRequirements &, const PlaceRequirements &) = default;

    /// "United Kingdom, Local", "United Kingdom, Local · 12 numbers".
    QString title() const;
};

/// What is asked for before a number may be used: of a whole country by number type, or of single numbers, each kind of
/// number once.
class CountryRequirementsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Of a country. Begins to read; `session` must outlive it.
    CountryRequirementsPresenter(Session &session, const QString &country, QObject *parent = nullptr);
    /// Of these numbers (E.164).
    CountryRequirementsPresenter(Session &session, const QStringList &numbers, QObject *parent = nullptr);
    ~CountryRequirementsPresenter() override;

    Session &session() const { return m_session; }
    const std::vector<PlaceRequirements> &places() const { return m_places; }
    const TabState &state() const { return m_state; }

signals:
    void changed();

private:
    explicit CountryRequirementsPresenter(Session &session, QObject *parent);
    void showCountry(const QString &country);
    void askNumbers(const QStringList &numbers);
    void take(const NumberRequirements &number);
    void finish(const QString &failure);

    Session &m_session;
    RequirementCatalogue m_catalogue;
    std::vector<PlaceRequirements> m_places;
    TabState m_state;
    std::vector<Call> m_reading;
    QSet<QString> m_unanswered; ///< the digits of numbers that no answer has named
    int m_left = 0; ///< questions without an answer
    QString m_failure; ///< of the first that has failed: the answers of others are not the whole
};

} // namespace nd
