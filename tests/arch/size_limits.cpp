// SPDX-License-Identifier: Apache-2.0
#include "size_limits.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace nd::arch {

using namespace Qt::StringLiterals;

namespace {

bool isLarge(const Size &size)
{
    return size.publicFunctions > MostPublicFunctions || size.members > MostMembers;
}

/// Counts what one line of a class declares. The project's layout is the one of .clang-format: members of a class stand
/// four blanks in, those of a class inside it further.
void count(const QString &line, bool isPublic, Size &size)
{
    static const QRegularExpression function(
        u"^    (?!using|enum|struct|class|static constexpr|friend|return|//)\\S.*\\("_s);
    static const QRegularExpression member(u"^    \\S.*\\bm_\\w+( = .*|\\{.*\\})?;"_s);
    if (isPublic && function.match(line).hasMatch())
        ++size.publicFunctions;
    else if (member.match(line).hasMatch())
        ++size.members;
}

} // namespace

std::vector<Size> largeClasses(const QString &header)
{
    static const QRegularExpression begin(u"^class (?:\\[\\[\\w+\\]\\] )?(\\w+)[^;]*$"_s);
    static const QRegularExpression section(u"^(public|private|protected|signals)( slots)?:"_s);
    std::vector<Size> large;
    std::optional<Size> current;
    bool isPublic = false;
    for (const QString &line : header.split(u'\n')) {
        if (const auto match = begin.match(line); match.hasMatch()) {
            current = Size{.name = match.captured(1)};
            isPublic = false;
        } else if (current && line.startsWith(u"};"_s)) {
            if (isLarge(*current))
                large.push_back(*current);
            current.reset();
        } else if (const auto part = section.match(line); part.hasMatch()) {
            isPublic = part.captured(1) == u"public";
        } else if (current) {
            count(line, isPublic, *current);
        }
    }
    return large;
}

std::vector<Size> longFunctions(const QString &source)
{
    static const QRegularExpression type(u"^(class|struct|enum|union|template)\\b"_s);
    std::vector<Size> found;
    const QStringList lines = source.split(u'\n');
    std::optional<qsizetype> begin;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == u"{") {
            begin = i > 0 && type.match(lines[i - 1]).hasMatch() ? std::nullopt : std::optional(i);
        } else if (begin && lines[i].startsWith(u'}')) {
            if (const int length = int(i - *begin) - 1; length > LongestFunction)
                found.push_back({.name = u"line %1"_s.arg(*begin + 1), .lines = length});
            begin.reset();
        }
    }
    return found;
}

} // namespace nd::arch
