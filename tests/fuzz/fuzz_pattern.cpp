// SPDX-License-Identifier: Apache-2.0
// The pattern language of the search, and what it finds in numbers.
#include "bytes.h"

#include "api/values/number_pattern.h"

using namespace nd;
using fuzz::must;

namespace {

void lookAt(const DigitPattern &pattern, const QString &number)
{
    const QStringView national = QStringView(number).mid(nationalStart(number));
    const auto span = pattern.match(national);
    must(!span || (span->start >= 0 && span->length > 0 && span->start + span->length <= national.size()),
        "what is found lies in the number");
    const DigitPattern::Filters sent = pattern.filters();
    const DigitPattern rest = pattern.without(sent);
    must(!span || rest.isEmpty() || rest.match(national), "what fits as a whole fits in part");
    must(!span || sent.contains.isEmpty() || national.contains(sent.contains), "what is asked of Telnyx is there");
    must(!span || sent.endsWith.isEmpty() || national.endsWith(sent.endsWith), "the end that is asked for is there");
    const int score = memorability(national);
    must(score >= 0 && score <= 100, "a score is 0 to 100");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const QString text = input.text();
    DigitPattern::Problem problem;
    const auto pattern = DigitPattern::parse(text, &problem);
    must(pattern || !problem.term.isEmpty(), "what cannot be read is named");
    must(nationalStart(text) <= text.size(), "the national number begins in the number");
    if (!pattern)
        return 0;
    for (const char *number :
        {"+13128294829", "+13125551212", "+4930123454321", "+35312345678", "+1312555xxxx", "+1", ""})
        lookAt(*pattern, QString::fromLatin1(number));
    lookAt(*pattern, text);
    return 0;
}
