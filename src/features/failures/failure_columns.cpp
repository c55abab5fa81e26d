// SPDX-License-Identifier: Apache-2.0
#include "features/failures/failure_columns.h"

#include "wording/cell_format.h"
#include "writes/write_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(nd::FailureColumns)
};

QString about(const FailureRow &row)
{
    const Intent &intent = row.failure.intent;
    QStringList parts;
    if (!intent.personReference.isEmpty())
        parts += intent.personReference;
    if (!intent.numbers.empty())
        parts += u'+' + QString::number(intent.numbers.front().first);
    if (intent.numbers.size() > 1)
        parts += Titles::tr("and %n more", nullptr, int(intent.numbers.size()) - 1);
    return parts.isEmpty() ? intent.subject : parts.join(u' ');
}

QString stateText(const FailureRow &row)
{
    switch (row.failure.intent.state) {
    case IntentState::Rejected:
        return Titles::tr("refused");
    case IntentState::NotSent:
        return Titles::tr("not sent");
    case IntentState::Unresolved:
        return row.canBeCompared() ? Titles::tr("compare") : Titles::tr("not known yet");
    case IntentState::Refused:
        return Titles::tr("refused, making sure");
    default:
        return row.failure.intent.settledBy == SettledBy::Person ? Titles::tr("not bought, by hand")
                                                                 : Titles::tr("not done");
    }
}

std::optional<Tone> stateTone(const FailureRow &row)
{
    return row.failure.intent.open() ? Tone::Warning : Tone::Bad;
}

} // namespace

bool FailureRow::canBeSettled() const
{
    const IntentState state = failure.intent.state;
    return isPurchase(failure.intent.kind) && (state == IntentState::Unresolved || state == IntentState::Refused);
}

QString labelOf(FailureRow::Remedy remedy)
{
    switch (remedy) {
    case FailureRow::Remedy::OrderAgain:
        return Titles::tr("Order Again…");
    case FailureRow::Remedy::ReserveAgain:
        return Titles::tr("Reserve Again");
    case FailureRow::Remedy::ExtendAgain:
        return Titles::tr("Extend Again");
    case FailureRow::Remedy::Substitute:
        return Titles::tr("Substitute");
    case FailureRow::Remedy::SearchAgain:
        return Titles::tr("Search Again");
    case FailureRow::Remedy::OpenBasket:
        return Titles::tr("Open Basket");
    case FailureRow::Remedy::OpenOrders:
        return Titles::tr("Open Orders");
    case FailureRow::Remedy::OpenComments:
        return Titles::tr("Open Comments");
    case FailureRow::Remedy::LookNow:
        return Titles::tr("Ask Telnyx Now");
    case FailureRow::Remedy::None:
        break;
    }
    return {};
}

std::vector<Column<FailureRow>> failureColumns()
{
    using Row = FailureRow;
    using C = Column<Row>;
    const auto sentence = [](const Row &r) { return r.failure.text.sentence; };
    const auto advice = [](const Row &r) { return r.failure.text.advice; };
    return {
        C("time", Titles::tr("Time"), [](const Row &r) { return cells::time(r.failure.intent.createdAt); })
            .sortedBy([](const Row &r) { return r.failure.intent.createdAt.micros(); })
            .wide(16),
        C("what", Titles::tr("What"), [](const Row &r) { return whatText(r.failure.intent.kind); }).wide(16),
        C("about", Titles::tr("About"), about).withToolTip(about).wide(26),
        C("state", Titles::tr("State"), stateText).toned(stateTone).wide(14),
        C("code", Titles::tr("Code"), [](const Row &r) { return r.failure.code; }).wide(7),
        C("sentence", Titles::tr("What happened"), sentence).withToolTip(sentence).wide(44),
        C("advice", Titles::tr("What helps"), advice).withToolTip(advice).wide(40),
        C("id", Titles::tr("Our ID"), [](const Row &r) { return r.id(); }).wide(16).hiddenAtFirst(),
    };
}

} // namespace nd
