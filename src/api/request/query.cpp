// SPDX-License-Identifier: Apache-2.0
#include "api/request/query.h"

#include <QUrl>

namespace nd {

void Query::add(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_items.push_back({name, value});
}

QByteArray Query::encoded() const
{
    QByteArray text;
    for (const Item &item : m_items) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(item.name) + '=' + QUrl::toPercentEncoding(item.value);
    }
    return text;
}

} // namespace nd
