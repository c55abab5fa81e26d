// SPDX-License-Identifier: Apache-2.0
// Shows every widget of the kit, or saves pictures of them.
#include "gallery_model.h"

#include "ui/features/accounts/account_strip.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/tables/countdown.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"
#include "ui/widgets/summary_card.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDateTimeEdit>
#include <QDir>
#include <QDockWidget>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton *button(const QString &text, ButtonKind kind, const QString &icon = {})
{
    auto *result = new QPushButton(text);
    if (!icon.isEmpty())
        result->setIcon(themedIcon(icon));
    setButtonKind(result, kind);
    return result;
}

QWidget *filterPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    auto *country = new QComboBox(pane);
    country->addItems({u"United States"_s, u"Canada"_s, u"Germany"_s});
    addField(column, u"&Country"_s, country);
    auto *grid = new QGridLayout;
    auto *area = new QLineEdit(pane);
    area->setPlaceholderText(u"312"_s);
    addField(grid, 0, 0, u"&Area code"_s, area, u"Three digits"_s);
    auto *limit = new QSpinBox(pane);
    limit->setRange(1, 250);
    limit->setValue(100);
    addField(grid, 0, 1, u"&Limit"_s, limit);
    column->addLayout(grid);
    auto *contains = new QLineEdit(u"55*"_s, pane);
    addField(column, u"C&ontains"_s, contains);
    QLabel *const problem = problemLabel(contains);
    column->addWidget(problem);
    setProblem(problem, u"Wildcards are not understood here: type digits or letters"_s);
    auto *editable = new QComboBox(pane);
    editable->setEditable(true);
    editable->addItems({u"Illinois"_s, u"Texas"_s});
    addField(column, u"State or province"_s, editable);
    auto *when = new QDateTimeEdit(QDateTime(QDate(2025, 3, 14), QTime(9, 30)), pane);
    addField(column, u"Not before"_s, when);
    auto *features = new QGroupBox(u"Features"_s, pane);
    auto *boxes = new QGridLayout(features);
    int at = 0;
    for (const QString &name : {u"SMS"_s, u"MMS"_s, u"Voice"_s, u"Fax"_s, u"Emergency"_s, u"HD voice"_s}) {
        auto *box = new QCheckBox(name);
        box->setChecked(at % 2 == 0);
        if (at == 3) {
            box->setTristate(true);
            box->setCheckState(Qt::PartiallyChecked);
        }
        box->setEnabled(at < 4);
        boxes->addWidget(box, at / 2, at % 2);
        ++at;
    }
    column->addWidget(features);
    auto *radio = new QHBoxLayout;
    auto *numbers = new QRadioButton(u"Numbers"_s);
    numbers->setChecked(true);
    radio->addWidget(numbers);
    radio->addWidget(new QRadioButton(u"Blocks"_s));
    radio->addStretch();
    column->addLayout(radio);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button(u"Reset"_s, ButtonKind::Quiet));
    buttons->addStretch();
    QPushButton *const search = button(u"&Search"_s, ButtonKind::Primary, u"search"_s);
    setKeyHint(search, QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(search);
    column->addLayout(buttons);
    return pane;
}

QWidget *searchPage(QWidget *parent)
{
    auto *split = new QSplitter(parent);
    split->addWidget(filterPane());
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    auto *banner = new Banner;
    column->addWidget(banner);
    banner->show(Tone::Warning, u"12 of 500 numbers were taken by somebody else meanwhile."_s, u"Substitute"_s);
    auto *bar = new QHBoxLayout;
    auto *filter = new SearchField(u"Filter numbers"_s, u"Filter 240 numbers"_s);
    filter->setMaximumWidth(280);
    bar->addWidget(filter);
    bar->addStretch();
    auto *table = new DataTable(u"Available numbers"_s);
    table->setModel(new GalleryModel(200, table));
    table->sortByColumn(3, Qt::AscendingOrder);
    table->selectRow(2);
    table->selectionModel()->select(
        table->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    filter->setResults(table);
    bar->addWidget(table->preset()->makeColumnButton(right));
    bar->addWidget(button(u"Add to Basket"_s, ButtonKind::Normal, u"shopping-cart"_s));
    column->addLayout(bar);
    column->addWidget(table, 1);
    auto *progress = new ProgressLine;
    progress->start(u"Asking 25 area codes: 9 done"_s);
    progress->setProgress(9, 25);
    column->addWidget(progress);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    return split;
}

QWidget *basketPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    auto *cards = new QHBoxLayout;
    auto *upfront = new SummaryCard(u"Upfront"_s);
    upfront->setValue(u"$1,204.00"_s);
    auto *monthly = new SummaryCard(u"Monthly"_s);
    monthly->setValue(u"$318.50"_s, Tone::Neutral, u"in USD, before tax"_s);
    auto *balance = new SummaryCard(u"Balance after"_s);
    balance->setValue(u"−$41.10"_s, Tone::Bad, u"12 numbers too many"_s);
    auto *hold = new SummaryCard(u"Holds end"_s);
    hold->setValue(countdownText(29min + 41s), Tone::Good);
    for (SummaryCard *card : {upfront, monthly, balance, hold})
        cards->addWidget(card);
    cards->addStretch();
    column->addLayout(cards);
    auto *row = new QHBoxLayout;
    for (const auto left : {29min + 41s, 4min + 59s, 42s, 0s}) {
        auto *label = new CountdownLabel;
        label->setRemaining(left);
        row->addWidget(label);
    }
    row->addWidget(button(u"Reserve"_s, ButtonKind::Normal, u"lock"_s));
    row->addWidget(button(u"Extend"_s, ButtonKind::Normal));
    QPushButton *const off = button(u"Disabled"_s, ButtonKind::Normal, u"clock"_s);
    off->setEnabled(false);
    row->addWidget(off);
    QPushButton *const offPrimary = button(u"Disabled"_s, ButtonKind::Primary);
    offPrimary->setEnabled(false);
    row->addWidget(offPrimary);
    row->addWidget(button(u"Remove"_s, ButtonKind::Danger, u"trash-2"_s));
    QPushButton *const more = button(u"More"_s, ButtonKind::Normal);
    more->setMenu(new QMenu(more));
    row->addWidget(more);
    row->addStretch();
    row->addWidget(button(u"Order…"_s, ButtonKind::Primary, u"shopping-cart"_s));
    column->addLayout(row);
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Busy, Tone::Bad}) {
        auto *banner = new Banner;
        banner->show(tone, u"A message that says what happened and what can be done about it."_s,
            tone == Tone::Bad ? u"Look it up"_s : QString());
        column->addWidget(banner);
    }
    auto *table = new DataTable(u"Basket"_s);
    table->setModel(new GalleryModel(0, table));
    table->empty()->setMessage(u"shopping-cart"_s, u"The basket is empty"_s,
        u"Numbers come here from a search, from a list that you paste, or from an order that "
        "failed. They stay over a restart."_s);
    table->empty()->setActions(u"Search numbers"_s, u"Paste a list"_s);
    column->addWidget(table, 1);
    return page;
}

QWidget *ordersPage(QWidget *parent)
{
    auto *split = new QSplitter(Qt::Vertical, parent);
    auto *tree = new DataTree(u"Orders"_s);
    auto *model = makeOrderTree().release();
    model->setParent(tree);
    tree->setModel(model);
    tree->expand(model->index(0, 0));
    tree->expand(model->index(2, 0));
    tree->setCurrentIndex(model->index(1, 1));
    split->addWidget(tree);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->addWidget(headingLabel(u"Order 7c3f9a1"_s));
    column->addWidget(mutedLabel(u"Placed by this desk on 14 March, followed until every number is active."_s));
    auto *name = new ElidedLabel(u"A reference that is much longer than the room that there is for it, so that it ends "
                                 "in dots"_s);
    name->setMaximumWidth(300);
    column->addWidget(name);
    column->addWidget(new QPlainTextEdit(u"Please extend the deadline."_s));
    auto *lower = new QHBoxLayout;
    auto *bar = new QProgressBar;
    bar->setValue(40);
    bar->setTextVisible(false);
    lower->addWidget(bar);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(30);
    lower->addWidget(slider);
    column->addLayout(lower);
    split->addWidget(detail);
    return split;
}

void fillMenus(QMainWindow &window)
{
    QMenu *const file = window.menuBar()->addMenu(u"&File"_s);
    file->addAction(themedIcon(u"upload"_s), u"&Import…"_s, QKeySequence(Qt::CTRL | Qt::Key_I), [] {});
    file->addAction(themedIcon(u"download"_s), u"&Export…"_s, QKeySequence(Qt::CTRL | Qt::Key_E), [] {});
    file->addSeparator();
    QAction *const check = file->addAction(u"Read only"_s);
    check->setCheckable(true);
    check->setChecked(true);
    file->addAction(u"Disabled"_s)->setEnabled(false);
    QMenu *const more = file->addMenu(u"&More"_s);
    more->addAction(u"One"_s);
    window.menuBar()->addMenu(u"&View"_s)->addAction(u"Dark"_s);
    auto *bar = new QToolBar(u"Main"_s);
    bar->setMovable(false);
    bar->addAction(themedIcon(u"undo-2"_s), u"Undo"_s);
    bar->addAction(themedIcon(u"redo-2"_s), u"Redo"_s)->setEnabled(false);
    bar->addSeparator();
    QAction *const checked = bar->addAction(themedIcon(u"activity"_s), u"Activity"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    bar->addAction(themedIcon(u"refresh-cw"_s), u"Refresh"_s);
    window.addToolBar(bar);
    auto *dock = new QDockWidget(u"Activity"_s);
    dock->setWidget(mutedLabel(u"14:03:22  GET /available_phone_numbers  200  184 ms"_s));
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    window.statusBar()->addPermanentWidget(new QLabel(u"$1,162.90"_s));
    window.statusBar()->addPermanentWidget(new QLabel(u"updated 12 s ago"_s));
    window.statusBar()->showMessage(u"240 numbers in 0.8 s"_s);
}

void save(QWidget *widget, const QString &file)
{
    QApplication::processEvents();
    widget->grab().save(file);
}

void takePictures(QMainWindow &window, QTabWidget &tabs, const QString &folder)
{
    QDir().mkpath(folder);
    const auto path = [&folder](const QString &name) { return folder + u'/' + name + u".png"_s; };
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setCurrentIndex(i);
        if (auto *table = tabs.currentWidget()->findChild<DataTable *>())
            table->setFocus();
        save(&window, path(tabs.tabText(i).section(u' ', 0, 0).toLower()));
    }
    tabs.setCurrentIndex(0);
    auto *country = tabs.currentWidget()->findChild<QComboBox *>();
    country->showPopup();
    save(country->view()->window(), path(u"popup"_s));
    country->hidePopup();
    QMenu *const menu = window.menuBar()->actions().first()->menu();
    menu->popup(window.mapToGlobal(QPoint(20, 40)));
    menu->setActiveAction(menu->actions().at(1));
    save(menu, path(u"menu"_s));
    menu->hide();
    DialogPrompts prompts(&window);
    prompts.confirm(&window,
        {u"Cancel 12 orders?"_s, u"Telnyx stops working on them. Numbers that are already active stay."_s,
            u"Orders: 7c3f9a0, 7c3f9a1, 7c3f9a2 and 9 more"_s, u"Cancel Orders"_s, u"Keep Them"_s, Tone::Bad},
        [](bool) {});
    QApplication::processEvents();
    save(QApplication::activeModalWidget(), path(u"question"_s));
    QApplication::activeModalWidget()->close();
    prompts.askText(&window,
        {u"Place this order?"_s, u"Type the number of numbers"_s, {}, u"Place Order"_s,
            u"500 numbers cost $1,204.00 at once and $318.50 a month."_s},
        [](std::optional<QString>) {});
    QApplication::processEvents();
    save(QApplication::activeModalWidget(), path(u"text"_s));
    QApplication::activeModalWidget()->close();
}

} // namespace

int runGallery(QApplication &app)
{
    QCommandLineParser parser;
    const QCommandLineOption folder(u"save"_s, u"Save pictures and leave"_s, u"dir"_s);
    const QCommandLineOption dark(u"dark"_s, u"Dark"_s);
    const QCommandLineOption contrast(u"contrast"_s, u"High contrast"_s);
    const QCommandLineOption scale(u"text"_s, u"Text scale"_s, u"factor"_s, u"1"_s);
    const QCommandLineOption rtl(u"rtl"_s, u"Right to left"_s);
    parser.addOptions({folder, dark, contrast, scale, rtl});
    parser.addHelpOption();
    parser.process(app);

    Theme theme(app);
    if (parser.isSet(rtl))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    theme.setTextScale(parser.value(scale).toDouble());
    theme.setChoice(parser.isSet(contrast) ? Theme::Choice::HighContrast
            : parser.isSet(dark)           ? Theme::Choice::Dark
                                           : Theme::Choice::Light);
    QMainWindow window;
    fillMenus(window);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *strip = new AccountStrip;
    column->addWidget(strip);
    auto *live = new AccountStrip;
    live->setAccount(AccountStrip::Kind::Live, u"Production EU"_s);
    column->addWidget(live);
    auto *readOnly = new AccountStrip;
    readOnly->setAccount(AccountStrip::Kind::ReadOnly, u"Audit"_s);
    column->addWidget(readOnly);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(searchPage(tabs), themedIcon(u"search"_s), u"Search"_s);
    tabs->addTab(basketPage(tabs), themedIcon(u"shopping-cart"_s), u"Basket (3)"_s);
    tabs->addTab(ordersPage(tabs), themedIcon(u"list-tree"_s), u"Orders"_s);
    column->addWidget(tabs, 1);
    window.setCentralWidget(centre);
    window.setWindowTitle(u"Kit gallery"_s);
    window.resize(1180, 760);
    window.show();
    if (parser.isSet(folder)) {
        QTimer::singleShot(0, &window, [&] {
            takePictures(window, *tabs, parser.value(folder));
            QApplication::quit();
        });
    }
    return QApplication::exec();
}

} // namespace nd

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    return nd::runGallery(app);
}
