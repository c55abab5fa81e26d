// SPDX-License-Identifier: Apache-2.0
#include "api/client/one_shot_body.h"

#include <cstring>

namespace nd {

OneShotBody::OneShotBody(QByteArray bytes, std::function<bool()> beforeFirstByte, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes)), m_beforeFirstByte(std::move(beforeFirstByte))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return m_at >= m_bytes.size();
}

qint64 OneShotBody::readData(char *to, qint64 max)
{
    if (m_refused)
        return -1;
    const qint64 count = qMin(max, qint64(m_bytes.size()) - m_at);
    if (count <= 0)
        return -1;
    if (!m_wasRead && m_beforeFirstByte && !m_beforeFirstByte()) {
        m_refused = true;
        return -1;
    }
    m_wasRead = true;
    std::memcpy(to, m_bytes.constData() + m_at, size_t(count));
    m_at += count;
    return count;
}

} // namespace nd
