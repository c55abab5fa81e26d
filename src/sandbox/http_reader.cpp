// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http_reader.h"

namespace nd::sandbox {

HttpReader::State HttpReader::refuse(int status)
{
    m_status = status;
    return State::Bad;
}

HttpReader::State HttpReader::read()
{
    if (m_headSize == 0) {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return m_bytes.size() > MostHead ? refuse(431) : State::Incomplete;
        m_status = 400;
        if (!readHead(end))
            return State::Bad;
        m_headSize = end + 4;
    }
    if (m_bytes.size() < m_headSize + m_bodySize) {
        const bool asks = m_expects && m_bytes.size() == m_headSize;
        m_expects = false;
        return asks ? State::WantsContinue : State::Incomplete;
    }
    m_request.body = m_bytes.mid(m_headSize, m_bodySize);
    return State::Complete;
}

void HttpReader::next()
{
    m_bytes.remove(0, m_headSize + m_bodySize);
    m_headSize = 0;
}

bool HttpReader::readHead(qsizetype end)
{
    const QList<QByteArray> lines = m_bytes.left(end).split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return false;
    m_request = Request::of(words[0], words[1]);
    m_keepAlive = words[2] == "HTTP/1.1";
    m_expects = false;
    m_bodySize = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!readHeader(lines[i]))
            return false;
    }
    return true;
}

bool HttpReader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "authorization") {
        m_request.authorization = value;
    } else if (name == "content-type") {
        m_request.contentType = value;
    } else if (name == "content-length") {
        bool whole = false;
        m_bodySize = value.toLongLong(&whole);
        m_status = m_bodySize > MostBody ? 413 : 400;
        return whole && m_bodySize >= 0 && m_bodySize <= MostBody;
    } else if (name == "transfer-encoding") {
        m_status = 411; // every client of this API knows its body's length
        return false;
    } else if (name == "connection") {
        m_keepAlive = value.toLower() == "keep-alive" || (m_keepAlive && value.toLower() != "close");
    } else if (name == "expect") {
        m_expects = value.toLower() == "100-continue";
    }
    return true;
}

} // namespace nd::sandbox
