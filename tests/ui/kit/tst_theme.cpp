// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/data_tree.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    const char *what;
    QColor front, back;
    double least;
};

QList<Pair> pairsOf(const Colours &c)
{
    QList<Pair> pairs = {
        {"text on surface", c.text, c.surface, 4.5},
        {"text on raised", c.text, c.raised, 4.5},
        {"text on hover", c.text, c.hover, 4.5},
        {"text on changed", c.text, c.changed, 4.5},
        {"text on match", c.text, c.match, 4.5},
        {"muted on surface", c.muted, c.surface, 4.5},
        {"muted on raised", c.muted, c.raised, 4.5},
        {"muted on sunken", c.muted, c.sunken, 4.5},
        {"selected text", c.selectionText, c.selection, 4.5},
        {"button text", c.onAccent, c.accent, 4.5},
        {"hovered button text", c.onAccent, c.accentHover, 4.5},
        {"link", c.link, c.surface, 4.5},
        {"sandbox", c.onSandbox, c.sandbox, 4.5},
        {"sandbox stripe", c.onSandbox, c.sandboxStripe, 4.5},
        {"live", c.onLive, c.live, 4.5},
        {"focus on raised", c.focus, c.raised, 3.0},
        {"focus on surface", c.focus, c.surface, 3.0},
        {"accent on surface", c.accent, c.surface, 3.0},
    };
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad}) {
        const ToneColours &t = c.tone(tone);
        pairs.append({"badge text", t.text, t.fill, 4.5});
        pairs.append({"tone text on raised", t.text, c.raised, 4.5});
        pairs.append({"tone text on surface", t.text, c.surface, 4.5});
        pairs.append({"badge mark", t.mark, t.fill, 3.0});
        pairs.append({"mark on raised", t.mark, c.raised, 3.0});
    }
    if (c.highContrast) {
        for (Pair &pair : pairs)
            pair.least = std::max(pair.least, 4.5);
        pairs.append({"text", c.text, c.surface, 21.0});
        pairs.append({"outline", c.outline, c.raised, 7.0});
    }
    return pairs;
}

int paintedPixels(const QIcon &icon, QIcon::Mode mode, const QColor &colour)
{
    const QImage image = icon.pixmap(QSize(24, 24), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgba() == colour.rgba() ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_theme.setChoice(Theme::Choice::Light); }

    void contrastIsWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // #777777 on white is the well-known 4.48, just too little.
        QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<const Colours *>("colours");
        QTest::newRow("light") << &lightColours();
        QTest::newRow("dark") << &darkColours();
        QTest::newRow("contrast light") << &contrastLightColours();
        QTest::newRow("contrast dark") << &contrastDarkColours();
    }

    void coloursCanBeRead()
    {
        QFETCH(const Colours *, colours);
        QStringList unreadable;
        for (const Pair &pair : pairsOf(*colours)) {
            const double ratio = contrastRatio(pair.front, pair.back);
            if (ratio < pair.least - 0.001)
                unreadable += u"%1: %2 on %3 is %4"_s.arg(
                    QLatin1StringView(pair.what), pair.front.name(), pair.back.name(), QString::number(ratio, 'f', 2));
        }
        QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
    }

    /// The four contrast themes of Windows 11, by their window, text, link, disabled and selected colours; and two that
    /// a person has made badly.
    void contrastThemesKeepTheirColours_data()
    {
        QTest::addColumn<QStringList>("theme");
        QTest::newRow("Aquatic") << QStringList{
            u"#202020"_s, u"#ffffff"_s, u"#75e9fc"_s, u"#a6a6a6"_s, u"#8ee3f0"_s, u"#263b50"_s};
        QTest::newRow("Desert") << QStringList{
            u"#fffaef"_s, u"#3d3d3d"_s, u"#1c5e75"_s, u"#676767"_s, u"#903909"_s, u"#fff5e3"_s};
        QTest::newRow("Dusk") << QStringList{
            u"#2d3236"_s, u"#ffffff"_s, u"#70ebde"_s, u"#a6a6a6"_s, u"#a1bfde"_s, u"#212d3b"_s};
        QTest::newRow("Night sky") << QStringList{
            u"#000000"_s, u"#ffffff"_s, u"#8080ff"_s, u"#a6a6a6"_s, u"#d6b4fd"_s, u"#2b2b2b"_s};
        QTest::newRow("selection that cannot be read")
            << QStringList{u"#000000"_s, u"#ffff00"_s, u"#202020"_s, u"#101010"_s, u"#101010"_s, u"#202020"_s};
        QTest::newRow("white on red") << QStringList{
            u"#8b0000"_s, u"#ffffff"_s, u"#ff0000"_s, u"#ff0000"_s, u"#ffffff"_s, u"#8b0000"_s};
    }
    void contrastThemesKeepTheirColours()
    {
        QFETCH(QStringList, theme);
        QPalette system;
        system.setColor(QPalette::Window, QColor(theme[0]));
        system.setColor(QPalette::WindowText, QColor(theme[1]));
        system.setColor(QPalette::Link, QColor(theme[2]));
        system.setColor(QPalette::Disabled, QPalette::WindowText, QColor(theme[3]));
        system.setColor(QPalette::Highlight, QColor(theme[4]));
        system.setColor(QPalette::HighlightedText, QColor(theme[5]));
        const Colours &colours = contrastColoursOf(system);
        QVERIFY(colours.highContrast);
        QCOMPARE(colours.surface, QColor(theme[0]));
        QCOMPARE(colours.text, QColor(theme[1]));
        QCOMPARE(&coloursOf(paletteOf(colours)), &colours);
        for (const Pair &pair : pairsOf(colours)) {
            // Its own text on its own background is the most that there is.
            const double most = contrastRatio(QColor(theme[1]), QColor(theme[0]));
            const double ratio = contrastRatio(pair.front, pair.back);
            QVERIFY2(ratio >= std::min({pair.least, most, pair.least > 4.5 ? 3.0 : pair.least}) - 0.001,
                qPrintable(u"%1: %2 on %3 is %4"_s.arg(QLatin1StringView(pair.what), pair.front.name(),
                    pair.back.name(), QString::number(ratio, 'f', 2))));
        }
        QVERIFY(colours.disabled.isValid() && contrastRatio(colours.disabled, colours.surface) >= 3.0);
    }

    void paletteTellsItsColours()
    {
        for (const Colours *set : {&lightColours(), &darkColours(), &contrastLightColours(), &contrastDarkColours()})
            QCOMPARE(&coloursOf(paletteOf(*set)), set);
        QPalette foreign;
        foreign.setColor(QPalette::Window, QColor(30, 32, 36));
        foreign.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(coloursOf(foreign).dark);
    }

    void choiceChangesThePalette()
    {
        m_theme.setChoice(Theme::Choice::Dark);
        QVERIFY(m_theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkColours().surface);
        m_theme.setChoice(Theme::Choice::HighContrast);
        QVERIFY(m_theme.colours().highContrast);
    }

    void theArrowOfASelectedRowIsSeen()
    {
        m_theme.setChoice(Theme::Choice::HighContrast);
        const Colours &colours = m_theme.colours();
        QStandardItemModel model;
        auto *order = new QStandardItem(u"Order"_s);
        order->appendRow(new QStandardItem(u"Number"_s));
        model.appendRow(order);
        DataTree tree(u"Orders"_s);
        tree.setModel(&model);
        tree.resize(300, 200);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
        tree.setCurrentIndex(model.index(0, 0));
        const QRect row = tree.visualRect(model.index(0, 0));
        const QRect branch(0, row.top(), row.left(), row.height());
        const auto has = [&](const QColor &colour) {
            const QImage image = tree.viewport()->grab(branch).toImage();
            for (int at = 0; at < image.width() * image.height(); ++at) {
                if (image.pixelColor(at % image.width(), at / image.width()) == colour)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(has(colours.selectionText));
        tree.clearSelection();
        QTRY_VERIFY(has(colours.muted));
    }

    void systemIsFoundAgainAfterAnotherChoice()
    {
        // The offscreen platform is light; a dark palette of ours must not be taken for the desktop's.
        m_theme.setChoice(Theme::Choice::Dark);
        m_theme.setChoice(Theme::Choice::System);
        QVERIFY(!m_theme.isDark());
    }

    void textColourFollowsNothingElse()
    {
        QWidget window;
        QLabel label(&window);
        setTextColour(&label, Qt::red);
        m_theme.setChoice(Theme::Choice::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::Window), darkColours().surface);
        QCOMPARE(label.palette().color(QPalette::WindowText), QColor(Qt::red));
    }

    void textGrowsWithTheScale()
    {
        QPushButton button(u"Search"_s);
        button.ensurePolished();
        const QSize before = button.sizeHint();
        const double points = QApplication::font().pointSizeF();
        m_theme.setTextScale(2.0);
        QCOMPARE(QApplication::font().pointSizeF(), points * 2.0);
        QTRY_VERIFY(button.sizeHint().height() > before.height());
        QVERIFY(button.sizeHint().width() > before.width());
        m_theme.setTextScale(1.0);
        QCOMPARE(QApplication::font().pointSizeF(), points);
    }

    void iconsAreTinted()
    {
        const QIcon icon = themedIcon(u"minus"_s, Tone::Bad);
        QVERIFY(paintedPixels(icon, QIcon::Normal, lightColours().bad.mark) > 5);
        QVERIFY(paintedPixels(icon, QIcon::Disabled, lightColours().disabled) > 5);
        m_theme.setChoice(Theme::Choice::Dark);
        QVERIFY(paintedPixels(icon, QIcon::Normal, darkColours().bad.mark) > 5);
        QVERIFY(paintedPixels(themedIcon(u"minus"_s), QIcon::Selected, darkColours().selectionText) > 5);
    }

    void iconsAreSharp()
    {
        const QPixmap pixmap = themedIcon(u"search"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void everyIconCanBeDrawn()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            QVERIFY2(paintedPixels(themedIcon(name, Tone::Bad), QIcon::Normal, lightColours().bad.mark) > 0,
                qPrintable(name));
        }
        QVERIFY(themedIcon(u"no-such-icon"_s).isNull());
        QVERIFY(!hasIcon({}));
    }

    void arrowsTurnRound()
    {
        const auto image = [](const QString &name) { return themedIcon(name).pixmap(QSize(24, 24), 1.0).toImage(); };
        const QImage right = image(u"arrow-right"_s);
        const QImage search = image(u"search"_s);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage turned = image(u"arrow-right"_s);
        const QImage same = image(u"search"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(turned, right.mirrored(true, false));
        QCOMPARE(same, search);
    }

private:
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
