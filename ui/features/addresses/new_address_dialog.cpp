// SPDX-License-Identifier: Apache-2.0
#include "ui/features/addresses/new_address_dialog.h"

#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/progress_line.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

NewAddressDialog::NewAddressDialog(std::unique_ptr<NewAddressPresenter> presenter, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter))
{
    setWindowTitle(tr("New address"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner = new Banner(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    layout->addWidget(new FormScroll(buildForm()), 1);
    layout->addWidget(buildSuggestion());
    layout->addWidget(buildButtons());
    connectAll();
    resize(620, 640);
    showState();
    m_fields[AddressPart::Business].edit->setFocus();
}

NewAddressDialog::~NewAddressDialog() = default;

QWidget *NewAddressDialog::buildForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(field(AddressPart::Business, tr("Business name")), 0, 0, 1, 2);
    grid->addWidget(field(AddressPart::FirstName, tr("First name")), 1, 0);
    grid->addWidget(field(AddressPart::LastName, tr("Last name")), 1, 1);
    grid->addWidget(field(AddressPart::Street, tr("Street and number")), 2, 0, 1, 2);
    grid->addWidget(field(AddressPart::Extended, tr("Floor or flat")), 3, 0, 1, 2);
    grid->addWidget(field(AddressPart::PostalCode, tr("Postal code")), 4, 0);
    grid->addWidget(field(AddressPart::Locality, tr("City")), 4, 1);
    grid->addWidget(field(AddressPart::Area, tr("State or province")), 5, 0);
    grid->addWidget(field(AddressPart::Country, tr("Country")), 5, 1);
    grid->addWidget(field(AddressPart::Phone, tr("Phone number")), 6, 0);
    grid->addWidget(
        field(AddressPart::Reference, tr("Customer reference"), tr("Your own word for this address")), 6, 1);
    grid->setRowStretch(7, 1);
    return form;
}

QWidget *NewAddressDialog::field(AddressPart part, const QString &label, const QString &hint)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    Field &made = m_fields[part];
    made.edit = new QLineEdit;
    made.edit->setMaxLength(200);
    made.edit->setPlaceholderText(hint);
    addField(column, label, made.edit, hint);
    made.problem = problemLabel(made.edit);
    column->addWidget(made.problem);
    column->addStretch(1);
    return cell;
}

QWidget *NewAddressDialog::buildSuggestion()
{
    m_suggestion = new QWidget;
    m_suggested = new QLabel;
    m_suggested->setTextFormat(Qt::PlainText);
    m_suggested->setWordWrap(true);
    m_use = new QPushButton(themedIcon(u"check"_s), tr("Use Suggestion"));
    auto *layout = new QHBoxLayout(m_suggestion);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_suggested, 1);
    layout->addWidget(m_use);
    return m_suggestion;
}

QWidget *NewAddressDialog::buildButtons()
{
    auto *line = new QWidget;
    m_progress = new ProgressLine;
    m_keep = new QPushButton(tr("Create As Typed"));
    m_keep->setToolTip(tr("For proofs only: an address that Telnyx does not know cannot be used for emergency calls."));
    m_create = new QPushButton(themedIcon(u"plus"_s), tr("Create Address"));
    m_create->setDefault(true);
    setButtonKind(m_create, ButtonKind::Primary);
    QDialogButtonBox *answers = answerButtons(this, m_create, new QPushButton(tr("Cancel")));
    answers->addButton(m_keep, QDialogButtonBox::ActionRole);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(answers);
    return line;
}

void NewAddressDialog::connectAll()
{
    for (const auto &[part, field] : m_fields) {
        connect(field.edit, &QLineEdit::textEdited, this, [this] {
            m_presenter->edited();
            showProblems(m_asked);
        });
    }
    connect(m_create, &QPushButton::clicked, this, &NewAddressDialog::create);
    connect(m_use, &QPushButton::clicked, this, &NewAddressDialog::useSuggestion);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_presenter->createAsTyped(texts()); });
    connect(m_presenter.get(), &NewAddressPresenter::changed, this, &NewAddressDialog::showState);
    connect(m_presenter.get(), &NewAddressPresenter::created, this, [this](const PostalAddress &address) {
        emit created(address);
        accept();
    });
}

AddressTexts NewAddressDialog::texts() const
{
    AddressTexts texts;
    for (const auto &[part, field] : m_fields)
        texts[part] = field.edit->text();
    return texts;
}

/// What is missing is said when a person is done with the form, and the first such field gets the focus.
void NewAddressDialog::create()
{
    m_asked = true;
    if (!showProblems(true))
        return m_presenter->create(texts());
    for (const AddressPart part : {AddressPart::Business, AddressPart::Street, AddressPart::Locality,
             AddressPart::Country, AddressPart::Phone, AddressPart::Reference}) {
        if (m_presenter->problems(texts()).contains(part))
            return m_fields[part].edit->setFocus();
    }
}

void NewAddressDialog::useSuggestion()
{
    const std::optional<AddressTexts> suggestion = m_presenter->suggestion();
    if (!suggestion)
        return;
    for (const auto &[part, field] : m_fields)
        field.edit->setText(suggestion->value(part, field.edit->text()));
    m_presenter->edited();
    showProblems(true);
    m_create->setFocus();
}

bool NewAddressDialog::showProblems(bool all)
{
    const AddressProblems found = m_presenter->problems(texts());
    for (const auto &[part, field] : m_fields) {
        const QString own = all || !field.edit->text().isEmpty() ? found.value(part) : QString();
        setProblem(field.problem, own.isEmpty() ? m_presenter->complaints().value(part) : own);
    }
    return !found.isEmpty();
}

void NewAddressDialog::showState()
{
    const bool busy = m_presenter->isBusy();
    if (busy && !m_progress->isRunning())
        m_progress->start(tr("Asking Telnyx…"), false);
    else if (!busy)
        m_progress->finish();
    m_create->setEnabled(!busy);
    m_keep->setVisible(m_presenter->mayKeepAsTyped());
    m_keep->setEnabled(!busy);
    for (const auto &[part, field] : m_fields)
        field.edit->setReadOnly(busy);
    if (m_presenter->message().isEmpty())
        m_banner->clear();
    else if (m_banner->isHidden() || m_banner->text() != m_presenter->message())
        m_banner->show(m_presenter->mayKeepAsTyped() ? Tone::Warning : Tone::Bad, m_presenter->message());
    const std::optional<AddressTexts> &suggestion = m_presenter->suggestion();
    m_suggestion->setVisible(suggestion.has_value());
    if (suggestion)
        m_suggested->setText(tr("Telnyx writes it: %1").arg(NewAddressPresenter::lineOf(*suggestion)));
    showProblems(m_asked);
}

} // namespace nd
