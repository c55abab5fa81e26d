// SPDX-License-Identifier: Apache-2.0
#include "type_names.h"

#include <QRegularExpression>

namespace nd::arch {

using namespace Qt::StringLiterals;

void TypeNames::read(const QString &path, const QString &header)
{
    static const QRegularExpression space(u"^namespace ([\\w:]+)"_s);
    static const QRegularExpression type(u"^(?:class|struct|enum class) (\\w+)(?: final)?(?: : [^;]*)?$"_s);
    QString inside;
    for (const QString &line : header.split(u'\n')) {
        if (const auto match = space.match(line); match.hasMatch())
            inside = match.captured(1);
        else if (const auto named = type.match(line); named.hasMatch())
            m_paths[inside + u"::"_s + named.captured(1)] += path;
    }
}

QStringList TypeNames::taken() const
{
    QStringList taken;
    for (auto it = m_paths.cbegin(); it != m_paths.cend(); ++it) {
        if (it.value().size() > 1)
            taken += it.key() + u": "_s + it.value().join(u", "_s);
    }
    return taken;
}

} // namespace nd::arch
