// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/account/addresses.h"
#include "base/result.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <optional>

namespace nd {

class Session;

/// A part of an address that is typed.
enum class AddressPart {
    Reference, ///< the person's own word for it
    Business,
    FirstName,
    LastName,
    Phone,
    Street,
    Extended, ///< floor, flat
    Locality,
    Area, ///< state, province
    PostalCode,
    Country, ///< by name or by code
};

using AddressTexts = QMap<AddressPart, QString>;
using AddressProblems = QMap<AddressPart, QString>;

/// A new address, from what is typed to Telnyx's record. Before it is made Telnyx is asked whether there is such a
/// place: what it objects to is said at the field, and its own spelling is offered. A person may keep to theirs: a
/// proof for regulators need not be fit for emergency calls.
class NewAddressPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit NewAddressPresenter(Session &session, QObject *parent = nullptr);
    ~NewAddressPresenter() override;

    /// What cannot do, seen without Telnyx.
    AddressProblems problems(const AddressTexts &texts) const;
    /// What Telnyx objects to in what was sent last.
    const AddressProblems &complaints() const { return m_complaints; }
    /// How Telnyx writes it; nothing when it has no other words for it.
    const std::optional<AddressTexts> &suggestion() const { return m_suggestion; }
    /// Telnyx does not know the place as it was typed, and may be told to take it all the same.
    bool mayKeepAsTyped() const { return m_doubted; }
    bool isBusy() const { return m_busy; }
    /// In one sentence, empty for nothing.
    const QString &message() const { return m_message; }

    /// Asks whether there is such a place, and makes it when there is.
    void create(const AddressTexts &texts);
    /// Makes it as it is written.
    void createAsTyped(const AddressTexts &texts);
    /// The person goes on typing: what was said about other words is not true any more.
    void edited();

    static AddressTexts textsOf(const SuggestedAddress &address);
    static QString lineOf(const AddressTexts &texts);

signals:
    void changed();
    void created(const nd::PostalAddress &address);

private:
    void onVerdict(const AddressTexts &texts, const Result<AddressVerdict> &verdict);
    void send(const AddressTexts &texts, bool validated);
    void onMade(const Result<PostalAddress> &made);
    void refuse(const Error &why);

    Session &m_session;
    AddressProblems m_complaints;
    std::optional<AddressTexts> m_suggestion;
    QString m_message;
    bool m_doubted = false;
    bool m_busy = false;
    Call m_asking;
};

} // namespace nd
