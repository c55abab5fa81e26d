// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_export_dialog.h"

#include "features/orders/orders_presenter.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_line.h"
#include "wording/error_text.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QGroupBox *group(const QString &title, std::initializer_list<QRadioButton *> choices)
{
    auto *box = new QGroupBox(title);
    auto *layout = new QVBoxLayout(box);
    for (QRadioButton *choice : choices)
        layout->addWidget(choice);
    return box;
}

QString fileName(ExportLevel level)
{
    return level == ExportLevel::Orders   ? u"numberdesk-orders"_s
        : level == ExportLevel::SubOrders ? u"numberdesk-sub-orders"_s
                                          : u"numberdesk-ordered-numbers"_s;
}

} // namespace

OrderExportDialog::OrderExportDialog(
    OrdersPresenter &presenter, UserPrompts &prompts, const QStringList &keys, const QString &folder, QWidget *parent)
    : QDialog(parent), m_presenter(presenter), m_prompts(prompts), m_export(presenter), m_keys(keys), m_folder(folder)
{
    setWindowTitle(tr("Export Orders"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_go, &QPushButton::clicked, this, &OrderExportDialog::askPath);
    connect(
        &m_export, &OrderExport::progress, this, [this](int done, int total) { m_progress->setProgress(done, total); });
    connect(&m_export, &OrderExport::finished, this, &OrderExportDialog::onFinished);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] {
        m_export.cancel();
        m_progress->finish();
        m_go->setEnabled(true);
    });
}

void OrderExportDialog::build()
{
    m_orders = new QRadioButton(tr("One row for each order"));
    m_subOrders = new QRadioButton(tr("One row for each sub-order"));
    m_numbers = new QRadioButton(tr("One row for each number"));
    const int selected = int(m_keys.size());
    m_selected = new QRadioButton(tr("%n selected row(s)", nullptr, selected));
    m_all = new QRadioButton(tr("All %Ln order(s) that are shown", nullptr, m_presenter.rows().shownCount()));
    m_numbers->setChecked(true);
    m_selected->setEnabled(selected > 0);
    (selected > 1 ? m_selected : m_all)->setChecked(true); // one row is where the cursor stands
    m_banner = new Banner;
    m_progress = new ProgressLine;
    m_go = new QPushButton(themedIcon(u"download"_s), tr("Export…"));
    m_go->setDefault(true);
    setButtonKind(m_go, ButtonKind::Primary);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_progress, 1);
    bar->addWidget(answerButtons(this, m_go, new QPushButton(tr("Cancel"))));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    layout->addWidget(group(tr("Rows"), {m_orders, m_subOrders, m_numbers}));
    layout->addWidget(group(tr("Of"), {m_selected, m_all}));
    layout->addLayout(bar);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

ExportLevel OrderExportDialog::level() const
{
    return m_orders->isChecked()   ? ExportLevel::Orders
        : m_subOrders->isChecked() ? ExportLevel::SubOrders
                                   : ExportLevel::Numbers;
}

void OrderExportDialog::askPath()
{
    const bool workbook = canWriteWorkbooks();
    QStringList filters{tr("Comma separated (*.csv)")};
    if (workbook)
        filters.prepend(tr("Excel workbook (*.xlsx)"));
    const QString suffix = workbook ? u"xlsx"_s : u"csv"_s;
    const FileQuestion question{.title = windowTitle(),
        .kind = FileQuestion::Kind::Save,
        .filters = filters,
        .name = QDir(m_folder).filePath(fileName(level()) + u'.' + suffix),
        .suffix = suffix};
    m_prompts.chooseFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void OrderExportDialog::write(const QString &path)
{
    m_path = path;
    m_banner->clear();
    m_go->setEnabled(false);
    m_progress->start(tr("Reading and writing…"));
    m_export.start(level(), m_selected->isChecked() ? m_keys : QStringList(), path);
}

void OrderExportDialog::onFinished(const Result<int> &rows)
{
    m_progress->finish();
    m_go->setEnabled(true);
    if (rows) {
        emit exported(*rows, m_path);
        return accept();
    }
    const Error &why = rows.error();
    // What the disk says stands in the detail; what Telnyx says is described.
    const QString reason = why.kind == ErrorKind::Local ? why.detail : describe(why).whole();
    m_banner->show(Tone::Bad, tr("Not exported: %1", "why").arg(reason));
}

} // namespace nd
