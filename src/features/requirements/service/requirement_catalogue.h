// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/requirements.h"
#include "wording/requirement_words.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace nd {

class Client;

/// One thing that Telnyx asks for before a number may be used, in words for people. Texts of the server: plain text.
struct RequirementDescription
{
    QString id = {}; ///< the requirement_id of orders and groups
    QString label = {};
    QString fieldType = {}; ///< field_type::…
    QString description = {};
    QString example = {};
    AcceptanceCriteria criteria = {};
    friend bool operator==(const RequirementDescription &, const RequirementDescription &) = default;
};

namespace requirement {

RequirementDescription of(const RequirementType &type);
/// Says the same in other words ("address_id", "label").
RequirementDescription of(const NumberRequirement &requirement);
/// "Document", "Address"; a word that the program does not know reads as it came.
QString kindText(const QString &fieldType);
/// "3 to 100 characters", "Not older than three months", …
QStringList rules(const RequirementDescription &description);
/// Why Telnyx would not take this value; empty when it may. An empty value is no mistake: it is still to come.
QString problem(const RequirementDescription &description, const QString &value);
/// As it is sent: a day becomes a moment.
QString toWire(const RequirementDescription &description, const QString &typed);
/// As a person reads and types it.
QString fromWire(const RequirementDescription &description, const QString &value);

} // namespace requirement

/// What is asked for in one country for one number type, read once.
class RequirementCatalogue final : public QObject
{
    Q_OBJECT
public:
    /// `client` must outlive it.
    explicit RequirementCatalogue(Client &client, QObject *parent = nullptr);
    ~RequirementCatalogue() override;

    /// changed() follows when it is read. The same place again asks for nothing. `numberType` empty: all of the
    /// country's.
    void read(const QString &country, const QString &numberType);
    /// Reads what each requirement means, of all countries; changed() follows.
    void readMeanings();

    bool isReading() const { return m_reading.isRunning() || m_meaning.isRunning(); }
    const QString &failure() const { return m_failure; }
    const std::vector<RequirementDescription> &asked() const { return m_asked; }
    /// By number type; for a whole country.
    const std::map<QString, std::vector<RequirementDescription>> &byType() const { return m_byType; }
    /// Null while nobody has said what it is.
    const RequirementDescription *find(const QString &id) const;

signals:
    void changed();

private:
    Client &m_client;
    QString m_country;
    QString m_type;
    QString m_failure;
    std::vector<RequirementDescription> m_asked;
    std::map<QString, std::vector<RequirementDescription>> m_byType;
    std::map<QString, RequirementDescription> m_known;
    Call m_reading;
    Call m_meaning;
    bool m_meaningsRead = false;
};

} // namespace nd
