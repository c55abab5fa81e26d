// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paste_edit.h"

#include <QMimeData>
#include <QUrl>

namespace nd {

PasteEdit::PasteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap); // a line may be a megabyte long
}

bool PasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        return emit fileDropped(urls.front().toLocalFile());
    const QString text = source->text();
    if (text.size() + document()->characterCount() > LongestShown)
        return emit longTextPasted(text);
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace nd
