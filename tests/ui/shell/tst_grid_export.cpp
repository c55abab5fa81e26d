// SPDX-License-Identifier: Apache-2.0
#include "accounts/settings.h"
#include "base/files/csv.h"
#include "models/table_model.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/commands/grid_export.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// Answers with a path that was set before, and remembers what was said.
class PresetAsker final : public UserPrompts
{
public:
    QString path = {};
    std::vector<FileQuestion> asked = {};
    std::vector<Statement> told = {};

    void confirm(QObject *, const Question &, std::function<void(bool)>) override { }
    void tell(QObject *, const Statement &statement, std::function<void()>) override { told.push_back(statement); }
    void askText(QObject *, const TextQuestion &, std::function<void(std::optional<QString>)>) override { }
    void chooseFile(QObject *, const FileQuestion &question, std::function<void(const QString &)> then) override
    {
        asked.push_back(question);
        then(path);
    }
    void choosePrinter(QObject *, const QString &, const QString &, std::function<void(const ChosenPrinter &)>) override
    { }
};

struct Line
{
    QString number = {};
    QString city = {};
    friend bool operator==(const Line &, const Line &) = default;
};

using Rows = std::vector<QStringList>;

Rows rowsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Rows rows;
    for (const csv::Row &row : csv::read(csv::decode(file.readAll()))) {
        rows.emplace_back();
        for (const QString &cell : row.cells)
            rows.back() += csv::unguarded(cell);
    }
    return rows;
}

} // namespace

/// Export of whatever table has the focus.
class TestGridExport final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asItIsShown();
    void severalSelectedRowsAreMeant();
    void treesAsTheyAreExpanded();
    void theOneThatHadTheFocus();
    void tablesOfDialogs();
    void cancelled();
    void whatWasMeantIsReadBeforeItGoes();
    void manyRowsInSlices();
    void cancelledOnTheWay();
    void theTableIsClosed();
    void nothingToExport();
    void cannotBeWritten();
    void remembersTheFolder();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TableModel<Line>> m_model;
    std::unique_ptr<QMainWindow> m_window;
    PresetAsker m_prompts;
    GridExport *m_export = nullptr;
    DataTable *m_table = nullptr;
};

void TestGridExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
    m_model = std::make_unique<TableModel<Line>>(
        std::vector<Column<Line>>{Column<Line>("number", u"Number"_s, [](const Line &l) { return l.number; }),
            Column<Line>("city", u"City"_s, [](const Line &l) { return l.city; })},
        [](const Line &l) { return l.number; });
    m_model->setRows({{u"+13125550102"_s, u"=Chicago"_s}, {u"+13125550101"_s, u"Chicago, IL"_s},
        {u"+12125550103"_s, u"New York"_s}, {u"+13125550104"_s, u"Chicago"_s}});
    m_window = std::make_unique<QMainWindow>();
    m_prompts.asked.clear();
    m_prompts.told.clear();
    m_prompts.path = file(u"out.csv"_s);
    m_export = new GridExport(*m_settings, m_prompts, m_window.get());
    m_window->addAction(m_export->action());
    auto *page = new QWidget;
    m_table = new DataTable(u"Available numbers"_s);
    m_table->setModel(m_model.get());
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_table);
    layout->addWidget(new QLineEdit);
    m_window->setCentralWidget(page);
    m_window->show();
    m_table->setFocus();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    QTRY_COMPARE(QApplication::focusWidget(), m_table);
}

void TestGridExport::cleanup()
{
    m_window.reset();
}

void TestGridExport::asItIsShown()
{
    m_model->setFilter(u"chicago"_s);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->horizontalHeader()->moveSection(1, 0);
    QTest::keyClick(m_table, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_prompts.asked.size(), size_t(1));
    QVERIFY2(m_prompts.asked[0].title.contains(u"all 3"_s), qPrintable(m_prompts.asked[0].title));
    QVERIFY(m_prompts.asked[0].title.contains(u"Available numbers"_s));
    QTRY_COMPARE(rowsIn(m_prompts.path),
        (Rows{{u"City"_s, u"Number"_s}, {u"Chicago, IL"_s, u"+13125550101"_s}, {u"=Chicago"_s, u"+13125550102"_s},
            {u"Chicago"_s, u"+13125550104"_s}}));
    QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(u"out.csv"_s));
    m_table->setColumnShown(1, false);
    m_export->action()->trigger();
    QTRY_COMPARE(rowsIn(m_prompts.path).at(1), QStringList{u"+13125550101"_s});
}

void TestGridExport::severalSelectedRowsAreMeant()
{
    constexpr auto Add = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    m_table->selectionModel()->select(m_model->index(1, 0), Add); // one: where the cursor stands
    m_export->action()->trigger();
    QTRY_COMPARE(rowsIn(m_prompts.path).size(), size_t(5));
    m_table->selectionModel()->select(m_model->index(3, 0), Add);
    m_export->action()->trigger();
    QVERIFY2(m_prompts.asked[1].title.contains(u"2 selected"_s), qPrintable(m_prompts.asked[1].title));
    QTRY_COMPARE(rowsIn(m_prompts.path),
        (Rows{{u"Number"_s, u"City"_s}, {u"+13125550101"_s, u"Chicago, IL"_s}, {u"+13125550104"_s, u"Chicago"_s}}));
}

void TestGridExport::treesAsTheyAreExpanded()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Order"_s, u"State"_s});
    for (const QString &order : {u"A"_s, u"B"_s}) {
        auto *item = new QStandardItem(order);
        item->appendRow({new QStandardItem(order + u"1"_s), new QStandardItem(u"success"_s)});
        model.appendRow({item, new QStandardItem(u"pending"_s)});
    }
    auto *tree = new DataTree(u"Orders"_s);
    tree->setModel(&model);
    m_window->setCentralWidget(tree);
    tree->show();
    tree->setFocus();
    tree->expand(model.index(1, 0));
    m_export->action()->trigger();
    QTRY_COMPARE(rowsIn(m_prompts.path),
        (Rows{{u"Order"_s, u"State"_s}, {u"A"_s, u"pending"_s}, {u"B"_s, u"pending"_s}, {u"B1"_s, u"success"_s}}));
    delete tree;
}

void TestGridExport::theOneThatHadTheFocus()
{
    DataTable other(u"Basket"_s, m_window->centralWidget());
    other.setModel(m_model.get());
    m_window->centralWidget()->layout()->addWidget(&other);
    other.show();
    other.setFocus();
    m_window->findChild<QLineEdit *>()->setFocus(); // as the menu bar takes it
    m_export->action()->trigger();
    QVERIFY(m_prompts.asked[0].title.contains(u"Basket"_s));
    QVERIFY2(m_prompts.asked[0].name.endsWith(u"/numberdesk-basket.csv"_s), qPrintable(m_prompts.asked[0].name));
    other.hide(); // another tab
    m_export->action()->trigger();
    QVERIFY(m_prompts.asked[1].title.contains(u"Available numbers"_s));
}

void TestGridExport::tablesOfDialogs()
{
    QDialog dialog(m_window.get());
    DataTable table(u"Reservations"_s, &dialog);
    table.setModel(m_model.get());
    dialog.open();
    table.setFocus();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    QTRY_COMPARE(QApplication::focusWidget(), &table);
    QTest::keyClick(&table, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_prompts.asked.size(), size_t(1));
    QVERIFY(m_prompts.asked[0].title.contains(u"Reservations"_s));
    QTRY_COMPARE(rowsIn(m_prompts.path).size(), size_t(5));
}

void TestGridExport::cancelled()
{
    m_prompts.path.clear();
    m_export->action()->trigger();
    QCOMPARE(m_prompts.asked.size(), size_t(1));
    QVERIFY(m_prompts.told.empty());
    QCOMPARE(m_settings->get(setting::ExportFolder), QString());
}

/// Rows that come, go or move while others are read change nothing of what is exported.
void TestGridExport::whatWasMeantIsReadBeforeItGoes()
{
    m_export->action()->trigger();
    m_model->setRows({{u"+493055501"_s, u"Berlin"_s}});
    QTRY_COMPARE(rowsIn(m_prompts.path).size(), size_t(5));
    QCOMPARE(rowsIn(m_prompts.path).at(1), (QStringList{u"+13125550102"_s, u"=Chicago"_s}));
}

void TestGridExport::manyRowsInSlices()
{
    std::vector<Line> lines;
    for (int i = 0; i < 3'000; ++i)
        lines.push_back({u"+1312555%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"Chicago"_s});
    m_model->setRows(lines);
    m_export->action()->trigger();
    QVERIFY(!QFile::exists(m_prompts.path)); // the window has not waited for it
    QTRY_COMPARE(rowsIn(m_prompts.path).size(), size_t(3'001));
    QCOMPARE(rowsIn(m_prompts.path).at(3'000).front(), u"+13125552999"_s);
}

void TestGridExport::cancelledOnTheWay()
{
    m_export->action()->trigger();
    auto *progress = m_window->findChild<QProgressDialog *>();
    QVERIFY(progress);
    progress->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!m_window->findChild<QProgressDialog *>());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"cancelled"_s));
    QVERIFY(!QFile::exists(m_prompts.path));
}

void TestGridExport::theTableIsClosed()
{
    m_export->action()->trigger();
    delete m_table;
    QTRY_COMPARE(m_prompts.told.size(), size_t(1));
    QVERIFY2(m_prompts.told[0].text.contains(u"closed"_s), qPrintable(m_prompts.told[0].text));
    QVERIFY(!QFile::exists(m_prompts.path));
    QTRY_VERIFY(!m_window->findChild<QProgressDialog *>());
}

void TestGridExport::nothingToExport()
{
    m_model->setFilter(u"nowhere"_s);
    m_export->action()->trigger();
    QVERIFY(m_prompts.asked.empty());
    QCOMPARE(m_prompts.told.size(), size_t(1));
    QVERIFY(m_prompts.told[0].text.contains(u"Available numbers"_s));
    m_window->setCentralWidget(new QWidget);
    m_export->action()->trigger();
    QCOMPARE(m_prompts.told.size(), size_t(2));
}

void TestGridExport::cannotBeWritten()
{
    QDir(m_folder->path()).mkdir(u"folder.csv"_s);
    for (const QString &path : {file(u"gone/out.csv"_s), file(u"folder.csv"_s)}) {
        m_prompts.path = path;
        const size_t before = m_prompts.told.size();
        m_export->action()->trigger();
        QTRY_COMPARE(m_prompts.told.size(), before + 1);
        const Statement &said = m_prompts.told.back();
        QVERIFY2(said.text.contains(QDir::toNativeSeparators(path)), qPrintable(said.text));
        QVERIFY(said.text.size() > path.size() + 10 && !said.detail.isEmpty());
    }
    QCOMPARE(m_prompts.told.size(), size_t(2));
    QVERIFY(m_window->statusBar()->currentMessage().isEmpty());
}

void TestGridExport::remembersTheFolder()
{
    m_export->action()->trigger();
    QCOMPARE(m_settings->get(setting::ExportFolder), m_folder->path());
    m_export->action()->trigger();
    QCOMPARE(m_prompts.asked[1].name, file(u"numberdesk-available-numbers.csv"_s));
    m_settings->set(setting::ExportFolder, file(u"gone"_s));
    m_export->action()->trigger();
    QVERIFY(!m_prompts.asked[2].name.startsWith(m_folder->path()));
}

QTEST_MAIN(TestGridExport)
#include "tst_grid_export.moc"
