// SPDX-License-Identifier: Apache-2.0
#include "models/table_model.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/features/search/search_form_panel.h"
#include "ui/tables/countdown.h"
#include "ui/theme/colours.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"
#include "ui/widgets/summary_card.h"
#include "ui/widgets/tab_page.h"

#include "support/accessible_alerts.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <chrono>
#include <numeric>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWidgets final : public QObject
{
    Q_OBJECT
private slots:
    /// Its page is behind another one while the text is made larger.
    void aFormHasRoomForTextThatGrewUnseen()
    {
        auto *form = new SearchFormPanel;
        QTabWidget pages;
        pages.addTab(new FormScroll(form), u"form"_s);
        pages.addTab(new QWidget, u"other"_s);
        pages.resize(500, 300);
        pages.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pages));
        pages.setCurrentIndex(1);
        const QFont usual = QApplication::font();
        const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
        for (const int percent : {120, 140, 160, 180, 200}) {
            QFont larger = usual;
            larger.setPointSizeF(usual.pointSizeF() * percent / 100);
            QApplication::setFont(larger);
            QCoreApplication::processEvents();
        }
        pages.setCurrentIndex(0);
        QCoreApplication::processEvents();
        const QList<QLineEdit *> fields = form->findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            QVERIFY2(field->height() >= field->minimumSizeHint().height(),
                qPrintable(u"%1 < %2"_s.arg(field->height()).arg(field->minimumSizeHint().height())));
    }

    /// Qt's splitter asks its parts for no height that depends on their width.
    void partsOfAPageHaveRoomForWhatWraps()
    {
        auto *part = new QWidget;
        auto *column = new QVBoxLayout(part);
        auto *bar = new FlowLayout;
        for (int i = 0; i < 12; ++i)
            bar->addWidget(new QPushButton(u"A button with words"_s));
        column->addLayout(bar);
        PageParts parts(u"parts"_s);
        parts.addPart(part);
        parts.addPart(new QWidget);
        parts.resize(500, 100);
        parts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&parts));
        QTRY_VERIFY(parts.minimumSizeHint().height() >= column->totalHeightForWidth(part->width()));
        QVERIFY(part->height() > 100);
    }

    void countdown_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("half an hour") << 29 * 60 + 41 << u"29:41"_s << Tone::Good;
        QTest::newRow("just over five minutes") << 301 << u"5:01"_s << Tone::Good;
        QTest::newRow("five minutes") << 300 << u"5:00"_s << Tone::Warning;
        QTest::newRow("just over one minute") << 61 << u"1:01"_s << Tone::Warning;
        QTest::newRow("one minute") << 60 << u"1:00"_s << Tone::Bad;
        QTest::newRow("last second") << 1 << u"0:01"_s << Tone::Bad;
        QTest::newRow("over") << 0 << u"lapsed"_s << Tone::Neutral;
        QTest::newRow("long over") << -500 << u"lapsed"_s << Tone::Neutral;
        QTest::newRow("hours") << 3723 << u"1:02:03"_s << Tone::Good;
        QTest::newRow("two days") << 2 * 86400 + 3 * 3600 + 5 * 60 + 9 << u"2 d 03:05"_s << Tone::Good;
    }

    void countdown()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QFETCH(Tone, tone);
        QCOMPARE(countdownText(std::chrono::seconds(seconds)), text);
        QCOMPARE(countdownTone(std::chrono::seconds(seconds)), tone);
    }

    void aBarWrapsWhereThereIsNoRoom_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void aBarWrapsWhereThereIsNoRoom()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget bar;
        bar.setLayoutDirection(direction);
        auto *layout = new FlowLayout(&bar);
        layout->setSpacing(10);
        QList<QWidget *> boxes;
        for (int i = 0; i < 3; ++i) {
            boxes += new QWidget;
            boxes.last()->setFixedSize(100, 20);
            layout->addWidget(boxes.last());
        }
        QCOMPARE(layout->sizeHint(), QSize(320, 20));
        QCOMPARE(layout->minimumSize(), QSize(100, 20));
        QCOMPARE(layout->heightForWidth(320), 20);
        QCOMPARE(layout->heightForWidth(319), 50);
        QCOMPARE(layout->heightForWidth(209), 80);
        bar.resize(319, 50);
        bar.show();
        QTRY_COMPARE(boxes.last()->y(), 30);
        const bool leftToRight = direction == Qt::LeftToRight;
        QCOMPARE(boxes.first()->x(), leftToRight ? 0 : 219);
        QCOMPARE(boxes.last()->x(), boxes.first()->x());
        QCOMPARE(boxes.at(1)->x(), leftToRight ? 110 : 109);
        // What is hidden takes no room.
        boxes.at(1)->hide();
        QTRY_COMPARE(boxes.last()->y(), 0);
        QCOMPARE(layout->heightForWidth(210), 20);
    }

    void countdownSpeaksOnlyAtTheAlerts()
    {
        CountdownLabel label;
        QStringList spoken;
        const AccessibleAlerts alerts([&](const QString &text) { spoken += text; });
        for (const auto left : {310s, 302s, 300s, 299s, 61s, 60s, 1s, 0s})
            label.setRemaining(left);
        QCOMPARE(spoken, QStringList({countdownText(300s), countdownText(60s), u"lapsed"_s}));
        QCOMPARE(label.text(), u"lapsed"_s);
        label.setRemaining(std::nullopt);
        QVERIFY(label.text().isEmpty());
    }

    void countdownFollowsThePalette()
    {
        CountdownLabel label;
        label.setRemaining(30s);
        QCOMPARE(label.palette().color(QPalette::WindowText), lightColours().bad.text);
        m_theme.setChoice(Theme::Choice::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), darkColours().bad.text);
        m_theme.setChoice(Theme::Choice::Light);
    }

    void bannerIsAnnounced()
    {
        QWidget window;
        Banner banner(&window);
        window.show();
        QVERIFY(!banner.isVisible());
        QStringList spoken;
        const AccessibleAlerts alerts([&](const QString &text) { spoken += text; });
        banner.show(Tone::Bad, u"<b>It</b> failed"_s, u"Look it up"_s);
        QVERIFY(banner.isVisible());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&banner);
        QCOMPARE(face->role(), QAccessible::Notification);
        QCOMPARE(face->text(QAccessible::Name), u"<b>It</b> failed"_s);
        QVERIFY(!face->state().invisible);
        QCOMPARE(spoken, QStringList{u"<b>It</b> failed"_s});
        banner.show(Tone::Good, u"It worked"_s);
        QCOMPARE(spoken.value(1), u"It worked"_s);
        QCOMPARE(face->text(QAccessible::Name), u"It worked"_s);
        QVERIFY(!banner.actionButton()->isVisible());
    }

    void goodNewsGoesByItself()
    {
        QWidget window;
        QLineEdit elsewhere(&window); // has the keyboard
        Banner banner(&window);
        banner.setGoodNewsFor(std::chrono::milliseconds(1));
        window.resize(600, 400);
        banner.setGeometry(100, 200, 400, 60); // not where the mouse is
        window.show();
        banner.show(Tone::Good, u"It worked"_s, u"Open"_s);
        QTRY_VERIFY(!banner.isVisible());
        banner.show(Tone::Good, u"It worked"_s, u"Open"_s);
        banner.show(Tone::Bad, u"It failed after all"_s);
        QSignalSpy later(&window, &QWidget::windowTitleChanged);
        QTimer::singleShot(20, &window, [&window] { window.setWindowTitle(u"later"_s); });
        QVERIFY(later.wait());
        QVERIFY(banner.isVisible()); // what is bad stays
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        banner.show(Tone::Good, u"It worked"_s, u"Open"_s);
        banner.enter();
        QTRY_COMPARE(QApplication::focusWidget(), banner.actionButton());
        QTimer::singleShot(20, &window, [&window] { window.setWindowTitle(u"much later"_s); });
        QVERIFY(later.wait());
        QVERIFY(banner.isVisible()); // somebody is about to use it
    }

    void aDialogGrowsForItsBanner()
    {
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        auto *banner = new Banner;
        layout->addWidget(banner);
        auto *field = new QLineEdit;
        layout->addWidget(field);
        auto *button = new QPushButton(u"Add"_s);
        layout->addWidget(button);
        dialog.setFixedWidth(320);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int fieldHeight = field->height();
        const int buttonHeight = button->height();
        banner->show(Tone::Bad, QString(u"There is no connection. "_s).repeated(8));
        QCoreApplication::processEvents();
        QCOMPARE(field->height(), fieldHeight);
        QCOMPARE(button->height(), buttonHeight);
        QVERIFY(banner->height() >= banner->heightForWidth(banner->width()));
        const int grown = dialog.height();
        banner->show(Tone::Bad, u"It failed."_s);
        QCOMPARE(dialog.height(), grown); // it does not jump with each message
    }

    void bannerActsAndCloses()
    {
        QWidget window;
        Banner banner(&window);
        window.show();
        banner.show(Tone::Warning, u"12 numbers were gone"_s, u"Substitute"_s);
        QSignalSpy action(&banner, &Banner::actionTriggered);
        QSignalSpy closed(&banner, &Banner::closed);
        QTest::mouseClick(banner.actionButton(), Qt::LeftButton);
        QCOMPARE(action.size(), 1);
        QVERIFY(banner.isVisible());
        banner.clear();
        QCOMPARE(closed.size(), 0);
        banner.show(Tone::Warning, u"again"_s);
        QTest::keyClick(&banner, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!banner.isVisible());
        const auto *close = banner.findChild<QToolButton *>();
        QCOMPARE(close->accessibleName(), u"Dismiss"_s);
        QVERIFY(close->focusPolicy() & Qt::TabFocus);
    }

    void fieldsAreNamedByTheirLabels()
    {
        QWidget page;
        auto *form = new QFormLayout(&page);
        auto *line = new QLineEdit(&page);
        auto *combo = new QComboBox(&page);
        addField(form, u"&Area code"_s, line, u"Three digits <only>"_s);
        QLabel *const label = addField(form, u"C&ountry"_s, combo);
        QCOMPARE(QAccessible::queryAccessibleInterface(line)->text(QAccessible::Name), u"Area code"_s);
        QCOMPARE(line->accessibleDescription(), u"Three digits <only>"_s);
        QCOMPARE(line->toolTip(), u"Three digits &lt;only&gt;"_s);
        QCOMPARE(label->buddy(), combo);
        const auto relations = QAccessible::queryAccessibleInterface(combo)->relations(QAccessible::Label);
        QVERIFY(!relations.isEmpty());
        QCOMPARE(relations.at(0).first->object(), label);
    }

    void stackedFieldsAreNamedToo()
    {
        QWidget page;
        auto *grid = new QGridLayout(&page);
        auto *line = new QLineEdit(&page);
        addField(grid, 0, 0, u"&City"_s, line);
        page.show();
        QCOMPARE(QAccessible::queryAccessibleInterface(line)->text(QAccessible::Name), u"City"_s);
        QVERIFY(line->parentWidget() == &page);
        QVERIFY(line->geometry().top() > 5); // the label is above
    }

    void problemIsSaidAtTheField()
    {
        QWidget page;
        QLineEdit line(&page);
        line.setAccessibleDescription(u"Three digits"_s);
        QLabel *const label = problemLabel(&line);
        page.show();
        setProblem(label, u"Only digits"_s);
        QVERIFY(label->isVisible());
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(line.accessibleDescription(), u"Only digits"_s);
        QVERIFY(line.property("problem").toBool());
        setProblem(label, u"Only three"_s);
        setProblem(label, {});
        QVERIFY(!label->isVisible());
        QCOMPARE(line.accessibleDescription(), u"Three digits"_s);
        QVERIFY(!line.property("problem").toBool());
    }

    void searchFieldServesTheKeyboard()
    {
        QWidget window;
        SearchField field(u"Filter numbers"_s, {}, &window);
        QListWidget results(&window);
        field.setResults(&results);
        window.show();
        window.activateWindow();
        field.setFocus();
        QCOMPARE(field.accessibleName(), u"Filter numbers"_s);
        QTest::keyClicks(&field, u"312"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(window.focusWidget(), &results);
    }

    /// What a filter looks through is there before the first key, and not before anybody comes to its field.
    void whoComesToAFilterFindsItsTextsReady()
    {
        int read = 0;
        TableModel<int> rows({Column<int>("number", u"Number"_s,
                                 [&read](const int &row) {
                                     ++read;
                                     return QString::number(row);
                                 })},
            [](const int &row) { return QString::number(row); });
        std::vector<int> all(3'000);
        std::iota(all.begin(), all.end(), 0);
        rows.setRows(all);
        QTableView view; // never shown: it reads nothing by itself
        view.setModel(&rows);
        QWidget window;
        QPushButton other(&window);
        SearchField field(u"Filter numbers"_s, {}, &window);
        field.setResults(&view);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        QCOMPARE(read, 0);
        field.setFocus();
        QTRY_COMPARE(read, 3'000);
        rows.setFilter(u"2999"_s);
        QCOMPARE(rows.shownCount(), 1);
        QCOMPARE(read, 3'000);
    }

    void progressCanBeCancelled()
    {
        QWidget window;
        ProgressLine line(&window);
        window.show();
        QVERIFY(!line.isRunning());
        QVERIFY(!line.cancelButton()->isVisible());
        line.start(u"Asking 25 area codes"_s);
        auto *bar = line.findChild<QProgressBar *>();
        QCOMPARE(bar->maximum(), 0);
        line.setProgress(9, 25);
        QCOMPARE(bar->maximum(), 25);
        QCOMPARE(bar->value(), 9);
        QSignalSpy cancel(&line, &ProgressLine::cancelRequested);
        QTest::mouseClick(line.cancelButton(), Qt::LeftButton);
        QCOMPARE(cancel.size(), 1);
        const int height = line.sizeHint().height();
        line.finish();
        QCOMPARE(line.sizeHint().height(), height);
        line.start(u"Saving"_s, false);
        QVERIFY(!line.cancelButton()->isVisible());
    }

    void progressDoesNotPaintTheWindowItself()
    {
        struct Counted : QWidget
        {
            using QWidget::QWidget;
            void paintEvent(QPaintEvent *) override { ++paints; }
            int paints = 0;
        };
        QWidget window;
        Counted neighbour(&window);
        ProgressLine line(&window);
        line.setGeometry(0, 0, 400, 40);
        neighbour.setGeometry(0, 50, 400, 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        line.start(u"Reading orders"_s);
        QTRY_VERIFY(neighbour.paints > 0);
        const int before = neighbour.paints;
        for (int page = 1; page <= 10; ++page) {
            neighbour.update();
            line.setProgress(page, 10);
        }
        line.finish();
        QCOMPARE(neighbour.paints, before);
        QTRY_VERIFY(neighbour.paints > before);
    }

    void stripSaysWhichAccount()
    {
        AccountStrip strip;
        strip.setAccount(AccountStrip::Kind::Live, u"Production"_s);
        QVERIFY(strip.text().startsWith(u"Production · "_s));
        strip.resize(600, strip.sizeHint().height());
        const auto colours = [&strip] {
            QSet<QRgb> seen;
            const QImage image = strip.grab().toImage();
            for (int x = 400; x < 600; ++x)
                seen += image.pixel(x, 2);
            return seen;
        };
        QVERIFY(colours().contains(lightColours().live.rgb()));
        QVERIFY(colours().size() > 1); // striped: it is the one that wants care
        strip.setAccount(AccountStrip::Kind::Sandbox, u"Sandbox"_s);
        QVERIFY(!colours().contains(lightColours().live.rgb()));
        QCOMPARE(colours().size(), 1);
    }

    void cardValueIsRead()
    {
        SummaryCard card(u"Monthly"_s);
        card.setValue(u"$318.50"_s, Tone::Bad, u"in USD"_s);
        QLabel *value = nullptr;
        for (QLabel *label : card.findChildren<QLabel *>()) {
            if (label->text() == "$318.50"_L1)
                value = label;
        }
        QVERIFY(value);
        QCOMPARE(QAccessible::queryAccessibleInterface(value)->text(QAccessible::Name), u"$318.50"_s);
        QCOMPARE(value->accessibleDescription(), u"Monthly"_s);
        QCOMPARE(value->palette().color(QPalette::WindowText), lightColours().bad.text);
    }

    void elidedLabelKeepsItsText()
    {
        const QString words = u"a text that is longer than the room for it"_s;
        ElidedLabel label(words);
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.text(), words);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 3);
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }

    void hintsNameTheKeys()
    {
        QCOMPARE(hintWithKeys(u"&Search"_s, QKeySequence(Qt::CTRL | Qt::Key_Return)), u"Search (Ctrl+Return)"_s);
        QCOMPARE(hintWithKeys(u"Order…"_s, {}), u"Order"_s);
        QCOMPARE(hintWithKeys(u"Find && Hold"_s, {}), u"Find & Hold"_s);
        QAction action(u"&Refresh"_s);
        action.setShortcut(Qt::Key_F5);
        setKeyHint(&action);
        QCOMPARE(action.toolTip(), u"Refresh (F5)"_s);
    }

    void buttonsKnowTheirKind()
    {
        QPushButton button;
        QCOMPARE(buttonKind(&button), ButtonKind::Normal);
        for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Danger, ButtonKind::Quiet, ButtonKind::Normal}) {
            setButtonKind(&button, kind);
            QCOMPARE(buttonKind(&button), kind);
        }
    }

private:
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
