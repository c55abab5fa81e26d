// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace nd {

/// A thin line of progress with words and a Cancel button. Keeps its place while idle, so that nothing jumps; no timer
/// runs then.
class ProgressLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// Indeterminate until setProgress().
    void start(const QString &text, bool cancellable = true);
    void setText(const QString &text);
    /// `total` 0: indeterminate again.
    void setProgress(int done, int total);
    void finish();
    bool isRunning() const { return m_running; }

    QPushButton *cancelButton() const { return m_cancel; }

signals:
    void cancelRequested();

private:
    class ThinBar;

    QLabel *m_text;
    ThinBar *m_bar;
    QPushButton *m_cancel;
    bool m_running = false;
};

} // namespace nd
