// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/answer_buttons.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// The order of buttons as a system has it.
class SystemStyle final : public QProxyStyle
{
public:
    explicit SystemStyle(QDialogButtonBox::ButtonLayout order) : m_order(order) { }
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override
    {
        return hint == SH_DialogButtonLayout ? int(m_order) : QProxyStyle::styleHint(hint, option, widget, result);
    }

private:
    QDialogButtonBox::ButtonLayout m_order;
};

} // namespace

class TestAsker final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_prompts = std::make_unique<DialogPrompts>(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void answersYesLaterAndOnce()
    {
        QList<bool> answers;
        m_prompts->confirm(m_window.get(), question(), [&](bool yes) { answers += yes; });
        QVERIFY(dialog());
        QVERIFY(answers.isEmpty()); // asked, not waited for
        QTest::mouseClick(button(u"Cancel Orders"_s), Qt::LeftButton);
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers, QList<bool>{true});
        QTRY_VERIFY(!dialog());
        QCOMPARE(answers.size(), 1);
    }

    void closingMeansNo()
    {
        QList<bool> answers;
        m_prompts->confirm(m_window.get(), question(), [&](bool yes) { answers += yes; });
        dialog()->close();
        QTRY_COMPARE(answers, QList<bool>{false});
    }

    void whatCannotBeTakenBackIsNotTheDefault()
    {
        m_prompts->confirm(m_window.get(), question(), [](bool) {});
        QVERIFY(button(u"Keep Them"_s)->isDefault());
        QVERIFY(!button(u"Cancel Orders"_s)->isDefault());
        dialog()->close();
        QTRY_VERIFY(!dialog());
        Question harmless = question();
        harmless.tone = Tone::Neutral;
        harmless.no.clear();
        m_prompts->confirm(m_window.get(), harmless, [](bool) {});
        QVERIFY(button(u"Cancel Orders"_s)->isDefault());
        QVERIFY(button(u"Cancel"_s));
    }

    void wordsAreShownAsTheyAre()
    {
        Question hostile = question();
        hostile.title = u"<h1>Title</h1>"_s;
        hostile.text = u"<img src=x>"_s;
        hostile.detail = u"<a href=x>detail</a>"_s;
        m_prompts->confirm(m_window.get(), hostile, [](bool) {});
        int found = 0;
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            found += label->text() == hostile.title || label->text() == hostile.text || label->text() == hostile.detail;
        }
        QCOMPARE(found, 3);
    }

    void theHeadStandsAboveTheWords()
    {
        Question asked = question();
        asked.head = [](QWidget *parent) { return new QLabel(u"Acme"_s, parent); };
        m_prompts->confirm(m_window.get(), asked, [](bool) {});
        const QLabel *head = nullptr;
        const QLabel *words = nullptr;
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            head = label->text() == u"Acme" ? label : head;
            words = label->text() == asked.text ? label : words;
        }
        QVERIFY(head && words && head->isVisible());
        QVERIFY(head->mapTo(dialog(), QPoint()).y() < words->mapTo(dialog(), QPoint()).y());
    }

    void aContextThatGoesTakesTheQuestionWithIt()
    {
        bool answered = false;
        auto context = std::make_unique<QObject>();
        m_prompts->confirm(context.get(), question(), [&](bool) { answered = true; });
        QPointer<QWidget> asked = dialog();
        context.reset();
        QTRY_VERIFY(!asked);
        QVERIFY(!answered);
    }

    void anAnswerOnItsWayDoesNotReachADeadContext()
    {
        bool answered = false;
        auto context = std::make_unique<QObject>();
        m_prompts->confirm(context.get(), question(), [&](bool) { answered = true; });
        QPointer<QWidget> asked = dialog();
        asked->close();
        context.reset();
        QTRY_VERIFY(!asked);
        QVERIFY(!answered);
    }

    void tellsAndGoesOn()
    {
        int seen = 0;
        m_prompts->tell(m_window.get(), {u"Offline"_s, u"The connection is gone."_s}, [&] { ++seen; });
        QVERIFY(button(u"Close"_s));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_COMPARE(seen, 1);
    }

    void onlyAQuestionLooksLikeOne()
    {
        m_prompts->tell(m_window.get(), {.title = u"About"_s, .text = u"Numberdesk"_s, .tone = Tone::Neutral}, {});
        QCOMPARE(dialogsIcon(), pictureOf(u"info"_s));
        dialog()->close();
        QTRY_VERIFY(!dialog());
        m_prompts->confirm(m_window.get(), {.title = u"Quit?"_s, .text = u"Numberdesk"_s}, [](bool) {});
        QCOMPARE(dialogsIcon(), pictureOf(u"circle-help"_s));
    }

    void answersStandAsTheSystemHasThem_data()
    {
        QTest::addColumn<QDialogButtonBox::ButtonLayout>("order");
        QTest::addColumn<bool>("yesFirst");
        QTest::newRow("Windows") << QDialogButtonBox::WinLayout << true;
        QTest::newRow("KDE") << QDialogButtonBox::KdeLayout << true;
        QTest::newRow("GNOME") << QDialogButtonBox::GnomeLayout << false;
        QTest::newRow("macOS") << QDialogButtonBox::MacLayout << false;
    }
    void answersStandAsTheSystemHasThem()
    {
        QFETCH(QDialogButtonBox::ButtonLayout, order);
        QFETCH(bool, yesFirst);
        SystemStyle style(order);
        QDialog ticket(m_window.get());
        ticket.setStyle(&style);
        auto *yes = new QPushButton(u"Place Order"_s);
        auto *no = new QPushButton(u"Cancel"_s);
        for (QPushButton *button : {yes, no})
            button->setAutoDefault(false);
        QDialogButtonBox *buttons = answerButtons(&ticket, yes, no);
        buttons->setStyle(&style);
        (new QVBoxLayout(&ticket))->addWidget(buttons);
        ticket.open();
        QCOMPARE(yes->x() < no->x(), yesFirst);
        QCOMPARE((yesFirst ? yes : no)->nextInFocusChain(), yesFirst ? no : yes);
        QVERIFY(!yes->isDefault()); // Return in a field must not spend money
        no->click();
        QVERIFY(!ticket.isVisible());
    }

    void takesText()
    {
        QList<std::optional<QString>> answers;
        TextQuestion count{u"Place this order?"_s, u"Type 500"_s, {}, u"Place Order"_s};
        count.problem = [](const QString &text) { return text == "500"_L1 ? QString() : u"Type 500"_s; };
        m_prompts->askText(m_window.get(), count, [&](std::optional<QString> text) { answers += text; });
        auto *line = dialog()->findChild<QLineEdit *>();
        QVERIFY(line);
        QVERIFY(!button(u"Place Order"_s)->isEnabled());
        line->setText(u"5"_s);
        QVERIFY(!button(u"Place Order"_s)->isEnabled());
        QCOMPARE(line->accessibleDescription(), u"Type 500"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog());
        line->setText(u"500"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.at(0).value_or(u"nothing"_s), u"500"_s);
    }

    void textCanBeRefused()
    {
        QList<std::optional<QString>> answers;
        TextQuestion note{u"Comment"_s, u"Comment"_s, u"draft"_s};
        note.manyLines = true;
        m_prompts->askText(m_window.get(), note, [&](std::optional<QString> text) { answers += text; });
        QCOMPARE(dialog()->findChild<QPlainTextEdit *>()->toPlainText(), u"draft"_s);
        QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(!answers.at(0));
    }

    void choosesAFile()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTemporaryDir folder;
        QStringList paths;
        FileQuestion file{u"Export"_s, FileQuestion::Kind::Save};
        file.filters = {u"Comma separated (*.csv)"_s};
        file.name = folder.filePath(u"numbers"_s);
        file.suffix = u"csv"_s;
        m_prompts->chooseFile(m_window.get(), file, [&](const QString &path) { paths += path; });
        auto *chooser = qobject_cast<QFileDialog *>(dialog());
        QVERIFY(chooser);
        static_cast<QDialog *>(chooser)->accept();
        QTRY_COMPARE(paths, QStringList{folder.filePath(u"numbers.csv"_s)});
        QTRY_VERIFY(!dialog());
        m_prompts->chooseFile(m_window.get(), file, [&](const QString &path) { paths += path; });
        dialog()->close();
        QTRY_COMPARE(paths.size(), 2);
        QVERIFY(paths.at(1).isEmpty());
    }

    /// Another format takes its own suffix along.
    void choosesAFormat()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTemporaryDir folder;
        QStringList paths;
        const FileQuestion file{.title = u"Export"_s,
            .kind = FileQuestion::Kind::Save,
            .filters = {u"Comma separated (*.csv)"_s, u"Excel workbook (*.xlsx)"_s},
            .name = folder.filePath(u"numbers.csv"_s),
            .suffix = u"csv"_s};
        m_prompts->chooseFile(m_window.get(), file, [&](const QString &path) { paths += path; });
        auto *chooser = qobject_cast<QFileDialog *>(dialog());
        chooser->selectNameFilter(file.filters.at(1));
        emit chooser->filterSelected(file.filters.at(1)); // Qt tells it of a person only
        static_cast<QDialog *>(chooser)->accept();
        QTRY_COMPARE(paths, QStringList{folder.filePath(u"numbers.xlsx"_s)});
    }

    void questionsOfADialogStandAboveIt()
    {
        QDialog ticket(m_window.get());
        ticket.open();
        m_prompts->confirm(&ticket, question(), [](bool) {});
        QVERIFY(dialog() != &ticket);
        QCOMPARE(dialog()->parentWidget(), &ticket);
    }

private:
    static Question question()
    {
        return {u"Cancel 12 orders?"_s, u"Telnyx stops working on them."_s, {}, u"Cancel Orders"_s, u"Keep Them"_s,
            Tone::Bad};
    }
    static QImage dialogsIcon() { return dialog()->findChild<IconLabel *>()->grab().toImage(); }
    static QImage pictureOf(const QString &icon)
    {
        IconLabel label(icon, 1.6, dialog());
        label.setTone(Tone::Neutral);
        label.resize(label.sizeHint());
        return label.grab().toImage();
    }
    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    static QPushButton *button(const QString &text)
    {
        for (QPushButton *one : dialog()->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    Theme m_theme{*qApp};
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<DialogPrompts> m_prompts;
};

QTEST_MAIN(TestAsker)
#include "tst_dialog_prompts.moc"
