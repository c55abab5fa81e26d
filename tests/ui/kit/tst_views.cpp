// SPDX-License-Identifier: Apache-2.0
#include "gallery_model.h"

#include "models/table_model.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

#include <functional>
#include <memory>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QStandardItemModel> pairs(const QStringList &names)
{
    auto model = std::make_unique<QStandardItemModel>();
    model->setHorizontalHeaderLabels({u"Name"_s, u"Note"_s});
    for (const QString &name : names)
        model->appendRow({new QStandardItem(name), new QStandardItem(u"note of "_s + name)});
    return model;
}

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestViews final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<GalleryModel>(30);
        m_table = std::make_unique<DataTable>(u"Available numbers"_s);
        m_table->setModel(m_model.get());
        m_table->resize(900, 400);
        m_table->show();
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void modelIsSound()
    {
        QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void hasANameAndHeaders()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table.get());
        QCOMPARE(table->text(QAccessible::Name), u"Available numbers"_s);
        QCOMPARE(table->tableInterface()->columnDescription(0), u"Number"_s);
        QCOMPARE(table->tableInterface()->cellAt(1, 1)->text(QAccessible::Name), u"Reserved"_s);
    }

    void startsInTheModelsOrder()
    {
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), -1);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"+13125550000"_s);
        QTest::mouseClick(m_table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(12, 10));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
        QTest::mouseClick(m_table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(12, 10));
        QTest::mouseClick(m_table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(12, 10));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), -1);
        QCOMPARE(m_model->index(1, 0).data().toString(), u"+13125557919"_s);
    }

    void copiesRowsAsTsv()
    {
        m_table->setColumnShown(5, false);
        m_table->selectionModel()->select(
            m_model->index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->selectionModel()->select(
            m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->horizontalHeader()->moveSection(0, 1);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"Reserved\t+13125557919\tLocal\tAustin\t1.00\t1.37\n"
            "Rejected\t+13125551676\tToll-free\tDenver\t1.00\t4.48\n"_s);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Status\tNumber\tType\tCity\tUpfront\tMonthly\n"_s));
    }

    void copyKeepsTheClipboardWithoutSelection()
    {
        QGuiApplication::clipboard()->setText(u"mine"_s);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void cellsCannotBreakTheTsv()
    {
        const auto model = pairs({u"two\nlines\tand a tab"_s});
        m_table->setModel(model.get());
        m_table->selectAll();
        QCOMPARE(m_table->selectionAsTsv(), u"two lines and a tab\tnote of two lines and a tab\n"_s);
        m_table->setModel(m_model.get());
    }

    void returnActivatesTheRow()
    {
        QSignalSpy activated(m_table.get(), &QAbstractItemView::activated);
        QTest::keyClick(m_table.get(), Qt::Key_Return); // no current row yet
        QCOMPARE(activated.size(), 0);
        m_table->setCurrentIndex(m_model->index(3, 2));
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toModelIndex().row(), 3);
    }

    void arrowsWalkAndTabLeaves()
    {
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        const QModelIndexList rows = m_table->selectedRows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).row(), 1);
        QVERIFY(!m_table->tabKeyNavigation());
    }

    void choosesColumns()
    {
        QVERIFY(!m_table->preset()->isColumnShown(4)); // ColumnHiddenRole
        QMenu menu;
        m_table->preset()->fillColumnMenu(&menu);
        QSignalSpy edited(m_table.get(), &DataTable::layoutEdited);
        actionOf(menu, u"Region"_s)->trigger();
        QVERIFY(m_table->preset()->isColumnShown(4));
        QVERIFY(m_table->columnWidth(4) > 20);
        actionOf(menu, u"City"_s)->trigger();
        QVERIFY(!m_table->preset()->isColumnShown(3));
        QVERIFY(edited.wait());
        actionOf(menu, u"&Reset Columns"_s)->trigger();
        QVERIFY(!m_table->preset()->isColumnShown(4));
        QVERIFY(m_table->preset()->isColumnShown(3));
    }

    void theLastColumnStays()
    {
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnShown(column, false);
        QCOMPARE(m_table->horizontalHeader()->hiddenSectionCount(), m_model->columnCount() - 1);
        QMenu menu;
        m_table->preset()->fillColumnMenu(&menu);
        QVERIFY(!actionOf(menu, u"Monthly"_s)->isEnabled());
    }

    void theFirstColumnStaysInSight()
    {
        m_table->resize(420, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_table->horizontalHeader()->resizeSection(0, 150);
        QScrollBar *bar = m_table->horizontalScrollBar();
        QVERIFY(bar->maximum() > 100);
        bar->setValue(bar->maximum());
        const QModelIndex first = m_table->model()->index(1, 0);
        const QPoint at = m_table->visualRect(first).center();
        QCOMPARE(m_table->visualRect(first).left(), 0);
        QCOMPARE(m_table->indexAt(at), first);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_table->currentIndex(), first);
        QVERIFY(m_table->indexAt(QPoint(200, at.y())).column() > 0);

        // Walking down in it moves nothing sideways.
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_table->currentIndex(), m_table->model()->index(2, 0));
        QCOMPARE(bar->value(), bar->maximum());

        // A click on its title sorts by it, not by the column that lies below.
        QTest::mouseClick(m_table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 5));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
        bar->setValue(0);
        QCOMPARE(m_table->indexAt(QPoint(200, at.y())).column(), 1);
    }

    void theFirstColumnOfATreeStaysInSight()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Order"_s, u"Kind"_s, u"State"_s});
        for (const QString &order : {u"A"_s, u"B"_s}) {
            auto *item = new QStandardItem(order);
            item->appendRow(new QStandardItem(order + u"1"_s));
            model.appendRow({item, new QStandardItem(u"Number order"_s), new QStandardItem(u"pending"_s)});
        }
        DataTree tree(u"Orders"_s);
        tree.setModel(&model);
        tree.resize(420, 300);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
        for (const auto &[column, width] : {std::pair(0, 150), std::pair(1, 300), std::pair(2, 300)})
            tree.header()->resizeSection(column, width);
        QScrollBar *bar = tree.horizontalScrollBar();
        const QModelIndex second = model.index(1, 0);
        QTRY_VERIFY(bar->maximum() > 100);
        const QRect unmoved = tree.visualRect(second);
        bar->setValue(bar->maximum());
        QCOMPARE(tree.visualRect(second), unmoved);
        QCOMPARE(tree.indexAt(unmoved.center()), second);
        QVERIFY(tree.indexAt(QPoint(200, unmoved.center().y())).column() > 0);
        // The arrow that opens the row stands before its text, and is where one sees it.
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, unmoved.center());
        QCOMPARE(tree.currentIndex(), second);
        QTest::mouseClick(
            tree.viewport(), Qt::LeftButton, {}, QPoint(unmoved.left() - tree.indentation() / 2, unmoved.center().y()));
        QVERIFY(tree.isExpanded(second));
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(tree.currentIndex(), model.index(0, 0, second));
        QCOMPARE(bar->value(), bar->maximum());
    }

    void headerOpensTheColumnMenu()
    {
        emit m_table->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(actionOf(*menu, u"Status"_s));
        menu->close();
    }

    void theMenuKeyOpensTheColumnMenu()
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), m_table->mapToGlobal(QPoint(5, 5)));
        const std::function<void()> ways[] = {[&] { QTest::keyClick(m_table.get(), Qt::Key_F10, Qt::ShiftModifier); },
            [&] { QCoreApplication::sendEvent(m_table.get(), &asked); }};
        for (const auto &way : ways) {
            way();
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            way(); // a platform that tells it twice: one menu
            QCOMPARE(QApplication::activePopupWidget(), menu);
            QAction *const city = actionOf(*menu, u"City"_s);
            QVERIFY(city);
            const bool shown = city->isChecked();
            city->trigger();
            menu->close();
            QCOMPARE(m_table->preset()->isColumnShown(3), !shown);
        }
    }

    /// With a row the menu is the row's, and the columns stand in it.
    void theMenuKeyOpensTheRowsMenu()
    {
        m_table->setCurrentIndex(m_model->index(3, 2));
        const QPoint place = m_table->visualRect(m_model->index(3, 2)).center();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(5, 5), m_table->mapToGlobal(QPoint(5, 5)));
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, place, m_table->viewport()->mapToGlobal(place));
        const std::function<void()> ways[] = {[&] { QTest::keyClick(m_table.get(), Qt::Key_F10, Qt::ShiftModifier); },
            [&] { QCoreApplication::sendEvent(m_table.get(), &byKey); },
            [&] { QCoreApplication::sendEvent(m_table->viewport(), &byMouse); }};
        for (const auto &way : ways) {
            way();
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QVERIFY(actionOf(*menu, u"Copy Row"_s));
            QAction *const columns = actionOf(*menu, u"Columns"_s);
            QVERIFY(columns && columns->menu());
            QVERIFY(actionOf(*columns->menu(), u"City"_s));
            menu->close();
        }
    }

    void theRowsMenuCopies()
    {
        const QModelIndex cell = m_model->index(1, 3);
        m_table->setCurrentIndex(cell);
        const auto copied = [&](const QString &entry) {
            QMenu menu;
            m_table->preset()->rowMenu().fill(&menu, cell);
            QAction *const action = actionOf(menu, entry);
            if (action)
                action->trigger();
            return action ? QGuiApplication::clipboard()->text() : QString();
        };
        QCOMPARE(copied(u"Copy Number"_s), u"+13125557919"_s);
        QCOMPARE(copied(u"Copy Cell"_s), u"Austin"_s);
        QVERIFY(copied(u"Copy Row"_s).startsWith(u"+13125557919\tReserved\tLocal\tAustin"_s));
        // A spreadsheet takes this one, and reads no number as a sum.
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"mso-number-format"_s));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u">+13125557919</td>"_s));
        QVERIFY(copied(u"Copy ID"_s).isEmpty()); // it has none
        m_table->preset()->rowMenu().setCopies([](const QModelIndex &) { return RowMenu::Copies{.id = u"abc"_s}; });
        QCOMPARE(copied(u"Copy ID"_s), u"abc"_s);
        m_table->selectAll();
        QCOMPARE(copied(u"Copy 30 IDs"_s).count(u"abc"_s), 30);
        QCOMPARE(copied(u"Copy 30 Rows"_s).count(u'\n'), 30);
    }

    void theRowsMenuHasTheButtonsThatCanBeUsed()
    {
        QWidget bar;
        auto *reserve = new QPushButton(u"Reserve"_s, &bar);
        auto *order = new QPushButton(u"Order…"_s, &bar);
        order->setEnabled(false);
        QSignalSpy clicked(reserve, &QPushButton::clicked);
        m_table->preset()->rowMenu().setButtons({reserve, order});
        QMenu menu;
        m_table->preset()->rowMenu().fill(&menu, m_model->index(0, 0));
        QVERIFY(!actionOf(menu, u"Order…"_s));
        QVERIFY(actionOf(menu, u"Reserve"_s));
        actionOf(menu, u"Reserve"_s)->trigger();
        QCOMPARE(clicked.size(), 1);
    }

    /// Ctrl+F comes to the field from the rows, and a cell's menu filters by it.
    void theFilterOfTheRows()
    {
        QDialog page;
        SearchField filter(u"Filter results"_s, {}, &page);
        QPushButton other(u"Other"_s, &page);
        filter.setResults(m_table.get());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        other.setFocus();
        QTest::keyClick(&other, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(filter.hasFocus());
        QMenu menu;
        m_table->preset()->rowMenu().fill(&menu, m_model->index(1, 3));
        actionOf(menu, u"Filter by This Value"_s)->trigger();
        QCOMPARE(filter.text(), uR"(City:"Austin")"_s);
    }

    /// The menu of a column writes into the field what can be read and taken away there.
    void theFilterOfAColumn()
    {
        TableModel<QString> model({Column<QString>("city", u"City"_s, [](const QString &row) { return row; })},
            [](const QString &row) { return row; });
        model.setRows({u"Austin"_s, u"San & Co"_s});
        m_table->setModel(&model);
        QDialog page;
        SearchField filter(u"Filter results"_s, {}, &page);
        filter.setResults(m_table.get());
        filter.setText(u"x"_s);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto choose = [&](const QString &entry) {
            QMenu menu;
            m_table->preset()->rowMenu().addColumnFilter(&menu, 0);
            QMenu *values = menu.actions().constFirst()->menu();
            emit values->aboutToShow();
            QAction *action = actionOf(*values, entry);
            if (action)
                action->trigger();
            return action != nullptr;
        };
        QVERIFY(choose(u"Austin"_s));
        QCOMPARE(filter.text(), uR"(x City:"Austin")"_s);
        QVERIFY(choose(u"San && Co"_s));
        QCOMPARE(filter.text(), uR"(x City:"San & Co")"_s);
        QVERIFY(choose(u"&Type a Value"_s));
        QCOMPARE(filter.text(), u"x City:"_s);
        QVERIFY(filter.hasFocus());
        QVERIFY(choose(u"&All Values"_s));
        QCOMPARE(filter.text(), u"x"_s);
        m_table->setModel(m_model.get());
    }

    /// "Nothing has failed" would not be true of rows that a filter hides.
    void aFilterThatHidesAllIsSaid()
    {
        TableModel<QString> model({Column<QString>("name", u"Name"_s, [](const QString &row) { return row; })},
            [](const QString &row) { return row; });
        m_table->setModel(&model);
        m_table->empty()->setMessage(u"circle-check"_s, u"Nothing has failed"_s, u"All is well."_s);
        QVERIFY(m_table->empty()->isVisible());
        QCOMPARE(m_table->empty()->title(), u"Nothing has failed"_s);
        model.setRows({u"one"_s, u"two"_s});
        QVERIFY(!m_table->empty()->isVisible());
        model.setFilter(u"three"_s);
        QVERIFY(m_table->empty()->isVisible());
        QCOMPARE(m_table->empty()->title(), u"No row fits the filter"_s);
        QVERIFY(m_table->empty()->text().contains(u"2"_s));
        model.setRows({u"one"_s});
        QVERIFY(m_table->empty()->text().contains(u"1"_s));
        model.setRows({});
        QCOMPARE(m_table->empty()->title(), u"Nothing has failed"_s);
        QCOMPARE(m_table->empty()->text(), u"All is well."_s);
        m_table->setModel(m_model.get());
    }

    void columnButtonReachesTheMenu()
    {
        QWidget parent;
        QPushButton *const button = m_table->preset()->makeColumnButton(&parent);
        QCOMPARE(button->text(), u"Columns"_s);
        emit button->menu()->aboutToShow();
        QVERIFY(actionOf(*button->menu(), u"Status"_s));
    }

    void layoutComesBack()
    {
        m_table->horizontalHeader()->moveSection(0, 2);
        m_table->setColumnShown(5, false);
        m_table->setColumnWidth(1, 177);
        m_table->sortByColumn(3, Qt::DescendingOrder);
        const QByteArray layout = m_table->saveLayout();
        DataTable other(u"Available numbers"_s);
        GalleryModel model(5);
        other.setModel(&model);
        QVERIFY(other.restoreLayout(layout));
        QCOMPARE(other.horizontalHeader()->visualIndex(0), 2);
        QVERIFY(!other.preset()->isColumnShown(5));
        QCOMPARE(other.columnWidth(1), 177);
        QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), 3);
        QCOMPARE(other.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(model.index(0, 3).data().toString(), u"Zürich"_s);
    }

    void layoutOfAnotherVersionFits()
    {
        // Columns by identity: "Note" moved from 1 to 0, and there is a new one.
        const auto old = pairs({u"a"_s});
        const auto young = std::make_unique<QStandardItemModel>(1, 3);
        for (int column = 0; column < 2; ++column)
            old->horizontalHeaderItem(column)->setData(column ? u"note"_s : u"name"_s, ColumnIdRole);
        young->setHorizontalHeaderLabels({u"Note"_s, u"Price"_s, u"Name"_s});
        const QStringList ids = {u"note"_s, u"price"_s, u"name"_s};
        for (int column = 0; column < 3; ++column)
            young->horizontalHeaderItem(column)->setData(ids[column], ColumnIdRole);
        DataTree tree(u"Tree"_s);
        tree.setModel(old.get());
        tree.setColumnShown(1, false);
        const QByteArray layout = tree.saveLayout();
        tree.setModel(young.get());
        QVERIFY(tree.restoreLayout(layout));
        QCOMPARE(tree.header()->visualIndex(2), 0);
        QVERIFY(!tree.preset()->isColumnShown(0));
        QVERIFY(tree.preset()->isColumnShown(1));
    }

    void damagedLayoutChangesNothing()
    {
        const QByteArray before = m_table->saveLayout();
        QVERIFY(!m_table->restoreLayout({}));
        QVERIFY(!m_table->restoreLayout("garbage"));
        QVERIFY(!m_table->restoreLayout(before.left(before.size() / 2)));
        QCOMPARE(m_table->saveLayout(), before);
    }

    void saysWhyItIsEmpty()
    {
        QVERIFY(!m_table->empty()->isVisible());
        auto model = pairs({});
        m_table->setModel(model.get());
        QVERIFY(!m_table->empty()->isVisible()); // nothing to say yet
        m_table->empty()->setMessage(u"inbox"_s, u"No numbers"_s, u"<b>Ask</b> for fewer features."_s);
        m_table->empty()->setActions(u"Try best effort"_s);
        QVERIFY(m_table->empty()->isVisible());
        QCOMPARE(m_table->empty()->geometry(), m_table->viewport()->geometry());
        QSignalSpy primary(m_table->empty(), &EmptyState::primaryTriggered);
        QTest::mouseClick(m_table->empty()->primaryButton(), Qt::LeftButton);
        QCOMPARE(primary.size(), 1);
        QVERIFY(!m_table->empty()->secondaryButton()->isVisible());
        model->appendRow(new QStandardItem(u"one"_s));
        QVERIFY(!m_table->empty()->isVisible());
        model->removeRow(0);
        QVERIFY(m_table->empty()->isVisible());
        m_table->empty()->clear();
        QVERIFY(!m_table->empty()->isVisible());
        m_table->setModel(m_model.get());
    }

    void aNumberIsWholeBesideAnIconThatComesLater()
    {
        auto model = pairs({u"+442071838750"_s});
        model->setHeaderData(0, Qt::Horizontal, 60, ColumnWidthRole); // more than the table has room for, in any font
        model->setHeaderData(1, Qt::Horizontal, 180, ColumnWidthRole);
        DataTable table(u"Narrow"_s);
        table.resize(300, 200);
        table.setModel(model.get());
        table.show();
        model->item(0)->setIcon(m_table->style()->standardIcon(QStyle::SP_DialogOkButton));
        QVERIFY(table.columnWidth(0) < 60 * table.fontMetrics().averageCharWidth());
        const QAbstractItemView &view = table;
        QCOMPARE_LE(view.sizeHintForIndex(model->index(0, 0)).width(), table.columnWidth(0));
    }

    void widthsAreMeasuredOnce()
    {
        auto model = pairs({});
        DataTable table(u"Table"_s);
        table.setModel(model.get());
        const int empty = table.columnWidth(0);
        model->appendRow({new QStandardItem(u"a rather long name"_s), new QStandardItem});
        const int first = table.columnWidth(0);
        QVERIFY(first > empty);
        model->appendRow({new QStandardItem(u"an even much longer name than that one"_s), new QStandardItem});
        QCOMPARE(table.columnWidth(0), first);
    }

    void wholeRowIsHovered()
    {
        QTest::mouseMove(m_table->viewport(), QPoint(20, m_table->rowViewportPosition(2) + 5));
        QTRY_COMPARE(m_table->hoveredRow(), 2);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_table->viewport(), &leave);
        QCOMPARE(m_table->hoveredRow(), -1);
    }

    void rowsGrowWithTheText()
    {
        const int before = m_table->rowHeight(0);
        m_theme.setTextScale(2.0);
        QTRY_VERIFY(m_table->rowHeight(0) > before + before / 3);
        m_theme.setTextScale(1.0);
        QTRY_COMPARE(m_table->rowHeight(0), before);
    }

    void statusIsDrawnAsBadge()
    {
        const QRect cell = m_table->visualRect(m_model->index(4, 1));
        const QImage picture = m_table->viewport()->grab(cell).toImage();
        const Colours &c = lightColours();
        int filled = 0;
        for (int x = 0; x < picture.width(); ++x)
            filled += picture.pixelColor(x, picture.height() / 4).rgb() == c.bad.fill.rgb() ? 1 : 0;
        QVERIFY2(filled > 20, qPrintable(QString::number(filled)));
    }

    void matchAndChangeAreMarked()
    {
        const auto count = [this](const QModelIndex &index, const QColor &colour) {
            const QImage picture = m_table->viewport()->grab(m_table->visualRect(index)).toImage();
            int found = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    found += picture.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
            }
            return found;
        };
        const Colours &c = lightColours();
        QVERIFY(count(m_model->index(1, 0), c.match) > 50);
        QCOMPARE(count(m_model->index(2, 0), c.match), 0);
        m_table->resize(1400, 400);
        QVERIFY(count(m_model->index(4, 7), c.changed) > 200);
        QCOMPARE(count(m_model->index(3, 7), c.changed), 0);
    }

    void toolTipIsPlainText()
    {
        auto model = pairs({u"<b>bold</b> words that are far too long for the column they are in"_s});
        m_table->setModel(model.get());
        m_table->setColumnWidth(0, 80);
        QStyleOptionViewItem option;
        option.initFrom(m_table.get());
        option.rect = m_table->visualRect(model->index(0, 0));
        QHelpEvent help(QEvent::ToolTip, option.rect.center(), m_table->viewport()->mapToGlobal(option.rect.center()));
        QVERIFY(m_table->itemDelegate()->helpEvent(&help, m_table.get(), option, model->index(0, 0)));
        QVERIFY(QToolTip::text().startsWith(u"&lt;b&gt;bold"_s));
        QToolTip::hideText();
        m_table->setModel(m_model.get());
    }

    void theProgramSelectsOneRowWhateverKeyIsDown()
    {
        using Model = QItemSelectionModel;
        const Model::SelectionFlags alone = Model::ClearAndSelect | Model::Rows;
        const Model::SelectionFlags withShift = Model::SelectCurrent | Model::Rows;
        m_table->setCurrentIndex(m_table->model()->index(1, 0));
        const QModelIndex current = m_table->currentIndex();
        const QModelIndex other = m_table->model()->index(3, 0);
        QCOMPARE(commandByProgram(*m_table, other, Model::Toggle | Model::Rows), alone);
        QCOMPARE(commandByProgram(*m_table, other, withShift), alone);
        QCOMPARE(commandByProgram(*m_table, current, Model::Toggle | Model::Rows), alone);
        QCOMPARE(commandByProgram(*m_table, current, withShift), withShift); // so Shift+Down goes on from there
    }

    void treeCopiesInTheOrderOfTheScreen()
    {
        const auto model = makeOrderTree();
        DataTree tree(u"Orders"_s);
        tree.setModel(model.get());
        tree.expandAll();
        const auto select = [&tree](const QModelIndex &index) {
            tree.selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        select(model->index(1, 0));
        select(model->index(0, 0).model()->index(1, 0, model->index(0, 0)));
        select(model->index(0, 0));
        const QStringList lines = tree.selectionAsTsv().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"7c3f9a0\t"_s));
        QVERIFY(lines.at(1).startsWith(u"US · local · 2\t"_s));
        QVERIFY(lines.at(2).startsWith(u"7c3f9a1\t"_s));
    }

private:
    Theme m_theme{*qApp};
    std::unique_ptr<GalleryModel> m_model;
    std::unique_ptr<DataTable> m_table;
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
