// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace nd::bench {

/// One line of the table.
inline void line(const QString &name, double value, const char *unit, const char *target = "")
{
    std::printf("%s\t%.2f\t%s\t%s\n", qUtf8Printable(name), value, unit, target);
    std::fflush(stdout);
}

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of an odd number of runs.
template <class Work>
double median(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(milliseconds(work));
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
}

/// Bytes that the program holds in memory; 0 where the system does not say.
inline qint64 residentBytes()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace nd::bench
