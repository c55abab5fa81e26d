// SPDX-License-Identifier: Apache-2.0
#include "wording/error_text_codes.h"

#include <QLatin1String>
#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace nd {

namespace {

#define ND_TEXT(text) QT_TRANSLATE_NOOP("nd::ErrorText", text)

// Sorted by nothing but the code's number; the official table's titles are in api-facts §3.16.
constexpr CodeText Codes[] = {
    {"10001", ND_TEXT("This phone number is not active."), ND_TEXT("Choose another number."), NextStep::ChooseOthers},
    {"10002", ND_TEXT("Telnyx does not accept this as a phone number."), ND_TEXT("Correct the number."),
        NextStep::ChangeQuestion, true},
    {"10004", ND_TEXT("Something that Telnyx needs is missing."), ND_TEXT("Fill it in and try again."),
        NextStep::ChangeQuestion, true},
    {"10005", ND_TEXT("Telnyx has no such record (any more)."), ND_TEXT("Refresh the list."), NextStep::Refresh, false,
        Severity::Warning},
    {"10006", ND_TEXT("Telnyx does not know this identifier."), ND_TEXT("Refresh the list and choose again."),
        NextStep::Refresh},
    {"10007", ND_TEXT("Telnyx has an unexpected fault."), ND_TEXT("Try again in a moment."), NextStep::TryAgain},
    {"10008", ND_TEXT("Telnyx took too long."), ND_TEXT("Try again; a narrower question is quicker."),
        NextStep::TryAgain, false, Severity::Warning},
    {"10009", ND_TEXT("Telnyx does not accept the API key."), ND_TEXT("Enter a valid key for this account."),
        NextStep::EnterKey},
    {"10010", ND_TEXT("The API key is valid but may not do this."),
        ND_TEXT("Ask the account's owner for the permission, or use another key."), NextStep::EnterKey},
    {"10011", ND_TEXT("Telnyx limits the number of requests; this one was not carried out."),
        ND_TEXT("Wait a moment and try again."), NextStep::Wait, false, Severity::Warning},
    {"10012", ND_TEXT("Telnyx already has such a record."), ND_TEXT("Refresh the list before trying again."),
        NextStep::Refresh, true},
    {"10013", ND_TEXT("A record that this one needs is missing at Telnyx."), ND_TEXT("Refresh and choose again."),
        NextStep::Refresh, true},
    {"10015", ND_TEXT("Telnyx does not understand the request."), ND_TEXT("Change the values and try again."),
        NextStep::ChangeQuestion, true},
    {"10016", ND_TEXT("A number is not in the form + and digits (E.164)."), ND_TEXT("Correct the number."),
        NextStep::ChangeQuestion},
    {"10017", ND_TEXT("Something that was chosen no longer exists at Telnyx."), ND_TEXT("Refresh and choose again."),
        NextStep::Refresh, true},
    {"10021", ND_TEXT("The record is in use and cannot be changed now."), ND_TEXT("Try again later."), NextStep::Wait,
        true, Severity::Warning},
    {"10022", ND_TEXT("Telnyx does not know one or more of these identifiers."),
        ND_TEXT("Refresh the list and choose again."), NextStep::Refresh, true},
    {"10023", ND_TEXT("Telnyx could not read the request."), ND_TEXT("Try again; report it if it stays."),
        NextStep::ContactSupport, true},
    {"10026", ND_TEXT("A value is of the wrong kind."), ND_TEXT("Correct it and try again."), NextStep::ChangeQuestion,
        true},
    {"10027", ND_TEXT("Telnyx cannot process this."), ND_TEXT("Change the values and try again."),
        NextStep::ChangeQuestion, true},
    {"10031", ND_TEXT("Telnyx does not accept this filter."), ND_TEXT("Change the filters."), NextStep::ChangeQuestion,
        true},
    {"10032", ND_TEXT("Telnyx does not know one of the chosen values."), ND_TEXT("Choose another value."),
        NextStep::ChangeQuestion, true},
    {"10033", ND_TEXT("A value is too small or too large."), ND_TEXT("Correct it and try again."),
        NextStep::ChangeQuestion, true},
    {"10035", ND_TEXT("The record is locked at Telnyx at the moment."), ND_TEXT("Wait a moment and try again."),
        NextStep::Wait, false, Severity::Warning},
    {"10036", ND_TEXT("Telnyx is still working on this."), ND_TEXT("Wait a moment and refresh."), NextStep::Wait, false,
        Severity::Warning},
    {"10037", ND_TEXT("Telnyx's service is not available at the moment."), ND_TEXT("Try again in a few minutes."),
        NextStep::Wait},
    {"10038", ND_TEXT("Telnyx does not permit this at the account's present level."),
        ND_TEXT("Upgrade or verify the account at telnyx.com/upgrade."), NextStep::UpgradeAccount},
    {"10039", ND_TEXT("The account's level at Telnyx sets a limit that is reached."),
        ND_TEXT("Upgrade or verify the account at telnyx.com/upgrade."), NextStep::UpgradeAccount, true},

    {"20002", ND_TEXT("This API key has been revoked."), ND_TEXT("Enter a valid key for this account."),
        NextStep::EnterKey},
    {"20003", ND_TEXT("The API key is valid but may not do this."),
        ND_TEXT("Ask the account's owner for the permission, or use another key."), NextStep::EnterKey},
    {"20006", ND_TEXT("The access has expired."), ND_TEXT("Enter a valid key for this account."), NextStep::EnterKey},
    {"20008", ND_TEXT("Telnyx does not know this API key."), ND_TEXT("Enter a valid key for this account."),
        NextStep::EnterKey},
    {"20012", ND_TEXT("The account at Telnyx is deactivated; it may be out of funds."),
        ND_TEXT("Add funds at Telnyx or ask its support."), NextStep::AddFunds},
    {"20013", ND_TEXT("The account at Telnyx is blocked."), ND_TEXT("Ask Telnyx's support."), NextStep::ContactSupport},
    {"20014", ND_TEXT("The account at Telnyx is not verified."), ND_TEXT("Verify the account at Telnyx."),
        NextStep::UpgradeAccount},
    {"20015", ND_TEXT("This feature is not enabled for the account at Telnyx."),
        ND_TEXT("Ask Telnyx to enable it for this account."), NextStep::UpgradeAccount, true},
    {"20016", ND_TEXT("Telnyx asks for a level 1 verification of the account first."),
        ND_TEXT("Verify the account at Telnyx."), NextStep::UpgradeAccount},
    {"20017", ND_TEXT("Telnyx asks for a level 2 verification of the account first."),
        ND_TEXT("Verify the account at Telnyx."), NextStep::UpgradeAccount},
    {"20100", ND_TEXT("The account's money at Telnyx is not enough for this; nothing was bought."),
        ND_TEXT("Add funds at Telnyx, or order less."), NextStep::AddFunds},

    {"85000", ND_TEXT("Telnyx sells a number only shortly after a search has shown it."),
        ND_TEXT("Search for the number again, then order."), NextStep::SearchAgain},
    {"85001", ND_TEXT("One or more of these numbers are no longer for sale; nothing was bought."),
        ND_TEXT("Remove or substitute them."), NextStep::ChooseOthers, false, Severity::Warning},
    {"85002", ND_TEXT("The numbers of this order can no longer be changed."), ND_TEXT("Refresh the order."),
        NextStep::Refresh},
    {"85003", ND_TEXT("The regulatory requirements are already met."), ND_TEXT("Nothing is to be done; refresh."),
        NextStep::Refresh, false, Severity::Info},
    {"85004", ND_TEXT("Telnyx does not know the chosen connection."), ND_TEXT("Choose another connection."),
        NextStep::ChangeQuestion},
    {"85005", ND_TEXT("Telnyx does not know the chosen messaging profile."),
        ND_TEXT("Choose another messaging profile."), NextStep::ChangeQuestion},
    {"85006", ND_TEXT("This number is already reserved, by you or by somebody else."),
        ND_TEXT("Choose another number, or try again when the hold has lapsed."), NextStep::ChooseOthers, false,
        Severity::Warning},
    {"85007", ND_TEXT("The account holds as many numbers as Telnyx allows."),
        ND_TEXT("Buy what is held or let holds lapse, then reserve again."), NextStep::FreeHolds, false,
        Severity::Warning},
    {"85008", ND_TEXT("Telnyx does not extend this hold any further."),
        ND_TEXT("Order the number before the hold lapses."), NextStep::None, false, Severity::Warning},
};

#undef ND_TEXT

} // namespace

const CodeText *codeText(QStringView code)
{
    const auto found = std::find_if(
        std::begin(Codes), std::end(Codes), [code](const CodeText &row) { return code == QLatin1String(row.code); });
    return found == std::end(Codes) ? nullptr : found;
}

} // namespace nd
