// SPDX-License-Identifier: Apache-2.0
// A double of QtKeychain that really stores: in Windows' credential store, as the original does.
#include <qt6keychain/keychain.h>

#include <QMetaObject>

#include <windows.h>

#include <wincred.h>

#include <functional>

namespace QKeychain {

class JobPrivate
{
public:
    QString service;
    QString key;
    QByteArray data;
    std::function<DWORD(JobPrivate &)> work; ///< answers with Windows' number of what went wrong, 0 for nothing
    Error error = NoError;
    QString errorString;
    bool autoDelete = true;
    bool insecureFallback = false;
    QSettings *settings = nullptr;

    std::wstring target() const { return (service + u'/' + key).toStdWString(); }
};

namespace {

JobPrivate *jobFor(const QString &service, std::function<DWORD(JobPrivate &)> work)
{
    auto *job = new JobPrivate;
    job->service = service;
    job->work = std::move(work);
    return job;
}

DWORD lastIf(BOOL worked)
{
    return worked ? ERROR_SUCCESS : GetLastError();
}

DWORD readCredential(JobPrivate &job)
{
    PCREDENTIALW found = nullptr;
    if (!CredReadW(job.target().c_str(), CRED_TYPE_GENERIC, 0, &found))
        return GetLastError();
    job.data = QByteArray(reinterpret_cast<const char *>(found->CredentialBlob), qsizetype(found->CredentialBlobSize));
    CredFree(found);
    return ERROR_SUCCESS;
}

DWORD writeCredential(JobPrivate &job)
{
    std::wstring target = job.target();
    CREDENTIALW entry = {};
    entry.Type = CRED_TYPE_GENERIC;
    entry.TargetName = target.data();
    entry.CredentialBlobSize = DWORD(job.data.size());
    entry.CredentialBlob = reinterpret_cast<LPBYTE>(job.data.data());
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE;
    return lastIf(CredWriteW(&entry, 0));
}

DWORD deleteCredential(JobPrivate &job)
{
    return lastIf(CredDeleteW(job.target().c_str(), CRED_TYPE_GENERIC, 0));
}

Error errorOf(DWORD number)
{
    switch (number) {
    case ERROR_SUCCESS:
        return NoError;
    case ERROR_NOT_FOUND:
        return EntryNotFound;
    case ERROR_ACCESS_DENIED:
        return AccessDenied;
    case ERROR_NO_SUCH_LOGON_SESSION:
        return NoBackendAvailable;
    default:
        return OtherError;
    }
}

} // namespace

Job::Job(JobPrivate *job, QObject *parent) : QObject(parent), d(job) { }

Job::~Job()
{
    delete d;
}

QSettings *Job::settings() const
{
    return d->settings;
}

void Job::setSettings(QSettings *settings)
{
    d->settings = settings;
}

void Job::start()
{
    QMetaObject::invokeMethod(this, &Job::doStart, Qt::QueuedConnection);
}

void Job::doStart()
{
    scheduledStart();
}

void Job::scheduledStart()
{
    const DWORD number = d->work(*d);
    if (number != ERROR_SUCCESS)
        emitFinishedWithError(errorOf(number), QStringLiteral("Windows error %1").arg(number));
    else
        emitFinished();
}

void Job::emitFinished()
{
    emit finished(this);
    if (d->autoDelete)
        deleteLater();
}

void Job::emitFinishedWithError(Error error, const QString &text)
{
    setError(error);
    setErrorString(text);
    emitFinished();
}

QString Job::service() const
{
    return d->service;
}

Error Job::error() const
{
    return d->error;
}

void Job::setError(Error error)
{
    d->error = error;
}

QString Job::errorString() const
{
    return d->errorString;
}

void Job::setErrorString(const QString &text)
{
    d->errorString = text;
}

bool Job::autoDelete() const
{
    return d->autoDelete;
}

void Job::setAutoDelete(bool wanted)
{
    d->autoDelete = wanted;
}

bool Job::insecureFallback() const
{
    return d->insecureFallback;
}

void Job::setInsecureFallback(bool wanted)
{
    d->insecureFallback = wanted;
}

QString Job::key() const
{
    return d->key;
}

void Job::setKey(const QString &key)
{
    d->key = key;
}

ReadPasswordJob::ReadPasswordJob(const QString &service, QObject *parent) : Job(jobFor(service, readCredential), parent)
{ }

ReadPasswordJob::~ReadPasswordJob() = default;

QByteArray ReadPasswordJob::binaryData() const
{
    return d->data;
}

QString ReadPasswordJob::textData() const
{
    return QString::fromUtf8(d->data);
}

WritePasswordJob::WritePasswordJob(const QString &service, QObject *parent)
    : Job(jobFor(service, writeCredential), parent)
{ }

WritePasswordJob::~WritePasswordJob() = default;

void WritePasswordJob::setBinaryData(const QByteArray &data)
{
    d->data = data;
}

void WritePasswordJob::setTextData(const QString &text)
{
    d->data = text.toUtf8();
}

DeletePasswordJob::DeletePasswordJob(const QString &service, QObject *parent)
    : Job(jobFor(service, deleteCredential), parent)
{ }

DeletePasswordJob::~DeletePasswordJob() = default;

bool isAvailable()
{
    return true;
}

} // namespace QKeychain
