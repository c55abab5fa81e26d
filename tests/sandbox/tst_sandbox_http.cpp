// SPDX-License-Identifier: Apache-2.0
#include "http_stage.h"
#include "valid_requests.h"

#include "api/all_endpoints.h"
#include "api/request/decode.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::Asked;
using nd::testing::HttpStage;
using nd::testing::ValidRequests;

namespace {

/// What is odd about an answer when the program reads it; says so too when there is no such endpoint.
QStringList quirks(const QString &name, const QByteArray &body)
{
    QStringList found{u"no endpoint reads it"_s};
    forEachEndpoint([&]<class Reply, class P, class B>(const Endpoint<Reply, P, B> &endpoint) {
        if (ValidRequests::nameOf(QString::fromLatin1(verbName(endpoint.verb)), QString::fromLatin1(endpoint.path))
            != name)
            return;
        found.clear();
        ParseWarnings warnings;
        const Result<Reply> reply = decodeReply<Reply>(body, endpoint.envelope, warnings);
        found = warnings.notes();
        if (!reply)
            found += reply.error().detail;
        if constexpr (IsPage<Reply>::value) {
            const auto doc = QJsonDocument::fromJson(body);
            const QJsonArray rows = doc.isArray() ? doc.array() : doc[u"data"_s].toArray();
            if (reply && qsizetype(reply->rows.size()) != rows.size())
                found += u"rows were left out"_s;
            if (rows.isEmpty())
                found += u"an empty list proves nothing"_s;
        }
    });
    return found;
}

/// Every name in an answer, as facts.json writes them: "phone_numbers[].phone_number".
void gather(const QJsonValue &json, const QString &prefix, QSet<QString> &names)
{
    if (json.isArray()) {
        for (const QJsonValue &item : json.toArray())
            gather(item, prefix.isEmpty() ? prefix : prefix.chopped(1) + u"[]."_s, names);
    }
    const QJsonObject object = json.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        names += prefix + field.key();
        gather(field.value(), prefix + field.key() + u'.', names);
    }
}

QByteArray bytes(const QJsonObject &body)
{
    return body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
}

/// The form of an error: code, title, detail, and where to read more.
QString complaint(const Answered &answered)
{
    if (!answered.contentType.startsWith("application/json"))
        return u"not JSON"_s;
    const QJsonArray errors = answered.root()[u"errors"_s].toArray();
    for (const QJsonValue &error : errors) {
        for (const char *key : {"code", "title", "detail"}) {
            if (error[QLatin1StringView(key)].toString().isEmpty())
                return u"no "_s + QLatin1StringView(key);
        }
        if (!error[u"meta"_s][u"url"_s].toString().endsWith(error[u"code"_s].toString()))
            return u"no url"_s;
    }
    return errors.isEmpty() ? u"no errors"_s : QString();
}

} // namespace

/// Walks the table of everything that the API can be asked, over HTTP.
class TestSandboxHttp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCallIsTried();
    void callsAnswer_data() { rows(); }
    void callsAnswer();
    void recordsAreWhole();
    void callsWantTheKey_data() { rows(); }
    void callsWantTheKey();
    void strangersChangeNothing();
    void idsMustBeKnown_data() { rows(u"{"_s); }
    void idsMustBeKnown();
    void bodiesMustBeJson_data() { rows({}, true); }
    void bodiesMustBeJson();

private:
    void rows(const QString &part = {}, bool withBody = false) const;
    Answered asked(const Asked &what)
    {
        m_stage->clock.advance(3s); // reports get ready; paperwork, holds and the rest wait longer
        return m_stage->ask(what.method, what.target, bytes(what.body));
    }

    QJsonObject m_facts;
    QMap<QString, QJsonObject> m_calls;
    std::unique_ptr<HttpStage> m_stage;
    std::unique_ptr<ValidRequests> m_valid;
};

void TestSandboxHttp::initTestCase()
{
    QFile file(QStringLiteral(ND_API_FACTS));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    m_facts = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &call : m_facts[u"calls"_s].toArray())
        m_calls[ValidRequests::nameOf(call[u"method"_s].toString(), call[u"path"_s].toString())] = call.toObject();
    QVERIFY(m_calls.size() >= 51);
    m_stage = std::make_unique<HttpStage>(HttpStage::plain(60));
    m_valid = std::make_unique<ValidRequests>(*m_stage);
}

/// A row for each call whose name contains `part`.
void TestSandboxHttp::rows(const QString &part, bool withBody) const
{
    QTest::addColumn<QString>("name");
    for (auto call = m_calls.begin(); call != m_calls.end(); ++call) {
        if (call.key().contains(part) && (!withBody || call->contains(u"body"_s)))
            QTest::newRow(qPrintable(call.key())) << call.key();
    }
}

void TestSandboxHttp::everyCallIsTried()
{
    QCOMPARE(m_valid->names(), m_calls.keys());
}

void TestSandboxHttp::callsAnswer()
{
    QFETCH(QString, name);
    const QJsonObject fact = m_calls[name];
    const Answered answer = asked(m_valid->make(name));
    QCOMPARE(answer.verdict(), name == u"POST /sub_number_orders_report"_s ? u"202"_s : u"200"_s);
    QCOMPARE(quirks(name, answer.body), QStringList());
    QVERIFY(!answer.headers.value("x-request-id").isEmpty());
    QVERIFY(!answer.headers.contains("content-encoding"));

    const QString envelope = fact[u"envelope"_s].toString();
    if (envelope == u"text"_s) {
        QVERIFY(answer.contentType.startsWith("text/csv"));
        return;
    }
    QVERIFY(answer.contentType.startsWith("application/json"));
    QCOMPARE(answer.root().contains(u"data"_s), envelope == u"data"_s);
    const bool paged = fact[u"paging"_s].toString() != u"none"_s;
    for (const char *key : {"page_number", "page_size", "total_pages", "total_results"})
        QVERIFY2(answer.meta().contains(QLatin1StringView(key)) || !paged, key);
}

void TestSandboxHttp::recordsAreWhole()
{
    QMap<QString, QSet<QString>> seen;
    for (const QString &name : m_valid->names()) {
        const QJsonObject fact = m_calls[name];
        const Answered answer = asked(m_valid->make(name));
        QJsonValue data = answer.document().isArray() ? QJsonValue(answer.list()) : answer.root();
        if (fact[u"envelope"_s].toString() == u"data"_s)
            data = data[u"data"_s];
        QSet<QString> &names = seen[fact[u"record"_s].toString()];
        if (fact[u"reply"_s].toString() == u"map"_s || name == u"GET /country_coverage/countries/{}"_s) {
            for (const QJsonValue &one : data.toObject())
                gather(one, {}, names);
        } else {
            gather(data, {}, names);
        }
    }
    QStringList missing;
    const QJsonObject records = m_facts[u"records"_s].toObject();
    for (auto record = records.begin(); record != records.end(); ++record) {
        const QJsonArray unread = m_facts[u"decisions"_s][u"not_read"_s][record.key()].toArray();
        for (const QJsonValue &name : record->toArray()) {
            const bool read = std::none_of(unread.begin(), unread.end(), [&](const QJsonValue &left) {
                return name == left || name.toString().startsWith(left.toString() + u'.');
            });
            if (read && !seen[record.key()].contains(name.toString()))
                missing += record.key() + u": "_s + name.toString();
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u"; "_s)));
}

void TestSandboxHttp::callsWantTheKey()
{
    QFETCH(QString, name);
    const Asked what = m_valid->make(name);
    const QByteArray key = m_stage->authorization().mid(7);
    for (const std::optional<QByteArray> &authorization : {std::optional<QByteArray>(), {QByteArray("Bearer wrong")},
             {"Bearer " + key + "x"}, {QByteArray("Bearer ")}, {"Basic " + key}, {key}}) {
        const Answered refused = m_stage->askAs(authorization, what.method, what.target, bytes(what.body));
        QCOMPARE(refused.verdict(), u"401 10009"_s);
        QCOMPARE(refused.error()[u"title"_s].toString(), u"Authentication failed"_s);
        QCOMPARE(complaint(refused), QString());
    }
    m_stage->clock.advance(3s);
    QVERIFY(m_stage->askAs("bearer " + key, what.method, what.target, bytes(what.body)).status < 300);
}

void TestSandboxHttp::strangersChangeNothing()
{
    const Asked what = m_valid->make(u"POST /number_orders"_s);
    const auto orders = [this] { return m_stage->get(u"/number_orders?page[size]=1"_s).meta(); };
    const QJsonObject before = orders();
    const Decimal balance = m_stage->balance();
    QCOMPARE(m_stage->askAs(QByteArray("Bearer wrong"), what.method, what.target, bytes(what.body)).status, 401);
    QCOMPARE(orders(), before);
    QVERIFY(m_stage->balance() == balance);
    QCOMPARE(asked(what).status, 200);
    QVERIFY(orders() != before);
}

void TestSandboxHttp::idsMustBeKnown()
{
    QFETCH(QString, name);
    const Asked what = m_valid->make(name);
    const QString path = name.section(u' ', 1);
    const QString comment = m_stage->get(u"/comments"_s).list()[0][u"id"_s].toString();
    const QString order = m_stage->get(u"/number_orders"_s).list()[0][u"id"_s].toString();
    const QString other = path.startsWith(u"/comments"_s) ? order : comment; // known, but another kind of record
    for (const QString &id : {u"5f5f1e0c-2a3d-4b7e-9c8d-0123456789ab"_s, u"nonsense"_s, u"%00"_s, u"ZZ"_s, other}) {
        const QString target = QString(path).replace(u"{}"_s, id);
        const Answered refused = m_stage->ask(what.method, target, bytes(what.body));
        QCOMPARE(refused.verdict(), u"404 10005"_s);
        QCOMPARE(refused.error()[u"title"_s].toString(), u"Resource not found"_s);
        QCOMPARE(complaint(refused), QString());
    }
}

void TestSandboxHttp::bodiesMustBeJson()
{
    QFETCH(QString, name);
    const Asked what = m_valid->make(name);
    for (const char *body : {"{", "{\"a\":}", "<html>", "{}{}", "\xff\xfe"}) {
        const Answered refused = m_stage->ask(what.method, what.target, body);
        QCOMPARE(refused.verdict(), u"400 10023"_s);
        QCOMPARE(complaint(refused), QString());
    }
    QCOMPARE(m_stage->ask(what.method, what.target, QByteArray(5000, '[')).verdict(), u"400 10023"_s);
    QCOMPARE(m_stage->ask(what.method, what.target, "[]").verdict(), u"400 10015"_s);
    QVERIFY(asked(what).status < 300);
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandbox_http.moc"
