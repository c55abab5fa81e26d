// SPDX-License-Identifier: Apache-2.0
// Money, times, numbers, references, addresses and headers: what is accepted reads back as the same.
#include "bytes.h"

#include "accounts/account.h"
#include "api/client/rate_limiter.h"
#include "api/values/customer_reference.h"
#include "base/decimal.h"
#include "base/e164.h"
#include "base/timestamp.h"

using namespace nd;
using fuzz::must;

namespace {

void money(const QString &text)
{
    const auto amount = Decimal::parse(text);
    if (!amount)
        return;
    must(Decimal::parse(amount->toString()) == amount, "an amount reads back");
    const auto twice = amount->plus(*amount);
    must(!twice || twice->minus(*amount) == amount, "sums are exact");
}

void time(const QString &text)
{
    const auto moment = Timestamp::parse(text);
    if (moment)
        must(Timestamp::parse(moment->toIso()) == moment, "a time reads back");
}

void number(const QString &text)
{
    for (const char *region : {"", "US", "GB", "DE", "??"}) {
        const auto parsed = e164::parse(text, QString::fromLatin1(region));
        must(!parsed || e164::isOrderable(*parsed), "a parsed number can be ordered");
    }
    e164::forDisplay(text);
    e164::regionOf(text);
    e164::keypadDigits(text);
    must(!(e164::isOrderable(text) && e164::isRedacted(text)), "a masked number cannot be ordered");
}

void referenceOf(const QString &text)
{
    const reference::Parts parts = reference::split(text);
    must(parts.id.isEmpty() || reference::isId(parts.id), "what is split off is an id");
    static const QString id = reference::newId();
    const reference::Parts ours = reference::split(reference::compose(text, id));
    must(ours.id == id, "our id survives");
    must(ours.person == reference::split(reference::compose(ours.person, id)).person, "the person's part survives");
}

void address(const QString &text)
{
    const Result<QUrl> url = account::parseBaseUrl(text);
    if (!url)
        return must(!url.error().title.isEmpty(), "a refused address has a reason");
    must(url->scheme() == u"https" || account::isLoopback(*url), "no key over a bare line");
    must(url->userInfo().isEmpty() && !url->hasQuery() && !url->hasFragment(), "an address is only an address");
    const Result<QUrl> again = account::parseBaseUrl(url->toString());
    must(again && *again == *url, "an address reads back");
}

void key(const QByteArray &bytes)
{
    const Result<Done> fine = account::checkKey(bytes);
    if (fine)
        return must(!bytes.contains('\n') && !bytes.contains('\r') && !bytes.contains(' '), "a key fits in a header");
    const bool told = bytes.size() > 3 && (fine.error().title + fine.error().detail).toUtf8().contains(bytes);
    must(!told, "a refused key is not repeated");
}

void header(const QByteArray &bytes)
{
    const auto span = resetSpan(bytes, Timestamp::fromMicros(1'790'000'000'000'000));
    must(!span || span->count() >= 0, "no reset lies in the past");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    switch (input.choice % 7) {
    case 0:
        money(input.text());
        break;
    case 1:
        time(input.text());
        break;
    case 2:
        number(input.text());
        break;
    case 3:
        referenceOf(input.text());
        break;
    case 4:
        address(input.text());
        break;
    case 5:
        key(input.bytes);
        break;
    default:
        header(input.bytes);
    }
    return 0;
}
