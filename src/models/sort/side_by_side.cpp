// SPDX-License-Identifier: Apache-2.0
#include "models/sort/side_by_side.h"

#include <QThread>
#include <QThreadPool>

#include <latch>

namespace nd {

namespace {

/// So many places are worth a second thread.
constexpr size_t Many = 20'000;

} // namespace

void sideBySide(size_t count, const WorkOnRange &work)
{
    if (count <= Many || QThread::idealThreadCount() < 2)
        return work(0, count);
    const size_t middle = count / 2;
    std::latch done(1);
    const auto lowerHalf = [&] {
        work(0, middle);
        done.count_down();
    };
    if (!QThreadPool::globalInstance()->tryStart(lowerHalf))
        lowerHalf();
    work(middle, count);
    done.wait(); // the work of this thread took as long
}

} // namespace nd
