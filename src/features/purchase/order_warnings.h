// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace nd {

class Funds;
struct BasketLine;
struct Cost;
struct Repetition;

/// Something that speaks against an order and that the program cannot decide: a person says that it is meant.
struct OrderDoubt
{
    QString question = {}; ///< of a box to tick; other facts make another question, which wants another answer
    QString reason = {}; ///< a sentence; may be empty
    friend bool operator==(const OrderDoubt &, const OrderDoubt &) = default;
};

using OrderWarnings = std::vector<OrderDoubt>;

/// What is not known about the money.
OrderWarnings moneyDoubts(const Funds &funds);
/// Orders that are there already and look like this one.
OrderWarnings repetitionDoubts(const std::vector<Repetition> &found);
/// "Above this account's price ceiling of USD 1.00 upfront and USD 1.00 per month."
QString ceilingText(const Cost &ceiling);
/// Numbers that are priced above the ceiling, or in another currency; without a question when there are none.
OrderDoubt ceilingDoubt(const Cost &ceiling, const std::vector<BasketLine> &lines);
/// "This makes 2 orders: …"; empty when all of it goes into one.
QString splitText(const std::vector<BasketLine> &lines);
/// `numbers` of the ticket are this account's already.
OrderDoubt ownershipDoubt(int numbers);

/// A sentence for the list of what is missing; empty when each question is among `answered`.
QString unansweredText(const OrderWarnings &doubts, const QStringList &answered);

} // namespace nd
