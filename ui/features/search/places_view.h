// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace nd {

class DataTable;
class SearchPresenter;

/// What a question in many places has given in each of them; there while it was asked in more than one.
class PlacesView final : public QWidget
{
    Q_OBJECT
public:
    /// `presenter` must outlive it.
    explicit PlacesView(const SearchPresenter &presenter, QWidget *parent = nullptr);

signals:
    /// What the places lack is wanted as a bulk order.
    void restRequested();
    /// Of this place, by what was asked for.
    void placeChosen(const QString &name);

private:
    void refresh();

    const SearchPresenter &m_presenter;
    QLabel *m_summary;
    QPushButton *m_show;
    QPushButton *m_rest;
    DataTable *m_table;
};

} // namespace nd
