// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_shapes.h"

#include <QFile>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd {

namespace {

/// Bytes as resources/map/varint.mjs writes them. Reads zeros behind the end.
class Numbers
{
public:
    explicit Numbers(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    char letter() { return m_at < m_bytes.size() ? m_bytes[m_at++] : '\0'; }

    int next()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 32 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = quint8(m_bytes[m_at++]);
            value |= quint32(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                break;
        }
        return value & 1 ? -int(value >> 1) - 1 : int(value >> 1);
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

struct Place
{
    const char *code;
    double longitude;
    double latitude;
};

/// Territories that the atlas shows as a part of another country, as one with their neighbour, or not at all.
/// Antarctica stands at the lower edge.
constexpr Place Dots[] = {{"AQ", 0, -58}, {"BQ", -68.25, 12.18}, {"BV", 3.4, -54.42}, {"CC", 96.83, -12.17},
    {"CX", 105.69, -10.45}, {"GF", -53.13, 3.93}, {"GI", -5.35, 36.14}, {"GP", -61.58, 16.25}, {"MF", -63.06, 18.09},
    {"MQ", -61.02, 14.64}, {"RE", 55.54, -21.12}, {"SJ", 16.5, 78.5}, {"SX", -63.06, 18.03}, {"TK", -171.85, -9.2},
    {"TV", 179.2, -8.52}, {"UM", 166.65, 19.28}, {"YT", 45.17, -12.83}};

QPointF fromHundredths(int x, int y)
{
    return projected(x / 100.0, y / 100.0);
}

template <class Project>
QPolygonF readRing(Numbers &numbers, Project project)
{
    QPolygonF ring;
    const int points = numbers.next();
    int x = 0;
    int y = 0;
    for (int i = 0; i < points && !numbers.atEnd(); ++i) {
        x += numbers.next();
        y += numbers.next();
        ring += project(x, y);
    }
    return ring;
}

double areaOf(const QPolygonF &ring)
{
    double sum = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[(i + 1) % ring.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(sum) / 2;
}

/// The middle of the widest piece of the middle line: inside, also where the shape is a crescent.
QPointF middleOf(const QPolygonF &ring)
{
    const QRectF box = ring.boundingRect();
    const double y = box.center().y();
    std::vector<double> crossings;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[(i + 1) % ring.size()];
        if ((a.y() <= y) != (b.y() <= y))
            crossings.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
    }
    std::sort(crossings.begin(), crossings.end());
    QPointF middle = box.center();
    double widest = 0;
    for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        if (const double width = crossings[i + 1] - crossings[i]; width > widest) {
            widest = width;
            middle.setX((crossings[i] + crossings[i + 1]) / 2);
        }
    }
    return middle;
}

template <class Project>
MapShape readShape(Numbers &numbers, int letters, Project project)
{
    MapShape shape;
    for (int i = 0; i < letters; ++i)
        shape.code += QLatin1Char(numbers.letter());
    const int rings = numbers.next();
    double largest = -1;
    for (int i = 0; i < rings && !numbers.atEnd(); ++i) {
        const QPolygonF ring = readRing(numbers, project);
        shape.path.addPolygon(ring);
        shape.path.closeSubpath();
        if (const double area = areaOf(ring); area > largest) {
            largest = area;
            shape.centre = middleOf(ring);
        }
    }
    shape.path.setFillRule(Qt::OddEvenFill);
    shape.box = shape.path.boundingRect();
    return shape;
}

MapShape dotAt(const QString &code, const QPointF &centre)
{
    return {.code = code, .box = {centre, QSizeF(0, 0)}, .centre = centre};
}

QRectF readFrame(Numbers &numbers)
{
    const int left = numbers.next();
    const int top = numbers.next();
    const int width = numbers.next();
    const int height = numbers.next();
    return QRectF(left, top, width, height);
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void sortByCode(std::vector<MapShape> &shapes)
{
    std::sort(shapes.begin(), shapes.end(), [](const MapShape &a, const MapShape &b) { return a.code < b.code; });
}

} // namespace

QPointF projected(double longitude, double latitude)
{
    constexpr double A1 = 1.340264;
    constexpr double A2 = -0.081106;
    constexpr double A3 = 0.000893;
    constexpr double A4 = 0.003796;
    const double lambda = longitude * std::numbers::pi / 180;
    const double phi = latitude * std::numbers::pi / 180;
    const double theta = std::asin(std::sqrt(3.0) / 2 * std::sin(phi));
    const double square = theta * theta;
    const double sixth = square * square * square;
    const double x = 2 * std::sqrt(3.0) * lambda * std::cos(theta)
        / (3 * (9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1));
    const double y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
    return {x, -y};
}

std::vector<MapShape> readWorld()
{
    std::vector<MapShape> shapes;
    Numbers numbers(bytesOf(QStringLiteral(":/map/world.bin")));
    const int countries = numbers.next();
    for (int i = 0; i < countries && !numbers.atEnd(); ++i)
        shapes.push_back(readShape(numbers, 2, fromHundredths));
    for (const Place &place : Dots) {
        std::erase_if(shapes, [&](const MapShape &shape) { return shape.code == QLatin1String(place.code); });
        shapes.push_back(dotAt(QLatin1String(place.code), projected(place.longitude, place.latitude)));
    }
    sortByCode(shapes);
    return shapes;
}

AreaAtlas readAreas()
{
    AreaAtlas atlas;
    Numbers numbers(bytesOf(QStringLiteral(":/map/areas.bin")));
    atlas.unitedStates = readFrame(numbers);
    atlas.canada = readFrame(numbers);
    const int states = numbers.next();
    for (int i = 0; i < states && !numbers.atEnd(); ++i)
        atlas.shapes.push_back(readShape(numbers, 5, [](int x, int y) { return QPointF(x, y); }));
    const int areaCodes = numbers.next();
    for (int i = 0; i < areaCodes && !numbers.atEnd(); ++i) {
        const QString code = QString::number(numbers.next());
        const int x = numbers.next();
        const int y = numbers.next();
        atlas.shapes.push_back(dotAt(code, QPointF(x, y)));
    }
    sortByCode(atlas.shapes);
    return atlas;
}

QRectF worldFrame()
{
    const double left = projected(-180, 0).x();
    const double top = projected(0, 83.5).y();
    const double bottom = projected(0, -59).y();
    return {left, top, -2 * left, bottom - top};
}

} // namespace nd
