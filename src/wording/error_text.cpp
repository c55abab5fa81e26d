// SPDX-License-Identifier: Apache-2.0
#include "wording/error_text.h"

#include "accounts/key_store.h"
#include "api/client/error_map.h"
#include "base/local_code.h"
#include "wording/error_text_codes.h"

#include <QCoreApplication>

#include <optional>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::ErrorText)
};

ErrorText make(const QString &sentence, const QString &advice, NextStep step, Severity severity = Severity::Error)
{
    ErrorText text;
    text.sentence = sentence;
    text.advice = advice;
    text.step = step;
    text.severity = severity;
    return text;
}

bool has(const QString &text, QLatin1String part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

/// Words from outside, as one short line.
QString words(const Error &error)
{
    QString text = (error.detail.isEmpty() ? error.title : error.detail).simplified();
    if (text.size() > 300)
        text = text.left(299) + u'…';
    return text;
}

/// "Sentence. Telnyx says: …"
QString quoting(const QString &sentence, const Error &error)
{
    const QString said = words(error);
    return said.isEmpty() ? sentence : sentence + u' ' + Tr::tr("Telnyx says: %1").arg(said);
}

bool isWrite(ErrorContext context)
{
    switch (context) {
    case ErrorContext::Reserve:
    case ErrorContext::Extend:
    case ErrorContext::Order:
    case ErrorContext::Change:
    case ErrorContext::Comment:
    case ErrorContext::Upload:
        return true;
    default:
        return false;
    }
}

/// The question itself is what Telnyx does not take: one of its filters is named.
bool blamesAFilter(const Error &error)
{
    const QLatin1String filter("filter[");
    return has(error.pointer, filter) || has(error.detail, filter);
}

/// A search that fits nothing comes as HTTP 400 (api-facts §6.2, §6.3). The same codes stand for a malformed request
/// and for a filter that is refused.
bool meansNoResult(const Error &error, ErrorContext context)
{
    if (context != ErrorContext::Search || error.kind != ErrorKind::Rejected)
        return false;
    const bool saysSo
        = has(error.detail, QLatin1String("no numbers found")) || has(error.detail, QLatin1String("no coverage found"));
    const bool malformed = has(error.detail, QLatin1String("well-formed")) || blamesAFilter(error);
    return saysSo || ((error.code == u"10031"_s || error.code == u"10015"_s) && !malformed);
}

ErrorText noResult(const Error &error)
{
    ErrorText text = has(error.detail, QLatin1String("no coverage"))
        ? make(Tr::tr("Telnyx has nothing there that fits these filters."),
            Tr::tr("Ask for another type or area, or look at Coverage for what is sold there."),
            NextStep::ChangeQuestion, Severity::Info)
        : make(Tr::tr("No numbers fit these filters."),
            Tr::tr("Ask with best effort, for fewer features or for another area."), NextStep::ChangeQuestion,
            Severity::Info);
    text.noResult = true;
    return text;
}

ErrorText localText(const Error &error)
{
    const QString sentence = error.title.isEmpty() ? words(error) : error.title;
    if (error.code == KeyStore::NotFound)
        return make(
            sentence, Tr::tr("Unlock the keychain, or enter the key again."), NextStep::EnterKey, Severity::Warning);
    if (error.code == KeyStore::NoKeychain)
        return make(sentence, Tr::tr("Enter the key for this session."), NextStep::EnterKey, Severity::Warning);
    const auto locked = {KeyStore::Denied, KeyStore::Slow, KeyStore::StillThere};
    for (const QString &code : locked) {
        if (error.code == code)
            return make(sentence, Tr::tr("Unlock the keychain and try again."), NextStep::UnlockKeychain);
    }
    const bool disk = hasCode(error, LocalCode::Settings) || hasCode(error, LocalCode::DataFolder);
    return make(sentence, {}, disk ? NextStep::CheckDisk : NextStep::None);
}

/// A refusal of the desk's own: it never left this machine, and its title is a sentence already.
ErrorText ownRefusal(const Error &error)
{
    if (hasCode(error, LocalCode::StillOpen))
        return make(error.title, Tr::tr("It can be sent as soon as the outcome of the earlier one is known."),
            NextStep::WaitForLookUp, Severity::Warning);
    return make(error.title, error.detail, NextStep::ChangeQuestion, Severity::Warning);
}

ErrorText unknownOutcome(const Error &error, ErrorContext context)
{
    // The desk's own verdict, after it has looked for long enough.
    if (hasCode(error, LocalCode::NoTrace))
        return make(error.title + u' ' + error.detail,
            Tr::tr("Look at the order list, then send it again if you still want it."), NextStep::None,
            Severity::Warning);
    QString sentence;
    switch (context) {
    case ErrorContext::Order:
        sentence = Tr::tr("It is not known whether Telnyx has taken this order: no answer proves it.");
        break;
    case ErrorContext::Reserve:
        sentence = Tr::tr("It is not known whether Telnyx holds these numbers: no answer proves it.");
        break;
    case ErrorContext::Extend:
        sentence = Tr::tr("It is not known whether Telnyx has extended this hold: no answer proves it.");
        break;
    case ErrorContext::Comment:
        sentence = Tr::tr("It is not known whether the comment has reached Telnyx: no answer proves it.");
        break;
    default:
        sentence = Tr::tr("It is not known whether Telnyx has made this change: no answer proves it.");
        break;
    }
    // The desk looks up what it has journaled; reports and uploads cost nothing and are not.
    const bool lookedUp = isWrite(context) && context != ErrorContext::Upload;
    if (lookedUp)
        return make(sentence, Tr::tr("Numberdesk is asking Telnyx what became of it. Do not send it again."),
            NextStep::WaitForLookUp, Severity::Warning);
    return make(sentence, Tr::tr("Refresh the list before trying again."), NextStep::Refresh, Severity::Warning);
}

ErrorText tlsText(const Error &error)
{
    if (error.code == tls::Expired)
        return make(
            Tr::tr("No secure connection: the server's certificate has expired, or this computer's clock is wrong."),
            Tr::tr("Check date and time of this computer."), NextStep::CheckConnection);
    if (error.code == tls::OtherHost)
        return make(Tr::tr("No secure connection: the certificate belongs to another server."),
            Tr::tr("Check the address, and whether a proxy or a sign-in page stands in between."),
            NextStep::CheckConnection);
    return make(Tr::tr("No secure connection: %1").arg(words(error)),
        Tr::tr("The key was not sent. Check whether a proxy or a security program stands in between."),
        NextStep::CheckConnection);
}

/// Why nothing reached the server. Qt's words are quoted and never asked: they come in the window's language.
ErrorText offlineText(const Error &error, ErrorContext context)
{
    const QString said = words(error);
    const bool first = context == ErrorContext::Connection;
    const QString advice = first ? Tr::tr("Check the address and the network connection.")
                                 : Tr::tr("Check the network connection and try again.");
    const NextStep step = first ? NextStep::CheckAddress : NextStep::CheckConnection;
    switch (error.cause) {
    case Cause::CertificateRefused:
    case Cause::TlsFailed:
        return tlsText(error);
    case Cause::ProxyWantsLogin:
        return make(Tr::tr("The proxy wants a login: %1").arg(said),
            Tr::tr("Enter your login when Numberdesk asks for it, and try again."), NextStep::CheckConnection);
    case Cause::ProxyRefused:
        return make(Tr::tr("The proxy does not let the request through: %1").arg(said),
            Tr::tr("Check the system's proxy settings."), NextStep::CheckConnection);
    case Cause::HostNotFound:
        return make(Tr::tr("The server's name cannot be found: %1").arg(said), advice, step);
    case Cause::ConnectionRefused:
        return make(Tr::tr("The server refuses the connection."), advice, step);
    case Cause::ClosedEarly:
        return make(Tr::tr("The connection was closed before the answer was complete."), Tr::tr("Try again."),
            NextStep::TryAgain);
    case Cause::None:
    case Cause::NetworkUnreachable:
    case Cause::NoAnswerInTime:
    case Cause::DiskFull:
        break;
    }
    return make(said.isEmpty() ? Tr::tr("Telnyx cannot be reached.") : Tr::tr("Telnyx cannot be reached: %1").arg(said),
        advice, NextStep::CheckConnection);
}

ErrorText badReplyText(const Error &error, ErrorContext context)
{
    const bool first = context == ErrorContext::Connection;
    if (has(error.detail, QLatin1String("web page")))
        return make(Tr::tr("A web page came instead of Telnyx's answer."),
            first ? Tr::tr(
                "Check the address; it should end with /v2. A sign-in page of the network can also be the reason.")
                  : Tr::tr("A proxy or a sign-in page of the network may stand in between. Open a browser to see."),
            first ? NextStep::CheckAddress : NextStep::CheckConnection);
    if (has(error.detail, QLatin1String("sends us on")))
        return make(Tr::tr("Refused for safety: %1").arg(words(error)), Tr::tr("Check the address of the API."),
            NextStep::CheckAddress);
    if (has(error.detail, QLatin1String("larger than")))
        return make(Tr::tr("The answer is larger than this program accepts."), Tr::tr("Ask for less at once."),
            NextStep::ChangeQuestion);
    if (has(error.detail, QLatin1String("is empty")))
        return make(Tr::tr("The server sent an empty answer."),
            first ? Tr::tr("Check the address of the API.") : Tr::tr("Try again."),
            first ? NextStep::CheckAddress : NextStep::TryAgain);
    if (hasCode(error, LocalCode::Contradiction)) {
        const QString sentence = Tr::tr("Telnyx's answer contradicts itself: something may be missing in it.");
        return make(error.title.isEmpty() ? sentence : quoting(sentence, Error{.title = error.title}),
            Tr::tr("Try again; report it if it stays."), NextStep::TryAgain);
    }
    const QString said = words(error);
    return make(said.isEmpty() ? Tr::tr("The server's answer cannot be understood.")
                               : Tr::tr("The server's answer cannot be understood: %1").arg(said),
        first ? Tr::tr("Check the address of the API.") : Tr::tr("Try again; report it if it stays."),
        first ? NextStep::CheckAddress : NextStep::TryAgain);
}

/// Codes that mean one thing here and another there.
std::optional<ErrorText> special(const Error &error, ErrorContext context)
{
    if (context == ErrorContext::Connection && error.kind == ErrorKind::NotFound)
        return make(Tr::tr("There is no Telnyx API at this address."),
            Tr::tr("Check the address; Telnyx's is https://api.telnyx.com/v2."), NextStep::CheckAddress);
    if (context == ErrorContext::Report && error.kind == ErrorKind::NotFound)
        return make(Tr::tr("Telnyx does not keep this report any more."), Tr::tr("Create a new one."), NextStep::None,
            Severity::Warning);
    const bool notSearched = error.code == u"10027"_s && context != ErrorContext::Search
        && (has(error.detail, QLatin1String("first search"))
            || has(error.detail, QLatin1String("recognize the number")));
    if (notSearched) {
        const CodeText *row = codeText(u"85000"); // the code that says so
        return make(quoting(Tr::tr(row->sentence), error), Tr::tr(row->advice), row->step, row->severity);
    }
    return {};
}

ErrorText byCode(const CodeText &row, const Error &error)
{
    const QString sentence = Tr::tr(row.sentence);
    return make(row.quote ? quoting(sentence, error) : sentence, Tr::tr(row.advice), row.step, row.severity);
}

ErrorText byFault(const Error &error, ErrorContext context)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return offlineText(error, context);
    case ErrorKind::Timeout:
        return make(
            Tr::tr("Telnyx did not answer in time."), Tr::tr("Try again."), NextStep::TryAgain, Severity::Warning);
    case ErrorKind::Unauthorized:
        return make(Tr::tr("Telnyx does not accept the API key."), Tr::tr("Enter a valid key for this account."),
            NextStep::EnterKey);
    case ErrorKind::NotAllowed:
        return make(quoting(Tr::tr("Telnyx does not allow this."), error),
            Tr::tr("Ask the account's owner for the permission, or use another key."), NextStep::UpgradeAccount);
    case ErrorKind::NotFound:
        return make(Tr::tr("Telnyx has no such record (any more)."), Tr::tr("Refresh the list."), NextStep::Refresh,
            Severity::Warning);
    case ErrorKind::Rejected:
        return make(quoting(Tr::tr("Telnyx refused this."), error), Tr::tr("Change the values and try again."),
            NextStep::ChangeQuestion);
    case ErrorKind::RateLimited:
        return make(Tr::tr("Telnyx limits the number of requests; this one was not carried out."),
            Tr::tr("Wait a moment and try again."), NextStep::Wait, Severity::Warning);
    case ErrorKind::Server:
        return make(Tr::tr("Telnyx has a fault (HTTP %1).").arg(error.httpStatus), Tr::tr("Try again in a moment."),
            NextStep::TryAgain);
    case ErrorKind::BadReply:
        return badReplyText(error, context);
    case ErrorKind::OutcomeUnknown:
        return unknownOutcome(error, context);
    case ErrorKind::Cancelled:
        return make(error.title.isEmpty() ? Tr::tr("Stopped.") : error.title, {}, NextStep::None, Severity::Info);
    case ErrorKind::Local:
        return localText(error);
    }
    return make(words(error), {}, NextStep::None);
}

QString labelOf(NextStep step)
{
    switch (step) {
    case NextStep::TryAgain:
    case NextStep::Wait:
    case NextStep::CheckConnection:
    case NextStep::UnlockKeychain:
    case NextStep::CheckDisk:
        return Tr::tr("Try Again");
    case NextStep::CheckAddress:
        return Tr::tr("Change Account…");
    case NextStep::EnterKey:
        return Tr::tr("Enter Key…");
    case NextStep::AddFunds:
    case NextStep::UpgradeAccount:
        return Tr::tr("Open Telnyx Portal");
    case NextStep::ChangeQuestion:
        return Tr::tr("Change Values");
    case NextStep::SearchAgain:
        return Tr::tr("Search Again");
    case NextStep::ChooseOthers:
        return Tr::tr("Find Others");
    case NextStep::Refresh:
        return Tr::tr("Refresh");
    case NextStep::None:
    case NextStep::WaitForLookUp:
    case NextStep::FreeHolds:
    case NextStep::ContactSupport:
        break;
    }
    return {};
}

ErrorText choose(const Error &error, ErrorContext context)
{
    // What this machine or the missing answer says comes before any code that came along.
    if (error.kind == ErrorKind::Local || error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::OutcomeUnknown)
        return byFault(error, context);
    if (error.kind == ErrorKind::Rejected && error.httpStatus == 0 && !error.title.isEmpty())
        return ownRefusal(error);
    if (meansNoResult(error, context))
        return noResult(error);
    if (auto text = special(error, context))
        return *text;
    if (const CodeText *row = codeText(error.code))
        return byCode(*row, error);
    return byFault(error, context);
}

} // namespace

ErrorText describe(const Error &error, ErrorContext context)
{
    ErrorText text = choose(error, context);
    if (error.nothingSent && isWrite(context) && error.kind == ErrorKind::Offline)
        text.sentence = Tr::tr("Nothing was sent: %1").arg(text.sentence);
    text.stepLabel = labelOf(text.step);
    return text;
}

} // namespace nd
