// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/multi_area_search.h"
#include "features/search/service/search_form.h"
#include "models/column.h"
#include "models/table_model.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <vector>

namespace nd {

/// What came of a question in one of the places that it was asked in.
struct PlaceRow
{
    enum class State {
        Waiting,
        Answered,
        Failed,
        Stopped, ///< before it answered
    };
    QString name = {}; ///< "312", "Chicago", "Germany 30"
    SearchForm part = {};
    State state = State::Waiting;
    int found = 0;
    bool isFull = false; ///< as many as were asked for: there may be more
    QString reason = {}; ///< of a failure; a sentence without its full stop

    /// How many fewer than were asked for; 0 while that is not known.
    int missing() const;
    friend bool operator==(const PlaceRow &, const PlaceRow &) = default;
};

/// A question in many places, place by place: what each has given, where it falls short, what has failed.
class PlaceReport final
{
    Q_DECLARE_TR_FUNCTIONS(nd::PlaceReport)
public:
    PlaceReport();
    ~PlaceReport();

    /// A new question.
    void begin(const SearchForm &asked, const std::vector<SearchForm> &parts);
    /// An earlier question, with what came of it.
    void restore(const SearchForm &asked, std::vector<PlaceRow> rows);
    /// The places without an answer wait for one again; the questions for them.
    std::vector<SearchForm> askAgain();
    /// `isOver`: nothing more will come, and what still waits was stopped.
    void take(const std::vector<MultiAreaSearch::PlaceTally> &tallies, bool isOver);

    TableModel<PlaceRow> &rows() const { return *m_rows; }
    int places() const { return m_rows->totalCount(); }
    /// "area codes", "cities", "countries", "places"
    QString noun() const;
    /// Which of many places have failed and why, and how many were stopped; empty when all have answered, or none can
    /// be told from the others.
    QString failures() const;
    int count(PlaceRow::State state) const;
    /// Places that gave as many as were asked for.
    int full() const;
    /// Places that gave fewer than were asked for.
    std::vector<PlaceRow> shortOnes() const;
    /// Numbers that those lack together.
    int missing() const;
    /// Questions for just these numbers, each with how many as its limit, where they can be ordered without being
    /// found first: a bulk order knows the United States and Canada, and has no word for some of what can be searched.
    std::vector<SearchForm> rest() const;

private:
    QString nameOf(const SearchForm &part) const;

    SearchForm m_asked;
    std::unique_ptr<TableModel<PlaceRow>> m_rows;
};

std::vector<Column<PlaceRow>> placeColumns();

} // namespace nd
