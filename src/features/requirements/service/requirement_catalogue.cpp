// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/service/requirement_catalogue.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "wording/error_text.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::RequirementWords)
};

/// The list's filter knows three types only (spec); the others are picked out here.
bool isFilterType(const QString &type)
{
    return type == number_type::local || type == number_type::national || type == number_type::tollFree;
}

QString lengthRule(const AcceptanceCriteria &criteria)
{
    if (criteria.minLength && criteria.maxLength)
        return Tr::tr("%1 to %2 characters").arg(*criteria.minLength).arg(*criteria.maxLength);
    if (criteria.minLength)
        return Tr::tr("at least %n character(s)", nullptr, *criteria.minLength);
    return criteria.maxLength ? Tr::tr("at most %n character(s)", nullptr, *criteria.maxLength) : QString();
}

QString textProblem(const AcceptanceCriteria &criteria, const QString &value)
{
    const qsizetype length = value.size();
    const bool tooShort = criteria.minLength && length < *criteria.minLength;
    const bool tooLong = criteria.maxLength && length > *criteria.maxLength;
    if (tooShort || tooLong)
        return Tr::tr("%1; these are %2.").arg(lengthRule(criteria)).arg(length);
    if (!criteria.acceptableValues.isEmpty() && !criteria.acceptableValues.contains(value))
        return Tr::tr("One of: %1").arg(criteria.acceptableValues.join(u", "_s));
    if (criteria.acceptableCharacters.isEmpty())
        return {};
    const auto odd
        = std::find_if(value.begin(), value.end(), [&](QChar c) { return !criteria.acceptableCharacters.contains(c); });
    return odd == value.end() ? QString() : Tr::tr("“%1” may not be in it.").arg(*odd);
}

} // namespace

namespace requirement {

RequirementDescription of(const RequirementType &type)
{
    return {type.id, type.name, type.type, type.description, type.example, type.acceptanceCriteria};
}

RequirementDescription of(const NumberRequirement &requirement)
{
    QString kind = requirement.fieldType;
    if (kind.endsWith(u"_id"_s))
        kind.chop(3);
    RequirementDescription description{
        requirement.id, requirement.label, kind, requirement.description, requirement.example, {}};
    description.criteria.localityLimit = requirement.acceptanceCriteria.localityLimit;
    return description;
}

QString kindText(const QString &fieldType)
{
    if (fieldType == field_type::textual)
        return Tr::tr("Text");
    if (fieldType == field_type::datetime)
        return Tr::tr("Date");
    if (fieldType == field_type::address)
        return Tr::tr("Address");
    if (fieldType == field_type::document)
        return Tr::tr("Document");
    if (fieldType == field_type::action)
        return Tr::tr("Step outside");
    return fieldType;
}

QStringList rules(const RequirementDescription &description)
{
    const AcceptanceCriteria &criteria = description.criteria;
    QStringList sentences;
    if (const QString length = lengthRule(criteria); !length.isEmpty())
        sentences += length;
    if (!criteria.acceptableValues.isEmpty())
        sentences += Tr::tr("one of: %1").arg(criteria.acceptableValues.join(u", "_s));
    if (!criteria.acceptableCharacters.isEmpty())
        sentences += Tr::tr("only these characters: %1").arg(criteria.acceptableCharacters);
    for (const QString &limit : {criteria.localityLimit, criteria.timeLimit}) {
        if (!limit.isEmpty())
            sentences += limit;
    }
    return sentences;
}

QString problem(const RequirementDescription &description, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (description.fieldType == field_type::datetime)
        return Timestamp::parse(toWire(description, value)) ? QString() : Tr::tr("A day is written as in 2026-01-31.");
    if (description.fieldType == field_type::address && value.contains(u' '))
        return Tr::tr("Telnyx wants the ID of an address of this account here, not its words.");
    return description.fieldType == field_type::textual ? textProblem(description.criteria, value) : QString();
}

QString toWire(const RequirementDescription &description, const QString &typed)
{
    const QString value = typed.trimmed();
    if (description.fieldType != field_type::datetime)
        return value;
    return QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10 ? value + u"T00:00:00Z"_s : value;
}

QString fromWire(const RequirementDescription &description, const QString &value)
{
    const bool isMidnight = value.endsWith(u"T00:00:00Z"_s) || value.endsWith(u"T00:00:00.000Z"_s);
    return description.fieldType == field_type::datetime && isMidnight ? value.left(10) : value;
}

} // namespace requirement

RequirementCatalogue::RequirementCatalogue(Client &client, QObject *parent) : QObject(parent), m_client(client) { }

RequirementCatalogue::~RequirementCatalogue() = default;

void RequirementCatalogue::read(const QString &country, const QString &numberType)
{
    if (country == m_country && numberType == m_type && m_failure.isEmpty())
        return;
    m_country = country;
    m_type = numberType;
    m_asked.clear();
    m_byType.clear();
    m_failure.clear();
    RequirementFilter filter;
    filter.countryCode = country;
    filter.phoneNumberType = isFilterType(numberType) ? numberType : QString();
    filter.action = requirement_action::ordering;
    PageSink<Requirement> sink;
    sink.rows = [this](std::vector<Requirement> &&rows) {
        for (const Requirement &one : rows) {
            // A filter that the server does not know is ignored, not refused (api-facts §1).
            if (one.countryCode != m_country || one.action == requirement_action::porting)
                continue;
            for (const RequirementType &type : one.requirementTypes) {
                const RequirementDescription description = requirement::of(type);
                m_known[description.id] = description;
                m_byType[one.phoneNumberType].push_back(description);
                if (one.phoneNumberType == m_type)
                    m_asked.push_back(description);
            }
        }
    };
    sink.finished = [this](const Result<Done> &end) {
        if (!end)
            m_failure = describe(end.error()).sentence;
        emit changed();
    };
    m_reading = m_client.readAll(endpoint::listRequirements(filter), std::move(sink));
    emit changed();
}

void RequirementCatalogue::readMeanings()
{
    if (m_meaningsRead || m_meaning.isRunning())
        return;
    PageSink<RequirementType> sink;
    sink.partWillDo = true; // a requirement without a label shows its id
    sink.rows = [this](std::vector<RequirementType> &&rows) {
        for (const RequirementType &type : rows)
            m_known.try_emplace(type.id, requirement::of(type));
    };
    sink.finished = [this](const Result<Done> &end) {
        m_meaningsRead = bool(end);
        m_failure = end ? QString() : describe(end.error()).sentence;
        emit changed();
    };
    m_meaning = m_client.readAll(endpoint::listRequirementTypes(), std::move(sink));
}

const RequirementDescription *RequirementCatalogue::find(const QString &id) const
{
    const auto found = m_known.find(id);
    return found == m_known.end() ? nullptr : &found->second;
}

} // namespace nd
