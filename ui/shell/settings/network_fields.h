// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace nd {

class Settings;
class UserPrompts;

/// A company's own certificates; for the Settings dialog. Proxies are the system's.
class NetworkFields final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    NetworkFields(Settings &settings, UserPrompts &prompts, QWidget *parent = nullptr);

    /// Trusts the file from here on. False: it cannot be used, and the field says why.
    bool keep();

private:
    void chooseFile();

    Settings &m_settings;
    UserPrompts &m_prompts;
    QLineEdit *m_file;
    QLabel *m_problem;
};

} // namespace nd
