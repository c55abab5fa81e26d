// SPDX-License-Identifier: Apache-2.0
#include "ui/features/activity/diagnostics_dialog.h"

#include "ui/prompts/answer_buttons.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

DiagnosticsDialog::DiagnosticsDialog(const Diagnostics &diagnostics, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_diagnostics(diagnostics), m_prompts(prompts),
      m_numbers(new QCheckBox(tr("With telephone numbers"))), m_text(new QPlainTextEdit), m_banner(new Banner)
{
    setWindowTitle(tr("Save Diagnostics"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_numbers, &QCheckBox::toggled, this, &DiagnosticsDialog::showText);
    showText();
    resize(900, 640);
}

void DiagnosticsDialog::build()
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *close = new QPushButton(tr("Close"));
    auto *save = new QPushButton(themedIcon(u"save"_s), tr("Save…"));
    setButtonKind(save, ButtonKind::Primary);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &DiagnosticsDialog::askPath);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_numbers);
    buttons->addStretch(1);
    buttons->addWidget(answerButtons(this, save, close));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    layout->addWidget(mutedLabel(
        tr("For a report of a fault. This is what the file holds, word for word; it is not sent anywhere. It holds no "
           "key, nothing of what stood in requests and answers, no names and no references.")));
    addField(layout, tr("Content of the file"), m_text);
    layout->setStretchFactor(m_text, 1);
    layout->addLayout(buttons);
}

void DiagnosticsDialog::showText()
{
    m_text->setPlainText(m_diagnostics.text(m_numbers->isChecked()));
}

void DiagnosticsDialog::askPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = u"numberdesk-diagnostics-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    const FileQuestion question{.title = windowTitle(),
        .kind = FileQuestion::Kind::Save,
        .filters = {tr("Text (*.txt)")},
        .name = folder.filePath(name),
        .suffix = u"txt"_s};
    m_prompts.chooseFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            save(path);
    });
}

/// What was shown, not what has happened since.
void DiagnosticsDialog::save(const QString &path)
{
    QSaveFile file(path);
    const bool saved
        = file.open(QIODevice::WriteOnly) && file.write(m_text->toPlainText().toUtf8()) >= 0 && file.commit();
    if (saved)
        m_banner->show(Tone::Good, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        m_banner->show(Tone::Bad, tr("Not saved: %1", "why").arg(file.errorString()));
}

} // namespace nd
