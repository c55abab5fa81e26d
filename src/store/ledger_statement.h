// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/ledger.h"

#include <QSqlQuery>
#include <QVariant>

namespace nd {

/// One SQL statement, prepared and bound. Only the ledger's own files use it.
class Ledger::Statement
{
public:
    Statement(const Ledger &ledger, const QString &sql);

    template <class... Values>
    Result<Done> run(const Values &...values)
    {
        (m_query.addBindValue(bound(values)), ...);
        return execute();
    }

    bool next() { return m_query.next(); }
    /// Rows may end because of an error: ask when there are no more.
    Result<Done> ended() const;

    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    Timestamp moment(int column) const
    {
        const QVariant value = m_query.value(column);
        return value.isNull() ? Timestamp() : Timestamp::fromMicros(value.toLongLong());
    }
    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 rowsAffected() const { return m_query.numRowsAffected(); }

private:
    // A null QString or QByteArray would become NULL: columns here are NOT NULL and mean "empty".
    static QVariant bound(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    static QVariant bound(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
    static QVariant bound(qint64 value) { return value; }
    static QVariant bound(int value) { return qint64(value); }
    static QVariant bound(bool value) { return qint64(value ? 1 : 0); }
    static QVariant bound(Timestamp time)
    {
        return time.isValid() ? QVariant(time.micros()) : QVariant(QMetaType(QMetaType::LongLong));
    }
    static QVariant bound(const std::optional<QString> &text)
    {
        return text ? bound(*text) : QVariant(QMetaType(QMetaType::QString));
    }

    Result<Done> execute();

    const Ledger &m_ledger;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace nd
