// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace nd::arch {

/// What is wrong with one source file, by the rules of src/README.md. `path` is relative to the project's root.
QStringList offences(const QString &path, const QString &text);

/// Whether a condition stands among the members of a class that moc reads. It is told of no other header (nd_moc), so
/// it takes every condition for false; a slot of a test would not be run. Members are known by their indentation of
/// four.
bool hidesMembersFromMoc(const QString &text);

} // namespace nd::arch
