// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace nd::testing {

/// A delivery as it was signed; see signed/make.mjs. The time of most is that of a new TestClock.
struct Delivery
{
    QByteArray timestamp = {};
    QByteArray signature = {};
    QByteArray body = {};

    /// The whole HTTP request. Headers in the way that Telnyx's own come.
    QByteArray request(const QByteArray &path = "/webhooks/telnyx") const;
};

/// By its name in signed.json; ends the program when there is none.
Delivery delivery(const QString &name);
QString testKey();
QString anotherTestKey();

/// A POST with these headers and this body.
QByteArray post(
    const QByteArray &path, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body);

/// Sends the bytes to a port of this machine and lets the event loop run until the other side has closed. What came.
QByteArray exchange(quint16 port, const QByteArray &bytes);
/// The same; the status only, 0 for none.
int statusOf(quint16 port, const QByteArray &bytes);

} // namespace nd::testing
