// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/wire/message.h"
#include "sandbox/wire/problems.h"
#include "sandbox/wire/query_reader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace nd::sandbox {

/// Reads one object of a request's body and notes what is wrong with it, with JSON pointers. null counts as not given.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString pointer, Problems &problems)
        : m_object(std::move(object)), m_pointer(std::move(pointer)), m_problems(problems)
    { }

    bool has(const char *key) const;
    /// Reads a text of at most `longest` characters.
    QString text(const char *key, int longest = 10'000);
    /// The same, but complains (10004) when it is missing or empty.
    QString requiredText(const char *key, int longest = 10'000);
    QString word(const char *key, const Vocabulary &words);
    QString requiredWord(const char *key, const Vocabulary &words);
    QStringList words(const char *key, const Vocabulary &words);
    std::optional<int> integer(const char *key, int least, int most);
    std::optional<bool> flag(const char *key);
    std::optional<Timestamp> moment(const char *key);
    QStringList texts(const char *key);
    /// Returns readers of the objects in a list; complains (10004) when it is required and missing or empty.
    std::vector<ObjectReader> objects(const char *key, bool required);
    /// Returns a reader of a nested object, empty when it is not there.
    ObjectReader object(const char *key);

    QString pointer(const char *key) const { return m_pointer + QChar(u'/') + QLatin1StringView(key); }
    const QString &pointer() const { return m_pointer; }
    void complain(QLatin1StringView code, const QString &detail, const char *key);

private:
    QJsonValue given(const char *key) const;
    void missing(const char *key);
    void wrongType(const char *key, const char *wanted);

    QJsonObject m_object;
    QString m_pointer;
    Problems &m_problems;
};

/// Reads the body of a request and owns the problems; one that is no JSON object is a problem, too.
class BodyReader
{
public:
    /// An empty body is an empty object.
    explicit BodyReader(const Request &request);

    ObjectReader &root() { return m_root; }
    Problems &problems() { return m_problems; }
    bool isFine() const { return m_problems.empty(); }
    /// Answers 400 for what is not JSON, else 422.
    Answer refusal() const { return refuse(m_readable ? 422 : 400, m_problems); }

private:
    QJsonObject parse(const QByteArray &body);

    Problems m_problems;
    bool m_readable = true;
    ObjectReader m_root;
};

} // namespace nd::sandbox
