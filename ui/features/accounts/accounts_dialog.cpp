// SPDX-License-Identifier: Apache-2.0
#include "ui/features/accounts/accounts_dialog.h"

#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/features/accounts/account_dialog.h"
#include "ui/features/accounts/account_limits_dialog.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "wording/error_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

AccountsDialog::AccountsDialog(SessionManager &desk, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_prompts(prompts)
{
    setWindowTitle(tr("Accounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&desk.accounts(), &Accounts::changed, this, &AccountsDialog::fill);
    connect(&desk, &SessionManager::currentChanged, this, &AccountsDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::showSelection);
    connect(m_list, &QListWidget::itemActivated, this, &AccountsDialog::use);
    fill();
    resize(620, 380);
}

void AccountsDialog::build()
{
    m_banner = new Banner(this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Accounts"));
    const auto button = [this](const QString &text, void (AccountsDialog::*slot)()) {
        auto *made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_use = button(tr("Use Account"), &AccountsDialog::use);
    setButtonKind(m_use, ButtonKind::Primary);
    auto *addNew = button(tr("Add Account…"), &AccountsDialog::add);
    m_key = button(tr("Replace Key…"), &AccountsDialog::replaceKey);
    m_rename = button(tr("Rename…"), &AccountsDialog::rename);
    m_readOnly = button(tr("Make Read-only"), &AccountsDialog::toggleReadOnly);
    m_limits = button(tr("Settings…"), &AccountsDialog::setLimits);
    m_limits->setToolTip(tr("Colour, spending cap, price ceiling, typed count, and what a new order begins with"));
    m_remove = button(tr("Remove…"), &AccountsDialog::remove);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *side = new QVBoxLayout;
    for (QPushButton *one : {m_use, addNew, m_limits, m_key, m_rename, m_readOnly, m_remove})
        side->addWidget(one);
    side->addStretch();
    side->addWidget(close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_banner);
    layout->addLayout(row, 1);
}

void AccountsDialog::fill()
{
    const QString selected = selectedId();
    const QString current = m_desk.current() ? m_desk.current()->account().id : QString();
    m_list->clear();
    for (const Account &account : m_desk.accounts().list()) {
        QStringList notes;
        if (account.id == current)
            notes += tr("in use");
        if (account.kind == AccountKind::Sandbox)
            notes += tr("built in, costs nothing");
        if (account.kind == AccountKind::Environment)
            notes += tr("from the environment");
        if (account.kind == AccountKind::Stored && !account.keyInKeychain)
            notes += tr("key for this session only");
        if (account.readOnly)
            notes += tr("read-only");
        auto *item = new QListWidgetItem(
            notes.isEmpty() ? account.name : account.name + u" — "_s + notes.join(u", "_s), m_list);
        item->setIcon(themedIcon(account.kind == AccountKind::Sandbox ? u"flask-conical"_s : u"key-round"_s));
        item->setData(Qt::UserRole, account.id);
        if (account.id == (selected.isEmpty() ? current : selected))
            m_list->setCurrentItem(item);
    }
    showSelection();
}

QString AccountsDialog::selectedId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void AccountsDialog::showSelection()
{
    const auto account = m_desk.accounts().find(selectedId());
    const bool stored = account && account->kind == AccountKind::Stored;
    m_use->setEnabled(account.has_value());
    m_limits->setEnabled(account.has_value());
    m_key->setEnabled(stored);
    m_rename->setEnabled(stored);
    m_remove->setEnabled(stored);
    m_readOnly->setEnabled(account && account->kind != AccountKind::Sandbox);
    m_readOnly->setText(account && account->readOnly ? tr("Allow Orders") : tr("Make Read-only"));
}

void AccountsDialog::use()
{
    m_desk.open(selectedId(), this, [this](const Result<Session *> &opened) {
        if (!opened && opened.error().kind != ErrorKind::Cancelled)
            m_banner->show(Tone::Bad, describe(opened.error(), ErrorContext::Connection).sentence);
    });
}

void AccountsDialog::add()
{
    auto *dialog = new AccountDialog(m_desk.accounts(), this);
    connect(dialog, &AccountDialog::added, this, [this](const QString &id, const QString &note) {
        if (!note.isEmpty())
            m_banner->show(Tone::Warning, note);
        m_desk.open(id, this, [this](const Result<Session *> &opened) {
            if (!opened && opened.error().kind != ErrorKind::Cancelled)
                m_banner->show(Tone::Bad, describe(opened.error(), ErrorContext::Connection).sentence);
        });
    });
    dialog->open();
}

void AccountsDialog::replaceKey()
{
    const QString id = selectedId();
    const int open = m_desk.openWrites(id);
    if (open == 0)
        return askForKey(id);
    m_prompts.confirm(this,
        {.title = tr("Replace the key while something is open?"),
            .text = tr("%n order(s) or change(s) of this account is/are not settled.", nullptr, open),
            .detail = tr("With a key of the same organisation Telnyx is asked on what became of it. With any other it "
                         "stays unresolved until a key of the organisation is here again."),
            .yes = tr("Replace Key…"),
            .tone = Tone::Warning},
        [this, id](bool yes) {
            if (yes)
                askForKey(id);
        });
}

void AccountsDialog::askForKey(const QString &id)
{
    const TextQuestion question{.title = tr("Replace key"),
        .label = tr("New API key"),
        .yes = tr("Replace"),
        .explanation = tr("The old key is overwritten in the keychain."),
        .problem = [](const QString &text) {
            const Result<Done> checked = account::checkKey(text.trimmed().toUtf8());
            return checked ? QString() : describe(checked.error(), ErrorContext::Connection).sentence;
        }};
    m_prompts.askText(this, question, [this, id](const std::optional<QString> &text) {
        if (!text)
            return;
        m_desk.accounts().setKey(id, Secret(text->trimmed().toUtf8()), this, [this](const Result<Kept> &kept) {
            if (!kept)
                return m_banner->show(Tone::Bad, describe(kept.error(), ErrorContext::Connection).sentence);
            m_banner->show(kept->inKeychain ? Tone::Good : Tone::Warning,
                kept->inKeychain ? tr("The key was replaced.") : kept->reason);
        });
    });
}

void AccountsDialog::rename()
{
    const auto account = m_desk.accounts().find(selectedId());
    if (!account)
        return;
    const TextQuestion question{
        .title = tr("Rename account"), .label = tr("Account name"), .text = account->name, .yes = tr("Rename")};
    m_prompts.askText(this, question, [this, account](const std::optional<QString> &text) {
        if (!text)
            return;
        Account renamed = *account;
        renamed.name = *text;
        const Result<Done> result = m_desk.accounts().update(renamed);
        if (!result)
            m_banner->show(Tone::Bad, describe(result.error(), ErrorContext::Connection).sentence);
    });
}

void AccountsDialog::toggleReadOnly()
{
    auto account = m_desk.accounts().find(selectedId());
    if (!account)
        return;
    account->readOnly = !account->readOnly;
    const Result<Done> result = m_desk.accounts().update(*account);
    if (!result)
        m_banner->show(Tone::Bad, describe(result.error(), ErrorContext::Connection).sentence);
}

void AccountsDialog::setLimits()
{
    const auto account = m_desk.accounts().find(selectedId());
    if (!account)
        return;
    Session *const session = m_desk.current();
    const bool inUse = session && session->account().id == account->id;
    (new AccountLimitsDialog(m_desk.accounts(), *account, inUse ? session : nullptr, this))->open();
}

void AccountsDialog::remove()
{
    const auto account = m_desk.accounts().find(selectedId());
    if (!account)
        return;
    const Question question{.title = tr("Remove account?"),
        .text = tr("Remove “%1” from this program?").arg(account->name),
        .detail
        = tr("Its key is deleted from the keychain. Its basket, drafts, templates and saved searches are not shown "
             "again, also when it is added anew. Orders at Telnyx stay as they are."),
        .yes = tr("Remove"),
        .tone = Tone::Bad};
    m_prompts.confirm(this, question, [this, id = account->id](bool yes) {
        if (yes)
            reallyRemove(id, false);
    });
}

void AccountsDialog::reallyRemove(const QString &id, bool keyMayStay)
{
    const auto fate = keyMayStay ? Accounts::KeyFate::MayStay : Accounts::KeyFate::MustBeGone;
    m_desk.removeAccount(id, fate, this, [this, id, keyMayStay](const Result<Done> &removed) {
        if (removed)
            return;
        const QString sentence = describe(removed.error(), ErrorContext::Connection).sentence;
        if (keyMayStay || removed.error().code != QStringView(KeyStore::StillThere))
            return m_banner->show(Tone::Bad, sentence);
        const Question question{.title = tr("Key not removed"),
            .text = sentence,
            .detail = tr("Remove the account all the same? Its key may then still be in the keychain."),
            .yes = tr("Remove Account"),
            .tone = Tone::Bad};
        m_prompts.confirm(this, question, [this, id](bool yes) {
            if (yes)
                reallyRemove(id, true);
        });
    });
}

} // namespace nd
