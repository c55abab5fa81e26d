// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call_batch.h"
#include "api/resources/account/documents.h"
#include "base/result.h"
#include "features/addresses/service/address_book.h"
#include "features/purchase/service/order_destinations.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace nd {

class Client;

/// How far Telnyx is with a document: its virus scan, then its review.
QString documentStateText(const Document &document);

/// What requirements are chosen from: documents that were uploaded before, and the account's addresses.
class RequirementChoices final : public QObject
{
    Q_OBJECT
public:
    /// `client` must outlive it. Reads nothing by itself.
    explicit RequirementChoices(Client &client, QObject *parent = nullptr);
    ~RequirementChoices() override;

    void read();
    /// Reads these documents again, as far as Telnyx is not done with them.
    void follow(const QStringList &documentIds);

    /// With their state, the newest first.
    std::vector<OrderChoice> documents() const;
    std::vector<OrderChoice> addresses() const;
    /// Why they may not be all that there are; empty when the last reading came to its end.
    QString documentsMissing() const;
    QString addressesMissing() const;
    /// Null for one that was not read.
    const Document *document(const QString &id) const;

signals:
    void changed();

private:
    void put(const Document &document);

    Client &m_client;
    AddressBook m_addresses;
    std::vector<Document> m_documents;
    std::optional<Error> m_failure; ///< of reading them
    Call m_reading;
    CallBatch<QString> m_following; ///< by document
};

} // namespace nd
