// SPDX-License-Identifier: Apache-2.0
#include "http/reader.h"

#include <QList>

namespace nd::http {

Reader::State Reader::refuse(int status)
{
    m_status = status;
    return State::Bad;
}

Reader::State Reader::read()
{
    if (m_headSize == 0) {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end > m_most.head || (end < 0 && m_bytes.size() > m_most.head))
            return refuse(431);
        if (end < 0)
            return State::Incomplete;
        m_status = 400;
        if (!readHead(end))
            return State::Bad;
        m_headSize = end + 4;
        if (m_tellsHeads)
            return State::HeadOnly;
    }
    const qsizetype whole = m_headSize + qMax(qsizetype(0), m_bodySize);
    if (m_bytes.size() < whole) {
        const bool asks = m_expects && m_bytes.size() == m_headSize;
        m_expects = false;
        return asks ? State::WantsContinue : State::Incomplete;
    }
    m_request.body = m_bytes.mid(m_headSize, whole - m_headSize);
    return State::Complete;
}

void Reader::next()
{
    m_bytes.remove(0, m_headSize + qMax(qsizetype(0), m_bodySize));
    m_headSize = 0;
}

bool Reader::readHead(qsizetype end)
{
    const QList<QByteArray> lines = m_bytes.left(end).split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return false;
    m_request = Request{};
    m_request.method = words[0];
    m_request.target = words[1];
    m_keepAlive = words[2] == "HTTP/1.1";
    m_expects = false;
    m_bodySize = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!readHeader(lines[i]))
            return false;
    }
    return true;
}

bool Reader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "content-length") {
        if (!readLength(value))
            return false;
    } else if (name == "transfer-encoding") {
        m_status = 411; // every client of ours knows its body's length
        return false;
    } else if (name == "connection") {
        m_keepAlive = value.toLower() == "keep-alive" || (m_keepAlive && value.toLower() != "close");
    } else if (name == "expect") {
        m_expects = value.toLower() == "100-continue";
    }
    m_request.headers.emplace_back(name, value);
    return true;
}

bool Reader::readLength(const QByteArray &value)
{
    bool whole = false;
    const qlonglong size = value.toLongLong(&whole);
    if (!whole || size < 0 || (m_bodySize >= 0 && size != m_bodySize))
        return false; // two lengths: where the next request begins is anybody's guess
    if (size > m_most.body) {
        m_status = 413;
        return false;
    }
    m_bodySize = qsizetype(size);
    return true;
}

} // namespace nd::http
