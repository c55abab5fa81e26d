// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_view_menu.h"

#include "features/orders/about/order_views.h"
#include "features/orders/orders_presenter.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "ui/features/orders/order_filters.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/icons.h"
#include "wording/error_text.h"

#include <QLineEdit>
#include <QMenu>

#include <optional>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

OrderViews viewsOf(const OrdersPresenter &presenter)
{
    return {presenter.session().services().documents(), presenter.session().clock()};
}

} // namespace

OrderViewMenu::OrderViewMenu(OrdersPresenter &presenter, UserPrompts &prompts, OrderFilters &filters, QLineEdit &words)
    : m_presenter(presenter), m_prompts(prompts), m_filters(filters), m_words(words),
      m_button(new QPushButton(themedIcon(u"bookmark"_s), tr("Views"))), m_menu(new QMenu(m_button))
{
    setParent(m_button);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &OrderViewMenu::fill);
}

void OrderViewMenu::fill()
{
    m_menu->clear();
    const std::vector<OrderView> views = viewsOf(m_presenter).all();
    connect(m_menu->addAction(tr("All Orders")), &QAction::triggered, this, [this] { show({}); });
    for (const OrderView &view : views)
        connect(m_menu->addAction(QString(view.name).replace(u'&', "&&"_L1)), &QAction::triggered, this,
            [this, view] { show(view); });
    m_menu->addSeparator();
    connect(m_menu->addAction(themedIcon(u"save"_s), tr("Save This View…")), &QAction::triggered, this,
        &OrderViewMenu::askName);
    if (views.empty())
        return;
    QMenu *removing = m_menu->addMenu(themedIcon(u"trash-2"_s), tr("Remove View"));
    for (const OrderView &view : views)
        connect(removing->addAction(QString(view.name).replace(u'&', "&&"_L1)), &QAction::triggered, this,
            [this, name = view.name] { remove(name); });
}

void OrderViewMenu::show(const OrderView &view)
{
    m_words.setText(view.words);
    m_filters.setCriteria(view.criteria);
}

void OrderViewMenu::askName()
{
    const TextQuestion question{.title = tr("Save view"),
        .label = tr("Name of the view"),
        .yes = tr("Save"),
        .explanation = tr("The filters as they are now. A view of the same name is replaced."),
        .problem = [](const QString &text) { return text.trimmed().isEmpty() ? tr("A view has a name.") : QString(); }};
    const OrderView asked{.words = m_words.text(), .criteria = m_filters.criteria()};
    m_prompts.askText(m_button, question, [this, asked](const std::optional<QString> &name) {
        if (!name)
            return;
        OrderView view = asked;
        view.name = name->trimmed();
        if (const Result<Done> saved = viewsOf(m_presenter).save(view); !saved)
            m_prompts.tell(m_button, {.title = tr("Not saved"), .text = describe(saved.error()).whole()});
    });
}

void OrderViewMenu::remove(const QString &name)
{
    if (const Result<Done> removed = viewsOf(m_presenter).remove(name); !removed)
        m_prompts.tell(m_button, {.title = tr("Not removed"), .text = describe(removed.error()).whole()});
}

} // namespace nd
