// SPDX-License-Identifier: Apache-2.0
// A double of QtSvg's renderer that draws what icons are made of: paths, circles, lines and rectangles in one colour.
#include "svg_path.h"

#include <QFile>
#include <QPainter>
#include <QTransform>
#include <QXmlStreamReader>

#include <private/qobject_p.h>

#include <QtSvg/qsvgrenderer.h>

#include <vector>

QT_BEGIN_NAMESPACE

class QSvgRendererPrivate : public QObjectPrivate
{
public:
    struct Shape
    {
        QPainterPath path;
        QBrush fill;
        QPen pen;
    };
    std::vector<Shape> shapes;
    QRectF viewBox;
    QSize size;
    Qt::AspectRatioMode aspectRatio = Qt::IgnoreAspectRatio;
    QtSvg::Options options;

    bool read(QXmlStreamReader &xml);
};

namespace {

/// What an element takes over from those around it.
struct Style
{
    QBrush fill = Qt::black;
    QPen pen = Qt::NoPen;

    void take(const QXmlStreamAttributes &attributes)
    {
        const auto value = [&](QLatin1StringView name) { return attributes.value(name); };
        if (const auto colour = value(QLatin1StringView("fill")); !colour.isEmpty())
            fill = colour == QLatin1StringView("none") ? QBrush() : QBrush(QColor::fromString(colour));
        if (const auto colour = value(QLatin1StringView("stroke")); !colour.isEmpty())
            pen = QPen(QColor::fromString(colour), 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (const auto width = value(QLatin1StringView("stroke-width")); !width.isEmpty())
            pen.setWidthF(width.toDouble());
    }
};

QPainterPath shapeOf(const QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto number = [&](const char *name) { return attributes.value(QLatin1StringView(name)).toDouble(); };
    QPainterPath path;
    if (xml.name() == QLatin1StringView("path")) {
        path = pathOf(attributes.value(QLatin1StringView("d")));
    } else if (xml.name() == QLatin1StringView("polyline")) {
        path = pathOf(QString(u'M' + attributes.value(QLatin1StringView("points")).toString()));
    } else if (xml.name() == QLatin1StringView("circle")) {
        path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
    } else if (xml.name() == QLatin1StringView("line")) {
        path.moveTo(number("x1"), number("y1"));
        path.lineTo(number("x2"), number("y2"));
    } else if (xml.name() == QLatin1StringView("rect")) {
        path.addRoundedRect(
            QRectF(number("x"), number("y"), number("width"), number("height")), number("rx"), number("rx"));
    }
    return path;
}

QRectF boxOf(QStringView text)
{
    const QList<QStringView> parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 4)
        return {};
    return {parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble()};
}

} // namespace

bool QSvgRendererPrivate::read(QXmlStreamReader &xml)
{
    shapes.clear();
    viewBox = {};
    std::vector<Style> around(1);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            around.pop_back();
        if (!xml.isStartElement())
            continue;
        around.push_back(around.back());
        around.back().take(xml.attributes());
        if (xml.name() == QLatin1StringView("svg")) {
            viewBox = boxOf(xml.attributes().value(QLatin1StringView("viewBox")));
            size = QSize(xml.attributes().value(QLatin1StringView("width")).toInt(),
                xml.attributes().value(QLatin1StringView("height")).toInt());
        } else if (const QPainterPath path = shapeOf(xml); !path.isEmpty()) {
            shapes.push_back({path, around.back().fill, around.back().pen});
        }
    }
    if (xml.hasError() || viewBox.isEmpty())
        shapes.clear();
    return !shapes.empty();
}

QSvgRenderer::QSvgRenderer(QObject *parent) : QObject(*new QSvgRendererPrivate, parent) { }

QSvgRenderer::QSvgRenderer(const QString &file, QObject *parent) : QSvgRenderer(parent)
{
    load(file);
}

QSvgRenderer::QSvgRenderer(const QByteArray &contents, QObject *parent) : QSvgRenderer(parent)
{
    load(contents);
}

QSvgRenderer::QSvgRenderer(QXmlStreamReader *contents, QObject *parent) : QSvgRenderer(parent)
{
    load(contents);
}

QSvgRenderer::~QSvgRenderer() = default;

bool QSvgRenderer::load(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && load(file.readAll());
}

bool QSvgRenderer::load(const QByteArray &contents)
{
    QXmlStreamReader xml(contents);
    return load(&xml);
}

bool QSvgRenderer::load(QXmlStreamReader *contents)
{
    return d_func()->read(*contents);
}

bool QSvgRenderer::isValid() const
{
    return !d_func()->shapes.empty();
}

QSize QSvgRenderer::defaultSize() const
{
    return d_func()->size;
}

QRect QSvgRenderer::viewBox() const
{
    return viewBoxF().toRect();
}

QRectF QSvgRenderer::viewBoxF() const
{
    return d_func()->viewBox;
}

void QSvgRenderer::setViewBox(const QRect &box)
{
    setViewBox(QRectF(box));
}

void QSvgRenderer::setViewBox(const QRectF &box)
{
    d_func()->viewBox = box;
}

Qt::AspectRatioMode QSvgRenderer::aspectRatioMode() const
{
    return d_func()->aspectRatio;
}

void QSvgRenderer::setAspectRatioMode(Qt::AspectRatioMode mode)
{
    d_func()->aspectRatio = mode;
}

QtSvg::Options QSvgRenderer::options() const
{
    return d_func()->options;
}

void QSvgRenderer::setOptions(QtSvg::Options options)
{
    d_func()->options = options;
}

void QSvgRenderer::render(QPainter *painter)
{
    render(painter, QRectF(painter->viewport()));
}

void QSvgRenderer::render(QPainter *painter, const QRectF &bounds)
{
    Q_D(QSvgRenderer);
    if (!isValid())
        return;
    QSizeF side = d->viewBox.size();
    side.scale(bounds.size(), d->aspectRatio);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(bounds.center() - QPointF(side.width(), side.height()) / 2);
    painter->scale(side.width() / d->viewBox.width(), side.height() / d->viewBox.height());
    painter->translate(-d->viewBox.topLeft());
    for (const QSvgRendererPrivate::Shape &shape : d->shapes) {
        painter->setBrush(shape.fill);
        painter->setPen(shape.pen);
        painter->drawPath(shape.path);
    }
    painter->restore();
}

void QSvgRenderer::render(QPainter *painter, const QString &, const QRectF &bounds)
{
    render(painter, bounds);
}

// Nothing here moves, and nothing has a name.
bool QSvgRenderer::animated() const
{
    return false;
}

int QSvgRenderer::framesPerSecond() const
{
    return 0;
}

void QSvgRenderer::setFramesPerSecond(int) { }

int QSvgRenderer::currentFrame() const
{
    return 0;
}

void QSvgRenderer::setCurrentFrame(int) { }

int QSvgRenderer::animationDuration() const
{
    return 0;
}

bool QSvgRenderer::isAnimationEnabled() const
{
    return false;
}

void QSvgRenderer::setAnimationEnabled(bool) { }

QRectF QSvgRenderer::boundsOnElement(const QString &) const
{
    return {};
}

bool QSvgRenderer::elementExists(const QString &) const
{
    return false;
}

QTransform QSvgRenderer::transformForElement(const QString &) const
{
    return {};
}

QT_END_NAMESPACE
