// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paste_edit.h"

#include <QMimeData>
#include <QTextCursor>
#include <QUrl>

namespace nd {

PasteEdit::PasteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setLineWrapMode(QPlainTextEdit::NoWrap); // a line may be a megabyte long
}

QSize PasteEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), 7 * fontMetrics().lineSpacing()};
}

QSize PasteEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), 4 * fontMetrics().lineSpacing()};
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
    const QTextCursor cursor = textCursor();
    const qsizetype replaced = cursor.selectionEnd() - cursor.selectionStart();
    const QString text = source->text();
    if (text.size() + document()->characterCount() - replaced > LongestShown)
        return emit longTextPasted(toPlainText().replace(cursor.selectionStart(), replaced, text));
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace nd
