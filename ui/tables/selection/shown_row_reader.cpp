// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/shown_row_reader.h"

#include "ui/tables/selection/shown_rows.h"

#include <QAbstractItemView>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// Some milliseconds' work, also with many columns.
constexpr qsizetype RowsAtOnce = 500;

} // namespace

ShownRowReader::ShownRowReader(
    const QAbstractItemView &view, const QHeaderView &header, QModelIndexList rows, QObject *parent)
    : QObject(parent), m_rows(std::move(rows)), m_columns(shownColumns(header)),
      m_table(emptyTable(view, m_columns, m_rows))
{
    m_table.rows.reserve(size_t(m_rows.size()));
    connect(&m_next, &QTimer::timeout, this, [this] { readSome(RowsAtOnce); });
    if (const QAbstractItemModel *model = view.model()) {
        connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ShownRowReader::readRest);
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ShownRowReader::readRest);
        connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ShownRowReader::readRest);
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ShownRowReader::readRest);
    }
}

void ShownRowReader::start()
{
    m_next.start(0);
}

void ShownRowReader::readSome(qsizetype most)
{
    const qsizetype first = qsizetype(m_table.rows.size());
    const qsizetype end = std::min(first + most, m_rows.size());
    for (qsizetype row = first; row < end; ++row)
        m_table.rows.push_back(textsOf(m_rows[row], m_columns));
    emit progress(int(end), int(m_rows.size()));
    if (end < m_rows.size() || !m_next.isActive())
        return;
    m_next.stop();
    emit finished();
}

void ShownRowReader::readRest()
{
    if (m_next.isActive())
        readSome(m_rows.size());
}

} // namespace nd
