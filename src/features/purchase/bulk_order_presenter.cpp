// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/bulk_order_presenter.h"

#include "accounts/account.h"
#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "features/purchase/bulk_columns.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/service/repetition.h"
#include "features/search/service/search_form.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "writes/body.h"

#include <QLocale>
#include <QSet>

#include <numeric>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// The same rules as for a search: what is refused there finds nothing here either.
SearchForm formOf(const BulkWish &wish)
{
    SearchForm form;
    form.country = wish.country;
    form.type = wish.type;
    form.areaCode = wish.areaCode;
    form.city = wish.takesPlace() ? wish.city : QString();
    form.state = wish.takesPlace() ? wish.state : QString();
    form.startsWith = wish.startsWith;
    form.contains = wish.contains;
    form.endsWith = wish.endsWith;
    form.features = wish.features;
    form.quickship = wish.quickship;
    return form;
}

} // namespace

bool BulkWish::takesPlace() const
{
    return type != number_type::tollFree;
}

bool BulkWish::takesQuickship() const
{
    return type == number_type::tollFree;
}

BulkWish bulkWishOf(const SearchForm &form)
{
    const SearchForm asked = normalised(form);
    BulkWish wish;
    wish.country = asked.country;
    wish.type = asked.type == number_type::tollFree ? asked.type : QString(number_type::local);
    wish.areaCode = asked.areaCode;
    wish.state = asked.state;
    wish.city = asked.city;
    wish.startsWith = asked.startsWith;
    wish.contains = asked.contains;
    wish.endsWith = asked.endsWith;
    wish.features = asked.features;
    wish.count = std::max(1, asked.limit);
    wish.quickship = asked.quickship;
    wish.excludeHeld = asked.excludeHeld;
    return wish;
}

NewBulkGroup groupOf(const BulkWish &wish)
{
    const SearchForm form = normalised(formOf(wish));
    NewBulkGroup group;
    group.countryIso = form.country;
    group.phoneNumberType = form.type;
    group.countRequested.value = wish.count;
    group.nationalDestinationCode = form.areaCode;
    group.administrativeArea = form.state;
    group.locality = form.city;
    group.features = form.features;
    if (!form.startsWith.isEmpty() || !form.endsWith.isEmpty() || !form.contains.isEmpty())
        group.phoneNumber = NumberPattern{form.startsWith, form.endsWith, form.contains};
    if (wish.excludeHeld)
        group.excludeHeldNumbers = true;
    if (form.quickship)
        group.quickship = true;
    group.strategy = wish.strategy;
    return group;
}

BulkOrderPresenter::BulkOrderPresenter(
    Session &session, std::vector<BulkWish> wishes, const std::optional<PreviousAttempt> &like, QObject *parent)
    : OrderForm(session, parent), m_choices(session.client()), m_wishes(std::move(wishes)),
      m_rows(std::make_unique<TableModel<BulkRow>>(
          bulkColumns(), [](const BulkRow &row) { return QString::number(row.place); }))
{
    if (m_wishes.empty())
        m_wishes.emplace_back();
    beginWith(usualBeginning());
    if (like) {
        TicketBeginning begin{TicketBeginning::From::Template, *like};
        if (begin.fields.reference.isEmpty())
            begin.fields.reference = beginning().fields.reference;
        beginWith(std::move(begin));
    }
    connect(&m_choices, &OrderDestinations::changed, this, &BulkOrderPresenter::choicesChanged);
    showRows();
}

BulkOrderPresenter::~BulkOrderPresenter() = default;

int BulkOrderPresenter::addGroup()
{
    BulkWish next = m_wishes.back();
    next.strategy.clear();
    m_wishes.push_back(std::move(next));
    showRows();
    return groups() - 1;
}

void BulkOrderPresenter::removeGroup(int group)
{
    if (groups() < 2 || group < 0 || group >= groups())
        return;
    m_wishes.erase(m_wishes.begin() + group);
    showRows();
}

void BulkOrderPresenter::setWish(int group, const BulkWish &wish)
{
    if (group < 0 || group >= groups() || m_wishes[size_t(group)] == wish)
        return;
    m_wishes[size_t(group)] = wish;
    showRows();
}

void BulkOrderPresenter::showRows()
{
    std::vector<BulkRow> rows;
    for (const BulkWish &wish : m_wishes)
        rows.push_back({int(rows.size()) + 1, wish});
    m_rows->setRows(std::move(rows));
    emit changed();
}

int BulkOrderPresenter::numbers() const
{
    return std::accumulate(
        m_wishes.begin(), m_wishes.end(), 0, [](int sum, const BulkWish &wish) { return sum + wish.count; });
}

QString BulkOrderPresenter::costNote() const
{
    return tr("The cost is not known before: Telnyx chooses the numbers and names no price for a bulk order. "
              "It is paid from the balance as soon as Telnyx finds numbers, and cannot be cancelled.");
}

OrderWarnings BulkOrderPresenter::doubts(const BulkInput &input) const
{
    OrderWarnings doubts{{tr("Order %n number(s) although the cost is not known", nullptr, numbers()), {}}};
    const auto found = session().services().repetitions().of(ticketOf(input, lines()), client().serverNow());
    const OrderWarnings again = repetitionDoubts(found);
    doubts.insert(doubts.end(), again.begin(), again.end());
    return doubts;
}

QString BulkOrderPresenter::warning(const BulkInput &input) const
{
    return m_choices.warning(input.connectionId, input.messagingProfileId);
}

QStringList BulkOrderPresenter::obstacles(const BulkInput &input) const
{
    QStringList reasons = generalObstacles(input);
    if (account().spendingCap)
        reasons += tr("A bulk order has no price: it cannot be held to this account's limit of %1.")
                       .arg(toText(*account().spendingCap));
    QSet<QByteArray> seen;
    for (const BulkRow &row : m_rows->rows()) {
        if (row.wish.strategy.isEmpty())
            reasons += tr("Group %1: choose what to do when there are fewer numbers.").arg(row.place);
        for (const FormProblem &problem : problemsOf(formOf(row.wish)))
            reasons += tr("Group %1: %2").arg(row.place).arg(problem.sentence);
        NewBulkGroup question = groupOf(row.wish);
        question.countRequested = {};
        question.strategy.clear();
        const QByteArray body = toBody(question);
        if (seen.contains(body))
            reasons += tr("Group %1 asks for the same as another group: put them into one.").arg(row.place);
        seen.insert(body);
    }
    const QLocale locale;
    if (numbers() > MostNumbers)
        reasons += tr("A bulk order has at most %1 numbers; these are %2.")
                       .arg(locale.toString(MostNumbers), locale.toString(numbers()));
    else
        reasons += countObstacles(input, countToType());
    reasons += doubtObstacles(input, doubts(input));
    return reasons;
}

std::vector<BasketLine> BulkOrderPresenter::lines() const
{
    std::vector<BasketLine> lines;
    for (const BulkWish &wish : m_wishes)
        lines.push_back(lineOf(groupOf(wish), {}));
    return lines;
}

void BulkOrderPresenter::place(const BulkInput &input)
{
    if (refuse(obstacles(input)))
        return;
    // What could not be asked is no reason against: then what is known counts.
    m_looking = session().services().repetitions().refreshBulkWishes([this, input](const Result<Done> &) {
        emit changed();
        send(input);
    });
}

void BulkOrderPresenter::send(const BulkInput &input)
{
    if (!refuse(obstacles(input)))
        tell(session().services().purchases().placeQuantities(ticketOf(input, lines())));
}

} // namespace nd
