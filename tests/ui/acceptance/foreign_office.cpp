// SPDX-License-Identifier: Apache-2.0
#include "foreign_office.h"

#include "api/client/client.h"
#include "features/basket/service/basket.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "support/patience.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20'000; // milliseconds; a limit against hanging, never a verdict

void addCells(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &said)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data().toString();
        said += cells.join(u" | "_s);
        addCells(model, model.index(row, 0, parent), said);
    }
}

} // namespace

ForeignOffice::ForeignOffice()
{
    telnyx.addOrganisation(Key);
    telnyx.addOrganisation(OtherKey);
    for (int i = 0; i < 40; ++i)
        telnyx.addStock(u"+131255501%1"_s.arg(i, 2, 10, QLatin1Char('0')));
}

ForeignOffice::~ForeignOffice() = default;

void ForeignOffice::start(const QByteArray &key, const QUrl &base)
{
    const EnvironmentAccount account{base.isEmpty() ? telnyx.base() : base, Secret(key)};
    m_desk = std::make_unique<WindowFixture>(
        WindowFixture::Ground{.account = account, .dataDir = m_folder.filePath(u"data"_s), .clock = &clock});
}

void ForeignOffice::end()
{
    m_desk.reset();
}

AccountServices &ForeignOffice::services()
{
    return m_desk->desk().current()->services();
}

bool ForeignOffice::pass(std::chrono::milliseconds span)
{
    clock.advance(span);
    services().tick();
    const Client &client = m_desk->desk().current()->client();
    // One answer leads to the next question: quiet for some turns of the event loop is quiet.
    int turns = 0;
    return support::waitFor([&] { return (turns = client.inFlight() == 0 ? turns + 1 : 0) > 10; }, Patience);
}

int ForeignOffice::linesInBasket()
{
    return m_desk->openTab(u"Basket"_s) ? m_desk->rows(u"Basket"_s) : -1;
}

bool ForeignOffice::passUntilSettled()
{
    for (int i = 0; i < 16 && services().hasOpenWrites(); ++i) {
        if (!pass(1min))
            return false;
    }
    return !services().hasOpenWrites();
}

bool ForeignOffice::fillBasket(int count)
{
    const int before = m_desk->rows(u"Basket"_s);
    return m_desk->openTab(u"Search"_s) && m_desk->type(u"Area code"_s, u"312"_s) && m_desk->click(u"Search"_s)
        && support::waitFor([&] { return m_desk->rows(u"Available numbers"_s) >= count; }, Patience)
        && m_desk->clickRows(u"Available numbers"_s, 0, count) && m_desk->click(u"Add to Basket"_s)
        && m_desk->openTab(u"Basket"_s)
        && support::waitFor([&] { return m_desk->rows(u"Basket"_s) == before + count; }, Patience);
}

bool ForeignOffice::placeOrder(const QString &reference)
{
    const int sent = telnyx.posts();
    QAbstractButton *open = nullptr;
    for (QAbstractButton *button : m_desk->window().findChildren<QAbstractButton *>()) {
        // The button says how many it orders; its name begins so.
        if (button->isVisible() && button->isEnabled() && QString(button->text()).remove(u'&').startsWith(u"Order"_s))
            open = button;
    }
    if (open == nullptr)
        return false;
    QTest::mouseClick(open, Qt::LeftButton);
    if (!support::waitFor([&] { return m_desk->dialog(u"Place order"_s) != nullptr; }, Patience))
        return false;
    QWidget *ticket = m_desk->dialog(u"Place order"_s);
    const QAbstractButton *place = m_desk->button(u"Place Order"_s, ticket);
    return place && m_desk->type(u"Customer reference"_s, reference, ticket)
        && support::waitFor([&] { return place->isEnabled(); }, Patience) && m_desk->click(u"Place Order"_s, ticket)
        && support::waitFor([&] { return telnyx.posts() > sent; }, Patience);
}

QStringList ForeignOffice::everythingSaid() const
{
    QStringList said;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said += button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            said += edit->text();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addCells(*view->model(), {}, said);
    }
    said.removeAll(QString());
    return said;
}

bool ForeignOffice::says(const QString &words) const
{
    const QStringList said = everythingSaid();
    return std::any_of(said.begin(), said.end(), [&](const QString &one) { return one.contains(words); });
}

QStringList ForeignOffice::numbersIn(const QString &view)
{
    QStringList numbers;
    for (int row = 0; row < m_desk->rows(view); ++row)
        numbers += m_desk->view(view)->model()->index(row, 0).data().toString();
    return numbers;
}

QString ForeignOffice::disagreement(const QByteArray &key)
{
    const QHash<QString, int> sold = telnyx.timesSold();
    for (auto one = sold.begin(); one != sold.end(); ++one) {
        if (one.value() > 1)
            return u"%1 was sold %2 times"_s.arg(one.key()).arg(one.value());
    }
    const std::vector<Purchase> purchases = services().purchases().recent();
    for (const QJsonObject &order : telnyx.ordersOf(key)) {
        const auto knowing = std::count_if(purchases.begin(), purchases.end(), [&](const Purchase &purchase) {
            return purchase.write.state == WriteState::Bought && purchase.write.telnyxId == order[u"id"_s].toString();
        });
        if (knowing != 1)
            return u"%1 purchases know of order %2"_s.arg(knowing).arg(order[u"id"_s].toString());
        for (const QJsonValue &line : order[u"phone_numbers"_s].toArray()) {
            if (services().basket().find(line[u"phone_number"_s].toString()))
                return line[u"phone_number"_s].toString() + u" was bought and is still in the basket"_s;
        }
    }
    for (const Purchase &purchase : purchases) {
        for (const BasketLine &line : purchase.lines) {
            const bool bought = purchase.write.state == WriteState::Bought;
            if (!bought && !services().basket().find(line.number) && sold.value(line.number) == 0)
                return line.number + u" was not bought and is not in the basket"_s;
        }
    }
    return {};
}

} // namespace nd
