// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace nd {

class Script;

/// The main job, played on the sandbox through the real widgets: coverage, search, basket, reserve, order, followed
/// to success; a bulk order, paperwork that is declined and mended, a comment, a report; then the pages in the dark
/// palette. `setDark` switches the palette of the program.
std::unique_ptr<Script> makeTour(const QString &folder, std::function<void(bool dark)> setDark);

} // namespace nd
