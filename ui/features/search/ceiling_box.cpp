// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/ceiling_box.h"

#include "features/search/search_presenter.h"

#include <algorithm>
#include <functional>

namespace nd {

CeilingBox::CeilingBox(SearchPresenter &presenter, QWidget *parent) : QCheckBox(parent), m_presenter(presenter)
{
    setAccessibleName(tr("Hide numbers above the price ceiling"));
    setToolTip(tr("Numbers that cost more than Account → Manage Accounts → Settings allows"));
    connect(&presenter, &SearchPresenter::stateChanged, this, &CeilingBox::refresh);
    connect(this, &QCheckBox::toggled, this, [this](bool hide) {
        m_presenter.rows().setPredicate(
            hide ? [](const SearchRow &row) { return !row.isAboveCeiling; } : std::function<bool(const SearchRow &)>());
    });
    refresh();
}

void CeilingBox::refresh()
{
    const std::vector<SearchRow> &rows = m_presenter.rows().rows();
    const auto above = std::count_if(rows.begin(), rows.end(), [](const SearchRow &row) { return row.isAboveCeiling; });
    setText(tr("Hide %Ln above the price ceiling", nullptr, int(above)));
    setVisible(above > 0 || isChecked());
}

} // namespace nd
