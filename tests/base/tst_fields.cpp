// SPDX-License-Identifier: Apache-2.0
#include "base/fields.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using nd::Decimal;
using nd::Timestamp;

namespace {

struct Inner
{
    QString id = {};
    int count = 0;
    friend bool operator==(const Inner &, const Inner &) = default;
    static constexpr auto fields()
    {
        return std::tuple{nd::essential("id", &Inner::id), nd::field("count", &Inner::count)};
    }
};

struct Outer
{
    QString text = {};
    bool flag = false;
    qint64 big = 0;
    Timestamp at = {};
    std::optional<Decimal> amount = {};
    std::optional<QString> note = {};
    std::optional<int> limit = {};
    QStringList words = {};
    Inner inner = {};
    std::vector<Inner> list = {};
    friend bool operator==(const Outer &, const Outer &) = default;
    static constexpr auto fields()
    {
        return std::tuple{nd::field("text", &Outer::text), nd::field("flag", &Outer::flag),
            nd::field("big", &Outer::big), nd::field("at", &Outer::at), nd::field("amount", &Outer::amount),
            nd::field("note", &Outer::note), nd::field("limit", &Outer::limit), nd::field("words", &Outer::words),
            nd::field("inner", &Outer::inner), nd::field("list", &Outer::list)};
    }
};

template <class T>
struct ReadTracking
{
    T value = {};
    bool found = false;
    QStringList notes = {};
};

template <class T>
ReadTracking<T> readJson(const char *json)
{
    ReadTracking<T> reading;
    nd::ParseWarnings warnings;
    nd::Reader reader(warnings);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray("[") + json + "]");
    Q_ASSERT(document.isArray());
    reading.found = read(document.array().at(0), reading.value, reader);
    reading.notes = warnings.notes();
    return reading;
}

QByteArray written(const QJsonValue &json)
{
    return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void readsText();
    void readsBool();
    void readsWholeNumbers();
    void readsAmounts();
    void readsWords();
    void nullAndAbsentLeaveTheDefault();
    void saysWhereSomethingWasOdd();
    void saysEachOddityOnce();
    void missingEssentialIsIncomplete();
    void badItemsOfAListStayVisible();
    void writesOnlyWhatIsSet();
    void setOptionalIsWrittenEvenWhenEmpty();
    void readsBackWhatItWrote();
};

void TestFields::readsText()
{
    QCOMPARE(readJson<QString>("\"a\"").value, u"a"_s);
    QCOMPARE(readJson<QString>("\"\"").found, true);
    const auto number = readJson<QString>("1293384261075731499");
    QCOMPARE(number.value, u"1293384261075731499"_s); // an id beyond 2^53
    QCOMPARE(number.notes, QStringList(u"answer: number instead of text"_s));
    QCOMPARE(readJson<QString>("[\"pending\"]").value, u"pending"_s);
    QVERIFY(readJson<QString>("[\"pending\"]").notes.isEmpty());
    for (const char *odd : {"true", "{}", "[]", "[\"a\",\"b\"]", "[1]"}) {
        QVERIFY(!readJson<QString>(odd).found);
        QCOMPARE(readJson<QString>(odd).notes, QStringList(u"answer: not a text"_s));
    }
}

void TestFields::readsBool()
{
    QVERIFY(readJson<bool>("true").value);
    QVERIFY(readJson<bool>("true").notes.isEmpty());
    for (const char *yes : {"\"true\"", "\"True\"", "1", "\"1\""}) {
        QVERIFY(readJson<bool>(yes).value);
        QCOMPARE(readJson<bool>(yes).notes.size(), 1);
    }
    for (const char *no : {"\"false\"", "0", "\"0\""})
        QVERIFY(readJson<bool>(no).found && !readJson<bool>(no).value);
    for (const char *odd : {"\"maybe\"", "2", "{}", "[]"})
        QVERIFY(!readJson<bool>(odd).found && !readJson<bool>(odd).notes.isEmpty());
}

void TestFields::readsWholeNumbers()
{
    QCOMPARE(readJson<int>("12").value, 12);
    QCOMPARE(readJson<int>("\"12\"").value, 12);
    QVERIFY(readJson<int>("\"12\"").notes.isEmpty());
    QCOMPARE(readJson<int>("1e3").value, 1000);
    QCOMPARE(readJson<qint64>("9007199254740993").value, qint64(9007199254740993));
    for (const char *odd : {"1.5", "\"x\"", "2147483648", "-2147483649", "1e300", "true", "[]", "\"\""}) {
        QVERIFY2(!readJson<int>(odd).found, odd);
        QCOMPARE(readJson<int>(odd).value, 0);
        QCOMPARE(readJson<int>(odd).notes, QStringList(u"answer: not a whole number"_s));
    }
}

void TestFields::readsAmounts()
{
    QCOMPARE(readJson<Decimal>("\"1.0000000\"").value.toString(), u"1.00"_s);
    QCOMPARE(readJson<Decimal>("6.54").value.toString(), u"6.54"_s); // a JSON number, through its shortest text
    QCOMPARE(readJson<Decimal>("0.1").value.toString(), u"0.10"_s);
    QCOMPARE(readJson<Decimal>("-12").value.toString(), u"-12.00"_s);
    for (const char *odd : {"\"free\"", "1e300", "true", "[]", "{}", "0.0000000001"}) {
        QVERIFY2(!readJson<std::optional<Decimal>>(odd).value, odd);
        QCOMPARE(readJson<std::optional<Decimal>>(odd).notes, QStringList(u"answer: not an amount"_s));
    }
}

void TestFields::readsWords()
{
    const QStringList words{u"sms"_s, u"voice"_s};
    QCOMPARE(readJson<QStringList>("[\"sms\",\"voice\"]").value, words);
    QCOMPARE(readJson<QStringList>("[{\"name\":\"sms\"},{\"name\":\"voice\"}]").value, words);
    QCOMPARE(readJson<QStringList>("[\"sms\",null,\"voice\"]").value, words);
    const auto mixed = readJson<QStringList>("[\"sms\",true,{\"name\":\"voice\"}]");
    QCOMPARE(mixed.value, words);
    QCOMPARE(mixed.notes, QStringList(u"answer: not a text"_s));
    QVERIFY(!readJson<QStringList>("\"sms\"").found);
}

void TestFields::nullAndAbsentLeaveTheDefault()
{
    const auto absent = readJson<Outer>("{}");
    QVERIFY(absent.found);
    QCOMPARE(absent.value, Outer());
    QVERIFY(absent.notes.isEmpty());
    const auto nulls = readJson<Outer>(R"({"text":null,"flag":null,"big":null,"at":null,"amount":null,"note":null,
                                           "limit":null,"words":null,"inner":null,"list":null})");
    QVERIFY(nulls.found);
    QCOMPARE(nulls.value, Outer());
    QVERIFY(nulls.notes.isEmpty());
    QVERIFY(!readJson<Outer>("null").found);
}

void TestFields::saysWhereSomethingWasOdd()
{
    const auto reading
        = readJson<Outer>(R"({"text":"good","at":"soon","inner":{"id":"i","count":"many"},"list":[{"id":1}]})");
    QVERIFY(reading.found);
    QCOMPARE(reading.value.text, u"good"_s);
    QCOMPARE(reading.value.inner.id, u"i"_s);
    QCOMPARE(reading.notes,
        QStringList({u"at: not a date"_s, u"inner.count: not a whole number"_s, u"list.id: number instead of text"_s}));
}

void TestFields::saysEachOddityOnce()
{
    QByteArray list = R"({"list":[)";
    for (int i = 0; i < 100; ++i)
        list += R"({"id":"x","count":true},)";
    list.chop(1);
    const auto same = readJson<Outer>((list + "]}").constData());
    QCOMPARE(same.value.list.size(), size_t(100));
    QCOMPARE(same.notes, QStringList(u"list.count: not a whole number"_s));

    nd::ParseWarnings many;
    for (int i = 0; i < 100; ++i)
        many.note(QString::number(i));
    QVERIFY(many.notes().size() <= 20);
}

void TestFields::missingEssentialIsIncomplete()
{
    const auto missing = readJson<Inner>(R"({"count":7})");
    QVERIFY(!missing.found);
    QCOMPARE(missing.value.count, 7); // the rest is read in any case
    QCOMPARE(missing.notes, QStringList(u"id: missing"_s));
    QVERIFY(!readJson<Inner>(R"({"id":null})").found);
    QVERIFY(readJson<Inner>(R"({"id":"x"})").found);
    for (const char *odd : {"[]", "5", "\"x\"", "true"})
        QCOMPARE(readJson<Inner>(odd).notes, QStringList(u"answer: not an object"_s));
}

void TestFields::badItemsOfAListStayVisible()
{
    const auto reading = readJson<std::vector<Inner>>(R"([{"id":"a"},{"count":3},5,null,{"id":"b"}])");
    QVERIFY(reading.found);
    QCOMPARE(reading.value.size(), size_t(3)); // the object without id is kept, what is no object is not
    QCOMPARE(reading.value[1].count, 3);
    QCOMPARE(reading.notes, QStringList({u"id: missing"_s, u"answer: not an object"_s}));
}

void TestFields::writesOnlyWhatIsSet()
{
    const QByteArray empty = written(nd::write(Outer()));
    QCOMPARE(empty, QByteArray(R"({"big":0,"flag":false,"inner":{"count":0}})"));
    Outer outer;
    outer.text = u"Zürich \"1\""_s;
    outer.amount = Decimal::parse(u"1.5");
    outer.at = *Timestamp::parse(u"2024-05-31T11:14:00Z");
    outer.words = {u"a"_s};
    outer.list = {{u"x"_s, 1}};
    const QJsonObject json = nd::write(outer).toObject();
    QCOMPARE(json[u"text"_s].toString(), u"Zürich \"1\""_s);
    QCOMPARE(json[u"amount"_s].toString(), u"1.50"_s);
    QCOMPARE(json[u"at"_s].toString(), u"2024-05-31T11:14:00.000000Z"_s);
    QVERIFY(!json.contains(u"note"_s));
    QVERIFY(!json.contains(u"limit"_s));
}

void TestFields::setOptionalIsWrittenEvenWhenEmpty()
{
    Outer outer;
    outer.note = QString();
    outer.limit = 0;
    const QJsonObject json = nd::write(outer).toObject();
    QVERIFY(json.contains(u"note"_s));
    QCOMPARE(json[u"note"_s].toString(), QString());
    QCOMPARE(json[u"limit"_s].toInt(-1), 0);
}

void TestFields::readsBackWhatItWrote()
{
    Outer outer;
    outer.text = u"text"_s;
    outer.flag = true;
    outer.big = 9007199254740993;
    outer.at = Timestamp::fromMicros(1);
    outer.amount = Decimal::fromUnits(1);
    outer.note = u"note"_s;
    outer.limit = 3;
    outer.words = {u"a"_s, u"b"_s};
    outer.inner = {u"i"_s, 2};
    outer.list = {{u"x"_s, 1}, {u"y"_s, 2}};
    const auto reading = readJson<Outer>(written(nd::write(outer)).constData());
    QVERIFY(reading.found);
    QVERIFY(reading.notes.isEmpty());
    QCOMPARE(reading.value, outer);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
