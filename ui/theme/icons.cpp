// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QLibraryInfo>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVersionNumber>

#include <algorithm>
#include <array>
#include <optional>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// Icons that point along the line of reading.
bool isMirrored(const QString &name)
{
    static constexpr std::array<QStringView, 8> directed = {
        u"arrow-left", u"arrow-right", u"chevron-left", u"chevron-right", u"undo-2", u"redo-2", u"send", u"list-tree"};
    return QGuiApplication::isRightToLeft() && std::find(directed.begin(), directed.end(), name) != directed.end();
}

/// `pixels` is in device pixels. Empty pixmap when there is no such icon.
QPixmap drawn(const QString &name, const QSize &pixels, const QColor &colour)
{
    if (pixels.isEmpty())
        return {};
    const bool mirrored = isMirrored(name);
    const QString key = u"nd-icon/%1/%2x%3/%4/%5"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba(), 8, 16)
                            .arg(int(mirrored));
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    const QPixmap pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) { }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"nd-themed"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, size, colour(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        // Until Qt 6.8 the size is in device pixels.
        static const bool logical = QLibraryInfo::version() >= QVersionNumber(6, 8);
        QPixmap result = drawn(m_name, logical ? (QSizeF(size) * ratio).toSize() : size, colour(mode));
        result.setDevicePixelRatio(ratio);
        return result;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colour(mode));
    }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Colours &c = coloursOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return c.disabled;
        if (m_tone)
            return c.tone(*m_tone).mark;
        if (mode == QIcon::Selected)
            return c.selectionText;
        return mode == QIcon::Active ? c.text : mixed(c.text, c.surface, 0.8);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

QIcon makeIcon(const QString &name, std::optional<Tone> tone)
{
    return hasIcon(name) ? QIcon(new ThemedIconEngine(name, tone)) : QIcon();
}

} // namespace

QIcon themedIcon(const QString &name)
{
    return makeIcon(name, std::nullopt);
}

QIcon themedIcon(const QString &name, Tone tone)
{
    return makeIcon(name, tone);
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour)
{
    const int side = std::min(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap pixmap = drawn(name, QSize(side, side) * ratio, colour);
    if (pixmap.isNull())
        return;
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, pixmap);
}

bool hasIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(fileOf(name));
}

} // namespace nd
