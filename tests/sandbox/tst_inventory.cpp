// SPDX-License-Identifier: Apache-2.0
#include "engine_stage.h"

#include "base/e164.h"
#include "sandbox/stock/inventory.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;
using nd::sandbox::CountryStock;
using nd::sandbox::Inventory;
using nd::testing::decimalOf;
using nd::testing::EngineStage;

namespace {

constexpr const char *Countries[] = {"US", "CA", "GB", "DE", "FR", "NL", "ES", "AU", "CH"};

QString name(const char *country)
{
    return QString::fromLatin1(country);
}

} // namespace

/// The stock of numbers.
class TestInventory : public QObject
{
    Q_OBJECT

private slots:
    void thereAreTensOfThousands();
    void numbersAreWellFormed_data();
    void numbersAreWellFormed();
    void numbersAreUnique();
    void blocksAreApart();
    void theSeedDecides();
    void pricesAreDecimals();
};

void TestInventory::thereAreTensOfThousands()
{
    const Inventory inventory(1);
    size_t all = 0;
    for (const char *country : Countries) {
        const CountryStock *stock = inventory.of(name(country));
        QVERIFY2(stock != nullptr && stock->numbers().size() > 2'000, country);
        all += stock->numbers().size();
    }
    QVERIFY(all > 50'000);
    QVERIFY(inventory.of(u"US"_s)->numbers().size() > 20'000);
    QCOMPARE(inventory.of(u"ZZ"_s), nullptr);
}

void TestInventory::numbersAreWellFormed_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("shape");
    const auto row = [](const char *country, const char *shape) {
        QTest::newRow(country) << name(country) << QString::fromLatin1(shape);
    };
    row("US", "\\+1[2-9][0-8]\\d[2-9]\\d{6}");
    row("CA", "\\+1[2-9][0-8]\\d[2-9]\\d{6}");
    row("GB", "\\+44[12378]\\d{8,9}");
    row("DE", "\\+49[1-9]\\d{7,10}");
    row("FR", "\\+33[1-9]\\d{8}");
    row("NL", "\\+31[1-9]\\d{8,9}");
    row("ES", "\\+34[6-9]\\d{8}");
    row("AU", "\\+61[1-9]\\d{8,9}");
    row("CH", "\\+41[1-9]\\d{8}");
}

void TestInventory::numbersAreWellFormed()
{
    QFETCH(QString, country);
    QFETCH(QString, shape);
    const QRegularExpression form(u'^' + shape + u'$');
    const Inventory inventory(1);
    const CountryStock &stock = *inventory.of(country);
    for (const sandbox::StockNumber &number : stock.numbers()) {
        const QString text = sandbox::e164Text(number.digits);
        QVERIFY2(e164::isOrderable(text) && form.match(text).hasMatch(), qPrintable(text));
        const sandbox::PlanRow &plan = stock.plan(number.row);
        const QString head = u'+' + QLatin1StringView(stock.callingCode()) + QLatin1StringView(plan.areaCode);
        QVERIFY2(text.startsWith(head) && text.size() == head.size() + plan.digits, qPrintable(text));
        QCOMPARE(inventory.find(number.digits).number, &number);
        QVERIFY(number.features != 0);
    }
}

void TestInventory::numbersAreUnique()
{
    for (const quint32 seed : {1u, 4'294'967'295u}) {
        const Inventory inventory(seed);
        QSet<quint64> seen;
        size_t all = 0;
        for (const char *country : Inventory::countries()) {
            const CountryStock &stock = *inventory.of(name(country));
            all += stock.numbers().size();
            for (const sandbox::StockNumber &number : stock.numbers())
                seen += number.digits;
        }
        QCOMPARE(size_t(seen.size()), all);
        QVERIFY(!inventory.find(12'015'550'123).number); // odd exchanges are not in stock
        QVERIFY(!inventory.find(5).number);
        QVERIFY(!inventory.find(999'999'999'999'999).number);
    }
}

void TestInventory::blocksAreApart()
{
    for (const quint32 seed : {1u, 4'294'967'295u}) {
        const Inventory inventory(seed);
        QSet<quint64> taken;
        for (const char *country : Inventory::countries()) {
            for (const sandbox::StockBlock &block : inventory.of(name(country))->blocks()) {
                QVERIFY(block.size == 10 || block.size == 20 || block.size == 100);
                QCOMPARE(block.start % quint64(block.size), quint64(0));
                for (int i = 0; i < block.size; ++i) {
                    const quint64 digits = block.start + quint64(i);
                    QVERIFY2(!inventory.find(digits).number, qPrintable(sandbox::e164Text(digits)));
                    QVERIFY2(!taken.contains(digits), qPrintable(sandbox::e164Text(digits)));
                    taken += digits;
                }
            }
        }
        QVERIFY(taken.size() > 1'000);
    }
}

void TestInventory::theSeedDecides()
{
    const Inventory one(7);
    const Inventory two(7);
    const Inventory other(8);
    (void)two.of(u"CH"_s); // asked for in another order
    for (const char *country : Countries) {
        const auto &numbers = one.of(name(country))->numbers();
        const auto &same = two.of(name(country))->numbers();
        QCOMPARE(numbers.size(), same.size());
        size_t common = 0;
        for (size_t i = 0; i < numbers.size(); ++i) {
            QVERIFY(numbers[i].digits == same[i].digits && numbers[i].features == same[i].features
                && numbers[i].traits == same[i].traits && numbers[i].row == same[i].row);
            common += other.of(name(country))->find(numbers[i].digits) != nullptr ? 1 : 0;
        }
        QVERIFY2(common < numbers.size() / 2, country);
    }
}

void TestInventory::pricesAreDecimals()
{
    static const QRegularExpression decimal(u"^\\d+\\.\\d{2,7}$"_s);
    QSet<qsizetype> scales;
    int dear = 0;
    int cheap = 0;
    for (const char *country : Countries) {
        EngineStage stage;
        for (const QJsonValue &row : stage.search(u"limit=1000&country_code="_s + name(country))) {
            const QJsonValue cost = row[u"cost_information"_s];
            for (const char *part : {"upfront_cost", "monthly_cost"}) {
                const QString text = cost[QLatin1StringView(part)].toString();
                QVERIFY2(decimal.match(text).hasMatch(), qPrintable(text));
                QVERIFY(!decimalOf(cost[QLatin1StringView(part)]).isZero());
                scales += text.size() - text.indexOf(u'.') - 1;
            }
            QCOMPARE(cost[u"currency"_s].toString(), name(country) == u"GB"_s ? u"GBP"_s : u"USD"_s);
            const Decimal upfront = decimalOf(cost[u"upfront_cost"_s]);
            dear += upfront >= *Decimal::parse(u"500") ? 1 : 0;
            cheap += upfront <= *Decimal::parse(u"5") ? 1 : 0;
        }
    }
    QVERIFY(scales.size() >= 3);
    QVERIFY(dear >= 10);
    QVERIFY(cheap > 20 * dear);
    EngineStage stage;
    const QJsonArray golden
        = stage.search(u"country_code=US&phone_number_type=toll_free&national_destination_code=800"_s);
    QCOMPARE(golden[0][u"cost_information"_s][u"upfront_cost"_s].toString().section(u'.', 0, 0), u"500"_s);
    QCOMPARE(golden[0][u"cost_information"_s][u"monthly_cost"_s].toString().section(u'.', 0, 0), u"40"_s);
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
