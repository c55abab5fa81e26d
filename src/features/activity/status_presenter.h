// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace nd {

struct Activity;
class Session;

/// The texts of the status bar: who, how much money, how old the figures are, what is under way.
class StatusPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Asks for the balance at once. `session` must outlive the presenter.
    explicit StatusPresenter(Session &session, QObject *parent = nullptr);

    QString account() const;
    /// "Balance USD 812.40 · 2 min ago"; why not, when it could not be read.
    QString balance() const;
    /// "3 requests"; empty when nothing is under way.
    QString requests() const;
    /// "Rate 598 of 600"; empty while the server says nothing about it.
    QString rateLimit() const;

public slots:
    /// Each request of the session; a failed one becomes a sentence.
    void onActivity(const nd::Activity &entry);

signals:
    void changed();
    void requestFailed(const QString &sentence);
    /// What failed last has worked since.
    void requestRecovered();

private:
    void onOpenWrites();

    Session &m_session;
    QString m_failed; ///< method and path of the last failure
    bool m_outcomeUnknown = false; ///< the last failure was a write's, and is looked up
};

} // namespace nd
