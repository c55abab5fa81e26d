// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/first_steps.h"

#include "accounts/settings.h"
#include "base/clock.h"
#include "features/basket/basket_presenter.h"
#include "features/purchase/service/purchases.h"
#include "features/search/search_presenter.h"
#include "features/workspace.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/shell/workspace_view.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString AreaCode = u"312"_s; ///< Chicago: the Sandbox has thousands there
constexpr int FewNumbers = 20;

struct Words
{
    QString sentence;
    QString button;
};

Words wordsOf(FirstSteps::Step step)
{
    switch (step) {
    case FirstSteps::Step::Find:
        return {FirstSteps::tr("Buy your first number: in the Sandbox nothing costs money. Step 1 of 3: find numbers."),
            FirstSteps::tr("Find Numbers in Chicago")};
    case FirstSteps::Step::Take:
        return {FirstSteps::tr("Step 2 of 3: these numbers can be bought. Put one into the basket."),
            FirstSteps::tr("Take the First Number")};
    case FirstSteps::Step::Order:
        return {FirstSteps::tr("Step 3 of 3: look through the ticket, and press Place Order in it."),
            FirstSteps::tr("Open the Ticket")};
    case FirstSteps::Step::Wait:
        return {FirstSteps::tr("The order is out. Numberdesk follows it until the number is yours."),
            FirstSteps::tr("Show Orders")};
    case FirstSteps::Step::Done:
        break;
    }
    return {
        FirstSteps::tr("That is all: the number is ordered and followed in Orders. With an account of yours the same "
                       "steps buy real numbers."),
        FirstSteps::tr("Add Account…")};
}

} // namespace

FirstSteps::FirstSteps(Settings &settings, QWidget *parent)
    : QFrame(parent), m_settings(settings), m_text(new QLabel), m_go(new QPushButton), m_later(new QPushButton),
      m_action(new QAction(themedIcon(u"flask-conical"_s), tr("First Steps in the Sandbox"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setButtonKind(m_go, ButtonKind::Primary);
    setButtonKind(m_later, ButtonKind::Quiet);
    for (QPushButton *button : {m_go, m_later})
        button->setAutoDefault(true); // Return presses it, as in a dialog
    connect(m_go, &QPushButton::clicked, this, &FirstSteps::next);
    connect(m_later, &QPushButton::clicked, this, &FirstSteps::finish);
    connect(m_action, &QAction::triggered, this, &FirstSteps::begin);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_go);
    layout->addWidget(m_later);
    hide();
}

void FirstSteps::expect()
{
    if (m_view || m_settings.get(setting::FirstStepsDone))
        return;
    show(Step::Find);
    QFrame::show();
}

void FirstSteps::setWorkspace(Workspace &workspace, WorkspaceView &view)
{
    m_workspace = &workspace;
    m_view = &view;
    Session &session = workspace.session();
    if (!m_since.isValid()) {
        m_since = session.clock().now();
        // Whoever has bought something here knows the way.
        if (isWanted() && !session.services().purchases().recent(1).empty())
            m_settings.set(setting::FirstStepsDone, true);
    }
    connect(&workspace.search(), &SearchPresenter::stateChanged, this, &FirstSteps::refresh);
    connect(&workspace.basket(), &BasketPresenter::changed, this, &FirstSteps::refresh);
    connect(&session.services().purchases(), &Purchases::purchaseChanged, this, &FirstSteps::refresh);
    connect(&session.services().purchases(), &Purchases::settled, this, &FirstSteps::refresh);
    refresh();
    if (isVisible())
        m_go->setFocus();
}

bool FirstSteps::isWanted() const
{
    return m_view && m_workspace->session().account().kind == AccountKind::Sandbox
        && !m_settings.get(setting::FirstStepsDone);
}

FirstSteps::Step FirstSteps::stepNow() const
{
    for (const Purchase &purchase : m_workspace->session().services().purchases().recent(10)) {
        if (purchase.write.createdAt < m_since)
            break;
        if (purchase.write.state == WriteState::Bought)
            return Step::Done;
        if (isOpen(purchase.write.state))
            return Step::Wait;
    }
    if (m_workspace->basket().numbers() > 0)
        return Step::Order;
    return m_workspace->search().rows().rowCount() > 0 ? Step::Take : Step::Find;
}

void FirstSteps::begin()
{
    if (!m_view)
        return;
    m_since = m_workspace->session().clock().now();
    m_settings.set(setting::FirstStepsDone, false);
    if (m_workspace->session().account().kind != AccountKind::Sandbox)
        return emit sandboxRequested();
    refresh();
    m_go->setFocus();
}

void FirstSteps::refresh()
{
    if (!isWanted()) {
        hide();
        return;
    }
    show(stepNow());
    QFrame::show();
}

void FirstSteps::show(Step step)
{
    const bool isAnother = std::exchange(m_step, step) != step;
    const Words words = wordsOf(step);
    m_text->setText(words.sentence);
    m_go->setText(words.button);
    m_later->setText(step == Step::Done ? tr("Close") : tr("Not Now"));
    if (!isAnother)
        return;
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    // Behind the page, which goes to its rows when they are there.
    if (m_isLeading)
        QTimer::singleShot(0, m_go, qOverload<>(&QWidget::setFocus));
    m_isLeading = false;
}

void FirstSteps::next()
{
    if (!m_view)
        return;
    m_isLeading = true;
    switch (m_step) {
    case Step::Find:
        return find();
    case Step::Take:
        return take();
    case Step::Order:
        m_view->openBasket();
        return m_view->dialogs().openTicket({});
    case Step::Wait:
        return m_view->filterOrders({});
    case Step::Done:
        finish();
        return emit addAccountRequested();
    }
}

void FirstSteps::find()
{
    SearchForm form;
    form.country = u"US"_s;
    form.areaCode = AreaCode;
    form.limit = FewNumbers;
    m_view->searchFor(form);
}

void FirstSteps::take()
{
    (void)m_workspace->search().addToBasket({0});
    m_view->openBasket();
}

void FirstSteps::finish()
{
    m_settings.set(setting::FirstStepsDone, true);
    refresh();
}

} // namespace nd
