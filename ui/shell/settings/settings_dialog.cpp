// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/settings_dialog.h"

#include "accounts/settings.h"
#include "ui/features/basket/hold_extension_fields.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/shell/appearance.h"
#include "ui/shell/outside/tray.h"
#include "ui/shell/settings/lock_fields.h"
#include "ui/shell/settings/network_fields.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings &settings, Theme &theme, DeskLock &lock, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_theme(theme), m_appearance(new QComboBox), m_text(new QSpinBox),
      m_language(new QComboBox), m_typedCount(new QSpinBox), m_country(new QLineEdit),
      m_notifications(new QCheckBox(tr("Notify on the desktop while another program is in front"))),
      m_keepFollowing(new QCheckBox(tr("Keep following orders when the window is closed, with an icon in the tray"))),
      m_holds(new HoldExtensionFields(settings)), m_lock(new LockFields(lock, settings)),
      m_network(new NetworkFields(settings, prompts))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *form = new QWidget;
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(20, 18, 20, 8);
    fields->setSpacing(12);
    fields->addWidget(headingLabel(tr("Appearance")));
    fields->addWidget(buildAppearance());
    fields->addSpacing(8);
    fields->addWidget(headingLabel(tr("Buying")));
    fields->addWidget(buildBuying());
    fields->addWidget(
        mutedLabel(tr("Colour, spending cap, price ceiling, typed count and defaults of an account stand in Account → "
                      "Manage Accounts → Settings.")));
    fields->addSpacing(8);
    fields->addWidget(headingLabel(tr("Lock")));
    fields->addWidget(m_lock);
    fields->addSpacing(8);
    fields->addWidget(headingLabel(tr("Network")));
    fields->addWidget(m_network);
    fields->addStretch();

    auto *save = new QPushButton(tr("Save"));
    setButtonKind(save, ButtonKind::Primary);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::keep);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 8, 20, 16);
    foot->addWidget(answerButtons(this, save, new QPushButton(tr("Cancel"))));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new FormScroll(form), 1);
    layout->addLayout(foot);
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
    // As tall as its fields, as far as the screen has room for them.
    const int most = screen()->availableSize().height() * 4 / 5;
    resize(std::max(minimumWidth(), form->sizeHint().width() + fontMetrics().averageCharWidth() * 4),
        std::min(form->sizeHint().height() + foot->sizeHint().height(), most));
}

QWidget *SettingsDialog::buildAppearance()
{
    for (const Appearance &one : appearances())
        m_appearance->addItem(one.title, one.word);
    m_appearance->setCurrentIndex(std::max(0, m_appearance->findData(m_settings.get(setting::Theme))));
    for (const WindowLanguage &one : windowLanguages())
        m_language->addItem(one.title, one.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.get(setting::Language))));
    m_text->setRange(SmallestTextPercent, LargestTextPercent);
    m_text->setSingleStep(TextPercentStep);
    m_text->setSuffix(tr(" %"));
    m_text->setValue(m_settings.get(setting::TextPercent));

    m_notifications->setChecked(m_settings.get(setting::DesktopNotifications));

    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    addField(grid, 0, 0, tr("Colours"), m_appearance);
    addField(grid, 0, 1, tr("Text size"), m_text);
    addField(grid, 0, 2, tr("Language, from the next start on"), m_language);
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(m_notifications, grid->rowCount(), 0, 1, grid->columnCount());
    m_keepFollowing->setChecked(m_settings.get(setting::KeepFollowing));
    grid->addWidget(m_keepFollowing, grid->rowCount(), 0, 1, grid->columnCount());
    if (!Tray::isAvailable())
        grid->addWidget(mutedLabel(tr("This desktop shows no tray at present: closing the window ends Numberdesk.")),
            grid->rowCount(), 0, 1, grid->columnCount());
    return page;
}

QWidget *SettingsDialog::buildBuying()
{
    m_typedCount->setRange(1, 1000);
    m_typedCount->setValue(m_settings.get(setting::TypedCountAbove));
    m_country->setText(m_settings.get(setting::PasteCountry));
    m_country->setPlaceholderText(u"US"_s);
    m_country->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{0,2}"_s), m_country));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    addField(grid, 0, 0, tr("New accounts: count is typed above"), m_typedCount, tr("Numbers in one order"));
    addField(grid, 0, 1, tr("Country of pasted national numbers"), m_country, tr("Two letters, as in US"));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(m_holds);
    return page;
}

void SettingsDialog::keep()
{
    if (!m_network->keep())
        return;
    const QString appearance = m_appearance->currentData().toString();
    m_settings.set(setting::Theme, appearance);
    m_settings.set(setting::TextPercent, m_text->value());
    m_settings.set(setting::Language, m_language->currentData().toString());
    m_settings.set(setting::DesktopNotifications, m_notifications->isChecked());
    m_settings.set(setting::KeepFollowing, m_keepFollowing->isChecked());
    m_settings.set(setting::TypedCountAbove, m_typedCount->value());
    m_settings.set(setting::PasteCountry, m_country->text().toUpper());
    m_holds->keep();
    m_lock->keep();
    m_theme.setChoice(themeChoiceOf(appearance));
    m_theme.setTextScale(m_text->value() / 100.0);
    accept();
}

} // namespace nd
