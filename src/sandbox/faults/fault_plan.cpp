// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/fault_plan.h"

#include "sandbox/wire/problems.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

using What = FaultRule::What;

struct Word
{
    QLatin1StringView word;
    int value;
};

constexpr std::array<Word, 11> Whats = {{
    {"answer"_L1, int(What::Answer)},
    {"drop"_L1, int(What::Drop)},
    {"delay"_L1, int(What::Delay)},
    {"list_late"_L1, int(What::ListLate)},
    {"stranger"_L1, int(What::ForeignOrder)},
    {"reference"_L1, int(What::Reference)},
    {"errors"_L1, int(What::Errors)},
    {"total_results"_L1, int(What::Total)},
    {"wrong_order"_L1, int(What::WrongOrder)},
    {"fewer_numbers"_L1, int(What::FewerNumbers)},
    {"server_time"_L1, int(What::ServerTime)},
}};
constexpr std::array<Word, 2> Whens = {
    {{"before_effect"_L1, int(FaultRule::When::BeforeEffect)}, {"after_effect"_L1, int(FaultRule::When::AfterEffect)}}};
constexpr std::array<Word, 3> Changes = {{{"dropped"_L1, int(FaultRule::Change::Dropped)},
    {"cut"_L1, int(FaultRule::Change::Cut)}, {"upper_case"_L1, int(FaultRule::Change::UpperCase)}}};
constexpr std::array<Word, 2> Sames
    = {{{"one_number"_L1, int(FaultRule::Same::OneNumber)}, {"everything"_L1, int(FaultRule::Same::Everything)}}};

constexpr double LongestSeconds = 400.0 * 24 * 3'600;

/// Takes the members of one fault and notes the first thing that is wrong.
class RuleReader
{
public:
    explicit RuleReader(QJsonObject object) : m_object(std::move(object)) { }

    FaultRule read()
    {
        FaultRule rule;
        readWhich(rule);
        rule.what = What(word("fault", Whats, std::nullopt));
        if (m_trouble.isEmpty())
            readWhat(rule);
        for (auto member = m_object.begin(); member != m_object.end() && m_trouble.isEmpty(); ++member) {
            if (!m_known.contains(member.key()))
                m_trouble = u"'%1' has no meaning here"_s.arg(member.key());
        }
        return rule;
    }
    const QString &trouble() const { return m_trouble; }

private:
    void readWhich(FaultRule &rule)
    {
        rule.method = text("method").toUpper().toLatin1();
        rule.path = text("path");
        rule.bodyContains = text("body_contains");
        rule.queryContains = text("query_contains");
        rule.after = whole("after", 0, std::numeric_limits<int>::max(), 0);
        rule.times = whole("times", 0, std::numeric_limits<int>::max(), 1);
    }

    void readWhat(FaultRule &rule)
    {
        switch (rule.what) {
        case What::Answer:
            rule.when = FaultRule::When(word("when", Whens, int(rule.when)));
            readAnswer(rule.answer);
            return;
        case What::Drop:
            rule.when = FaultRule::When(word("when", Whens, int(rule.when)));
            return;
        case What::Delay:
            rule.span = std::chrono::milliseconds(whole("milliseconds", 0, 86'400'000, std::nullopt));
            return;
        case What::ListLate:
            rule.span = seconds("seconds", 0, 0);
            rule.unknownFor = seconds("unknown_seconds", 0, 0);
            rule.requests = whole("requests", 0, std::numeric_limits<int>::max(), 0);
            if (rule.span.count() == 0 && rule.unknownFor.count() == 0 && rule.requests == 0)
                complain("seconds", u"'requests' or 'unknown_seconds' must be given"_s);
            return;
        case What::ForeignOrder:
            rule.same = FaultRule::Same(word("same", Sames, std::nullopt));
            rule.reference = text("reference");
            rule.status = text("status");
            rule.older = seconds("older_seconds", 0, 0);
            return;
        case What::Reference:
            rule.change = FaultRule::Change(word("change", Changes, std::nullopt));
            if (rule.change == FaultRule::Change::Cut)
                rule.number = whole("characters", 0, 10'000, std::nullopt);
            return;
        case What::Total:
            rule.number = whole("total_results", 0, std::numeric_limits<int>::max(), std::nullopt);
            return;
        case What::FewerNumbers:
            rule.number = whole("count", 0, 10'000, std::nullopt);
            return;
        case What::ServerTime:
            rule.span = seconds("seconds", -LongestSeconds, std::nullopt);
            return;
        case What::Errors:
        case What::WrongOrder:
            return;
        }
    }

    /// `body` is sent as it is, JSON or text; `code` stands for the body that Telnyx sends with it.
    void readAnswer(Answer &answer)
    {
        answer.status = whole("status", 100, 599, std::nullopt);
        const QString code = text("code");
        if (!code.isEmpty())
            answer = refuse(answer.status, Problem{code, u"Sent on purpose by the sandbox."_s, {}, {}});
        const QJsonValue body = take("body");
        if (body.isString())
            answer.body = body.toString().toUtf8();
        else if (body.isObject())
            answer.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        else if (body.isArray())
            answer.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
        else if (!body.isUndefined())
            complain("body", u"must be JSON or text"_s);
        const QJsonValue headers = take("headers");
        if (!headers.isUndefined() && !headers.isObject())
            complain("headers", u"must be an object"_s);
        const QJsonObject given = headers.toObject();
        for (auto header = given.begin(); header != given.end(); ++header) {
            const QByteArray value = header->toString().toUtf8();
            if (!header->isString() || value.contains('\n') || value.contains('\r'))
                complain("headers", u"must hold texts of one line"_s);
            answer.headers.emplace_back(header.key().toUtf8(), value);
        }
    }

    QJsonValue take(const char *key)
    {
        m_known.insert(QString::fromLatin1(key));
        return m_object.value(QLatin1StringView(key));
    }
    void complain(const char *key, const QString &what)
    {
        if (m_trouble.isEmpty())
            m_trouble = u"'%1' %2"_s.arg(QLatin1StringView(key), what);
    }
    QString text(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            complain(key, u"must be text"_s);
        return value.toString();
    }
    double number(const char *key, double least, double most, std::optional<double> usual)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() && usual)
            return *usual;
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most) {
            complain(key, u"must be a number from %1 to %2"_s.arg(least, 0, 'f', 0).arg(most, 0, 'f', 0));
            return least;
        }
        return value.toDouble();
    }
    int whole(const char *key, int least, int most, std::optional<int> usual)
    {
        const double value = number(key, least, most, usual ? std::optional<double>(*usual) : std::nullopt);
        if (value != double(int(value)))
            complain(key, u"must be a whole number"_s);
        return int(value);
    }
    std::chrono::milliseconds seconds(const char *key, double least, std::optional<double> usual)
    {
        return std::chrono::milliseconds(qint64(number(key, least, LongestSeconds, usual) * 1'000));
    }
    template <size_t N>
    int word(const char *key, const std::array<Word, N> &words, std::optional<int> usual)
    {
        const QString given = text(key);
        if (given.isEmpty() && usual)
            return *usual;
        QStringList allowed;
        for (const Word &one : words) {
            if (given == one.word)
                return one.value;
            allowed += one.word;
        }
        complain(key, u"must be one of "_s + allowed.join(u", "_s));
        return words.front().value;
    }

    QJsonObject m_object;
    QSet<QString> m_known;
    QString m_trouble;
};

Error wrong(const QString &what)
{
    Error error;
    error.kind = ErrorKind::Local;
    error.detail = what;
    return error;
}

bool pathSuits(const QString &pattern, const QStringList &path)
{
    const QStringList wanted = pattern.split(u'/', Qt::SkipEmptyParts);
    if (path.size() != wanted.size() + 1) // "v2" comes first
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != u"*" && wanted[i] != path[i + 1])
            return false;
    }
    return true;
}

} // namespace

QLatin1StringView wordOf(FaultRule::What what)
{
    const auto known
        = std::find_if(Whats.begin(), Whats.end(), [what](const Word &one) { return one.value == int(what); });
    return known == Whats.end() ? QLatin1StringView() : known->word;
}

bool FaultRule::suits(const Request &request) const
{
    if (!method.isEmpty() && method != request.method)
        return false;
    if (!path.isEmpty() && !pathSuits(path, request.path))
        return false;
    if (!bodyContains.isEmpty() && !request.body.contains(bodyContains.toUtf8()))
        return false;
    if (queryContains.isEmpty())
        return true;
    QStringList query;
    for (const auto &[key, value] : request.query)
        query += key + u'=' + value;
    return query.join(u'&').contains(queryContains);
}

Result<std::vector<FaultRule>> parseFaults(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (document.isNull())
        return wrong(u"not JSON: %1 at byte %2"_s.arg(trouble.errorString()).arg(trouble.offset));
    const QJsonValue list = document[u"faults"_s];
    if (!list.isArray() || document.object().size() != 1)
        return wrong(u"must hold an object with the one member 'faults', a list"_s);
    std::vector<FaultRule> rules;
    for (const QJsonValue &one : list.toArray()) {
        RuleReader reader(one.toObject());
        const FaultRule rule = reader.read();
        if (!one.isObject() || !reader.trouble().isEmpty())
            return wrong(u"fault %1: %2"_s.arg(rules.size() + 1)
                             .arg(one.isObject() ? reader.trouble() : u"must be an object"_s));
        rules.push_back(rule);
    }
    return rules;
}

Result<std::vector<FaultRule>> readFaults(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"%1: %2"_s.arg(path, file.errorString()));
    Result<std::vector<FaultRule>> rules = parseFaults(file.readAll());
    if (!rules)
        return wrong(u"%1: %2"_s.arg(path, rules.error().detail));
    return rules;
}

} // namespace nd::sandbox
