// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/advanced_order_presenter.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "api/values/region.h"
#include "features/basket/service/funds.h"
#include "features/orders/service/order_actions.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

bool hasOnlyDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
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
    : QObject(parent), m_session(session), m_groups(session.client())
{
    connect(&m_groups, &MatchingRequirementGroups::changed, this, &AdvancedOrderPresenter::groupsChanged);
    connect(&session, &Session::balanceChanged, this, &AdvancedOrderPresenter::moneyChanged);
    session.refreshBalance();
}

AdvancedOrderPresenter::~AdvancedOrderPresenter() = default;

const Account &AdvancedOrderPresenter::account() const
{
    return m_session.account();
}

QString AdvancedOrderPresenter::credit() const
{
    return Funds({}, m_session.balance().value).creditText();
}

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
    return {
        {tr("Order %n number(s) at once and pay for it/them, although the cost is not known", nullptr, input.quantity),
            summary(input)}};
}

QString AdvancedOrderPresenter::costNote() const
{
    return tr("Telnyx's people look for the numbers by hand, which takes days and may be in vain. The cost is not "
              "known before; what they find is ordered at once and paid from the balance of %1.")
        .arg(m_session.account().name);
}

int AdvancedOrderPresenter::countToType(int quantity) const
{
    return quantity > m_session.account().typedCountAbove ? quantity : 0;
}

QStringList AdvancedOrderPresenter::obstacles(const AdvancedInput &input) const
{
    QStringList reasons;
    const Account &account = m_session.account();
    if (account.readOnly)
        reasons += tr("This account is read-only.");
    if (const QString reason = reference::problem(input.reference); !reason.isEmpty())
        reasons += reason;
    AdvancedInput wish = input;
    wish.typedCount.clear();
    wish.answered.clear();
    if (wish == AdvancedInput())
        reasons += tr("Fill in what Telnyx's people are to look for.");
    if (account.spendingCap)
        reasons += tr("An advanced order has no price: it cannot be held to this account's limit of %1.")
                       .arg(toText(*account.spendingCap));
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
    if (const int count = countToType(input.quantity);
        count > 0 && input.typedCount.trimmed() != QString::number(count))
        reasons += tr("Type %1, the count of numbers, to confirm.").arg(count);
    if (const QString text = unansweredText(doubts(input), input.answered); !text.isEmpty())
        reasons += text;
    return reasons;
}

void AdvancedOrderPresenter::place(const AdvancedInput &input)
{
    const QStringList reasons = obstacles(input);
    if (!reasons.isEmpty())
        return emit refused(reasons.join(u' '));
    AdvancedOrderRequest order;
    order.countryCode = input.country;
    order.phoneNumberType = input.type;
    order.areaCode = input.areaCode.trimmed();
    order.quantity = input.quantity;
    order.features = input.features;
    order.comments = input.comments.trimmed();
    order.customerReference = input.reference.simplified();
    order.requirementGroupId = input.requirementGroupId;
    const auto begun = m_session.services().actions().placeAdvancedOrder(order, nullptr, {});
    if (begun)
        return emit placed();
    emit refused(describe(begun.error(), ErrorContext::Order).whole());
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
