// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/external_requirements.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace nd {

/// A step that an end user takes outside: who that is, and then the link for them.
class StepFields final : public QWidget
{
    Q_OBJECT
public:
    explicit StepFields(QWidget *parent = nullptr);

    /// `link` empty: there is none yet, and one can be asked for while `takesNames`.
    void show(const QString &link, bool takesNames);

signals:
    void linkWanted(const nd::EndUserName &endUser);
    /// To be opened in a browser.
    void linkOpened(const QString &link);

private:
    QWidget *buildNames();
    QWidget *buildLink();
    void showButtons();

    QStackedLayout *m_pages;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QPushButton *m_get;
    QLineEdit *m_link;
    bool m_takesNames = false;
};

} // namespace nd
