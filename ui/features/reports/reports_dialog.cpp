// SPDX-License-Identifier: Apache-2.0
#include "ui/features/reports/reports_dialog.h"

#include "api/values/api_enums.h"
#include "base/files/table_writer.h"
#include "features/orders/order_columns.h"
#include "features/reports/reports_presenter.h"
#include "models/roles.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/tables/selection/shown_rows.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "wording/country_names.h"
#include "wording/order_words.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// The beginning of a day by this machine's clock; nothing when it is no date.
std::optional<Timestamp> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(Timestamp::fromDateTime(day.startOfDay())) : std::nullopt;
}

bool isWrong(const QLineEdit *day)
{
    return !day->text().trimmed().isEmpty() && !dayOf(day->text());
}

} // namespace

ReportsDialog::ReportsDialog(std::unique_ptr<ReportsPresenter> presenter, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter)), m_prompts(prompts)
{
    setWindowTitle(tr("Reports"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner = new Banner(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(mutedLabel(tr("A report is a table of sub-orders that Telnyx makes for you, which takes a while. "
                                    "Reports that were asked for here stay in this list.")));
    layout->addWidget(m_banner);
    layout->addWidget(buildQuestion());
    layout->addWidget(buildList(), 2);
    layout->addWidget(buildFile(), 3);
    resize(940, 700);

    connect(m_presenter.get(), &ReportsPresenter::refused, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });
    connect(m_presenter.get(), &ReportsPresenter::reportsChanged, this, &ReportsDialog::showReports);
    connect(m_presenter.get(), &ReportsPresenter::fileChanged, this, &ReportsDialog::showFile);
    connect(m_reports->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportsDialog::showReports);
    showReports();
    showFile();
}

ReportsDialog::~ReportsDialog() = default;

QWidget *ReportsDialog::buildQuestion()
{
    auto *page = new QWidget;
    m_status = new QComboBox;
    m_status->addItem(tr("Any"), QString());
    for (const QLatin1StringView word : {status::pending, status::success, status::failure})
        m_status->addItem(statusText(word), QString(word));
    m_country = new QLineEdit;
    m_after = makeDay();
    m_before = makeDay();
    m_reference = new QLineEdit;
    m_order = new QLineEdit;
    m_create = new QPushButton(themedIcon(u"plus"_s), tr("Create Report"));
    setButtonKind(m_create, ButtonKind::Primary);
    m_create->setToolTip(m_presenter->refusal());
    m_create->setEnabled(m_presenter->refusal().isEmpty());
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    addField(grid, 0, 0, tr("Report status"), m_status);
    addField(grid, 0, 1, tr("Report country"), m_country, tr("Code or name; empty for all"));
    addField(grid, 0, 2, tr("Created after"), m_after.edit, tr("A day, as in 2026-01-31"));
    addField(grid, 0, 3, tr("Created before"), m_before.edit, tr("A day, as in 2026-01-31"));
    addField(grid, 2, 0, tr("Reference"), m_reference, tr("Customer reference of the orders"), 2);
    addField(grid, 2, 2, tr("Number order"), m_order, tr("Its ID at Telnyx"));
    grid->addWidget(m_create, 3, 3);
    grid->addWidget(m_after.problem, 4, 2);
    grid->addWidget(m_before.problem, 4, 3);
    connect(m_create, &QPushButton::clicked, this, &ReportsDialog::create);
    return page;
}

ReportsDialog::Day ReportsDialog::makeDay()
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(u"2026-01-31"_s);
    addCalendar(edit);
    return {edit, problemLabel(edit)};
}

/// A day can be typed or picked; a field of days alone could not be empty.
void ReportsDialog::addCalendar(QLineEdit *day)
{
    QAction *pick = day->addAction(themedIcon(u"calendar"_s), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose a day"));
    auto *menu = new QMenu(day);
    auto *calendar = new QCalendarWidget;
    calendar->setGridVisible(false);
    auto *whole = new QWidgetAction(menu);
    whole->setDefaultWidget(calendar);
    menu->addAction(whole);
    connect(pick, &QAction::triggered, day, [day, menu, calendar] {
        if (const QDate shown = QDate::fromString(day->text().trimmed(), Qt::ISODate); shown.isValid())
            calendar->setSelectedDate(shown);
        menu->popup(day->mapToGlobal(day->rect().bottomLeft()));
        calendar->setFocus();
    });
    const auto take = [day, menu](const QDate &chosen) {
        day->setText(chosen.toString(Qt::ISODate));
        menu->close();
        day->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, day, take);
    connect(calendar, &QCalendarWidget::activated, day, take);
}

QWidget *ReportsDialog::buildList()
{
    auto *page = new QWidget;
    m_reports = new DataTable(tr("Reports"));
    m_reports->setModel(&m_presenter->reports());
    m_reports->setSelectionMode(QAbstractItemView::SingleSelection);
    m_reports->empty()->setMessage(u"file-spreadsheet"_s, tr("No report yet"));
    m_open = new QPushButton(themedIcon(u"download"_s), tr("Open Report"));
    m_reports->preset()->rowMenu().setButtons({m_open});
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reports, 1);
    layout->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, [this] { m_presenter->open(selected()); });
    connect(m_reports, &DataTable::activated, this, [this] { m_presenter->open(selected()); });
    return page;
}

QWidget *ReportsDialog::buildFile()
{
    auto *page = new QWidget;
    m_filter = new SearchField(tr("Filter report"));
    m_progress = new ProgressLine;
    m_file = new DataTable(tr("Report"));
    m_filter->setResults(m_file);
    m_save = new QPushButton(themedIcon(u"save"_s), tr("Save Report As…"));
    auto *close = new QPushButton(tr("Close"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter);
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_save);
    bar->addWidget(close);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addLayout(bar);
    connect(
        m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter->file().setFilter(text); });
    connect(m_progress, &ProgressLine::cancelRequested, m_presenter.get(), &ReportsPresenter::cancelOpening);
    connect(m_save, &QPushButton::clicked, this, &ReportsDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

QString ReportsDialog::selected() const
{
    const QModelIndexList rows = m_reports->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(RowKeyRole).toString();
}

void ReportsDialog::showReports()
{
    m_open->setEnabled(m_presenter->mayOpen(selected()));
}

void ReportsDialog::showFile()
{
    const TabState &state = m_presenter->fileState();
    if (state.phase == Phase::Loading)
        m_progress->start(state.sentence);
    else
        m_progress->finish();
    if (state.phase == Phase::Failed)
        m_banner->show(Tone::Bad, state.whole());
    if (m_file->model() != &m_presenter->file()) {
        m_file->setModel(&m_presenter->file());
        m_filter->clear();
    }
    m_file->empty()->setMessage(u"file-text"_s,
        state.phase == Phase::Empty ? tr("The report has no rows") : tr("Open a report to see its rows"));
    m_save->setEnabled(!m_presenter->bytes().isEmpty());
}

SubOrderReportFilter ReportsDialog::filter() const
{
    const QString country = m_country->text().trimmed();
    return {.status = m_status->currentData().toString(),
        .countryCode = country.isEmpty() ? QString() : countries::codeOf(country),
        .createdAfter = dayOf(m_after.edit->text()).value_or(Timestamp()),
        .createdBefore = dayOf(m_before.edit->text()).value_or(Timestamp()),
        .customerReference = m_reference->text().trimmed(),
        .orderRequestId = m_order->text().trimmed()};
}

void ReportsDialog::create()
{
    m_banner->clear();
    for (const Day &day : {m_before, m_after}) {
        const bool wrong = isWrong(day.edit);
        setProblem(day.problem, wrong ? tr("A day is written as in 2026-01-31.") : QString());
        if (wrong)
            day.edit->setFocus();
    }
    if (isWrong(m_after.edit) || isWrong(m_before.edit))
        return;
    if (!m_country->text().trimmed().isEmpty() && filter().countryCode.isEmpty())
        return m_banner->show(Tone::Bad, tr("“%1” is not a country.").arg(m_country->text().trimmed()));
    m_presenter->create(filter());
}

void ReportsDialog::save()
{
    QStringList filters{tr("Comma separated (*.csv)")};
    if (canWriteWorkbooks())
        filters += tr("Excel workbook (*.xlsx)");
    const FileQuestion question{.title = tr("Save report"),
        .kind = FileQuestion::Kind::Save,
        .filters = filters,
        .name = u"sub-orders.csv"_s,
        .suffix = u"csv"_s};
    m_prompts.chooseFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

/// As Telnyx sent it, or as a workbook of what is shown. All of it or nothing: a full disk must not leave half a report
/// that looks whole.
void ReportsDialog::write(const QString &path)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive)) {
        m_save->setEnabled(false);
        auto *writer = new TableWriter(this);
        connect(writer, &TableWriter::finished, this, &ReportsDialog::onWritten);
        connect(writer, &TableWriter::finished, writer, &QObject::deleteLater);
        return writer->start(path, textsOf(*m_file, *m_file->horizontalHeader(), allShownRows(*m_file)));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_presenter->bytes()) < 0 || !file.commit())
        m_banner->show(Tone::Bad, tr("The report was not saved: %1").arg(file.errorString()));
    else
        m_banner->show(Tone::Good, tr("The report was saved."));
}

void ReportsDialog::onWritten(const Result<Done> &written)
{
    m_save->setEnabled(!m_presenter->bytes().isEmpty());
    if (written)
        m_banner->show(Tone::Good, tr("The report was saved."));
    else
        m_banner->show(Tone::Bad, tr("The report was not saved: %1").arg(written.error().detail));
}

} // namespace nd
