// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/sandbox_desk.h"
#include "features/search/search_words.h"

#include "api/client/activity.h"
#include "api/client/client.h"
#include "features/paste/paste_presenter.h"
#include "features/purchase/ticket_presenter.h"
#include "support/patience.h"

#include <QMap>

namespace nd {

inline constexpr int ShopAreas = 25;
inline constexpr int NumbersOfEachArea = 40;
/// One search an area code, and one order.
inline constexpr int LeastRequests = ShopAreas + 1;
inline constexpr int AllowedRequests = 40;

inline const QStringList &shopAreaCodes()
{
    static const QStringList codes
        = QStringLiteral("205 251 256 907 480 520 623 928 501 209 310 408 510 559 562 619 650 "
                         "707 714 760 805 818 858 909 916")
              .split(QLatin1Char(' '));
    return codes;
}

/// Numbers that behave (stock/special_numbers.h).
inline bool isOrdinary(const QString &number)
{
    return !number.endsWith(u"13") && !number.endsWith(u"31") && !number.endsWith(u"42") && !number.endsWith(u"87");
}

/// A desk at the sandbox, and every request that it makes.
class Shop
{
public:
    explicit Shop(std::chrono::milliseconds latency = std::chrono::milliseconds(0))
        : m_sandbox(m_clock, options(latency))
    {
        if (const auto started = m_sandbox.start(); !started)
            qFatal("%s", qPrintable(started.error().title));
        session = open(QStringLiteral("acme"));
        QObject::connect(session.get(), &Session::activity, &m_context, [this](const Activity &entry) {
            if (!entry.finished)
                ++m_requests[QStringLiteral("%1 %2").arg(
                    QLatin1String(entry.verb == Verb::Get ? "GET" : "POST"), entry.url.path())];
        });
    }

    /// As somebody else has found them, so that this desk has not seen them yet.
    QStringList thousandNumbers()
    {
        const std::unique_ptr<Session> other = open(QStringLiteral("other"));
        SearchPresenter searching(*other);
        SearchForm form = inCountry(QStringLiteral("US"));
        form.type = QStringLiteral("local");
        form.areaCode = shopAreaCodes().join(QStringLiteral(", "));
        form.limit = 120;
        if (!search(searching, form))
            return {};
        QMap<QString, QStringList> byArea;
        for (const QString &number : numbersOf(searching)) {
            QStringList &those = byArea[number.mid(2, 3)];
            if (isOrdinary(number) && those.size() < NumbersOfEachArea)
                those += number;
        }
        QStringList all;
        for (const QStringList &those : std::as_const(byArea))
            all += those;
        return all;
    }

    int requests(const QString &like = {}) const
    {
        int count = 0;
        for (auto it = m_requests.begin(); it != m_requests.end(); ++it)
            count += it.key().contains(like) ? *it : 0;
        return count;
    }
    /// The account's first requests are not what is counted.
    bool settle()
    {
        const bool quiet = support::waitFor([this] { return session->client().inFlight() == 0; }, 20'000);
        m_requests.clear();
        return quiet;
    }
    QString told() const
    {
        QStringList lines;
        for (auto it = m_requests.begin(); it != m_requests.end(); ++it)
            lines += QStringLiteral("%1 × %2").arg(*it).arg(it.key());
        return lines.join(QLatin1Char('\n'));
    }
    void pass(std::chrono::seconds span) { m_clock.advance(span); }
    const Clock &clock() const { return m_clock; }
    Basket &basket() { return session->services().basket(); }

    std::unique_ptr<Session> session;

private:
    static Sandbox::Options options(std::chrono::milliseconds latency)
    {
        Sandbox::Options options;
        options.orders = 0;
        options.latency = latency;
        options.requestsPerWindow = 0;
        options.mostHeldNumbers = 2'000;
        options.balance = Decimal::fromUnits(500'000'000'000'000);
        return options;
    }
    std::unique_ptr<Session> open(const QString &id)
    {
        Account account;
        account.id = id;
        return sessionAt(m_sandbox.baseUrl(), m_sandbox.apiKey(), *m_books.ledger, m_clock, account);
    }

    SharedClock m_clock;
    TabsLedger m_books;
    Sandbox m_sandbox;
    QMap<QString, int> m_requests;
    QObject m_context;
};

inline bool paste(PastePresenter &presenter, const QStringList &numbers)
{
    presenter.setText(numbers.join(QLatin1Char('\n')));
    return support::waitFor([&] { return !presenter.isReading(); }, 20'000);
}

/// Opens the ticket for the whole basket and means everything that it asks.
inline bool buyAll(Shop &shop)
{
    TicketPresenter ticket(*shop.session, shop.clock(), shop.basket().lines());
    bool placed = false;
    QObject::connect(&ticket, &TicketPresenter::placed, &ticket, [&] { placed = true; });
    QObject::connect(&ticket, &TicketPresenter::refused, &ticket, [](const QString &why) { qWarning() << why; });
    if (!support::waitFor([&] { return !ticket.isChecking(); }, 20'000) || !ticket.differences().isEmpty()) {
        qWarning() << ticket.differences();
        return false;
    }
    TicketInput input;
    input.reference = QStringLiteral("Spring");
    input.typedCount = QString::number(ticket.countToType());
    for (const OrderDoubt &doubt : ticket.doubts(input))
        input.answered += doubt.question;
    ticket.place(input);
    return placed && support::waitFor([&] { return !shop.session->hasOpenWrites(); }, 20'000)
        && support::waitFor([&] { return shop.session->client().inFlight() == 0; }, 20'000);
}

} // namespace nd
