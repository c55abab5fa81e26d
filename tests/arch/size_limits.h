// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace nd::arch {

/// How large one class or one function of a source file is.
struct Size
{
    QString name = {}; ///< of the class; "line 12" for a function
    int publicFunctions = 0;
    int members = 0;
    int lines = 0; ///< of a function's body; 0 for a class
};

inline constexpr int MostPublicFunctions = 15;
inline constexpr int MostMembers = 15;
inline constexpr int LongestFunction = 60;

/// The classes of a header that have more public functions or members than a class should have.
std::vector<Size> largeClasses(const QString &header);
/// The functions of a source file that are longer than a function should be.
std::vector<Size> longFunctions(const QString &source);

} // namespace nd::arch
