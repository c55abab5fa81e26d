// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUrl>

namespace nd::bench {

/// Milliseconds for pages 1 to `pages` of a list over `connections` kept-alive sockets that do nothing with what they
/// read: the least that any client can need. -1 when the server does not play along.
double rawPages(const QUrl &base, const QByteArray &key, int pages, int connections);

} // namespace nd::bench
