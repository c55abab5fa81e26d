// SPDX-License-Identifier: Apache-2.0
#include "ui/features/coverage/stock_filters.h"

#include "api/values/api_enums.h"
#include "ui/widgets/field.h"
#include "wording/cell_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPause = 400; ///< ms

QLineEdit *digits()
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(3);
    edit->setInputMethodHints(Qt::ImhDigitsOnly);
    return edit;
}

} // namespace

StockFilters::StockFilters(QWidget *parent) : QWidget(parent)
{
    m_group = new QComboBox;
    m_type = new QComboBox;
    m_feature = new QComboBox;
    m_area = new QLineEdit;
    m_npa = digits();
    m_nxx = digits();
    m_count = new QCheckBox(tr("Counts"));
    m_count->setToolTip(tr("Ask how many there are, too"));
    m_type->addItem(tr("Any"), QString());
    for (const QLatin1StringView type : {number_type::local, number_type::tollFree, number_type::mobile,
             number_type::national, number_type::landline, number_type::sharedCost})
        m_type->addItem(cells::numberType(type), QString(type));
    m_feature->addItem(tr("Any"), QString());
    for (const QLatin1StringView word : {feature::sms, feature::mms, feature::voice, feature::fax, feature::emergency})
        m_feature->addItem(cells::features({word}), QString(word));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    addField(grid, 0, 0, tr("Group by"), m_group);
    addField(grid, 0, 1, tr("Stock type"), m_type);
    addField(grid, 0, 2, tr("Stock feature"), m_feature);
    addField(grid, 2, 0, tr("Area"), m_area, tr("State or province, as in IL"));
    addField(grid, 2, 1, tr("NPA"), m_npa, tr("Area code of the US or Canada: three digits"));
    addField(grid, 2, 2, tr("NXX"), m_nxx, tr("Exchange of the US or Canada: three digits"));
    m_npaProblem = problemLabel(m_npa);
    m_nxxProblem = problemLabel(m_nxx);
    grid->addWidget(m_npaProblem, 3, 1);
    grid->addWidget(m_nxxProblem, 3, 2);
    grid->addWidget(m_count, 4, 0, 1, 3, Qt::AlignLeft);
    reset(false);

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(TypingPause);
    connect(pause, &QTimer::timeout, this, &StockFilters::ask);
    for (QComboBox *box : {m_group, m_type, m_feature})
        connect(box, &QComboBox::activated, this, &StockFilters::ask);
    connect(m_count, &QCheckBox::clicked, this, &StockFilters::ask);
    for (QLineEdit *edit : {m_area, m_npa, m_nxx}) {
        connect(edit, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, &StockFilters::ask);
    }
}

void StockFilters::ask()
{
    const auto judge = [](const QLineEdit *edit, QLabel *label) {
        const QString typed = edit->isEnabled() ? edit->text() : QString();
        const bool isFine = typed.isEmpty()
            || (typed.size() == 3 && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }));
        setProblem(label, isFine ? QString() : tr("Three digits"));
        return isFine;
    };
    const bool npa = judge(m_npa, m_npaProblem);
    const bool nxx = judge(m_nxx, m_nxxProblem);
    if (npa && nxx)
        emit asked(question());
}

void StockFilters::reset(bool takesAreaCodes)
{
    m_group->clear();
    if (takesAreaCodes) {
        m_group->addItem(tr("Area code"), QString(inventory_group::npa));
        m_group->addItem(tr("State or province"), QString(groupByState));
    }
    m_group->addItem(tr("City"), QString(inventory_group::locality));
    m_group->addItem(tr("Destination code"), QString(inventory_group::nationalDestinationCode));
    m_type->setCurrentIndex(0);
    m_feature->setCurrentIndex(0);
    for (QLineEdit *edit : {m_area, m_npa, m_nxx})
        edit->clear();
    for (QLabel *problem : {m_npaProblem, m_nxxProblem})
        setProblem(problem, {});
    m_count->setChecked(true);
    m_npa->setEnabled(takesAreaCodes);
    m_nxx->setEnabled(takesAreaCodes);
}

StockQuestion StockFilters::question() const
{
    return {.group = m_group->currentData().toString(),
        .type = m_type->currentData().toString(),
        .feature = m_feature->currentData().toString(),
        .area = m_area->text().trimmed(),
        .npa = m_npa->isEnabled() ? m_npa->text() : QString(),
        .nxx = m_nxx->isEnabled() ? m_nxx->text() : QString(),
        .count = m_count->isChecked()};
}

} // namespace nd
