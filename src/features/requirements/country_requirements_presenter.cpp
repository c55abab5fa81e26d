// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/country_requirements_presenter.h"

#include "api/client/client.h"
#include "base/e164.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// The numbers stand in the address: more of them would make it longer than servers read.
constexpr qsizetype NumbersPerQuestion = 100;

void add(PlaceRequirements &place, const RequirementDescription &requirement)
{
    const bool known = std::any_of(place.requirements.begin(), place.requirements.end(),
        [&](const RequirementDescription &one) { return one.id == requirement.id; });
    if (!known)
        place.requirements.push_back(requirement);
}

/// Telnyx does not write every number with its "+".
QString digitsOf(const QString &number)
{
    return number.startsWith(u'+') ? number.mid(1) : number;
}

} // namespace

QString PlaceRequirements::title() const
{
    const QString place = u"%1, %2"_s.arg(countries::name(country), cells::numberType(type));
    return numbers == 0 ? place : place + u" · "_s + CountryRequirementsPresenter::tr("%n number(s)", nullptr, numbers);
}

CountryRequirementsPresenter::CountryRequirementsPresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_catalogue(session.client()), m_state{Phase::Loading, tr("Reading what is asked for…"), {}}
{ }

CountryRequirementsPresenter::CountryRequirementsPresenter(Session &session, const QString &country, QObject *parent)
    : CountryRequirementsPresenter(session, parent)
{
    connect(&m_catalogue, &RequirementCatalogue::changed, this, [this, country] { showCountry(country); });
    m_catalogue.read(country, {});
}

CountryRequirementsPresenter::CountryRequirementsPresenter(
    Session &session, const QStringList &numbers, QObject *parent)
    : CountryRequirementsPresenter(session, parent)
{
    askNumbers(numbers);
}

CountryRequirementsPresenter::~CountryRequirementsPresenter() = default;

void CountryRequirementsPresenter::showCountry(const QString &country)
{
    if (m_catalogue.isReading())
        return;
    m_places.clear();
    for (const auto &[type, asked] : m_catalogue.byType()) {
        PlaceRequirements place{.country = country, .type = type};
        for (const RequirementDescription &description : asked)
            add(place, description);
        m_places.push_back(std::move(place));
    }
    finish(m_catalogue.failure());
}

void CountryRequirementsPresenter::askNumbers(const QStringList &numbers)
{
    for (const QString &number : numbers)
        m_unanswered.insert(digitsOf(number));
    for (qsizetype first = 0; first < numbers.size(); first += NumbersPerQuestion) {
        PageSink<NumberRequirements> sink;
        sink.rows = [this](std::vector<NumberRequirements> &&rows) {
            for (const NumberRequirements &number : rows)
                take(number);
        };
        sink.finished = [this](const Result<Done> &end) {
            if (!end && m_failure.isEmpty())
                m_failure = describe(end.error()).sentence;
            if (--m_left == 0 || !end)
                finish(m_failure);
        };
        ++m_left;
        NumberRequirementsFilter filter;
        filter.phoneNumbers = numbers.mid(first, NumbersPerQuestion);
        m_reading.push_back(m_session.client().readAll(endpoint::listNumberRequirements(filter), std::move(sink)));
    }
}

void CountryRequirementsPresenter::take(const NumberRequirements &number)
{
    m_unanswered.remove(digitsOf(number.phoneNumber));
    if (number.regulatoryRequirements.empty())
        return;
    const QString country = e164::regionOf(u'+' + digitsOf(number.phoneNumber));
    auto place = std::find_if(m_places.begin(), m_places.end(),
        [&](const PlaceRequirements &one) { return one.country == country && one.type == number.phoneNumberType; });
    if (place == m_places.end())
        place = m_places.insert(m_places.end(), PlaceRequirements{.country = country, .type = number.phoneNumberType});
    ++place->numbers;
    for (const NumberRequirement &one : number.regulatoryRequirements)
        add(*place, requirement::of(one));
}

void CountryRequirementsPresenter::finish(const QString &failure)
{
    std::stable_sort(m_places.begin(), m_places.end(),
        [](const PlaceRequirements &a, const PlaceRequirements &b) { return a.title().compare(b.title()) < 0; });
    const QString unanswered = m_unanswered.isEmpty()
        ? QString()
        : tr("What is asked for is not known of %Ln number(s).", nullptr, int(m_unanswered.size()));
    if (!failure.isEmpty())
        m_state = {Phase::Failed, failure, unanswered};
    else if (!unanswered.isEmpty())
        m_state = {Phase::Failed, unanswered, {}};
    else if (m_places.empty())
        m_state = {Phase::Empty, tr("Nothing is asked for: numbers can be used as soon as they are bought."), {}};
    else
        m_state = {Phase::Ready, {}, {}};
    emit changed();
}

} // namespace nd
