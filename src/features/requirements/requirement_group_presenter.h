// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/account/requirement_groups.h"
#include "features/requirements/document_upload.h"
#include "features/requirements/requirement_choices.h"
#include "features/requirements/requirement_row.h"
#include "models/tab_state.h"

#include <QObject>
#include <QTimer>

namespace nd {

class Session;

/// State of one requirement group that is filled in. A save is one request; Telnyx reviews the group when it is
/// submitted. While it is under review it is read again by itself.
class RequirementGroupPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Begins to read. `session` must outlive it.
    RequirementGroupPresenter(Session &session, const QString &groupId, QObject *parent = nullptr);
    ~RequirementGroupPresenter() override;

    Session &session() const { return m_session; }
    const TabState &state() const { return m_state; }
    const RequirementGroup &group() const { return m_group; }
    /// "London office · United Kingdom, Local".
    QString about() const;
    const std::vector<RequirementRow> &rows() const { return m_rows; }
    const RequirementChoices &choices() const { return m_choices; }
    DocumentUpload &upload() { return m_upload; }
    /// Why nothing can be filled in; empty when something can.
    QString refusal() const;
    /// With what Telnyx has; what is typed is saved before.
    bool maySubmit() const;
    bool isSaving() const { return m_saving; }

    void save(const RequirementTexts &texts);
    void submit();

public slots:
    void read();

signals:
    void changed();
    void choicesChanged();
    void documentLinked(const QString &requirementId);
    void said(const QString &sentence, bool failed);

private:
    void take(const RequirementGroup &group);
    void readWords();
    void build();
    void send(const std::vector<RequirementValue> &values, const QString &linked);
    void hear(const Result<RequirementGroup> &answer, const QString &sentence);

    Session &m_session;
    QString m_id;
    RequirementGroup m_group;
    RequirementCatalogue m_catalogue;
    RequirementChoices m_choices;
    DocumentUpload m_upload;
    std::vector<RequirementRow> m_rows;
    QStringList m_words; ///< Telnyx's, the newest first
    TabState m_state;
    bool m_saving = false;
    Call m_reading;
    Call m_readingWords;
    QTimer m_next;
};

} // namespace nd
