// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace nd {

/// A column of fields that scrolls up and down and is always as wide as they need, also when the text grows.
class FormScroll final : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes `form`.
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRoom();
};

} // namespace nd
