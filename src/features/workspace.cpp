// SPDX-License-Identifier: Apache-2.0
#include "features/workspace.h"

#include "features/activity/status_presenter.h"
#include "features/basket/basket_presenter.h"
#include "features/comments/comments_presenter.h"
#include "features/coverage/coverage_presenter.h"
#include "features/failures/failures_presenter.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/orders_presenter.h"
#include "features/search/search_presenter.h"
#include "sessions/session.h"

#include <utility>

namespace nd {

namespace {

template <class Presenter, class... Parts>
Presenter &made(std::unique_ptr<Presenter> &presenter, Parts &&...parts)
{
    if (!presenter)
        presenter = std::make_unique<Presenter>(std::forward<Parts>(parts)...);
    return *presenter;
}

} // namespace

Workspace::Workspace(Session &session) : m_session(session) { }

Workspace::~Workspace() = default;

CoveragePresenter &Workspace::coverage() const
{
    return made(m_coverage, m_session);
}

SearchPresenter &Workspace::search() const
{
    return made(m_search, m_session);
}

BasketPresenter &Workspace::basket() const
{
    return made(m_basket, m_session);
}

OrdersPresenter &Workspace::orders() const
{
    return made(m_orders, m_session);
}

CommentsPresenter &Workspace::comments() const
{
    return made(m_comments, m_session);
}

StatusPresenter &Workspace::status() const
{
    return made(m_status, m_session);
}

FailuresPresenter &Workspace::failures() const
{
    return made(m_failures, m_session.services());
}

NeedsActionPresenter &Workspace::needsAction() const
{
    return made(m_needsAction, m_session);
}

} // namespace nd
