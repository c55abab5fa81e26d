// SPDX-License-Identifier: Apache-2.0
#include "features/failures/service/notices.h"

namespace nd {

void Notices::post(const Notice &notice)
{
    if (m_list.contains(notice))
        return;
    m_list.removeIf([&](const Notice &one) { return one.key == notice.key; });
    m_list.append(notice);
    emit posted(notice);
}

void Notices::withdraw(const QString &key)
{
    if (m_list.removeIf([&](const Notice &one) { return one.key == key; }) > 0)
        emit withdrawn(key);
}

} // namespace nd
