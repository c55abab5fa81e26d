// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"
#include "ui/widgets/tab_page.h"

#include <functional>

class QAction;
class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class BasketPresenter;
class DataTable;
class Funds;
class SummaryCard;
struct BasketScope;
enum class BasketVerb;

/// What is about to be bought: holds with their countdown, totals beside the balance, the order ticket.
class BasketTab final : public TabPage
{
    Q_OBJECT
public:
    /// Both must outlive the tab.
    BasketTab(BasketPresenter &presenter, UserPrompts &prompts, QWidget *parent = nullptr);

    /// What the page that this one takes the place of was confined to.
    void takeOver(const BasketTab &before);
    /// Said below the lines as long as it holds for all of them; empty for nothing.
    void setHoldsNote(const QString &note);

    DataTable *table() const { return m_table; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    QAction *refreshAction() const { return m_refresh; }

signals:
    /// What else Telnyx holds for the account is wanted.
    void reservationsRequested();
    /// The ticket is wanted for the lines with these keys; all lines when empty.
    void orderRequested(const QStringList &keys);
    void searchRequested();
    void pasteRequested();
    /// Numbers were dropped on the page: a file's path, or else a text.
    void numbersDropped(const QString &file, const QString &text);

private:
    QWidget *buildTop();
    QLayout *buildFilter();
    QWidget *buildButtons();
    void connectAll();
    void refresh();
    void showFunds(const Funds &funds);
    void showSelection();
    void showScope(QPushButton *button, BasketVerb verb, const BasketScope &scope);
    void act(BasketVerb verb);
    void say(Tone tone, const QString &sentence, const QString &action = {}, std::function<void()> then = {});
    QStringList selectedKeys() const;
    void removeSelected();

    BasketPresenter &m_presenter;
    UserPrompts &m_prompts;
    Banner *m_banner;
    std::function<void()> m_bannerAction;
    QCheckBox *m_problemsOnly;
    SummaryCard *m_count;
    SummaryCard *m_upfront;
    SummaryCard *m_monthly;
    SummaryCard *m_balance;
    SummaryCard *m_after;
    QLabel *m_note;
    QLabel *m_holdsNote;
    DataTable *m_table;
    QPushButton *m_reserve;
    QPushButton *m_extend;
    QPushButton *m_remove;
    QPushButton *m_substitute;
    QPushButton *m_reservations;
    QPushButton *m_paste;
    QPushButton *m_order;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_refresh;
};

} // namespace nd
