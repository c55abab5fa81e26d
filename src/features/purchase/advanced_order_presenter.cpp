// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/advanced_order_presenter.h"

#include "accounts/account.h"
#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "api/values/region.h"
#include "features/orders/service/order_actions.h"
#include "features/purchase/service/repetition.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

bool hasOnlyDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

AdvancedOrderRequest requestOf(const AdvancedInput &input)
{
    AdvancedOrderRequest order;
    order.countryCode = input.country;
    order.phoneNumberType = input.type;
    order.areaCode = input.areaCode.trimmed();
    order.quantity = input.quantity;
    order.features = input.features;
    order.comments = input.comments.trimmed();
    order.customerReference = input.reference.simplified();
    order.requirementGroupId = input.requirementGroupId;
    return order;
}

} // namespace

AdvancedInput advancedInputOf(const SearchForm &form)
{
    const SearchForm asked = normalised(form);
    AdvancedInput input;
    input.country = asked.country;
    input.type = asked.type.isEmpty() ? QString(number_type::local) : asked.type;
    input.areaCode = asked.areaCode.left(AdvancedOrderPresenter::LongestAreaCode);
    static const QStringList taken{
        feature::sms, feature::mms, feature::voice, feature::fax, feature::emergency}; // api-facts §2.28
    for (const QString &one : asked.features) {
        if (taken.contains(one))
            input.features += one;
    }
    QStringList places{asked.city, asked.rateCenter, asked.state};
    places.removeAll(QString());
    input.comments = places.join(u", "_s).left(AdvancedOrderPresenter::LongestComment);
    return input;
}

AdvancedOrderPresenter::AdvancedOrderPresenter(Session &session, QObject *parent)
    : OrderForm(session, parent), m_groups(session.client())
{
    connect(&m_groups, &MatchingRequirementGroups::changed, this, &AdvancedOrderPresenter::choicesChanged);
}

AdvancedOrderPresenter::~AdvancedOrderPresenter() = default;

QString AdvancedOrderPresenter::summary(const AdvancedInput &input) const
{
    QStringList what{countries::name(input.country), cells::numberType(input.type)};
    if (const QString area = input.areaCode.trimmed(); !area.isEmpty())
        what += tr("area code %1").arg(area);
    if (!input.features.isEmpty())
        what += cells::features(input.features);
    return tr("%1: %n number(s)", nullptr, input.quantity).arg(what.join(u" · "_s));
}

OrderWarnings AdvancedOrderPresenter::doubts(const AdvancedInput &input) const
{
    OrderWarnings doubts{
        {tr("Order %n number(s) at once and pay for it/them, although the cost is not known", nullptr, input.quantity),
            summary(input)}};
    const OrderWarnings again
        = repetitionDoubts(session().services().repetitions().of(requestOf(input), client().serverNow()));
    doubts.insert(doubts.end(), again.begin(), again.end());
    return doubts;
}

QString AdvancedOrderPresenter::costNote() const
{
    return tr("Telnyx's people look for the numbers by hand, which takes days and may be in vain. The cost is not "
              "known before; what they find is ordered at once and paid from the balance of %1.")
        .arg(account().name);
}

QStringList AdvancedOrderPresenter::obstacles(const AdvancedInput &input) const
{
    QStringList reasons = generalObstacles(input);
    AdvancedInput wish = input;
    wish.typedCount.clear();
    wish.answered.clear();
    if (wish == AdvancedInput())
        reasons += tr("Fill in what Telnyx's people are to look for.");
    if (account().spendingCap)
        reasons += tr("An advanced order has no price: it cannot be held to this account's limit of %1.")
                       .arg(toText(*account().spendingCap));
    if (input.country.size() != 2)
        reasons += tr("Choose a country.");
    if (isNorthAmerican(input.country) && input.type == number_type::tollFree)
        reasons += tr("Toll-free numbers of the United States and Canada cannot be ordered this way: search for them.");
    const QString area = input.areaCode.trimmed();
    if (!hasOnlyDigits(area) || area.size() > LongestAreaCode)
        reasons += tr("An area code has %n digit(s) at most here.", nullptr, LongestAreaCode);
    if (input.quantity < 1 || input.quantity > MostNumbers)
        reasons += tr("An advanced order has at most 10,000 numbers.");
    if (input.comments.size() > LongestComment)
        reasons += tr("The comment has %n character(s) at most.", nullptr, LongestComment);
    reasons += countObstacles(input, countToType(input.quantity));
    reasons += doubtObstacles(input, doubts(input));
    return reasons;
}

void AdvancedOrderPresenter::place(const AdvancedInput &input)
{
    if (refuse(obstacles(input)))
        return;
    // What could not be asked is no reason against: then what is known counts.
    m_looking = session().services().repetitions().refreshAdvancedWishes([this, input](const Result<Done> &) {
        emit changed();
        send(input);
    });
}

void AdvancedOrderPresenter::send(const AdvancedInput &input)
{
    if (!refuse(obstacles(input)))
        tell(session().services().actions().placeAdvancedOrder(requestOf(input), nullptr, {}));
}

AdvancedGroupPresenter::AdvancedGroupPresenter(Session &session, const QString &orderId, QObject *parent)
    : QObject(parent), m_groups(session.client())
{
    connect(&m_groups, &MatchingRequirementGroups::changed, this, &AdvancedGroupPresenter::changed);
    m_reading = session.client().send(endpoint::getAdvancedOrder(orderId), [this](const Result<AdvancedOrder> &order) {
        if (order) {
            m_order = *order;
            m_groups.read(m_order.countryCode, m_order.phoneNumberType);
        } else {
            m_failure = describe(order.error()).whole();
        }
        emit changed();
    });
}

AdvancedGroupPresenter::~AdvancedGroupPresenter() = default;

QString AdvancedGroupPresenter::note() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    return order() ? m_groups.note() : tr("Reading the order…");
}

} // namespace nd
