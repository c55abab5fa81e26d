// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/result.h"
#include "features/search/place_report.h"
#include "features/search/saved_searches_presenter.h"
#include "features/search/search_suggestions.h"
#include "features/search/service/multi_area_search.h"
#include "features/search/service/search_form.h"
#include "features/search/service/search_row.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace nd {

class Basket;
class Session;

/// State of the Search tab: asks, holds what was found, hands rows to the basket. Knows no widget.
class SearchPresenter final : public QObject
{
    Q_OBJECT
public:
    using Offer = SearchSuggestion;

    struct Added
    {
        int added = 0;
        int alreadyThere = 0;
        QString refused = {}; ///< why some could not be added; empty when all could
    };

    /// `session` must outlive the presenter.
    explicit SearchPresenter(Session &session, QObject *parent = nullptr);
    ~SearchPresenter() override;

    TableModel<SearchRow> &rows() { return *m_rows; }
    const TabState &state() const { return m_state; }
    /// What to do when nothing was found, the nearest step first.
    const std::vector<Offer> &offers() const { return m_offers; }
    /// Area codes near by that have numbers; they come a moment after the offers.
    const std::vector<NearbyArea> &nearby() const { return m_nearby; }
    /// The form that the rows answer.
    const SearchForm &asked() const { return m_question.asked; }
    /// Parts answered and all parts, of a question asked in many places; 0 of 0 for a single one.
    std::pair<int, int> progress() const;
    /// Place by place, where the question was asked in many; which have failed, and why.
    const PlaceReport &places() const { return m_places; }
    /// What this account asked last, in this run or an earlier one; empty when it never asked.
    std::optional<SearchForm> lastAsked() const;
    /// The rows are blocks of numbers.
    bool showsBlocks() const;
    /// Some rows were not there when the saved search that they answer was last looked at.
    bool showsNews() const { return m_question.news > 0; }

    SavedSearchesPresenter &saved() { return m_saved; }
    /// Asks a saved search; of a watched one, what is new is marked, and counts as looked at when all has come.
    /// False when there is none of this name that can be read.
    bool openSaved(const QString &name);
    /// The saved search that the rows answer; empty for none.
    const QString &opened() const { return m_question.opened; }

    /// The request of this form, for showing and copying; empty while the form has problems. Of a question asked in
    /// many places the first one; `curlOf` has a line for each.
    QUrl urlOf(const SearchForm &form) const;
    QString curlOf(const SearchForm &form) const;

    /// Puts rows (of the model, as shown) into the basket.
    Added addToBasket(const QList<int> &shownRows);

public slots:
    void search(const nd::SearchForm &form);
    /// What has come stays. Where nothing has, the answer that is still on the screen has its own question again.
    void cancel();
    /// The parts that have failed or were stopped, and only those; the rows stay.
    void tryFailedAgain();

signals:
    void stateChanged();
    /// The form cannot be asked as it stands; nothing was sent.
    void refused(const std::vector<nd::FormProblem> &problems);

private:
    /// What can be told of a question, over all tries.
    struct Question
    {
        SearchForm asked = {};
        QString opened = {};
        int news = 0;
        int lookedAt = 0;
        std::optional<QSet<QString>> before = {}; ///< what the same question gave the last time
    };
    /// Rows that stand on the screen while another question is asked.
    struct Answer
    {
        Question question = {};
        std::vector<PlaceRow> places = {};
        TabState state = {};
    };

    void ask(const SearchForm &form, const QString &opened);
    std::optional<Answer> dropRunning();
    void giveBack();
    bool isWhole() const { return m_places.count(PlaceRow::State::Answered) == m_places.places(); }
    void begin(std::vector<SearchForm> parts);
    void tellWatch();
    void take(const std::vector<SearchRow> &rows);
    void tellProgress();
    void conclude();
    void nothingFound(const QString &why);
    void askNearby();
    QStringList notes() const;
    QString headline(int count) const;
    void judgePrices();
    QString changesSince() const;
    void markBasketRows();
    void markOwnedRows();
    QHash<QString, QString> ownedTexts(const std::vector<SearchRow> &rows) const;
    void markOwned(std::vector<SearchRow> &rows) const;
    void setState(TabState state, std::vector<Offer> offers = {});

    Session &m_session;
    Basket &m_basket; ///< the session's
    SavedSearchesPresenter m_saved;
    std::unique_ptr<TableModel<SearchRow>> m_rows;
    Question m_question;
    std::optional<Answer> m_earlier; ///< while `m_oldRows`, and only where there are some
    MultiAreaSearch m_search;
    PlaceReport m_places;
    bool m_oldRows = false; ///< those on the screen answer the question before
    TabState m_state;
    std::vector<Offer> m_offers;
    std::vector<NearbyArea> m_nearby;
    Call m_readNearby;
};

} // namespace nd
