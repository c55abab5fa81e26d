// SPDX-License-Identifier: Apache-2.0
#include "ui/map/shape_map.h"

#include "ui/map/shape_map_accessible.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QStyleHints>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr double DotReach = 9; ///< a click so near means the dot
constexpr double SmallestShape = 9; ///< pixels; what is smaller is a dot too
constexpr double ZoomStep = 1.5;
constexpr double Margin = 30;
constexpr double MostFitted = 8; ///< zoom: a small country among its neighbours

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

constexpr double DotRadius = 3.5;
constexpr double LargestDot = 11;
constexpr int Line = 4; ///< between two lines of the legend

/// The area of a dot says how much there is.
double radiusFor(double weight)
{
    return DotRadius + (LargestDot - DotRadius) * std::sqrt(std::clamp(weight, 0.0, 1.0));
}

/// Measures of the legend, in pixels.
struct LegendLines
{
    LegendLines(const QFontMetrics &font, bool withDots)
        : band(font.height() + Line), dot(std::max(band, int(2 * LargestDot) + 2)), swatch(font.ascent()),
          column(withDots ? std::max(swatch, int(2 * LargestDot)) : swatch)
    { }

    int band; ///< height of a line with a colour
    int dot; ///< … with a dot
    int swatch;
    int column; ///< of colours and dots
};

QColor dotColour(const Colours &c)
{
    QColor colour = mixed(c.text, c.accent, 0.75);
    colour.setAlphaF(0.82F);
    return colour;
}

} // namespace

ShapeMap::ShapeMap(const QString &name, Ground ground, QWidget *parent)
    : QWidget(parent), m_ground(std::move(ground)), m_view(m_ground.frame)
{
    for (const MapShape &shape : m_ground.shapes)
        m_indexOf.insert(shape.code, m_indexOf.size());
    QAccessible::installFactory(shapeMapInterface);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    buildButtons();
}

ShapeMap::~ShapeMap() = default;

void ShapeMap::buildButtons()
{
    m_buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](const QString &icon, const QString &text, void (ShapeMap::*slot)()) {
        auto *button = new QToolButton(m_buttons);
        button->setIcon(themedIcon(icon));
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add(u"zoom-in"_s, tr("Zoom In"), &ShapeMap::zoomIn);
    add(u"zoom-out"_s, tr("Zoom Out"), &ShapeMap::zoomOut);
    add(u"globe"_s, m_ground.whole, &ShapeMap::showAll);
}

// ---- what it shows ----

void ShapeMap::setPlaces(const std::vector<Place> &places)
{
    QHash<QString, Place> fresh;
    for (const Place &place : places)
        fresh.insert(place.code, place);
    if (fresh == m_places)
        return;
    m_places = std::move(fresh);
    m_drawn = {};
    update();
}

void ShapeMap::setLegend(const QStringList &bands, const std::vector<DotSize> &dots)
{
    if (m_legend == bands && m_dotSizes == dots)
        return;
    m_legend = bands;
    m_dotSizes = dots;
    MapView view = m_view;
    fit(view);
    changeView(view);
    m_drawn = {};
    update();
}

/// A legend that hides a shape when all of the map is shown, or a good part of the map, as large text makes it: then
/// the map gets the room beside it.
void ShapeMap::fit(MapView &view) const
{
    const QRect legend = legendBox();
    MapView whole(m_ground.frame);
    whole.setSize(size());
    const QTransform transform = whole.transform();
    const auto isHidden = [&](const MapShape &shape) {
        return !shape.path.isEmpty() && transform.mapRect(shape.box).intersects(legend);
    };
    const bool covers = legend.height() > height() / 2
        || (m_ground.dotsLieOnShapes && std::any_of(m_ground.shapes.begin(), m_ground.shapes.end(), isHidden));
    view.setSize(size(), covers && legend.right() < width() / 2 ? legend.right() : 0);
}

void ShapeMap::setFrame(const QRectF &frame)
{
    if (m_ground.frame == frame)
        return;
    m_ground.frame = frame;
    MapView view(frame);
    fit(view);
    changeView(view);
}

void ShapeMap::setCurrent(const QString &code)
{
    mark(code, m_ground.fitsCurrent);
}

/// Of a country in many parts the largest counts: all of the United States are half of the world.
void ShapeMap::showPlace(const MapShape &shape, bool fitting)
{
    MapView view = m_view;
    QRectF largest;
    for (const QPolygonF &part : shape.path.toSubpathPolygons()) {
        const QRectF box = part.boundingRect();
        if (box.width() * box.height() > largest.width() * largest.height())
            largest = box;
    }
    if (fitting && !largest.isEmpty())
        view.fit(largest, Margin, MostFitted);
    else
        view.show(shape.centre, Margin);
    changeView(view);
}

void ShapeMap::mark(const QString &code, bool fitting)
{
    if (m_current == code)
        return;
    m_current = code;
    if (const MapShape *found = shape(code))
        showPlace(*found, fitting);
    if (hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        if (const auto at = m_indexOf.constFind(code); at != m_indexOf.constEnd())
            focused.setChild(int(*at));
        QAccessible::updateAccessibility(&focused);
    }
    update();
}

const ShapeMap::Place *ShapeMap::place(const QString &code) const
{
    const auto found = m_places.constFind(code);
    return found == m_places.constEnd() ? nullptr : &*found;
}

const MapShape *ShapeMap::shape(const QString &code) const
{
    const auto found = m_indexOf.constFind(code);
    return found == m_indexOf.constEnd() ? nullptr : &m_ground.shapes[size_t(*found)];
}

bool ShapeMap::isDot(const MapShape &shape) const
{
    if (shape.path.isEmpty())
        return true;
    const double extent = std::max(shape.box.width(), shape.box.height());
    return extent * m_view.scale() < SmallestShape || extent < m_ground.coarsest;
}

bool ShapeMap::isHidden(const MapShape &shape) const
{
    return m_ground.dotsLieOnShapes && shape.path.isEmpty() && !place(shape.code);
}

bool ShapeMap::isShown(const QString &code) const
{
    const MapShape *found = shape(code);
    return found && !isHidden(*found);
}

QPointF ShapeMap::placeOf(const QString &code) const
{
    const MapShape *found = shape(code);
    return found ? m_view.toScreen(found->centre) : QPointF();
}

QString ShapeMap::codeAt(const QPointF &at) const
{
    QString dot;
    double least = 0;
    const QPointF place = m_view.toMap(at);
    const double scale = m_view.scale();
    for (const MapShape &shape : m_ground.shapes) {
        const double away = distance(shape.centre, place) * scale;
        if (away >= LargestDot || away >= std::max(DotReach, radiusOf(shape)) || isHidden(shape) || !isDot(shape))
            continue;
        // A small state yields to the dots that lie on it.
        const double rank = away + (m_ground.dotsLieOnShapes && !shape.path.isEmpty() ? 100 * DotReach : 0);
        if (dot.isEmpty() || rank < least) {
            least = rank;
            dot = shape.code;
        }
    }
    if (!dot.isEmpty())
        return dot;
    for (const MapShape &shape : m_ground.shapes) {
        if (shape.box.contains(place) && shape.path.contains(place))
            return shape.code;
    }
    return {};
}

// ---- moving about ----

void ShapeMap::changeView(const MapView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_drawn = {};
    update();
}

void ShapeMap::zoomBy(double factor, const QPointF &at)
{
    MapView view = m_view;
    view.zoomBy(factor, at);
    changeView(view);
}

void ShapeMap::zoomIn()
{
    zoomBy(ZoomStep, m_current.isEmpty() ? QRectF(rect()).center() : placeOf(m_current));
}

void ShapeMap::zoomOut()
{
    zoomBy(1 / ZoomStep, QRectF(rect()).center());
}

void ShapeMap::showAll()
{
    MapView view = m_view;
    view.reset();
    changeView(view);
}

void ShapeMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    MapView view = m_view;
    fit(view);
    changeView(view); // Qt tells sizes that are as before, too
    m_buttons->adjustSize();
    m_buttons->move(width() - m_buttons->width() - 8, 8);
}

void ShapeMap::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned == 0)
        return event->ignore();
    zoomBy(std::pow(ZoomStep, turned / 120.0), event->position());
    event->accept();
}

bool ShapeMap::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
            gestures->accept(pinch);
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Place *found = place(codeAt(help->pos()));
        // A tip that looks like markup is still text.
        QToolTip::showText(help->globalPos(),
            found ? u"<p style='white-space:pre'>"_s + (found->name + u'\n' + found->tip).toHtmlEscaped() + u"</p>"_s
                  : QString(),
            this);
        return true;
    }
    return QWidget::event(event);
}

void ShapeMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressedAt = event->position();
    m_dragging = false;
}

void ShapeMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt)
        return hover(codeAt(event->position()));
    if (!m_dragging && distance(*m_pressedAt, event->position()) < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    MapView view = m_view;
    view.moveBy(event->position() - *m_pressedAt);
    changeView(view);
    m_pressedAt = event->position();
}

void ShapeMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return QWidget::mouseReleaseEvent(event);
    m_pressedAt.reset();
    unsetCursor();
    if (!std::exchange(m_dragging, false))
        choose(codeAt(event->position()));
}

void ShapeMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString code = codeAt(event->position());
    if (event->button() == Qt::LeftButton && place(code))
        emit opened(code);
}

void ShapeMap::leaveEvent(QEvent *event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void ShapeMap::hover(const QString &code)
{
    if (m_hovered == code)
        return;
    m_hovered = code;
    update();
}

void ShapeMap::choose(const QString &code)
{
    if (!place(code))
        return;
    mark(code, false); // who points at it sees it
    emit chosen(code);
}

void ShapeMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step({-1, 0});
    case Qt::Key_Right:
        return step({1, 0});
    case Qt::Key_Up:
        return step({0, -1});
    case Qt::Key_Down:
        return step({0, 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (place(m_current))
            emit opened(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

/// To the nearest place that lies more in this direction than beside it; from dot to dot where they lie on shapes.
void ShapeMap::step(const QPointF &direction)
{
    const MapShape *from = shape(m_current);
    const QPointF start = from ? from->centre : m_view.toMap(QRectF(rect()).center());
    const auto isKnownDot = [this](const MapShape &s) { return s.path.isEmpty() && place(s.code); };
    const bool dots
        = from ? from->path.isEmpty() : std::any_of(m_ground.shapes.begin(), m_ground.shapes.end(), isKnownDot);
    QString nearest;
    double least = 0;
    for (const MapShape &shape : m_ground.shapes) {
        if (shape.code == m_current || !place(shape.code) || (m_ground.dotsLieOnShapes && dots != shape.path.isEmpty()))
            continue;
        const QPointF way = shape.centre - start;
        const double along = QPointF::dotProduct(way, direction);
        const double beside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (from && (along <= 0 || beside > along))
            continue;
        const double cost = from ? along + 2 * beside : distance(shape.centre, start);
        if (nearest.isEmpty() || cost < least) {
            least = cost;
            nearest = shape.code;
        }
    }
    choose(nearest);
}

void ShapeMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_drawn = {};
    if (event->type() == QEvent::FontChange)
        fit(m_view);
    QWidget::changeEvent(event);
}

QColor ShapeMap::colourOf(const Colours &c, int band) const
{
    const int bands = int(m_legend.size());
    if (band <= 0 || bands < 2)
        return mixed(c.muted, c.raised, 0.16);
    const double share = double(std::min(band, bands - 1)) / (bands - 1);
    return mixed(c.accent, c.raised, 0.10 + 0.90 * share * share * 0.55 + 0.35 * share);
}

const QPainterPath &ShapeMap::drawnPath(const MapShape &shape)
{
    return m_paths.path(size_t(&shape - m_ground.shapes.data()), shape.path, m_view.scale() * devicePixelRatioF());
}

void ShapeMap::drawGround(QPainter &painter)
{
    const Colours &c = coloursOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = m_view.transform();
    const auto fillOf = [&](const MapShape &shape) {
        const Place *known = place(shape.code);
        return colourOf(c, known ? known->band : 0);
    };
    QPen border(c.raised, 0.8);
    border.setCosmetic(true);
    painter.setPen(border);
    painter.setTransform(transform);
    const QRectF seen = transform.inverted().mapRect(QRectF({}, m_view.size()));
    for (const MapShape &shape : m_ground.shapes) {
        if (shape.path.isEmpty() || !shape.box.intersects(seen))
            continue;
        painter.setBrush(fillOf(shape));
        painter.drawPath(drawnPath(shape));
    }
    painter.resetTransform();
    painter.setPen(QPen(c.raised, 1));
    for (const MapShape &shape : m_ground.shapes) {
        if (!isDot(shape) || (m_ground.dotsLieOnShapes && shape.path.isEmpty()))
            continue;
        painter.setBrush(mixed(fillOf(shape), c.text, 0.85));
        painter.drawEllipse(transform.map(shape.centre), DotRadius, DotRadius);
    }
    if (m_ground.dotsLieOnShapes)
        drawDots(painter);
}

/// The large ones first, so that none hides a small one.
void ShapeMap::drawDots(QPainter &painter) const
{
    std::vector<std::pair<double, QPointF>> dots;
    for (const MapShape &shape : m_ground.shapes) {
        if (shape.path.isEmpty() && !isHidden(shape))
            dots.emplace_back(radiusOf(shape), m_view.toScreen(shape.centre));
    }
    std::sort(dots.begin(), dots.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    painter.setBrush(dotColour(coloursOf(palette())));
    for (const auto &[radius, at] : dots)
        painter.drawEllipse(at, radius, radius);
}

double ShapeMap::radiusOf(const MapShape &shape) const
{
    const Place *known = shape.path.isEmpty() ? place(shape.code) : nullptr;
    return radiusFor(known ? known->weight : 0);
}

void ShapeMap::drawMark(QPainter &painter, const QString &code, const QColor &colour, double width)
{
    const MapShape *found = shape(code);
    if (!found || isHidden(*found))
        return;
    QPen pen(colour, width);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (isDot(*found)) {
        const double radius = radiusOf(*found) + 2.5;
        painter.drawEllipse(m_view.toScreen(found->centre), radius, radius);
    } else {
        painter.setTransform(m_view.transform(), true);
        painter.drawPath(drawnPath(*found));
        painter.resetTransform();
    }
}

QRect ShapeMap::legendBox() const
{
    if (m_legend.isEmpty())
        return {};
    int textWidth = 0;
    for (const QString &band : m_legend)
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(band));
    for (const DotSize &dot : m_dotSizes)
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(dot.text));
    const LegendLines lines(fontMetrics(), !m_dotSizes.empty());
    const int tall = lines.band * int(m_legend.size()) + lines.dot * int(m_dotSizes.size());
    return {8, height() - tall - 14, textWidth + lines.column + 26, tall + 8};
}

void ShapeMap::drawLegend(QPainter &painter) const
{
    const QRect box = legendBox();
    if (box.isEmpty())
        return;
    const Colours &c = coloursOf(palette());
    const auto [line, dotLine, swatch, column] = LegendLines(fontMetrics(), !m_dotSizes.empty());
    QColor ground = c.raised;
    ground.setAlphaF(0.9F);
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    int top = box.top() + 4;
    const double middle = box.left() + 8.5 + column / 2.0;
    const int left = box.left() + column + 16;
    const auto write = [&](const QString &text, int height) {
        painter.setPen(c.text);
        painter.drawText(QRect(left, top, box.right() - left, height), Qt::AlignVCenter, text);
        top += height;
    };
    for (int i = 0; i < m_legend.size(); ++i) {
        painter.setPen(QPen(c.outline, 1));
        painter.setBrush(colourOf(c, i));
        painter.drawRect(QRectF(middle - swatch / 2.0, top + (line - swatch) / 2 + 0.5, swatch, swatch));
        write(m_legend[i], line);
    }
    for (const DotSize &dot : m_dotSizes) {
        painter.setPen(QPen(c.raised, 1));
        painter.setBrush(dotColour(c));
        painter.drawEllipse(QPointF(middle, top + dotLine / 2.0), radiusFor(dot.weight), radiusFor(dot.weight));
        write(dot.text, dotLine);
    }
}

void ShapeMap::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != ratio) {
        m_drawn = QPixmap((QSizeF(size()) * ratio).toSize());
        m_drawn.setDevicePixelRatio(ratio);
        const Colours &c = coloursOf(palette());
        m_drawn.fill(mixed(c.sunken, c.raised, 0.7));
        QPainter world(&m_drawn);
        drawGround(world);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_drawn);
    const Colours &c = coloursOf(palette());
    if (m_hovered != m_current)
        drawMark(painter, m_hovered, c.text, 1.4);
    drawMark(painter, m_current, c.text, 2.4);
    drawLegend(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(c.focus, 2) : QPen(c.border, 1));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace nd
