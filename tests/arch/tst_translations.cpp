// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
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

std::vector<Message> messagesOf(const QString &translation)
{
    QFile file(QStringLiteral(ND_SOURCE_DIR) + u"/translations/"_s + translation);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.push_back(readMessage(xml));
    }
    return messages;
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
    void placeholdersAreKept();
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

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
