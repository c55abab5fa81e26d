// SPDX-License-Identifier: Apache-2.0
#include "ui/features/paste/paste_dialog.h"

#include "base/files/csv.h"
#include "features/paste/paste_presenter.h"
#include "ui/features/paste/number_drop.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/selected_runs.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/paste_edit.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/country_names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

void fillCountries(QComboBox *box, const QString &chosen)
{
    std::vector<countries::Country> all = countries::all();
    std::sort(all.begin(), all.end(), [](const countries::Country &a, const countries::Country &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    box->addItem(PasteDialog::tr("None"), QString());
    for (const countries::Country &country : all)
        box->addItem(u"%1 (%2)"_s.arg(country.name, country.code), country.code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
}

} // namespace

PasteDialog::PasteDialog(std::unique_ptr<PastePresenter> presenter, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter)), m_prompts(prompts)
{
    setWindowTitle(tr("Paste Numbers"));
    connect(new NumberDrop(this), &NumberDrop::dropped, this, [this](const QString &file, const QString &text) {
        if (file.isEmpty())
            takeLongText(text);
        else
            openFile(file);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(buildSource());
    layout->addWidget(buildResult(), 1);
    layout->addLayout(buildButtons());
    connectAll();
    showState();
    resize(980, 720);
    m_edit->setFocus();
}

PasteDialog::~PasteDialog() = default;

QWidget *PasteDialog::buildSource()
{
    auto *side = new QWidget;
    m_edit = new PasteEdit;
    m_edit->setPlaceholderText(tr("+1 312 555 0101\n(312) 555-0102\n…or a table with a column of numbers"));
    m_source = mutedLabel({});
    m_clear = new QPushButton(tr("Clear"));
    setButtonKind(m_clear, ButtonKind::Quiet);
    m_open = new QPushButton(themedIcon(u"file-text"_s), tr("Open File…"));
    setKeyHint(m_open, QKeySequence::Open);
    m_country = new QComboBox;
    fillCountries(m_country, m_presenter->country());
    m_column = new QComboBox;
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(12);

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addField(column, tr("Numbers to read"), m_edit, tr("Type, paste or drop them here, or a CSV or text file"));
    auto *given = new QHBoxLayout;
    given->addWidget(m_source, 1);
    given->addWidget(m_clear);
    column->addLayout(given);
    auto *options = new QHBoxLayout;
    options->setSpacing(8);
    options->addWidget(
        labelFor(m_country, tr("Country of national numbers"), tr("For numbers without + and country code")));
    options->addWidget(m_country);
    m_columnLabel = labelFor(m_column, tr("Column"), tr("Of the table, the one with the numbers"));
    options->addWidget(m_columnLabel);
    options->addWidget(m_column);
    options->addStretch(1);
    options->addWidget(m_open);
    column->addLayout(options);
    return side;
}

QWidget *PasteDialog::buildResult()
{
    auto *side = new QWidget;
    m_banner = new Banner;
    m_summary = headingLabel({});
    m_notes = mutedLabel({});
    m_notes->setWordWrap(true);
    m_problems = mutedLabel({});
    m_progress = new ProgressLine;
    m_problemsOnly = new QCheckBox(tr("Only problems"));
    m_table = new DataTable(tr("Pasted numbers"));
    m_table->setModel(&m_presenter->rows());
    m_table->empty()->setMessage(u"clipboard-paste"_s, tr("No numbers yet"),
        tr("Each line gets a verdict as you type: repeated, masked and broken numbers are found here."));
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary);
    top->addWidget(m_progress, 1);
    top->addWidget(m_problemsOnly);
    top->addWidget(m_table->preset()->makeColumnButton(nullptr));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_banner);
    column->addLayout(top);
    column->addWidget(m_notes);
    column->addWidget(m_problems);
    column->addWidget(m_table, 1);
    return side;
}

QHBoxLayout *PasteDialog::buildButtons()
{
    m_features = new QPushButton(themedIcon(u"list-checks"_s), tr("Look up Features"));
    m_features->setToolTip(tr("What the selected numbers can do; without a selection, all that are ok"));
    m_prices = new QPushButton(themedIcon(u"tag"_s), tr("Find Prices"));
    m_prices->setToolTip(tr("Whether Telnyx offers them, and for how much: about one request for each area code"));
    auto *close = new QPushButton(tr("Close"));
    m_add = new QPushButton(themedIcon(u"shopping-cart"_s), tr("Add to Basket"));
    setKeyHint(m_add, QKeySequence(Qt::CTRL | Qt::Key_Return));
    setButtonKind(m_add, ButtonKind::Primary);
    for (QPushButton *button : {m_features, m_prices, close, m_add, m_open, m_clear})
        button->setAutoDefault(false); // Return belongs to the text
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_features);
    buttons->addWidget(m_prices);
    buttons->addStretch(1);
    buttons->addWidget(answerButtons(this, m_add, close));
    return buttons;
}

void PasteDialog::connectAll()
{
    PastePresenter *presenter = m_presenter.get();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_source->clear();
        m_presenter->setText(m_edit->toPlainText());
    });
    connect(m_edit, &PasteEdit::longTextPasted, this, &PasteDialog::takeLongText);
    connect(m_edit, &PasteEdit::fileDropped, this, &PasteDialog::openFile);
    connect(m_clear, &QPushButton::clicked, this, &PasteDialog::clearSource);
    connect(m_open, &QPushButton::clicked, this, &PasteDialog::chooseFile);
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        const QString country = m_country->currentData().toString();
        m_presenter->setCountry(country);
        emit countryChosen(country);
    });
    connect(m_column, &QComboBox::activated, this, [this](int column) { m_presenter->setColumn(column); });
    connect(m_problemsOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_presenter->rows().setPredicate(only
                ? [](const PastedRow &row) { return !row.isOk() || !row.owned.isEmpty() || !row.trouble.isEmpty(); }
                : std::function<bool(const PastedRow &)>());
    });
    connect(m_progress, &ProgressLine::cancelRequested, presenter, &PastePresenter::cancel);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PasteDialog::showSelection);
    connect(m_features, &QPushButton::clicked, this, [this] { m_presenter->lookUpFeatures(selectedKeys()); });
    connect(m_prices, &QPushButton::clicked, this, [this] { m_presenter->findPrices(selectedKeys()); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_presenter->addToBasket(selectedKeys()); });
    connect(presenter, &PastePresenter::changed, this, &PasteDialog::showState);
    connect(presenter, &PastePresenter::opened, this, &PasteDialog::showSource);
    connect(presenter, &PastePresenter::said, this,
        [this](const QString &sentence, bool bad) { m_banner->show(bad ? Tone::Warning : Tone::Good, sentence); });
}

void PasteDialog::chooseFile()
{
    m_prompts.chooseFile(this,
        {.title = tr("Open Numbers"),
            .filters = {tr("Comma separated and text (*.csv *.tsv *.txt)"), tr("All files (*)")}},
        [this](const QString &path) {
            if (!path.isEmpty())
                openFile(path);
        });
}

void PasteDialog::openFile(const QString &path)
{
    m_banner->clear();
    m_presenter->open(path);
}

void PasteDialog::takeLongText(const QString &text)
{
    m_presenter->setText(text);
    showSource(tr("Pasted text"), text.size());
}

/// In a table each stands in the column of numbers.
void PasteDialog::addNumbers(const QStringList &numbers)
{
    QString text = m_presenter->text();
    const QString before(std::max(0, m_presenter->column()), csv::separatorOf(text));
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    for (const QString &number : numbers)
        text += before + number + u'\n';
    if (m_source->text().isEmpty() && text.size() <= PasteEdit::LongestShown)
        return m_edit->setPlainText(text);
    takeLongText(text);
}

/// A short text can be seen and mended in the field; a long one is only named.
void PasteDialog::showSource(const QString &name, qint64 characters)
{
    const bool isShort = characters <= PasteEdit::LongestShown;
    const QSignalBlocker silent(m_edit);
    m_edit->setPlainText(isShort ? m_presenter->text() : QString());
    m_source->setText(tr("%1, %Ln character(s)", nullptr, int(characters)).arg(name));
    m_edit->setEnabled(isShort);
    showState();
}

void PasteDialog::clearSource()
{
    m_source->clear();
    m_edit->setEnabled(true);
    m_edit->clear();
    m_presenter->setText({});
    m_edit->setFocus();
    showState();
}

void PasteDialog::showState()
{
    const QString activity = m_presenter->activity();
    if (activity.isEmpty()) {
        m_progress->finish();
    } else {
        if (!m_progress->isRunning())
            m_progress->start(activity);
        m_progress->setText(activity);
        m_progress->setProgress(m_presenter->progress(), 100);
    }
    m_summary->setText(m_presenter->summary().isEmpty() ? tr("Numbers") : m_presenter->summary());
    m_notes->setText(m_presenter->notes());
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_problems->setText(m_presenter->problems());
    m_problems->setVisible(!m_problems->text().isEmpty());
    m_source->setVisible(!m_source->text().isEmpty());
    m_clear->setVisible(!m_source->text().isEmpty());
    showColumns();
    showSelection();
}

void PasteDialog::showColumns()
{
    const QStringList &columns = m_presenter->columns();
    QStringList shown;
    for (int i = 0; i < m_column->count(); ++i)
        shown += m_column->itemText(i);
    if (shown != columns) {
        m_column->clear();
        m_column->addItems(columns);
    }
    m_column->setCurrentIndex(m_presenter->column());
    m_column->setVisible(columns.size() > 1);
    m_columnLabel->setVisible(columns.size() > 1);
}

void PasteDialog::showSelection()
{
    const std::vector<RowRun> selected = selectedRuns(*m_table);
    bool any = selected.empty() && m_presenter->counts().ok > 0;
    for (size_t run = 0; !any && run < selected.size(); ++run) {
        for (int row = selected[run].first; !any && row <= selected[run].last; ++row)
            any = m_presenter->rows().row(row).isOk();
    }
    m_features->setEnabled(any && !m_presenter->isAsking());
    m_prices->setEnabled(any && !m_presenter->isAsking());
    m_add->setEnabled(any);
}

QStringList PasteDialog::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : m_table->selectedRows())
        keys += index.data(RowKeyRole).toString();
    return keys;
}

} // namespace nd
