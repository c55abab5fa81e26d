// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QPointer>

namespace nd {

/// "Filter as you type": magnifier, clear button, Escape clears, Down hands the focus to `results`.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `name` is the accessible name; `placeholder` the grey words in it (none: the name).
    explicit SearchField(const QString &name, const QString &placeholder = {}, QWidget *parent = nullptr);

    void setResults(QWidget *results);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<QWidget> m_results;
};

} // namespace nd
