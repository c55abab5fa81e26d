// SPDX-License-Identifier: Apache-2.0
#include "writes/failed_writes.h"

#include "store/ledger.h"
#include "writes/write_coordinator.h"

#include <QLocale>

namespace nd {

namespace {

ErrorText notBoughtByHand(const Intent &intent)
{
    ErrorText text;
    const QString at = QLocale().toString(intent.settledAt.toDateTime().toLocalTime(), QLocale::ShortFormat);
    text.sentence = Failures::tr("Settled by hand on %1: it was not bought.").arg(at);
    text.advice = intent.settledNote.isEmpty() ? Failures::tr("It can be asked for again.")
                                               : Failures::tr("Noted: %1").arg(intent.settledNote);
    text.step = NextStep::TryAgain;
    text.severity = Severity::Warning;
    return text;
}

ErrorText unresolved(const Intent &intent)
{
    ErrorText text;
    text.step = NextStep::WaitForLookUp;
    text.severity = Severity::Warning;
    if (intent.candidate) {
        text.sentence
            = Failures::tr("The answer was lost. Probably it became this order, which has exactly its numbers "
                           "and does not carry our ID: %1")
                  .arg(intent.candidate->id);
        text.advice = Failures::tr("Compare the two, and say whether it is yours.");
        return text;
    }
    if (intent.error && intent.error->code == u"owned") {
        text.sentence = Failures::tr("The answer was lost. Telnyx shows no order of it, but its numbers are in the "
                                     "account: %1")
                            .arg(intent.error->detail);
        text.advice = Failures::tr("Look at the Telnyx portal, then settle it by hand.");
        return text;
    }
    text.sentence = Failures::tr("The answer was lost, and it is not known yet what Telnyx did.");
    text.advice = Failures::tr(
        "Numberdesk asks again every five minutes and sends nothing twice; the Telnyx portal shows it too.");
    return text;
}

ErrorText refused(const Intent &intent)
{
    ErrorText text = describe(intent.error.value_or(Error{}), contextOf(intent.kind));
    text.sentence = Failures::tr("Telnyx refused: %1").arg(text.sentence);
    text.advice = Failures::tr(
        "Numberdesk is making sure that nothing was bought; Telnyx has not answered that yet. Do not order again.");
    text.step = NextStep::WaitForLookUp;
    return text;
}

ErrorText textOf(const Intent &intent)
{
    ErrorText text;
    if (intent.state == IntentState::Unresolved && intent.error && intent.error->code == Writer::OtherKey) {
        text.sentence = intent.error->title;
        text.advice = intent.error->detail;
        text.step = NextStep::EnterKey;
        text.severity = Severity::Warning;
        return text;
    }
    switch (intent.state) {
    case IntentState::NotBought:
        if (intent.settledBy == SettledBy::Person)
            return notBoughtByHand(intent);
        text.sentence = isPurchase(intent.kind)
            ? Failures::tr("The answer was lost, and Telnyx shows no trace of it: it was not bought.")
            : Failures::tr("The answer was lost, and Telnyx shows no trace of it: nothing was changed.");
        text.advice = Failures::tr("It can be asked for again.");
        text.step = NextStep::TryAgain;
        text.severity = Severity::Warning;
        return text;
    case IntentState::Unresolved:
        return unresolved(intent);
    case IntentState::Refused:
        return refused(intent);
    default:
        return describe(intent.error.value_or(Error{}), contextOf(intent.kind));
    }
}

} // namespace

ErrorContext contextOf(IntentKind kind)
{
    switch (kind) {
    case IntentKind::NumberOrder:
    case IntentKind::BlockOrder:
    case IntentKind::BulkOrder:
    case IntentKind::AdvancedOrder:
        return ErrorContext::Order;
    case IntentKind::Reservation:
        return ErrorContext::Reserve;
    case IntentKind::Extension:
        return ErrorContext::Extend;
    case IntentKind::Comment:
    case IntentKind::MarkCommentRead:
        return ErrorContext::Comment;
    case IntentKind::Report:
        return ErrorContext::Report;
    case IntentKind::Document:
        return ErrorContext::Upload;
    default:
        return ErrorContext::Change;
    }
}

Failures::Failures(Ledger &ledger, Writer &writer, QString account, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_writer(writer), m_account(std::move(account))
{
    connect(&m_writer, &Writer::settled, this, &Failures::changed);
    connect(&m_writer, &Writer::changed, this, [this](const Intent &intent) {
        const bool refusedAndNotAsked = intent.state == IntentState::Refused && intent.lookUps > 1;
        if (intent.state == IntentState::Unresolved || refusedAndNotAsked)
            emit changed();
    });
}

std::vector<Failure> Failures::list() const
{
    std::vector<Failure> failures;
    Result<std::vector<Intent>> found = m_ledger.failedIntents(m_account, Most);
    if (!found)
        return failures;
    for (Intent &intent : std::move(found).take()) {
        Failure failure;
        failure.text = textOf(intent);
        failure.code = intent.error ? intent.error->code : QString();
        failure.intent = std::move(intent);
        failures.push_back(std::move(failure));
    }
    return failures;
}

Result<Done> Failures::putAside(const QStringList &ids)
{
    QStringList over;
    for (const QString &id : ids) {
        if (!m_writer.find(id))
            over += id;
    }
    const Result<Done> done = m_ledger.putAside(over);
    if (done)
        emit changed();
    return done;
}

void Failures::lookNow(const QString &id)
{
    m_writer.lookNow(id);
}

Result<Done> Failures::settleBought(const QString &id, const QString &orderId, const QString &note)
{
    return m_writer.settleByHand(id, Landed{.id = orderId.trimmed()}, note);
}

Result<Done> Failures::settleNotBought(const QString &id, const QString &note)
{
    return m_writer.settleByHand(id, {}, note);
}

} // namespace nd
