// SPDX-License-Identifier: Apache-2.0
#include "ui/features/coverage/coverage_maps.h"

#include "api/values/api_enums.h"
#include "features/coverage/coverage_bands.h"
#include "features/coverage/coverage_presenter.h"
#include "ui/map/stock_map.h"
#include "ui/map/world_map.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

CoverageMaps::CoverageMaps(CoveragePresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    m_world = new WorldMap(tr("World map"));
    m_stock = new StockMap(tr("Stock map"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_world);
    m_stack->addWidget(m_stock);
    auto *top = new FlowLayout;
    top->addWidget(buildSwitch());
    top->addWidget(buildWorld());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 6);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    connect(m_world, &ShapeMap::chosen, this, &CoverageMaps::countryChosen);
    connect(m_stock, &ShapeMap::chosen, this, &CoverageMaps::placeChosen);
    for (ShapeMap *map : {static_cast<ShapeMap *>(m_world), static_cast<ShapeMap *>(m_stock)})
        connect(map, &ShapeMap::opened, this, &CoverageMaps::opened);
}

QWidget *CoverageMaps::buildSwitch()
{
    auto *widget = new QWidget;
    m_worldButton = new QPushButton(themedIcon(u"globe"_s), tr("World"));
    m_stockButton = new QPushButton(themedIcon(u"map"_s), tr("Stock by Area"));
    m_worldButton->setToolTip(tr("The map of the world: what is sold where"));
    auto *group = new QButtonGroup(this);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QPushButton *button : {m_worldButton, m_stockButton}) {
        button->setCheckable(true);
        group->addButton(button);
        layout->addWidget(button);
    }
    m_worldButton->setChecked(true);
    connect(m_worldButton, &QPushButton::clicked, this, [this] { turnTo(m_world); });
    connect(m_stockButton, &QPushButton::clicked, this, [this] { turnTo(m_stock); });
    return widget;
}

/// What is asked of the map of the world.
QWidget *CoverageMaps::buildWorld()
{
    m_question = new QWidget;
    m_type = new QComboBox;
    m_type->addItem(tr("Any type"), QString());
    for (const QLatin1StringView type : {number_type::local, number_type::tollFree, number_type::mobile,
             number_type::national, number_type::sharedCost})
        m_type->addItem(cells::numberType(type), QString(type));
    m_feature = new QComboBox;
    m_feature->addItem(tr("Any feature"), QString());
    for (const QLatin1StringView word : {feature::sms, feature::mms, feature::voice, feature::fax, feature::emergency})
        m_feature->addItem(cells::features({word}), QString(word));
    auto *layout = new FlowLayout(m_question);
    layout->addWidget(labelled(m_type, tr("Map type")));
    layout->addWidget(labelled(m_feature, tr("Map feature")));
    for (QComboBox *box : {m_type, m_feature})
        connect(box, &QComboBox::currentIndexChanged, this, &CoverageMaps::showWorld);
    return m_question;
}

void CoverageMaps::takeOver(const CoverageMaps &other)
{
    m_type->setCurrentIndex(other.m_type->currentIndex());
    m_feature->setCurrentIndex(other.m_feature->currentIndex());
}

void CoverageMaps::turnTo(QWidget *map)
{
    m_stack->setCurrentWidget(map);
    (map == m_world ? m_worldButton : m_stockButton)->setChecked(true);
    m_question->setVisible(map == m_world); // the stock has its own filters, above the table
}

void CoverageMaps::showWorld()
{
    const CoverageQuestion question{m_type->currentData().toString(), m_feature->currentData().toString()};
    const QStringList bands = bandNames(question);
    std::vector<ShapeMap::Place> shown;
    for (const CountryCoverage &country : m_presenter.countries().rows()) {
        const int band = bandOf(country, question);
        shown.push_back(
            {country.code, countries::name(country.code), band, bands.value(band) + u'\n' + tipOf(country)});
    }
    m_world->setLegend(bands);
    m_world->setPlaces(shown);
}

void CoverageMaps::showStock()
{
    m_world->setCurrent(m_presenter.country());
    const QString reason = m_presenter.noStockMap();
    m_stockButton->setEnabled(reason.isEmpty());
    m_stockButton->setToolTip(reason.isEmpty() ? tr("The map of what is in stock, by state and area code") : reason);
    m_stockButton->setAccessibleDescription(m_stockButton->toolTip());
    if (!reason.isEmpty()) {
        m_stock->setPlaces({});
        return turnTo(m_world);
    }
    const StockPicture picture = m_presenter.stockPicture();
    std::vector<ShapeMap::Place> shown;
    for (const StockPlace &place : picture.places)
        shown.push_back({place.code, place.name, place.band, place.tip, place.weight});
    std::vector<ShapeMap::DotSize> dots;
    for (const auto &[weight, text] : picture.dots)
        dots.push_back({weight, text});
    m_stock->lookAt(m_presenter.country());
    m_stock->setLegend(picture.bands, dots);
    m_stock->setPlaces(shown);
}

void CoverageMaps::setPlace(const QString &code)
{
    m_stock->setCurrent(code);
}

QString CoverageMaps::place() const
{
    return m_stock->current();
}

} // namespace nd
