// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace nd::text_file {

/// What is not read to the end.
inline constexpr qint64 Largest = 32 * 1024 * 1024;

enum class Problem {
    None,
    Missing,
    NotAFile, ///< a folder, a device, a pipe
    TooLarge,
    Unreadable, ///< `why` has the system's words
    Workbook, ///< of a spreadsheet program
    Binary,
};

struct Content
{
    QString text = {};
    Problem problem = Problem::None;
    QString why = {}; ///< of the system; plain text
};

/// Reads a file that a person has chosen: UTF-8 or UTF-16, with or without a mark; what is neither is Latin-1.
/// Blocks while the disk does: for a worker.
Content read(const QString &path);
/// The same of bytes that are there.
Content decode(const QByteArray &bytes);

} // namespace nd::text_file
