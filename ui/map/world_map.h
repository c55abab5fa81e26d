// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/map_shapes.h"
#include "ui/map/map_view.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

namespace nd {

struct Colours;

/// The world, each country in the colour of its band: light to dark in one hue, so that bands are told apart by those
/// who do not see red or green. The wheel, a pinch, + and - zoom, dragging moves, arrows go from country to country,
/// Return opens one. Small countries and those without a shape are dots. To assistive technology a list of countries.
/// The map shows nothing that is not in a table as well.
class WorldMap final : public QWidget
{
    Q_OBJECT
public:
    struct Country
    {
        QString code = {}; ///< ISO 3166-1 alpha-2
        QString name = {};
        int band = 0; ///< index into the legend
        QString tip = {}; ///< plain text
        friend bool operator==(const Country &, const Country &) = default;
    };

    /// `name` is what a screen reader says of the map.
    explicit WorldMap(const QString &name, QWidget *parent = nullptr);
    ~WorldMap() override;

    /// Countries that are not among them are drawn as those of band 0, and cannot be chosen.
    void setCountries(const std::vector<Country> &countries);
    /// What each band means, the first for "nothing here".
    void setLegend(const QStringList &bands);
    /// Marks a country and brings it into sight; empty: none.
    void setCurrent(const QString &code);
    const QString &current() const { return m_current; }

    const std::vector<MapShape> &shapes() const { return m_shapes; }
    const Country *country(const QString &code) const;
    /// The country there, in pixels of the widget; empty for the sea.
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
    void hovered(const QString &code);
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
    QColor colourOf(const Colours &c, int band) const;
    void buildButtons();
    void drawWorld(QPainter &painter) const;
    void drawMark(QPainter &painter, const QString &code, const QColor &colour, double width) const;
    void drawLegend(QPainter &painter) const;
    void changeView(const MapView &view);
    void hover(const QString &code);
    void choose(const QString &code);
    void step(const QPointF &direction);

    std::vector<MapShape> m_shapes;
    QHash<QString, Country> m_countries;
    QStringList m_legend;
    QString m_current;
    QString m_hovered;
    MapView m_view;
    QPixmap m_drawn; ///< the world as it is now; null when it must be drawn anew
    QWidget *m_buttons = nullptr;
    std::optional<QPointF> m_pressedAt;
    bool m_dragging = false;
};

} // namespace nd
