// SPDX-License-Identifier: Apache-2.0
// From the start of a process to its window on the screen: the program's, with all its parts, beside an empty one.
#include "measure.h"

#include "window_fixture.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTest>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;

constexpr int Runs = 9;

int showEmptyWindow()
{
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QTest::qWaitForWindowExposed(&window) ? 0 : 1;
}

/// Until the child says that its window is there.
double childMs(const QString &kind)
{
    return bench::median(Runs, [&] {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {kind});
        while (!child.canReadLine() && child.waitForReadyRead(30'000)) { }
        if (child.readLine().trimmed() != "shown")
            qFatal("no window came: %s", child.readAllStandardError().constData());
        child.waitForFinished();
    });
}

int shown()
{
    std::printf("shown\n");
    std::fflush(stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString kind = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (kind == u"empty")
        return showEmptyWindow() != 0 ? 1 : shown();
    if (kind == u"desk") {
        const WindowFixture desk;
        return shown();
    }
    const double empty = childMs(u"empty"_s);
    const double desk = childMs(u"desk"_s);
    bench::line(u"window on screen: an empty QMainWindow"_s, empty, "ms", "the floor");
    bench::line(u"window on screen: Numberdesk with its sandbox"_s, desk, "ms");
    bench::line(u"window on screen: times the floor"_s, desk / empty, "x", "<= 1.3");
    return 0;
}
