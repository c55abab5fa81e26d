// SPDX-License-Identifier: Apache-2.0
#include "ui/features/webhooks/webhooks_dialog.h"

#include "models/roles.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/icon_label.h"
#include "wording/cell_format.h"
#include "wording/data_age.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;
using Fate = WebhookArrival::Fate;
using webhook::Refusal;

namespace {

QString fateText(const WebhookArrival &arrival)
{
    switch (arrival.fate) {
    case Fate::Followed:
        return WebhooksDialog::tr("read from Telnyx");
    case Fate::Repeated:
        return WebhooksDialog::tr("came before");
    case Fate::Ignored:
        return WebhooksDialog::tr("means nothing here");
    }
    return {};
}

std::vector<Column<WebhookArrival>> columns()
{
    using Row = WebhookArrival;
    using C = Column<Row>;
    return {
        C("time", WebhooksDialog::tr("Time"), [](const Row &r) { return cells::timeWithSeconds(r.at); })
            .sortedBy([](const Row &r) { return qint64(r.number); })
            .wide(12),
        C("event", WebhooksDialog::tr("Event"), [](const Row &r) { return r.type; }).wide(27),
        C("about", WebhooksDialog::tr("Order"), [](const Row &r) { return r.id; }).wide(18),
        C("fate", WebhooksDialog::tr("What became of it"), fateText)
            .toned([](const Row &r) { return r.fate == Fate::Followed ? Tone::Good : Tone::Neutral; })
            .wide(18),
    };
}

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WebhooksDialog::WebhooksDialog(Webhooks &webhooks, QWidget *parent) : QDialog(parent), m_webhooks(webhooks)
{
    setWindowTitle(tr("Webhooks"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_warning = new Banner;
    m_apply = new QPushButton(tr("Apply"));
    m_apply->setDefault(true);
    setButtonKind(m_apply, ButtonKind::Primary);
    QDialogButtonBox *buttons = answerButtons(this, m_apply, new QPushButton(tr("Close")));

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(
        mutedLabel(tr("Telnyx can tell this desk at once when an order changes, through a tunnel that you "
                      "run from the internet to the address below. Without it nothing is lost: Numberdesk "
                      "asks by itself.")));
    column->addWidget(buildFields());
    column->addWidget(m_warning);
    column->addWidget(buildState());
    column->addWidget(buildNews(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(new FormScroll(page), 1);
    layout->addWidget(buttons);

    connect(m_apply, &QPushButton::clicked, this, &WebhooksDialog::apply);
    connect(&webhooks, &Webhooks::stateChanged, this, &WebhooksDialog::showState);
    connect(&webhooks, &Webhooks::newsChanged, this, &WebhooksDialog::showNews);
    connect(&m_second, &QTimer::timeout, this, &WebhooksDialog::showAge);
    m_second.setInterval(std::chrono::seconds(1));
    showState();
    resize(sizeHint().expandedTo(QSize(760, 640)));
}

QWidget *WebhooksDialog::buildFields()
{
    auto *page = new QWidget;
    m_on = new QCheckBox(tr("Receive webhooks"));
    m_address = new QLineEdit;
    m_address->setPlaceholderText(WebhookChoice{}.address);
    m_port = new QSpinBox;
    m_port->setRange(1, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_key = new QLineEdit;
    m_key->setPlaceholderText(tr("44 characters, the last of them ="));
    m_keyOf = mutedLabel({});
    m_addressProblem = problemLabel(m_address);
    m_keyProblem = problemLabel(m_key);

    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_on, 0, 0, 1, 2);
    addField(grid, 1, 0, tr("Listen address"), m_address);
    addField(grid, 1, 1, tr("Port"), m_port);
    grid->addWidget(m_addressProblem, 3, 0, 1, 2);
    addField(grid, 4, 0, tr("Telnyx public key"), m_key, {}, 2);
    grid->addWidget(m_keyProblem, 6, 0, 1, 2);
    grid->addWidget(m_keyOf, 7, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_on, &QCheckBox::toggled, this, &WebhooksDialog::check);
    connect(m_address, &QLineEdit::textChanged, this, &WebhooksDialog::check);
    connect(m_key, &QLineEdit::textChanged, this, &WebhooksDialog::check);
    return page;
}

QWidget *WebhooksDialog::buildState()
{
    auto *page = new QWidget;
    m_stateIcon = new IconLabel({}, 1.2);
    m_state = plainLabel();
    m_url = new QLineEdit;
    m_url->setReadOnly(true);
    m_url->setAccessibleName(tr("Address for the tunnel"));
    m_copy = new QPushButton(themedIcon(u"copy"_s), tr("Copy Address"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_url->text()); });
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->addWidget(m_stateIcon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_state, 0, 1, 1, 2);
    grid->addWidget(m_url, 1, 1);
    grid->addWidget(m_copy, 1, 2);
    grid->setColumnStretch(1, 1);
    return page;
}

QWidget *WebhooksDialog::buildNews()
{
    auto *page = new QWidget;
    m_last = plainLabel();
    m_refused = mutedLabel({});
    m_arrivals = new TableModel<WebhookArrival>(
        columns(), [](const WebhookArrival &arrival) { return QString::number(arrival.number); }, this);
    m_table = new DataTable(tr("Arrived webhooks"));
    m_table->setModel(m_arrivals);
    m_table->setMinimumHeight(8 * fontMetrics().height());
    m_table->empty()->setMessage(u"inbox"_s, tr("Nothing has arrived yet"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_last);
    layout->addWidget(m_refused);
    layout->addWidget(m_table, 1);
    return page;
}

WebhookChoice WebhooksDialog::typed() const
{
    return {m_on->isChecked(), m_address->text().trimmed(), m_port->value(), m_key->text().trimmed()};
}

void WebhooksDialog::showChoice()
{
    m_account = m_webhooks.accountName();
    const WebhookChoice choice = m_webhooks.choice();
    m_on->setChecked(choice.on);
    m_address->setText(choice.address);
    m_port->setValue(choice.port);
    m_key->setText(choice.key);
    m_keyOf->setText(m_webhooks.isOnSandbox()
            ? tr("The Sandbox sends no webhooks. With a key of your own you can try the receiver with events that you "
                 "sign yourself.")
            : tr("Of the account “%1”: Telnyx portal, Keys & Credentials, Public Key. It is not a secret and opens "
                 "nothing; it tells Telnyx's webhooks from those of others.")
                  .arg(m_account));
    check();
}

void WebhooksDialog::check()
{
    const WebhookChoice choice = typed();
    const bool needsKey = choice.on || !choice.key.isEmpty();
    setProblem(m_addressProblem, Webhooks::problemOfAddress(choice.address));
    setProblem(m_keyProblem, needsKey ? Webhooks::problemOfKey(choice.key) : QString());
    m_apply->setEnabled(m_addressProblem->text().isEmpty() && m_keyProblem->text().isEmpty());
    if (Webhooks::isExposed(choice.address))
        m_warning->show(Tone::Warning,
            tr("Every computer that reaches this one at %1 will be able to knock at this port, unencrypted. What "
               "Telnyx "
               "has not signed is turned away, but 127.0.0.1 is all that a tunnel on this computer needs.")
                .arg(choice.address));
    else
        m_warning->clear();
}

void WebhooksDialog::apply()
{
    if (const auto chosen = m_webhooks.choose(typed()); !chosen)
        m_warning->show(Tone::Bad, chosen.error().title);
}

void WebhooksDialog::showState()
{
    // What a person is typing stays, unless it was for another account.
    if (m_account.isNull() || m_account != m_webhooks.accountName())
        showChoice();
    const bool listening = m_webhooks.state() == Webhooks::State::Listening;
    switch (m_webhooks.state()) {
    case Webhooks::State::Off:
        m_stateIcon->setIcon(u"circle-minus"_s);
        m_stateIcon->setTone({});
        m_state->setText(tr("Off. Nothing is listening."));
        break;
    case Webhooks::State::NoKey:
        m_stateIcon->setIcon(u"triangle-alert"_s);
        m_stateIcon->setTone(Tone::Warning);
        m_state->setText(tr("Not listening: this account has no public key yet. Enter it above and apply."));
        break;
    case Webhooks::State::Listening:
        m_stateIcon->setIcon(u"circle-check"_s);
        m_stateIcon->setTone(Tone::Good);
        m_state->setText(tr("Listening. Let your tunnel lead here, and let “Number Order Notifications” in the Telnyx "
                            "portal lead to the tunnel's public address with the same path."));
        break;
    case Webhooks::State::Failed:
        m_stateIcon->setIcon(u"circle-x"_s);
        m_stateIcon->setTone(Tone::Bad);
        m_state->setText(m_webhooks.error()->title + u' ' + m_webhooks.error()->detail);
        break;
    }
    m_url->setText(m_webhooks.url());
    m_url->setVisible(listening);
    m_copy->setVisible(listening);
    showNews();
}

void WebhooksDialog::showNews()
{
    const auto &arrivals = m_webhooks.arrivals();
    m_arrivals->setRows({arrivals.begin(), arrivals.end()});
    QStringList reasons;
    int refused = 0;
    for (const auto &[why, times] : m_webhooks.refusals()) {
        refused += times;
        reasons += u"%1 %2"_s.arg(times).arg(webhook::wordsOf(why));
    }
    QString text = refused > 0 ? tr("Turned away: %1 (%2).").arg(refused).arg(reasons.join(u", "_s))
                               : tr("Nothing was turned away.");
    if (m_webhooks.refusals().count(Refusal::WrongSignature))
        text += u' ' + tr("Is this the public key of the account that sends?");
    if (m_webhooks.refusals().count(Refusal::TooOld) || m_webhooks.refusals().count(Refusal::TooEarly))
        text += u' ' + tr("Is this computer's clock right?");
    m_refused->setText(text);
    m_refused->setVisible(refused > 0 || m_webhooks.state() == Webhooks::State::Listening);
    arrivals.empty() ? m_second.stop() : m_second.start();
    showAge();
}

void WebhooksDialog::showAge()
{
    const auto &arrivals = m_webhooks.arrivals();
    m_last->setVisible(!arrivals.empty());
    if (!arrivals.empty())
        m_last->setText(tr("Last: %1, %2")
                            .arg(arrivals.front().type, ageText(m_webhooks.clock().now().since(arrivals.front().at))));
}

} // namespace nd
