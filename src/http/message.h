// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace nd::http {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request as it came, its body byte for byte.
struct Request
{
    QByteArray method = {}; ///< "GET"
    QByteArray target = {}; ///< the second word of the request line, still encoded
    Headers headers = {}; ///< names in lower case, values without the white space around them
    QByteArray body = {};

    /// The value of the first header of this name (in lower case); empty without one.
    QByteArray header(const QByteArray &name) const;
    /// Nothing when the header is missing, and when it stands there twice: nobody knows then which one counts.
    std::optional<QByteArray> onlyHeader(const QByteArray &name) const;
};

struct Answer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "text/plain";
    Headers headers = {};
    std::chrono::milliseconds delay{0}; ///< beside the server's latency
    bool dropped = false; ///< the connection is closed without a word instead
};

/// Status line and headers, the empty line included.
QByteArray headOf(const Answer &answer, bool keepAlive);

} // namespace nd::http
