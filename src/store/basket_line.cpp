// SPDX-License-Identifier: Apache-2.0
#include "store/basket_line.h"

#include "api/values/customer_reference.h"
#include "base/e164.h"
#include "base/fields.h"

#include <array>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KindWords{
    std::pair{LineKind::Number, QStringView(u"number")},
    std::pair{LineKind::Block, QStringView(u"block")},
    std::pair{LineKind::Quantity, QStringView(u"quantity")},
};

constexpr std::array TroubleWords{
    std::pair{LineTrouble::Own, QStringView(u"own")},
    std::pair{LineTrouble::Gone, QStringView(u"gone")},
    std::pair{LineTrouble::NotHeld, QStringView(u"not_held")},
    std::pair{LineTrouble::Shared, QStringView(u"shared")},
};

std::optional<Money> times(const std::optional<Money> &one, int count)
{
    if (!one)
        return {};
    const auto amount = one->amount.times(count);
    return amount ? std::optional(Money{*amount, one->currency}) : std::nullopt;
}

void fillRegion(BasketLine &line, const Region &region, const QString &country)
{
    line.country = region.countryCode.isEmpty() ? country : region.countryCode;
    line.place = region.locality.isEmpty() ? region.rateCenter : region.locality;
    line.region = region.state;
}

} // namespace

bool read(const QJsonValue &json, LineKind &out, Reader &reader)
{
    const QString word = json.toString();
    for (const auto &[kind, text] : KindWords) {
        if (word == text) {
            out = kind;
            return true;
        }
    }
    reader.odd("not a kind of line");
    return false;
}

QJsonValue write(LineKind kind)
{
    for (const auto &[one, text] : KindWords) {
        if (one == kind)
            return text.toString();
    }
    return {};
}

bool read(const QJsonValue &json, LineTrouble &out, Reader &reader)
{
    const QString word = json.toString();
    for (const auto &[trouble, text] : TroubleWords) {
        if (word == text) {
            out = trouble;
            return true;
        }
    }
    reader.odd("not a kind of trouble");
    return false;
}

QJsonValue write(LineTrouble trouble)
{
    for (const auto &[one, text] : TroubleWords) {
        if (one == trouble)
            return text.toString();
    }
    return {};
}

std::optional<Money> BasketLine::upfront() const
{
    return times(cost.upfrontMoney(), range);
}

std::optional<Money> BasketLine::monthly() const
{
    return times(cost.monthlyMoney(), range);
}

BasketLine lineOf(const AvailableNumber &found, const QString &country)
{
    BasketLine line;
    line.key = line.number = found.phoneNumber;
    line.type = found.phoneNumberType;
    line.features = found.features;
    line.cost = found.cost;
    line.quickship = found.quickship;
    line.reservable = found.reservable;
    line.bestEffort = found.bestEffort;
    fillRegion(line, found.region, country);
    return line;
}

BasketLine lineOf(const AvailableBlock &found, const QString &country)
{
    BasketLine line;
    line.kind = LineKind::Block;
    line.number = found.phoneNumber;
    line.key = found.phoneNumber + u'/' + QString::number(found.range);
    line.range = found.range;
    line.type = found.phoneNumberType;
    line.features = found.features;
    line.cost = found.cost;
    fillRegion(line, found.region, country);
    return line;
}

BasketLine lineOf(const NewBulkGroup &group, const Cost &cost)
{
    BasketLine line;
    line.kind = LineKind::Quantity;
    line.key = u"q-"_s + reference::newId().mid(3);
    line.range = group.countRequested.value;
    line.country = group.countryIso;
    line.type = group.phoneNumberType;
    line.place = group.locality;
    line.region = group.administrativeArea;
    line.features = group.features;
    line.cost = cost;
    line.quickship = group.quickship.value_or(false);
    line.group = group;
    return line;
}

BasketLine lineOfNumber(const QString &number)
{
    BasketLine line;
    line.key = line.number = number;
    line.country = e164::regionOf(number);
    return line;
}

QByteArray linesToJson(const std::vector<BasketLine> &lines)
{
    return toJson(lines);
}

std::vector<BasketLine> linesFromJson(const QByteArray &json)
{
    return fromJson<std::vector<BasketLine>>(json).value_or(std::vector<BasketLine>{});
}

} // namespace nd
