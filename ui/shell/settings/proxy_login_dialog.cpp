// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/proxy_login_dialog.h"

#include "accounts/proxy_logins.h"
#include "base/shown_text.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

ProxyLoginDialog::ProxyLoginDialog(ProxyLogins &logins, const QString &proxy, bool refused, QWidget *parent)
    : QDialog(parent), m_logins(logins), m_proxy(proxy), m_user(new QLineEdit(logins.userOf(proxy))),
      m_password(new QLineEdit), m_keep(new QCheckBox(tr("Keep the password in the system's keychain")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Login to the Proxy"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(!m_user->text().isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    auto *why = mutedLabel(
        (refused ? tr("The proxy %1 has refused this login.") : tr("The proxy %1 wants to know who you are."))
            .arg(shownLine(proxy)));
    layout->addWidget(why);
    addField(layout, tr("User name"), m_user);
    addField(layout, tr("Password"), m_password);
    layout->addWidget(m_keep);
    auto *yes = new QPushButton(tr("Log In"));
    setButtonKind(yes, ButtonKind::Primary);
    yes->setDefault(true);
    connect(yes, &QPushButton::clicked, this, &ProxyLoginDialog::go);
    layout->addWidget(answerButtons(this, yes, new QPushButton(tr("Cancel"))));
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

void ProxyLoginDialog::go()
{
    if (m_user->text().isEmpty())
        return m_user->setFocus();
    m_logins.set(m_proxy, {m_user->text(), Secret(m_password->text().toUtf8())}, m_keep->isChecked());
    m_password->clear();
    accept();
}

} // namespace nd
