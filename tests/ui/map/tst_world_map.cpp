// SPDX-License-Identifier: Apache-2.0
#include "ui/map/coarse_paths.h"
#include "ui/map/world_map.h"
#include "ui/theme/theme.h"
#include "wording/country_names.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

std::vector<WorldMap::Place> everyCountry()
{
    std::vector<WorldMap::Place> all;
    for (const countries::Country &country : countries::all())
        all.push_back({country.code, country.name, int(all.size() % 3), u"<b>Local</b>: SMS"_s});
    return all;
}

void turnWheel(WorldMap &map, const QPointF &at, int steps)
{
    QWheelEvent event(
        at, map.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map, &event);
}

} // namespace

/// The map of the world, by mouse, keyboard and assistive technology.
class TestWorldMap final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void lookOfTheWorld();
    void coarseOutlinesLookAsWholeOnes_data();
    void coarseOutlinesLookAsWholeOnes();
    void aCoarseOutlineKeepsItsEnds();
    void everyCountryIsFoundByAClick();
    void arrowsGoToNeighbours();
    void everyCountryIsReachedByArrows();
    void theWheelKeepsWhatIsUnderIt();
    void theCurrentCountryIsShownWhole();
    void zoomEndsAndComesBack();
    void dragging();
    void opening();
    void forAssistiveTechnology();
    void theSeaIsNoCountry();

private:
    std::unique_ptr<WorldMap> m_map;
};

void TestWorldMap::init()
{
    m_map = std::make_unique<WorldMap>(u"World map"_s);
    m_map->setLegend({u"not sold"_s, u"sold"_s, u"sold with SMS"_s});
    m_map->setPlaces(everyCountry());
    m_map->resize(900, 450);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
}

void TestWorldMap::cleanup()
{
    m_map.reset();
}

/// North is up, and neighbours lie as on every map.
void TestWorldMap::lookOfTheWorld()
{
    const auto at = [this](const char *code) { return m_map->placeOf(QLatin1String(code)); };
    QVERIFY(at("CA").y() < at("US").y());
    QVERIFY(at("US").y() < at("BR").y());
    QVERIFY(at("US").x() < at("FR").x());
    QVERIFY(at("FR").x() < at("JP").x());
    QVERIFY(at("ZA").y() > at("EG").y());
    for (const MapShape &shape : m_map->shapes())
        QVERIFY2(
            QRectF(m_map->rect()).adjusted(-1, -1, 1, 1).contains(m_map->placeOf(shape.code)), qPrintable(shape.code));
}

void TestWorldMap::coarseOutlinesLookAsWholeOnes_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {60.0, 166.0, 500.0, 3000.0})
        QTest::addRow("%.0f pixels", scale) << scale;
}
/// Drawn with and without the points that nobody sees apart: hardly a pixel is another one, and none is far off.
void TestWorldMap::coarseOutlinesLookAsWholeOnes()
{
    QFETCH(double, scale);
    CoarsePaths coarse;
    int points = 0;
    int fewer = 0;
    const auto drawn = [&](bool whole) {
        QImage image(600, 600, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(300, 300);
        painter.scale(scale, scale);
        painter.translate(-m_map->shapes()[0].centre);
        painter.setPen(Qt::NoPen);
        for (size_t at = 0; at < m_map->shapes().size(); ++at) {
            const QPainterPath &path = m_map->shapes()[at].path;
            const QPainterPath &less = coarse.path(at, path, scale);
            points += path.elementCount();
            fewer += less.elementCount();
            painter.fillPath(whole ? path : less, QColor::fromHsv(0, 0, int(at % 12) * 20));
        }
        return image;
    };
    const QImage one = drawn(true);
    const QImage other = drawn(false);
    QVERIFY(fewer < points || scale > 1000); // so near each point is seen
    qint64 differs = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differs += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 48 ? 1 : 0;
    }
    QVERIFY2(differs < one.width() * one.height() / 100, qPrintable(QString::number(differs)));
}

void TestWorldMap::aCoarseOutlineKeepsItsEnds()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{0, 0}, {0.1, 0}, {0.2, 0.1}, {5, 0}, {5, 5}, {5.1, 5}, {0, 5}, {0, 0}});
    path.addPolygon(QPolygonF{{9, 9}, {9.1, 9}, {9.1, 9.1}, {9, 9}}); // an island of no size
    const QList<QPolygonF> parts = coarsened(path, 1).toSubpathPolygons();
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts[0], (QPolygonF{{0, 0}, {5, 0}, {5, 5}, {0, 5}, {0, 0}}));
    QPainterPath dot;
    dot.addPolygon(QPolygonF{{9, 9}, {9.1, 9}, {9.1, 9.1}, {9, 9}});
    QCOMPARE(coarsened(dot, 1).toSubpathPolygons().size(), 1); // there is nothing else of it
}

void TestWorldMap::everyCountryIsFoundByAClick()
{
    QSignalSpy chosen(m_map.get(), &WorldMap::chosen);
    for (const countries::Country &country : countries::all()) {
        m_map->showAll();
        // As a person does: look nearer until it can be hit.
        for (int step = 0; step < 12 && m_map->codeAt(m_map->placeOf(country.code).toPoint()) != country.code; ++step)
            m_map->zoomBy(1.5, m_map->placeOf(country.code));
        m_map->setCurrent({});
        chosen.clear();
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->placeOf(country.code).toPoint());
        QVERIFY2(chosen.size() == 1, qPrintable(country.code));
        QCOMPARE(chosen.first().first().toString(), country.code);
        QCOMPARE(m_map->current(), country.code);
    }
}

void TestWorldMap::arrowsGoToNeighbours()
{
    m_map->setFocus();
    const auto press = [this](const char *from, Qt::Key key) {
        m_map->setCurrent(QLatin1String(from));
        QTest::keyClick(m_map.get(), key);
        return m_map->current();
    };
    QCOMPARE(press("US", Qt::Key_Up), u"CA"_s);
    QCOMPARE(press("ES", Qt::Key_Left), u"PT"_s);
    const auto onTheMap = [this](const QString &code) { return m_map->view().toMap(m_map->placeOf(code)); };
    const QPointF brazil = onTheMap(u"BR"_s);
    QVERIFY(onTheMap(press("BR", Qt::Key_Right)).x() > brazil.x());
    QVERIFY(onTheMap(press("BR", Qt::Key_Down)).y() > brazil.y());
    m_map->setCurrent({});
    QTest::keyClick(m_map.get(), Qt::Key_Down); // nothing chosen: the one in the middle
    QVERIFY(!m_map->current().isEmpty());
}

void TestWorldMap::everyCountryIsReachedByArrows()
{
    QSet<QString> reached;
    QStringList open{u"US"_s};
    while (!open.isEmpty()) {
        const QString from = open.takeLast();
        if (reached.contains(from))
            continue;
        reached.insert(from);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            m_map->setCurrent(from);
            QTest::keyClick(m_map.get(), key);
            if (!reached.contains(m_map->current()))
                open += m_map->current();
        }
    }
    // A few lie behind a neighbour from every side: those are in the table, and under the pointer.
    QVERIFY2(reached.size() > int(countries::all().size()) * 9 / 10, qPrintable(QString::number(reached.size())));
}

void TestWorldMap::theWheelKeepsWhatIsUnderIt()
{
    const QPointF at = m_map->placeOf(u"FR"_s);
    const QPointF before = m_map->view().toMap(at);
    turnWheel(*m_map, at, 3);
    QVERIFY(m_map->view().zoom() > 3);
    const QPointF after = m_map->view().toMap(at);
    QVERIFY(std::hypot(after.x() - before.x(), after.y() - before.y()) < 1e-6);
}

void TestWorldMap::theCurrentCountryIsShownWhole()
{
    for (const char *code : {"US", "GB", "FR", "AU", "RU"}) {
        turnWheel(*m_map, {200, 200}, 20); // somewhere else, from near by
        m_map->setCurrent(QLatin1String(code));
        const auto &shapes = m_map->shapes();
        const auto found = std::find_if(
            shapes.begin(), shapes.end(), [&](const MapShape &shape) { return shape.code == QLatin1String(code); });
        QVERIFY(found != shapes.end());
        QVERIFY2(QRectF(m_map->rect()).contains(m_map->placeOf(found->code)), code);
        // The part that its centre lies in, which is not all of France.
        for (const QPolygonF &part : found->path.toSubpathPolygons()) {
            if (!part.containsPoint(found->centre, Qt::OddEvenFill))
                continue;
            const QRectF box = m_map->view().transform().mapRect(part.boundingRect());
            QVERIFY2(QRectF(m_map->rect()).contains(box), code);
            QVERIFY2(box.width() > m_map->width() / 5.0 || box.height() > m_map->height() / 3.0, code);
        }
    }
    // Who points at one sees it: the map stays.
    m_map->showAll();
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->placeOf(u"BR"_s).toPoint());
    QCOMPARE(m_map->current(), u"BR"_s);
    QCOMPARE(m_map->view().zoom(), 1.0);
}

void TestWorldMap::zoomEndsAndComesBack()
{
    const MapView whole = m_map->view();
    turnWheel(*m_map, {200, 200}, -5);
    QCOMPARE(m_map->view().zoom(), 1.0);
    turnWheel(*m_map, {200, 200}, 50);
    QCOMPARE(m_map->view().zoom(), MapView::MostZoom);
    QTest::keyClick(m_map.get(), Qt::Key_0);
    QVERIFY(m_map->view() == whole);
    QTest::keyClick(m_map.get(), Qt::Key_Plus);
    QVERIFY(m_map->view().zoom() > 1);
    QTest::keyClick(m_map.get(), Qt::Key_Minus);
    QCOMPARE(m_map->view().zoom(), 1.0);
    const auto buttons = m_map->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    for (const QToolButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty());
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QVERIFY(m_map->view().zoom() > 1);
}

void TestWorldMap::dragging()
{
    QSignalSpy chosen(m_map.get(), &WorldMap::chosen);
    turnWheel(*m_map, m_map->placeOf(u"FR"_s), 4);
    const QPointF before = m_map->placeOf(u"FR"_s);
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, {400, 200});
    QTest::mouseMove(m_map.get(), {430, 210});
    QTest::mouseMove(m_map.get(), {460, 220});
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, {460, 220});
    const QPointF moved = m_map->placeOf(u"FR"_s) - before;
    QCOMPARE(moved.toPoint(), QPoint(60, 20));
    QCOMPARE(chosen.size(), 0); // that was no click
}

void TestWorldMap::opening()
{
    QSignalSpy opened(m_map.get(), &WorldMap::opened);
    QTest::keyClick(m_map.get(), Qt::Key_Return); // nothing chosen
    QCOMPARE(opened.size(), 0);
    m_map->setCurrent(u"BR"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Return);
    QTest::mouseDClick(m_map.get(), Qt::LeftButton, {}, m_map->placeOf(u"AU"_s).toPoint());
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0].first().toString(), u"BR"_s);
    QCOMPARE(opened[1].first().toString(), u"AU"_s);
}

void TestWorldMap::forAssistiveTechnology()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_map.get());
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), u"World map"_s);
    QCOMPARE(list->childCount(), int(m_map->shapes().size()));
    QAccessibleInterface *brazil = nullptr;
    for (int i = 0; i < list->childCount(); ++i) {
        QVERIFY(!list->child(i)->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->indexOfChild(list->child(i)), i);
        if (list->child(i)->text(QAccessible::Name) == u"Brazil"_s)
            brazil = list->child(i);
    }
    QVERIFY(brazil);
    QCOMPARE(brazil->text(QAccessible::Description), u"<b>Local</b>: SMS"_s);
    QSignalSpy chosen(m_map.get(), &WorldMap::chosen);
    brazil->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_map->current(), u"BR"_s);
    QVERIFY(brazil->state().selected);
    QCOMPARE(list->focusChild(), brazil);
}

void TestWorldMap::theSeaIsNoCountry()
{
    const QPointF sea = m_map->view().toScreen(projected(-35, 38));
    QVERIFY(m_map->codeAt(sea).isEmpty());
    QSignalSpy chosen(m_map.get(), &WorldMap::chosen);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, sea.toPoint());
    QCOMPARE(chosen.size(), 0);
}

QTEST_MAIN(TestWorldMap)
#include "tst_world_map.moc"
