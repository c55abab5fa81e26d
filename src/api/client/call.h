// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <utility>

namespace nd {

/// Something under way: one request with its retries, or a list being read. Lives on the client's thread.
class Job : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Stops at once; no callback runs from here on. Deletes itself through the event loop.
    virtual void stop() = 0;
    /// Its last callback has begun, or it was stopped.
    bool isOver() const { return m_over; }

protected:
    bool m_over = false;
};

/// Owns a running Job. Dropping or overwriting the handle aborts it and its callback never runs.
class [[nodiscard]] Call
{
public:
    Call() = default;
    explicit Call(Job *job) : m_job(job) { }
    Call(Call &&other) noexcept : m_job(std::exchange(other.m_job, nullptr)) { }
    Call &operator=(Call &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_job = std::exchange(other.m_job, nullptr);
        }
        return *this;
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() { cancel(); }

    bool isRunning() const { return m_job && !m_job->isOver(); }
    void cancel()
    {
        if (Job *job = m_job.data()) {
            m_job = nullptr;
            job->stop();
        }
    }

private:
    QPointer<Job> m_job;
};

} // namespace nd
