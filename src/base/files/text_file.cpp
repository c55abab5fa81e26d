// SPDX-License-Identifier: Apache-2.0
#include "base/files/text_file.h"

#include "base/files/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace nd::text_file {

namespace {

constexpr qsizetype Looked = 64 * 1024;

/// Text of the West in UTF-16 has a zero in every second byte.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? even : odd) += head[i] == '\0' ? 1 : 0;
    const qsizetype pairs = head.size() / 2;
    if (even == 0 && odd * 10 >= pairs * 9)
        return QStringConverter::Utf16LE;
    if (odd == 0 && even * 10 >= pairs * 9)
        return QStringConverter::Utf16BE;
    return {};
}

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

} // namespace

Content decode(const QByteArray &bytes)
{
    if (isWorkbook(bytes))
        return {.problem = Problem::Workbook};
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), Looked));
    const auto marked = QStringConverter::encodingForData(bytes);
    const bool isWide = marked && *marked != QStringConverter::Utf8;
    if (!isWide && std::find(head.begin(), head.end(), '\0') != head.end()) {
        const auto wide = unmarkedUtf16(head);
        return wide ? Content{.text = QStringDecoder(*wide).decode(bytes)} : Content{.problem = Problem::Binary};
    }
    return {.text = csv::decode(bytes)};
}

Content read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {.problem = Problem::Missing};
    if (!info.isFile()) // opening a pipe would wait for somebody to write
        return {.problem = Problem::NotAFile};
    if (info.size() > Largest)
        return {.problem = Problem::TooLarge};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.problem = Problem::Unreadable, .why = file.errorString()};
    const QByteArray bytes = file.read(Largest + 1);
    if (file.error() != QFile::NoError)
        return {.problem = Problem::Unreadable, .why = file.errorString()};
    if (bytes.size() > Largest) // it has grown meanwhile
        return {.problem = Problem::TooLarge};
    return decode(bytes);
}

} // namespace nd::text_file
