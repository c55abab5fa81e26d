// SPDX-License-Identifier: Apache-2.0
#include "list_stage.h"

#include "api/client/partial_list.h"
#include "base/local_code.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace nd;
using Answer = FakeTelnyx::Answer;
using Meta = QJsonObject;

namespace {

constexpr int Full = Pager::PageSize;

QJsonObject answerJson(const QList<QJsonObject> &rows)
{
    QJsonArray data;
    for (const QJsonObject &row : rows)
        data.append(row);
    return {{u"data"_s, data}};
}

Answer answerWith(const QList<QJsonObject> &rows, const QJsonValue &meta)
{
    QJsonObject body = answerJson(rows);
    if (!meta.isUndefined())
        body.insert(u"meta"_s, meta);
    return FakeTelnyx::bare(body);
}

Meta meta(int page, int pages, int results)
{
    return {{u"page_number"_s, page}, {u"page_size"_s, Full}, {u"total_pages"_s, pages}, {u"total_results"_s, results}};
}

} // namespace

Q_DECLARE_METATYPE(std::function<QJsonValue(int)>)
Q_DECLARE_METATYPE(nd::FakeTelnyx::Answer)

/// What a server says of its list's length is a hint: no row is lost by believing it, and nothing goes on for ever.
class TestPagerLies : public QObject
{
    Q_OBJECT

private slots:
    void totals_data();
    void totals();
    void cannotTurnPages();
    void turnsPagesWithoutSayingSo();
    void growsWhileItIsRead();
    void shrinksWhileItIsRead();
    void refusesPagesBeyondTheEnd();
    void duplicates();
    void badRowsAreLeftOut();
    void aBareArray();
    void contradictions_data();
    void contradictions();
    void errorsInPlaceOfRows();
    void whatWasKnownOfTheOthers();
};

void TestPagerLies::totals_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<std::function<QJsonValue(int)>>("metaOf");
    QTest::addColumn<int>("mostRequests");
    const auto row = [](const char *name, int rows, const std::function<QJsonValue(int)> &metaOf, int mostRequests) {
        QTest::newRow(name) << rows << metaOf << mostRequests;
    };
    const int rows = 3 * Full + 10;
    row(
        "true", rows, [=](int page) { return meta(page, 4, rows); }, 4);
    row(
        "one page only", rows, [=](int page) { return meta(page, 1, rows); }, 4);
    row(
        "a page too few", rows, [=](int page) { return meta(page, 3, rows); }, 4);
    row(
        "no page", rows, [=](int page) { return meta(page, 0, rows); }, 4);
    row(
        "a negative page", rows, [=](int page) { return meta(page, -7, rows); }, 4);
    row(
        "a page too many", rows, [=](int page) { return meta(page, 5, rows); }, 5);
    row(
        "far too many", rows, [=](int page) { return meta(page, 2'000'000'000, rows); },
        4 + Pager::SideBySide + Pager::Ahead);
    row(
        "neither pages nor results", rows, [=](int page) { return meta(page, 0, 0); }, 5);
    row(
        "too few results", rows, [=](int page) { return meta(page, 4, 7); }, 4);
    row(
        "too many results", rows, [=](int page) { return meta(page, 4, 999'999); }, 4);
    row(
        "no meta", rows, [](int) { return QJsonValue(QJsonValue::Undefined); }, 5);
    row(
        "meta is null", rows, [](int) { return QJsonValue(); }, 5);
    row(
        "meta is a text", rows, [](int) { return QJsonValue(u"4 pages"_s); }, 5);
    row(
        "no meta, one page", 10, [](int) { return QJsonValue(QJsonValue::Undefined); }, 1);
    row(
        "no meta, a full page", Full, [](int) { return QJsonValue(QJsonValue::Undefined); }, 2);
    row(
        "no meta, nothing", 0, [](int) { return QJsonValue(QJsonValue::Undefined); }, 1);
    row(
        "more each time", rows, [=](int page) { return meta(page, page + 1, rows); }, 5);
    row(
        "fewer each time", rows, [=](int page) { return meta(page, 5 - page, rows); }, 4);
}

void TestPagerLies::totals()
{
    QFETCH(int, rows);
    QFETCH(std::function<QJsonValue(int)>, metaOf);
    QFETCH(int, mostRequests);
    ListStage stage(rows);
    stage.partWillDo = true;
    stage.answerOf = [&](int page) { return answerWith(stage.rowsOf(page), metaOf(page)); };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(rows));
    QVERIFY(stage.base.barrier());
    QCOMPARE(stage.ends, 1);
    const int asked = stage.base.telnyx.count("GET", "/number_orders");
    QVERIFY2(asked <= mostRequests, QByteArray::number(asked).constData());
    for (const auto &[done, known] : stage.progress)
        QVERIFY(done <= known);
    QVERIFY(stage.base.keptTheKey());
}

/// Every number gets the first page, as the API answers where it knows no page parameter.
void TestPagerLies::cannotTurnPages()
{
    ListStage stage(4 * Full);
    stage.partWillDo = true;
    stage.answerOf = [&](int) { return stage.page(1); };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(Full));
}

void TestPagerLies::turnsPagesWithoutSayingSo()
{
    ListStage stage(3 * Full);
    stage.answerOf = [&](int page) { return answerWith(stage.rowsOf(page), Meta{{u"total_pages"_s, 3}}); };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(3 * Full));
}

void TestPagerLies::growsWhileItIsRead()
{
    ListStage stage(6 * Full);
    stage.answerOf
        = [&](int page) { return page == 1 ? answerWith(stage.rowsOf(1), meta(1, 2, 2 * Full)) : stage.page(page); };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(6 * Full));
    QCOMPARE(stage.progress.back(), std::pair(6, 6));
}

void TestPagerLies::shrinksWhileItIsRead()
{
    ListStage stage(2 * Full + 5);
    stage.partWillDo = true;
    stage.answerOf
        = [&](int page) { return page == 1 ? answerWith(stage.rowsOf(1), meta(1, 12, 12 * Full)) : stage.page(page); };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(2 * Full + 5));
    QCOMPARE(stage.ends, 1);
}

/// The total was too large, and the server says so with an error: the rows stay, the reader hears of it.
void TestPagerLies::refusesPagesBeyondTheEnd()
{
    ListStage stage(2 * Full);
    stage.answerOf = [&](int page) {
        return page > 2 ? FakeTelnyx::error(400, "10015", "page[number] is beyond the end")
                        : answerWith(stage.rowsOf(page), meta(page, 3, 3 * Full));
    };
    // The refusal comes last.
    const auto honest = stage.answerOf;
    stage.answerOf = [&, honest](int page) {
        Answer answer = honest(page);
        if (page == 3)
            answer.way = FakeTelnyx::Way::Hold;
        return answer;
    };
    stage.begin();
    QVERIFY(stage.base.until([&] { return stage.base.telnyx.held() == 1 && stage.rows.size() == 2 * size_t(Full); }));
    stage.base.telnyx.release();
    QVERIFY(stage.untilOver());
    QVERIFY(!stage.endedWell());
    QCOMPARE(stage.end->error().kind, ErrorKind::Rejected);
    QCOMPARE(stage.end->error().detail, u"page 3: page[number] is beyond the end"_s);
    QCOMPARE(stage.ids(), stage.expected(2 * Full));
}

/// A new order pushes a row from the first page onto the second: both copies are handed on, whoever keeps rows
/// tells them apart by their id, and the list is read to its end all the same.
void TestPagerLies::duplicates()
{
    ListStage stage(3 * Full);
    stage.answerOf = [&](int page) {
        return page == 2 ? FakeTelnyx::list(stage.orders(Full - 1, Full), 2, 3, 3 * Full) : stage.page(page);
    };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QStringList wanted = stage.expected(Full);
    wanted += stage.expected(2 * Full - 1).mid(Full - 1);
    wanted += stage.expected(3 * Full).mid(2 * Full);
    QCOMPARE(stage.ids(), wanted);
    QCOMPARE(stage.ids().count(u"o249"_s), 2);
}

void TestPagerLies::badRowsAreLeftOut()
{
    ListStage stage(3 * Full);
    stage.partWillDo = true;
    stage.answerOf = [&](int page) {
        QList<QJsonObject> rows = stage.rowsOf(page);
        if (page == 2)
            rows[0] = {{u"status"_s, u"success"_s}};
        return FakeTelnyx::list(rows, page, 3, 3 * Full);
    };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QStringList wanted = stage.expected(3 * Full);
    wanted.removeAt(Full);
    QCOMPARE(stage.ids(), wanted);
    const auto odd = std::count_if(
        stage.base.log.begin(), stage.base.log.end(), [](const Activity &entry) { return !entry.warnings.isEmpty(); });
    QCOMPARE(odd, 1);
}

void TestPagerLies::aBareArray()
{
    ListStage stage(7);
    stage.answerOf = [&](int page) {
        QJsonArray array;
        for (const QJsonObject &row : stage.rowsOf(page))
            array.append(row);
        return Answer{.body = QJsonDocument(array).toJson()};
    };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(7));
}

void TestPagerLies::contradictions_data()
{
    QTest::addColumn<Answer>("first");
    QTest::addColumn<int>("rows");
    QList<QJsonObject> one{ListStage::order(0)};
    QJsonObject errors = answerJson(one);
    errors.insert(u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, u"10007"_s}}});
    QTest::newRow("errors beside rows") << FakeTelnyx::bare(errors) << 1;
    QTest::newRow("fewer than it counts") << FakeTelnyx::list(one, 1, 1, 55) << 1;
    QTest::newRow("none of those that it counts") << FakeTelnyx::list({}, 1, 1, 55) << 0;
    QTest::newRow("a row without id") << FakeTelnyx::list({one.front(), {{u"status"_s, u"success"_s}}}) << 1;
    QTest::newRow("an empty page before the last")
        << answerWith({}, Meta{{u"page_number"_s, 1}, {u"total_pages"_s, 3}}) << 0;
    QTest::newRow("the first page in place of the second")
        << answerWith(one, Meta{{u"page_number"_s, 1}, {u"total_pages"_s, 2}}) << 1;
}

/// Every row is handed on; whoever takes a list for the whole hears that it is none.
void TestPagerLies::contradictions()
{
    QFETCH(Answer, first);
    QFETCH(int, rows);
    for (const bool partWillDo : {false, true}) {
        ListStage stage(0);
        stage.partWillDo = partWillDo;
        stage.answerOf = [&](int) { return first; };
        stage.begin();
        QVERIFY(stage.untilOver());
        QCOMPARE(stage.ids(), stage.expected(rows));
        QCOMPARE(stage.endedWell(), partWillDo);
        if (!partWillDo)
            QVERIFY(hasCode(stage.end->error(), LocalCode::Contradiction));
    }
}

/// No list, whoever reads it: it would be taken for an empty one.
void TestPagerLies::errorsInPlaceOfRows()
{
    ListStage stage(0);
    stage.partWillDo = true;
    stage.answerOf = [](int) {
        Answer answer = FakeTelnyx::error(200, "10007", "An unexpected error occurred.");
        answer.body.chop(1);
        answer.body += R"(,"data":[],"meta":{"total_results":55}})";
        return answer;
    };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(!stage.endedWell());
    QVERIFY(hasCode(stage.end->error(), LocalCode::Contradiction));
    QCOMPARE(stage.end->error().title, u"An unexpected error occurred."_s);
}

void TestPagerLies::whatWasKnownOfTheOthers()
{
    const auto orders = [](const QStringList &ids, const QString &status) {
        std::vector<NumberOrder> made;
        for (const QString &id : ids) {
            made.emplace_back().id = id;
            made.back().status = status;
        }
        return made;
    };
    QStringList told;
    for (const NumberOrder &one :
        withKnown(orders({u"o3"_s, u"o1"_s}, u"success"_s), orders({u"o1"_s, u"o2"_s}, u"pending"_s)))
        told += one.id + u' ' + one.status;
    QCOMPARE(told, (QStringList{u"o3 success"_s, u"o1 success"_s, u"o2 pending"_s}));
}

QTEST_GUILESS_MAIN(TestPagerLies)
#include "tst_pager_lies.moc"
