// SPDX-License-Identifier: Apache-2.0
#include "ui/features/accounts/account_limits_dialog.h"

#include "accounts/accounts.h"
#include "api/client/client.h"
#include "features/purchase/order_form.h"
#include "features/purchase/previous_attempt.h"
#include "features/purchase/reference_pattern.h"
#include "features/purchase/service/order_destinations.h"
#include "sessions/session.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/features/purchase/destination_fields.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "wording/error_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTyped = 1'000;

QString amountText(const std::optional<Decimal> &amount)
{
    return amount ? amount->toString() : QString();
}

/// In the order of account::colours().
QStringList colourNames()
{
    return {AccountLimitsDialog::tr("Red"), AccountLimitsDialog::tr("Blue"), AccountLimitsDialog::tr("Violet"),
        AccountLimitsDialog::tr("Teal"), AccountLimitsDialog::tr("Brown"), AccountLimitsDialog::tr("Magenta"),
        AccountLimitsDialog::tr("Green"), AccountLimitsDialog::tr("Slate")};
}

QIcon swatch(const QColor &colour)
{
    QPixmap picture(16, 16);
    picture.fill(colour);
    return picture;
}

} // namespace

AccountLimitsDialog::AccountLimitsDialog(Accounts &accounts, const Account &account, Session *session, QWidget *parent)
    : QDialog(parent), m_accounts(accounts), m_account(account), m_banner(new Banner(this))
{
    setWindowTitle(tr("Account settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *strip = new AccountStrip(this);
    strip->setAccount(account);
    auto *form = new QWidget(this);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(20, 16, 20, 8);
    fields->setSpacing(12);
    fields->addWidget(m_banner);
    fields->addWidget(headingLabel(tr("Limits")));
    fields->addWidget(buildLimits());
    fields->addSpacing(8);
    fields->addWidget(headingLabel(tr("A new order begins with")));
    fields->addWidget(buildDefaults(session));
    fields->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(new FormScroll(form), 1);
    layout->addLayout(buildButtons());
    connect(m_colour, &QComboBox::currentIndexChanged, strip, [this, strip] {
        Account shown = m_account;
        shown.colour = m_colour->currentData().toString();
        strip->setAccount(shown);
    });
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 36);
    m_cap->setFocus();
}

AccountLimitsDialog::~AccountLimitsDialog() = default;

QWidget *AccountLimitsDialog::buildLimits()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    m_cap = new QLineEdit(
        amountText(m_account.spendingCap ? std::optional(m_account.spendingCap->amount) : std::nullopt));
    const Cost ceiling = m_account.priceCeiling.value_or(Cost{});
    m_upfront = new QLineEdit(amountText(ceiling.upfront));
    m_monthly = new QLineEdit(amountText(ceiling.monthly));
    const QString currency = m_account.spendingCap ? m_account.spendingCap->currency : ceiling.currency;
    m_currency = new QLineEdit(currency.isEmpty() ? u"USD"_s : currency);
    m_currency->setMaxLength(3);
    m_typedCount = new QSpinBox;
    m_typedCount->setRange(0, MostTyped);
    m_typedCount->setValue(m_account.typedCountAbove);
    m_colour = new QComboBox;
    fillColours();
    const QString none = tr("no limit");
    for (QLineEdit *amount : {m_cap, m_upfront, m_monthly})
        amount->setPlaceholderText(none);
    addField(grid, 0, 0, tr("Spending cap"), m_cap, tr("Upfront cost of one order; more is not sent"));
    addField(grid, 0, 1, tr("Currency"), m_currency, tr("Three letters, as in USD"));
    addField(grid, 0, 2, tr("Count is typed above"), m_typedCount, tr("Numbers in one order"));
    addField(grid, 2, 0, tr("Number not above, upfront"), m_upfront,
        tr("Dearer numbers are marked, and ordered only when that is said"));
    addField(grid, 2, 1, tr("Number not above, per month"), m_monthly,
        tr("Dearer numbers are marked, and ordered only when that is said"));
    addField(grid, 2, 2, tr("Colour"), m_colour, tr("Of the strip that says which account is in use"));
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, 1);
    return page;
}

/// Sandbox and read-only accounts have a look that says what they are.
void AccountLimitsDialog::fillColours()
{
    const QStringList all = account::colours();
    const QStringList names = colourNames();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_colour->addItem(swatch(QColor(all[i])), names.value(i, all[i]), all[i]);
    if (m_colour->findData(m_account.colour) < 0)
        m_colour->addItem(swatch(QColor(m_account.colour)), m_account.colour, m_account.colour);
    m_colour->setCurrentIndex(m_colour->findData(m_account.colour));
    m_colour->setEnabled(m_account.kind != AccountKind::Sandbox);
}

QWidget *AccountLimitsDialog::buildDefaults(Session *session)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_pattern = new QLineEdit(m_account.defaults.referencePattern);
    m_pattern->setPlaceholderText(u"KB-{date}-{n}"_s);
    addField(column, tr("Customer reference"), m_pattern,
        tr("{date} becomes the day, {n} the next number that no order has yet"));
    m_patternProblem = problemLabel(m_pattern);
    column->addWidget(m_patternProblem);
    column->addWidget(mutedLabel(m_pattern->toolTip()));
    if (!session) {
        column->addWidget(mutedLabel(tr("Connection, messaging profile and billing group can be chosen while this "
                                        "account is in use.")));
        return page;
    }
    m_destinations = std::make_unique<OrderDestinations>(session->client());
    m_fields = new DestinationFields(column, *m_destinations, this);
    m_fields->wish({.connectionId = m_account.defaults.connectionId,
        .messagingProfileId = m_account.defaults.messagingProfileId,
        .billingGroupId = m_account.defaults.billingGroupId});
    connect(m_destinations.get(), &OrderDestinations::changed, m_fields, &DestinationFields::show);
    m_fields->show();
    column->addWidget(mutedLabel(tr("None of the three: an order begins where the last one went.")));
    return page;
}

QLayout *AccountLimitsDialog::buildButtons()
{
    auto *save = new QPushButton(tr("Save"));
    setButtonKind(save, ButtonKind::Primary);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &AccountLimitsDialog::keep);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 8, 20, 16);
    foot->addWidget(answerButtons(this, save, new QPushButton(tr("Cancel"))));
    return foot;
}

bool AccountLimitsDialog::readCap()
{
    m_account.spendingCap.reset();
    if (m_cap->text().trimmed().isEmpty())
        return true;
    const auto amount = Decimal::parse(m_cap->text());
    if (amount)
        m_account.spendingCap = Money{*amount, m_currency->text().trimmed().toUpper()};
    else
        m_banner->show(Tone::Bad, tr("The spending cap is an amount as in 250.00."));
    return amount.has_value();
}

bool AccountLimitsDialog::readCeiling()
{
    m_account.priceCeiling.reset();
    if (m_upfront->text().trimmed().isEmpty() && m_monthly->text().trimmed().isEmpty())
        return true;
    const auto upfront = Decimal::parse(m_upfront->text());
    const auto monthly = Decimal::parse(m_monthly->text());
    if (upfront && monthly)
        m_account.priceCeiling
            = Cost{.monthly = monthly, .upfront = upfront, .currency = m_currency->text().trimmed().toUpper()};
    else
        m_banner->show(Tone::Bad, tr("What a number may cost is two amounts: upfront and per month, as in 1.00."));
    return upfront && monthly;
}

bool AccountLimitsDialog::readPattern()
{
    const QString problem = referencePatternProblem(m_pattern->text());
    setProblem(m_patternProblem, problem);
    m_account.defaults.referencePattern = m_pattern->text().simplified();
    return problem.isEmpty();
}

void AccountLimitsDialog::keep()
{
    m_banner->clear();
    if (!readCap() || !readCeiling() || !readPattern())
        return;
    m_account.typedCountAbove = m_typedCount->value();
    m_account.colour = m_colour->currentData().toString();
    if (m_fields) {
        RoutedOrderInput chosen;
        m_fields->fillIn(chosen);
        // What could not be read could not be chosen either.
        const auto keepRead = [](QString &kept, const QString &now, const std::vector<OrderChoice> &choices) {
            kept = choices.empty() ? kept : now;
        };
        OrderDefaults &kept = m_account.defaults;
        keepRead(kept.connectionId, chosen.connectionId, m_destinations->connections());
        keepRead(kept.messagingProfileId, chosen.messagingProfileId, m_destinations->messagingProfiles());
        keepRead(kept.billingGroupId, chosen.billingGroupId, m_destinations->billingGroups());
    }
    if (const Result<Done> kept = m_accounts.update(m_account); !kept)
        return m_banner->show(Tone::Bad, describe(kept.error(), ErrorContext::Connection).sentence);
    accept();
}

} // namespace nd
