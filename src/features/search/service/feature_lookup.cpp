// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/feature_lookup.h"

#include "api/client/client.h"

#include <QHash>

namespace nd {

namespace {

/// What a number is, with or without its plus.
QString plainDigits(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

} // namespace

void FeatureLookup::start(Client &client, const QStringList &numbers)
{
    stop();
    m_client = &client;
    m_halved = m_done = 0;
    m_total = int(numbers.size());
    for (qsizetype at = 0; at < numbers.size(); at += AtOnce)
        m_waiting.push_back(numbers.mid(at, AtOnce));
    pump();
}

void FeatureLookup::stop()
{
    m_calls.cancelAll();
    m_waiting.clear();
}

void FeatureLookup::pump()
{
    while (m_client && m_calls.running() < SideBySide && !m_waiting.empty()) {
        const QStringList batch = m_waiting.front();
        m_waiting.pop_front();
        m_calls.send(*m_client, endpoint::askNumbersFeatures(NumbersFeaturesQuestion{batch}),
            [this, batch](const Result<Page<NumberFeatures>> &answer) { take(batch, answer); });
    }
}

void FeatureLookup::take(const QStringList &batch, const Result<Page<NumberFeatures>> &answer)
{
    if (answer)
        tell(batch, answer->rows);
    else
        refuse(batch, answer.error());
    pump();
    if (isRunning())
        emit progressed();
    else
        emit finished();
}

void FeatureLookup::tell(const QStringList &batch, const std::vector<NumberFeatures> &answered)
{
    QHash<QString, NumberFeatures> byDigits;
    for (const NumberFeatures &one : answered)
        byDigits.insert(plainDigits(one.phoneNumber), one);
    std::vector<NumberFeatures> known;
    QStringList leftOut;
    for (const QString &number : batch) {
        const auto one = byDigits.constFind(plainDigits(number));
        if (one == byDigits.constEnd())
            leftOut += number;
        else
            known.push_back({number, one->features});
    }
    m_done += int(batch.size());
    emit arrived(known);
    if (!leftOut.isEmpty())
        emit failed(leftOut, {.kind = ErrorKind::Local, .title = tr("Telnyx's answer does not say.")});
}

void FeatureLookup::refuse(const QStringList &batch, const Error &error)
{
    if (error.kind == ErrorKind::Rejected && batch.size() > 1 && m_halved < MostHalved) {
        ++m_halved;
        const qsizetype half = batch.size() / 2;
        m_waiting.push_front(batch.mid(half));
        m_waiting.push_front(batch.mid(0, half));
        return;
    }
    QStringList lost = batch;
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Offline
        || error.kind == ErrorKind::NotAllowed) {
        for (const QStringList &other : m_waiting)
            lost += other; // they would fail as well
        m_waiting.clear();
    }
    m_done += int(lost.size());
    emit failed(lost, error);
}

} // namespace nd
