<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Countdown</name>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours and minutes: 2 d 03:00</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogAsker</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Numberdesk cannot start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Account not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dialog is open in Numberdesk. Close it before you change the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox has begun anew: the file with its state could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox has begun anew: its state was kept by another version of Numberdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot keep its state: the file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk. Until then the sandbox begins anew at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that were placed there before are not known to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that need the company&apos;s certificates fail. Choose the file again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutHint</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Account</name>
    <message>
        <source>The address of the API is missing. Telnyx&apos;s is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not carry a name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://, not with %1://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key would travel unprotected: http:// is for this computer only. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end with the version of the API, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key contains a space or a character that no key has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains a character that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the company&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing can be bought or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Telnyx portal, API Keys. It is kept in the operating system&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Telnyx for the balance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works. Available credit: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AccountLimitsDialog</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new order begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront cost of one order; more is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, as in USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count is typed above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not above, upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearer numbers are marked, and ordered only when that is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number not above, per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the strip that says which account is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} becomes the day, {n} the next number that no order has yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection, messaging profile and billing group can be chosen while this account is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the three: an order begins where the last one went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending cap is an amount as in 250.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a number may cost is two amounts: upfront and per month, as in 1.00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AccountServices</name>
    <message>
        <source>The orders that were read could not be kept on this computer: without a network they are missing after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AccountStrip</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training account: nothing here is bought and nothing costs money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live account: orders are placed for real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: nothing can be reserved or ordered with this account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Accounts</name>
    <message>
        <source>The count above which an order is typed cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending cap cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spending cap needs a currency of three letters, as in USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account named “%1”. The accounts are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of an account stays, since its orders belong to it. Add another account instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” cannot be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this account cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price ceiling needs two amounts that are not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price ceiling needs a currency of three letters, as in USD.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in, costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is overwritten in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from this program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account all the same? Its key may then still be in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key while something is open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or change(s) of this account is/are not settled.</source>
        <translation>
            <numerusform>%n order or change of this account is not settled.</numerusform>
            <numerusform>%n orders or changes of this account are not settled.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a key of the same organisation Telnyx is asked on what became of it. With any other it stays unresolved until a key of the organisation is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, spending cap, price ceiling, typed count, and what a new order begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is deleted from the keychain. Its basket, drafts, templates and saved searches are not shown again, also when it is added anew. Orders at Telnyx stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ActivityColumns</name>
    <message>
        <source>will be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request to Telnyx is listed here, without the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Request as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AddressColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AddressesDialog</name>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements ask for some of them as proof of where an end user lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use This Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one can be used at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AddressesPresenter</name>
    <message>
        <source>Reading addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::AdvancedGroupDialog</name>
    <message>
        <source>Requirement group of the advanced order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AdvancedGroupPresenter</name>
    <message>
        <source>Reading the order…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AdvancedOrderDialog</name>
    <message>
        <source>Advanced order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three digits at most; empty for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for Telnyx&apos;s people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as cities that would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::AdvancedOrderPresenter</name>
    <message>
        <source>Telnyx&apos;s people look for the numbers by hand, which takes days and may be in vain. The cost is not known before; what they find is ordered at once and paid from the balance of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advanced order has no price: it cannot be held to this account&apos;s limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toll-free numbers of the United States and Canada cannot be ordered this way: search for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An area code has %n digit(s) at most here.</source>
        <translation>
            <numerusform>An area code has %n digit at most here.</numerusform>
            <numerusform>An area code has %n digits at most here.</numerusform>
        </translation>
    </message>
    <message>
        <source>An advanced order has at most 10,000 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The comment has %n character(s) at most.</source>
        <translation>
            <numerusform>The comment has %n character at most.</numerusform>
            <numerusform>The comment has %n characters at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>area code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s)</source>
        <translation>
            <numerusform>%1: %n number</numerusform>
            <numerusform>%1: %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n number(s) at once and pay for it/them, although the cost is not known</source>
        <translation>
            <numerusform>Order %n number at once and pay for it, although the cost is not known</numerusform>
            <numerusform>Order %n numbers at once and pay for them, although the cost is not known</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what Telnyx&apos;s people are to look for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Appearance</name>
    <message>
        <source>As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Basket</name>
    <message>
        <source>The line is in a purchase that is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx masks this number for the account&apos;s level: it cannot be ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a telephone number in E.164 form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block and a line of the basket have numbers in common.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::BasketColumns</name>
    <message>
        <source>Block of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out when the basket is reserved or ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order ticket asks whether it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not held. Whether it is for sale is asked when it is ordered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::BasketPresenter</name>
    <message>
        <source>The hold on %1 ends in five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold on %1 ends in one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed: others can buy it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %n number(s) Telnyx has nothing equivalent.</source>
        <translation>
            <numerusform>For %n number Telnyx has nothing equivalent.</numerusform>
            <numerusform>For %n numbers Telnyx has nothing equivalent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n number(s) is not known.</source>
        <translation>
            <numerusform>The price of %n number is not known.</numerusform>
            <numerusform>The price of %n numbers is not known.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be compared with the credit in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block&apos;s price counts for each of its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 held, %L2 not: Telnyx lets this account hold no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 held, %L2 not: Telnyx lets this account hold no more than the %L3 that it holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) cannot be held: Telnyx lets this account hold no more.</source>
        <translation>
            <numerusform>%Ln number cannot be held: Telnyx lets this account hold no more.</numerusform>
            <numerusform>%Ln numbers cannot be held: Telnyx lets this account hold no more.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not held can be ordered all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Telnyx&apos;s answer leaves out %Ln number(s), which may be held or not: look into Reservations.</source>
        <translation>
            <numerusform>Telnyx&apos;s answer leaves out %Ln number, which may be held or not: look into Reservations.</numerusform>
            <numerusform>Telnyx&apos;s answer leaves out %Ln numbers, which may be held or not: look into Reservations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx refused %L1 of %L2: %3. The others have nothing to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Out %L1, Order the Other %L2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Out %L1, Reserve the Other %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these numbers is gone: they can be ordered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old number, new number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) replaced by the nearest that is for sale:</source>
        <translation>
            <numerusform>%n number replaced by the nearest that is for sale:</numerusform>
            <numerusform>%n numbers replaced by the nearest that are for sale:</numerusform>
        </translation>
    </message>
    <message>
        <source>Above this account&apos;s price ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 held, %L2 not: the column State says why. Whether they are for sale is asked when they are ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: the column State says why.</source>
        <translation>
            <numerusform>%Ln was refused: the column State says why.</numerusform>
            <numerusform>%Ln were refused: the column State says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::BasketScope</name>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve %1 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve %1 Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve %1 of %2 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve %1 of %2 Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend %1 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend %1 Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend %1 of %2 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend %1 of %2 Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 of %2 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 of %2 Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute %1 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute %1 Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute %1 of %2 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute %1 of %2 Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order All %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 Shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 Selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 of %2 Shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 of %2 Selected…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::BasketTab</name>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for numbers and add them; they stay here over restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Basket Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo Basket Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove held numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these numbers is/are held for you.</source>
        <translation>
            <numerusform>%n of these numbers is held for you.</numerusform>
            <numerusform>%n of these numbers are held for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx has no way to release a hold: it runs on until its time is over, and nobody else can buy the number meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh Holds and Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that were refused, whose hold has lapsed, or that are the account&apos;s already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough for the whole first month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only problems (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::BulkColumns</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::BulkGroupForm</name>
    <message>
        <source>How many numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk orders are for the United States and Canada only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three digits, such as 312; empty for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as IL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits, or letters as on a keypad (TAXI). No wildcards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toll-free numbers that work at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude held numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features and options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are fewer numbers, buy those that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are fewer numbers, buy none of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are fewer numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::BulkOrderDialog</name>
    <message>
        <source>Bulk order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Strategy for All Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there are fewer numbers, do in each group as chosen in this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::BulkOrderPresenter</name>
    <message>
        <source>The cost is not known before: Telnyx chooses the numbers and names no price for a bulk order. It is paid from the balance as soon as Telnyx finds numbers, and cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bulk order has no price: it cannot be held to this account&apos;s limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1: choose what to do when there are fewer numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 asks for the same as another group: put them into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bulk order has at most %1 numbers; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order %n number(s) although the cost is not known</source>
        <translation>
            <numerusform>Order %n number although the cost is not known</numerusform>
            <numerusform>Order %n numbers although the cost is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::CaFile</name>
    <message>
        <source>The file of certificates cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to hold certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in the file: one in PEM form begins with BEGIN CERTIFICATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every certificate in the file has expired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CeilingBox</name>
    <message>
        <source>Hide numbers above the price ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that cost more than Account → Manage Accounts → Settings allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln above the price ceiling</source>
        <translation>
            <numerusform>Hide %Ln above the price ceiling</numerusform>
            <numerusform>Hide %Ln above the price ceiling</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::ColumnFilter</name>
    <message>
        <source>&amp;Type a Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a cell without text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not possible now</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “%1” everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, basket, comments, accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Return to run it, Esc to close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CommentColumns</name>
    <message>
        <source>Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n unread)</source>
        <translation>
            <numerusform>(%n unread)</numerusform>
            <numerusform>(%n unread)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(to be answered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <comment>an answer was begun; the last message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>To be answered · %1</source>
        <comment>the last message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CommentTemplates</name>
    <message>
        <source>Extend the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a template with this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CommentsPresenter</name>
    <message>
        <source>Reading comments…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CommentsTab</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Answer Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it off what needs action; the next message brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CompareDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to your order was lost. This order at Telnyx has exactly its numbers and was made after yours was sent, but it does not carry our ID: somebody else may have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Is Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It Is Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this order yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;It is not&quot; settles yours as not bought: its lines can be ordered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ConversationPane</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Telnyx asks about an order, it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CountryRequirementsDialog</name>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are given to a requirement group before an order, or to its sub-orders after it, before their deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements by country and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills these in once, for every order of this country and number type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CountryRequirementsPresenter</name>
    <message>
        <source>Reading what is asked for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for: numbers can be used as soon as they are bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is asked for is not known of %Ln number(s).</source>
        <translation>
            <numerusform>What is asked for is not known of %Ln number.</numerusform>
            <numerusform>What is asked for is not known of %Ln numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::CoverageBands</name>
    <message>
        <source>not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold, can be reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1, can be reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number type, its features</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers are sold here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CoverageColumns</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full PSTN replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx takes no order here before its requirements are filled in and approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx takes no order here before the requirements are filled in and approved, for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CoverageMaps</name>
    <message>
        <source>World map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock by Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the world: what is sold where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of what is in stock, by state and area code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CoveragePresenter</name>
    <message>
        <source>Reading coverage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx lists no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n country/countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not say what is in stock in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search to see what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) with stock</source>
        <translation>
            <numerusform>%n area with stock</numerusform>
            <numerusform>%n areas with stock</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown was read at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx cannot be asked for the stock of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx sells no numbers in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::CoverageTab</name>
    <message>
        <source>Filter countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage was not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number type is sold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paperwork of this country, by number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx sells no numbers in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Requirements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n country/countries</source>
        <translation>
            <numerusform>%1 of %n country</numerusform>
            <numerusform>%1 of %n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::DataAge</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be refreshed; shown is what this computer remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be refreshed since %1. This is what was known then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::DataFolder</name>
    <message>
        <source>%1 is not a folder, so nothing can be stored there. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the rights of the folder above it, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Check its rights, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its rights, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk is already running with the folder %1. Close it first, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system names no folder for the program&apos;s data. Choose one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check the rights of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::DeskLock</name>
    <message numerus="yes">
        <source>A PIN has %n characters or more.</source>
        <translation>
            <numerusform>A PIN has %n character or more.</numerusform>
            <numerusform>A PIN has %n characters or more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN could not be kept: this computer has too little memory left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::DesktopMessages</name>
    <message>
        <source>Open Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::DesktopNotifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::DestinationFields</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::DiagnosticsDialog</name>
    <message>
        <source>With telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a report of a fault. This is what the file holds, word for word; it is not sent anywhere. It holds no key, nothing of what stood in requests and answers, no names and no references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::DocumentUpload</name>
    <message>
        <source>Telnyx takes these kinds of file only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx takes documents of 20 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::EmptyState</name>
    <message>
        <source>No row fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden.</source>
        <translation>
            <numerusform>%n row is hidden.</numerusform>
            <numerusform>%n rows are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::ErrorText</name>
    <message>
        <source>Telnyx says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has nothing there that fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another type or area, or look at Coverage for what is sold there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers fit these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask with best effort, for fewer features or for another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be sent as soon as the outcome of the earlier one is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the order list, then send it again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk is asking Telnyx what became of it. Do not send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: the certificate belongs to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a sign-in page stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not sent. Check whether a proxy or a security program stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let the request through: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of Telnyx&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; it should end with /v2. A sign-in page of the network can also be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand in between. Open a browser to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for safety: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than this program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s answer contradicts itself: something may be missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; report it if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Telnyx API at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; Telnyx&apos;s is https://api.telnyx.com/v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not keep this report any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a valid key for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner for the permission, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has no such record (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the values and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx limits the number of requests; this one was not carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has a fault (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Telnyx Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether Telnyx has taken this order: no answer proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether Telnyx holds these numbers: no answer proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether Telnyx has extended this hold: no answer proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the comment has reached Telnyx: no answer proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether Telnyx has made this change: no answer proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a login: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your login when Numberdesk asks for it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not accept this as a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that Telnyx needs is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know this identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has an unexpected fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; a narrower question is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is valid but may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx already has such a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that this one needs is missing at Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not understand the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not in the form + and digits (E.164).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was chosen no longer exists at Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in use and cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know one or more of these identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx could not read the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx cannot process this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not accept this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know one of the chosen values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is locked at Telnyx at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is still working on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s service is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not permit this at the account&apos;s present level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade or verify the account at telnyx.com/upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s level at Telnyx sets a limit that is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know this API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at Telnyx is deactivated; it may be out of funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add funds at Telnyx or ask its support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at Telnyx is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Telnyx&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at Telnyx is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the account at Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feature is not enabled for the account at Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Telnyx to enable it for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx asks for a level 1 verification of the account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx asks for a level 2 verification of the account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s money at Telnyx is not enough for this; nothing was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add funds at Telnyx, or order less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx sells a number only shortly after a search has shown it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the number again, then order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more of these numbers are no longer for sale; nothing was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or substitute them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this order can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulatory requirements are already met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done; refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know the chosen connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know the chosen messaging profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another messaging profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is already reserved, by you or by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number, or try again when the hold has lapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account holds as many numbers as Telnyx allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy what is held or let holds lapse, then reserve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not extend this hold any further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the number before the hold lapses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FailedWrites</name>
    <message>
        <source>Settled by hand on %1: it was not bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Probably it became this order, which has exactly its numbers and does not carry our ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two, and say whether it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Telnyx shows no order of it, but its numbers are in the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Telnyx portal, then settle it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and it is not known yet what Telnyx did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk asks again every five minutes and sends nothing twice; the Telnyx portal shows it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk is making sure that nothing was bought; Telnyx has not answered that yet. Do not order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and Telnyx shows no trace of it: it was not bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and Telnyx shows no trace of it: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FailureColumns</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Telnyx Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, making sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not bought, by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FailureNotices</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx has answered, and the answer could not be stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and leave Numberdesk running: it is tried again every 5 seconds. Do not order it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Telnyx says about an open purchase or change cannot be stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk. Numberdesk goes on asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the settings was damaged; what could be read of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or see whether this file may be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) came back to the basket: %1</source>
        <translation>
            <numerusform>%n number came back to the basket: %1</numerusform>
            <numerusform>%n numbers came back to the basket: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx took the order and did not deliver them. Each line says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hold on %n number(s) was extended automatically (%1 of at most %2 times).</source>
        <translation>
            <numerusform>The hold on %n number was extended automatically (%1 of at most %2 times).</numerusform>
            <numerusform>The holds on %n numbers were extended automatically (%1 of at most %2 times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hold on %n number(s) could not be extended automatically: %1</source>
        <translation>
            <numerusform>The hold on %n number could not be extended automatically: %1</numerusform>
            <numerusform>The holds on %n numbers could not be extended automatically: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends in less than two minutes: order them, or extend it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account has bought and holds could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is reserved, ordered or changed with it until this is put right and Numberdesk is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FailuresPane</name>
    <message>
        <source>Failed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter failed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle by Hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared: it is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: bought as order %1. Its lines have left the basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared: %1 is not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: not bought. Its lines can be ordered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, reservations and changes that failed are listed here, with a way to fix each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FeatureLookup</name>
    <message>
        <source>Telnyx&apos;s answer does not say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Field</name>
    <message>
        <source>Clear %1</source>
        <comment>button inside of a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FindColumns</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FindDialog</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, reference, id, word or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FindPresenter</name>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the orders by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders; asks Telnyx for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be looked through: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or a part of it, a reference, an id, a word of a comment, an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places so far; asking Telnyx for holds …</source>
        <translation>
            <numerusform>%n place so far; asking Telnyx for holds …</numerusform>
            <numerusform>%n places so far; asking Telnyx for holds …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::FirstSteps</name>
    <message>
        <source>Buy your first number: in the Sandbox nothing costs money. Step 1 of 3: find numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Numbers in Chicago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3: these numbers can be bought. Put one into the basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the First Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3: look through the ticket, and press Place Order in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is out. Numberdesk follows it until the number is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all: the number is ordered and followed in Orders. With an account of yours the same steps buy real numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Steps in the Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::FollowPause</name>
    <message>
        <source>Pause Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following is paused: Telnyx is not asked about orders and comments until you resume. Purchases that are still out are looked up all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Funds</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, less %2</source>
        <comment>money that is left; money in another currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::GridExport</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected row(s) of “%1”</source>
        <translation>
            <numerusform>Export %n selected row of “%1”</numerusform>
            <numerusform>Export %n selected rows of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %n row(s) of “%1”</source>
        <translation>
            <numerusform>Export the one row of “%1”</numerusform>
            <numerusform>Export all %n rows of “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was there before is as it was. Is it open in another program, the folder not yours to write to, or the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported to %1: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::GroupChoiceDialog</name>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::HoldExtensionDialog</name>
    <message>
        <source>Extend holds automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Holds are extended automatically when two minutes are left, each at most %n time(s).</source>
        <translation>
            <numerusform>Holds are extended automatically when two minutes are left, each at most once.</numerusform>
            <numerusform>Holds are extended automatically when two minutes are left, each at most %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::HoldExtensionFields</name>
    <message>
        <source>Extend holds of numbers in the basket automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times at most, for each hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is extended by 30 minutes when two minutes are left. It ends %1:%2 hours after it was made at the latest; Telnyx may allow less. Numberdesk must be running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold ends after 30 minutes, unless you extend it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Holds</name>
    <message>
        <source>Only single numbers of the basket can be reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in a purchase that is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held already. Extend it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a telephone number in E.164 form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservation has lapsed. Find the numbers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx did not reserve this number and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s answer leaves this number out: it may be held or not. Look into Reservations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ItemViewBehaviour</name>
    <message>
        <source>&amp;Fit Columns to Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::KeyStore</name>
    <message>
        <source>The keychain shows no key for this account. It may be locked: unlock it, or enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hand out the key of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable keychain here. Enter the key again; it is kept in memory for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or refuses the key: it is kept in memory for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer: the key is kept in memory for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable keychain here: the key is kept in memory for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable keychain here, so a key that it keeps cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer, so the key may still be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be removed: the keychain is locked or refuses. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Ledger</name>
    <message>
        <source>Another program is using the ledger. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is read-only. Allow this program to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not take what the ledger writes. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be opened. Check that this program may write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be written or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of Numberdesk. Use that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request for the same is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has an entry that this version cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is gone. Make it again, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be read. Check that this program may read its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a ledger. It was left as it is: restore it from a backup, or move it away and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is cut off. It was left as it is: restore it from a backup, or move it away and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged. It was left as it is: restore it from a backup, or move it away and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that is made before the ledger is changed could not be written. Check that this program may write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was moved, deleted or replaced while Numberdesk is running: nothing is sent any more. Put it back in its place, or close Numberdesk and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this entry of the ledger. Close Numberdesk everywhere and start it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the ledger could not be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::LedgerCare</name>
    <message>
        <source>This ledger comes from another computer: what is bought there does not appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is a copy of one that is still in another folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is an older state: something was bought after it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger that was in this folder is gone: what was bought with it is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the ledger is missing: what was done last may not be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the orders at Telnyx. Nothing is bought until you say that you go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the ledger is missing. No purchase is missing from it, but the last changes of the basket may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be checked after the program did not end in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index of the ledger was broken and has been made anew. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged: nothing is bought with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Numberdesk and put a backup of the ledger in its place. What it holds can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ledger itself. Choose another place for its copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::LedgerCommands</name>
    <message>
        <source>Back Up Ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this ledger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is bought yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is whole, and only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger not backed up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ListFreshness</name>
    <message>
        <source>%1; finished orders as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be refreshed. The lists were last read whole at %1; orders that were placed or read here since then are shown as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ListHead</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::LockCommands</name>
    <message>
        <source>The desk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first: Account → Unlock… (Ctrl+Shift+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: everything can be read and is followed, nothing can be bought or changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::LockFields</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk after this time without a key or a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a PIN nothing is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, the desk is for reading: orders are followed, nothing is bought or changed, and holds are not extended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::MainMenu</name>
    <message>
        <source>Add Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, hold, buy and follow telephone numbers at Telnyx.
Licensed under Apache-2.0; the work of others is named in THIRD-PARTY-NOTICES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Numberdesk to use this language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::MainWindow</name>
    <message>
        <source>Activity Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend Holds Automatically…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::MatchingRequirementGroups</name>
    <message>
        <source>Reading requirement groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no requirement group for this country and number type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::MessageList</name>
    <message>
        <source>New</source>
        <comment>an unread message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::MissingOrders</name>
    <message>
        <source>Telnyx does not know the order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know the order “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not followed any more. Compare with Telnyx&apos;s portal before you order the numbers again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NavigationHistory</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NeedsActionColumns</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NeedsActionPane</name>
    <message>
        <source>Needs action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements and their deadlines, comments from Telnyx, holds that end and purchases without an answer stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what needs action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Telnyx what waits for you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known what waits for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NeedsActionPresenter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requirements rejected for %n number(s)</source>
        <translation>
            <numerusform>Requirements rejected for %n number</numerusform>
            <numerusform>Requirements rejected for %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requirements missing for %n number(s)</source>
        <translation>
            <numerusform>Requirements missing for %n number</numerusform>
            <numerusform>Requirements missing for %n numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Read why, correct the values, send them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) with open requirements</source>
        <translation>
            <numerusform>%n more order with open requirements</numerusform>
            <numerusform>%n more orders with open requirements</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced order in exception: Telnyx cannot go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the comments, answer Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread comment(s)</source>
        <translation>
            <numerusform>%n unread comment</numerusform>
            <numerusform>%n unread comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx writes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hold on %n number(s) ends</source>
        <translation>
            <numerusform>The hold on %n number ends</numerusform>
            <numerusform>The hold on %n numbers ends</numerusform>
        </translation>
    </message>
    <message>
        <source>Basket: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order or extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hold on %n number(s) has lapsed: others can buy them</source>
        <translation>
            <numerusform>The hold on %n number has lapsed: others can buy it</numerusform>
            <numerusform>The hold on %n numbers has lapsed: others can buy them</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve again, substitute or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known yet what Telnyx did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Telnyx now; do not send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>next step, known since</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, or compare with Telnyx&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>kind of request, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order again from the basket, or put it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: last read %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: never read to the end. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, or say that none is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NetworkFields</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s certificates (PEM file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted beside those of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy is the one of the system&apos;s settings; a login that it wants is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company&apos;s Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NewAddressDialog</name>
    <message>
        <source>New address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor or flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own word for this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create As Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For proofs only: an address that Telnyx does not know cannot be used for emergency calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Telnyx…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx writes it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NewAddressPresenter</name>
    <message>
        <source>Type a business name, or a first and a last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the street and the house number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a country or its two letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number is written as in +442079460018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know this address as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NewGroupDialog</name>
    <message>
        <source>New requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a country or its two letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NoticeBar</name>
    <message>
        <source>Go to Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NoticesPresenter</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Failed Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::NumberFinder</name>
    <message>
        <source>Not among the orders read so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have a number with %1. Type more of it to open the order.</source>
        <translation>
            <numerusform>%Ln order has a number with %1. Type more of it to open the order.</numerusform>
            <numerusform>%Ln orders have a number with %1. Type more of it to open the order.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the order of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the order %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking for %1 among the %Ln numbers of its sub-order…</source>
        <translation>
            <numerusform>Looking for %1 among the %Ln number of its sub-order…</numerusform>
            <numerusform>Looking for %1 among the %Ln numbers of its sub-order…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking Telnyx for %Ln order(s) whose list leaves numbers out…</source>
        <translation>
            <numerusform>Asking Telnyx for %Ln order whose list leaves numbers out…</numerusform>
            <numerusform>Asking Telnyx for %Ln orders whose lists leave numbers out…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No order has a number with %1; %Ln order(s) were searched.</source>
        <translation>
            <numerusform>No order has a number with %1; %Ln order was searched.</numerusform>
            <numerusform>No order has a number with %1; %Ln orders were searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telnyx was asked for %Ln of them by itself.</source>
        <translation>
            <numerusform>Telnyx was asked for %Ln of them separately.</numerusform>
            <numerusform>Telnyx was asked for %Ln of them separately.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %Ln more are not known here.</source>
        <translation>
            <numerusform>The numbers of %Ln more are not known here.</numerusform>
            <numerusform>The numbers of %Ln more are not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::OfferLookup</name>
    <message>
        <source>Telnyx answered with other numbers than were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s answer says that it is not the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx lists only a part of its numbers there, and these are not among them. Reserve them, or ask for a few of them at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of the number is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderActions</name>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderAnnotations</name>
    <message>
        <source>Requirements under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rejected for %n number(s)</source>
        <translation>
            <numerusform>Rejected for %n number</numerusform>
            <numerusform>Rejected for %n numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was rejected, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderBranches</name>
    <message>
        <source>No number order has come of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 numbers are shown. Return looks for the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderColumns</name>
    <message>
        <source>Requirements to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference / number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country / type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderCommands</name>
    <message>
        <source>sub-order: another change of it is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-order that is %1: only pending ones can be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order: it is cancelled by its sub-orders; open it and choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk order: Telnyx cannot cancel it; the sub-orders of its number orders can be cancelled while they are pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advanced order: Telnyx has no way to cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number: it is cancelled with its whole sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row that is not a sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sub-order(s) cancelled.</source>
        <translation>
            <numerusform>%n sub-order cancelled.</numerusform>
            <numerusform>%n sub-orders cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advanced order has its new requirement group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n references were changed.</source>
        <translation>
            <numerusform>%n reference was changed.</numerusform>
            <numerusform>%n references were changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sub-order has the values of its requirement group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderDestinations</name>
    <message>
        <source>%1 (inactive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is inactive: calls to the numbers go nowhere until it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This messaging profile is disabled: messages to the numbers go nowhere until it is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderDetails</name>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>state, how many are in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price when ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) that failed or were cancelled</source>
        <translation>
            <numerusform>%Ln number that failed or was cancelled</numerusform>
            <numerusform>%Ln numbers that failed or were cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time, how long it is until then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was sent, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) asked for</source>
        <translation>
            <numerusform>%Ln number asked for</numerusform>
            <numerusform>%Ln numbers asked for</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) asked for, which count and cost in their number orders</source>
        <translation>
            <numerusform>%Ln number asked for, which counts and costs in its number order</numerusform>
            <numerusform>%Ln numbers asked for, which count and cost in their number orders</numerusform>
        </translation>
    </message>
    <message>
        <source>upfront %1</source>
        <comment>a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderDetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderDialog</name>
    <message>
        <source>Your own words, such as a ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of numbers, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderExport</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderExportDialog</name>
    <message>
        <source>Export Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln order(s) that are shown</source>
        <translation>
            <numerusform>The %Ln order that is shown</numerusform>
            <numerusform>All %Ln orders that are shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderFilters</name>
    <message>
        <source>Requirements open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with values that are still wanted. Telnyx is asked for them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the order was made. Telnyx is asked for these orders as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the orders that were read: Telnyx cannot be asked for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is asked for pending and failed orders as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderForm</name>
    <message>
        <source>Type %1, the count of numbers, to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderLists</name>
    <message>
        <source>The list was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderNumbersPage</name>
    <message>
        <source>Ordered numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ordered numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to the number below its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ordered numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has not told the record of this number yet: read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderNumbersPresenter</name>
    <message>
        <source>Reading numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln numbers were read; the states of older ones are not known.</source>
        <translation>
            <numerusform>The newest %Ln number was read; the states of older ones are not known.</numerusform>
            <numerusform>The newest %Ln numbers were read; the states of older ones are not known.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>numbers that are shown, of all numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) so far</source>
        <translation>
            <numerusform>%Ln number so far</numerusform>
            <numerusform>%Ln numbers so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) ordered</source>
        <translation>
            <numerusform>%Ln number ordered</numerusform>
            <numerusform>%Ln numbers ordered</numerusform>
        </translation>
    </message>
    <message>
        <source>States as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderPaperReader</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them failed or cancelled</source>
        <translation>
            <numerusform>%1, %Ln of them failed or cancelled</numerusform>
            <numerusform>%1, %Ln of them failed or cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of this order are not known here.</source>
        <translation>
            <numerusform>%Ln number of this order is not known here.</numerusform>
            <numerusform>%Ln numbers of this order are not known here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1. As Telnyx has told it on %2.</source>
        <comment>name, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderPdf</name>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the order of this row with its numbers, prices and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one row of an order at Telnyx first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Order as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderPrices</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln not known</source>
        <comment>a sum, orders without a price</comment>
        <translation>
            <numerusform>%1 and %Ln not known</numerusform>
            <numerusform>%1 and %Ln not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::OrderPrint</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the order of this row with its numbers, prices and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one row of an order at Telnyx first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer has not taken the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>a printer&apos;s name, or a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderReads</name>
    <message numerus="yes">
        <source>%1 of %2 numbers found, %n page(s) read. Return stops.</source>
        <translation>
            <numerusform>%1 of %2 numbers found, %n page read. Return stops.</numerusform>
            <numerusform>%1 of %2 numbers found, %n pages read. Return stops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 numbers found in the newest %n pages; Telnyx cannot be asked for one order alone.</source>
        <translation>
            <numerusform>%1 of %2 numbers found in the newest %n pages; Telnyx cannot be asked for one order alone.</numerusform>
            <numerusform>%1 of %2 numbers found in the newest %n pages; Telnyx cannot be asked for one order alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 numbers found: Telnyx shows no more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Return looks for the other numbers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the other numbers… Return stops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderRowActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel Sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels the pending sub-orders of what is selected (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pending sub-orders can be cancelled, and nothing of this is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the customer reference of every number order that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx takes another reference for number orders only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one row: this is done for one sub-order at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to Telnyx about the sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx takes comments about sub-orders and advanced orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what Telnyx asks for, and takes the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements belong to sub-orders and their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pending sub-order is among what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back. Other sub-orders of the order go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sub-order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sub-orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel this sub-order and give its %n number(s) back?</source>
        <translation>
            <numerusform>Cancel this sub-order and give its %n number back?</numerusform>
            <numerusform>Cancel this sub-order and give its %n numbers back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 and give their %n number(s) back?</source>
        <translation>
            <numerusform>Cancel %1 and give their %n number back?</numerusform>
            <numerusform>Cancel %1 and give their %n numbers back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-orders</source>
        <translation>
            <numerusform>%n sub-order</numerusform>
            <numerusform>%n sub-orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the Sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the Sub-orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change reference of %n orders</source>
        <translation>
            <numerusform>Change reference of %n order</numerusform>
            <numerusform>Change reference of %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <comment>its reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them get the same reference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins an order of as many numbers of the same kinds; nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only number orders can be ordered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one value for all the sub-orders that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one row, or several sub-orders of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Like This…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected is being counted…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderRows</name>
    <message>
        <source>Waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; the answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved: Telnyx shows no trace yet and is asked again. Do not order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bought: Telnyx has shown no trace of it for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has answered, and the answer could not be stored yet: %1 Do not order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused: %1 Making sure that it did nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer proves anything yet: Telnyx is being asked what became of it. Do not order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bought: settled by hand on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements of each number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderTargets</name>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::OrderTemplate</name>
    <message>
        <source>%1 × %2</source>
        <comment>count, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>count, place, number type</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderTemplates</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderTemplatesDialog</name>
    <message>
        <source>Order templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is in the basket as one: how many numbers of which kinds, and where they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for numbers of these kinds: their prices are shown before anything is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in Bulk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Basket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk orders know local and toll-free numbers of the US and Canada only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx chooses the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the basket as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderTotals</name>
    <message numerus="yes">
        <source>%Ln number(s) ordered</source>
        <translation>
            <numerusform>%Ln number ordered</numerusform>
            <numerusform>%Ln numbers ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) asked for</source>
        <translation>
            <numerusform>%Ln number asked for</numerusform>
            <numerusform>%Ln numbers asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of an unknown number of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>orders that are shown, of all orders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: upfront %1, per month %2</source>
        <comment>sums</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1, upfront %2</source>
        <comment>how many numbers, a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) under way without a date</source>
        <translation>
            <numerusform>%Ln order under way without a date</numerusform>
            <numerusform>%Ln orders under way without a date</numerusform>
        </translation>
    </message>
    <message>
        <source>sums without what failed or was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderTree</name>
    <message>
        <source>Telnyx lists no sub-orders of this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx lists no numbers of this sub-order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx lists nothing below this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Below are %L1 of the %Ln numbers that the list of orders names.</source>
        <translation>
            <numerusform>Below is %L1 of the %Ln number that the list of orders names.</numerusform>
            <numerusform>Below are %L1 of the %Ln numbers that the list of orders names.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers below are from the list of orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderTypeActions</name>
    <message>
        <source>Bulk Order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced Order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Requirement Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the values that Telnyx is to use for this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one row: this is done for one sub-order at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is over, or a change of it is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement groups belong to sub-orders and advanced orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one row: Refresh reads all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order, a sub-order or a number first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderViewMenu</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save This View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters as they are now. A view of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderWarnings</name>
    <message>
        <source>ordered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>order of time (by whom, state)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these numbers is/are in the order %1: %2.</source>
        <translation>
            <numerusform>%n of these numbers is in the order %1: %2.</numerusform>
            <numerusform>%n of these numbers are in the order %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order %1 has the same reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %1 asks for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order although the price of %n number(s) is not known</source>
        <translation>
            <numerusform>Order although the price of %n number is not known</numerusform>
            <numerusform>Order although the price of %n numbers is not known</numerusform>
        </translation>
    </message>
    <message>
        <source>Order although %1 cannot be compared with the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit is in %1, and the rate of exchange is Telnyx&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order although the available credit is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order although the credit does not cover the whole first month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx may charge only the days that are left of the month, or refuse the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) too.</source>
        <translation>
            <numerusform>%n other order too.</numerusform>
            <numerusform>%n other orders too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order once more although this looks like what was ordered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order although %n number(s) is/are this account&apos;s already</source>
        <translation>
            <numerusform>Order although %n number is this account&apos;s already</numerusform>
            <numerusform>Order although %n numbers are this account&apos;s already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick the %n box(es) to say that this is meant.</source>
        <translation>
            <numerusform>Tick the box to say that this is meant.</numerusform>
            <numerusform>Tick the %n boxes to say that this is meant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above this account&apos;s price ceiling of %1 upfront and %2 per month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order although %n number(s) cost(s) more than this account&apos;s price ceiling</source>
        <translation>
            <numerusform>Order although %n number costs more than this account&apos;s price ceiling</numerusform>
            <numerusform>Order although %n numbers cost more than this account&apos;s price ceiling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one for %n number(s)</source>
        <translation>
            <numerusform>one for %n number</numerusform>
            <numerusform>one for %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one for each of %n number block(s)</source>
        <translation>
            <numerusform>one for %n number block</numerusform>
            <numerusform>one for each of %n number blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>one for the quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This makes %n order(s): %1.</source>
        <translation>
            <numerusform>This makes %n order: %1.</numerusform>
            <numerusform>This makes %n orders: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::OrderWords</name>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude held numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrderedNumberColumns</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-order ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrdersPresenter</name>
    <message>
        <source>Reading orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an order, its new status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last read whole at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lists were never read to their end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OrdersTab</name>
    <message>
        <source>Filter orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you order appears here and is followed until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OutsideRequests</name>
    <message>
        <source>What you have opened is shown when this dialog is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::OwnedNumbers</name>
    <message>
        <source>Ordered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an order (%1)</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an order of %1 (%2)</source>
        <comment>time, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, reference</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PaneButtons</name>
    <message>
        <source>Attach Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PaneWalk</name>
    <message>
        <source>Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PaperPrompts</name>
    <message>
        <source>Upload a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a secure page. Copy it, and ask Telnyx about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant for the end user, and opens in your browser at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that is on its way will not be attached to its requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PasteDialog</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 312 555 0101
(312) 555-0102
…or a table with a column of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, paste or drop them here, or a CSV or text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For numbers without + and country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the table, the one with the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line gets a verdict as you type: repeated, masked and broken numbers are found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the selected numbers can do; without a selection, all that are ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated and text (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln character(s)</source>
        <translation>
            <numerusform>%1, %Ln character</numerusform>
            <numerusform>%1, %Ln characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Telnyx offers them, and for how much: about one request for each area code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PastePresenter</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook: save the sheet as CSV, or copy the cells and paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %L1 entries are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the rest of the text was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was answered so far is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ok</source>
        <translation>
            <numerusform>%Ln ok</numerusform>
            <numerusform>%Ln ok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln invalid</numerusform>
            <numerusform>%Ln invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the basket</source>
        <translation>
            <numerusform>%Ln in the basket</numerusform>
            <numerusform>%Ln in the basket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not offered</source>
        <translation>
            <numerusform>%Ln not offered</numerusform>
            <numerusform>%Ln not offered</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Features: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln number(s) looked up.</source>
        <translation>
            <numerusform>Features of %Ln number looked up.</numerusform>
            <numerusform>Features of %Ln numbers looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln number(s) are not known: %1</source>
        <translation>
            <numerusform>Features of %Ln number are not known: %1</numerusform>
            <numerusform>Features of %Ln numbers are not known: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Price not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln offered</source>
        <translation>
            <numerusform>%Ln offered</numerusform>
            <numerusform>%Ln offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be asked: %1</source>
        <translation>
            <numerusform>%Ln could not be asked: %1</numerusform>
            <numerusform>%Ln could not be asked: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 numbers at once are too many: select %L2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) added to the basket.</source>
        <translation>
            <numerusform>%Ln number added to the basket.</numerusform>
            <numerusform>%Ln numbers added to the basket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a price: it is shown when they are ordered.</source>
        <translation>
            <numerusform>%Ln of them without a price: it is shown when it is ordered.</numerusform>
            <numerusform>%Ln of them without a price: it is shown when they are ordered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused, the first (%1): %2</source>
        <translation>
            <numerusform>%Ln refused (%1): %2</numerusform>
            <numerusform>%Ln refused, the first (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line was taken as a header: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) without a country code read as numbers of %1.</source>
        <translation>
            <numerusform>%Ln number without a country code is read as a number of %1.</numerusform>
            <numerusform>%Ln numbers without a country code are read as numbers of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yours already</source>
        <translation>
            <numerusform>%Ln yours already</numerusform>
            <numerusform>%Ln yours already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Features of %Ln number(s) are known already.</source>
        <translation>
            <numerusform>The features of %Ln number are known already.</numerusform>
            <numerusform>The features of %Ln numbers are known already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::PastedColumns</name>
    <message>
        <source>Repeated: as line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number in this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked: this account&apos;s level may not buy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened by a spreadsheet: its last digits are lost. Format the column as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula, not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a country: name one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK, offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this calling code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one number: put each on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The range has more than %Ln numbers</source>
        <translation>
            <numerusform>The range has more than %Ln number</numerusform>
            <numerusform>The range has more than %Ln numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>The range ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>verdict, hour</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PinDialog</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it unlocks the desk. It keeps out who passes by while you are away; it does not protect against somebody who can change your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the new one empty to lock no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN is not the same both times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PlaceColumns</name>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as asked for; there may be more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PlaceReport</name>
    <message>
        <source>area codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 failed: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 stopped before they answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::PlacedOrders</name>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 placed: %Ln number(s) asked for.</source>
        <translation>
            <numerusform>%1 placed: %Ln number asked for.</numerusform>
            <numerusform>%1 placed: %Ln numbers asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 placed: %Ln number(s).</source>
        <translation>
            <numerusform>%1 placed: %Ln number.</numerusform>
            <numerusform>%1 placed: %Ln numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not placed. %2</source>
        <comment>an order, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) failed before.</source>
        <translation>
            <numerusform>%Ln more order failed before.</numerusform>
            <numerusform>%Ln more orders failed before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::PlacesView</name>
    <message>
        <source>Place by Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bulk order of what the places lack: Telnyx chooses the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 fall short, by %4 together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the Missing %L1 in Bulk…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ProxyLoginDialog</name>
    <message>
        <source>Keep the password in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login to the Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 has refused this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Purchase</name>
    <message>
        <source>Telnyx ended the order of this number as &quot;%1&quot; and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is not a telephone number that can be ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is not a number block that can be ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity line does not say what to buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities can be ordered in the US and Canada only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10,000 numbers do not go into one bulk order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx finished the order without this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity line does not say what to do when there are fewer numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: the finished order does not list it. Telnyx is asked whether you own it, with a key of the organisation that ordered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx ended the order of these numbers as &quot;%1&quot; and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx allocated %1 of %2 numbers and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx allocated %1 of %2 numbers: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Purchases</name>
    <message>
        <source>A line is not in the basket any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is in a purchase that is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is on the ticket twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be ordered from the basket only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ordered: Telnyx refused another number of that order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::QuitQuestion</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of request, what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase is still out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is still out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting is safe: at the next start Numberdesk finds out what became of it and sends nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Reconciliation</name>
    <message numerus="yes">
        <source>Order %1 was bought after all: %n number(s).</source>
        <translation>
            <numerusform>Order %1 was bought after all: %n number.</numerusform>
            <numerusform>Order %1 was bought after all: %n numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 was bought after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left the basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same has been ordered again meanwhile: look at both orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Reference</name>
    <message>
        <source>The customer reference holds an invisible character (%1) that changes how it reads. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ReferencePattern</name>
    <message>
        <source>A pattern has one {n} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between braces a pattern knows {date} and {n} only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ReportColumns</name>
    <message>
        <source>Telnyx keeps a report for a while only. Create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx could not make it and gives no reason. Create it again, perhaps with fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is making it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ReportsDialog</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is a table of sub-orders that Telnyx makes for you, which takes a while. Reports that were asked for here stay in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name; empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, as in 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reference of the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ID at Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report to see its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is written as in 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ReportsPresenter</name>
    <message>
        <source>Downloading the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the report: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequestLine</name>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, the first: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementActions</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx takes documents of 20 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementChoices</name>
    <message>
        <source>infected: upload a clean file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being scanned for viruses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanned, not yet verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementField</name>
    <message>
        <source>for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not the same for all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: upload a file, or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or make an address for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupColumns</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupDialog</name>
    <message>
        <source>Fill in requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you have typed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible once every value is there and saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupPresenter</name>
    <message>
        <source>Reading the requirement group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Submit the group for approval once everything is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was uploaded and linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted: Telnyx reviews the requirement group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupSelection</name>
    <message>
        <source>Asks for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Telnyx takes no order there without a fulfilled requirement group, and this account has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Telnyx takes no order there without a fulfilled requirement group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the requirement group is not fulfilled (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupsDialog</name>
    <message>
        <source>Requirement Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in once for a country and a number type, attached to any number of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter requirement groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one is filled in before an order, or between an order and its deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible once every value is there, and while Telnyx does not review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the requirement group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”? Its values are lost. Orders that have taken them over keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementGroupsPresenter</name>
    <message>
        <source>Reading requirement groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>The requirement group was created: fill in its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement group has another name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted: Telnyx reviews the requirement group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement group was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementWords</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these characters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is written as in 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx wants the ID of an address of this account here, not its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be submitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementsDialog</name>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to fill in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Group from These…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these values under a name, for other orders of this country and number type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values can be attached to every order of this country and number type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill In…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RequirementsPresenter</name>
    <message>
        <source>Reading what is asked for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of them looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is approved: nothing can be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is at its end: nothing can be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Telnyx reviews it once everything is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was uploaded and linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement group was created: it can be attached to other orders too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sub-order(s)</source>
        <translation>
            <numerusform>%n sub-order</numerusform>
            <numerusform>%n sub-orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n sub-order(s), not for the others. %1</source>
        <translation>
            <numerusform>Saved for %n sub-order, not for the others. %1</numerusform>
            <numerusform>Saved for %n sub-orders, not for the others. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n sub-order(s). Telnyx reviews each once everything is there.</source>
        <translation>
            <numerusform>Saved for %n sub-order. Telnyx reviews it once everything is there.</numerusform>
            <numerusform>Saved for %n sub-orders. Telnyx reviews each once everything is there.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is there: send it to the end user, who goes on from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ReservationColumns</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ReservationsDialog</name>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added to the basket.</source>
        <translation>
            <numerusform>%n number added to the basket.</numerusform>
            <numerusform>%n numbers added to the basket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers that Telnyx holds for this account, also those that were reserved in the portal or at another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve numbers in the basket: Telnyx keeps them for half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) extended by half an hour.</source>
        <translation>
            <numerusform>%n reservation extended by half an hour.</numerusform>
            <numerusform>%n reservations extended by half an hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::ReservationsPresenter</name>
    <message>
        <source>Asking what is held …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RowMenu</name>
    <message numerus="yes">
        <source>Copy %n Numbers</source>
        <translation>
            <numerusform>Copy %n Number</numerusform>
            <numerusform>Copy %n Numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n IDs</source>
        <translation>
            <numerusform>Copy %n ID</numerusform>
            <numerusform>Copy %n IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Rows</source>
        <translation>
            <numerusform>Copy %n Row</numerusform>
            <numerusform>Copy %n Rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::RowsModelBase</name>
    <message>
        <source>%1, changed</source>
        <comment>a table cell</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SavedColumns</name>
    <message numerus="yes">
        <source>every %n h</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SavedSearch</name>
    <message>
        <source>What is stored under this name cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks in %1 places; a watch takes %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It asks for more than %Ln number(s): lower the limit.</source>
        <translation>
            <numerusform>It asks for more than %Ln number: lower the limit.</numerusform>
            <numerusform>It asks for more than %Ln numbers: lower the limit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SavedSearchBar</name>
    <message>
        <source>Save Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved Searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this form under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved (%n new)</source>
        <translation>
            <numerusform>Saved (%n new)</numerusform>
            <numerusform>Saved (%n new)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n new)</source>
        <translation>
            <numerusform>%1 (%n new)</numerusform>
            <numerusform>%1 (%n new)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search is saved under this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SavedSearchService</name>
    <message numerus="yes">
        <source>%n searches are saved already: delete one of them first.</source>
        <translation>
            <numerusform>%n search is saved already: delete it first.</numerusform>
            <numerusform>%n searches are saved already: delete one of them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n searches are watched already: stop one of them first.</source>
        <translation>
            <numerusform>%n search is watched already: stop it first.</numerusform>
            <numerusform>%n searches are watched already: stop one of them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SavedSearchesDialog</name>
    <message>
        <source>Saved Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the search form and choose Save Search: it can be opened again, and watched for new numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A watched search is asked again by itself while this account is in use; numbers that were not there before are counted as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other Interval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n saved search(es)?</source>
        <translation>
            <numerusform>Delete %n saved search?</numerusform>
            <numerusform>Delete %n saved searches?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back. A watch of it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every … minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of minutes, from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SavedSearchesPresenter</name>
    <message numerus="yes">
        <source>%1: %n new number(s)</source>
        <translation>
            <numerusform>%1: %n new number</numerusform>
            <numerusform>%1: %n new numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::SearchColumns</name>
    <message>
        <source>Masked: this account&apos;s level may not buy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City / rate center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near (best effort)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How easy it is to keep in mind, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there when this saved search was last looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 + %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the block, and what each costs upfront and per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SearchField</name>
    <message>
        <source>Words are looked for anywhere in a row, column:word in one column only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SearchForm</name>
    <message>
        <source>Choose a country: Telnyx searches one country at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area code has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx knows no wildcards and would find nothing: leave out *, % and ?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits, or letters as on a keypad (TAXI is 8294).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is called “%1”: type its ISO code or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no wildcards: in a shape, “.” is any digit, as in [A..A].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the country code: patterns are about the national number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither digits nor letters as on a keypad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: a shape stands between “[” and “]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no shape: use the letters A to J, digits and “.”, or same, up, down or repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no number has so many such digits, or they are too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be %1 requests; at most %2 are made at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best effort also shows near matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few numbers have every feature: ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask without the digit pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few places have number blocks: ask for single numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the whole country, or look at Coverage for areas with stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Coverage for the number types that are sold here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SearchFormPanel</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as IL; United States and Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as CHICAGO; United States and Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits, or letters as on a keypad (TAXI). No wildcards; the country code and the area code are left out by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also near matches; United States and Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable at once; +1 toll-free numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers that can be held for 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude held numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out numbers that Telnyx keeps aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of consecutive numbers instead of single ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO code or name, such as US or Germany; several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPA or national destination code; several with commas, such as 212, 646, 917: each is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with commas: each is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the digits look like; terms with spaces between them must all fit.
TAXI or 8294: these digits, or letters as on a keypad, anywhere
[ABAB], [AAAA], [ABBA]: the shape of the last digits; same letter, same digit
[AA00], [A..A]: a digit is itself, a dot is any digit
[same 3], [up 4], [down 4]: so many equal, rising or falling digits in a row
[repeat 3]: three digits, said twice in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAXI or [ABAB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four equal digits at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two pairs at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair said twice at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mirror at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a round thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three equal digits in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four rising digits, as 3456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four falling digits, as 6543</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three digits said twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers to ask for, in each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, one for each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, one for each place; the limit counts for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SearchPresenter</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number block(s)</source>
        <translation>
            <numerusform>%n number block</numerusform>
            <numerusform>%n number blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only near matches</source>
        <translation>
            <numerusform>%n of them only a near match</numerusform>
            <numerusform>%n of them only near matches</numerusform>
        </translation>
    </message>
    <message>
        <source>No numbers in %1 match these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n refused: %1</numerusform>
            <numerusform>%n refused: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching in %1 %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after %1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked through for the pattern</source>
        <translation>
            <numerusform>%Ln looked through for the pattern</numerusform>
            <numerusform>%Ln looked through for the pattern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked: this account&apos;s level may not buy them</source>
        <translation>
            <numerusform>%n masked: this account&apos;s level may not buy them</numerusform>
            <numerusform>%n masked: this account&apos;s level may not buy them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln number(s) looked through in %1 fits the pattern.</source>
        <translation>
            <numerusform>The number looked through in %1 does not fit the pattern.</numerusform>
            <numerusform>None of the %Ln numbers looked through in %1 fits the pattern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number blocks in %1 match these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3, %n number(s) so far</source>
        <translation>
            <numerusform>%1 of %2 %3, %n number so far</numerusform>
            <numerusform>%1 of %2 %3, %n numbers so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since the last look</source>
        <translation>
            <numerusform>%n new since the last look</numerusform>
            <numerusform>%n new since the last look</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the limit: there may be more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 gave as many as the limit allows: there may be more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked again at %1: nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked again at %1: %2 new, %3 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked again at %1: %2 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers in the %1 of %2 %3 that answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is in the others is not known: try them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above this account&apos;s price ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SearchSuggestionsView</name>
    <message>
        <source>Area codes near by that have numbers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try best effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask without features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask without the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for single numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SearchTab</name>
    <message>
        <source>Filter results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country and press Search. Every filter is optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added to the basket.</source>
        <translation>
            <numerusform>%n added to the basket.</numerusform>
            <numerusform>%n added to the basket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <translation>
            <numerusform>%n already there.</numerusform>
            <numerusform>%n already there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has changed: this is the answer to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SelectionSummary</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 upfront, %2 monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message>
        <source>counting what is selected…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Session</name>
    <message>
        <source>The desk is locked: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SessionManager</name>
    <message>
        <source>Another account was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox has not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or change(s) of the account “%1”, which is not here, is/are not settled.</source>
        <translation>
            <numerusform>%n order or change of the account “%1”, which is not here, is not settled.</numerusform>
            <numerusform>%n orders or changes of the account “%1”, which is not here, are not settled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Numberdesk with the same TELNYX_API_KEY, or add an account with that key: then Telnyx is asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account with the same key: then Telnyx is asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or change(s) of the account “%1” is/are not settled, and its key cannot be read.</source>
        <translation>
            <numerusform>%n order or change of the account “%1” is not settled, and its key cannot be read.</numerusform>
            <numerusform>%n orders or changes of the account “%1” are not settled, and its key cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase or a change of this account has not settled yet. The account can be removed as soon as the outcome is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Settings</name>
    <message>
        <source>The settings could not be saved. They are kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts: count is typed above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of pasted national numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, as in US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify on the desktop while another program is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, spending cap, price ceiling, typed count and defaults of an account stand in Account → Manage Accounts → Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep following orders when the window is closed, with an icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray at present: closing the window ends Numberdesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SettleDialog</name>
    <message>
        <source>It was bought: there is an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not bought: there is no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle by Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the orders in the Telnyx portal first. If you say &quot;not bought&quot; and it was, the same can be bought twice; if you say &quot;bought&quot; and it was not, nothing is ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Telnyx portal shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the ledger with the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SETTLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the ID of an order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ShapeMap</name>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::ShortcutsDialog</name>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them with the headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row, or do its first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the filter to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SpendingDialog</name>
    <message>
        <source>Place Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::StatusLine</name>
    <message>
        <source>Rate limit; opens the activity pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for you, by deadline; opens its pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action</source>
        <translation>
            <numerusform>%n needs action</numerusform>
            <numerusform>%n need action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action, as last known</source>
        <translation>
            <numerusform>%n needs action, as last known</numerusform>
            <numerusform>%n need action, as last known</numerusform>
        </translation>
    </message>
    <message>
        <source>needs action: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed orders and changes: opens their pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::StatusPresenter</name>
    <message>
        <source>Reading the balance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n request under way</numerusform>
            <numerusform>%n requests under way</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit %1 at %2</source>
        <comment>an amount, and when it was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit not known at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::StepFields</name>
    <message>
        <source>Get Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx makes a link with which this person shows who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link for the end user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::StockFilters</name>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how many there are, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province, as in IL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code of the US or Canada: three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NXX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange of the US or Canada: three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::StockMap</name>
    <message>
        <source>Whole Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::StockPlaces</name>
    <message>
        <source>in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area code with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the United States or Canada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not say what is in stock in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of stock shows the United States and Canada; the stock of %1 stands in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) in stock</source>
        <translation>
            <numerusform>%Ln number in stock</numerusform>
            <numerusform>%Ln numbers in stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::SubOrderGroup</name>
    <message>
        <source>Reading the sub-order…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::SubOrderGroupDialog</name>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement group of the sub-order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values are taken once: later changes of the group do not follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::TableExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln row(s) to %1…</source>
        <translation>
            <numerusform>Exporting %Ln row to %1…</numerusform>
            <numerusform>Exporting %Ln rows to %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>the table was closed before all of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::TemplateMenu</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Text as Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete template?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::TicketBeginning</name>
    <message>
        <source>Filled in as for the last order of these numbers, which was not carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in with this account&apos;s defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in as in the last order: where its numbers go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in as in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in as for the last order of these numbers, which was not carried out in full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::TicketColumns</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was %1 upfront and %2 per month for each number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>available or dearer, hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, price not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for you. Its price was not checked again: searches need not list what is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be checked before the order: Telnyx chooses the numbers when it carries it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::TicketDialog</name>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the numbers once more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement group · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Out Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Out %1, Order the Other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered as soon as the numbers are checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough for the whole first month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upfront and one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not say whether a block&apos;s price is for one number or for the block: here it counts for each number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Out %L1 Above the Price Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a requirement group for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::TicketPresenter</name>
    <message numerus="yes">
        <source>%n number(s) is/are not offered any more.</source>
        <translation>
            <numerusform>%n number is not offered any more.</numerusform>
            <numerusform>%n numbers are not offered any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cost(s) more than the basket says.</source>
        <translation>
            <numerusform>%n number costs more than the basket says.</numerusform>
            <numerusform>%n numbers cost more than the basket says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be checked: %1</source>
        <translation>
            <numerusform>%n number could not be checked: %1</numerusform>
            <numerusform>%n numbers could not be checked: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left on the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upfront cost is above this account&apos;s limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s limit is %1: what costs %2 cannot be ordered with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no price: it cannot be held to this account&apos;s limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) is/are gone: leave it/them out.</source>
        <translation>
            <numerusform>%n number is gone: leave it out.</numerusform>
            <numerusform>%n numbers are gone: leave them out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The available credit of %1 does not cover the upfront cost of %2. Leave numbers out, or add funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The price of %n line(s) stands out.</source>
        <translation>
            <numerusform>The price of %n line stands out.</numerusform>
            <numerusform>The prices of %n lines stand out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n held number(s) was not checked again.</source>
        <translation>
            <numerusform>The price of %n held number was not checked again.</numerusform>
            <numerusform>The prices of %n held numbers were not checked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::Tray</name>
    <message>
        <source>Open Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Following When the Window Is Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are still followed. The icon in the tray opens the window again, and its menu quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following is paused. The icon in the tray opens the window again, and its menu resumes and quits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::UsualPrice</name>
    <message>
        <source>Far above the others here: most cost %1 upfront and %2 per month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Versions</name>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WatchNews</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WebhookRefusal</name>
    <message>
        <source>not a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WebhookSignature</name>
    <message>
        <source>Enter the account&apos;s public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PEM file. Enter the short key that the Telnyx portal shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not base64. Copy the key from the Telnyx portal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public key has 32 bytes, this has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These 32 bytes are no public key. Copy it from the Telnyx portal again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::Webhooks</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port and let your tunnel lead there, or end the other program and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let Numberdesk listen on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 127.0.0.1 when the tunnel runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk cannot listen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another address or port and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is made of numbers, as in 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WebhooksDialog</name>
    <message>
        <source>read from Telnyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx can tell this desk at once when an order changes, through a tunnel that you run from the internet to the address below. Without it nothing is lost: Numberdesk asks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>44 characters, the last of them =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sandbox sends no webhooks. With a key of your own you can try the receiver with events that you sign yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the account “%1”: Telnyx portal, Keys &amp; Credentials, Public Key. It is not a secret and opens nothing; it tells Telnyx&apos;s webhooks from those of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every computer that reaches this one at %1 will be able to knock at this port, unencrypted. What Telnyx has not signed is turned away, but 127.0.0.1 is all that a tunnel on this computer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Nothing is listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: this account has no public key yet. Enter it above and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening. Let your tunnel lead here, and let “Number Order Notifications” in the Telnyx portal lead to the tunnel&apos;s public address with the same path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the public key of the account that sends?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this computer&apos;s clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WorkspaceDialogs</name>
    <message>
        <source>Order Templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement Groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the numbers on the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known what was ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither this computer nor Telnyx&apos;s list tells the numbers of this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WorkspaceView</name>
    <message>
        <source>Telnyx does not know this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx answers that there is no order %1, so it is not followed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with Telnyx&apos;s portal before you order its numbers again. If it is there, ask again; if it is not, dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) need action</source>
        <translation>
            <numerusform>%n more thing needs action</numerusform>
            <numerusform>%n more things need action</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::WorldMap</name>
    <message>
        <source>Whole World</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WriteCoordinator</name>
    <message>
        <source>It did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has proven anything, and Telnyx has shown no trace of it for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that came is not the answer to this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx shows no order of this request, but its numbers are in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not bought, as a person has found at Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a request whose outcome is still unresolved can be settled by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the key that was in use on %1: the present one belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a key of the Telnyx user %1, in use on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter that key in Manage Accounts: then Telnyx is asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is read-only here: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow orders in Manage Accounts, or use another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the request left this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before the request left this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with the PIN first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WriteNotices</name>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document was uploaded, and is attached to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it at its requirement within half an hour: Telnyx deletes it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent earlier, and known to be done now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::WriteWords</name>
    <message>
        <source>Number order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission of a requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of a requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link for an end user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::cells</name>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::countries</name>
    <message>
        <source>Andorra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People&apos;s Republic of China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands (Malvinas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republic of The Gambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virgin Islands, British</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virgin Islands, U.S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nd::workbook</name>
    <message>
        <source>A workbook holds %L1 rows and no more. Export as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Numberdesk writes no Excel workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
