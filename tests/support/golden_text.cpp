// SPDX-License-Identifier: Apache-2.0
#include "support/golden_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLines = 200;

/// What is only in the one ("-") or the other ("+"), in order, with where the golden file has it.
QStringList differences(const QStringList &golden, const QStringList &now)
{
    const auto width = size_t(now.size()) + 1;
    // The longest common text, from the ends of both.
    std::vector<int> common((size_t(golden.size()) + 1) * width, 0);
    for (qsizetype i = golden.size() - 1; i >= 0; --i) {
        for (qsizetype j = now.size() - 1; j >= 0; --j) {
            int &here = common[size_t(i) * width + size_t(j)];
            here = golden[i] == now[j]
                ? common[size_t(i + 1) * width + size_t(j + 1)] + 1
                : std::max(common[size_t(i + 1) * width + size_t(j)], common[size_t(i) * width + size_t(j + 1)]);
        }
    }
    QStringList lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < golden.size() || j < now.size()) {
        if (i < golden.size() && j < now.size() && golden[i] == now[j]) {
            ++i;
            ++j;
        } else if (j >= now.size()
            || (i < golden.size()
                && common[size_t(i + 1) * width + size_t(j)] >= common[size_t(i) * width + size_t(j + 1)])) {
            lines += u"%1: - %2"_s.arg(i + 1).arg(golden[i]);
            ++i;
        } else {
            lines += u"%1: + %2"_s.arg(i + 1).arg(now[j]);
            ++j;
        }
    }
    return lines;
}

} // namespace

QString differenceToGolden(const QString &path, const QString &text)
{
    QFile file(path);
    if (qEnvironmentVariableIntValue("ND_REGENERATE") == 1) {
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return u"cannot write %1"_s.arg(path);
        return {};
    }
    QString golden;
    if (file.open(QIODevice::ReadOnly)) {
        golden = QString::fromUtf8(file.readAll());
        golden.remove(u'\r'); // as some check-outs on Windows have it
    }
    if (golden == text)
        return {};
    // Common beginnings and ends are many; the table above grows with the square.
    QStringList was = golden.split(u'\n');
    QStringList is = text.split(u'\n');
    qsizetype begin = 0;
    while (begin < std::min(was.size(), is.size()) && was[begin] == is[begin])
        ++begin;
    while (std::min(was.size(), is.size()) > begin && was.last() == is.last()) {
        was.removeLast();
        is.removeLast();
    }
    QStringList lines = differences(was.mid(begin), is.mid(begin));
    const qsizetype all = lines.size();
    lines = lines.mid(0, MostLines);
    if (all > lines.size())
        lines += u"… and %1 more"_s.arg(all - lines.size());
    const QString test
        = QCoreApplication::instance() ? QFileInfo(QCoreApplication::applicationFilePath()).fileName() : u"the test"_s;
    return u"differs from %1, behind its line %2 (- frozen, + now):\n%3\n"
           "When that is meant, run %4 with ND_REGENERATE=1 in the environment and look at the difference in git."_s
               .arg(path)
               .arg(begin)
               .arg(lines.join(u'\n'), test);
}

QString helpText(QString help, const QString &program)
{
    const QRegularExpression usage(u"^Usage: .*%1(\\.exe)? "_s.arg(QRegularExpression::escape(program)));
    help.remove(u'\r').replace(usage, u"Usage: %1 "_s.arg(program));
    return help.replace(
        u"Displays help, including generic Qt options."_s, u"Displays help including Qt specific options."_s);
}

} // namespace nd
