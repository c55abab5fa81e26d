// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/available_numbers.h"

#include <QString>

#include <vector>

namespace nd {

/// A number of which it is to be found out whether it is offered.
struct OfferTarget
{
    QString number = {}; ///< E.164
    QString country = {};
    QString type = {}; ///< empty where it is not known
    QString national = {}; ///< its digits after the calling code; empty when its form is not known
    int asked = 0; ///< so many of these were what the last question about it asked for
    bool byTheWay = false; ///< only its price is wanted, where a list shows it
};

/// The number as it is looked for.
OfferTarget offerTarget(const QString &number, const QString &country, const QString &type);

/// One search, for one number or for all that begin alike.
struct OfferQuestion
{
    AvailableNumberFilter filter = {};
    QString start = {}; ///< every number of an answer to it begins so, in E.164
    int digits = 0; ///< national ones that it asks for
    bool exact = false; ///< for one number by all of its digits
    std::vector<size_t> targets = {}; ///< whom it is about
};

/// A list for so many numbers asks for so many rows. Telnyx does not publish the largest that it takes (api-facts
/// §2.39).
int rowsFor(size_t targets);

/// The questions about these targets (places in `all`), as few as there are beginnings: the area code first, then the
/// exchange behind it, then digit by digit. Of a beginning that a target has alone it is asked by all of its digits,
/// and so are all of them when there are no more than `oneByOne`. The largest groups come first.
std::vector<OfferQuestion> offerQuestions(
    const std::vector<OfferTarget> &all, const std::vector<size_t> &about, size_t oneByOne);

} // namespace nd
