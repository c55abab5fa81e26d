// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/places_view.h"

#include "features/search/search_presenter.h"
#include "ui/tables/data_table.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesShown = 7; ///< with the header

} // namespace

PlacesView::PlacesView(const SearchPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_summary(mutedLabel({})), m_show(new QPushButton(tr("Place by Place"))),
      m_rest(new QPushButton(themedIcon(u"layers"_s), {})), m_table(new DataTable(tr("Found by place")))
{
    m_show->setCheckable(true);
    setButtonKind(m_show, ButtonKind::Quiet);
    m_rest->setToolTip(tr("A bulk order of what the places lack: Telnyx chooses the numbers"));
    m_table->setObjectName(u"Found by place"_s);
    m_table->setModel(&presenter.places().rows());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(m_table->fontMetrics().height() * 2 * LinesShown);
    m_table->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_show);
    top->addWidget(m_rest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_table);
    connect(m_show, &QPushButton::toggled, m_table, &QWidget::setVisible);
    connect(m_rest, &QPushButton::clicked, this, &PlacesView::restRequested);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { emit placeChosen(index.siblingAtColumn(0).data().toString()); });
    connect(&presenter, &SearchPresenter::stateChanged, this, &PlacesView::refresh);
    refresh();
}

void PlacesView::refresh()
{
    const PlaceReport &report = m_presenter.places();
    const bool isWide = report.places() > 1;
    setVisible(isWide);
    if (!isWide)
        return;
    const int missing = report.missing();
    const int lacking = int(report.shortOnes().size());
    m_summary->setText(missing > 0 ? tr("%1 of %2 %3 fall short, by %4 together.")
                                         .arg(lacking)
                                         .arg(report.places())
                                         .arg(report.noun())
                                         .arg(missing)
                                   : tr("%1 %2").arg(report.places()).arg(report.noun()));
    const bool isDone = m_presenter.state().phase != Phase::Loading;
    const std::vector<SearchForm> rest = report.rest();
    m_rest->setVisible(isDone && !rest.empty());
    m_rest->setText(tr("Order the Missing %L1 in Bulk…")
                        .arg(std::accumulate(rest.begin(), rest.end(), 0,
                            [](int sum, const SearchForm &one) { return sum + one.limit; })));
}

} // namespace nd
