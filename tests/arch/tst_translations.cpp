// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one per plural
    bool plural = false;
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (!(xml.isEndElement() && xml.name() == "message"_L1) && !xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.plural)
                message.forms += xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            message.forms += xml.readElementText();
        }
    }
    return message;
}

QStringList translations()
{
    return QDir(QStringLiteral(ND_SOURCE_DIR) + u"/translations"_s).entryList({u"numberdesk_*.ts"_s});
}

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.push_back(readMessage(xml));
            messages.back().context = context;
        }
    }
    return messages;
}

std::vector<Message> messagesOf(const QString &translation)
{
    return messagesIn(QStringLiteral(ND_SOURCE_DIR) + u"/translations/"_s + translation);
}

/// What makes each of them one of its own.
QSet<QString> keysOf(const std::vector<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys += QStringList{message.context, message.source, message.comment}.join(u" | "_s);
    return keys;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found;
}

} // namespace

/// What the files of the translations owe to the program.
class TestTranslations final : public QObject
{
    Q_OBJECT
private slots:
    void everyPluralHasItsForms();
    void otherLanguagesAreWhole();
    void everyTextOfTheSourcesIsThere();
    void placeholdersAreKept();
    void germanHasOneWordForAThing();
};

void TestTranslations::everyPluralHasItsForms()
{
    QVERIFY(translations().contains(u"numberdesk_en.ts"_s));
    for (const QString &translation : translations()) {
        int plurals = 0;
        for (const Message &message : messagesOf(translation)) {
            if (!message.plural)
                continue;
            ++plurals;
            QVERIFY2(message.finished, qPrintable(translation + u": "_s + message.source));
            QVERIFY2(message.forms.size() >= 2, qPrintable(translation + u": "_s + message.source));
            for (const QString &form : message.forms)
                QVERIFY2(!form.isEmpty() && !form.contains("(s)"_L1), qPrintable(message.source));
        }
        QVERIFY2(plurals > 0, qPrintable(translation));
    }
}

void TestTranslations::otherLanguagesAreWhole()
{
    for (const QString &translation : translations()) {
        if (translation == u"numberdesk_en.ts")
            continue; // only its plurals differ from the sources
        for (const Message &message : messagesOf(translation)) {
            QVERIFY2(message.finished && !message.forms.join(QString()).isEmpty(),
                qPrintable(translation + u": "_s + message.source));
        }
    }
}

void TestTranslations::everyTextOfTheSourcesIsThere()
{
#ifdef ND_LUPDATE
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    const QString root = QStringLiteral(ND_SOURCE_DIR);
    QProcess lupdate;
    lupdate.start(QStringLiteral(ND_LUPDATE),
        {u"-silent"_s, u"-extensions"_s, u"cpp,h"_s, u"-I"_s, root, u"-I"_s, root + u"/src"_s, root + u"/src"_s,
            root + u"/ui"_s, u"-source-language"_s, u"en"_s, u"-target-language"_s, u"de"_s, u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    const QSet<QString> inSources = keysOf(messagesIn(fresh));
    QVERIFY(!inSources.isEmpty());
    for (const QString &translation : translations()) {
        const QSet<QString> inFile = keysOf(messagesOf(translation));
        const QStringList missing = (inSources - inFile).values();
        const QStringList idle = (inFile - inSources).values();
        QVERIFY2(missing.isEmpty(), qPrintable(translation + u" lacks "_s + missing.join(u'\n')));
        QVERIFY2(idle.isEmpty(), qPrintable(translation + u" has what nobody says: "_s + idle.join(u'\n')));
    }
#else
    QSKIP("lupdate runs on the system that builds");
#endif
}

void TestTranslations::placeholdersAreKept()
{
    for (const QString &translation : translations()) {
        for (const Message &message : messagesOf(translation)) {
            for (const QString &form : message.forms) {
                // "one" may leave the number out; nothing else may be left out.
                QStringList kept = placeholders(form);
                QStringList wanted = placeholders(message.source);
                if (message.plural) {
                    kept.removeAll(u"%n"_s);
                    wanted.removeAll(u"%n"_s);
                }
                QVERIFY2(form.isEmpty() || kept == wanted, qPrintable(message.source + u" → "_s + form));
            }
        }
    }
}

/// Else the field and the column that it filters are taken for two things.
void TestTranslations::germanHasOneWordForAThing()
{
    static const QRegularExpression other(u"\\bNummer|\\bMerkmal|Rufnummernart|Warenkorb|erhältlich"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const Message &message : messagesOf(u"numberdesk_de.ts"_s)) {
        const QString form = message.forms.join(u' ');
        QVERIFY2(!form.contains(other), qPrintable(form));
    }
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
