// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/activity/diagnostics.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace nd {

class Banner;
class UserPrompts;

/// Shows what a report of a fault would hold, and saves exactly that into a file. Nothing is sent anywhere.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `prompts` must outlive it. Deletes itself when it is closed.
    DiagnosticsDialog(const Diagnostics &diagnostics, UserPrompts &prompts, QWidget *parent = nullptr);

private:
    void build();
    void showText();
    void askPath();
    void save(const QString &path);

    Diagnostics m_diagnostics;
    UserPrompts &m_prompts;
    QCheckBox *m_numbers;
    QPlainTextEdit *m_text;
    Banner *m_banner;
};

} // namespace nd
