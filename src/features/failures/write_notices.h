// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace nd {

class AccountServices;
struct WriteRecord;

/// What becomes of an account's writes while nobody looks, as notices of that account: a purchase that failed, until
/// its failure is put aside, and a change of an earlier run of the program that turns out to be done.
class WriteNotices final : public QObject
{
    Q_OBJECT
public:
    /// What has failed by now is not news. `services` must outlive it.
    explicit WriteNotices(AccountServices &services, QObject *parent = nullptr);

private:
    void onFailures();
    void onSettled(const WriteRecord &write);

    AccountServices &m_services;
    QSet<QString> m_known; ///< ids of writes that have failed
};

} // namespace nd
