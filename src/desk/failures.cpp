// SPDX-License-Identifier: Apache-2.0
#include "desk/failures.h"

#include "desk/ledger.h"
#include "desk/writer.h"

namespace nd {

namespace {

ErrorText textOf(const Intent &intent)
{
    ErrorText text;
    switch (intent.state) {
    case IntentState::NotBought:
        text.sentence = isPurchase(intent.kind)
            ? Failures::tr("The answer was lost, and Telnyx shows no trace of it: it was not bought.")
            : Failures::tr("The answer was lost, and Telnyx shows no trace of it: nothing was changed.");
        text.advice = Failures::tr("It can be asked for again.");
        text.step = NextStep::TryAgain;
        text.severity = Severity::Warning;
        return text;
    case IntentState::Unresolved:
        text.sentence = Failures::tr("The answer was lost, and it is not known yet what Telnyx did.");
        text.advice = Failures::tr(
            "Numberdesk asks again every five minutes and sends nothing twice; the Telnyx portal shows it too.");
        text.step = NextStep::WaitForLookUp;
        text.severity = Severity::Warning;
        return text;
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
        if (intent.state == IntentState::Unresolved)
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

} // namespace nd
