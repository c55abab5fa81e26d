// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace nd {

class BasketPresenter;
class CommentsPresenter;
class CoveragePresenter;
class FailuresPresenter;
class NeedsActionPresenter;
class OrdersPresenter;
class SearchPresenter;
class Session;
class StatusPresenter;

/// One account at work: its session and its presenters. Built when the account becomes current, destroyed when another
/// is chosen; the services live on in SessionManager while a write is open.
class Workspace final
{
public:
    /// `session` must outlive it.
    explicit Workspace(Session &session);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    Session &session() const { return m_session; }
    CoveragePresenter &coverage() const { return *m_coverage; }
    SearchPresenter &search() const { return *m_search; }
    BasketPresenter &basket() const { return *m_basket; }
    OrdersPresenter &orders() const { return *m_orders; }
    CommentsPresenter &comments() const { return *m_comments; }
    StatusPresenter &status() const { return *m_status; }
    FailuresPresenter &failures() const { return *m_failures; }
    NeedsActionPresenter &needsAction() const { return *m_needsAction; }

private:
    Session &m_session;
    std::unique_ptr<CoveragePresenter> m_coverage;
    std::unique_ptr<SearchPresenter> m_search;
    std::unique_ptr<BasketPresenter> m_basket;
    std::unique_ptr<OrdersPresenter> m_orders;
    std::unique_ptr<CommentsPresenter> m_comments;
    std::unique_ptr<StatusPresenter> m_status;
    std::unique_ptr<FailuresPresenter> m_failures;
    std::unique_ptr<NeedsActionPresenter> m_needsAction;
};

} // namespace nd
