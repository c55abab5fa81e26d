// SPDX-License-Identifier: Apache-2.0
#include "support/speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace nd {

using namespace Qt::StringLiterals;

Speech::Speech(const QString &language)
{
    const bool own = m_own.load(QStringLiteral(ND_CATALOGUES) + u"/numberdesk_%1.qm"_s.arg(language));
    const bool qt
        = m_qt.load(QLocale(language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_whole = own && qt && QCoreApplication::installTranslator(&m_own) && QCoreApplication::installTranslator(&m_qt);
}

QString languageOfThisRun()
{
    return qEnvironmentVariable("ND_TEST_LANGUAGE");
}

} // namespace nd
