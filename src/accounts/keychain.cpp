// SPDX-License-Identifier: Apache-2.0
#include "accounts/key_store.h"

#include <qt6keychain/keychain.h>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"Numberdesk"_s;
}

Keychain::Word wordOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Keychain::Word::Fine;
    case QKeychain::EntryNotFound:
        return Keychain::Word::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return Keychain::Word::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return Keychain::Word::Absent;
}

/// Starts a job that deletes itself. It is never deleted from here: its backend would answer into nothing.
template <class Job, class ToAnswer>
void start(Job *job, const QString &key, ToAnswer toAnswer, Keychain::Answered answered)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job,
        [job, toAnswer, answered = std::move(answered)] { answered(toAnswer(*job)); });
    job->start();
}

Keychain::Answer plainAnswer(const QKeychain::Job &job)
{
    return {wordOf(job.error()), {}, job.error() == QKeychain::NoError ? QString() : job.errorString()};
}

class SystemKeychain final : public Keychain
{
public:
    void read(const QString &key, Answered answered) override
    {
        const auto toAnswer = [](const QKeychain::ReadPasswordJob &job) {
            Answer answer = plainAnswer(job);
            if (answer.word == Word::Fine)
                answer.secret = Secret(job.textData().toUtf8());
            return answer;
        };
        start(new QKeychain::ReadPasswordJob(service()), key, toAnswer, std::move(answered));
    }

    void write(const QString &key, const Secret &secret, Answered answered) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(QString::fromUtf8(secret.reveal()));
        start(job, key, plainAnswer, std::move(answered));
    }

    void remove(const QString &key, Answered answered) override
    {
        start(new QKeychain::DeletePasswordJob(service()), key, plainAnswer, std::move(answered));
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace nd
