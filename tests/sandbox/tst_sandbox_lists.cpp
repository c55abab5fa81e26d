// SPDX-License-Identifier: Apache-2.0
#include "http_stage.h"

#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::HttpStage;
using nd::testing::momentOf;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// What stands at "phone_numbers[].phone_number" of a row, as texts.
QStringList valuesAt(const QJsonValue &row, const QString &path)
{
    const QString head = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    const QJsonValue value = row[head.endsWith(u"[]"_s) ? head.chopped(2) : head];
    if (!rest.isEmpty()) {
        QStringList all;
        for (const QJsonValue &item : value.toArray())
            all += valuesAt(item, rest);
        return all;
    }
    return value.isNull() || value.isUndefined() ? QStringList() : QStringList(value.toVariant().toString());
}

QStringList idsOf(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids += row[row[u"id"_s].isUndefined() ? u"phone_number"_s : u"id"_s].toString();
    return ids;
}

/// Where a page's number and size are said.
struct Paging
{
    QString number = u"page[number]"_s;
    QString size = u"page[size]"_s;
};

} // namespace

/// Lists: their pages to the end, their order and their filters.
class TestSandboxLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pages_data();
    void pages();
    void pageSizes_data() { pages_data(); }
    void pageSizes();
    void filters_data();
    void filters();
    void times_data();
    void times();
    void newestFirst();
    void numbersOfSubOrders();
    void includedNumbers();
    void inventoryCoverage();
    void countryCoverage();

private:
    QString target(const QString &path, const QString &query) const
    {
        return path + (path.contains(u'?') ? u'&' : u'?') + query;
    }
    QJsonArray all(const QString &path);

    std::unique_ptr<HttpStage> m_stage;
};

void TestSandboxLists::initTestCase()
{
    m_stage = std::make_unique<HttpStage>(HttpStage::plain(60));
    for (int i = 0; i < 3; ++i) {
        const QJsonObject document{{u"file"_s, u"JVBERi0="_s}, {u"filename"_s, u"bill-%1.pdf"_s.arg(i)},
            {u"customer_reference"_s, u"Papers %1"_s.arg(i)}};
        QCOMPARE(m_stage->post(u"/documents"_s, document).status, 200);
    }
    const QString reservable = u"country_code=CA&phone_number_type=local&reservable=true&limit=2"_s;
    QCOMPARE(m_stage->reserve(m_stage->numbers(reservable)).state(), u"success"_s);
    const QJsonArray blocks = m_stage->get(u"/available_phone_number_blocks?filter[country_code]=CA"_s).list();
    const QJsonObject block{{u"starting_number"_s, blocks[0][u"phone_number"_s]}, {u"range"_s, blocks[0][u"range"_s]}};
    QCOMPARE(m_stage->post(u"/number_block_orders"_s, block).status, 200);
}

QJsonArray TestSandboxLists::all(const QString &path)
{
    QJsonArray rows;
    for (int page = 1;; ++page) {
        const QJsonArray more
            = m_stage->get(target(path, u"page[size]=250&page[number]="_s + QString::number(page))).list();
        for (const QJsonValue &row : more)
            rows.append(row);
        if (more.size() < 250)
            return rows;
    }
}

void TestSandboxLists::pages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("flat");
    QTest::addColumn<int>("usualSize");
    for (const char *path : {"/number_orders", "/number_reservations", "/number_block_orders",
             "/number_order_phone_numbers", "/sub_number_orders", "/comments", "/billing_groups", "/messaging_profiles",
             "/requirements", "/documents", "/number_orders?filter[status]=success",
             "/sub_number_orders?filter[country_code]=US", "/number_order_phone_numbers?filter[country_code]=US"})
        QTest::newRow(path) << QString::fromLatin1(path) << false << 20;
    for (const char *path :
        {"/connections", "/requirement_types",
            "/phone_numbers_regulatory_requirements?filter[phone_number]=%2B442079460000,%2B13125550100,%2B4930123456"})
        QTest::newRow(path) << QString::fromLatin1(path) << false << 250;
    QTest::newRow("/inexplicit_number_orders") << u"/inexplicit_number_orders"_s << true << 20;
}

void TestSandboxLists::pages()
{
    QFETCH(QString, path);
    QFETCH(bool, flat);
    const Paging names = flat ? Paging{u"page_number"_s, u"page_size"_s} : Paging();
    const int total = m_stage->get(path).meta()[u"total_results"_s].toInt();
    QVERIFY(total > 0);
    const int size = std::max(1, total / 3);
    const int pages = (total + size - 1) / size;
    QStringList seen;
    for (int page = 1; page <= pages + 1; ++page) {
        const Answered answer
            = m_stage->get(target(path, u"%1=%2&%3=%4"_s.arg(names.number).arg(page).arg(names.size).arg(size)));
        QCOMPARE(answer.status, 200);
        const QJsonObject meta = answer.meta();
        QCOMPARE(meta[u"page_number"_s].toInt(), page);
        QCOMPARE(meta[u"page_size"_s].toInt(), size);
        QCOMPARE(meta[u"total_pages"_s].toInt(), pages);
        QCOMPARE(meta[u"total_results"_s].toInt(), total);
        const int left = std::max(0, total - (page - 1) * size);
        QCOMPARE(answer.list().size(), std::min(left, size));
        seen += idsOf(answer.list());
    }
    QCOMPARE(seen.size(), total);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), total);
    const Answered far = m_stage->get(target(path, names.number + u"=2147483647&"_s + names.size + u"=250"_s));
    QCOMPARE(far.status, 200);
    QVERIFY(far.list().isEmpty());
}

void TestSandboxLists::pageSizes()
{
    QFETCH(QString, path);
    QFETCH(bool, flat);
    QFETCH(int, usualSize);
    const Paging names = flat ? Paging{u"page_number"_s, u"page_size"_s} : Paging();
    QCOMPARE(m_stage->get(path).meta()[u"page_size"_s].toInt(), usualSize);
    QCOMPARE(m_stage->get(target(path, names.size + u"=250"_s)).meta()[u"page_size"_s].toInt(), 250);
    for (const char *value : {"251", "0", "-1"}) {
        const Answered refused = m_stage->get(target(path, names.size + u'=' + QString::fromLatin1(value)));
        QCOMPARE(refused.verdict(), u"400 10033"_s);
        QCOMPARE(refused.source(), names.size);
    }
    QCOMPARE(m_stage->get(target(path, names.number + u"=0"_s)).verdict(), u"400 10033"_s);
    QCOMPARE(m_stage->get(target(path, names.number + u"=one"_s)).verdict(), u"400 10026"_s);
}

void TestSandboxLists::filters_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("open"); ///< any value may be asked for
    const auto row = [](const char *path, const char *filter, const char *field, bool open) {
        QTest::addRow("%s %s", path, filter)
            << QString::fromLatin1(path) << QString::fromLatin1(filter) << QString::fromLatin1(field) << open;
    };
    row("/number_orders", "filter[status]", "status", false);
    row("/number_orders", "filter[customer_reference]", "customer_reference", true);
    row("/number_orders", "filter[requirements_met]", "requirements_met", false);
    row("/number_orders", "filter[phone_numbers_count]", "phone_numbers_count", false);
    row("/number_block_orders", "filter[status]", "status", false);
    row("/number_block_orders", "filter[phone_numbers.starting_number]", "starting_number", true);
    row("/number_order_phone_numbers", "filter[country_code]", "country_code", true);
    row("/sub_number_orders", "filter[status]", "status", false);
    row("/sub_number_orders", "filter[order_request_id]", "order_request_id", true);
    row("/sub_number_orders", "filter[country_code]", "country_code", true);
    row("/sub_number_orders", "filter[phone_number_type]", "phone_number_type", false);
    row("/sub_number_orders", "filter[phone_numbers_count]", "phone_numbers_count", false);
    row("/number_reservations", "filter[status]", "status", false);
    row("/number_reservations", "filter[customer_reference]", "customer_reference", true);
    row("/number_reservations", "filter[phone_numbers.phone_number]", "phone_numbers[].phone_number", true);
    row("/comments", "filter[comment_record_type]", "comment_record_type", false);
    row("/comments", "filter[comment_record_id]", "comment_record_id", true);
    row("/requirement_groups", "filter[country_code]", "country_code", true);
    row("/requirement_groups", "filter[phone_number_type]", "phone_number_type", false);
    row("/requirement_groups", "filter[action]", "action", false);
    row("/requirement_groups", "filter[status]", "status", false);
    row("/requirement_groups", "filter[customer_reference]", "customer_reference", true);
    row("/requirements", "filter[country_code]", "country_code", true);
    row("/requirements", "filter[phone_number_type]", "phone_number_type", false);
    row("/requirements", "filter[action]", "action", false);
    row("/requirement_types", "filter[name][contains]", "name", true);
    row("/documents", "filter[filename][contains]", "filename", true);
    row("/documents", "filter[customer_reference][eq]", "customer_reference", true);
    row("/documents", "filter[customer_reference][in]", "customer_reference", true);
    row("/connections", "filter[connection_name][contains]", "connection_name", true);
    row("/messaging_profiles", "filter[name]", "name", true);
    row("/messaging_profiles", "filter[name][eq]", "name", true);
    row("/messaging_profiles", "filter[name][contains]", "name", true);
}

void TestSandboxLists::filters()
{
    QFETCH(QString, path);
    QFETCH(QString, filter);
    QFETCH(QString, field);
    QFETCH(bool, open);
    const QJsonArray rows = path == u"/requirement_groups"_s ? m_stage->get(path).list() : all(path);
    QSet<QString> values;
    for (const QJsonValue &row : rows) {
        const QStringList found = valuesAt(row, field);
        values += QSet<QString>(found.begin(), found.end());
    }
    values.remove({});
    QVERIFY(!values.isEmpty());
    for (const QString &value : std::as_const(values)) {
        QStringList expected;
        for (const QJsonValue &row : rows) {
            if (valuesAt(row, field).contains(value))
                expected += idsOf({row});
        }
        const QString query = encoded(filter) + u'=' + encoded(value);
        const QJsonArray found
            = path == u"/requirement_groups"_s ? m_stage->get(path + u'?' + query).list() : all(path + u'?' + query);
        QCOMPARE(idsOf(found), expected);
        QVERIFY(values.size() == 1 || found.size() < rows.size());
    }
    if (open)
        QVERIFY(m_stage->get(path + u'?' + encoded(filter) + u"=%2B999000999"_s).list().isEmpty());
}

void TestSandboxLists::times_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/number_orders", "/number_block_orders", "/number_reservations", "/documents"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestSandboxLists::times()
{
    QFETCH(QString, path);
    const QJsonArray rows = all(path);
    QVERIFY(rows.size() >= 2);
    const QString pivot = rows[rows.size() / 2][u"created_at"_s].toString();
    const auto count = [&](const std::function<bool(Timestamp)> &suits) {
        return int(std::count_if(
            rows.begin(), rows.end(), [&](const QJsonValue &row) { return suits(momentOf(row[u"created_at"_s])); }));
    };
    const Timestamp middle = momentOf(pivot);
    const QString after = path + u"?filter[created_at][gt]="_s + encoded(pivot);
    const QString before = path + u"?filter[created_at][lt]="_s + encoded(pivot);
    const int newer = count([&](Timestamp created) { return created > middle; });
    const int older = count([&](Timestamp created) { return created < middle; });
    QCOMPARE(all(after).size(), newer);
    QCOMPARE(all(before).size(), older);
    QVERIFY(newer + older > 0 && newer + older < rows.size());
    QVERIFY(m_stage->get(after + u"&filter[created_at][lt]="_s + encoded(pivot)).list().isEmpty());
}

void TestSandboxLists::newestFirst()
{
    for (const QString &path : {u"/number_orders"_s, u"/sub_number_orders"_s, u"/comments"_s, u"/documents"_s,
             u"/number_reservations"_s, u"/inexplicit_number_orders"_s, u"/number_block_orders"_s}) {
        const QJsonArray rows = all(path);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY2(momentOf(rows[i - 1][u"created_at"_s]) >= momentOf(rows[i][u"created_at"_s]), qPrintable(path));
    }
}

void TestSandboxLists::numbersOfSubOrders()
{
    QMap<QString, int> numbers;
    for (const QJsonValue &number : all(u"/number_order_phone_numbers"_s))
        ++numbers[number[u"sub_number_order_id"_s].toString()];
    const QJsonArray subs = all(u"/sub_number_orders"_s);
    QCOMPARE(numbers.size(), subs.size());
    for (const QJsonValue &sub : subs)
        QCOMPARE(numbers[sub[u"id"_s].toString()], sub[u"phone_numbers_count"_s].toInt());
}

void TestSandboxLists::includedNumbers()
{
    const QString with = u"filter[include_phone_numbers]=true"_s;
    for (const QJsonValue &sub : m_stage->get(u"/sub_number_orders?page[size]=250&"_s + with).list()) {
        const int count = sub[u"phone_numbers_count"_s].toInt();
        QCOMPARE(sub[u"phone_numbers"_s].toArray().size(), std::min(count, 50));
        const QString one = u"/sub_number_orders/"_s + sub[u"id"_s].toString();
        QCOMPARE(m_stage->get(one + u'?' + with).data()[u"phone_numbers"_s], sub[u"phone_numbers"_s]);
        QVERIFY(!m_stage->get(one).data().contains(u"phone_numbers"_s));
    }
}

void TestSandboxLists::inventoryCoverage()
{
    const auto groups = [this](const QString &query) {
        return m_stage->get(u"/inventory_coverage?filter[count]=true&"_s + query).list();
    };
    const auto total = [&groups](const QString &query) {
        int sum = 0;
        for (const QJsonValue &group : groups(query))
            sum += group[u"count"_s].toInt();
        return sum;
    };
    const int everything = total(u"filter[country_code]=US"_s);
    QVERIFY(everything > 10'000);
    QCOMPARE(total(u"filter[groupBy]=locality&filter[phone_number_type]=local"_s),
        total(u"filter[phone_number_type]=local"_s));
    QCOMPARE(total(u"filter[phone_number_type]=local"_s) + total(u"filter[phone_number_type]=toll_free"_s), everything);
    for (const QString &query : {u"filter[administrative_area]=CO"_s, u"filter[npa]=303"_s, u"filter[features]=sms"_s,
             u"filter[country_code]=GB"_s}) {
        const int part = total(query);
        QVERIFY2(part > 0 && part < everything, qPrintable(query));
    }
    // What is counted can be found.
    for (const QJsonValue &group : groups(u"filter[administrative_area]=CO"_s)) {
        const QJsonArray rows = m_stage->search(
            u"country_code=US&phone_number_type=local&administrative_area=CO&exclude_held_numbers=true&limit=1000"
            "&national_destination_code=%1"_s.arg(group[u"group"_s].toString()));
        QCOMPARE(rows.size(), group[u"count"_s].toInt());
    }
    const QString number = m_stage->numbers(u"country_code=US&national_destination_code=303&limit=1"_s)[0];
    const int exchange = total(u"filter[npa]=303&filter[nxx]="_s + number.mid(5, 3));
    QVERIFY(exchange > 0 && exchange < total(u"filter[npa]=303"_s));
    const QJsonArray uncounted = m_stage->get(u"/inventory_coverage"_s).list();
    QVERIFY(!uncounted[0].toObject().contains(u"count"_s));
    QCOMPARE(m_stage->get(u"/inventory_coverage"_s).meta()[u"total_results"_s].toInt(), int(uncounted.size()));
}

void TestSandboxLists::countryCoverage()
{
    const QJsonObject world = m_stage->get(u"/country_coverage"_s).data();
    QVERIFY(world.size() >= 240);
    for (auto country = world.begin(); country != world.end(); ++country) {
        const QString code = country.value()[u"code"_s].toString();
        QCOMPARE(code.size(), 2);
        const QJsonObject single = m_stage->get(u"/country_coverage/countries/"_s + code).data();
        QCOMPARE(single.keys(), QStringList(code == u"US"_s ? u"United States of America"_s : country.key()));
        // By itself a country names finer features, too; all else is as in the list.
        QJsonObject alone = single.begin()->toObject();
        QJsonArray features;
        for (const QJsonValue &feature : alone[u"features"_s].toArray()) {
            if (feature != u"hd_voice"_s && feature != u"international_sms"_s)
                features.append(feature);
        }
        alone[u"features"_s] = features;
        QCOMPARE(alone, country.value().toObject());
        const QJsonArray types = country.value()[u"phone_number_type"_s].toArray();
        QCOMPARE(country.value()[u"numbers"_s].toBool(), !types.isEmpty());
        for (const char *type : {"local", "toll_free", "mobile", "national", "shared_cost"}) {
            const QJsonObject block = country.value()[QLatin1StringView(type)].toObject();
            QCOMPARE(types.contains(QLatin1StringView(type)), !block.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestSandboxLists)
#include "tst_sandbox_lists.moc"
