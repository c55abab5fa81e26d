// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QFrame>

class QLabel;

namespace nd {

/// A caption and one value large: totals, balance, counts. The value's accessible description is the caption.
class SummaryCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SummaryCard(const QString &caption, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// `note` is a small line under the value, e.g. "after this order".
    void setValue(const QString &value, Tone tone = Tone::Neutral, const QString &note = {});
    QString value() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_note;
    Tone m_tone = Tone::Neutral;
};

} // namespace nd
