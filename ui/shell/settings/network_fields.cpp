// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/network_fields.h"

#include "accounts/ca_file.h"
#include "accounts/settings.h"
#include "ui/prompts/user_prompts.h"
#include "ui/widgets/field.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

NetworkFields::NetworkFields(Settings &settings, UserPrompts &prompts, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_prompts(prompts),
      m_file(new QLineEdit(QDir::toNativeSeparators(settings.get(setting::CaFile)))), m_problem(problemLabel(m_file))
{
    auto *choose = new QPushButton(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &NetworkFields::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, [this] { setProblem(m_problem, {}); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(
        labelFor(m_file, tr("Company's certificates (PEM file)"), tr("Trusted beside those of the system")));
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(
        mutedLabel(tr("The proxy is the one of the system's settings; a login that it wants is asked for.")));
}

void NetworkFields::chooseFile()
{
    m_prompts.chooseFile(this,
        {.title = tr("Company's Certificates"),
            .filters = {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}},
        [this](const QString &path) {
            if (!path.isEmpty())
                m_file->setText(QDir::toNativeSeparators(path));
        });
}

bool NetworkFields::keep()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path == m_settings.get(setting::CaFile))
        return true;
    if (const Result<int> trusted = trustCaFile(path); !trusted) {
        setProblem(m_problem, trusted.error().title);
        m_file->setFocus();
        return false;
    }
    m_settings.set(setting::CaFile, path);
    return true;
}

} // namespace nd
