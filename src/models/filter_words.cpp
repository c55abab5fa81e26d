// SPDX-License-Identifier: Apache-2.0
#include "models/filter_words.h"

#include <QStringList>

namespace nd::filter_words {

namespace {

QString marked(QChar mark, const QString &text)
{
    QString words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        words += mark + word + End;
    return words;
}

} // namespace

QString whole(const QString &text)
{
    return marked(WholeMark, text);
}

QString starts(const QString &text)
{
    return marked(StartMark, text);
}

} // namespace nd::filter_words
