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

PapersPresenter::PapersPresenter(Client &client, QObject *parent)
    : QObject(parent), m_client(client),
      m_rows(std::make_unique<TableModel<PaperRow>>(paperColumns(), [](const PaperRow &row) { return keyOf(row); })),
      m_papers(client), m_state{Phase::Loading, tr("Reading what is asked for…"), {}}
{ }

PapersPresenter::PapersPresenter(Client &client, const QString &country, QObject *parent)
    : PapersPresenter(client, parent)
{
    connect(&m_papers, &PaperCatalogue::changed, this, &PapersPresenter::showCountry);
    m_papers.read(country, {});
}

PapersPresenter::PapersPresenter(Client &client, const QStringList &numbers, QObject *parent)
    : PapersPresenter(client, parent)
{
    askNumbers(numbers);
}

PapersPresenter::~PapersPresenter() = default;

void PapersPresenter::showCountry()
{
    if (m_papers.isReading())
        return;
    m_found.clear();
    for (const auto &[type, asked] : m_papers.byType()) {
        for (const Paper &paper : asked)
            m_found.push_back({cells::numberType(type), paper});
    }
    finish(m_papers.failure());
}

void PapersPresenter::askNumbers(const QStringList &numbers)
{
    for (qsizetype first = 0; first < numbers.size(); first += NumbersPerQuestion) {
        PageSink<NumberRequirements> sink;
        sink.rows = [this](std::vector<NumberRequirements> &&rows) {
            for (const NumberRequirements &number : rows) {
                for (const NumberRequirement &one : number.regulatoryRequirements)
                    m_found.push_back({number.phoneNumber, papers::of(one)});
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

void PapersPresenter::finish(const QString &failure)
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
