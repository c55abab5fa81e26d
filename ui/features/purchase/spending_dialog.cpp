// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/spending_dialog.h"

#include "accounts/account.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/shortcut_hint.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

SpendingDialog::SpendingDialog(const QString &title, const Account &account, QWidget *parent)
    : QDialog(parent), m_strip(new AccountStrip(this)), m_content(new QVBoxLayout),
      m_place(new QPushButton(themedIcon(u"check"_s), tr("Place Order"))) // last in the tab order: gets its parent last
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_strip->setAccount(account);
    m_content->setContentsMargins(20, 12, 20, 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(m_content, 1);
    setButtonKind(m_place, ButtonKind::Primary);
    m_place->setToolTip(hintWithKeys(m_place->text(), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    connect(m_place, &QPushButton::clicked, this, [this] { place(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *order = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        order->setAutoRepeat(false);
        connect(order, &QShortcut::activated, m_place, [this] { m_place->click(); }); // nothing while it is disabled
    }
}

QWidget *SpendingDialog::orderButtons(const QList<QWidget *> &left)
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : left)
        layout->addWidget(one);
    layout->addStretch();
    layout->addWidget(answerButtons(this, m_place, new QPushButton(tr("Cancel"))));
    // A default button is what Return in a field presses, and Qt makes the first that may be one the default.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    return bar;
}

void SpendingDialog::resizeWithin(const QSize &wished)
{
    const QSize room = screen()->availableSize() - QSize(20, 60); // the frame's
    resize(wished.boundedTo(room));
}

void SpendingDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    event->accept();
    auto *const button = qobject_cast<QPushButton *>(focusWidget());
    if (button && !event->isAutoRepeat() && event->modifiers() == Qt::NoModifier)
        button->click();
}

} // namespace nd
