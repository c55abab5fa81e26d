// SPDX-License-Identifier: Apache-2.0
#include "ui/map/stock_map.h"
#include "wording/area_names.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// Every state and area code of the country, with numbers that differ.
std::vector<ShapeMap::Place> everyPlace(const QString &country)
{
    std::vector<ShapeMap::Place> places;
    for (const AreaName &area : areas::all()) {
        if (area.country == country)
            places.push_back({area.code, areas::title(area), int(places.size() % 4), u"<b>7</b> in stock"_s,
                double(places.size() % 10) / 10});
    }
    return places;
}

} // namespace

/// The map of the stock of the US and Canada, by mouse, keyboard and assistive technology.
class TestStockMap final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyNameIsOnTheMap();
    void everyPlaceIsFoundByAClick_data();
    void everyPlaceIsFoundByAClick();
    void lookOfTheContinent();
    void hoverTellsNameAndCount();
    void arrowsGoFromCodeToCode();
    void statesByKeyboardWhenThereAreNoCodes();
    void areaCodesWithoutStockAreNotThere();
    void forAssistiveTechnology();
    void anotherCountryIsShownWhole();
    void aLargeLegendLeavesTheMapItsRoom();

private:
    std::unique_ptr<StockMap> m_map;
};

void TestStockMap::init()
{
    m_map = std::make_unique<StockMap>(u"Stock map"_s);
    m_map->setLegend({u"none"_s, u"few"_s, u"some"_s, u"many"_s}, {{0.1, u"10"_s}, {1, u"100"_s}});
    m_map->setPlaces(everyPlace(u"US"_s));
    m_map->resize(900, 450);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
}

void TestStockMap::cleanup()
{
    m_map.reset();
}

/// The table of names and the file of shapes are made together.
void TestStockMap::everyNameIsOnTheMap()
{
    QCOMPARE(m_map->shapes().size(), areas::all().size());
    for (const MapShape &shape : m_map->shapes()) {
        const AreaName *area = areas::find(shape.code);
        QVERIFY2(area, qPrintable(shape.code));
        QCOMPARE(area->isState(), !shape.path.isEmpty());
        QVERIFY2(areas::find(area->country + u'-' + area->state), qPrintable(shape.code));
    }
    QVERIFY(areas::all().size() > 64 + 400);
}

void TestStockMap::everyPlaceIsFoundByAClick_data()
{
    QTest::addColumn<QString>("country");
    QTest::newRow("United States") << u"US"_s;
    QTest::newRow("Canada") << u"CA"_s;
}

void TestStockMap::everyPlaceIsFoundByAClick()
{
    QFETCH(QString, country);
    m_map->lookAt(country);
    QSignalSpy chosen(m_map.get(), &ShapeMap::chosen);
    const auto clickAll = [&](bool states) {
        std::vector<ShapeMap::Place> places = everyPlace(country);
        // Without the codes first: a state is found wherever one of them lies.
        std::erase_if(places, [&](const ShapeMap::Place &place) { return states != (place.code.size() == 5); });
        m_map->setPlaces(places);
        for (const ShapeMap::Place &place : places) {
            m_map->showAll();
            for (int step = 0; step < 14 && m_map->codeAt(m_map->placeOf(place.code).toPoint()) != place.code; ++step)
                m_map->zoomBy(1.5, m_map->placeOf(place.code));
            const QPoint at = m_map->placeOf(place.code).toPoint();
            if (!m_map->rect().contains(at) && place.code == u"CA-NU")
                continue; // its middle lies north of what is shown
            m_map->setCurrent({});
            chosen.clear();
            QTest::mouseMove(m_map.get(), {1, 1});
            QTest::mouseMove(m_map.get(), at);
            QCOMPARE(m_map->codeAt(at), place.code);
            QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at);
            QVERIFY2(chosen.size() == 1, qPrintable(place.code));
            QCOMPARE(chosen.first().first().toString(), place.code);
            QCOMPARE(m_map->current(), place.code);
        }
    };
    clickAll(true);
    clickAll(false);
}

/// North is up, Alaska and Hawaii stand below California, and every code lies where its state is.
void TestStockMap::lookOfTheContinent()
{
    const auto at = [this](const char *code) { return m_map->placeOf(QLatin1String(code)); };
    QVERIFY(at("US-WA").y() < at("US-CA").y());
    QVERIFY(at("US-CA").x() < at("US-IL").x());
    QVERIFY(at("US-IL").x() < at("US-NY").x());
    QVERIFY(at("US-AK").y() > at("US-CA").y());
    QVERIFY(at("US-HI").y() > at("US-CA").y());
    QVERIFY(at("CA-BC").y() < at("US-WA").y());
    QVERIFY(at("CA-BC").x() < at("CA-QC").x());
    for (const ShapeMap::Place &place : everyPlace(u"US"_s)) {
        QVERIFY2(m_map->rect().contains(at(place.code.toLatin1().constData()).toPoint()), qPrintable(place.code));
        const AreaName *area = areas::find(place.code);
        if (area->isState() || area->name.isEmpty())
            continue;
        const auto &shapes = m_map->shapes();
        const auto of = [&](const QString &code) {
            return *std::find_if(shapes.begin(), shapes.end(), [&](const MapShape &s) { return s.code == code; });
        };
        const QRectF state = of(u"US-"_s + area->state).box.adjusted(-60, -60, 60, 60);
        QVERIFY2(state.contains(of(place.code).centre), qPrintable(place.code + place.name));
    }
}

void TestStockMap::hoverTellsNameAndCount()
{
    const QPoint at = m_map->placeOf(u"907"_s).toPoint();
    QHelpEvent help(QEvent::ToolTip, at, m_map->mapToGlobal(at));
    QApplication::sendEvent(m_map.get(), &help);
    QVERIFY2(QToolTip::text().contains(u"907, Anchorage, AK"_s), qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(u"&lt;b&gt;7&lt;/b&gt;"_s)); // text, whatever it looks like
    QToolTip::hideText();
}

void TestStockMap::arrowsGoFromCodeToCode()
{
    m_map->setFocus();
    m_map->setCurrent(u"303"_s); // Denver
    const double denver = m_map->placeOf(u"303"_s).x();
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(m_map->current().size(), 3);
    QVERIFY(m_map->placeOf(m_map->current()).x() > denver);
    QSet<QString> reached;
    QStringList open{u"303"_s};
    while (!open.isEmpty()) {
        const QString from = open.takeLast();
        if (reached.contains(from))
            continue;
        reached.insert(from);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            m_map->setCurrent(from);
            QTest::keyClick(m_map.get(), key);
            QCOMPARE(m_map->current().size(), 3); // never a state
            open += m_map->current();
        }
    }
    // Those that lie behind a neighbour from every side are in the table, and under the pointer.
    QVERIFY2(reached.size() > 250, qPrintable(QString::number(reached.size())));
    QSignalSpy opened(m_map.get(), &ShapeMap::opened);
    m_map->setCurrent(u"312"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"312"_s);
}

void TestStockMap::statesByKeyboardWhenThereAreNoCodes()
{
    std::vector<ShapeMap::Place> states = everyPlace(u"US"_s);
    std::erase_if(states, [](const ShapeMap::Place &place) { return place.code.size() != 5; });
    m_map->setPlaces(states);
    m_map->setFocus();
    QTest::keyClick(m_map.get(), Qt::Key_Down); // nothing chosen: the one in the middle
    QCOMPARE(m_map->current().size(), 5);
    m_map->setCurrent(u"US-KS"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Up);
    QCOMPARE(m_map->current(), u"US-NE"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QCOMPARE(m_map->current(), u"US-KS"_s);
}

void TestStockMap::areaCodesWithoutStockAreNotThere()
{
    const QPoint chicago = m_map->placeOf(u"312"_s).toPoint();
    QCOMPARE(m_map->codeAt(chicago).size(), 3);
    m_map->setPlaces({{u"US-IL"_s, u"Illinois"_s, 1, u"7"_s, 0}});
    QCOMPARE(m_map->codeAt(m_map->placeOf(u"217"_s)), u"US-IL"_s);
    QSignalSpy chosen(m_map.get(), &ShapeMap::chosen);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->placeOf(u"303"_s).toPoint());
    QCOMPARE(chosen.size(), 0); // Colorado has nothing
}

void TestStockMap::forAssistiveTechnology()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_map.get());
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), u"Stock map"_s);
    QCOMPARE(list->role(), QAccessible::List);
    QSet<QString> names;
    QAccessibleInterface *chicago = nullptr;
    for (int i = 0; i < list->childCount(); ++i) {
        const QString name = list->child(i)->text(QAccessible::Name);
        if (!list->child(i)->state().disabled)
            names += name;
        if (name == u"312, Chicago, IL"_s)
            chicago = list->child(i);
    }
    QCOMPARE(names.size(), qsizetype(everyPlace(u"US"_s).size())); // one each
    QVERIFY(chicago);
    QSignalSpy chosen(m_map.get(), &ShapeMap::chosen);
    chicago->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_map->current(), u"312"_s);
    QVERIFY(chicago->state().selected);
    QCOMPARE(chicago->text(QAccessible::Description), u"<b>7</b> in stock"_s);
    QVERIFY(!chicago->state().invisible);
    m_map->setPlaces({{u"US-IL"_s, u"Illinois"_s, 1, u"7"_s, 0}});
    QVERIFY(chicago->state().invisible); // nothing is in stock there
}

void TestStockMap::anotherCountryIsShownWhole()
{
    m_map->zoomBy(8, {100, 100});
    m_map->lookAt(u"CA"_s);
    QCOMPARE(m_map->view().zoom(), 1.0);
    for (const char *code : {"CA-BC", "CA-AB", "CA-ON", "CA-QC", "CA-NS", "CA-NL", "416", "604", "867"})
        QVERIFY2(m_map->rect().contains(m_map->placeOf(QLatin1String(code)).toPoint()), code);
    m_map->zoomBy(4, {100, 100});
    const MapView before = m_map->view();
    m_map->lookAt(u"CA"_s); // as it is: keeps what a person has zoomed to
    QVERIFY(m_map->view() == before);
}

void TestStockMap::aLargeLegendLeavesTheMapItsRoom()
{
    const auto covered = [&] {
        int count = 0;
        for (const ShapeMap::Place &place : everyPlace(u"US"_s))
            count += m_map->legendBox().contains(m_map->placeOf(place.code).toPoint()) ? 1 : 0;
        return count;
    };
    const QRect usual = m_map->legendBox();
    QVERIFY(usual.height() < m_map->height() / 2);
    QFont large = m_map->font();
    large.setPixelSize(32);
    m_map->setFont(large);
    QVERIFY(m_map->legendBox().height() > m_map->height() / 2);
    QCOMPARE(covered(), 0);
    m_map->resize(900, 460);
    QCOMPARE(covered(), 0);
    m_map->setLegend({});
    QVERIFY(m_map->legendBox().isEmpty());
}

QTEST_MAIN(TestStockMap)
#include "tst_stock_map.moc"
