// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/service/order_record.h"
#include "store/tables/order_store.h"
#include "store/tables/write_store.h"
#include "support/desk_fixture.h"

#include <QStringList>

namespace nd {

constexpr int ManyPurchases = 100;
constexpr int NumbersOfEachPurchase = 500;
constexpr int OwnedOfManyRows = 2 * NumbersOfEachPurchase + 2 * 100; ///< of manyRows()

/// The purchases of a year, each of 500 numbers and of a block of 100, and their orders as they were read.
inline void keepManyPurchases(DeskFixture &desk)
{
    const Result<Done> kept = desk.ledger->transaction([&]() -> Result<Done> {
        for (int at = 0; at < ManyPurchases; ++at) {
            WriteRecord write;
            write.id = QStringLiteral("nd-%1").arg(at);
            write.account = QStringLiteral("acc");
            write.state = WriteState::Bought;
            write.createdAt = desk.clock.now();
            write.telnyxId = QStringLiteral("order-%1").arg(at);
            NumberOrder order;
            order.id = write.telnyxId;
            order.status = QStringLiteral("success");
            order.createdAt = write.createdAt;
            order.phoneNumbersCount = NumbersOfEachPurchase;
            for (int i = 0; i < NumbersOfEachPurchase; ++i) {
                const QString number = QStringLiteral("+1312%1").arg(1'000'000 + 1'000 * at + i);
                write.numbers.push_back(*NumberSpan::of(number));
                order.phoneNumbers.append(*PackedNumber::fromText(number));
            }
            write.numbers.push_back(*NumberSpan::of(QStringLiteral("+1415%1").arg(1'000'000 + 1'000 * at), 100));
            const Result<Done> read
                = OrderStore(*desk.ledger, write.account).put(cached(order, false, desk.clock.now()));
            if (!read)
                return read;
            if (const Result<Done> added = WriteStore(*desk.ledger).add(write); !added)
                return added;
        }
        return Done{};
    });
    if (!kept)
        qFatal("%s", qPrintable(kept.error().detail));
}

/// Four thousand rows of a search, beside keepManyPurchases().
inline QStringList manyRows()
{
    QStringList rows;
    for (int i = 0; i < 2'000; ++i)
        rows << QStringLiteral("+1312%1").arg(1'000'000 + i) << QStringLiteral("+1415%1").arg(1'000'000 + i);
    return rows;
}

} // namespace nd
