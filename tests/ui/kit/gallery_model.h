// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>

class QStandardItemModel;

namespace nd {

/// Rows that look like the program's, with every role that the delegate draws.
class GalleryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit GalleryModel(int rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row
    {
        QString number, type, place, region, features, upfront, monthly, status;
        Tone tone;
        int match;
    };
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    QList<Row> m_given;
};

/// Orders, sub-orders and numbers.
std::unique_ptr<QStandardItemModel> makeOrderTree();

} // namespace nd
