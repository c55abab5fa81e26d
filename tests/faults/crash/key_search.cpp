// SPDX-License-Identifier: Apache-2.0
#include "key_search.h"

#include <QDirIterator>
#include <QFile>
#include <QStringConverter>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// What stands in the middle of any Base64 of something that has the key at this offset.
QByteArray base64Within(const QByteArray &key, int offset, QByteArray::Base64Options options)
{
    const QByteArray whole = (QByteArray(offset, ' ') + key).toBase64(options | QByteArray::OmitTrailingEquals);
    const int first = offset == 0 ? 0 : offset + 1; // characters that have bits of what comes before
    const int last = (offset + int(key.size())) % 3 == 0 ? 0 : 1; // and of what comes behind
    return whole.mid(first, whole.size() - first - last);
}

QByteArray escapedForJson(QByteArray key)
{
    return key.replace("\\", "\\\\").replace("/", "\\/").replace("\"", "\\\"");
}

QByteArray utf16(const QByteArray &key, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(QString::fromLatin1(key));
}

} // namespace

KeySearch::KeySearch(const QByteArray &key)
{
    const qsizetype half = key.size() / 2;
    m_forms = {{u"as it is"_s, key}, {u"its first half"_s, key.left(half)}, {u"its second half"_s, key.mid(half)},
        {u"percent-encoded"_s, key.toPercentEncoding()}, {u"in JSON"_s, escapedForJson(key)},
        {u"in hex"_s, key.toHex()}, {u"UTF-16LE"_s, utf16(key, QStringConverter::Utf16LE)},
        {u"UTF-16BE"_s, utf16(key, QStringConverter::Utf16BE)}};
    for (int offset = 0; offset < 3; ++offset) {
        m_forms.emplace_back(u"Base64 at %1"_s.arg(offset), base64Within(key, offset, QByteArray::Base64Encoding));
        m_forms.emplace_back(
            u"Base64 for URLs at %1"_s.arg(offset), base64Within(key, offset, QByteArray::Base64UrlEncoding));
    }
    for (Form &form : m_forms)
        form.second = form.second.toLower();
}

QStringList KeySearch::inBytes(const QString &where, const QByteArray &bytes) const
{
    const QByteArray lower = bytes.toLower();
    QStringList found;
    for (const auto &[name, form] : m_forms) {
        if (lower.contains(form))
            found += where + u": "_s + name;
    }
    return found;
}

QStringList KeySearch::inFolder(const QString &folder) const
{
    QStringList found;
    QDirIterator entries(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        found += inBytes(u"the name of "_s + path, path.toUtf8());
        QFile file(path);
        if (!entries.fileInfo().isFile())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            found += path + u": cannot be read"_s;
        found += inBytes(path, file.readAll());
    }
    return found;
}

} // namespace nd
