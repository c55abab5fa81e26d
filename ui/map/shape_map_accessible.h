// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace nd {

/// For QAccessible::installFactory(): a map is a list of its places, by code.
QAccessibleInterface *shapeMapInterface(const QString &className, QObject *object);

} // namespace nd
