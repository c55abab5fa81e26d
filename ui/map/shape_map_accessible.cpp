// SPDX-License-Identifier: Apache-2.0
#include "ui/map/shape_map_accessible.h"

#include "ui/map/shape_map.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace nd {

namespace {

/// One place of the map.
class PlaceItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PlaceItem(ShapeMap *map, int index) : m_map(map), m_index(index) { }

    bool isValid() const override { return !m_map.isNull(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text what) const override
    {
        if (!m_map)
            return {};
        const ShapeMap::Place *place = m_map->place(code());
        if (what == QAccessible::Name)
            return place ? place->name : code();
        return what == QAccessible::Description && place ? place->tip : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!m_map)
            return {};
        constexpr int Half = 6;
        const QPoint at = m_map->mapToGlobal(m_map->placeOf(code()).toPoint());
        return {at - QPoint(Half, Half), QSize(2 * Half, 2 * Half)};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (m_map && m_map->current() == code()) {
            state.selected = true;
            state.focused = m_map->hasFocus();
        }
        if (m_map && !m_map->place(code()))
            state.disabled = true;
        state.invisible = !m_map || !m_map->isShown(code());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (m_map && name == pressAction() && m_map->place(code())) {
            m_map->setCurrent(code());
            emit m_map->chosen(code());
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QString code() const { return m_map->shapes()[size_t(m_index)].code; }

    QPointer<ShapeMap> m_map;
    int m_index;
};

class MapList final : public QAccessibleWidget
{
public:
    explicit MapList(ShapeMap *map) : QAccessibleWidget(map, QAccessible::List), m_items(map->shapes().size(), 0) { }

    ~MapList() override
    {
        for (const QAccessible::Id id : m_items) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return int(m_items.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id &id = m_items[size_t(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new PlaceItem(map(), index));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i] != 0 && QAccessible::accessibleInterface(m_items[i]) == child)
                return int(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return childOf(map()->codeAt(map()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override { return childOf(map()->current()); }

private:
    ShapeMap *map() const { return static_cast<ShapeMap *>(widget()); }

    QAccessibleInterface *childOf(const QString &code) const
    {
        const auto &shapes = map()->shapes();
        for (size_t i = 0; i < shapes.size(); ++i) {
            if (shapes[i].code == code)
                return child(int(i));
        }
        return nullptr;
    }

    mutable std::vector<QAccessible::Id> m_items; ///< 0: not asked for yet
};

} // namespace

QAccessibleInterface *shapeMapInterface(const QString &, QObject *object)
{
    auto *map = qobject_cast<ShapeMap *>(object);
    return map ? new MapList(map) : nullptr;
}

} // namespace nd
