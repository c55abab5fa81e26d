// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

class QMainWindow;
class QWidget;

namespace nd {

/// Gives a mnemonic to each entry of a menu and each field of a form that has none, in whatever language it is written,
/// as soon as the menu, dialog or page shows. What has a key of its own keeps that. Belongs to the window.
class Mnemonics final : public QObject
{
    Q_OBJECT
public:
    explicit Mnemonics(QMainWindow &window);

    /// The texts with a mnemonic in each that can have one; those that have one already keep it. `taken` are letters,
    /// in lower case, that belong to others.
    static QStringList assigned(const QStringList &texts, const QSet<QChar> &taken = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSet<QChar> menuBarLetters() const;

    QMainWindow &m_window;
};

} // namespace nd
