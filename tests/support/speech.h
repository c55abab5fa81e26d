// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

namespace nd {

/// A language of the program, with its own texts and Qt's, for as long as this stands. Wants an application.
class Speech
{
public:
    /// `language` as in "de".
    explicit Speech(const QString &language);

    /// Both catalogues are there. Qt's is packaged apart: packaging/setup --tests installs it.
    bool isWhole() const { return m_whole; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    bool m_whole = false;
};

/// ND_TEST_LANGUAGE: a test that runs a second time in another language. Empty: English, without any catalogue.
QString languageOfThisRun();

} // namespace nd
