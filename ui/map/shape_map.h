// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/coarse_paths.h"
#include "ui/map/map_shapes.h"
#include "ui/map/map_view.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

namespace nd {

struct Colours;

/// A map of shapes and dots, each in the colour of its band: light to dark in one hue, so that bands are told apart by
/// those who do not see red or green. The wheel, a pinch, + and - zoom, dragging moves, arrows go from place to place,
/// Return opens one. Small shapes and places without one are dots. To assistive technology a list of places.
/// The map shows nothing that is not in a table as well.
class ShapeMap : public QWidget
{
    Q_OBJECT
public:
    struct Place
    {
        QString code = {}; ///< of its shape
        QString name = {};
        int band = 0; ///< index into the legend
        QString tip = {}; ///< plain text
        double weight = 0; ///< of a place without a shape: 0 to 1, the area of its dot
        friend bool operator==(const Place &, const Place &) = default;
    };

    /// What is under the places.
    struct Ground
    {
        std::vector<MapShape> shapes = {}; ///< those without a path are dots
        QRectF frame = {}; ///< what is shown of it at zoom 1
        double coarsest = 0; ///< in the map's units: smaller outlines are too coarse to be shown
        bool fitsCurrent = false; ///< setCurrent() shows the place as large as it fits, else somewhere
        bool dotsLieOnShapes = false; ///< else dots are places as shapes are, and shown with nothing known of them
        QString whole = {}; ///< names the button that shows all of it
    };

    /// A dot of the legend.
    struct DotSize
    {
        double weight = 0;
        QString text = {};
        friend bool operator==(const DotSize &, const DotSize &) = default;
    };

    /// `name` is what a screen reader says of the map.
    ShapeMap(const QString &name, Ground ground, QWidget *parent = nullptr);
    ~ShapeMap() override;

    /// Shapes that are not among them are drawn as those of band 0, and cannot be chosen.
    void setPlaces(const std::vector<Place> &places);
    /// What each band means, the first for "nothing here"; and what the size of a dot does.
    void setLegend(const QStringList &bands, const std::vector<DotSize> &dots = {});
    QRect legendBox() const; ///< where it stands; empty for none
    /// Another part of the ground, whole.
    void setFrame(const QRectF &frame);
    /// Marks a place and brings it into sight, all of it where the ground says so; empty: none.
    void setCurrent(const QString &code);
    const QString &current() const { return m_current; }

    const std::vector<MapShape> &shapes() const { return m_ground.shapes; }
    const Place *place(const QString &code) const;
    /// Drawn at all: dots on shapes are only where something is known of them.
    bool isShown(const QString &code) const;
    /// The place there, in pixels of the widget; empty for the sea.
    QString codeAt(const QPointF &at) const;
    /// Where its dot is or would be.
    QPointF placeOf(const QString &code) const;
    const MapView &view() const { return m_view; }
    void zoomBy(double factor, const QPointF &at);

    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override { return {280, 150}; }

public slots:
    void zoomIn();
    void zoomOut();
    void showAll();

signals:
    void chosen(const QString &code); ///< by a click or an arrow
    void opened(const QString &code); ///< by a double click or Return

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const MapShape *shape(const QString &code) const;
    bool isDot(const MapShape &shape) const;
    bool isHidden(const MapShape &shape) const;
    double radiusOf(const MapShape &shape) const;
    QColor colourOf(const Colours &c, int band) const;
    void buildButtons();
    void drawGround(QPainter &painter);
    void drawDots(QPainter &painter) const;
    void drawMark(QPainter &painter, const QString &code, const QColor &colour, double width);
    const QPainterPath &drawnPath(const MapShape &shape);
    void drawLegend(QPainter &painter) const;
    void fit(MapView &view) const;
    void changeView(const MapView &view);
    void hover(const QString &code);
    void choose(const QString &code);
    void mark(const QString &code, bool fitting);
    void showPlace(const MapShape &shape, bool fitting);
    void step(const QPointF &direction);

    Ground m_ground;
    QHash<QString, qsizetype> m_indexOf; ///< into the ground's shapes
    QHash<QString, Place> m_places;
    QStringList m_legend;
    std::vector<DotSize> m_dotSizes;
    QString m_current;
    QString m_hovered;
    MapView m_view;
    CoarsePaths m_paths; ///< of the ground's shapes
    QPixmap m_drawn; ///< the ground as it is now; null when it must be drawn anew
    QWidget *m_buttons = nullptr;
    std::optional<QPointF> m_pressedAt;
    bool m_dragging = false;
};

} // namespace nd
