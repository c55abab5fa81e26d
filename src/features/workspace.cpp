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

namespace nd {

Workspace::Workspace(Session &session)
    : m_session(session), m_coverage(std::make_unique<CoveragePresenter>(session)),
      m_search(std::make_unique<SearchPresenter>(session)), m_basket(std::make_unique<BasketPresenter>(session)),
      m_orders(std::make_unique<OrdersPresenter>(session)), m_comments(std::make_unique<CommentsPresenter>(session)),
      m_status(std::make_unique<StatusPresenter>(session)),
      m_failures(std::make_unique<FailuresPresenter>(session.services())),
      m_needsAction(std::make_unique<NeedsActionPresenter>(session.services(), session.clock()))
{ }

Workspace::~Workspace() = default;

} // namespace nd
