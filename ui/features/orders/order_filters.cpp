// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_filters.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "features/orders/orders_presenter.h"
#include "sessions/session.h"
#include "ui/widgets/field.h"
#include "wording/country_names.h"
#include "wording/order_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QScopedValueRollback>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

enum Period {
    AnyTime = -1,
    Between = -2, ///< any other: so many days, today among them
};

QDateEdit *dayEdit(QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

void choose(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

} // namespace

OrderFilters::OrderFilters(OrdersPresenter &presenter, QWidget *parent) : QObject(parent), m_presenter(presenter)
{
    m_kind = new QComboBox(parent);
    m_status = new QComboBox(parent);
    m_period = new QComboBox(parent);
    m_from = dayEdit(parent);
    m_to = dayEdit(parent);
    m_country = new QComboBox(parent);
    m_open = new QCheckBox(tr("Requirements open")); // of the layout that takes it
    build();
    for (QComboBox *combo : {m_kind, m_status, m_country})
        connect(combo, &QComboBox::currentIndexChanged, this, &OrderFilters::apply);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        apply();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &OrderFilters::apply);
    connect(m_to, &QDateEdit::dateChanged, this, &OrderFilters::apply);
    connect(m_open, &QCheckBox::toggled, this, &OrderFilters::apply);
    connect(&presenter, &OrdersPresenter::totalsChanged, this, &OrderFilters::fillCountries);
    fillCountries();
}

void OrderFilters::build()
{
    m_kind->addItem(tr("Any"), -1);
    for (const auto kind : {OrderRow::Kind::NumberOrder, OrderRow::Kind::BlockOrder, OrderRow::Kind::BulkOrder,
             OrderRow::Kind::AdvancedOrder})
        m_kind->addItem(kindText(kind), int(kind));
    m_status->addItem(tr("Any"), QString());
    for (const QLatin1StringView word : {status::pending, status::processing, status::success, status::partialSuccess,
             status::ordered, status::hold, status::exception, status::failure, status::failed, status::cancelled})
        m_status->addItem(statusText(word), QString(word));
    m_period->addItem(tr("Any time"), AnyTime);
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Between…"), Between);
    m_open->setToolTip(tr("Orders with values that are still wanted. Telnyx is asked for them as well."));
    m_period->setToolTip(tr("When the order was made. Telnyx is asked for these orders as well."));
    const QString here = tr("Among the orders that were read: Telnyx cannot be asked for this.");
    m_kind->setToolTip(here);
    m_country->setToolTip(here);
    m_status->setToolTip(tr("Telnyx is asked for pending and failed orders as well."));
    m_from->setDate(today());
    m_to->setDate(today());
    m_fromPlace = labelled(m_from, tr("From"));
    m_toPlace = labelled(m_to, tr("To"));
    m_widgets = {labelled(m_kind, tr("Kind")), labelled(m_status, tr("Status")), labelled(m_period, tr("Created")),
        m_fromPlace, m_toPlace, labelled(m_country, tr("Country")), m_open};
    showDays();
}

/// Those that some order is of; the one that is chosen stays.
void OrderFilters::fillCountries()
{
    QSet<QString> places; // a few serve all rows
    for (const OrderRow &row : m_presenter.rows().rows())
        places.insert(row.place);
    QSet<QString> codes;
    for (const QString &place : std::as_const(places)) {
        for (const QString &code : place.section(u" · "_s, 0, 0).split(u", "_s, Qt::SkipEmptyParts)) {
            if (code.size() == 2)
                codes.insert(code);
        }
    }
    const QString chosen = m_country->currentData().toString();
    if (!chosen.isEmpty())
        codes.insert(chosen);
    std::vector<std::pair<QString, QString>> names; // by what is read
    for (const QString &code : std::as_const(codes))
        names.emplace_back(countries::name(code), code);
    std::sort(names.begin(), names.end());
    const bool same = m_country->count() == int(names.size()) + 1
        && std::all_of(
            names.begin(), names.end(), [this](const auto &one) { return m_country->findData(one.second) > 0; });
    if (same)
        return;
    const QSignalBlocker quiet(m_country);
    m_country->clear();
    m_country->addItem(tr("Any"), QString());
    for (const auto &[name, code] : names)
        m_country->addItem(name, code);
    choose(m_country, chosen);
}

void OrderFilters::showDays()
{
    const bool chosen = m_period->currentData().toInt() == Between;
    m_fromPlace->setVisible(chosen);
    m_toPlace->setVisible(chosen);
}

std::pair<QDate, QDate> OrderFilters::days() const
{
    const int period = m_period->currentData().toInt();
    if (period == Between)
        return std::minmax({m_from->date(), m_to->date()});
    if (period == AnyTime)
        return {};
    return {today().addDays(1 - period), {}};
}

/// By the server's clock, as are the orders' times.
QDate OrderFilters::today() const
{
    return m_presenter.session().client().serverNow().toDateTime().toLocalTime().date();
}

OrderCriteria OrderFilters::criteria() const
{
    OrderCriteria criteria;
    criteria.status = m_status->currentData().toString();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        criteria.kind = OrderRow::Kind(kind);
    std::tie(criteria.from, criteria.to) = days();
    criteria.lastDays = std::max(0, m_period->currentData().toInt());
    criteria.requirementsOpen = m_open->isChecked();
    criteria.country = m_country->currentData().toString();
    return criteria;
}

void OrderFilters::setCriteria(const OrderCriteria &criteria)
{
    {
        const QScopedValueRollback<bool> setting(m_setting, true);
        choose(m_status, criteria.status);
        choose(m_kind, criteria.kind ? int(*criteria.kind) : -1);
        if (m_country->findData(criteria.country) < 0)
            m_country->addItem(countries::name(criteria.country), criteria.country);
        choose(m_country, criteria.country);
        m_open->setChecked(criteria.requirementsOpen);
        if (criteria.lastDays > 0 && m_period->findData(criteria.lastDays) >= 0) {
            choose(m_period, criteria.lastDays);
        } else if (!criteria.from.isValid() && !criteria.to.isValid()) {
            choose(m_period, AnyTime);
        } else {
            choose(m_period, Between);
            m_from->setDate(criteria.from.isValid() ? criteria.from : today());
            m_to->setDate(criteria.to.isValid() ? criteria.to : today());
        }
    }
    showDays();
    apply();
}

void OrderFilters::clear()
{
    setCriteria({});
}

void OrderFilters::apply()
{
    if (!m_setting)
        m_presenter.setCriteria(criteria());
}

} // namespace nd
