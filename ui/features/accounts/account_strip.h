// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QWidget>

#include <functional>

class QLabel;

namespace nd {

class IconLabel;
struct Account;

/// Which account is in use, so that nobody orders for real by mistake: striped in a strong colour for a live account,
/// pale for the sandbox, where nothing can go wrong, grey and a lock for one that may only read.
class AccountStrip final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Sandbox,
        Live,
        ReadOnly,
    };
    Q_ENUM(Kind)

    explicit AccountStrip(QWidget *parent = nullptr);

    /// `colour` is a live account's own, dark enough for white text; invalid: that of all live accounts.
    void setAccount(Kind kind, const QString &name, const QColor &colour = {});
    void setAccount(const Account &account);
    Kind kind() const { return m_kind; }
    /// What it says, e.g. "Sandbox · nothing here costs money".
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Sandbox;
    QColor m_colour;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_note;
};

/// For the head of a question that is about this account's money or orders.
std::function<QWidget *(QWidget *)> stripOf(const Account &account);

} // namespace nd
