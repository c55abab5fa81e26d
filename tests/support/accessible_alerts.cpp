// SPDX-License-Identifier: Apache-2.0
#include "support/accessible_alerts.h"

#include <QAccessible>
#include <QAccessibleBridge>
#include <QtPlugin>

#include <utility>

namespace nd {

namespace {

std::function<void(const QString &)> &listener()
{
    static std::function<void(const QString &)> heard;
    return heard;
}

class AlertBridge final : public QAccessibleBridge
{
public:
    void setRootObject(QAccessibleInterface *) override { }
    void notifyAccessibilityUpdate(QAccessibleEvent *event) override
    {
        if (listener() && event->type() == QAccessible::Alert && event->accessibleInterface())
            listener()(event->accessibleInterface()->text(QAccessible::Name));
    }
};

} // namespace

class AlertBridgePlugin final : public QAccessibleBridgePlugin
{
    Q_OBJECT
    // QAccessibleBridgeFactoryInterface_iid, which moc would have to read all of Qt for.
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QAccessibleBridgeFactoryInterface" FILE "accessible_alerts.json")
public:
    /// Qt takes it, and deletes it on some platforms only: kept in reach, it is no leak where Qt forgets it.
    QAccessibleBridge *create(const QString &) override
    {
        static QAccessibleBridge *const bridge = new AlertBridge;
        return bridge;
    }
};

AccessibleAlerts::AccessibleAlerts(std::function<void(const QString &)> heard)
{
    listener() = std::move(heard);
}

AccessibleAlerts::~AccessibleAlerts()
{
    listener() = nullptr;
}

} // namespace nd

#include "accessible_alerts.moc"
Q_IMPORT_PLUGIN(AlertBridgePlugin)
