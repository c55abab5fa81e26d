// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/multipart.h"

#include <QList>

namespace nd::sandbox::handlers {

namespace {

/// The value of `name` in "form-data; name=\"file\"; filename=\"a.pdf\"".
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    qsizetype at = -1;
    do {
        at = header.indexOf(name + '=', at + 1);
        // "name=" is also the end of "filename=".
    } while (at > 0 && header[at - 1] != ' ' && header[at - 1] != ';');
    if (at < 0)
        return {};
    at += name.size() + 1;
    if (at < header.size() && header[at] == '"')
        return header.mid(at + 1, header.indexOf('"', at + 1) - at - 1);
    const qsizetype end = header.indexOf(';', at);
    return header.mid(at, end < 0 ? -1 : end - at).trimmed();
}

} // namespace

std::vector<Part> multipart(const QByteArray &contentType, const QByteArray &body)
{
    std::vector<Part> parts;
    const QByteArray boundary = parameter(contentType, "boundary");
    if (boundary.isEmpty())
        return parts;
    const QByteArray mark = "--" + boundary;
    qsizetype at = body.indexOf(mark);
    while (at >= 0) {
        const qsizetype from = at + mark.size() + 2; // CRLF; behind the last mark stands "--"
        const qsizetype next = body.indexOf("\r\n" + mark, from - 2);
        if (next < 0)
            break;
        const qsizetype split = body.indexOf("\r\n\r\n", from - 2);
        if (split >= 0 && split < next) {
            Part part;
            for (const QByteArray &line : body.mid(from, split - from).split('\n')) {
                if (line.toLower().startsWith("content-disposition:")) {
                    part.name = parameter(line, "name");
                    part.filename = parameter(line, "filename");
                }
            }
            part.content = body.mid(split + 4, next - split - 4);
            parts.push_back(std::move(part));
        }
        at = next + 2;
    }
    return parts;
}

} // namespace nd::sandbox::handlers
