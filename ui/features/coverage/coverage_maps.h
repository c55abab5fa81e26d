// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace nd {

class CoveragePresenter;
class StockMap;
class WorldMap;

/// The map of the world, and that of the stock of the US or Canada in its place when it is asked for.
class CoverageMaps final : public QWidget
{
    Q_OBJECT
public:
    /// `presenter` must outlive it.
    explicit CoverageMaps(CoveragePresenter &presenter, QWidget *parent = nullptr);

    /// Asks the map of the world what the other one was asked.
    void takeOver(const CoverageMaps &other);
    /// Anew from the presenter: the countries; the country that is looked at and its stock.
    void showWorld();
    void showStock();
    /// Marks the area code or state; empty: none.
    void setPlace(const QString &code);
    QString place() const;

signals:
    void countryChosen(const QString &country);
    void placeChosen(const QString &code);
    void opened(); ///< what is chosen, on either map

private:
    QWidget *buildWorld();
    QWidget *buildSwitch();
    void turnTo(QWidget *map);

    CoveragePresenter &m_presenter;
    QPushButton *m_worldButton;
    QPushButton *m_stockButton;
    QWidget *m_question;
    QComboBox *m_type;
    QComboBox *m_feature;
    QStackedWidget *m_stack;
    WorldMap *m_world;
    StockMap *m_stock;
};

} // namespace nd
