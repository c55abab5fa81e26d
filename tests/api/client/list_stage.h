// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client_stage.h"

#include "api/resources/number_orders.h"

#include <QJsonArray>

#include <utility>

namespace nd {

/// A list of orders at the fake, read by the client's own pager.
class ListStage
{
public:
    explicit ListStage(int total, RetryPolicy policy = ClientStage::patient()) : base(std::move(policy)), m_total(total)
    {
        answerOf = [this](int number) { return page(number); };
        base.telnyx.on(
            "GET", "/number_orders", [this](const FakeTelnyx::Seen &seen) { return answerOf(numberOf(seen)); });
    }

    static int numberOf(const FakeTelnyx::Seen &seen)
    {
        const QString number
            = seen.query.value(QStringLiteral("page[number]"), seen.query.value(QStringLiteral("page_number")));
        return number.isEmpty() ? 1 : number.toInt();
    }
    int timesAsked(int page) const
    {
        const auto &seen = base.telnyx.seen();
        return int(std::count_if(seen.begin(), seen.end(),
            [page](const FakeTelnyx::Seen &one) { return one.path == "/number_orders" && numberOf(one) == page; }));
    }

    static QJsonObject order(int index) { return {{QStringLiteral("id"), QStringLiteral("o%1").arg(index)}}; }
    /// The rows [first, first + count).
    static QList<QJsonObject> orders(int first, int count)
    {
        QList<QJsonObject> made;
        for (int i = first; i < first + count; ++i)
            made += order(i);
        return made;
    }
    int pages() const { return (m_total + Pager::PageSize - 1) / Pager::PageSize; }
    QList<QJsonObject> rowsOf(int page) const
    {
        const int first = (page - 1) * Pager::PageSize;
        return orders(first, qBound(0, m_total - first, Pager::PageSize));
    }
    /// What an honest server answers.
    FakeTelnyx::Answer page(int number) const { return FakeTelnyx::list(rowsOf(number), number, pages(), m_total); }
    FakeTelnyx::Answer held(int number) const
    {
        FakeTelnyx::Answer answer = page(number);
        answer.way = FakeTelnyx::Way::Hold;
        return answer;
    }

    void begin()
    {
        PageSink<NumberOrder> sink;
        sink.partWillDo = partWillDo;
        sink.rows = [this](std::vector<NumberOrder> &&got) {
            rows.insert(rows.end(), got.begin(), got.end());
            if (onRows)
                onRows();
        };
        sink.progress = [this](int done, int known) {
            progress.emplace_back(done, known);
            if (onProgress)
                onProgress();
        };
        sink.finished = [this](const Result<Done> &how) {
            ++ends;
            end = how;
        };
        call = base.client->readAll(request, std::move(sink));
    }
    bool isOver() const { return ends > 0; }
    bool endedWell() const { return end && *end; }
    /// Lets the list come to its end; waits before repetitions pass at once.
    bool untilOver()
    {
        return base.until([this] {
            for (const ArmedTimer &armed : armedTimers()) {
                base.clock.advance(armed.span);
                fire(armed);
            }
            return isOver();
        });
    }

    QStringList ids() const
    {
        QStringList all;
        for (const NumberOrder &one : rows)
            all += one.id;
        return all;
    }
    /// The ids of the first `count` orders.
    static QStringList expected(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all += QStringLiteral("o%1").arg(i);
        return all;
    }

    ClientStage base;
    std::function<FakeTelnyx::Answer(int page)> answerOf;
    Request<Page<NumberOrder>> request = endpoint::listNumberOrders();
    bool partWillDo = false;
    std::function<void()> onRows;
    std::function<void()> onProgress;
    std::vector<NumberOrder> rows;
    std::vector<std::pair<int, int>> progress;
    std::optional<Result<Done>> end;
    int ends = 0;
    Call call;

private:
    int m_total;
};

} // namespace nd
