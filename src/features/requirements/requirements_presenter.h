// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/sub_orders.h"
#include "base/clock.h"
#include "features/purchase/service/order_destinations.h"
#include "features/requirements/service/requirement_catalogue.h"
#include "models/tab_state.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

class Session;
struct Comment;
struct Error;

/// One requirement of a sub-order or of a number, and how it stands.
struct RequirementRow
{
    RequirementDescription requirement = {};
    QString value = {}; ///< as Telnyx has it
    bool differs = false; ///< the numbers of the sub-order have different values
    QString state = {}; ///< requirement_state::…: the one of the number that is furthest behind
    QString rejection = {}; ///< Telnyx's words about it, out of the comments
    bool fixed = false; ///< nothing can be changed any more
    friend bool operator==(const RequirementRow &, const RequirementRow &) = default;
};

/// What a checklist is about.
struct RequirementSubject
{
    enum class Kind {
        SubOrder,
        Number, ///< one number of an order
    };
    Kind kind = Kind::SubOrder;
    QString id = {};
};

/// State of the checklist of a sub-order or a number: what is asked for, what is there, what was rejected and why, and
/// until when. A save is one request, whatever was filled in.
class RequirementsPresenter final : public QObject
{
    Q_OBJECT
public:
    using Values = QHash<QString, QString>; ///< by requirement, as typed

    /// Begins to read. `session` and `clock` must outlive it.
    RequirementsPresenter(Session &session, const Clock &clock, RequirementSubject subject, QObject *parent = nullptr);
    ~RequirementsPresenter() override;

    const TabState &state() const { return m_state; }
    const std::vector<RequirementRow> &rows() const { return m_rows; }
    /// "United Kingdom · Local · 3 numbers".
    QString about() const;
    QString reference() const { return m_subOrder.customerReference; }
    /// Nothing: there is none, or everything is there.
    std::optional<std::chrono::seconds> timeLeft() const;
    Timestamp deadline() const { return m_deadline; }
    const MatchingRequirementGroups &groups() const { return m_groups; }
    /// Documents that were uploaded before, newest first.
    const std::vector<OrderChoice> &documents() const { return m_documents; }

    /// Why nothing can be filled in; empty when something can.
    QString refusal() const;
    /// How many values would be sent: those that are other than Telnyx has them, and those that were declined.
    int changes(const Values &values) const;
    /// A person has typed what Telnyx does not have.
    bool isTyped(const Values &values) const;
    /// Sends what has changed, in one request; nothing is sent while a value cannot do. Then said().
    void save(const Values &values);
    /// Uploads a file and links it at once, by itself: an unlinked document lives for 30 minutes.
    void upload(const QString &requirementId, const QString &path);
    bool isUploading() const { return !m_upload.isEmpty(); }
    bool isSaving() const { return m_saving; }

    void attachGroup(const QString &groupId);
    /// A new group of this place with these values, to be used again.
    void createGroup(const QString &reference, const Values &values);

    /// What a file dialog and a drop may bring.
    static QStringList documentSuffixes();

public slots:
    void read();

signals:
    void changed();
    void choicesChanged();
    void documentLinked(const QString &requirementId);
    void uploading(qint64 sent, qint64 total);
    void said(const QString &sentence, bool failed);

private:
    void take(const SubOrder &order);
    void take(const OrderNumber &number);
    void readWords();
    void readDeadline();
    void readDocuments();
    void build();
    void send(std::vector<RequirementValue> values, const QString &linked);
    void onSaved(const Error *error, const QString &linked);
    bool isAsked(const QString &requirementId) const;
    std::vector<RequirementValue> news(const Values &values) const;

    Session &m_session;
    const Clock &m_clock;
    RequirementSubject m_subject;
    TabState m_state;
    SubOrder m_subOrder; ///< of a number: what of it is known by the number
    std::vector<OrderNumber> m_numbers;
    std::vector<Comment> m_words;
    std::vector<RequirementRow> m_rows;
    std::vector<OrderChoice> m_documents;
    RequirementCatalogue m_catalogue;
    MatchingRequirementGroups m_groups;
    Timestamp m_deadline;
    QString m_upload; ///< write of the document that is on its way
    bool m_saving = false;
    Call m_reading;
    Call m_readingWords;
    Call m_readingDeadline;
    Call m_readingDocuments;
};

} // namespace nd
