// SPDX-License-Identifier: Apache-2.0
#include "hostile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;
using namespace nd::testing;

namespace {

/// What no field of this type can be.
QJsonValue wrongFor(const bool *)
{
    return u"maybe"_s;
}
QJsonValue wrongFor(const void *)
{
    return true;
}

} // namespace

/// Whatever an answer looks like: no crash, what is readable is read, what is not is said.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void wholeAnswersAreReadWithoutANote();
    void recordsSurviveWriting();
    void sparseAnswersAreFine();
    void nullsAreFine();
    void missingEssentialsAreNamed();
    void oneOddFieldCostsOnlyItself();
    void everythingWrongAtOnce();
    void unknownFieldsAreIgnored();
    void wrappedTwice();
    void listForObjectAndObjectForList();
    void rowsThatAreNoRecordsAreLeftOut();
    void oddMeta();
};

void TestHostile::wholeAnswersAreReadWithoutANote()
{
    int replies = 0;
    forEachJsonReply([&]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        const auto decoded = decode<Reply>(answer<Reply>(Sample<T>::json(), endpoint.envelope), endpoint.envelope);
        QVERIFY2(decoded.reply, endpoint.name);
        QVERIFY2(decoded.notes.isEmpty(), qPrintable(decoded.notes.join(u';')));
        if constexpr (IsPage<Reply>::value) {
            QCOMPARE(decoded.reply->rows.size(), size_t(2));
            if (endpoint.envelope == Envelope::Data)
                QCOMPARE(decoded.reply->meta.totalResults, 2);
        }
        ++replies;
    });
    QVERIFY(replies >= 51);
}

void TestHostile::recordsSurviveWriting()
{
    forEachJsonReply([]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        ParseWarnings warnings;
        Reader reader(warnings);
        T first{};
        QVERIFY2(read(Sample<T>::json(), first, reader), endpoint.name);
        T second{};
        QVERIFY2(read(write(first), second, reader), endpoint.name);
        QVERIFY2(first == second, endpoint.name);
        QVERIFY2(!(first == T{}), endpoint.name);
        QVERIFY2(warnings.isEmpty(), endpoint.name);
    });
}

void TestHostile::sparseAnswersAreFine()
{
    forEachRecord([]<class T, class Reply>(const auto &endpoint, Tag<T> tag, Tag<Reply>) {
        QJsonObject sparse;
        forEachField(tag, [&]<class M>(const Field<T, M> &f) {
            if (f.essential)
                sparse.insert(QLatin1String(f.key), Sample<M>::json());
        });
        QVERIFY2(!sparse.isEmpty(), endpoint.name);
        const auto decoded = decode<Reply>(answer<Reply>(sparse, endpoint.envelope), endpoint.envelope);
        QVERIFY2(firstRecord(decoded.reply), endpoint.name);
        QVERIFY2(decoded.notes.isEmpty(), qPrintable(decoded.notes.join(u';')));
    });
}

void TestHostile::nullsAreFine()
{
    forEachRecord([]<class T, class Reply>(const auto &endpoint, Tag<T> tag, Tag<Reply>) {
        QJsonObject nulls;
        QJsonObject sparse;
        forEachField(tag, [&]<class M>(const Field<T, M> &f) {
            nulls.insert(QLatin1String(f.key), f.essential ? Sample<M>::json() : QJsonValue());
            if (f.essential)
                sparse.insert(QLatin1String(f.key), Sample<M>::json());
        });
        const auto decoded = decode<Reply>(answer<Reply>(nulls, endpoint.envelope), endpoint.envelope);
        const auto bare = decode<Reply>(answer<Reply>(sparse, endpoint.envelope), endpoint.envelope);
        QVERIFY2(firstRecord(decoded.reply), endpoint.name);
        QVERIFY2(*firstRecord(decoded.reply) == *firstRecord(bare.reply), endpoint.name);
        QVERIFY2(decoded.notes.isEmpty(), qPrintable(decoded.notes.join(u';')));
    });
}

void TestHostile::missingEssentialsAreNamed()
{
    forEachRecord([]<class T, class Reply>(const auto &endpoint, Tag<T> tag, Tag<Reply>) {
        forEachField(tag, [&]<class M>(const Field<T, M> &f) {
            if (!f.essential)
                return;
            for (const bool present : {false, true}) { // absent, and null
                QJsonObject object = Sample<T>::json().toObject();
                if (present)
                    object.insert(QLatin1String(f.key), QJsonValue());
                else
                    object.remove(QLatin1String(f.key));
                const auto decoded = decode<Reply>(answer<Reply>(object, endpoint.envelope), endpoint.envelope);
                const QString said = QLatin1String(f.key) + u": missing"_s;
                QVERIFY2(!firstRecord(decoded.reply), endpoint.name);
                QCOMPARE(decoded.notes, QStringList(said));
                if constexpr (IsPage<Reply>::value) {
                    QVERIFY2(decoded.reply, endpoint.name); // a list without the bad rows is still a list
                } else {
                    QCOMPARE(decoded.reply.error().kind, ErrorKind::BadReply);
                    QVERIFY2(decoded.reply.error().detail.contains(said), qPrintable(decoded.reply.error().detail));
                }
            }
        });
    });
}

void TestHostile::oneOddFieldCostsOnlyItself()
{
    forEachRecord([]<class T, class Reply>(const auto &endpoint, Tag<T> tag, Tag<Reply>) {
        const QJsonObject whole = Sample<T>::json().toObject();
        const auto good = decode<Reply>(answer<Reply>(whole, endpoint.envelope), endpoint.envelope);
        forEachField(tag, [&]<class M>(const Field<T, M> &odd) {
            if (odd.essential)
                return;
            QJsonObject object = whole;
            object.insert(QLatin1String(odd.key), wrongFor(static_cast<const M *>(nullptr)));
            const auto decoded = decode<Reply>(answer<Reply>(object, endpoint.envelope), endpoint.envelope);
            const T *record = firstRecord(decoded.reply);
            QVERIFY2(record, odd.key);
            forEachField(tag, [&]<class N>(const Field<T, N> &f) {
                if (QLatin1String(f.key) == QLatin1String(odd.key)) // as if it were not there
                    QVERIFY2(record->*(f.member) == T{}.*(f.member), f.key);
                else
                    QVERIFY2(record->*(f.member) == firstRecord(good.reply)->*(f.member), f.key);
            });
            QCOMPARE(decoded.notes.size(), 1);
            QVERIFY2(
                decoded.notes.front().startsWith(QLatin1String(odd.key) + u": "_s), qPrintable(decoded.notes.front()));
        });
    });
}

void TestHostile::everythingWrongAtOnce()
{
    const QJsonValue wrongs[] = {true, 1.5, -1, 1e300, u"rubbish"_s, QJsonArray{}, QJsonArray{QJsonValue()},
        QJsonArray{QJsonArray{1}}, QJsonObject{}, QJsonObject{{u"name"_s, QJsonObject{{u"name"_s, 1}}}}};
    forEachRecord([&]<class T, class Reply>(const auto &endpoint, Tag<T> tag, Tag<Reply>) {
        for (const QJsonValue &wrong : wrongs) {
            QJsonObject object;
            forEachField(tag, [&](const auto &f) { object.insert(QLatin1String(f.key), wrong); });
            const auto decoded = decode<Reply>(answer<Reply>(object, endpoint.envelope), endpoint.envelope);
            QVERIFY2(decoded.isSane(), endpoint.name);
            QVERIFY2(!decoded.notes.isEmpty() || decoded.reply, endpoint.name);
        }
    });
}

void TestHostile::unknownFieldsAreIgnored()
{
    forEachRecord([]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        const QJsonObject whole = Sample<T>::json().toObject();
        QJsonObject more = whole;
        more.insert(
            u"from_the_future"_s, QJsonObject{{u"id"_s, QJsonArray{1, 2, QJsonObject{{u"x"_s, QJsonValue()}}}}});
        more.insert(QString(), 5);
        more.insert(u"ID"_s, true);
        const auto plain = decode<Reply>(answer<Reply>(whole, endpoint.envelope), endpoint.envelope);
        const auto decoded = decode<Reply>(answer<Reply>(more, endpoint.envelope), endpoint.envelope);
        QVERIFY2(firstRecord(decoded.reply), endpoint.name);
        QVERIFY2(*firstRecord(decoded.reply) == *firstRecord(plain.reply), endpoint.name);
        QVERIFY2(decoded.notes.isEmpty(), endpoint.name);
    });
}

void TestHostile::wrappedTwice()
{
    forEachRecord([]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        if constexpr (!IsPage<Reply>::value && !std::is_same_v<T, CountryCoverage>) {
            const QByteArray once = R"({"data":)" + answer<Reply>(Sample<T>::json(), Envelope::Bare) + '}';
            const auto decoded = decode<Reply>(R"({"data":)" + once + '}', endpoint.envelope);
            QVERIFY2(!decoded.reply && decoded.isSane(), endpoint.name);
            // Bare answers have been seen wrapped once as well.
            QVERIFY2(decode<Reply>(once, endpoint.envelope).reply, endpoint.name);
        }
    });
}

void TestHostile::listForObjectAndObjectForList()
{
    forEachRecord([]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        const QJsonValue record = Sample<T>::json();
        const QJsonValue other = IsPage<Reply>::value ? record : QJsonValue(QJsonArray{record});
        const QByteArray bytes = QJsonDocument(QJsonObject{{u"data"_s, other}}).toJson();
        const auto decoded = decode<Reply>(bytes, endpoint.envelope);
        QVERIFY2(!decoded.reply && decoded.isSane(), endpoint.name);
    });
}

void TestHostile::rowsThatAreNoRecordsAreLeftOut()
{
    forEachRecord([]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        if constexpr (IsPage<Reply>::value) {
            const QJsonArray rows{
                Sample<T>::json(), QJsonValue(), 5, u"x"_s, QJsonArray{}, QJsonObject{}, Sample<T>::json()};
            const QByteArray bytes = QJsonDocument(QJsonObject{{u"data"_s, rows}}).toJson();
            const auto decoded = decode<Reply>(bytes, endpoint.envelope);
            QVERIFY2(decoded.reply, endpoint.name);
            QCOMPARE(decoded.reply->rows.size(), size_t(2));
            QVERIFY2(!decoded.notes.isEmpty(), endpoint.name);
        }
    });
}

void TestHostile::oddMeta()
{
    const QByteArray metas[] = {"null", "5", "[]", "\"x\"", "{}", R"({"total_results":"many","page_number":{}})",
        R"({"total_results":-1,"total_pages":1e300})"};
    forEachRecord([&]<class T, class Reply>(const auto &endpoint, Tag<T>, Tag<Reply>) {
        if constexpr (IsPage<Reply>::value) {
            const QByteArray row = QJsonDocument(Sample<T>::json().toObject()).toJson();
            for (const QByteArray &meta : metas) {
                const auto decoded = decode<Reply>("{\"data\":[" + row + "],\"meta\":" + meta + '}', endpoint.envelope);
                QVERIFY2(firstRecord(decoded.reply), endpoint.name);
            }
        }
    });
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
