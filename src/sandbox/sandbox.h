// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/options.h"
#include "sandbox/wire/message.h"

#include <QUrl>

#include <memory>
#include <vector>

namespace nd {

class Clock;

/// A Telnyx of our own, for training and for tests: the numbers API with all its state, on loopback.
/// What it simulates stands in rules/, how to make it fail on purpose in README.md and stock/special_numbers.h.
class Sandbox
{
public:
    using Options = sandbox::Options;

    /// `clock` must outlive this and be safe to read on any thread. Everything in the sandbox moves with it.
    explicit Sandbox(const Clock &clock, Options options = {});
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Begins to listen, unless it does already; Fault::Local when the port is taken. A QCoreApplication must exist.
    Result<Done> start();
    /// Closes the port and all connections. What it knows stays; start() may then take another port.
    void stop();
    bool isListening() const;

    /// Returns "http://127.0.0.1:PORT/v2"; empty before start().
    QUrl baseUrl() const { return m_baseUrl; }
    QByteArray apiKey() const;
    /// Returns the last requests, oldest first; empty unless Options::journalled asks for them. Any thread.
    std::vector<sandbox::JournalEntry> journal() const;

private:
    class Private;
    std::unique_ptr<Private> d;
    QUrl m_baseUrl;
};

} // namespace nd
