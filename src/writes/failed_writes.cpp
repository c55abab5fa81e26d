// SPDX-License-Identifier: Apache-2.0
#include "writes/failed_writes.h"

#include "base/local_code.h"
#include "store/ledger.h"
#include "store/tables/write_store.h"
#include "writes/write_coordinator.h"
#include "writes/write_kinds.h"

#include <QLocale>

namespace nd {

namespace {

ErrorText notBoughtByHand(const WriteRecord &write)
{
    ErrorText text;
    const QString at = QLocale().toString(write.settledAt.toDateTime().toLocalTime(), QLocale::ShortFormat);
    text.sentence = FailedWrites::tr("Settled by hand on %1: it was not bought.").arg(at);
    text.advice = write.settledNote.isEmpty() ? FailedWrites::tr("It can be asked for again.")
                                              : FailedWrites::tr("Noted: %1").arg(write.settledNote);
    text.step = NextStep::TryAgain;
    text.severity = Severity::Warning;
    return text;
}

ErrorText unresolved(const WriteRecord &write)
{
    ErrorText text;
    text.step = NextStep::WaitForLookUp;
    text.severity = Severity::Warning;
    if (write.candidate) {
        text.sentence
            = FailedWrites::tr("The answer was lost. Probably it became this order, which has exactly its numbers "
                               "and does not carry our ID: %1")
                  .arg(write.candidate->id);
        text.advice = FailedWrites::tr("Compare the two, and say whether it is yours.");
        return text;
    }
    if (write.error && hasCode(*write.error, LocalCode::Owned)) {
        text.sentence = FailedWrites::tr("The answer was lost. Telnyx shows no order of it, but its numbers are in the "
                                         "account: %1")
                            .arg(write.error->detail);
        text.advice = FailedWrites::tr("Look at the Telnyx portal, then settle it by hand.");
        return text;
    }
    text.sentence = FailedWrites::tr("The answer was lost, and it is not known yet what Telnyx did.");
    text.advice = FailedWrites::tr(
        "Numberdesk asks again every five minutes and sends nothing twice; the Telnyx portal shows it too.");
    return text;
}

ErrorText refused(const WriteRecord &write)
{
    ErrorText text = describe(write.error.value_or(Error{}), kindRow(write.kind).context);
    text.sentence = FailedWrites::tr("Telnyx refused: %1").arg(text.sentence);
    text.advice = FailedWrites::tr(
        "Numberdesk is making sure that nothing was bought; Telnyx has not answered that yet. Do not order again.");
    text.step = NextStep::WaitForLookUp;
    return text;
}

ErrorText textOf(const WriteRecord &write)
{
    ErrorText text;
    if (write.state == WriteState::Unresolved && write.error && hasCode(*write.error, LocalCode::OtherKey)) {
        text.sentence = write.error->title;
        text.advice = write.error->detail;
        text.step = NextStep::EnterKey;
        text.severity = Severity::Warning;
        return text;
    }
    switch (write.state) {
    case WriteState::NotBought:
        if (write.settledBy == SettledBy::Person)
            return notBoughtByHand(write);
        text.sentence = isPurchase(write.kind)
            ? FailedWrites::tr("The answer was lost, and Telnyx shows no trace of it: it was not bought.")
            : FailedWrites::tr("The answer was lost, and Telnyx shows no trace of it: nothing was changed.");
        text.advice = FailedWrites::tr("It can be asked for again.");
        text.step = NextStep::TryAgain;
        text.severity = Severity::Warning;
        return text;
    case WriteState::Unresolved:
        return unresolved(write);
    case WriteState::Refused:
        return refused(write);
    default:
        return describe(write.error.value_or(Error{}), kindRow(write.kind).context);
    }
}

} // namespace

FailedWrites::FailedWrites(Ledger &ledger, WriteCoordinator &writer, QString account, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_writer(writer), m_account(std::move(account))
{
    connect(&m_writer, &WriteCoordinator::settled, this, &FailedWrites::changed);
    connect(&m_writer, &WriteCoordinator::changed, this, [this](const WriteRecord &write) {
        const bool refusedAndNotAsked = write.state == WriteState::Refused && write.lookUps > 1;
        if (write.state == WriteState::Unresolved || refusedAndNotAsked)
            emit changed();
    });
}

std::vector<FailedWrite> FailedWrites::list() const
{
    std::vector<FailedWrite> failures;
    Result<std::vector<WriteRecord>> found = WriteStore(m_ledger).failed(m_account, Most);
    if (!found)
        return failures;
    for (WriteRecord &write : std::move(found).take()) {
        FailedWrite failure;
        failure.text = textOf(write);
        failure.code = write.error ? write.error->code : QString();
        failure.write = std::move(write);
        failures.push_back(std::move(failure));
    }
    return failures;
}

Result<Done> FailedWrites::putAside(const QStringList &ids)
{
    QStringList over;
    for (const QString &id : ids) {
        if (!m_writer.find(id))
            over += id;
    }
    const Result<Done> done = WriteStore(m_ledger).putAside(over);
    if (done)
        emit changed();
    return done;
}

void FailedWrites::lookNow(const QString &id)
{
    m_writer.lookNow(id);
}

Result<Done> FailedWrites::settleBought(const QString &id, const QString &orderId, const QString &note)
{
    return m_writer.settleByHand(id, WriteResult{.id = orderId.trimmed()}, note);
}

Result<Done> FailedWrites::settleNotBought(const QString &id, const QString &note)
{
    return m_writer.settleByHand(id, {}, note);
}

} // namespace nd
