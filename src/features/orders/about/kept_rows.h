// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/tables/document_store.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace nd {

class Clock;

/// Which rows of the blotter a person has opened, or selected, over restarts. Written a moment after the last change.
class KeptRows final : public QObject
{
    Q_OBJECT
public:
    /// More than these are not there at the next start: each that is opened is a request.
    static constexpr qsizetype Most = 40;

    static constexpr QLatin1StringView Opened{"opened"};
    static constexpr QLatin1StringView Selected{"selected"};

    /// `name` says which rows. `clock` must outlive it, and what the store stands on.
    KeptRows(DocumentStore documents, const Clock &clock, QLatin1StringView name, QObject *parent = nullptr);
    ~KeptRows() override;

    /// As they were when the program ended.
    QStringList keys() const;
    void set(const QStringList &keys);

private:
    void write();

    DocumentStore m_documents;
    const Clock &m_clock;
    const QString m_name;
    QStringList m_keys;
    QTimer m_soon;
};

} // namespace nd
