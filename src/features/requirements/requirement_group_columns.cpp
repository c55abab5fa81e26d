// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirement_group_columns.h"

#include "api/values/api_enums.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/requirement_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::RequirementGroupColumns)
};

std::optional<Tone> toneOf(const RequirementGroupRow &row)
{
    const QString &state = row.group.status;
    if (state == requirement_state::approved)
        return Tone::Good;
    if (state == requirement_state::pendingApproval)
        return Tone::Busy;
    if (state == requirement_state::declined || state == requirement_state::expired
        || state == requirement_state::noLongerEligible)
        return Tone::Bad;
    return Tone::Warning;
}

QString lacking(const RequirementGroupRow &row)
{
    if (!row.lacking)
        return Tr::tr("not known");
    return row.lacking->isEmpty() ? Tr::tr("nothing") : row.lacking->join(u", "_s);
}

} // namespace

std::vector<Column<RequirementGroupRow>> requirementGroupColumns()
{
    using Row = RequirementGroupRow;
    using C = Column<Row>;
    return {
        C("reference", Tr::tr("Name"), [](const Row &r) { return requirement::groupTitle(r.group); }).wide(22),
        C("country", Tr::tr("Country"), [](const Row &r) { return countries::name(r.group.countryCode); }).wide(18),
        C("type", Tr::tr("Type"), [](const Row &r) { return cells::numberType(r.group.phoneNumberType); }).wide(11),
        C("state", Tr::tr("State"), [](const Row &r) { return requirement::groupStateText(r.group); })
            .toned(toneOf)
            .wide(14),
        C("lacking", Tr::tr("Still lacking"), lacking).withToolTip(lacking).wide(36),
        C("updated", Tr::tr("Updated"), [](const Row &r) { return cells::time(r.group.updatedAt); })
            .sortedBy([](const Row &r) { return r.group.updatedAt.micros(); })
            .wide(16),
        C("id", Tr::tr("ID"), [](const Row &r) { return r.group.id; }).wide(36).hiddenAtFirst(),
    };
}

} // namespace nd
