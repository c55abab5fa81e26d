// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirement_columns.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::RequirementColumns)
};

} // namespace

QString keyOf(const CountryRequirementRow &row)
{
    return row.about + u'/' + row.requirement.id;
}

std::vector<Column<CountryRequirementRow>> requirementColumns()
{
    using Row = CountryRequirementRow;
    using C = Column<Row>;
    const auto description = [](const Row &r) { return r.requirement.description; };
    const auto rules = [](const Row &r) { return requirement::rules(r.requirement).join(u" · "_s); };
    return {
        C("about", Tr::tr("For"), [](const Row &r) { return r.about; }).wide(16),
        C("label", Tr::tr("Requirement"), [](const Row &r) { return r.requirement.label; }).wide(26),
        C("kind", Tr::tr("Kind"), [](const Row &r) { return requirement::kindText(r.requirement.fieldType); }).wide(11),
        C("description", Tr::tr("What it is"), description).withToolTip(description).wide(44),
        C("rules", Tr::tr("Rules"), rules).withToolTip(rules).wide(36),
        C("example", Tr::tr("Example"), [](const Row &r) { return r.requirement.example; }).wide(26),
    };
}

} // namespace nd
