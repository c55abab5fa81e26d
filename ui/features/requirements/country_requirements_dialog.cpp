// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/country_requirements_dialog.h"

#include "features/requirements/country_requirements_presenter.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/progress_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

CountryRequirementsDialog::CountryRequirementsDialog(
    std::unique_ptr<CountryRequirementsPresenter> presenter, const QString &about, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter))
{
    setWindowTitle(tr("What is asked for"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table = new DataTable(tr("Requirements"), this);
    m_table->setModel(&m_presenter->rows());
    m_progress = new ProgressLine(this);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_progress, 1);
    bar->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(about));
    layout->addWidget(mutedLabel(tr("Values are given to a requirement group before an order, or to its sub-orders "
                                    "after it, before their deadline.")));
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_presenter.get(), &CountryRequirementsPresenter::changed, this, &CountryRequirementsDialog::showState);
    resize(1000, 520);
    showState();
}

CountryRequirementsDialog::~CountryRequirementsDialog() = default;

void CountryRequirementsDialog::showState()
{
    const TabState &state = m_presenter->state();
    if (state.phase == Phase::Loading)
        m_progress->start(state.sentence, false);
    else
        m_progress->finish();
    m_table->empty()->setMessage(state.phase == Phase::Failed ? u"triangle-alert"_s : u"file-text"_s, state.sentence);
}

} // namespace nd
