// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace nd {

class Funds;
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
/// `numbers` of the ticket are this account's already.
OrderDoubt ownershipDoubt(int numbers);

/// A sentence for the list of what is missing; empty when each question is among `answered`.
QString unansweredText(const OrderWarnings &doubts, const QStringList &answered);

} // namespace nd
