// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/requirement_group_selection.h"

#include "api/client/client.h"
#include "api/client/partial_list.h"
#include "api/values/api_enums.h"
#include "features/purchase/service/purchase.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <algorithm>
#include <array>

namespace nd {

using namespace Qt::StringLiterals;

QString RequirementGroupSelection::Place::name() const
{
    return u"%1 · %2"_s.arg(countries::name(country), cells::numberType(type));
}

bool RequirementGroupSelection::Place::required() const
{
    static constexpr std::array Countries{"CH"_L1, "DK"_L1, "IT"_L1, "NO"_L1, "PT"_L1, "SE"_L1};
    return std::find(Countries.begin(), Countries.end(), country) != Countries.end();
}

RequirementGroupSelection::RequirementGroupSelection(
    Client &client, const std::vector<BasketLine> &lines, QObject *parent)
    : QObject(parent), m_client(client)
{
    for (const BasketLine &line : lines) {
        const QString key = requirementGroupKey(line.country, line.type);
        // Only single numbers take a group along (spec: block and bulk orders have no place for it).
        if (line.kind != LineKind::Number || line.country.isEmpty() || m_catalogues.count(key))
            continue;
        m_places.push_back({key, line.country, line.type});
        auto &catalogue = m_catalogues[key] = std::make_unique<RequirementCatalogue>(client);
        connect(catalogue.get(), &RequirementCatalogue::changed, this, &RequirementGroupSelection::changed);
        catalogue->read(line.country, line.type);
    }
    readGroups();
}

void RequirementGroupSelection::readGroups()
{
    if (m_places.empty())
        return;
    RequirementGroupFilter ordering;
    ordering.action = requirement_action::ordering;
    auto found = std::make_shared<std::vector<RequirementGroup>>();
    PageSink<RequirementGroup> sink;
    sink.rows = [found](std::vector<RequirementGroup> &&rows) {
        found->insert(found->end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    };
    sink.finished = [this, found](const Result<Done> &end) {
        m_failure = end ? QString() : describe(end.error()).sentence;
        m_groups = end ? std::move(*found) : withKnown(std::move(*found), m_groups);
        emit changed();
    };
    m_reading = m_client.readAll(endpoint::listRequirementGroups(ordering), std::move(sink));
}

RequirementGroupSelection::~RequirementGroupSelection() = default;

std::vector<RequirementGroup> RequirementGroupSelection::fitting(const Place &place) const
{
    std::vector<RequirementGroup> groups;
    std::copy_if(m_groups.begin(), m_groups.end(), std::back_inserter(groups), [&](const RequirementGroup &group) {
        return group.countryCode == place.country && group.phoneNumberType == place.type
            && group.action == requirement_action::ordering;
    });
    return groups;
}

/// Every value is there, and nobody has said no.
bool RequirementGroupSelection::isFulfilled(const RequirementGroup &group)
{
    if (group.status == requirement_state::declined || group.status == requirement_state::expired
        || group.status == requirement_state::noLongerEligible)
        return false;
    return group.status == requirement_state::approved || group.status == requirement_state::pendingApproval
        || std::all_of(group.regulatoryRequirements.begin(), group.regulatoryRequirements.end(),
            [](const GroupRequirement &one) { return !one.fieldValue.isEmpty(); });
}

std::vector<RequirementGroupSelection::Place> RequirementGroupSelection::places() const
{
    std::vector<Place> shown;
    std::copy_if(m_places.begin(), m_places.end(), std::back_inserter(shown), [this](const Place &place) {
        return place.required() || !fitting(place).empty() || !m_catalogues.at(place.key)->asked().empty();
    });
    return shown;
}

std::vector<OrderChoice> RequirementGroupSelection::choices(const Place &place) const
{
    std::vector<OrderChoice> choices;
    for (const RequirementGroup &group : fitting(place))
        choices.push_back({group.id, requirement::groupName(group)});
    return choices;
}

QString RequirementGroupSelection::note(const Place &place) const
{
    if (!m_failure.isEmpty())
        return m_failure;
    QStringList labels;
    for (const RequirementDescription &description : m_catalogues.at(place.key)->asked())
        labels += description.label;
    return labels.isEmpty() ? QString() : tr("Asks for: %1").arg(labels.join(u", "_s));
}

QStringList RequirementGroupSelection::obstacles(const std::vector<BasketLine> &lines, const Chosen &chosen) const
{
    QStringList reasons;
    for (const Place &place : m_places) {
        const bool wanted = std::any_of(lines.begin(), lines.end(), [&](const BasketLine &line) {
            return line.kind == LineKind::Number && requirementGroupKey(line.country, line.type) == place.key;
        });
        if (!wanted || !place.required())
            continue;
        const std::vector<RequirementGroup> groups = fitting(place);
        const auto id = chosen.find(place.key);
        const auto group = std::find_if(groups.begin(), groups.end(),
            [&](const RequirementGroup &one) { return id != chosen.end() && one.id == id->second; });
        if (groups.empty() && !m_reading.isRunning())
            reasons += tr("%1: Telnyx takes no order there without a fulfilled requirement group, and this account has "
                          "none.")
                           .arg(place.name());
        else if (group == groups.end())
            reasons += tr("%1: Telnyx takes no order there without a fulfilled requirement group.").arg(place.name());
        else if (!isFulfilled(*group))
            reasons += tr("%1: the requirement group is not fulfilled (%2).")
                           .arg(place.name(), requirement::groupStateText(*group));
    }
    return reasons;
}

} // namespace nd
