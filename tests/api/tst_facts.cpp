// SPDX-License-Identifier: Apache-2.0
#include "field_names.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace nd;
using nd::testing::FieldNames;
using nd::testing::fieldNames;
using nd::testing::paramNames;
using nd::testing::RecordOf;

namespace {

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &item : json.toArray())
        list += item.toString();
    list.sort();
    return list;
}

QString operation(const QByteArray &verb, const QString &path)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    return QString::fromLatin1(verb) + u' ' + QString(path).replace(placeholder, u"{}"_s);
}

const char *word(Envelope envelope)
{
    switch (envelope) {
    case Envelope::Data:
        return "data";
    case Envelope::Bare:
        return "bare";
    case Envelope::Text:
        return "text";
    }
    return "";
}

const char *word(Paging paging)
{
    switch (paging) {
    case Paging::None:
        return "none";
    case Paging::Bracket:
        return "bracket";
    case Paging::Flat:
        return "flat";
    case Paging::Untold:
        return "untold";
    }
    return "";
}

template <class Reply>
const char *replyKind()
{
    if constexpr (std::is_same_v<Reply, QByteArray>)
        return "text";
    else if constexpr (std::is_same_v<Reply, WorldCoverage>)
        return "map";
    else
        return IsPage<Reply>::value ? "list" : "record";
}

QStringList without(QStringList names, const QStringList &taken)
{
    names.removeIf([&](const QString &name) { return taken.contains(name); });
    names.removeDuplicates();
    names.sort();
    return names;
}

/// Names below a name that is missing as a whole say nothing new.
QStringList tops(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names) {
        const bool below = std::any_of(result.begin(), result.end(),
            [&](const QString &top) { return name.startsWith(top + u'.') || name.startsWith(top + u"[]."_s); });
        if (!below)
            result += name;
    }
    return result;
}

} // namespace

/// Compares every endpoint with facts.json: what the published description of the API says about each call, and, under
/// "decisions", where the program knowingly differs from it.
class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCallHasAnEndpoint();
    void everyEndpointIsACall();
    void namesAreUniqueAndTelling();
    void verbsAndPackaging();
    void parameters();
    void bodies();
    void replies();
    void writesAreNeverRepeated();
    void reportsHaveBothSpellings();

private:
    template <class Check>
    void walk(Check check);
    QStringList decision(const QString &kind, const QString &record) const;

    QJsonObject m_facts;
    QMap<QString, QJsonObject> m_calls; ///< by "GET /path/{}"
};

void TestFacts::initTestCase()
{
    QFile file(QStringLiteral(ND_TEST_DATA "/facts.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    m_facts = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray calls = m_facts[u"calls"_s].toArray();
    for (const QJsonValue &call : calls)
        m_calls.insert(operation(call[u"method"_s].toString().toLatin1(), call[u"path"_s].toString()), call.toObject());
    QCOMPARE(m_calls.size(), calls.size());
    QVERIFY(m_calls.size() >= 51);
}

/// Calls check(endpoint, its fact, its operation) for every endpoint.
template <class Check>
void TestFacts::walk(Check check)
{
    forEachEndpoint([&](const auto &endpoint) {
        const QString key = operation(verbName(endpoint.verb), QString::fromLatin1(endpoint.path));
        check(endpoint, m_calls.value(key), key);
    });
}

QStringList TestFacts::decision(const QString &kind, const QString &record) const
{
    return texts(m_facts[u"decisions"_s][kind][record]);
}

void TestFacts::everyCallHasAnEndpoint()
{
    QStringList missing = m_calls.keys();
    walk([&](const auto &, const QJsonObject &, const QString &key) { missing.removeAll(key); });
    QCOMPARE(missing, QStringList());
}

void TestFacts::everyEndpointIsACall()
{
    walk([&](const auto &, const QJsonObject &, const QString &key) {
        QVERIFY2(m_calls.contains(key), qPrintable(key));
    });
}

void TestFacts::namesAreUniqueAndTelling()
{
    QMap<QString, QString> operations;
    walk([&](const auto &endpoint, const QJsonObject &, const QString &key) {
        static const QRegularExpression shape(u"^[a-z_]+\\.[a-z_]+$"_s);
        const QString name = QString::fromLatin1(endpoint.name);
        QVERIFY2(shape.match(name).hasMatch(), endpoint.name);
        QVERIFY2(operations.value(name, key) == key, endpoint.name);
        operations.insert(name, key);
    });
    QCOMPARE(operations.size(), m_calls.size());
}

void TestFacts::verbsAndPackaging()
{
    walk([]<class Reply, class P, class B>(
             const Endpoint<Reply, P, B> &endpoint, const QJsonObject &fact, const QString &key) {
        QVERIFY2(QLatin1StringView(word(endpoint.envelope)) == fact[u"envelope"_s].toString(), qPrintable(key));
        QVERIFY2(QLatin1StringView(word(endpoint.paging)) == fact[u"paging"_s].toString(), qPrintable(key));
        QVERIFY2(QLatin1StringView(replyKind<Reply>()) == fact[u"reply"_s].toString(), qPrintable(key));
    });
}

void TestFacts::parameters()
{
    walk([]<class R, class Params, class B>(
             const Endpoint<R, Params, B> &, const QJsonObject &fact, const QString &key) {
        QStringList names = paramNames<Params>();
        names.sort();
        QVERIFY2(names == texts(fact[u"parameters"_s]), qPrintable(key + u": "_s + names.join(u' ')));
    });
}

void TestFacts::bodies()
{
    walk([]<class R, class P, class Body>(const Endpoint<R, P, Body> &, const QJsonObject &fact, const QString &key) {
        FieldNames expected;
        const QJsonObject body = fact[u"body"_s].toObject();
        for (auto it = body.begin(); it != body.end(); ++it)
            expected.insert(it.key(), it.value().toString() == u"required"_s);
        const FieldNames names = fieldNames<Body>();
        QVERIFY2(names == expected, qPrintable(key + u": "_s + names.keys().join(u' ')));
    });
}

void TestFacts::replies()
{
    // Several endpoints may read one call: the list of orders has a short and a full form.
    QMap<QString, QStringList> read;
    walk([&]<class Reply, class P, class B>(const Endpoint<Reply, P, B> &, const QJsonObject &, const QString &key) {
        if constexpr (!std::is_same_v<Reply, QByteArray>)
            read[key] += fieldNames<typename RecordOf<Reply>::Type>().keys();
    });
    QStringList differences;
    for (auto it = read.begin(); it != read.end(); ++it) {
        const QString record = m_calls.value(it.key())[u"record"_s].toString();
        const QStringList said = texts(m_facts[u"records"_s][record]);
        QVERIFY2(!said.isEmpty(), qPrintable(it.key()));
        const QStringList unread = tops(without(said, *it));
        const QStringList unsaid = tops(without(*it, said));
        if (unread != decision(u"not_read"_s, record))
            differences += it.key() + u" leaves unread of "_s + record + u": "_s + unread.join(u' ');
        if (unsaid != decision(u"read_beyond"_s, record))
            differences += it.key() + u" reads beyond "_s + record + u": "_s + unsaid.join(u' ');
    }
    for (const QString &difference : differences)
        qWarning("%s", qPrintable(difference)); // one line each: a failure's own text is cut
    QCOMPARE(differences.size(), 0);
}

void TestFacts::writesAreNeverRepeated()
{
    QStringList asking;
    walk([&]<class Reply, class P, class B>(
             const Endpoint<Reply, P, B> &endpoint, const QJsonObject &, const QString &key) {
        const Repeat repeat = endpoint().repeat;
        QVERIFY2((repeat == Repeat::Safe) == (endpoint.verb == Verb::Get || endpoint.changesNothing), qPrintable(key));
        if (endpoint.changesNothing)
            asking += key;
    });
    asking.sort();
    QCOMPARE(asking,
        QStringList({u"POST /addresses/actions/validate"_s, u"POST /numbers_features"_s,
            u"POST /phone_numbers/actions/verify_ownership"_s}));
}

void TestFacts::reportsHaveBothSpellings()
{
    QStringList spelled;
    walk([&](const auto &endpoint, const QJsonObject &, const QString &key) {
        const QByteArray path = endpoint.path;
        QCOMPARE(endpoint.alternativePath != nullptr, path.startsWith("/sub_number_orders_report"));
        if (!endpoint.alternativePath)
            return;
        const QByteArray other = endpoint.alternativePath;
        QCOMPARE(other, QByteArray(path).replace("/sub_number_orders_report", "/sub_number_orders/report"));
        spelled += key;
    });
    QCOMPARE(spelled.size(), 3);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
