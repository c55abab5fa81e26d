// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// Asks for one page of a list, for polling its newest rows. Not together with Client::readAll(), which pages by
/// itself. `number` counts from 1; `size` is 1 to 250 (spec PageConsolidated). Lists that declare no page
/// parameter are left as they are.
template <class Row>
Request<Page<Row>> onePage(Request<Page<Row>> request, int number, int size)
{
    const bool flat = request.paging == Paging::Flat; // api-facts §0.2
    if (flat || request.paging == Paging::Bracket) {
        request.query.add(
            flat ? QStringLiteral("page_number") : QStringLiteral("page[number]"), QString::number(number));
        request.query.add(flat ? QStringLiteral("page_size") : QStringLiteral("page[size]"), QString::number(size));
    }
    return request;
}

} // namespace nd
