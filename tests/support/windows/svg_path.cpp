// SPDX-License-Identifier: Apache-2.0
#include "svg_path.h"

#include <QRectF>

#include <cmath>
#include <numbers>

namespace {

/// Numbers and letters of a description, one after the other.
class Words
{
public:
    explicit Words(QStringView text) : m_text(text) { }

    bool atEnd()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
        return m_at == m_text.size();
    }
    bool atLetter() { return !atEnd() && m_text[m_at].isLetter(); }
    QChar letter() { return m_text[m_at++]; }

    qreal number()
    {
        if (atEnd())
            return 0;
        const qsizetype begin = m_at;
        bool point = m_text[m_at] == u'.';
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (!c.isDigit() && (c != u'.' || point))
                break;
            point = point || c == u'.';
        }
        return m_text.sliced(begin, m_at - begin).toDouble();
    }
    /// Flags of an arc may stand together: "a1 1 0 01 2 2".
    bool flag() { return !atEnd() && m_text[m_at++] == u'1'; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// From the two ends of an arc to its middle and angles, as SVG's appendix has it, for ellipses that stand upright.
void addArc(QPainterPath &path, QPointF radii, bool large, bool clockwise, QPointF to)
{
    const QPointF from = path.currentPosition();
    if (from == to)
        return;
    const qreal x = (from.x() - to.x()) / 2 / radii.x();
    const qreal y = (from.y() - to.y()) / 2 / radii.y();
    const qreal reach = std::hypot(x, y);
    if (reach > 1)
        radii *= reach;
    const qreal side = reach >= 1 ? 0 : std::sqrt(1 / (reach * reach) - 1) * (large == clockwise ? -1 : 1);
    const QPointF middle(
        (from.x() + to.x()) / 2 + side * y * radii.x(), (from.y() + to.y()) / 2 - side * x * radii.y());
    const auto angle = [&](QPointF point) {
        return std::atan2(-(point.y() - middle.y()) / radii.y(), (point.x() - middle.x()) / radii.x()) * 180
            / std::numbers::pi;
    };
    qreal sweep = angle(to) - angle(from);
    if (clockwise && sweep > 0)
        sweep -= 360;
    if (!clockwise && sweep < 0)
        sweep += 360;
    path.arcTo(QRectF(middle - radii, middle + radii), angle(from), sweep);
}

QPointF point(Words &words, QPointF origin)
{
    const qreal x = words.number();
    return origin + QPointF(x, words.number());
}

void addCurve(QPainterPath &path, Words &words, QPointF origin)
{
    const QPointF first = point(words, origin);
    const QPointF second = point(words, origin);
    path.cubicTo(first, second, point(words, origin));
}

void addStep(QPainterPath &path, QChar command, Words &words)
{
    const QPointF at = path.currentPosition();
    const QPointF origin = command.isLower() ? at : QPointF();
    switch (command.toLower().unicode()) {
    case u'm':
        path.moveTo(point(words, origin));
        break;
    case u'l':
        path.lineTo(point(words, origin));
        break;
    case u'h':
        path.lineTo(origin.x() + words.number(), at.y());
        break;
    case u'v':
        path.lineTo(at.x(), origin.y() + words.number());
        break;
    case u'c':
        addCurve(path, words, origin);
        break;
    case u'a': {
        const QPointF radii = point(words, {});
        (void)words.number(); // how far it is turned
        const bool large = words.flag();
        const bool clockwise = words.flag();
        addArc(path, radii, large, clockwise, point(words, origin));
        break;
    }
    default:
        break;
    }
}

} // namespace

QPainterPath pathOf(QStringView description)
{
    QPainterPath path;
    Words words(description);
    QChar command;
    while (!words.atEnd()) {
        if (words.atLetter()) {
            command = words.letter();
            if (command.toLower() == u'z') {
                path.closeSubpath();
                continue;
            }
        } else if (command.toLower() == u'm') {
            command = command.isLower() ? u'l' : u'L'; // what follows a place to begin at are lines
        } else if (command.isNull() || command.toLower() == u'z') {
            return path; // no path
        }
        addStep(path, command, words);
    }
    return path;
}
