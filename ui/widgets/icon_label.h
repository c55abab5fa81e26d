// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QWidget>

#include <optional>

namespace nd {

/// One icon as a widget, painted anew in the palette's colours each time. Says nothing to assistive technology: the
/// words beside it do.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    /// `lines`: its side in heights of a line of text, so that it grows with the font.
    explicit IconLabel(const QString &icon = {}, double lines = 1.0, QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    bool hasIcon() const;
    /// Nothing: the muted text colour.
    void setTone(std::optional<Tone> tone);
    /// Instead of a tone: the widget's own text colour.
    void setFollowsText(bool follows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    double m_lines;
    std::optional<Tone> m_tone;
    bool m_followsText = false;
};

} // namespace nd
