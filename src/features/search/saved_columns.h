// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "models/column.h"

#include <QString>

#include <vector>

namespace nd {

/// A saved search as its list shows it.
struct SavedRow
{
    QString name = {};
    QString question = {};
    bool isReadable = true;
    int everyMinutes = 0; ///< 0: not watched
    int fresh = 0; ///< new since somebody has looked
    Timestamp lastRun = {};
    Timestamp nextTry = {};
    QString trouble = {}; ///< why the last run failed; plain text
    friend bool operator==(const SavedRow &, const SavedRow &) = default;
};

std::vector<Column<SavedRow>> savedColumns();

} // namespace nd
