// SPDX-License-Identifier: Apache-2.0
#include "ui/features/accounts/account_dialog.h"

#include "base/money.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "wording/error_text.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

AccountDialog::AccountDialog(Accounts &accounts, QWidget *parent) : QDialog(parent), m_accounts(accounts)
{
    setWindowTitle(tr("Add account"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_add, &QPushButton::clicked, this, &AccountDialog::add);
}

void AccountDialog::build()
{
    m_banner = new Banner(this);
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("Such as the company's name"));
    m_key = new QLineEdit(this);
    m_key->setEchoMode(QLineEdit::Password);
    QAction *reveal = m_key->addAction(themedIcon(u"eye"_s), QLineEdit::TrailingPosition);
    reveal->setText(tr("Show key"));
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, this,
        [this](bool shown) { m_key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(QStringView(account::TelnyxBaseUrl).toString());
    m_readOnly = new QCheckBox(tr("Read-only: nothing can be bought or changed"), this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    addField(layout, tr("Account name"), m_name);
    addField(layout, tr("API key"), m_key);
    layout->addWidget(mutedLabel(
        tr("From the Telnyx portal, API Keys. It is kept in the operating system's keychain and nowhere else."), this));
    addField(layout, tr("API address"), m_address);
    layout->addWidget(m_readOnly);
    layout->addStretch();

    m_test = new QPushButton(tr("Test Connection"), this);
    m_add = new QPushButton(tr("Add Account"), this);
    m_add->setDefault(true);
    setButtonKind(m_add, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(answerButtons(this, m_add, new QPushButton(tr("Cancel"))));
    layout->addLayout(buttons);
    resize(480, sizeHint().height());
    m_name->setFocus();
}

AccountDraft AccountDialog::draft() const
{
    AccountDraft draft;
    draft.name = m_name->text();
    draft.baseUrl = m_address->text();
    draft.readOnly = m_readOnly->isChecked();
    return draft;
}

Secret AccountDialog::key() const
{
    return Secret(m_key->text().trimmed().toUtf8());
}

bool AccountDialog::isSound()
{
    const Result<Done> checked = m_accounts.check(draft(), key());
    if (!checked)
        m_banner->show(Tone::Bad, describe(checked.error(), ErrorContext::Connection).sentence);
    return bool(checked);
}

void AccountDialog::test()
{
    if (!isSound())
        return;
    const QString address
        = m_address->text().isEmpty() ? QStringView(account::TelnyxBaseUrl).toString() : m_address->text();
    setBusy(true);
    m_banner->show(Tone::Busy, tr("Asking Telnyx for the balance…"));
    m_testing = m_accounts.test(*account::parseBaseUrl(address), key(), [this](const Result<Balance> &balance) {
        setBusy(false);
        if (!balance) {
            const ErrorText text = describe(balance.error(), ErrorContext::Connection);
            return m_banner->show(Tone::Bad, text.whole());
        }
        const Money money{balance->availableCredit.value_or(*balance->balance), balance->currency};
        m_banner->show(Tone::Good, tr("The key works. Available credit: %1").arg(toText(money)));
    });
}

void AccountDialog::add()
{
    if (!isSound())
        return;
    m_testing.cancel();
    setBusy(true);
    m_accounts.add(draft(), key(), this, [this](const Result<AddedAccount> &result) {
        setBusy(false);
        if (!result)
            return m_banner->show(Tone::Bad, describe(result.error(), ErrorContext::Connection).sentence);
        emit added(result->account.id, result->kept.reason);
        accept();
    });
}

void AccountDialog::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
    m_add->setEnabled(!busy);
}

} // namespace nd
