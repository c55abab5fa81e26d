// SPDX-License-Identifier: Apache-2.0
#include "http/message.h"

#include <algorithm>

namespace nd::http {

namespace {

const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    }
    return "Unknown";
}

} // namespace

QByteArray Request::header(const QByteArray &name) const
{
    const auto found
        = std::find_if(headers.begin(), headers.end(), [&](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<QByteArray> Request::onlyHeader(const QByteArray &name) const
{
    const auto times
        = std::count_if(headers.begin(), headers.end(), [&](const auto &header) { return header.first == name; });
    return times == 1 ? std::optional(header(name)) : std::nullopt;
}

QByteArray headOf(const Answer &answer, bool keepAlive)
{
    QByteArray text;
    text.reserve(512);
    text.append("HTTP/1.1 ").append(QByteArray::number(answer.status)).append(' ').append(reason(answer.status));
    text.append("\r\nContent-Type: ").append(answer.contentType);
    text.append("\r\nContent-Length: ").append(QByteArray::number(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        text.append("\r\n").append(name).append(": ").append(value);
    text.append(keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    return text;
}

} // namespace nd::http
