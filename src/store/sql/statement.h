// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/sql/columns.h"
#include "store/sql/database.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace nd {

/// One SQL statement, prepared, which may be run more than once. Only the store's own files use it.
class SqlStatement
{
public:
    /// `database` must outlive it.
    SqlStatement(const Database &database, const QString &sql);

    /// Binds in the order of the places. A record takes as many as it has columns, ChangesOf one as many as change.
    template <class... Values>
    Result<Done> run(const Values &...values)
    {
        (bind(values), ...);
        return execute();
    }

    bool next() { return m_query.next(); }
    /// Rows may end because of an error: ask when there are no more.
    Result<Done> ended() const;
    QVariant value(int column) const { return m_query.value(column); }
    qint64 rowsAffected() const { return m_query.numRowsAffected(); }

private:
    template <class Value>
    void bind(const Value &value)
    {
        if constexpr (Row<Value>)
            eachColumn<Value>([&](const auto &one) { bindColumn(one, value); });
        else
            m_query.addBindValue(toSql(value));
    }
    template <class Record>
    void bind(const ChangesOf<Record> &changes)
    {
        eachColumn<Record>([&](const auto &one) {
            if (one.changes)
                bindColumn(one, changes.record);
        });
    }
    template <class OneColumn, class Record>
    void bindColumn(const OneColumn &one, const Record &record)
    {
        m_query.addBindValue(one.way.write(std::invoke(one.access, record)));
    }
    Result<Done> execute();

    const Database &m_database;
    QSqlQuery m_query;
    bool m_prepared = false;
};

/// Reads one row after the other into values: each takes the columns that it needs. False when one of them cannot be
/// understood.
class RowReader
{
public:
    explicit RowReader(const SqlStatement &statement) : m_statement(statement) { }

    template <class T>
    bool read(T &out)
    {
        if constexpr (Row<T>) {
            bool understood = true;
            eachColumn<T>([&](const auto &one) {
                if constexpr (IsRead<T, std::remove_cvref_t<decltype(one)>>)
                    understood = one.way.read(next(), std::invoke(one.access, out), m_warnings) && understood;
            });
            return understood;
        } else {
            return fromSql(next(), out);
        }
    }
    /// A row of a table that may have none for the row of another (LEFT JOIN): then its first column is NULL.
    template <Row T>
    bool read(std::optional<T> &out)
    {
        const bool there = !m_statement.value(m_column).isNull();
        T row{};
        const bool understood = read(row);
        out = there ? std::optional<T>(std::move(row)) : std::nullopt;
        return understood || !there;
    }
    template <class... Parts>
    bool read(std::tuple<Parts...> &out)
    {
        return std::apply([&](auto &...part) { return (read(part) && ...); }, out);
    }
    const ParseWarnings &warnings() const { return m_warnings; }

private:
    QVariant next() { return m_statement.value(m_column++); }

    const SqlStatement &m_statement;
    int m_column = 0;
    ParseWarnings m_warnings;
};

/// Does a step for one item after the other, up to the first that fails.
template <class Items, class Step>
Result<Done> forEach(const Items &items, const Step &step)
{
    for (const auto &item : items) {
        if (const Result<Done> done = step(item); !done)
            return done;
    }
    return Done{};
}

/// That a row cannot be understood; a kind of row that can tell more about itself has an overload.
Error unreadableEntry(const QString &detail);
template <class T>
Error unreadable(const T &, const ParseWarnings &warnings)
{
    return unreadableEntry(warnings.notes().join(QStringLiteral(", ")));
}

/// Gives each row of a question to `take`, up to the first that cannot be understood. T is a record with columns, a
/// single value, or a tuple of them.
template <class T, class Take, class... Values>
Result<Done> eachRow(const Database &database, const QString &sql, const Take &take, const Values &...values)
{
    SqlStatement find(database, sql);
    if (const Result<Done> ran = find.run(values...); !ran)
        return ran;
    while (find.next()) {
        T row{};
        RowReader reader(find);
        if (!reader.read(row))
            return unreadable(row, reader.warnings());
        take(std::move(row));
    }
    return find.ended();
}

/// All rows of a question.
template <class T, class... Values>
Result<std::vector<T>> rows(const Database &database, const QString &sql, const Values &...values)
{
    std::vector<T> found;
    const Result<Done> read = eachRow<T>(
        database, sql, [&found](T &&row) { found.push_back(std::move(row)); }, values...);
    if (!read)
        return read.error();
    return found;
}

template <class T>
std::optional<T> firstOf(const std::vector<T> &found)
{
    return found.empty() ? std::nullopt : std::optional<T>(found.front());
}

/// The first row of a question, where there is one.
template <class T, class... Values>
Result<std::optional<T>> firstRow(const Database &database, const QString &sql, const Values &...values)
{
    return rows<T>(database, sql, values...).transform(firstOf<T>);
}

/// Rows of a single text.
template <class... Values>
Result<QStringList> texts(const Database &database, const QString &sql, const Values &...values)
{
    return rows<QString>(database, sql, values...).transform([](const std::vector<QString> &found) {
        return QStringList(found.begin(), found.end());
    });
}

} // namespace nd
