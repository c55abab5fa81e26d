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
/// is chosen; the services live on in SessionManager while a write is open. Each presenter is made when it is first
/// asked for: at the start that of the page in front stands before the others have read anything.
class Workspace final
{
public:
    /// `session` must outlive it.
    explicit Workspace(Session &session);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    Session &session() const { return m_session; }
    CoveragePresenter &coverage() const;
    SearchPresenter &search() const;
    BasketPresenter &basket() const;
    OrdersPresenter &orders() const;
    CommentsPresenter &comments() const;
    StatusPresenter &status() const;
    FailuresPresenter &failures() const;
    NeedsActionPresenter &needsAction() const;

private:
    Session &m_session;
    mutable std::unique_ptr<CoveragePresenter> m_coverage;
    mutable std::unique_ptr<SearchPresenter> m_search;
    mutable std::unique_ptr<BasketPresenter> m_basket;
    mutable std::unique_ptr<OrdersPresenter> m_orders;
    mutable std::unique_ptr<CommentsPresenter> m_comments;
    mutable std::unique_ptr<StatusPresenter> m_status;
    mutable std::unique_ptr<FailuresPresenter> m_failures;
    mutable std::unique_ptr<NeedsActionPresenter> m_needsAction;
};

} // namespace nd
