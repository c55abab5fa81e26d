// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace nd {

class IconLabel;

/// Which account is in use, so that nobody orders for real by mistake: striped amber for the sandbox, a solid colour
/// for a live account, grey and a lock for one that may only read.
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

    void setAccount(Kind kind, const QString &name);
    Kind kind() const { return m_kind; }
    /// What it says, e.g. "Sandbox · nothing here costs money".
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Sandbox;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_note;
};

} // namespace nd
