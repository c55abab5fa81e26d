// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/tables/document_store.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace nd {

class Clock;

/// Which rows of the blotter a person has opened, over restarts. Written a moment after the last change.
class OpenedOrders final : public QObject
{
    Q_OBJECT
public:
    /// More than these are not opened at the next start: each is a request.
    static constexpr qsizetype Most = 40;

    /// `clock` must outlive it, and what the store stands on.
    OpenedOrders(DocumentStore documents, const Clock &clock, QObject *parent = nullptr);
    ~OpenedOrders() override;

    /// As they were when the program ended.
    QStringList keys() const;
    void set(const QStringList &keys);

private:
    void write();

    DocumentStore m_documents;
    const Clock &m_clock;
    QStringList m_keys;
    QTimer m_soon;
};

} // namespace nd
