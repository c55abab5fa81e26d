// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

class QWidget;

namespace nd {

/// Plays steps one after the other through the event loop: act, wait until it has come true, take a picture.
class Script final : public QObject
{
    Q_OBJECT
public:
    struct Step
    {
        Step(QString stepName, std::function<bool()> stepAct, std::function<bool()> stepTrue);
        QString name; ///< also the picture's file name when `picture` is set
        std::function<bool()> act; ///< false: not possible yet, tried again until the time is over
        std::function<bool()> isTrue; ///< has it come true?
        std::function<QWidget *()> picture = {}; ///< what to take a picture of; empty for none
        std::function<QString()> report = {}; ///< printed behind the name; what was seen
    };

    /// Pictures go to `folder`, which must exist. `patience` is per step.
    Script(QString folder, std::chrono::milliseconds patience, QObject *parent = nullptr);
    void add(Step step) { m_steps.push_back(std::move(step)); }
    void start();

signals:
    void said(const QString &line);
    /// Empty when every step has come true, else the name of the one that has not.
    void finished(const QString &failedStep);

private:
    void look();
    bool takePicture(const Step &step);

    QString m_folder;
    std::chrono::milliseconds m_patience;
    std::deque<Step> m_steps;
    QTimer m_timer;
    qint64 m_begun = 0;
    int m_settling = 0; ///< looks left before the picture: paint and animations come first
    int m_number = 0;
    bool m_acted = false;
};

} // namespace nd
