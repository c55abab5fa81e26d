// SPDX-License-Identifier: Apache-2.0
#include "accounts/key_store.h"
#include "api/client/error_map.h"
#include "api/request/decode.h"
#include "wording/error_text.h"
#include "wording/error_text_codes.h"

#include "support/speech.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

constexpr ErrorContext Contexts[] = {ErrorContext::General, ErrorContext::Search, ErrorContext::Reserve,
    ErrorContext::Extend, ErrorContext::Order, ErrorContext::Change, ErrorContext::Comment, ErrorContext::Report,
    ErrorContext::Upload, ErrorContext::Connection};
constexpr ErrorKind Faults[] = {ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Unauthorized, ErrorKind::NotAllowed,
    ErrorKind::NotFound, ErrorKind::Rejected, ErrorKind::RateLimited, ErrorKind::Server, ErrorKind::BadReply,
    ErrorKind::OutcomeUnknown, ErrorKind::Cancelled, ErrorKind::Local};

Outcome answer(int status, const QByteArray &code, const QByteArray &detail)
{
    Outcome outcome;
    outcome.status = status;
    outcome.body = R"({"errors":[{"code":")" + code + R"(","title":"Title","detail":")" + detail + R"("}]})";
    return outcome;
}

/// As Telnyx sends it (api-facts §3.15), through the map that the client uses.
Error answered(int status, const QByteArray &code, const QByteArray &detail, Repeat repeat = Repeat::Safe)
{
    return errorKindOf(answer(status, code, detail), repeat);
}

/// A write that was answered before its body had left.
Error answeredEarly(int status, const QByteArray &code, const QByteArray &detail)
{
    Outcome outcome = answer(status, code, detail);
    outcome.hasBody = true;
    outcome.bodyLeft = false;
    return errorKindOf(outcome, Repeat::Never);
}

/// As QNetworkAccessManager says it in the language of this run, of a request that has not left.
Error offline(QNetworkReply::NetworkError error, const QString &words, const QList<QSslError> &certificate = {})
{
    Outcome outcome;
    outcome.requestLeft = false;
    outcome.network = error;
    outcome.networkText = words;
    outcome.certificateErrors = certificate;
    return errorKindOf(outcome, Repeat::Safe);
}

/// Of a proxy's refusal Qt's error says no more than this (measured with 6.4 and an HTTP proxy).
Error offlineByProxy(const QString &words)
{
    Outcome outcome;
    outcome.requestLeft = false;
    outcome.byProxy = true;
    outcome.network = QNetworkReply::UnknownNetworkError;
    outcome.networkText = words;
    return errorKindOf(outcome, Repeat::Safe);
}

QString socketWords(const char *english)
{
    return QCoreApplication::translate("QAbstractSocket", english);
}

Error refusedByTls(QSslError::SslError why)
{
    const QSslError error(why);
    return offline(QNetworkReply::SslHandshakeFailedError,
        QCoreApplication::translate("QSslSocket", "The TLS/SSL connection has been closed") + error.errorString(),
        {error});
}

} // namespace

Q_DECLARE_METATYPE(nd::Error)
Q_DECLARE_METATYPE(nd::ErrorContext)
Q_DECLARE_METATYPE(nd::NextStep)

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFaultHasWordsEverywhere();
    void everyCodeOfTheTableHasWords_data();
    void everyCodeOfTheTableHasWords();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void noResultIsNoFailure_data();
    void noResultIsNoFailure();
    void anUnknownOutcomeNeverOffersToSendAgain();
    void anUnknownOutcomeOutweighsItsCode();
    void provesThatNothingWasSent();
    void unknownCodesKeepTelnyxsWords();
    void wordsFromOutsideStayShort();
    void localFailuresKeepTheirSentence();
    void refusalsOfOurOwnAreNotTelnyxs();
    void speaksTheLanguageOfThisRun();

private:
    std::optional<Speech> m_speech;
};

void TestErrorText::initTestCase()
{
    if (languageOfThisRun().isEmpty())
        return;
    m_speech.emplace(languageOfThisRun());
    QVERIFY2(m_speech->isWhole(), "the catalogues of Qt are not there: packaging/setup --tests");
}

void TestErrorText::everyFaultHasWordsEverywhere()
{
    for (const ErrorKind fault : Faults) {
        for (const ErrorContext context : Contexts) {
            for (const QString &detail : {QString(), u"words"_s}) {
                Error error{.kind = fault, .detail = detail};
                if (fault == ErrorKind::Local) { // whoever makes one says what it is
                    error.code = u"settings"_s;
                    error.title = u"The settings could not be saved."_s;
                }
                const ErrorText text = describe(error, context);
                const QByteArray where
                    = "fault " + QByteArray::number(int(fault)) + " context " + QByteArray::number(int(context));
                QVERIFY2(!text.sentence.trimmed().isEmpty(), where.constData());
                QVERIFY2(!text.sentence.contains(u'%'), where.constData());
                QVERIFY2(fault == ErrorKind::Cancelled || fault == ErrorKind::Local || !text.advice.isEmpty(),
                    where.constData());
                const bool nothingHelps = fault == ErrorKind::Cancelled
                    || (fault == ErrorKind::NotFound && context == ErrorContext::Report);
                QVERIFY2(nothingHelps == (text.step == NextStep::None), where.constData());
            }
        }
    }
}

void TestErrorText::everyCodeOfTheTableHasWords_data()
{
    QTest::addColumn<QByteArray>("code");
    // The official table (api-facts §3.16).
    for (const char *code :
        {"10001", "10002", "10004", "10005", "10006", "10007", "10008", "10009", "10010", "10011", "10012", "10013",
            "10015", "10016", "10017", "10021", "10022", "10023", "10026", "10027", "10031", "10032", "10033", "10035",
            "10036", "10037", "10038", "10039", "20002", "20003", "20006", "20008", "20012", "20013", "20014", "20015",
            "20016", "20017", "20100", "85000", "85001", "85002", "85003", "85004", "85005", "85006", "85007", "85008"})
        QTest::newRow(code) << QByteArray(code);
}

void TestErrorText::everyCodeOfTheTableHasWords()
{
    QFETCH(QByteArray, code);
    const CodeText *row = codeText(QString::fromLatin1(code));
    QVERIFY(row);
    QVERIFY(QByteArray(row->sentence).endsWith('.'));
    QVERIFY(QByteArray(row->advice).endsWith('.'));
    // What HTTP status comes with a code is not documented for all: the code alone must do.
    for (const int status : {400, 403, 409, 422}) {
        const ErrorText text = describe(answered(status, code, "Some detail"), ErrorContext::General);
        const bool english = languageOfThisRun().isEmpty();
        QVERIFY2(text.sentence.startsWith(QLatin1String(row->sentence)) == english, qPrintable(text.sentence));
        QVERIFY2((text.advice == QLatin1String(row->advice)) == english, qPrintable(text.advice));
        QCOMPARE(text.step, row->step);
    }
}

void TestErrorText::saysWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<ErrorContext>("context");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QString>("word"); // of the sentence
    const auto row = [](const char *name, const Error &error, ErrorContext context, NextStep step,
                         const QString &word) { QTest::newRow(name) << error << context << step << word; };
    using C = ErrorContext;
    using S = NextStep;
    row("401", answered(401, "10009", "Could not understand the provided credentials."), C::General, S::EnterKey,
        u"key"_s);
    row("403 account level", answered(403, "10038", "Not permitted at this account level."), C::Order,
        S::UpgradeAccount, u"level"_s);
    row("one order only", answered(403, "10039", "Only 1 order is allowed at your account level"), C::Order,
        S::UpgradeAccount, u"Only 1 order"_s);
    row("403", answered(403, "10010", "You are not authorized"), C::General, S::EnterKey, u"may not"_s);
    row("404", answered(404, "10005", "The requested resource or URL could not be found."), C::General, S::Refresh,
        u"no such record"_s);
    row("404 at first", answered(404, "10005", "The requested resource or URL could not be found."), C::Connection,
        S::CheckAddress, u"no Telnyx API"_s);
    row("404 of a report", answered(404, "10005", "x"), C::Report, S::None, u"report"_s);
    row("not searched first",
        answered(
            422, "10027", "We don't recognize the number(s) ['+18886951631']. Did you first search for the number(s)?"),
        C::Order, S::SearchAgain, u"+18886951631"_s);
    row("another 10027", answered(422, "10027", "Quantity is odd"), C::Order, S::ChangeQuestion, u"Quantity is odd"_s);
    const QByteArray exceeded = "You have exceeded the maximum number of allowed requests.";
    row("429", answered(429, "10011", exceeded), C::General, S::Wait, u"not carried out"_s);
    row("429 before an order left", answeredEarly(429, "10011", exceeded), C::Order, S::Wait, u"not carried out"_s);
    // A limit proves nothing of an order that has left.
    row("429 of an order", answered(429, "10011", exceeded, Repeat::Never), C::Order, S::WaitForLookUp, u"not known"_s);
    row("no funds", answered(422, "20100", "You do not have enough funds"), C::Order, S::AddFunds,
        u"nothing was bought"_s);
    row("inactive", answered(403, "20012", "deactivated"), C::General, S::AddFunds, u"deactivated"_s);
    row("revoked", answered(401, "20002", "x"), C::General, S::EnterKey, u"revoked"_s);
    row("gone", answered(422, "85001", "no longer available for purchase."), C::Order, S::ChooseOthers,
        u"no longer for sale"_s);
    row("reserved", answered(422, "85006", "x"), C::Reserve, S::ChooseOthers, u"already reserved"_s);
    row("too many holds", answered(422, "85007", "x"), C::Reserve, S::FreeHolds, u"as many numbers"_s);
    row("no more extension", answered(422, "85008", "x"), C::Extend, S::None, u"any further"_s);
    row("malformed", answered(400, "10015", "The request failed because it was not well-formed."), C::Search,
        S::ChangeQuestion, u"well-formed"_s);

    row("web page", Error{.kind = ErrorKind::BadReply, .detail = u"a web page came instead of data"_s}, C::General,
        S::CheckConnection, u"web page"_s);
    row("web page at first", Error{.kind = ErrorKind::BadReply, .detail = u"a web page came instead of data"_s},
        C::Connection, S::CheckAddress, u"web page"_s);
    row("redirect",
        Error{.kind = ErrorKind::BadReply,
            .detail = u"the server sends us on to evil.example, where the key must not go"_s},
        C::General, S::CheckAddress, u"evil.example"_s);
    row("too large", Error{.kind = ErrorKind::BadReply, .detail = u"the answer is larger than this program accepts"_s},
        C::General, S::ChangeQuestion, u"larger"_s);
    row("cut off", Error{.kind = ErrorKind::BadReply, .detail = u"not JSON: unterminated object"_s}, C::General,
        S::TryAgain, u"unterminated"_s);
    row("empty", Error{.kind = ErrorKind::BadReply, .detail = u"the answer is empty"_s}, C::General, S::TryAgain,
        u"empty"_s);
    row("contradiction", contradiction(u"the list tells of errors"_s, u"Unexpected error"_s), C::General, S::TryAgain,
        u"contradicts itself: something may be missing in it. Telnyx says: Unexpected error"_s);
    row("502 page", Error{.kind = ErrorKind::Server, .httpStatus = 502}, C::General, S::TryAgain, u"502"_s);
    row("deadline", Error{.kind = ErrorKind::Timeout}, C::Search, S::TryAgain, u"in time"_s);

    using N = QNetworkReply;
    const Error unknownHost = offline(N::HostNotFoundError, socketWords("Host not found"));
    row("unknown host", unknownHost, C::General, S::CheckConnection, u"cannot be found"_s);
    row("unknown host at first", unknownHost, C::Connection, S::CheckAddress, u"cannot be found"_s);
    const Error refused = offline(N::ConnectionRefusedError, socketWords("Connection refused"));
    row("refused", refused, C::General, S::CheckConnection, u"refuses"_s);
    row("refused at first", refused, C::Connection, S::CheckAddress, u"refuses"_s);
    row("proxy refuses", offline(N::ProxyConnectionRefusedError, socketWords("Connection refused")), C::General,
        S::CheckConnection, u"proxy"_s);
    row("proxy does not answer", offlineByProxy(socketWords("Network unreachable")), C::General, S::CheckConnection,
        u"proxy"_s);
    row("proxy wants a name", offline(N::ProxyAuthenticationRequiredError, u"x"_s), C::General, S::CheckConnection,
        u"proxy"_s);
    row("no route", offline(N::UnknownNetworkError, socketWords("Network unreachable")), C::General, S::CheckConnection,
        u"cannot be reached"_s);
    row("closed", offline(N::RemoteHostClosedError, u"x"_s), C::General, S::TryAgain, u"closed"_s);
    row("kept from sending again", offline(N::ContentReSendError, u"x"_s), C::General, S::TryAgain, u"closed"_s);
    row("TLS authority", refusedByTls(QSslError::UnableToGetLocalIssuerCertificate), C::General, S::CheckConnection,
        u"secure"_s);
    row("TLS host", refusedByTls(QSslError::HostNameMismatch), C::General, S::CheckConnection, u"another server"_s);
    row("TLS expired", refusedByTls(QSslError::CertificateExpired), C::General, S::CheckConnection, u"expired"_s);
    row("TLS not yet", refusedByTls(QSslError::CertificateNotYetValid), C::General, S::CheckConnection, u"clock"_s);
    row("TLS without a certificate's fault", offline(N::SslHandshakeFailedError, u"x"_s), C::General,
        S::CheckConnection, u"secure"_s);
    // Words decide nothing, whatever language they look like.
    row("misleading words", offline(N::UnknownNetworkError, u"SSL proxy not found, refused, closed"_s), C::General,
        S::CheckConnection, u"cannot be reached"_s);

    row("order without answer", Error{.kind = ErrorKind::OutcomeUnknown, .httpStatus = 504}, C::Order, S::WaitForLookUp,
        u"not known"_s);
    row("upload without answer", Error{.kind = ErrorKind::OutcomeUnknown}, C::Upload, S::Refresh, u"not known"_s);
}

void TestErrorText::saysWhatToDo()
{
    QFETCH(Error, error);
    QFETCH(ErrorContext, context);
    QFETCH(NextStep, step);
    QFETCH(QString, word);
    const ErrorText text = describe(error, context);
    QVERIFY2(text.step == step, qPrintable(text.sentence + u" / "_s + QString::number(int(text.step))));
    if (languageOfThisRun().isEmpty())
        QVERIFY2(text.sentence.contains(word), qPrintable(text.sentence));
    QVERIFY(!text.noResult);
}

void TestErrorText::noResultIsNoFailure_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<ErrorContext>("context");
    QTest::addColumn<bool>("noResult");
    const Error none
        = answered(400, "10031", "No numbers found for the given filters. Please try again with best_effort=true.");
    const Error noCoverage
        = answered(400, "10015", "No coverage found in the specified country based on the provided search parameters");
    QTest::newRow("10031") << none << ErrorContext::Search << true;
    QTest::newRow("10015") << noCoverage << ErrorContext::Search << true;
    QTest::newRow("10015 malformed") << answered(400, "10015", "The request failed because it was not well-formed.")
                                     << ErrorContext::Search << false;
    QTest::newRow("10015 about a filter")
        << answered(400, "10015", "filter[limit] must be at most 1000") << ErrorContext::Search << false;
    Error blamed = answered(400, "10031", "Invalid request filter");
    blamed.pointer = u"filter[features]"_s;
    QTest::newRow("10031 about a filter") << blamed << ErrorContext::Search << false;
    QTest::newRow("by its words") << answered(400, "", "No numbers found for the given filters.")
                                  << ErrorContext::Search << true;
    QTest::newRow("not in an order") << none << ErrorContext::Order << false;
    QTest::newRow("an outage") << Error{.kind = ErrorKind::Server, .httpStatus = 500, .code = u"10031"_s}
                               << ErrorContext::Search << false;
    QTest::newRow("another refusal") << answered(400, "10032", "bad") << ErrorContext::Search << false;
}

void TestErrorText::noResultIsNoFailure()
{
    QFETCH(Error, error);
    QFETCH(ErrorContext, context);
    QFETCH(bool, noResult);
    const ErrorText text = describe(error, context);
    QCOMPARE(text.noResult, noResult);
    QCOMPARE(text.severity == Severity::Info, noResult);
    QVERIFY(!text.sentence.isEmpty());
}

void TestErrorText::anUnknownOutcomeNeverOffersToSendAgain()
{
    for (const ErrorContext context : Contexts) {
        const ErrorText text = describe(Error{.kind = ErrorKind::OutcomeUnknown}, context);
        QVERIFY(text.step == NextStep::WaitForLookUp || text.step == NextStep::Refresh);
        QVERIFY(text.stepLabel != describe(Error{.kind = ErrorKind::Timeout}).stepLabel);
    }
}

void TestErrorText::anUnknownOutcomeOutweighsItsCode()
{
    const Error error = answered(500, "10007", "An unexpected error occurred.", Repeat::Never);
    QCOMPARE(error.kind, ErrorKind::OutcomeUnknown);
    const ErrorText text = describe(error, ErrorContext::Order);
    QCOMPARE(text.step, NextStep::WaitForLookUp);
    QVERIFY(text.sentence.contains(u"not known"_s));
}

void TestErrorText::provesThatNothingWasSent()
{
    Error error = offline(QNetworkReply::ConnectionRefusedError, u"Connection refused"_s);
    error.nothingSent = true;
    QVERIFY(describe(error, ErrorContext::Order).sentence.startsWith(u"Nothing was sent"_s));
    QVERIFY(!describe(error, ErrorContext::Search).sentence.startsWith(u"Nothing was sent"_s));
}

void TestErrorText::unknownCodesKeepTelnyxsWords()
{
    const ErrorText text = describe(answered(422, "99999", "The moon is not full"), ErrorContext::Order);
    QVERIFY(text.sentence.contains(u"The moon is not full"_s));
    QVERIFY(!codeText(u"99999"));
    QVERIFY(!codeText(u""));
}

void TestErrorText::wordsFromOutsideStayShort()
{
    const ErrorText text = describe(answered(422, "99999", QByteArray(5000, 'x') + "\\n\\n"), ErrorContext::General);
    QVERIFY(text.sentence.size() < 400);
    QVERIFY(!text.sentence.contains(u'\n'));
    // A percent sign of the server's is no placeholder.
    const ErrorText percent = describe(answered(422, "99999", "50%1 off"), ErrorContext::General);
    QVERIFY(percent.sentence.contains(u"50%1 off"_s));
}

void TestErrorText::localFailuresKeepTheirSentence()
{
    const Error error{.kind = ErrorKind::Local,
        .code = KeyStore::StillThere,
        .title = u"The key is still there."_s,
        .detail = u"D-Bus"_s};
    const ErrorText text = describe(error);
    QCOMPARE(text.sentence, u"The key is still there."_s);
    QCOMPARE(text.step, NextStep::UnlockKeychain);
    QCOMPARE(describe(Error{.kind = ErrorKind::Local, .detail = u"only words"_s}).sentence, u"only words"_s);
    QCOMPARE(describe(Error{.kind = ErrorKind::Local, .code = KeyStore::NoKeychain, .title = u"x"_s}).step,
        NextStep::EnterKey);
}

void TestErrorText::refusalsOfOurOwnAreNotTelnyxs()
{
    Error error{
        .kind = ErrorKind::Rejected, .code = u"open"_s, .title = u"An earlier request for the same is still open."_s};
    error.detail = u"+19705550101"_s;
    error.nothingSent = true;
    const ErrorText open = describe(error, ErrorContext::Order);
    QCOMPARE(open.sentence, error.title);
    QCOMPARE(open.step, NextStep::WaitForLookUp);
    error.code.clear();
    error.title = u"The basket is empty."_s;
    const ErrorText unfit = describe(error, ErrorContext::Order);
    QCOMPARE(unfit.sentence, error.title);
    QVERIFY(!unfit.sentence.contains(u"Telnyx"_s));
    const Error noTrace{.kind = ErrorKind::OutcomeUnknown,
        .code = u"no_trace"_s,
        .title = u"It did not happen."_s,
        .detail = u"No trace."_s};
    QCOMPARE(describe(noTrace, ErrorContext::Order).sentence, u"It did not happen. No trace."_s);
    const Error stopped{.kind = ErrorKind::Cancelled, .title = u"It was not sent."_s};
    QCOMPARE(describe(stopped, ErrorContext::Order).sentence, stopped.title);
}

void TestErrorText::speaksTheLanguageOfThisRun()
{
    const bool english = languageOfThisRun().isEmpty();
    const QString words = socketWords("Connection refused");
    QCOMPARE(words == u"Connection refused"_s, english);
    const ErrorText text = describe(offline(QNetworkReply::ConnectionRefusedError, words));
    QCOMPARE(text.sentence == u"The server refuses the connection."_s, english);
    QCOMPARE(text.advice == u"Check the network connection and try again."_s, english);
    QCOMPARE(text.step, NextStep::CheckConnection);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
