// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage.h"

#include <QMap>

#include <functional>

namespace nd::testing {

struct Asked
{
    QByteArray method = {};
    QString target = {};
    QJsonObject body = {};
};

/// For every call of the API a request that must succeed. What it is about is made first, by asking: each request
/// has records of its own.
class ValidRequests
{
public:
    /// `stage` needs some history and must outlive it.
    explicit ValidRequests(Stage &stage);

    /// "PATCH /comments/{}/read": what all are called.
    static QString nameOf(const QString &method, const QString &path);
    QStringList names() const { return m_makers.keys(); }
    Asked make(const QString &name) const { return m_makers[name](); }

private:
    using Maker = std::function<Asked()>;

    /// `path` may have %1 for what `id` gives.
    void add(const char *method, const QString &path, std::function<QString()> id, QJsonObject body = {});
    void addMade(const char *method, const QString &path, Maker maker)
    {
        m_makers[nameOf(QString::fromLatin1(method), path)] = std::move(maker);
    }
    void addReads();
    void addOrders();
    void addRequirements();
    void addGroups();
    void addAddresses();
    void addWholesale();

    QStringList free(const QString &country, const QString &type, int count = 1) const;
    QString britishOrder() const;
    QJsonObject groupOfLondon() const;
    QJsonObject values() const;

    Stage &m_stage;
    QMap<QString, Maker> m_makers;
};

} // namespace nd::testing
