// SPDX-License-Identifier: Apache-2.0
#include "features/failures/failure_columns.h"

#include "wording/cell_format.h"
#include "writes/write_words.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::FailureColumns)
};

QString about(const FailureRow &row)
{
    const WriteRecord &write = row.failure.write;
    QStringList parts;
    if (!write.userReference.isEmpty())
        parts += write.userReference;
    if (!write.numbers.empty())
        parts += u'+' + QString::number(write.numbers.front().first);
    if (write.numbers.size() > 1)
        parts += Tr::tr("and %n more", nullptr, int(write.numbers.size()) - 1);
    if (parts.isEmpty())
        return row.about.isEmpty() ? write.subject : row.about;
    return parts.join(u' ');
}

QString stateText(const FailureRow &row)
{
    switch (row.failure.write.state) {
    case WriteState::Rejected:
        return Tr::tr("refused");
    case WriteState::NotSent:
        return Tr::tr("not sent");
    case WriteState::Unresolved:
        return row.canBeCompared() ? Tr::tr("compare") : Tr::tr("not known yet");
    case WriteState::Refused:
        return Tr::tr("refused, making sure");
    default:
        return row.failure.write.settledBy == SettledBy::Person ? Tr::tr("not bought, by hand") : Tr::tr("not done");
    }
}

std::optional<Tone> stateTone(const FailureRow &row)
{
    return row.failure.write.open() ? Tone::Warning : Tone::Bad;
}

} // namespace

bool FailureRow::canBeSettled() const
{
    const WriteState state = failure.write.state;
    return isPurchase(failure.write.kind) && (state == WriteState::Unresolved || state == WriteState::Refused);
}

QString labelOf(FailureRow::Remedy remedy)
{
    switch (remedy) {
    case FailureRow::Remedy::OrderAgain:
        return Tr::tr("Order Again…");
    case FailureRow::Remedy::ReserveAgain:
        return Tr::tr("Reserve Again");
    case FailureRow::Remedy::ExtendAgain:
        return Tr::tr("Extend Again");
    case FailureRow::Remedy::Substitute:
        return Tr::tr("Substitute");
    case FailureRow::Remedy::SearchAgain:
        return Tr::tr("Search Again");
    case FailureRow::Remedy::OpenBasket:
        return Tr::tr("Open Basket");
    case FailureRow::Remedy::OpenOrders:
        return Tr::tr("Open Orders");
    case FailureRow::Remedy::OpenComments:
        return Tr::tr("Open Comments");
    case FailureRow::Remedy::LookNow:
        return Tr::tr("Ask Telnyx Now");
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
        C("time", Tr::tr("Time"), [](const Row &r) { return cells::time(r.failure.write.createdAt); })
            .sortedBy([](const Row &r) { return r.failure.write.createdAt.micros(); })
            .wide(16),
        C("what", Tr::tr("What"), [](const Row &r) { return whatText(r.failure.write.kind); }).wide(16),
        C("about", Tr::tr("About"), about).withToolTip(about).wide(26),
        C("state", Tr::tr("State"), stateText).toned(stateTone).wide(14),
        C("code", Tr::tr("Code"), [](const Row &r) { return r.failure.code; }).wide(7),
        C("sentence", Tr::tr("What happened"), sentence).withToolTip(sentence).wide(44),
        C("advice", Tr::tr("What helps"), advice).withToolTip(advice).wide(40),
        C("id", Tr::tr("Our ID"), [](const Row &r) { return r.id(); }).wide(16).hiddenAtFirst(),
    };
}

} // namespace nd
