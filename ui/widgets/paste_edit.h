// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace nd {

/// Where a list is typed, pasted or dropped. Plain text; Tab leaves it. A text that is too long to be shown and edited
/// without a wait, and a file, are handed over instead.
class PasteEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype LongestShown = 200'000; ///< characters

    explicit PasteEdit(QWidget *parent = nullptr);

    /// A few lines: what becomes of them is more than they are.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// What the field would hold with it.
    void longTextPasted(const QString &text);
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace nd
