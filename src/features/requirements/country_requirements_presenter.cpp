// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/country_requirements_presenter.h"

#include "api/client/client.h"
#include "wording/cell_format.h"
#include "wording/error_text.h"

namespace nd {

namespace {

/// The numbers stand in the address: more of them would make it longer than servers read.
constexpr qsizetype NumbersPerQuestion = 100;

} // namespace

CountryRequirementsPresenter::CountryRequirementsPresenter(Client &client, QObject *parent)
    : QObject(parent), m_client(client),
      m_rows(std::make_unique<TableModel<CountryRequirementRow>>(
          requirementColumns(), [](const CountryRequirementRow &row) { return keyOf(row); })),
      m_catalogue(client), m_state{Phase::Loading, tr("Reading what is asked for…"), {}}
{ }

CountryRequirementsPresenter::CountryRequirementsPresenter(Client &client, const QString &country, QObject *parent)
    : CountryRequirementsPresenter(client, parent)
{
    connect(&m_catalogue, &RequirementCatalogue::changed, this, &CountryRequirementsPresenter::showCountry);
    m_catalogue.read(country, {});
}

CountryRequirementsPresenter::CountryRequirementsPresenter(Client &client, const QStringList &numbers, QObject *parent)
    : CountryRequirementsPresenter(client, parent)
{
    askNumbers(numbers);
}

CountryRequirementsPresenter::~CountryRequirementsPresenter() = default;

void CountryRequirementsPresenter::showCountry()
{
    if (m_catalogue.isReading())
        return;
    m_found.clear();
    for (const auto &[type, asked] : m_catalogue.byType()) {
        for (const RequirementDescription &description : asked)
            m_found.push_back({cells::numberType(type), description});
    }
    finish(m_catalogue.failure());
}

void CountryRequirementsPresenter::askNumbers(const QStringList &numbers)
{
    for (qsizetype first = 0; first < numbers.size(); first += NumbersPerQuestion) {
        PageSink<NumberRequirements> sink;
        sink.rows = [this](std::vector<NumberRequirements> &&rows) {
            for (const NumberRequirements &number : rows) {
                for (const NumberRequirement &one : number.regulatoryRequirements)
                    m_found.push_back({number.phoneNumber, requirement::of(one)});
            }
        };
        sink.finished = [this](const Result<Done> &end) {
            const QString failure = end ? QString() : describe(end.error()).sentence;
            if (--m_left == 0 || !failure.isEmpty())
                finish(failure);
        };
        ++m_left;
        NumberRequirementsFilter filter;
        filter.phoneNumbers = numbers.mid(first, NumbersPerQuestion);
        m_reading.push_back(m_client.readAll(endpoint::listNumberRequirements(filter), std::move(sink)));
    }
}

void CountryRequirementsPresenter::finish(const QString &failure)
{
    m_rows->setRows(m_found);
    if (!failure.isEmpty())
        m_state = {Phase::Failed, failure, {}};
    else if (m_found.empty())
        m_state = {Phase::Empty, tr("Nothing is asked for: numbers can be used as soon as they are bought."), {}};
    else
        m_state = {Phase::Ready, tr("%n requirement(s)", nullptr, int(m_found.size())), {}};
    emit changed();
}

} // namespace nd
