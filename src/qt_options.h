// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace nd {

/// The arguments without those that QApplication takes for itself (-platform, -style, -reverse, …), with one dash or
/// two, and without their values. `arguments` begins with the program's name.
QStringList withoutQtOptions(const QStringList &arguments);

} // namespace nd
