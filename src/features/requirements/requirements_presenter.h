// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/service/order_destinations.h"
#include "features/requirements/document_upload.h"
#include "features/requirements/requirement_choices.h"
#include "features/requirements/requirement_reading.h"
#include "features/requirements/requirement_row.h"
#include "models/tab_state.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace nd {

class Session;

/// State of the checklist of a sub-order, of several or of a number: what is asked for, what is there, what was
/// rejected and why, and until when. A save is one request for each of them, whatever was filled in. While something is
/// under review it is read again by itself.
class RequirementsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Begins to read. `session` must outlive it.
    RequirementsPresenter(Session &session, RequirementSubject subject, QObject *parent = nullptr);
    ~RequirementsPresenter() override;

    Session &session() const { return m_session; }
    const TabState &state() const { return m_state; }
    const std::vector<RequirementRow> &rows() const { return m_rows; }
    /// "United Kingdom · Local · 3 numbers".
    QString about() const;
    /// Nothing: there is none, or nothing waits for us.
    std::optional<std::chrono::seconds> timeLeft() const;
    const MatchingRequirementGroups &groups() const { return m_groups; }
    const RequirementChoices &choices() const { return m_choices; }
    /// Files are linked at once, by themselves: an unlinked document lives for 30 minutes.
    DocumentUpload &upload() { return m_upload; }

    /// Why nothing can be filled in; empty when something can.
    QString refusal() const;
    /// Sends what has changed; nothing is sent while a value cannot do. Then said().
    void save(const RequirementTexts &texts);
    bool isSaving() const { return m_open > 0; }
    void attachGroup(const QString &groupId);
    /// A new group of this place with these values, to be used again.
    void createGroup(const QString &reference, const RequirementTexts &texts);
    /// Of a step outside: the answer is the link for this person.
    void askForLink(const QString &requirementId, const EndUserName &endUser);

public slots:
    void read();
    /// Reads again what is under review, without a word about it. A timer calls it.
    void follow();

signals:
    void changed();
    void choicesChanged();
    void documentLinked(const QString &requirementId);
    void said(const QString &sentence, bool failed);

private:
    using Heard = std::function<void(const Error *)>;

    void listen();
    void onRead();
    void build();
    std::vector<RequirementRow> rowsOfAll();
    void finishRows(std::vector<RequirementRow> &rows, bool anyOpen);
    bool isAsked(const QString &requirementId) const;
    std::vector<RequirementValue> valuesFor(const SubOrder &order, const std::vector<RequirementValue> &values) const;
    void send(const std::vector<RequirementValue> &values, const QString &linked);
    /// `begin` starts one write; `linked` is the requirement whose document it links.
    void sendEach(const std::function<Result<QString>(const QString &id, const Heard &heard)> &begin,
        const QStringList &ids, const QString &linked);
    void onSaved(const Error *error, const QString &linked);
    void takeSent();

    Session &m_session;
    RequirementSubject m_subject;
    RequirementReading m_reading;
    RequirementCatalogue m_catalogue;
    RequirementChoices m_choices;
    MatchingRequirementGroups m_groups;
    DocumentUpload m_upload;
    TabState m_state;
    std::vector<RequirementRow> m_rows;
    std::vector<RequirementValue> m_sent; ///< with those that went out last
    int m_open = 0; ///< writes without an answer
    int m_saved = 0; ///< of those that went out together
    QString m_refused; ///< why one of them did not take effect
    QTimer m_next;
};

} // namespace nd
