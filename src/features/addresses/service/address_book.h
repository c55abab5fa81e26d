// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/account/addresses.h"
#include "base/result.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace nd {

class Client;

/// "ACME Widgets Ltd, 14 Old Street, EC1V 9BE London, United Kingdom".
QString addressText(const PostalAddress &address);
/// Who lives there: the business, or the person.
QString addresseeOf(const PostalAddress &address);

/// The account's addresses. What was read stays while it is read again, also when that fails.
class AddressBook final : public QObject
{
    Q_OBJECT
public:
    /// `client` must outlive it. Reads nothing by itself.
    explicit AddressBook(Client &client, QObject *parent = nullptr);
    ~AddressBook() override;

    /// changed() follows.
    void read();
    bool isReading() const { return m_reading.isRunning(); }
    /// Why the last reading did not come to its end.
    const std::optional<Error> &failure() const { return m_failure; }
    /// As Telnyx lists them: the newest first.
    const std::vector<PostalAddress> &addresses() const { return m_addresses; }
    /// One that was made just now.
    void put(const PostalAddress &address);

signals:
    void changed();

private:
    Client &m_client;
    std::vector<PostalAddress> m_addresses;
    std::vector<PostalAddress> m_found; ///< so far
    std::optional<Error> m_failure;
    Call m_reading;
};

} // namespace nd
