// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/bulk_group_form.h"

#include "api/values/api_enums.h"
#include "features/purchase/bulk_columns.h"
#include "ui/widgets/field.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/order_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

BulkGroupForm::BulkGroupForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    buildPlace(layout);
    buildStrategy(layout); // above what can be left empty: on a small screen that may have to be scrolled to
    buildDigits(layout);
    buildFeatures(layout);
    layout->addStretch();
    updateApplicability();
}

QLineEdit *BulkGroupForm::addText()
{
    auto *edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            emit edited();
    });
    return edit;
}

void BulkGroupForm::buildPlace(QVBoxLayout *layout)
{
    m_count = new QSpinBox(this);
    m_count->setRange(1, BulkOrderPresenter::MostNumbers);
    m_country = new QComboBox(this);
    for (const QString &code : {u"US"_s, u"CA"_s})
        m_country->addItem(u"%1 (%2)"_s.arg(countries::name(code), code), code);
    m_type = new QComboBox(this);
    for (const QLatin1StringView word : {number_type::local, number_type::tollFree})
        m_type->addItem(cells::numberType(word), QString(word));
    m_areaCode = addText();
    m_city = addText();
    m_state = addText();
    const auto changed = [this] {
        if (!m_setting)
            emit edited();
    };
    connect(m_count, &QSpinBox::valueChanged, this, changed);
    connect(m_country, &QComboBox::currentIndexChanged, this, changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, &BulkGroupForm::updateApplicability);
    connect(m_type, &QComboBox::currentIndexChanged, this, changed);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    addField(grid, 0, 0, tr("How many numbers"), m_count);
    addField(grid, 0, 1, tr("Country"), m_country, tr("Bulk orders are for the United States and Canada only"));
    addField(grid, 0, 2, tr("Number type"), m_type);
    addField(grid, 1, 0, tr("Area code"), m_areaCode, tr("Three digits, such as 312; empty for any"));
    addField(grid, 1, 1, tr("City"), m_city);
    addField(grid, 1, 2, tr("State or province"), m_state, tr("Two letters, such as IL"));
    layout->addLayout(grid);
}

void BulkGroupForm::buildDigits(QVBoxLayout *layout)
{
    const QString hint = tr("Digits, or letters as on a keypad (TAXI). No wildcards.");
    m_startsWith = addText();
    m_contains = addText();
    m_endsWith = addText();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    addField(grid, 0, 0, tr("Starts with"), m_startsWith, hint);
    addField(grid, 0, 1, tr("Contains"), m_contains, hint);
    addField(grid, 0, 2, tr("Ends with"), m_endsWith, hint);
    layout->addLayout(grid);
}

void BulkGroupForm::buildFeatures(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    const auto box = [this, grid](const QString &text, int place) {
        auto *check = new QCheckBox(text, this);
        grid->addWidget(check, place / 4, place % 4);
        connect(check, &QCheckBox::toggled, this, [this] {
            if (!m_setting)
                emit edited();
        });
        return check;
    };
    int place = 0;
    for (const QLatin1StringView word : {feature::sms, feature::mms, feature::voice, feature::fax, feature::emergency,
             feature::hdVoice, feature::internationalSms, feature::localCalling})
        m_features.emplace_back(QString(word), box(cells::features({QString(word)}), place++));
    m_quickship = box(tr("Quickship"), 8);
    m_quickship->setToolTip(tr("Toll-free numbers that work at once"));
    m_excludeHeld = box(tr("Exclude held numbers"), 9);
    layout->addWidget(headingLabel(tr("Features and options"), this));
    layout->addLayout(grid);
}

void BulkGroupForm::buildStrategy(QVBoxLayout *layout)
{
    m_always = new QRadioButton(strategyText(bulk_strategy::always), this);
    m_never = new QRadioButton(strategyText(bulk_strategy::never), this);
    m_always->setAccessibleDescription(tr("If there are fewer numbers, buy those that there are"));
    m_never->setAccessibleDescription(tr("If there are fewer numbers, buy none of this group"));
    for (QRadioButton *button : {m_always, m_never}) {
        button->setToolTip(button->accessibleDescription());
        connect(button, &QRadioButton::toggled, this, [this] {
            if (!m_setting)
                emit edited();
        });
    }
    layout->addWidget(headingLabel(tr("If there are fewer numbers"), this));
    auto *row = new QHBoxLayout;
    row->addWidget(m_always);
    row->addWidget(m_never);
    row->addStretch();
    layout->addLayout(row);
}

void BulkGroupForm::updateApplicability()
{
    BulkWish now;
    now.type = m_type->currentData().toString();
    m_city->setEnabled(now.takesPlace());
    m_state->setEnabled(now.takesPlace());
    m_quickship->setEnabled(now.takesQuickship());
}

BulkWish BulkGroupForm::wish() const
{
    BulkWish wish;
    wish.count = m_count->value();
    wish.country = m_country->currentData().toString();
    wish.type = m_type->currentData().toString();
    wish.areaCode = m_areaCode->text();
    wish.state = m_state->text();
    wish.city = m_city->text();
    wish.startsWith = m_startsWith->text();
    wish.contains = m_contains->text();
    wish.endsWith = m_endsWith->text();
    for (const auto &[word, box] : m_features) {
        if (box->isChecked())
            wish.features += word;
    }
    wish.quickship = m_quickship->isChecked();
    wish.excludeHeld = m_excludeHeld->isChecked();
    if (m_always->isChecked())
        wish.strategy = bulk_strategy::always;
    else if (m_never->isChecked())
        wish.strategy = bulk_strategy::never;
    return wish;
}

void BulkGroupForm::setWish(const BulkWish &wish)
{
    if (wish == this->wish())
        return;
    m_setting = true;
    m_count->setValue(wish.count);
    m_country->setCurrentIndex(qMax(0, m_country->findData(wish.country)));
    m_type->setCurrentIndex(qMax(0, m_type->findData(wish.type)));
    m_areaCode->setText(wish.areaCode);
    m_state->setText(wish.state);
    m_city->setText(wish.city);
    m_startsWith->setText(wish.startsWith);
    m_contains->setText(wish.contains);
    m_endsWith->setText(wish.endsWith);
    for (const auto &[word, box] : m_features)
        box->setChecked(wish.features.contains(word));
    m_quickship->setChecked(wish.quickship);
    m_excludeHeld->setChecked(wish.excludeHeld);
    // An exclusive group keeps one of its buttons checked by itself.
    for (QRadioButton *button : {m_always, m_never})
        button->setAutoExclusive(false);
    m_always->setChecked(wish.strategy == bulk_strategy::always);
    m_never->setChecked(wish.strategy == bulk_strategy::never);
    for (QRadioButton *button : {m_always, m_never})
        button->setAutoExclusive(true);
    m_setting = false;
    updateApplicability();
}

} // namespace nd
