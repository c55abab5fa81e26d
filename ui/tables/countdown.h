// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QLabel>
#include <QString>

#include <chrono>
#include <optional>

namespace nd {

/// "29:41", "1:02:03", "2 d 03:00" from two days on; "lapsed" from zero down.
QString countdownText(std::chrono::seconds left);
/// Good, Warning from 5:00 down, Bad from 1:00 down, Neutral once lapsed.
Tone countdownTone(std::chrono::seconds left);

/// Shows what it is told; whoever has the clock calls it once a second. Announced to assistive technology at 5:00, at
/// 1:00 and when it lapses, not at every second.
class CountdownLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit CountdownLabel(QWidget *parent = nullptr);

    /// Nothing: no deadline, the label is empty.
    void setRemaining(std::optional<std::chrono::seconds> left);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColour();

    std::optional<std::chrono::seconds> m_left;
    Tone m_tone = Tone::Neutral;
};

} // namespace nd
