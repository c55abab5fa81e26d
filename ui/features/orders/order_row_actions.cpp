// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_row_actions.h"

#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "features/orders/orders_presenter.h"
#include "features/requirements/requirements_presenter.h"
#include "sessions/session.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/features/orders/order_selection.h"
#include "ui/features/orders/paper/order_pdf.h"
#include "ui/features/orders/paper/order_print.h"
#include "ui/prompts/printer_dialog.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_tree.h"
#include "ui/tables/selection/selected_runs.h"
#include "ui/theme/icons.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/order_words.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <optional>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

using Kind = OrderRow::Kind;

namespace {

constexpr qsizetype MostListed = 20;

/// Short enough for a question; the rest is counted.
QStringList shortened(QStringList lines)
{
    if (lines.size() <= MostListed)
        return lines;
    const int more = int(lines.size() - MostListed);
    lines.resize(MostListed);
    return lines << OrderRowActions::tr("and %n more", nullptr, more);
}

} // namespace

OrderRowActions::OrderRowActions(OrdersPresenter &presenter, UserPrompts &prompts, DataTree &tree, QWidget *tab)
    : QObject(tab), m_presenter(presenter), m_prompts(prompts), m_tree(tree),
      m_selection(new OrderSelection(presenter, tree, this))
{
    m_cancel = new QPushButton(themedIcon(u"ban"_s), tr("Cancel Sub-order"), tab);
    m_reference = new QPushButton(themedIcon(u"pencil"_s), tr("Change Reference…"), tab);
    m_comment = new QPushButton(themedIcon(u"message-square"_s), tr("Write Comment…"), tab);
    m_requirements = new QPushButton(themedIcon(u"list-checks"_s), tr("Requirements…"), tab);
    setKeyHint(m_requirements, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_again = new QPushButton(themedIcon(u"copy"_s), tr("Order Like This…"), tab);
    m_pdf = new OrderPdf(presenter, prompts, this);
    m_pdfButton = new QPushButton(m_pdf->action()->icon(), m_pdf->action()->text(), tab);
    connect(m_pdfButton, &QPushButton::clicked, m_pdf->action(), &QAction::trigger);
    connect(m_pdf->action(), &QAction::changed, this, &OrderRowActions::showPdf);
    showPdf();
    connect(m_pdf, &OrderPdf::said, this, &OrderRowActions::said);
    if (canPrint()) {
        m_print = new OrderPrint(presenter, prompts, this);
        connect(m_print, &OrderPrint::said, this, &OrderRowActions::said);
    }
    connect(m_cancel, &QPushButton::clicked, this, &OrderRowActions::askCancel);
    connect(m_reference, &QPushButton::clicked, this, &OrderRowActions::askReference);
    connect(m_comment, &QPushButton::clicked, this, &OrderRowActions::writeComment);
    connect(m_requirements, &QPushButton::clicked, this, &OrderRowActions::openRequirements);
    connect(m_again, &QPushButton::clicked, this, &OrderRowActions::orderAgain);
    tree.installEventFilter(this);
}

void OrderRowActions::showPdf()
{
    const QAction *action = m_pdf->action();
    setUse(m_pdfButton, action->isEnabled(), hintWithKeys(action->toolTip(), action->shortcut()), action->toolTip());
}

QList<QAction *> OrderRowActions::paperActions() const
{
    QList<QAction *> actions{m_pdf->action()};
    if (m_print)
        actions += m_print->action();
    return actions;
}

QStringList OrderRowActions::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : m_tree.selectedRows())
        keys += index.data(RowKeyRole).toString();
    return keys;
}

QString OrderRowActions::selectedKey() const
{
    return onlySelectedRow(m_tree).data(RowKeyRole).toString();
}

/// Their ids, when nothing else is selected.
QStringList OrderRowActions::selectedSubOrders() const
{
    QStringList ids;
    for (const QString &key : selectedKeys()) {
        const OrderRow *row = m_presenter.rows().findAny(key);
        if (!row || row->kind != Kind::SubOrder)
            return {};
        ids += row->id;
    }
    return ids;
}

bool OrderRowActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        askCancel();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

// ---- what is possible, and why not ----

/// The tool tip says what the button does, or why it does not.
void OrderRowActions::setUse(QPushButton *button, bool usable, const QString &does, const QString &whyNot)
{
    button->setEnabled(usable);
    button->setToolTip(usable ? hintWithKeys(does, button->shortcut()) : whyNot);
}

void OrderRowActions::refresh()
{
    const OrderSelection &selection = *m_selection;
    const OrderTally &tally = selection.tally();
    const QString &key = selection.only();
    const QStringList chosen = key.isEmpty() ? QStringList() : QStringList{key};
    m_pdf->setSelection(chosen);
    if (m_print)
        m_print->setSelection(chosen);
    const OrderRow *row = m_presenter.rows().findAny(key);
    const QString refusal = m_presenter.session().refusal();
    const bool readOnly = !refusal.isEmpty();
    const QString nothing = readOnly ? refusal : tr("Choose an order first.");
    const bool none = selection.rows() == 0 || readOnly;
    const QString counting = selection.isCounted() ? QString() : tr("What is selected is being counted…");
    const auto whyNot = [&](const QString &reason) { return none ? nothing : counting.isEmpty() ? reason : counting; };
    setUse(m_cancel, selection.isCounted() && tally.mayCancelSome && !none,
        tr("Cancels the pending sub-orders of what is selected (Delete)"),
        whyNot(tr("Only pending sub-orders can be cancelled, and nothing of this is pending.")));
    setUse(m_reference, selection.isCounted() && tally.mayChangeReference && !none,
        tr("Changes the customer reference of every number order that is selected"),
        whyNot(tr("Telnyx takes another reference for number orders only.")));
    const bool many = selection.rows() > 1;
    const QString one = many ? tr("Choose one row: this is done for one sub-order at a time.") : nothing;
    const bool about = row && (OrderTargets::mayHave(*row) || row->kind == Kind::AdvancedOrder);
    setUse(m_comment, about, tr("Writes to Telnyx about the sub-order"),
        row ? tr("Telnyx takes comments about sub-orders and advanced orders.") : one);
    const bool several = many && selection.isCounted() && tally.subOrders == tally.rows;
    setUse(m_requirements, several || (row && (OrderTargets::mayHave(*row) || row->kind == Kind::Number)),
        several ? tr("Takes one value for all the sub-orders that are selected")
                : tr("Shows what Telnyx asks for, and takes the values"),
        row        ? tr("Requirements belong to sub-orders and their numbers.")
            : many ? tr("Choose one row, or several sub-orders of the same kind.")
                   : one);
    setUse(m_again, row && row->kind == Kind::NumberOrder && !readOnly,
        tr("Begins an order of as many numbers of the same kinds; nothing is sent yet"),
        row ? tr("Only number orders can be ordered again.") : one);
}

void OrderRowActions::orderAgain()
{
    const OrderRow *row = m_presenter.rows().findAny(selectedKey());
    if (!row)
        return;
    QStringList numbers;
    for (qsizetype place = 0; place < row->numbers.size(); ++place)
        numbers += row->numbers.at(place).toText();
    emit againRequested(row->id, numbers);
}

bool OrderRowActions::open(const QString &key)
{
    const OrderRow *row = m_presenter.rows().findAny(key);
    if (!row)
        return false;
    if (row->kind == Kind::Purchase && row->status == purchase_status::notBought) {
        emit failureRequested(row->id);
        return true;
    }
    const bool wanted = !row->requirementsMet && row->status == status::pending;
    if (!wanted || (row->kind != Kind::SubOrder && row->kind != Kind::Number))
        return false;
    openRequirements();
    return true;
}

// ---- cancel ----

void OrderRowActions::askCancel()
{
    if (!m_presenter.commands().mayCancelSome(selectedKeys())) // by key: the button is off, and its tool tip tells why
        return m_prompts.tell(
            &m_tree, {.title = tr("Nothing to cancel"), .text = m_cancel->toolTip(), .tone = Tone::Neutral});
    m_presenter.commands().planCancel(
        selectedKeys(), [this](const OrderCommands::CancelPlan &plan) { confirmCancel(plan); });
}

void OrderRowActions::confirmCancel(const OrderCommands::CancelPlan &plan)
{
    const int count = int(plan.targets.size());
    if (count == 0) {
        m_prompts.tell(&m_tree,
            {.title = tr("Nothing to cancel"),
                .text = tr("No pending sub-order is among what is selected."),
                .detail = plan.kept.join(u'\n'),
                .tone = Tone::Neutral});
        return;
    }
    QStringList lines;
    for (const SubOrderTarget &target : plan.targets)
        lines += targetText(target);
    QStringList detail = shortened(lines);
    detail << QString() << tr("Account: %1").arg(m_presenter.session().account().name)
           << tr("This cannot be taken back. Other sub-orders of the order go on.");
    if (!plan.kept.isEmpty())
        detail << QString() << tr("Not cancelled:") << plan.kept;
    const Question question{.title = count == 1 ? tr("Cancel sub-order?") : tr("Cancel sub-orders?"),
        .text = count == 1 ? tr("Cancel this sub-order and give its %n number(s) back?", nullptr, plan.numbers)
                           : tr("Cancel %1 and give their %n number(s) back?", nullptr, plan.numbers)
                                 .arg(tr("%n sub-orders", nullptr, count)),
        .detail = detail.join(u'\n'),
        .yes = count == 1 ? tr("Cancel the Sub-order") : tr("Cancel the Sub-orders"),
        .no = count == 1 ? tr("Keep It") : tr("Keep Them"),
        .tone = Tone::Bad,
        .head = stripOf(m_presenter.session().account())};
    m_prompts.confirm(&m_tree, question, [this, plan](bool yes) {
        if (!yes)
            return;
        m_presenter.commands().cancel(plan);
        m_tree.setFocus(); // the button has no use any more
    });
}

// ---- reference ----

void OrderRowActions::askReference()
{
    const QStringList keys = m_presenter.commands().referenceKeys(selectedKeys());
    if (keys.isEmpty())
        return;
    QStringList titles;
    for (const QString &key : keys)
        titles += m_presenter.rows().findAny(key)->title;
    const bool one = keys.size() == 1;
    const TextQuestion question{
        .title = one ? tr("Change reference") : tr("Change reference of %n orders", nullptr, int(keys.size())),
        .label = tr("Customer reference"),
        .text = one ? titles.front() : QString(),
        .yes = tr("Change"),
        .explanation = one ? tr("Order: %1", "its reference").arg(titles.front())
                           : tr("All of them get the same reference:") + u'\n' + shortened(titles).join(u'\n'),
        .problem = [](const QString &text) { return reference::problem(text); }};
    m_prompts.askText(&m_tree, question, [this, keys](const std::optional<QString> &text) {
        if (!text)
            return;
        m_presenter.commands().changeReferences(keys, *text);
        m_tree.setFocus();
    });
}

// ---- comment and requirements ----

void OrderRowActions::writeComment()
{
    m_tree.setFocus(); // where the keyboard is when the person comes back
    const QString key = selectedKey();
    const OrderRow *row = m_presenter.rows().findAny(key);
    if (!row)
        return;
    if (row->kind == Kind::AdvancedOrder) {
        emit commentRequested(comment_record::advancedNumberOrder, row->id);
        return;
    }
    m_presenter.commands().findSubOrder(key, [this](const std::optional<SubOrderTarget> &target) {
        if (target)
            emit commentRequested(comment_record::subNumberOrder, target->row.id);
    });
}

void OrderRowActions::openRequirements()
{
    m_tree.setFocus();
    using Subject = RequirementSubject::Kind;
    if (QStringList several = selectedSubOrders(); several.size() > 1) {
        const QString first = several.takeFirst();
        emit requirementsRequested({Subject::SubOrder, first, several});
        return;
    }
    const QString key = selectedKey();
    const OrderRow *row = m_presenter.rows().findAny(key);
    if (!row)
        return;
    if (row->kind == Kind::Number) {
        emit requirementsRequested({Subject::Number, row->id});
        return;
    }
    m_presenter.commands().findSubOrder(key, [this](const std::optional<SubOrderTarget> &target) {
        if (target)
            emit requirementsRequested({Subject::SubOrder, target->row.id});
    });
}

} // namespace nd
