// SPDX-License-Identifier: Apache-2.0
#include "ui/map/world_map.h"

#include "ui/map/world_map_accessible.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
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
constexpr double Coarsest = 0.005; ///< of the map's units, about 30 km: smaller outlines are too coarse to be shown
constexpr double ZoomStep = 1.5;
constexpr double Margin = 30;

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

WorldMap::WorldMap(const QString &name, QWidget *parent) : QWidget(parent), m_shapes(readWorld()), m_view(worldFrame())
{
    QAccessible::installFactory(worldMapInterface);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    buildButtons();
}

WorldMap::~WorldMap() = default;

void WorldMap::buildButtons()
{
    m_buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](const QString &icon, const QString &text, void (WorldMap::*slot)()) {
        auto *button = new QToolButton(m_buttons);
        button->setIcon(themedIcon(icon));
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add(u"zoom-in"_s, tr("Zoom In"), &WorldMap::zoomIn);
    add(u"zoom-out"_s, tr("Zoom Out"), &WorldMap::zoomOut);
    add(u"globe"_s, tr("Whole World"), &WorldMap::showAll);
}

// ---- what it shows ----

void WorldMap::setCountries(const std::vector<Country> &countries)
{
    QHash<QString, Country> fresh;
    for (const Country &country : countries)
        fresh.insert(country.code, country);
    if (fresh == m_countries)
        return;
    m_countries = std::move(fresh);
    m_drawn = {};
    update();
}

void WorldMap::setLegend(const QStringList &bands)
{
    m_legend = bands;
    m_drawn = {};
    update();
}

void WorldMap::setCurrent(const QString &code)
{
    if (m_current == code)
        return;
    m_current = code;
    if (const MapShape *found = shape(code)) {
        MapView view = m_view;
        view.show(found->centre, Margin);
        changeView(view);
    }
    if (hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        const auto at
            = std::find_if(m_shapes.begin(), m_shapes.end(), [&](const MapShape &s) { return s.code == code; });
        if (at != m_shapes.end())
            focused.setChild(int(at - m_shapes.begin()));
        QAccessible::updateAccessibility(&focused);
    }
    update();
}

const WorldMap::Country *WorldMap::country(const QString &code) const
{
    const auto found = m_countries.constFind(code);
    return found == m_countries.constEnd() ? nullptr : &*found;
}

const MapShape *WorldMap::shape(const QString &code) const
{
    const auto found
        = std::find_if(m_shapes.begin(), m_shapes.end(), [&](const MapShape &s) { return s.code == code; });
    return found == m_shapes.end() ? nullptr : &*found;
}

bool WorldMap::isDot(const MapShape &shape) const
{
    const QRectF box = m_view.transform().mapRect(shape.box);
    return std::max(box.width(), box.height()) < SmallestShape
        || std::max(shape.box.width(), shape.box.height()) < Coarsest;
}

QPointF WorldMap::placeOf(const QString &code) const
{
    const MapShape *found = shape(code);
    return found ? m_view.toScreen(found->centre) : QPointF();
}

QString WorldMap::codeAt(const QPointF &at) const
{
    QString dot;
    double reach = DotReach;
    for (const MapShape &shape : m_shapes) {
        const double away = distance(m_view.toScreen(shape.centre), at);
        if (away < reach && isDot(shape)) {
            reach = away;
            dot = shape.code;
        }
    }
    if (!dot.isEmpty())
        return dot;
    const QPointF place = m_view.toMap(at);
    for (const MapShape &shape : m_shapes) {
        if (shape.box.contains(place) && shape.path.contains(place))
            return shape.code;
    }
    return {};
}

// ---- moving about ----

void WorldMap::changeView(const MapView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_drawn = {};
    update();
}

void WorldMap::zoomBy(double factor, const QPointF &at)
{
    MapView view = m_view;
    view.zoomBy(factor, at);
    changeView(view);
}

void WorldMap::zoomIn()
{
    zoomBy(ZoomStep, m_current.isEmpty() ? QRectF(rect()).center() : placeOf(m_current));
}

void WorldMap::zoomOut()
{
    zoomBy(1 / ZoomStep, QRectF(rect()).center());
}

void WorldMap::showAll()
{
    MapView view = m_view;
    view.reset();
    changeView(view);
}

void WorldMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view.setSize(size());
    m_drawn = {};
    m_buttons->adjustSize();
    m_buttons->move(width() - m_buttons->width() - 8, 8);
}

void WorldMap::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned == 0)
        return event->ignore();
    zoomBy(std::pow(ZoomStep, turned / 120.0), event->position());
    event->accept();
}

bool WorldMap::event(QEvent *event)
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
        const Country *found = country(codeAt(help->pos()));
        // A tip that looks like markup is still text.
        QToolTip::showText(help->globalPos(),
            found ? u"<p style='white-space:pre'>"_s + (found->name + u'\n' + found->tip).toHtmlEscaped() + u"</p>"_s
                  : QString(),
            this);
        return true;
    }
    return QWidget::event(event);
}

void WorldMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressedAt = event->position();
    m_dragging = false;
}

void WorldMap::mouseMoveEvent(QMouseEvent *event)
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

void WorldMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return QWidget::mouseReleaseEvent(event);
    m_pressedAt.reset();
    unsetCursor();
    if (!std::exchange(m_dragging, false))
        choose(codeAt(event->position()));
}

void WorldMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString code = codeAt(event->position());
    if (event->button() == Qt::LeftButton && country(code))
        emit opened(code);
}

void WorldMap::leaveEvent(QEvent *event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void WorldMap::hover(const QString &code)
{
    if (m_hovered == code)
        return;
    m_hovered = code;
    update();
    emit hovered(code);
}

void WorldMap::choose(const QString &code)
{
    if (!country(code))
        return;
    setCurrent(code);
    emit chosen(code);
}

void WorldMap::keyPressEvent(QKeyEvent *event)
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
        if (country(m_current))
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

/// To the nearest country that lies more in this direction than beside it.
void WorldMap::step(const QPointF &direction)
{
    const MapShape *from = shape(m_current);
    const QPointF start = from ? from->centre : m_view.toMap(QRectF(rect()).center());
    QString nearest;
    double least = 0;
    for (const MapShape &shape : m_shapes) {
        if (shape.code == m_current || !country(shape.code))
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

void WorldMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_drawn = {};
    QWidget::changeEvent(event);
}

} // namespace nd
