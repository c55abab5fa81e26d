// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/basket/basket_columns.h"
#include "features/basket/basket_scope.h"
#include "features/basket/service/funds.h"
#include "features/basket/service/hold_batch.h"
#include "features/basket/service/owned_numbers.h"
#include "models/table_model.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace nd {

class AccountServices;
class Session;
class PriceCheck;
class Substitutes;
struct PriceChange;
struct Substitution;
enum class ErrorContext;

/// State of the Basket tab: the lines, their holds, the totals beside the balance.
class BasketPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive the presenter.
    explicit BasketPresenter(Session &session, QObject *parent = nullptr);
    ~BasketPresenter() override;

    TableModel<BasketRow> &rows() { return *m_rows; }
    int lines() const;
    int numbers() const;
    /// What the whole basket costs, beside what Telnyx would let the account spend.
    Funds funds() const;
    /// What the figures leave out, in words; empty when they are whole.
    QString incomplete() const;

    bool canUndo() const;
    bool canRedo() const;
    /// What the buttons act on while the rows with these keys are selected.
    BasketScope scopeOf(const QStringList &selected) const;
    /// How many lines of it such a button can take.
    int ableAmong(BasketVerb verb, const BasketScope &scope) const;
    /// Shows only lines that want a person's look: refused, lapsed, the account's already.
    void setProblemsOnly(bool only);
    int problems() const;

    /// Of the rows with these keys: can any be reserved, extended, removed?
    bool mayReserve(const QStringList &keys) const;
    bool mayExtend(const QStringList &keys) const;
    bool mayRemove(const QStringList &keys) const;
    /// Numbers among these that Telnyx says are gone; of the whole basket when `keys` is empty.
    bool maySubstitute(const QStringList &keys) const;
    bool isSubstituting() const { return m_substitutes || m_recheck; }
    bool isReserving() const { return m_holdRun != nullptr; }
    int heldAmong(const QStringList &keys) const;

    /// The lines with these keys that can be ordered; all of them when `keys` is empty. What is the account's already
    /// is not among them.
    std::vector<BasketLine> linesToOrder(const QStringList &keys) const;

public slots:
    /// Asks Telnyx anew for the credit and the holds.
    void refresh();
    void reserve(const QStringList &keys);
    void extend(const QStringList &keys);
    void remove(const QStringList &keys);
    /// Puts the nearest equivalent that is for sale in the place of each that is gone; one undo takes all of it back.
    /// Of lines that are named here, and of which a refusal said only that one of them is gone, it asks first which.
    void substitute(const QStringList &keys);
    /// Takes the lines out that the last refusal was about, and goes on with the others of the same request.
    void goOnWithoutBlamed();
    void undo();
    void redo();

signals:
    /// Lines, totals or balance are new.
    void changed();
    /// Something was refused or failed; one sentence.
    void refused(const QString &sentence);
    /// What came of substitute(); `all` when every line has another number now, `any` when one has.
    void substituted(const QString &sentence, bool all, bool any);
    /// What came of reserve(), where that is not plain to see.
    void reserved(const QString &sentence, bool all);
    /// Telnyx refused many for the sake of a few. `action` is what goOnWithoutBlamed() would do.
    void spoiled(const QString &sentence, const QString &action);
    /// The ticket is wanted for these lines.
    void orderRequested(const QStringList &keys);
    /// A hold needs attention: five minutes, one minute, lapsed.
    void holdAlert(const QString &sentence, bool lapsed);
    /// The last of these sentences is not true any more: a line that it is about is held otherwise, in an order or
    /// gone.
    void outOfDate();

private:
    /// Of lines of the basket that no order has; nothing for all others.
    using HoldsByKey = std::map<QString, std::optional<Hold>>;

    void listen();
    void rebuild();
    void nextIsAbout(const QStringList &keys);
    HoldsByKey holdsOf(const HoldsByKey &lines) const;
    /// What has come of the numbers of a run, as their lines tell it: of some Telnyx decides after its answer.
    struct RunTally
    {
        int held = 0;
        int refused = 0; ///< Telnyx said no to that number alone
        int pending = 0;
        QStringList decided = {}; ///< keys of all but the pending
    };
    RunTally tally(const HoldBatch::Outcome &outcome) const;
    static QString heldText(const RunTally &run);
    QString fullText(const RunTally &run, int left) const;
    BasketRow rowOf(const BasketLine &line) const;
    void report(const Result<Done> &result);
    void report(const Error &error, ErrorContext context);
    void putIn(const std::vector<Substitution> &found);
    void findSubstitutes(const QStringList &keys);
    void sayNoneIsGone(const QStringList &keys);
    void onRechecked(const QStringList &keys, const std::vector<PriceChange> &differences);
    void lookUpOwned();
    bool isOwned(const BasketLine &line) const;
    bool mayBeReserved(const BasketLine &line) const;
    void onSettled(const QString &purchase);
    void onHoldRun(const HoldBatch::Outcome &outcome);
    void spoil(const QStringList &blamed, const QStringList &others, bool ordering, const QStringList &unanswered = {});

    Session &m_session;
    AccountServices &m_services; ///< the session's
    std::unique_ptr<Substitutes> m_substitutes;
    std::unique_ptr<PriceCheck> m_recheck;
    std::unique_ptr<HoldBatch> m_holdRun;
    QStringList m_reserving; ///< keys of that run
    HoldsByKey m_about; ///< what the last sentence was about, as it was then
    std::unique_ptr<TableModel<BasketRow>> m_rows;
    QHash<QString, OwnedNumber> m_owned; ///< of the lines' numbers
    /// A request that failed for a few of its lines.
    struct Spoiled
    {
        QStringList blamed = {};
        QStringList others = {};
        bool ordering = false; ///< else reserving
    };
    Spoiled m_spoiled;
};

} // namespace nd
