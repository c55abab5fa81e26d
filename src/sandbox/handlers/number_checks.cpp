// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/number_checks.h"

#include "base/e164.h"
#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/state/fixtures.h"

#include <algorithm>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostNumbers = 10'000;

QString unrecognized(const QStringList &quoted)
{
    return u"We don't recognize the number(s) [%1]. Did you first search for the number(s)?"_s.arg(
        quoted.join(u", "_s));
}

} // namespace

quint64 readNumber(ObjectReader &item, const char *key)
{
    const QString text = item.requiredText(key);
    if (text.isEmpty())
        return 0;
    const quint64 digits = e164Digits(text);
    // A masked number ("+49351xxxxxxx") has been shown but can never be bought; it reads as unknown (api-facts §3.1).
    if (e164::isRedacted(text))
        item.complain(code::Unprocessable, unrecognized({u"'%1'"_s.arg(text)}), key);
    else if (digits == 0)
        item.complain(code::NotE164, u"'%1' is not in +E.164 format."_s.arg(text), key);
    return digits;
}

std::vector<quint64> readNumbers(ObjectReader &body, std::vector<ObjectReader> &items)
{
    std::vector<quint64> numbers;
    if (items.size() > MostNumbers) {
        body.complain(code::OutOfRange, u"At most %1 numbers are allowed."_s.arg(MostNumbers), "phone_numbers");
        return numbers;
    }
    for (ObjectReader &item : items) {
        const quint64 digits = readNumber(item, "phone_number");
        if (digits != 0 && std::find(numbers.begin(), numbers.end(), digits) != numbers.end())
            item.complain(
                code::Unprocessable, u"'%1' is given more than once."_s.arg(e164Text(digits)), "phone_number");
        numbers.push_back(digits);
    }
    return numbers;
}

std::optional<Problem> notSearched(const RequestContext &context, const std::vector<quint64> &numbers)
{
    QStringList unknown;
    if (context.state.isReplaying) // when a number was shown last is kept to the hour only
        return {};
    for (const quint64 digits : numbers) {
        if (!context.state.availability.wasShown(digits, context.now))
            unknown += u"'%1'"_s.arg(e164Text(digits));
    }
    if (unknown.isEmpty())
        return {};
    return Problem{code::Unprocessable, unrecognized(unknown), u"/"_s, {}};
}

std::optional<Problem> notForSale(const RequestContext &context, const std::vector<quint64> &numbers)
{
    for (const quint64 digits : numbers) {
        switch (context.state.availability.statusOf(digits, context.now)) {
        case Availability::Status::Free:
        case Availability::Status::Held:
            break;
        case Availability::Status::HeldByRival:
            return Problem{code::AlreadyReserved, u"The phone number %1 is already reserved."_s.arg(e164Text(digits)),
                u"/phone_numbers"_s, {}};
        case Availability::Status::Sold:
        case Availability::Status::Gone:
            return Problem{code::NumbersGone,
                u"The numbers you are trying to order are no longer available for purchase: %1."_s.arg(
                    e164Text(digits)),
                u"/phone_numbers"_s, {}};
        }
    }
    return {};
}

void readDestination(const RequestContext &context, ObjectReader &body, Purchase &purchase)
{
    purchase.reference = body.text("customer_reference", 512);
    purchase.connection = body.text("connection_id");
    if (!purchase.connection.isEmpty() && !isConnection(purchase.connection))
        body.complain(code::BadConnection, u"The connection id is not valid."_s, "connection_id");
    purchase.messagingProfile = body.text("messaging_profile_id");
    if (!purchase.messagingProfile.isEmpty() && !isMessagingProfile(context.state.ids, purchase.messagingProfile))
        body.complain(code::BadMessagingProfile, u"The messaging profile id is not valid."_s, "messaging_profile_id");
    purchase.billingGroup = body.text("billing_group_id");
    if (!purchase.billingGroup.isEmpty() && !isBillingGroup(context.state.ids, purchase.billingGroup))
        body.complain(code::NoSuchAssociation, u"The billing group does not exist."_s, "billing_group_id");
}

std::optional<Problem> notPayable(const RequestContext &context, Decimal cost)
{
    if (context.state.account.canPay(cost))
        return {};
    return Problem{code::NoFunds, u"You do not have enough funds to perform this action."_s, {}, {}};
}

Problem requirementsSatisfied()
{
    return {code::RequirementsSatisfied, u"The regulatory requirements are already satisfied."_s, u"/"_s, {}};
}

std::vector<NewValue> readValues(const RequestContext &context, ObjectReader &body)
{
    std::vector<NewValue> values;
    for (ObjectReader &item : body.objects("regulatory_requirements", false)) {
        const QString id = item.requiredText("requirement_id");
        const auto type = context.state.ids.index(id, Kind::RequirementType);
        if (!id.isEmpty() && (!type || *type >= requirementTypes().size())) {
            item.complain(code::NoSuchAssociation, u"The requirement does not exist."_s, "requirement_id");
            continue;
        }
        const QString value = item.text("field_value");
        if (type)
            values.push_back({quint8(*type), value});
    }
    return values;
}

RequirementGroup *readGroup(const RequestContext &context, ObjectReader &body)
{
    const QString id = body.requiredText("requirement_group_id");
    RequirementGroup *group = context.state.group(id);
    if (!id.isEmpty() && group == nullptr)
        body.complain(code::NoSuchAssociation, u"The requirement group does not exist."_s, "requirement_group_id");
    return group;
}

} // namespace nd::sandbox::handlers
