// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace nd {

/// Lets a file or a text with numbers be dropped on a widget.
class NumberDrop final : public QObject
{
    Q_OBJECT
public:
    /// `target` owns it.
    explicit NumberDrop(QWidget *target);

signals:
    /// The path of a file on this machine, or else a text.
    void dropped(const QString &file, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace nd
