// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace nd {

/// What a workbook makes of the texts of a column, where they can be read as such; anything else stays a text.
enum class CellKind {
    Text,
    Number, ///< "12", "-1.65"
    Time, ///< "2026-11-23 14:05", as it is shown, with or without seconds
};

/// A table as it is shown: texts under titles.
struct TextTable
{
    QStringList titles = {};
    std::vector<QStringList> rows = {}; ///< each as long as the titles
    std::vector<CellKind> kinds = {}; ///< by column; columns behind the last of them are texts
    QString name = {}; ///< of the workbook's sheet
    friend bool operator==(const TextTable &, const TextTable &) = default;
};

/// A workbook holds no more rows than this, the titles among them.
inline constexpr qsizetype MostWorkbookRows = 1'048'576;

/// Built with libxlsxwriter.
bool canWriteWorkbooks();

/// Hears of the rows that are written, every RowsPerStep of them and at the end; false gives the file up.
using TableProgress = std::function<bool(qsizetype rows)>;
inline constexpr qsizetype RowsPerStep = 1'000;
/// For writers, before each row: tells `progress` when it is time, and whether to go on.
bool goesOn(const TableProgress &progress, qsizetype rows);

/// Onto a new file that takes the place of an old one when it is complete: whole or not at all. An Excel workbook when
/// `path` ends with ".xlsx"; else comma separated, UTF-8 with a mark, as Excel expects it. An error is ErrorKind::Local
/// and says in `detail` what the system says; of a file that was given up it says nothing. Any thread.
Result<Done> saveTable(const QString &path, const TextTable &table, const TableProgress &progress = {});

} // namespace nd
