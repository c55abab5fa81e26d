// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace nd {

/// One line of plain text that may be narrower than its words; the tool tip then has all of them, and so have
/// assistive technology and text().
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace nd
