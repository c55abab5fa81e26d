// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/order_templates_dialog.h"

#include "features/purchase/bulk_order_presenter.h"
#include "features/purchase/order_templates.h"
#include "models/roles.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace nd {

using namespace Qt::StringLiterals;

OrderTemplatesDialog::OrderTemplatesDialog(
    std::unique_ptr<OrderTemplates> templates, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_templates(std::move(templates)), m_prompts(prompts), m_banner(new Banner(this)),
      m_table(new DataTable(tr("Order templates"), this))
{
    setWindowTitle(tr("Order templates"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setModel(&m_templates->rows());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->empty()->setMessage(u"layers"_s, tr("No templates yet"),
        tr("Save what is in the basket as one: how many numbers of which kinds, and where they go."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    connect(m_templates.get(), &OrderTemplates::refused, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrderTemplatesDialog::showSelection);
    connect(m_table, &QTableView::activated, this, &OrderTemplatesDialog::find);
    showSelection();
    resize(820, 420);
    m_table->setFocus();
}

OrderTemplatesDialog::~OrderTemplatesDialog() = default;

QWidget *OrderTemplatesDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    m_find = new QPushButton(themedIcon(u"search"_s), tr("Find Numbers"));
    setButtonKind(m_find, ButtonKind::Primary);
    m_find->setToolTip(tr("Search for numbers of these kinds: their prices are shown before anything is ordered"));
    m_order = new QPushButton(themedIcon(u"layers"_s), tr("Order in Bulk…"));
    m_save = new QPushButton(themedIcon(u"save"_s), tr("Save Basket…"));
    m_remove = new QPushButton(themedIcon(u"trash-2"_s), tr("Delete"));
    auto *close = new QPushButton(tr("Close"));
    m_table->preset()->rowMenu().setButtons({m_find, m_order, m_remove});
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_save, m_remove, close, m_order, m_find})
        button->setAutoDefault(false); // Return belongs to the row
    QDialogButtonBox *answers = answerButtons(this, m_find, close);
    answers->addButton(m_order, QDialogButtonBox::ActionRole);
    row->addWidget(m_save);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(answers);
    connect(m_find, &QPushButton::clicked, this, &OrderTemplatesDialog::find);
    connect(m_order, &QPushButton::clicked, this, &OrderTemplatesDialog::order);
    connect(m_save, &QPushButton::clicked, this, &OrderTemplatesDialog::saveBasket);
    connect(m_remove, &QPushButton::clicked, this, &OrderTemplatesDialog::removeSelected);
    return bar;
}

const NamedTemplate *OrderTemplatesDialog::selected() const
{
    const QModelIndexList rows = m_table->selectedRows();
    return rows.isEmpty() ? nullptr : m_templates->find(rows.first().data(RowKeyRole).toString());
}

void OrderTemplatesDialog::showSelection()
{
    const NamedTemplate *one = selected();
    const bool bulk = one && !wishesOf(one->order).empty();
    m_find->setEnabled(one && searchOf(one->order));
    m_order->setEnabled(bulk);
    m_order->setToolTip(one && !bulk ? tr("Bulk orders know local and toll-free numbers of the US and Canada only")
                                     : tr("Telnyx chooses the numbers"));
    m_remove->setEnabled(one != nullptr);
    m_save->setEnabled(!m_templates->ofBasket().items.empty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("The basket is empty"));
}

void OrderTemplatesDialog::find()
{
    const NamedTemplate *one = selected();
    const std::optional<SearchForm> form = one ? searchOf(one->order) : std::nullopt;
    if (!form)
        return;
    accept();
    emit searchRequested(*form);
}

void OrderTemplatesDialog::order()
{
    const NamedTemplate *one = selected();
    if (!one)
        return;
    const OrderTemplate like = one->order;
    accept();
    emit bulkRequested(like);
}

void OrderTemplatesDialog::saveBasket()
{
    const OrderTemplate basket = m_templates->ofBasket();
    const TextQuestion question{.title = tr("Save the basket as a template"),
        .label = tr("Name"),
        .yes = tr("Save"),
        .explanation = basket.text(),
        .problem = &OrderTemplates::problemOfName};
    m_prompts.askText(this, question, [this, basket](const std::optional<QString> &name) {
        if (!name)
            return;
        if (!m_templates->find(name->simplified()))
            return keep(*name, basket);
        const Question overwrite{.title = tr("Overwrite “%1”?").arg(name->simplified()),
            .text = tr("A template has this name already."),
            .yes = tr("Overwrite")};
        m_prompts.confirm(this, overwrite, [this, name = *name, basket](bool yes) {
            if (yes)
                keep(name, basket);
        });
    });
}

void OrderTemplatesDialog::keep(const QString &name, const OrderTemplate &order)
{
    m_templates->save(name, order);
    const QModelIndex kept = m_templates->rows().indexOf(name.simplified());
    if (kept.isValid())
        m_table->selectRow(kept.row());
}

void OrderTemplatesDialog::removeSelected()
{
    const NamedTemplate *one = selected();
    if (!one)
        return;
    const Question question{.title = tr("Delete “%1”?").arg(one->name),
        .text = one->order.text(),
        .yes = tr("Delete"),
        .tone = Tone::Warning};
    m_prompts.confirm(this, question, [this, name = one->name](bool yes) {
        if (yes)
            m_templates->remove(name);
    });
}

} // namespace nd
