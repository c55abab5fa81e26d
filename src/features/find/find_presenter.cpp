// SPDX-License-Identifier: Apache-2.0
#include "features/find/find_presenter.h"

#include "accounts/accounts.h"
#include "api/client/client.h"
#include "api/resources/reservations.h"
#include "base/e164.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/comments/service/comment_feed.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_record.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/error_text.h"
#include "wording/order_words.h"

#include <QSet>

#include <iterator>

namespace nd {

using namespace Qt::StringLiterals;
using Kind = FoundRow::Kind;

namespace {

constexpr int FewestCharacters = 2;
constexpr int ShortestWhole = 8; ///< digits of a number that Telnyx can be asked for

QString orderTitle(const OrderRecord &record)
{
    const QString reference = referenceOf(record);
    return reference.isEmpty() ? FindPresenter::tr("Order %1").arg(idOf(record).left(8)) : reference;
}

/// The numbers of the record with these digits in them, at most two: more are not told apart in one line.
QStringList numbersWith(const OrderRecord &record, const QString &digits)
{
    QStringList found;
    for (const NumberSpan &span : numbersOf(record)) {
        const QString number = u'+' + QString::number(span.first);
        if (number.contains(digits) && found.size() < 2)
            found += number;
    }
    return found;
}

} // namespace

FindPresenter::FindPresenter(Session &session, const Accounts &accounts, const QString &country, QObject *parent)
    : QObject(parent), m_session(session), m_accounts(accounts), m_country(country),
      m_rows(std::make_unique<TableModel<FoundRow>>(findColumns(), [](const FoundRow &row) { return keyOf(row); }))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &FindPresenter::lookNow);
}

FindPresenter::~FindPresenter() = default;

void FindPresenter::look(const QString &text)
{
    m_text = text.simplified();
    m_pause.start();
}

void FindPresenter::settle()
{
    if (m_pause.isActive())
        lookNow();
}

void FindPresenter::lookNow()
{
    m_pause.stop();
    m_found.clear();
    m_rows->setRows({}); // a place that was chosen for another text is not chosen for this one
    m_trouble.clear();
    m_holds.cancelAll();
    if (m_text.size() >= FewestCharacters) {
        const QString digits = e164::typedDigits(m_text);
        addOrders(digits);
        addBasket(digits);
        addConversations();
        const QStringList numbers = wholeNumbers(digits);
        addAccounts(numbers);
        for (const QString &number : numbers)
            askForHolds(number);
        addQuestion();
    }
    show();
}

/// That the digits may be: where no plus was typed, they may begin with a calling code, or lack it.
QStringList FindPresenter::wholeNumbers(const QString &digits) const
{
    if (digits.size() < ShortestWhole)
        return {};
    QStringList numbers{u'+' + digits};
    const std::optional<QString> national = e164::parse(m_text, m_country);
    if (national && e164::lengthOf(*national) == e164::Length::Fits && !numbers.contains(*national))
        numbers += *national;
    return numbers;
}

void FindPresenter::addOrders(const QString &digits)
{
    const OrderArchive &archive = m_session.services().keeper();
    const Result<std::vector<OrderRecord>> found
        = digits.isEmpty() ? archive.withText(m_text, MostOrders) : archive.withNumber(digits, MostOrders);
    if (!found) {
        m_trouble = describe(found.error()).sentence;
        return;
    }
    for (const OrderRecord &record : *found) {
        const QStringList numbers = digits.isEmpty() ? QStringList() : numbersWith(record, digits);
        const QString title = orderTitle(record);
        m_found.push_back({.kind = digits.isEmpty() ? Kind::Order : Kind::NumberInOrder,
            .id = idOf(record),
            .text = numbers.size() == 1 ? numbers.front() : m_text,
            .orderKind = kindOf(record),
            .what = numbers.size() == 1 ? numbers.front() : title,
            .where = numbers.size() == 1 ? tr("Orders, %1").arg(title) : tr("Orders"),
            .state = statusText(statusOf(record))});
    }
}

void FindPresenter::addBasket(const QString &digits)
{
    if (digits.isEmpty())
        return;
    for (const BasketLine &line : m_session.services().basket().lines()) {
        if (line.number.contains(digits))
            m_found.push_back({.kind = Kind::BasketLine,
                .id = line.key,
                .text = line.number,
                .what = line.number,
                .where = tr("Basket"),
                .state = line.isHeld() ? tr("held") : QString()});
    }
}

void FindPresenter::addConversations()
{
    QSet<QString> seen;
    for (const Comment &comment : m_session.services().comments().comments()) {
        const bool matches = comment.body.contains(m_text, Qt::CaseInsensitive)
            || comment.commentRecordId.contains(m_text, Qt::CaseInsensitive);
        if (!matches || seen.contains(conversationKey(comment)))
            continue;
        seen.insert(conversationKey(comment));
        m_found.push_back({.kind = Kind::Conversation,
            .id = comment.commentRecordId,
            .recordType = comment.commentRecordType,
            .what = comment.body.simplified(),
            .where = tr("Comments, %1").arg(aboutText(comment.commentRecordType, comment.commentRecordId)),
            .state = comment.isUnread() ? tr("unread") : QString()});
    }
}

void FindPresenter::addAccounts(const QStringList &numbers)
{
    QStringList holders;
    for (const QString &number : numbers) {
        Result<QStringList> found = m_session.services().keeper().otherAccountsWith(number.mid(1));
        if (found)
            holders += std::move(found).take();
        else
            m_trouble = describe(found.error()).sentence;
    }
    for (const Account &account : m_accounts.list()) {
        const bool inUse = account.id == m_session.account().id;
        if (holders.contains(account.id))
            m_found.push_back({.kind = Kind::Account,
                .id = account.id,
                .text = m_text,
                .what = m_text,
                .where = tr("Orders of the account %1").arg(account.name)});
        else if (!inUse && account.name.contains(m_text, Qt::CaseInsensitive))
            m_found.push_back({.kind = Kind::Account, .id = account.id, .what = account.name, .where = tr("Accounts")});
    }
}

void FindPresenter::askForHolds(const QString &number)
{
    ReservationFilter filter;
    filter.phoneNumber = number;
    auto found = std::make_shared<std::vector<Reservation>>();
    const auto keep = [found](std::vector<Reservation> &&rows) {
        found->insert(found->end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    };
    m_holds.start(
        [&](auto finished) {
            return m_session.client().readAll(
                endpoint::listReservations(filter), PageSink<Reservation>{.rows = keep, .finished = finished});
        },
        [this, found, number](const Result<Done> &end) {
            if (!end)
                m_trouble = describe(end.error()).sentence;
            addHolds(*found, number);
            show();
        });
}

void FindPresenter::addHolds(const std::vector<Reservation> &found, const QString &number)
{
    for (const Reservation &reservation : found) {
        for (const ReservedNumber &held : reservation.phoneNumbers) {
            if (e164Of(held) != number || !isHeldAt(held, m_session.client().serverNow()))
                continue;
            m_found.insert(std::prev(m_found.end()), // before the question
                {.kind = Kind::Hold,
                    .id = reservation.id,
                    .text = number,
                    .what = number,
                    .where = tr("Reservations"),
                    .state = tr("held until %1").arg(cells::time(held.expiredAt))});
            return;
        }
    }
}

void FindPresenter::addQuestion()
{
    m_found.push_back({.kind = Kind::AskTelnyx,
        .text = m_text,
        .what = tr("Filter the orders by “%1”").arg(m_text),
        .where = tr("Orders; asks Telnyx for numbers")});
}

void FindPresenter::show()
{
    const int found = int(m_found.size()) - (m_found.empty() ? 0 : 1);
    m_sentence = !m_trouble.isEmpty() ? tr("Not everything could be looked through: %1").arg(m_trouble)
        : m_text.size() < FewestCharacters
        ? tr("A number or a part of it, a reference, an id, a word of a comment, an account.")
        : !m_holds.isEmpty() ? tr("%n places so far; asking Telnyx for holds …", nullptr, found)
        : found == 0         ? tr("Nothing of this is known here.")
                             : tr("%n places", nullptr, found);
    m_rows->setRows(m_found);
    emit changed();
}

} // namespace nd
