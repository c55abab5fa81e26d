// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/resources/available_blocks.h"
#include "api/resources/available_numbers.h"
#include "base/result.h"
#include "models/table_model.h"
#include "tabs/search_form.h"
#include "tabs/tab_state.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace nd {

class Basket;
class Session;

/// One row of the result: a number, or a block of them.
struct SearchRow
{
    AvailableNumber number = {};
    int blockSize = 0; ///< 0 for a single number
    bool inBasket = false;
    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

/// State of the Search tab: asks, holds what was found, hands rows to the basket. Knows no widget.
class SearchPresenter final : public QObject
{
    Q_OBJECT
public:
    /// A step that the empty state offers.
    enum class Offer {
        None,
        BestEffort,
        FewerFeatures,
        WithoutPattern,
        OtherArea
    };

    struct Added
    {
        int added = 0;
        int alreadyThere = 0;
        QString refused = {}; ///< why some could not be added; empty when all could
    };

    explicit SearchPresenter(QObject *parent = nullptr);
    ~SearchPresenter() override;

    /// The account in use; null for none. What was found for another account is dropped.
    void use(Session *session);

    TableModel<SearchRow> &rows() { return *m_rows; }
    const TabState &state() const { return m_state; }
    Offer offer() const { return m_offer; }
    /// The form that the rows answer.
    const SearchForm &asked() const { return m_asked; }

    /// The request of this form, for showing and copying; empty while the form has problems.
    QUrl urlOf(const SearchForm &form) const;
    QString curlOf(const SearchForm &form) const;

    /// Puts rows (of the model, as shown) into the basket.
    Added addToBasket(const QList<int> &shownRows);

public slots:
    void search(const nd::SearchForm &form);
    void cancel();

signals:
    void stateChanged();
    /// The form cannot be asked as it stands; nothing was sent.
    void refused(const std::vector<nd::FormProblem> &problems);

private:
    RequestData requestOf(const SearchForm &form) const;
    void show(std::vector<SearchRow> rows, int bestEffort);
    void fail(const Error &error);
    void nothingFound(const QString &why);
    void markBasketRows();
    void setState(TabState state, Offer offer = Offer::None);

    QPointer<Session> m_session;
    QPointer<Basket> m_basket;
    std::unique_ptr<TableModel<SearchRow>> m_rows;
    SearchForm m_asked;
    QString m_shownCountry; ///< of the rows on the screen, which outlive the next question
    TabState m_state;
    Offer m_offer = Offer::None;
    Call m_search;
};

} // namespace nd
