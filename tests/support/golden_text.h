// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace nd {

/// Compares a text with the file that it was frozen in. With ND_REGENERATE=1 in the environment the file is written
/// anew instead. Empty when they are equal; else what has come and gone, line by line, and how to regenerate.
QString differenceToGolden(const QString &path, const QString &text);

/// The help of a program as its golden file has it: without the folder that it was started from, and with Qt's own
/// lines in the words of Qt 6.4. `program` is the program's name.
QString helpText(QString help, const QString &program);

} // namespace nd

/// Fails a test function whose text is not the one in the golden file.
#define ND_COMPARE_GOLDEN(path, text)                                                                                  \
    do {                                                                                                               \
        const QString difference = nd::differenceToGolden(path, text);                                                 \
        QVERIFY2(difference.isEmpty(), qPrintable(difference));                                                        \
    } while (false)
