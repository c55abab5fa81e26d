// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &name)
{
    QFile file(QStringLiteral(ND_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonObject listOfParts()
{
    QFile file(QStringLiteral(ND_SBOM));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The SPDX expression of a part, or the words for what has no identifier.
QString licenceOf(const QJsonObject &part)
{
    const QJsonObject entry = part[u"licenses"].toArray().first().toObject();
    const QJsonObject licence = entry[u"license"].toObject();
    return entry[u"expression"].toString() + licence[u"id"].toString() + licence[u"name"].toString();
}

QString appId()
{
    return u"io.github.numberdesk.Numberdesk"_s;
}

} // namespace

/// What is handed out beside the program: the list of its parts, icons, and the places that name a release.
class TestPackaging final : public QObject
{
    Q_OBJECT
private slots:
    void theListOfPartsIsCycloneDx();
    void eachPartIsInTheNotices();
    void licencesOfDataAreInDebiansCopyright();
    void theListHasTheVersionsThatTheProgramSays();
    void iconsHaveTheirSizes();
    void theReleaseIsNamedEverywhere();
    void theDesktopFileStartsTheProgram();
};

void TestPackaging::theListOfPartsIsCycloneDx()
{
    const QJsonObject list = listOfParts();
    QCOMPARE(list[u"bomFormat"].toString(), u"CycloneDX"_s);
    QCOMPARE(list[u"specVersion"].toString(), u"1.5"_s);
    static const QRegularExpression number(u"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    QVERIFY2(number.match(list[u"serialNumber"].toString()).hasMatch(), qPrintable(list[u"serialNumber"].toString()));
    const QJsonObject program = list[u"metadata"][u"component"].toObject();
    QCOMPARE(program[u"version"].toString(), QStringLiteral(NUMBERDESK_VERSION));

    QStringList refs;
    for (const QJsonValue &part : list[u"components"].toArray()) {
        refs += part[u"bom-ref"].toString();
        QVERIFY(!part[u"name"].toString().isEmpty());
        QVERIFY2(!licenceOf(part.toObject()).isEmpty(), qPrintable(refs.last()));
        QVERIFY2(!part[u"purl"].toString().endsWith(u'@'), qPrintable(refs.last()));
    }
    QVERIFY(refs.size() >= 10);
    QCOMPARE(refs.removeDuplicates(), 0);
    QCOMPARE(list[u"dependencies"][0][u"dependsOn"].toVariant().toStringList(), refs);
}

void TestPackaging::eachPartIsInTheNotices()
{
    const QString notices = textOf(u"THIRD-PARTY-NOTICES"_s);
    for (const QJsonValue &part : listOfParts()[u"components"].toArray()) {
        const QString name = part[u"name"].toString();
        QVERIFY2(notices.contains(name), qPrintable(name + u" is not in THIRD-PARTY-NOTICES"_s));
    }
    static const QRegularExpression path(u"\\b((?:src|resources)/[\\w/.*-]+)"_s);
    for (auto found = path.globalMatch(notices); found.hasNext();) {
        const QFileInfo named(QStringLiteral(ND_SOURCE_DIR "/") + found.next().captured(1));
        QVERIFY2(!named.dir().entryList({named.fileName()}, QDir::Files).isEmpty(), qPrintable(named.filePath()));
    }
}

void TestPackaging::licencesOfDataAreInDebiansCopyright()
{
    const QString copyright = textOf(u"packaging/linux/debian/copyright"_s);
    int looked = 0;
    for (const QJsonValue &part : listOfParts()[u"components"].toArray()) {
        if (part[u"type"].toString() != u"data")
            continue;
        ++looked;
        for (QString licence : licenceOf(part.toObject()).split(u" AND "_s)) {
            licence.replace(u"public domain"_s, u"public-domain"_s).replace(u"MIT"_s, u"Expat"_s); // Debian's words
            QVERIFY2(copyright.contains(licence), qPrintable(licence));
        }
    }
    QVERIFY(looked >= 5);
}

void TestPackaging::theListHasTheVersionsThatTheProgramSays()
{
    for (const QJsonValue &part : listOfParts()[u"components"].toArray()) {
        if (part[u"name"].toString() == u"Qt 6")
            QCOMPARE(part[u"version"].toString(), QStringLiteral(QT_VERSION_STR));
        else if (part[u"type"].toString() == u"library" && part[u"name"].toString() != u"SQLite")
            QVERIFY2(!part[u"version"].toString().isEmpty(), qPrintable(part[u"name"].toString()));
    }
}

void TestPackaging::iconsHaveTheirSizes()
{
    const QDir folder(QStringLiteral(ND_SOURCE_DIR "/resources/app/sizes"));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage icon(folder.filePath(u"%1.png"_s.arg(size)));
        QCOMPARE(icon.size(), QSize(size, size));
        QVERIFY(icon.hasAlphaChannel());
        QCOMPARE(icon.pixelColor(0, 0).alpha(), 0); // its corners are round
        QVERIFY(icon.pixelColor(size / 2, size / 8).alpha() == 255);
    }
}

void TestPackaging::theReleaseIsNamedEverywhere()
{
    const QString version = QStringLiteral(NUMBERDESK_VERSION);
    QVERIFY(textOf(u"CHANGELOG.md"_s).contains(u"\n## [%1]"_s.arg(version)));
    QVERIFY(textOf(u"packaging/linux/debian/changelog"_s).startsWith(u"numberdesk (%1-"_s.arg(version)));
    QVERIFY(
        textOf(u"packaging/linux/%1.metainfo.xml"_s.arg(appId())).contains(u"<release version=\"%1\""_s.arg(version)));
}

void TestPackaging::theDesktopFileStartsTheProgram()
{
    QSettings desktop(
        QStringLiteral(ND_SOURCE_DIR "/packaging/linux/") + appId() + u".desktop"_s, QSettings::IniFormat);
    desktop.beginGroup(u"Desktop Entry"_s);
    QCOMPARE(desktop.value(u"Exec"_s).toString().section(u' ', 0, 0), u"numberdesk"_s);
    QCOMPARE(desktop.value(u"Icon"_s).toString(), appId());
    const QString manifest = textOf(u"packaging/linux/%1.yaml"_s.arg(appId()));
    QVERIFY(manifest.contains(u"\nid: %1\n"_s.arg(appId())));
    QVERIFY(manifest.contains(u"\ncommand: numberdesk\n"_s));
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
