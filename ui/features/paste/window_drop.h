// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace nd {

/// Lets a file be dropped anywhere on a window, whatever field or table lies there: the path of a file is of no use to
/// any of them. While a dialog is open the window takes none.
class WindowDrop final : public QObject
{
    Q_OBJECT
public:
    /// `window` owns it.
    explicit WindowDrop(QWidget *window);

signals:
    void dropped(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchHandle();

    QWidget *m_window;
};

} // namespace nd
