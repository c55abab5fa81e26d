// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/list_head.h"

#include "models/rows_model_base.h"
#include "models/tab_state.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace nd {

using namespace Qt::StringLiterals;

ListHead::ListHead(DataTable &table, RowsModelBase &rows, const QString &filterName, QWidget *parent)
    : QWidget(parent), m_table(table), m_count(mutedLabel({})),
      m_refresh(new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh")))
{
    auto *filter = new SearchField(filterName);
    filter->setResults(&table);
    connect(filter, &QLineEdit::textChanged, &rows, &RowsModelBase::setFilter);
    m_count->setWordWrap(false);
    connect(m_refresh, &QPushButton::clicked, this, &ListHead::refreshRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(filter, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_refresh);
}

void ListHead::show(const TabState &state, const Nothing &nothing)
{
    m_count->setText(state.phase == Phase::Ready ? state.sentence : QString());
    if (state.phase == Phase::Failed)
        m_table.empty()->setMessage(u"circle-x"_s, state.sentence, state.advice);
    else if (state.phase == Phase::Empty)
        m_table.empty()->setMessage(nothing.icon, nothing.title, nothing.text);
    else
        m_table.empty()->setMessage(u"loader"_s, state.sentence);
    if (state.phase == Phase::Ready && !m_table.currentIndex().isValid())
        m_table.setCurrentIndex(m_table.model()->index(0, 0));
    m_refresh->setEnabled(state.phase != Phase::Loading);
}

} // namespace nd
