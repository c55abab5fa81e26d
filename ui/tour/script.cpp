// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/script.h"

#include <QDateTime>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto LookEvery = 40ms;
constexpr int LooksBeforePicture = 5;

} // namespace

Script::Step::Step(QString stepName, std::function<bool()> stepAct, std::function<bool()> stepTrue)
    : name(std::move(stepName)), act(std::move(stepAct)), isTrue(std::move(stepTrue))
{ }

Script::Script(QString folder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_patience(patience)
{
    connect(&m_timer, &QTimer::timeout, this, &Script::look);
}

void Script::start()
{
    m_begun = QDateTime::currentMSecsSinceEpoch();
    m_timer.start(LookEvery);
}

void Script::look()
{
    if (m_steps.empty()) {
        m_timer.stop();
        emit finished({});
        return;
    }
    const Step &step = m_steps.front();
    if (QDateTime::currentMSecsSinceEpoch() - m_begun > m_patience.count()) {
        m_timer.stop();
        emit finished(step.name);
        return;
    }
    if (!m_acted) {
        m_acted = step.act();
        m_settling = step.picture ? LooksBeforePicture : 0;
        return;
    }
    if (!step.isTrue() || --m_settling >= 0)
        return;
    if (step.picture && !takePicture(step)) {
        m_timer.stop();
        emit finished(step.name);
        return;
    }
    emit said(step.name + (step.report ? QStringLiteral(": ") + step.report() : QString()));
    m_steps.pop_front();
    m_acted = false;
    m_begun = QDateTime::currentMSecsSinceEpoch();
}

bool Script::takePicture(const Step &step)
{
    QWidget *widget = step.picture();
    if (!widget)
        return false;
    const QString name = QString(step.name).replace(u' ', u'-');
    const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    return widget->grab().save(QDir(m_folder).filePath(file));
}

} // namespace nd
