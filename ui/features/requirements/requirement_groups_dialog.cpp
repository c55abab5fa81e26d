// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/requirement_groups_dialog.h"

#include "api/values/customer_reference.h"
#include "features/requirements/requirement_group_presenter.h"
#include "features/requirements/requirement_groups_presenter.h"
#include "models/roles.h"
#include "ui/features/requirements/new_group_dialog.h"
#include "ui/features/requirements/requirement_group_dialog.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_table.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/list_head.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "wording/requirement_words.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

RequirementGroupsDialog::RequirementGroupsDialog(
    std::unique_ptr<RequirementGroupsPresenter> presenter, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter)), m_prompts(prompts)
{
    setWindowTitle(tr("Requirement Groups"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner = new Banner(this);
    m_table = new DataTable(tr("Requirement Groups"), this);
    m_table->setModel(&m_presenter->rows());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_head = new ListHead(*m_table, m_presenter->rows(), tr("Filter requirement groups"));
    connect(m_head, &ListHead::refreshRequested, m_presenter.get(), &RequirementGroupsPresenter::refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(
        mutedLabel(tr("Filled in once for a country and a number type, attached to any number of orders.")));
    layout->addWidget(m_head);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    connectAll();
    resize(1080, 500);
    showState();
    m_table->setFocus();
}

RequirementGroupsDialog::~RequirementGroupsDialog() = default;

QWidget *RequirementGroupsDialog::buildButtons()
{
    auto *line = new QWidget;
    m_new = new QPushButton(themedIcon(u"plus"_s), tr("New Group…"));
    m_fill = new QPushButton(themedIcon(u"pencil"_s), tr("Fill In…"));
    m_rename = new QPushButton(themedIcon(u"tag"_s), tr("Rename…"));
    m_submit = new QPushButton(themedIcon(u"send"_s), tr("Submit for Approval"));
    m_delete = new QPushButton(themedIcon(u"trash-2"_s), tr("Delete…"));
    auto *close = new QPushButton(tr("Close"));
    setButtonKind(m_fill, ButtonKind::Primary);
    m_fill->setDefault(true);
    m_table->preset()->rowMenu().setButtons({m_fill, m_rename, m_submit, m_delete});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *deeds = new FlowLayout;
    for (QPushButton *button : {m_new, m_rename, m_submit, m_delete})
        deeds->addWidget(button);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(deeds, 1);
    layout->addWidget(close, 0, Qt::AlignBottom);
    layout->addWidget(m_fill, 0, Qt::AlignBottom);
    return line;
}

void RequirementGroupsDialog::connectAll()
{
    RequirementGroupsPresenter *presenter = m_presenter.get();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RequirementGroupsDialog::showSelection);
    connect(presenter, &RequirementGroupsPresenter::stateChanged, this, &RequirementGroupsDialog::showState);
    connect(presenter, &RequirementGroupsPresenter::said, this, [this](const QString &sentence, bool failed) {
        m_banner->show(failed ? Tone::Bad : Tone::Good, sentence);
        m_table->setFocus(); // the button that had it may be off now
    });
    connect(presenter, &RequirementGroupsPresenter::made, this, &RequirementGroupsDialog::fillIn);
    connect(m_new, &QPushButton::clicked, this, [this] { openNew(); });
    connect(m_fill, &QPushButton::clicked, this, [this] { fillIn(selected()); });
    connect(m_table, &DataTable::activated, this, [this] { fillIn(selected()); });
    connect(m_rename, &QPushButton::clicked, this, &RequirementGroupsDialog::rename);
    connect(m_submit, &QPushButton::clicked, this, [this] { m_presenter->submit(selected()); });
    connect(m_delete, &QPushButton::clicked, this, &RequirementGroupsDialog::remove);
}

void RequirementGroupsDialog::showState()
{
    const TabState &state = m_presenter->state();
    // What was read before stays; that it may be old must be said beside it.
    if (state.phase == Phase::Failed && m_presenter->rows().totalCount() > 0)
        m_banner->show(Tone::Bad, state.whole());
    m_head->show(state,
        {u"layers"_s, tr("This account has no requirement group"),
            tr("A new one is filled in before an order, or between an order and its deadline.")});
    const QString refusal = m_presenter->refusal();
    m_new->setEnabled(refusal.isEmpty());
    m_new->setToolTip(refusal);
    showSelection();
}

QString RequirementGroupsDialog::selected() const
{
    const QModelIndexList rows = m_table->selectedRows();
    return rows.size() == 1 ? rows.front().data(RowKeyRole).toString() : QString();
}

QString RequirementGroupsDialog::nameOfSelected() const
{
    const RequirementGroupRow *row = m_presenter->rows().find(selected());
    return row ? requirement::groupTitle(row->group) : QString();
}

void RequirementGroupsDialog::showSelection()
{
    const QString id = selected();
    const QString refusal = m_presenter->refusal();
    m_fill->setEnabled(!id.isEmpty());
    for (QPushButton *button : {m_rename, m_delete}) {
        button->setEnabled(!id.isEmpty() && refusal.isEmpty());
        button->setToolTip(refusal);
    }
    m_submit->setEnabled(m_presenter->maySubmit(id));
    m_submit->setToolTip(refusal.isEmpty() && !id.isEmpty() && !m_presenter->maySubmit(id)
            ? tr("Possible once every value is there, and while Telnyx does not review it.")
            : refusal);
}

void RequirementGroupsDialog::openNew(const QString &country, const QString &type)
{
    auto *dialog = new NewGroupDialog(country, type, this);
    connect(dialog, &NewGroupDialog::wanted, m_presenter.get(), &RequirementGroupsPresenter::create);
    dialog->open();
}

void RequirementGroupsDialog::fillIn(const QString &groupId)
{
    if (groupId.isEmpty())
        return;
    auto *dialog = new RequirementGroupDialog(
        std::make_unique<RequirementGroupPresenter>(m_presenter->session(), groupId), m_prompts, this);
    // Its state may be another by now.
    connect(dialog, &QDialog::finished, m_presenter.get(), &RequirementGroupsPresenter::refresh);
    dialog->open();
}

void RequirementGroupsDialog::rename()
{
    const QString id = selected();
    const TextQuestion question{.title = tr("Rename the requirement group"),
        .label = tr("Name of the group"),
        .text = nameOfSelected(),
        .yes = tr("Rename"),
        .problem
        = [](const QString &text) { return text.trimmed().isEmpty() ? tr("Type a name.") : reference::problem(text); }};
    m_prompts.askText(this, question, [this, id](const std::optional<QString> &name) {
        if (name)
            m_presenter->rename(id, name->trimmed());
    });
}

void RequirementGroupsDialog::remove()
{
    const QString id = selected();
    m_prompts.confirm(this,
        {.title = tr("Delete the requirement group?"),
            .text
            = tr("Delete “%1”? Its values are lost. Orders that have taken them over keep them.").arg(nameOfSelected()),
            .yes = tr("Delete Group"),
            .no = tr("Keep Group"),
            .tone = Tone::Bad},
        [this, id](bool yes) {
            if (yes)
                m_presenter->remove(id);
        });
}

} // namespace nd
