// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "api/client/client.h"
#include "api/resources/available_numbers.h"
#include "store/basket_line.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace nd {

/// What is found in place of one line.
struct Substitution
{
    QString key = {}; ///< of the line
    std::optional<BasketLine> with = {};
    std::optional<Error> error = {}; ///< Telnyx could not be asked; without it and without `with`: there is none
};

/// Looks for the nearest equivalent of numbers that cannot be had: the same country, type and area (area code, else
/// city), at least the same features, not dearer, and among those the number that has most leading digits in common.
/// Reads only. Destroyed means stopped and silent. Lives on the client's thread.
class Substitutes
{
public:
    using Finished = std::function<void(std::vector<Substitution> found)>; ///< one per line, in order

    /// Lines of single numbers. No number of `taken` is offered, and none twice. `client` must outlive it.
    Substitutes(Client &client, std::vector<BasketLine> lines, QSet<QString> taken, Finished finished);
    ~Substitutes();
    Substitutes(const Substitutes &) = delete;
    Substitutes &operator=(const Substitutes &) = delete;

    /// `finished` is called through the event loop, once; the object may be destroyed from within.
    void start();

private:
    /// Lines that one question serves.
    struct Group
    {
        std::vector<size_t> lines = {};
        std::vector<AvailableNumberFilter> questions = {}; ///< the next is asked when one leaves a line without
        size_t asked = 0;
    };

    void plan();
    void ask(size_t group);
    void take(size_t group, const std::vector<AvailableNumber> &offered);
    void fail(size_t group, const Error &error);
    bool isServed(const Group &group) const;
    void concludeWhenAllIsAsked();

    QObject m_context; ///< ends what is still queued when this goes
    Client &m_client;
    std::vector<BasketLine> m_lines;
    QSet<QString> m_taken;
    Finished m_finished;
    std::vector<Substitution> m_found;
    std::vector<Group> m_groups;
    CallBatch<> m_calls;
};

} // namespace nd
