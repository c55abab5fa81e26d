// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/appearance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::Appearance)
};

} // namespace

QList<Appearance> appearances()
{
    return {{Tr::tr("As the System"), u"system"_s, Theme::Choice::System},
        {Tr::tr("Light"), u"light"_s, Theme::Choice::Light}, {Tr::tr("Dark"), u"dark"_s, Theme::Choice::Dark},
        {Tr::tr("High Contrast"), u"contrast"_s, Theme::Choice::HighContrast}};
}

Theme::Choice themeChoiceOf(const QString &word)
{
    const QList<Appearance> all = appearances();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Appearance &one) { return one.word == word; });
    return found == all.end() ? Theme::Choice::System : found->choice;
}

QList<WindowLanguage> windowLanguages()
{
    QList<WindowLanguage> all{{Tr::tr("As the System"), QString()}};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"numberdesk_*.qm"_s});
    for (const QString &file : files) {
        const QString code = QFileInfo(file).completeBaseName().section(u'_', 1);
        all.push_back({code == u"en" ? u"English"_s : QLocale(code).nativeLanguageName(), code});
    }
    return all;
}

} // namespace nd
