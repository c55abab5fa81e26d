// SPDX-License-Identifier: Apache-2.0
#include "writes/write_words.h"

#include "writes/write_kinds.h"

#include <QCoreApplication>

namespace nd {

QString whatText(WriteKind kind)
{
    return QCoreApplication::translate("nd::WriteWords", kindRow(kind).name);
}

} // namespace nd
