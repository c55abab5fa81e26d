// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/hold_batch.h"

#include "features/basket/service/blame.h"
#include "features/basket/service/holds.h"
#include "writes/failed_writes.h"

#include <QTimer>

#include <algorithm>

namespace nd {

namespace {

bool saysFull(const Error &error)
{
    return error.kind == ErrorKind::Rejected && error.code == QLatin1String("85007");
}

} // namespace

HoldBatch::HoldBatch(Holds &holds, FailedWrites &failures, QStringList numbers, Finished finished)
    : m_holds(&holds), m_failures(&failures), m_left(std::move(numbers)), m_finished(std::move(finished))
{
    connect(m_holds, &Holds::reserved, this, &HoldBatch::onReserved);
    connect(m_holds, &Holds::refused, this, &HoldBatch::onRefused);
}

HoldBatch::~HoldBatch() = default;

/// When everybody else has heard of the last one.
void HoldBatch::nextSoon()
{
    QTimer::singleShot(0, this, &HoldBatch::next);
}

void HoldBatch::next()
{
    if (!m_holds || !m_failures)
        return;
    // Minutes may lie between two of them, in which a row is removed, ordered or held otherwise.
    m_left.removeIf([this](const QString &number) { return !m_holds->canBeReserved(number); });
    if (m_left.isEmpty() || m_room == 0) {
        m_outcome.isFull = !m_left.isEmpty();
        return conclude();
    }
    // Half of what may still fit: a few requests find the last number that does.
    m_size = std::min({Together, int(m_left.size()), m_room ? (*m_room + 1) / 2 : Together});
    const Result<QString> begun = m_holds->reserve(m_left.mid(0, m_size));
    if (begun) {
        m_asked = *begun;
        return;
    }
    m_outcome.error = begun.error();
    conclude();
}

void HoldBatch::onReserved(const QString &id, int held, int, const QStringList &unanswered)
{
    if (id != m_asked)
        return;
    m_asked.clear();
    m_outcome.unanswered += unanswered;
    m_left = m_left.mid(m_size);
    if (m_room)
        m_room = std::max(0, *m_room - held);
    nextSoon();
}

void HoldBatch::onRefused(const QString &id, const Error &error)
{
    if (id != m_asked)
        return;
    m_asked.clear();
    if (saysFull(error)) {
        if (m_size > 1) // the last one stays among the failures, for a person to see
            (void)m_failures->putAside({id});
        m_room = m_size - 1;
        return nextSoon();
    }
    m_outcome.error = error;
    m_outcome.blamed = numbersBlamed(error, m_left.mid(0, m_size));
    conclude();
}

void HoldBatch::conclude()
{
    m_outcome.left = m_left;
    if (m_holds)
        m_holds->disconnect(this);
    const Finished finished = std::exchange(m_finished, {});
    const Outcome outcome = m_outcome;
    if (finished)
        finished(outcome); // may destroy this object
}

} // namespace nd
