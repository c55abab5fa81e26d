// SPDX-License-Identifier: Apache-2.0
#include "gallery_model.h"

#include <QPoint>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Status
{
    QString text;
    Tone tone;
};

std::array<Status, 5> statuses()
{
    return {{{u"Available"_s, Tone::Neutral}, {u"Reserved"_s, Tone::Good}, {u"Ordering"_s, Tone::Busy},
        {u"Hold ends soon"_s, Tone::Warning}, {u"Rejected"_s, Tone::Bad}}};
}

} // namespace

GalleryModel::GalleryModel(int rows, QObject *parent) : QAbstractTableModel(parent)
{
    const std::array<QString, 5> places
        = {u"Chicago"_s, u"Austin"_s, u"Springfield Heights and Surroundings"_s, u"Zürich"_s, u"Denver"_s};
    const std::array<QString, 5> regions = {u"IL"_s, u"TX"_s, u"MA"_s, u"ZH"_s, u"CO"_s};
    const auto all = statuses();
    for (int i = 0; i < rows; ++i) {
        const auto at = size_t(i) % 5;
        const int line = (i * 7919) % 10000;
        m_rows.append({u"+1312555%1"_s.arg(line, 4, 10, QChar(u'0')), i % 4 ? u"Local"_s : u"Toll-free"_s, places[at],
            regions[at], i % 3 ? u"SMS, MMS, Voice"_s : u"SMS, MMS, Voice, Fax, Emergency, HD voice"_s,
            u"%1.00"_s.arg(i % 3), u"%1.%2"_s.arg(i % 12).arg((i * 37) % 100, 2, 10, QChar(u'0')), all[at].text,
            all[at].tone, i % 2 ? 8 : 0});
    }
    m_given = m_rows;
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GalleryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 8;
}

QString GalleryModel::text(const Row &row, int column) const
{
    switch (column) {
    case 0:
        return row.number;
    case 1:
        return row.status;
    case 2:
        return row.type;
    case 3:
        return row.place;
    case 4:
        return row.region;
    case 5:
        return row.features;
    case 6:
        return row.upfront;
    default:
        return row.monthly;
    }
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= 6 ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case StatusRole:
        return index.column() == 1 ? QVariant(int(row.tone)) : QVariant();
    case IconNameRole:
        return index.column() == 2 ? QVariant(u"phone"_s) : QVariant();
    case MatchRole:
        return index.column() == 0 && row.match ? QVariant(QPoint(row.match, 4)) : QVariant();
    case ChangedRole:
        return index.column() == 7 && index.row() == 4;
    default:
        return {};
    }
}

QVariant GalleryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList titles
        = {u"Number"_s, u"Status"_s, u"Type"_s, u"City"_s, u"Region"_s, u"Features"_s, u"Upfront"_s, u"Monthly"_s};
    static const QStringList ids
        = {u"number"_s, u"status"_s, u"type"_s, u"city"_s, u"region"_s, u"features"_s, u"upfront"_s, u"monthly"_s};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case ColumnIdRole:
        return ids[section];
    case ColumnHiddenRole:
        return section == 4;
    case ColumnWidthRole:
        return section == 3 ? 16 : 0;
    case Qt::TextAlignmentRole:
        return section >= 6 ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

void GalleryModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    m_rows = m_given;
    if (column >= 0) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
            return order == Qt::AscendingOrder ? text(a, column) < text(b, column) : text(b, column) < text(a, column);
        });
    }
    emit layoutChanged();
}

std::unique_ptr<QStandardItemModel> makeOrderTree()
{
    auto model = std::make_unique<QStandardItemModel>();
    model->setHorizontalHeaderLabels({u"Order"_s, u"Status"_s, u"Numbers"_s, u"Reference"_s, u"Deadline"_s});
    const auto all = statuses();
    for (int i = 0; i < 6; ++i) {
        const auto row = [&](const QString &id, size_t status) {
            QList<QStandardItem *> cells = {new QStandardItem(id), new QStandardItem(all[status].text),
                new QStandardItem(QString::number(i + 1)), new QStandardItem(u"spring campaign"_s),
                new QStandardItem(u"2 d 03:00"_s)};
            cells[1]->setData(int(all[status].tone), StatusRole);
            return cells;
        };
        const QList<QStandardItem *> order = row(u"7c3f9a%1"_s.arg(i), size_t(i) % 5);
        for (int j = 0; j < 2; ++j)
            order[0]->appendRow(row(u"US · local · %1"_s.arg(j + 1), size_t(i + j) % 5));
        model->appendRow(order);
    }
    return model;
}

} // namespace nd
