// SPDX-License-Identifier: Apache-2.0
#include "ui/features/activity/activity_pane.h"

#include "features/activity/activity_presenter.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

ActivityPane::ActivityPane(ActivityPresenter &presenter, UserPrompts &prompts, QWidget *parent)
    : QDockWidget(tr("Activity"), parent), m_presenter(presenter), m_prompts(prompts)
{
    setObjectName(u"activity"_s);
    auto *page = new QWidget(this);
    m_table = new DataTable(tr("Activity"), page);
    m_table->setObjectName(u"Activity"_s);
    m_table->setModel(&presenter.rows());
    m_table->setFewestRows(4);
    m_table->sortByColumn(0, Qt::DescendingOrder); // the newest is what one opens it for
    m_table->empty()->setMessage(
        u"activity"_s, tr("No request yet"), tr("Every request to Telnyx is listed here, without the key."));
    auto *filter = new SearchField(tr("Filter activity"));
    filter->setResults(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter.rows().setFilter(text); });
    m_copy = new QPushButton(themedIcon(u"terminal"_s), tr("Copy Request as cURL"));
    auto *save = new QPushButton(themedIcon(u"download"_s), tr("Export Activity…"));
    auto *clear = new QPushButton(tr("Clear Activity"));
    for (QPushButton *button : {m_copy, save, clear})
        setButtonKind(button, ButtonKind::Quiet);
    connect(m_copy, &QPushButton::clicked, this, &ActivityPane::copyCurl);
    connect(save, &QPushButton::clicked, this, &ActivityPane::exportLog);
    connect(clear, &QPushButton::clicked, &presenter, &ActivityPresenter::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityPane::showSelection);

    m_table->preset()->rowMenu().setButtons({m_copy});
    auto *bar = new QHBoxLayout;
    bar->addWidget(filter, 1);
    bar->addWidget(m_copy);
    bar->addWidget(save);
    bar->addWidget(clear);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    setWidget(page);
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (!shown)
            return;
        raise();
        m_table->setFocus();
    });
    showSelection();
}

void ActivityPane::showSelection()
{
    m_copy->setEnabled(!m_table->selectedRows().isEmpty());
}

void ActivityPane::copyCurl()
{
    QStringList commands;
    for (const QModelIndex &index : m_table->selectedRows())
        commands += m_presenter.curlOf(index.row());
    QGuiApplication::clipboard()->setText(commands.join(u'\n'));
}

void ActivityPane::exportLog()
{
    const FileQuestion question{.title = tr("Export activity"),
        .kind = FileQuestion::Kind::Save,
        .filters = {tr("Text (*.txt)")},
        .name = u"numberdesk-activity.txt"_s,
        .suffix = u"txt"_s};
    m_prompts.chooseFile(this, question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        const bool saved
            = file.open(QIODevice::WriteOnly) && file.write(m_presenter.asText().toUtf8()) >= 0 && file.commit();
        if (!saved)
            m_prompts.tell(this,
                {.title = tr("Not exported"), .text = tr("%1 could not be written: %2").arg(path, file.errorString())});
    });
}

} // namespace nd
