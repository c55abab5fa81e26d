// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/advanced_order_dialog.h"

#include "api/values/api_enums.h"
#include "features/purchase/advanced_order_presenter.h"
#include "ui/features/purchase/choice_box.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/summary_card.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

void fillCountries(QComboBox *box)
{
    std::vector<countries::Country> all = countries::all();
    std::sort(all.begin(), all.end(),
        [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    for (const countries::Country &country : all)
        box->addItem(u"%1 (%2)"_s.arg(country.name, country.code), country.code);
}

} // namespace

AdvancedOrderDialog::AdvancedOrderDialog(
    std::unique_ptr<AdvancedOrderPresenter> presenter, const AdvancedInput &input, QWidget *parent)
    : OrderDialog(tr("Advanced order"), *presenter, parent), m_presenter(std::move(presenter))
{
    build();
    fill(input);
    connectAll();
    m_presenter->readGroups(this->input().country, this->input().type);
    showChoices();
    refresh();
    resizeWithin({700, 760}); // the fields scroll where there is less
    m_quantity->setFocus();
}

AdvancedOrderDialog::~AdvancedOrderDialog() = default;

void AdvancedOrderDialog::build()
{
    auto *form = new QWidget(this);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 4, 0);
    fields->setSpacing(10);
    buildQuestion(fields);
    buildWords(fields);
    auto *middle = new QVBoxLayout;
    middle->addWidget(new FormScroll(form, this));
    layOut(buildCards(), m_presenter->costNote(), middle);
}

QWidget *AdvancedOrderDialog::buildCards()
{
    m_cost = new SummaryCard(tr("Cost"));
    m_credit = new SummaryCard(tr("Available credit"));
    m_cost->setValue(tr("not known"), Tone::Warning, tr("not before the order"));
    return cardRow({{m_cost, 1}, {m_credit, 1}});
}

void AdvancedOrderDialog::buildQuestion(QVBoxLayout *layout)
{
    m_country = new QComboBox(this);
    fillCountries(m_country);
    m_type = new QComboBox(this);
    for (const QLatin1StringView word : {number_type::local, number_type::mobile, number_type::national,
             number_type::tollFree, number_type::sharedCost, number_type::landline})
        m_type->addItem(cells::numberType(word), QString(word));
    for (QComboBox *box : {m_country, m_type})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_areaCode = new QLineEdit(this);
    m_quantity = new QSpinBox(this);
    m_quantity->setRange(1, AdvancedOrderPresenter::MostNumbers);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addField(grid, 0, 0, tr("Country"), m_country);
    addField(grid, 0, 1, tr("Number type"), m_type);
    addField(grid, 1, 0, tr("Area code"), m_areaCode, tr("Three digits at most; empty for any"));
    addField(grid, 1, 1, tr("How many numbers"), m_quantity);
    layout->addLayout(grid);
    auto *features = new QHBoxLayout;
    for (const QLatin1StringView word :
        {feature::sms, feature::mms, feature::voice, feature::fax, feature::emergency}) {
        auto *box = new QCheckBox(cells::features({QString(word)}), this);
        features->addWidget(box);
        m_features.emplace_back(QString(word), box);
    }
    features->addStretch();
    layout->addWidget(headingLabel(tr("Features"), this));
    layout->addLayout(features);
}

void AdvancedOrderDialog::buildWords(QVBoxLayout *layout)
{
    m_comments = new QPlainTextEdit(this);
    m_comments->setTabChangesFocus(true);
    m_comments->setMaximumHeight(m_comments->fontMetrics().lineSpacing() * 4);
    m_group = new ChoiceBox;
    m_groupNote = mutedLabel({}, this);
    addField(layout, tr("Words for Telnyx's people"), m_comments, tr("Such as cities that would do"));
    addReference(layout);
    addField(layout, tr("Requirement group"), m_group);
    layout->addWidget(m_groupNote);
    addTypedCount(layout);
}

void AdvancedOrderDialog::connectAll()
{
    const auto moved = [this] {
        m_presenter->readGroups(input().country, input().type);
        refresh();
    };
    connect(m_country, &QComboBox::currentIndexChanged, this, moved);
    connect(m_type, &QComboBox::currentIndexChanged, this, moved);
    connect(m_group, &QComboBox::currentIndexChanged, this, &AdvancedOrderDialog::refresh);
    for (const auto &[word, box] : m_features)
        connect(box, &QCheckBox::toggled, this, &AdvancedOrderDialog::refresh);
    connect(m_areaCode, &QLineEdit::textChanged, this, &AdvancedOrderDialog::refresh);
    connect(m_quantity, &QSpinBox::valueChanged, this, &AdvancedOrderDialog::refresh);
    connect(m_comments, &QPlainTextEdit::textChanged, this, &AdvancedOrderDialog::refresh);
}

void AdvancedOrderDialog::fill(const AdvancedInput &input)
{
    // A country that our table does not know is still asked for: Telnyx decides what it gets.
    if (m_country->findData(input.country) < 0 && input.country.size() == 2)
        m_country->addItem(input.country, input.country);
    m_country->setCurrentIndex(m_country->findData(input.country));
    m_type->setCurrentIndex(qMax(0, m_type->findData(input.type)));
    m_areaCode->setText(input.areaCode);
    m_quantity->setValue(input.quantity);
    for (const auto &[word, box] : m_features)
        box->setChecked(input.features.contains(word));
    m_comments->setPlainText(input.comments);
    reference()->setText(input.reference);
}

void AdvancedOrderDialog::showChoices()
{
    m_group->setChoices(m_presenter->groups().groups(), tr("None"));
    m_groupNote->setText(m_presenter->groups().note());
    m_groupNote->setVisible(!m_groupNote->text().isEmpty());
}

void AdvancedOrderDialog::refresh()
{
    m_credit->setValue(m_presenter->credit());
    showDoubts(m_presenter->countToType(m_quantity->value()), m_presenter->doubts(input()));
    showObstacles(m_presenter->obstacles(input()));
}

AdvancedInput AdvancedOrderDialog::input() const
{
    AdvancedInput input;
    fillIn(input);
    input.country = m_country->currentData().toString();
    input.type = m_type->currentData().toString();
    input.areaCode = m_areaCode->text();
    input.quantity = m_quantity->value();
    for (const auto &[word, box] : m_features) {
        if (box->isChecked())
            input.features += word;
    }
    input.comments = m_comments->toPlainText();
    input.requirementGroupId = m_group->chosen();
    return input;
}

void AdvancedOrderDialog::send()
{
    m_presenter->place(input());
}

AdvancedGroupDialog::AdvancedGroupDialog(std::unique_ptr<AdvancedGroupPresenter> presenter, QWidget *parent)
    : GroupChoiceDialog({.field = tr("Requirement group of the advanced order")}, parent),
      m_presenter(std::move(presenter))
{
    connect(m_presenter.get(), &AdvancedGroupPresenter::changed, this, &AdvancedGroupDialog::refresh);
    refresh();
}

AdvancedGroupDialog::~AdvancedGroupDialog() = default;

void AdvancedGroupDialog::refresh()
{
    showGroups(m_presenter->groups().groups(), m_presenter->note());
    const AdvancedOrder *order = m_presenter->order();
    if (order && choice().currentIndex() == 0)
        choice().setCurrentIndex(qMax(0, choice().findData(order->requirementGroupId)));
}

bool AdvancedGroupDialog::mayAttach(const QString &requirementGroupId) const
{
    const AdvancedOrder *order = m_presenter->order();
    return order && requirementGroupId != order->requirementGroupId;
}

} // namespace nd
