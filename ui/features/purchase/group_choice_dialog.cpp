// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/group_choice_dialog.h"

#include "ui/features/purchase/choice_box.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;

} // namespace

GroupChoiceDialog::GroupChoiceDialog(const Words &words, QWidget *parent)
    : QDialog(parent), m_group(new ChoiceBox(this)), m_note(mutedLabel({}, this)),
      m_attach(new QPushButton(themedIcon(u"check"_s), tr("Attach"), this))
{
    setWindowTitle(tr("Requirement group"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_attach->setDefault(true);
    setButtonKind(m_attach, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    for (const QString &line : words.above)
        layout->addWidget(mutedLabel(line));
    addField(layout, words.field, m_group);
    if (!words.below.isEmpty())
        layout->addWidget(mutedLabel(words.below));
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(answerButtons(this, m_attach, cancel));
    connect(m_attach, &QPushButton::clicked, this, [this] {
        emit chosen(m_group->chosen());
        accept();
    });
    connect(m_group, &ChoiceBox::currentIndexChanged, this, &GroupChoiceDialog::showWhetherToAttach);
    m_group->setFocus();
}

void GroupChoiceDialog::showGroups(const std::vector<OrderChoice> &groups, const QString &note)
{
    m_group->setChoices(groups, tr("Choose…"));
    m_note->setText(note);
    showWhetherToAttach();
    if (!isVisible())
        resize(Width, sizeHint().height());
}

void GroupChoiceDialog::showWhetherToAttach()
{
    const QString id = m_group->chosen();
    m_attach->setEnabled(!id.isEmpty() && mayAttach(id));
}

} // namespace nd
