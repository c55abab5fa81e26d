// SPDX-License-Identifier: Apache-2.0
#include "wording/error_text_codes.h"

#include <QCoreApplication>
#include <QLatin1String>

#include <algorithm>
#include <iterator>

namespace nd {

namespace {

/// A class for lupdate, which takes the context of texts from it and finds none that stands in a macro of our own.
struct CodeTexts
{
    Q_DECLARE_TR_FUNCTIONS(nd::ErrorText)

public:
    // Sorted by nothing but the code's number; the official table's titles are in api-facts §3.16.
    static constexpr CodeText All[] = {
        {"10001", QT_TR_NOOP("This phone number is not active."), QT_TR_NOOP("Choose another number."),
            NextStep::ChooseOthers},
        {"10002", QT_TR_NOOP("Telnyx does not accept this as a phone number."), QT_TR_NOOP("Correct the number."),
            NextStep::ChangeQuestion, true},
        {"10004", QT_TR_NOOP("Something that Telnyx needs is missing."), QT_TR_NOOP("Fill it in and try again."),
            NextStep::ChangeQuestion, true},
        {"10005", QT_TR_NOOP("Telnyx has no such record (any more)."), QT_TR_NOOP("Refresh the list."),
            NextStep::Refresh, false, Severity::Warning},
        {"10006", QT_TR_NOOP("Telnyx does not know this identifier."), QT_TR_NOOP("Refresh the list and choose again."),
            NextStep::Refresh},
        {"10007", QT_TR_NOOP("Telnyx has an unexpected fault."), QT_TR_NOOP("Try again in a moment."),
            NextStep::TryAgain},
        {"10008", QT_TR_NOOP("Telnyx took too long."), QT_TR_NOOP("Try again; a narrower question is quicker."),
            NextStep::TryAgain, false, Severity::Warning},
        {"10009", QT_TR_NOOP("Telnyx does not accept the API key."), QT_TR_NOOP("Enter a valid key for this account."),
            NextStep::EnterKey},
        {"10010", QT_TR_NOOP("The API key is valid but may not do this."),
            QT_TR_NOOP("Ask the account's owner for the permission, or use another key."), NextStep::EnterKey},
        {"10011", QT_TR_NOOP("Telnyx limits the number of requests; this one was not carried out."),
            QT_TR_NOOP("Wait a moment and try again."), NextStep::Wait, false, Severity::Warning},
        {"10012", QT_TR_NOOP("Telnyx already has such a record."), QT_TR_NOOP("Refresh the list before trying again."),
            NextStep::Refresh, true},
        {"10013", QT_TR_NOOP("A record that this one needs is missing at Telnyx."),
            QT_TR_NOOP("Refresh and choose again."), NextStep::Refresh, true},
        {"10015", QT_TR_NOOP("Telnyx does not understand the request."), QT_TR_NOOP("Change the values and try again."),
            NextStep::ChangeQuestion, true},
        {"10016", QT_TR_NOOP("A number is not in the form + and digits (E.164)."), QT_TR_NOOP("Correct the number."),
            NextStep::ChangeQuestion},
        {"10017", QT_TR_NOOP("Something that was chosen no longer exists at Telnyx."),
            QT_TR_NOOP("Refresh and choose again."), NextStep::Refresh, true},
        {"10021", QT_TR_NOOP("The record is in use and cannot be changed now."), QT_TR_NOOP("Try again later."),
            NextStep::Wait, true, Severity::Warning},
        {"10022", QT_TR_NOOP("Telnyx does not know one or more of these identifiers."),
            QT_TR_NOOP("Refresh the list and choose again."), NextStep::Refresh, true},
        {"10023", QT_TR_NOOP("Telnyx could not read the request."), QT_TR_NOOP("Try again; report it if it stays."),
            NextStep::ContactSupport, true},
        {"10026", QT_TR_NOOP("A value is of the wrong kind."), QT_TR_NOOP("Correct it and try again."),
            NextStep::ChangeQuestion, true},
        {"10027", QT_TR_NOOP("Telnyx cannot process this."), QT_TR_NOOP("Change the values and try again."),
            NextStep::ChangeQuestion, true},
        {"10031", QT_TR_NOOP("Telnyx does not accept this filter."), QT_TR_NOOP("Change the filters."),
            NextStep::ChangeQuestion, true},
        {"10032", QT_TR_NOOP("Telnyx does not know one of the chosen values."), QT_TR_NOOP("Choose another value."),
            NextStep::ChangeQuestion, true},
        {"10033", QT_TR_NOOP("A value is too small or too large."), QT_TR_NOOP("Correct it and try again."),
            NextStep::ChangeQuestion, true},
        {"10035", QT_TR_NOOP("The record is locked at Telnyx at the moment."),
            QT_TR_NOOP("Wait a moment and try again."), NextStep::Wait, false, Severity::Warning},
        {"10036", QT_TR_NOOP("Telnyx is still working on this."), QT_TR_NOOP("Wait a moment and refresh."),
            NextStep::Wait, false, Severity::Warning},
        {"10037", QT_TR_NOOP("Telnyx's service is not available at the moment."),
            QT_TR_NOOP("Try again in a few minutes."), NextStep::Wait},
        {"10038", QT_TR_NOOP("Telnyx does not permit this at the account's present level."),
            QT_TR_NOOP("Upgrade or verify the account at telnyx.com/upgrade."), NextStep::UpgradeAccount},
        {"10039", QT_TR_NOOP("The account's level at Telnyx sets a limit that is reached."),
            QT_TR_NOOP("Upgrade or verify the account at telnyx.com/upgrade."), NextStep::UpgradeAccount, true},

        {"20002", QT_TR_NOOP("This API key has been revoked."), QT_TR_NOOP("Enter a valid key for this account."),
            NextStep::EnterKey},
        {"20003", QT_TR_NOOP("The API key is valid but may not do this."),
            QT_TR_NOOP("Ask the account's owner for the permission, or use another key."), NextStep::EnterKey},
        {"20006", QT_TR_NOOP("The access has expired."), QT_TR_NOOP("Enter a valid key for this account."),
            NextStep::EnterKey},
        {"20008", QT_TR_NOOP("Telnyx does not know this API key."), QT_TR_NOOP("Enter a valid key for this account."),
            NextStep::EnterKey},
        {"20012", QT_TR_NOOP("The account at Telnyx is deactivated; it may be out of funds."),
            QT_TR_NOOP("Add funds at Telnyx or ask its support."), NextStep::AddFunds},
        {"20013", QT_TR_NOOP("The account at Telnyx is blocked."), QT_TR_NOOP("Ask Telnyx's support."),
            NextStep::ContactSupport},
        {"20014", QT_TR_NOOP("The account at Telnyx is not verified."), QT_TR_NOOP("Verify the account at Telnyx."),
            NextStep::UpgradeAccount},
        {"20015", QT_TR_NOOP("This feature is not enabled for the account at Telnyx."),
            QT_TR_NOOP("Ask Telnyx to enable it for this account."), NextStep::UpgradeAccount, true},
        {"20016", QT_TR_NOOP("Telnyx asks for a level 1 verification of the account first."),
            QT_TR_NOOP("Verify the account at Telnyx."), NextStep::UpgradeAccount},
        {"20017", QT_TR_NOOP("Telnyx asks for a level 2 verification of the account first."),
            QT_TR_NOOP("Verify the account at Telnyx."), NextStep::UpgradeAccount},
        {"20100", QT_TR_NOOP("The account's money at Telnyx is not enough for this; nothing was bought."),
            QT_TR_NOOP("Add funds at Telnyx, or order less."), NextStep::AddFunds},

        {"85000", QT_TR_NOOP("Telnyx sells a number only shortly after a search has shown it."),
            QT_TR_NOOP("Search for the number again, then order."), NextStep::SearchAgain},
        {"85001", QT_TR_NOOP("One or more of these numbers are no longer for sale; nothing was bought."),
            QT_TR_NOOP("Remove or substitute them."), NextStep::ChooseOthers, false, Severity::Warning},
        {"85002", QT_TR_NOOP("The numbers of this order can no longer be changed."), QT_TR_NOOP("Refresh the order."),
            NextStep::Refresh},
        {"85003", QT_TR_NOOP("The regulatory requirements are already met."),
            QT_TR_NOOP("Nothing is to be done; refresh."), NextStep::Refresh, false, Severity::Info},
        {"85004", QT_TR_NOOP("Telnyx does not know the chosen connection."), QT_TR_NOOP("Choose another connection."),
            NextStep::ChangeQuestion},
        {"85005", QT_TR_NOOP("Telnyx does not know the chosen messaging profile."),
            QT_TR_NOOP("Choose another messaging profile."), NextStep::ChangeQuestion},
        {"85006", QT_TR_NOOP("This number is already reserved, by you or by somebody else."),
            QT_TR_NOOP("Choose another number, or try again when the hold has lapsed."), NextStep::ChooseOthers, false,
            Severity::Warning},
        {"85007", QT_TR_NOOP("The account holds as many numbers as Telnyx allows."),
            QT_TR_NOOP("Buy what is held or let holds lapse, then reserve again."), NextStep::FreeHolds, false,
            Severity::Warning},
        {"85008", QT_TR_NOOP("Telnyx does not extend this hold any further."),
            QT_TR_NOOP("Order the number before the hold lapses."), NextStep::None, false, Severity::Warning},
    };
};

} // namespace

const CodeText *codeText(QStringView code)
{
    const auto found = std::find_if(std::begin(CodeTexts::All), std::end(CodeTexts::All),
        [code](const CodeText &row) { return code == QLatin1String(row.code); });
    return found == std::end(CodeTexts::All) ? nullptr : found;
}

} // namespace nd
