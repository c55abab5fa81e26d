// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/country_requirements_dialog.h"

#include "features/requirements/country_requirements_presenter.h"
#include "features/requirements/requirement_groups_presenter.h"
#include "sessions/session.h"
#include "ui/features/requirements/requirement_groups_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/progress_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Words of the server that a person may want to copy.
QLabel *words(const QString &text)
{
    QLabel *label = mutedLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CountryRequirementsDialog::CountryRequirementsDialog(std::unique_ptr<CountryRequirementsPresenter> presenter,
    UserPrompts &prompts, const QString &about, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter)), m_prompts(prompts)
{
    setWindowTitle(tr("Requirements by country and type"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_note = mutedLabel({});
    auto *list = new QWidget;
    list->setAccessibleName(tr("Requirements"));
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 12, 0);
    m_column->addStretch(1);
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
    layout->addWidget(m_note);
    layout->addWidget(new FormScroll(list), 1);
    layout->addLayout(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_presenter.get(), &CountryRequirementsPresenter::changed, this, &CountryRequirementsDialog::showState);
    resize(720, 600);
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
    m_note->setText(state.phase == Phase::Loading ? QString() : state.whole());
    m_note->setVisible(!m_note->text().isEmpty());
    while (m_column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        delete item->widget();
    }
    for (const PlaceRequirements &place : m_presenter->places())
        addPlace(place);
}

void CountryRequirementsDialog::addPlace(const PlaceRequirements &place)
{
    auto *head = new QWidget;
    auto *make = new QPushButton(themedIcon(u"plus"_s), tr("New Group…"));
    make->setAccessibleName(tr("New group for %1").arg(place.title()));
    const QString refusal = m_presenter->session().refusal();
    make->setEnabled(refusal.isEmpty());
    make->setToolTip(
        refusal.isEmpty() ? tr("Fills these in once, for every order of this country and number type.") : refusal);
    connect(make, &QPushButton::clicked, this, [this, country = place.country, type = place.type] {
        auto *groups = new RequirementGroupsDialog(
            std::make_unique<RequirementGroupsPresenter>(m_presenter->session()), m_prompts, this);
        groups->open();
        groups->openNew(country, type);
    });
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 8, 0, 0);
    line->addWidget(headingLabel(place.title()), 1);
    line->addWidget(make);
    m_column->insertWidget(m_column->count() - 1, head);
    for (const RequirementDescription &requirement : place.requirements)
        addRequirement(requirement);
}

void CountryRequirementsDialog::addRequirement(const RequirementDescription &requirement)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(2);
    auto *title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setText(u"%1 · %2"_s.arg(requirement.label, requirement::kindText(requirement.fieldType)));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    column->addWidget(title);
    column->addWidget(words(requirement.description));
    QStringList more = requirement::rules(requirement);
    if (!requirement.example.isEmpty())
        more += tr("for example %1").arg(requirement.example);
    if (!more.isEmpty())
        column->addWidget(words(more.join(u" · "_s)));
    m_column->insertWidget(m_column->count() - 1, cell);
}

} // namespace nd
