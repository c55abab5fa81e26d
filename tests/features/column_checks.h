// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/shown_text.h"
#include "models/column.h"
#include "models/table_model.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace nd {

/// Text as somebody might send it to do harm: markup, a mark that turns the writing round, lines, a zero, length.
inline QString hostileText()
{
    return QStringLiteral("<b>free</b><img src=x onerror=y>\u202Egpj.exe\u202C\r\n=cmd|' /C calc'!A0\t") + QChar(0)
        + QString(10'000, u'W');
}

template <class Row>
QStringList textsOf(const std::vector<Column<Row>> &columns, const Row &row)
{
    QStringList texts;
    for (const Column<Row> &column : columns)
        texts += column.data(row, Qt::DisplayRole).toString();
    return texts;
}

template <class Row>
QStringList titlesOf(const std::vector<Column<Row>> &columns)
{
    QStringList titles;
    for (const Column<Row> &column : columns)
        titles += column.header(Qt::DisplayRole).toString();
    return titles;
}

/// Headers: every one says something, and each identity is there once.
template <class Row>
void checkHeaders(const std::vector<Column<Row>> &columns)
{
    static const QRegularExpression identity(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QSet<QString> ids;
    bool anyShown = false;
    for (const Column<Row> &column : columns) {
        QVERIFY(!column.header(Qt::DisplayRole).toString().trimmed().isEmpty());
        QCOMPARE(column.header(Qt::AccessibleTextRole).toString(), column.header(Qt::DisplayRole).toString());
        const QString id = column.header(ColumnIdRole).toString();
        QVERIFY2(identity.match(id).hasMatch(), qPrintable(id));
        ids.insert(id);
        QVERIFY(column.header(ColumnWidthRole).toInt() >= 0);
        anyShown = anyShown || !column.header(ColumnHiddenRole).toBool();
    }
    QCOMPARE(size_t(ids.size()), columns.size());
    QVERIFY(anyShown);
    QVERIFY(!columns.front().header(ColumnHiddenRole).toBool()); // the first says what the row is
}

/// What every cell answers, whatever its row holds.
template <class Row>
void checkCells(const std::vector<Column<Row>> &columns, const Row &row)
{
    for (const Column<Row> &column : columns) {
        const QByteArray name = column.header(Qt::DisplayRole).toString().toUtf8();
        const QVariant text = column.data(row, Qt::DisplayRole);
        QCOMPARE(text.typeId(), int(QMetaType::QString));
        QCOMPARE(column.data(row, Qt::AccessibleTextRole).typeId(), int(QMetaType::QString));
        const QVariant alignment = column.data(row, Qt::TextAlignmentRole);
        QCOMPARE(alignment, column.header(Qt::TextAlignmentRole));
        const auto side = alignment.value<Qt::Alignment>() & Qt::AlignHorizontal_Mask;
        QVERIFY2(side == Qt::AlignLeft || side == Qt::AlignRight, name.constData());
        const QVariant key = column.data(row, SortRole);
        QCOMPARE(key.typeId(), column.hasNumber() ? int(QMetaType::LongLong) : int(QMetaType::QString));
        if (!column.hasNumber())
            QCOMPARE(shownLine(key.toString()), text.toString());
        QVERIFY2(firstUnshowable(text.toString()).isNull(), name.constData());
        QVERIFY2(firstUnshowable(column.data(row, Qt::AccessibleTextRole).toString()).isNull(), name.constData());
        if (const QVariant tone = column.data(row, StatusRole); tone.isValid())
            QVERIFY2(tone.toInt() >= int(Tone::Neutral) && tone.toInt() <= int(Tone::Bad), name.constData());
        if (const QVariant toolTip = column.data(row, Qt::ToolTipRole); toolTip.isValid())
            QCOMPARE(toolTip.typeId(), int(QMetaType::QString));
        QVERIFY(!column.data(row, Qt::EditRole).isValid());
    }
}

/// The columns in a model, under the eyes of Qt's own tester: sorted both ways by each, filtered, changed, taken out.
template <class Row>
void checkModel(
    const std::vector<Column<Row>> &columns, const typename TableModel<Row>::KeyOf &keyOf, const std::vector<Row> &rows)
{
    TableModel<Row> model(columns, keyOf);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows);
    const int count = int(rows.size());
    QCOMPARE(model.rowCount(), count);
    QCOMPARE(model.columnCount(), int(columns.size()));
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            QCOMPARE(model.rowCount(), count);
            for (int row = 1; row < count && columns[size_t(column)].hasNumber(); ++row) {
                const qint64 above = model.index(row - 1, column).data(SortRole).toLongLong();
                const qint64 below = model.index(row, column).data(SortRole).toLongLong();
                QVERIFY(order == Qt::AscendingOrder ? above <= below : above >= below);
            }
        }
    }
    model.setFilter(QStringLiteral("no row says this"));
    QCOMPARE(model.shownCount(), 0);
    model.setFilter(QStringLiteral("onerror"));
    QCOMPARE(model.shownCount(), 1); // the hostile row is found by what it says, like any other
    model.setFilter({});
    model.sort(-1);
    for (const Row &row : rows) {
        const QModelIndex index = model.indexOf(keyOf(row));
        QVERIFY(index.isValid());
        QCOMPARE(index.data(RowKeyRole).toString(), keyOf(row));
        QCOMPARE(index.data().toString(), shownLine(columns.front().text(row)));
    }
    QVERIFY(model.remove(keyOf(rows.front())));
    model.update(rows.front());
    QCOMPARE(model.rowCount(), count);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

/// All of the above for one list: `usual` reads `texts`; of `missing` nothing is known; `hostile` means harm.
template <class Row>
void checkColumns(const std::vector<Column<Row>> &columns, const typename TableModel<Row>::KeyOf &keyOf,
    const Row &usual, const QStringList &texts, const Row &missing, const Row &hostile)
{
    checkHeaders(columns);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(textsOf(columns, usual), texts);
    for (const Row &row : {usual, missing, hostile}) {
        checkCells(columns, row);
        if (QTest::currentTestFailed())
            return;
    }
    for (const QString &text : textsOf(columns, missing))
        QVERIFY2(!text.contains(QStringLiteral("0.00")), "what is not known must not look free");
    checkModel(columns, keyOf, {usual, missing, hostile});
}

} // namespace nd
