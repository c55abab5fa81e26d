// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/ledger_commands.h"

#include "sessions/ledger_care.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/icons.h"
#include "wording/error_text.h"

#include <QAction>
#include <QDir>
#include <QWidget>

namespace nd {

using namespace Qt::StringLiterals;

LedgerCommands::LedgerCommands(SessionManager &desk, UserPrompts &prompts, QWidget *window)
    : QObject(window), m_desk(desk), m_prompts(prompts),
      m_backUp(new QAction(themedIcon(u"save"_s), tr("Back Up Ledger…"), window))
{
    connect(m_backUp, &QAction::triggered, this, &LedgerCommands::chooseBackup);
    // By the event loop: what begins the ledger's care has more to do.
    connect(&desk.ledgerCare(), &LedgerCare::doubted, this, &LedgerCommands::askWhetherToGoOn, Qt::QueuedConnection);
    connect(&desk.notices(), &Notices::retryRequested, this, [this](const QString &key) {
        if (key == LedgerCare::DoubtKey)
            askWhetherToGoOn();
    });
}

void LedgerCommands::askWhetherToGoOn()
{
    const auto doubt = m_desk.ledgerCare().doubt();
    if (!doubt)
        return;
    m_prompts.confirm(this,
        {.title = tr("Go on with this ledger?"),
            .text = doubt->sentence,
            .detail = doubt->advice,
            .yes = tr("Go On"),
            .no = tr("Only Look"),
            .tone = Tone::Bad},
        [this](bool yes) {
            if (!yes)
                return;
            if (const Result<Done> gone = m_desk.ledgerCare().goOn(); !gone)
                m_prompts.tell(this,
                    {.title = tr("Nothing is bought yet"),
                        .text = describe(gone.error(), ErrorContext::Order).sentence,
                        .detail = gone.error().detail});
        });
}

void LedgerCommands::chooseBackup()
{
    const FileQuestion question{.title = tr("Back up the ledger"),
        .kind = FileQuestion::Kind::Save,
        .filters = {tr("Ledger (*.sqlite)")},
        .name = m_desk.ledgerCare().suggestedBackup(),
        .suffix = u"sqlite"_s};
    m_prompts.chooseFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            backUp(path);
    });
}

void LedgerCommands::backUp(const QString &path)
{
    m_backUp->setEnabled(false);
    m_desk.ledgerCare().backUp(path, this, [this, path](const Result<Done> &done) {
        m_backUp->setEnabled(true);
        if (done)
            return m_prompts.tell(this,
                {.title = tr("Ledger backed up"),
                    .text = tr("The copy is whole, and only you can read it."),
                    .detail = QDir::toNativeSeparators(path),
                    .tone = Tone::Good});
        m_prompts.tell(this,
            {.title = tr("Ledger not backed up"),
                .text = describe(done.error(), ErrorContext::Order).sentence,
                .detail = done.error().detail,
                .tone = Tone::Bad});
    });
}

} // namespace nd
