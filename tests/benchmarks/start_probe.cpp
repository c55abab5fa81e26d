// SPDX-License-Identifier: Apache-2.0
// Loaded into a program beside it (LD_PRELOAD), which need not know: says on standard output when the first window is
// painted, and what ND_PROBE asks for besides. A time is that of the steady clock, in nanoseconds.
//   keys    sends Ctrl+2 right after the first paint, as the platform would, and says when it has opened a tab
//   stop    stops the program there (SIGSTOP), so that a person can look at the first picture
//   rows    says when rows of the tree "Orders" are painted
#include <QApplication>
#include <QMainWindow>
#include <QTabWidget>
#include <QTreeView>
#include <QWindow>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <functional>

extern Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
    const QString &text, bool repeated, ushort count);

namespace {

void say(const char *what)
{
    std::printf("%s %lld\n", what, static_cast<long long>(std::chrono::steady_clock::now().time_since_epoch().count()));
    std::fflush(stdout);
}

class Probe final : public QObject
{
public:
    explicit Probe(QApplication &app) : QObject(&app) { app.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        if (auto *window = qobject_cast<QMainWindow *>(watched); window && !m_window) {
            m_window = window;
            soon([this] { onPainted(); });
        }
        // Its viewport, as the paint is that of the scroll area's inside.
        auto *tree = qobject_cast<QTreeView *>(watched->parent());
        if (tree && !m_rows && tree->objectName() == QLatin1String("Orders") && tree->model()
            && tree->model()->rowCount() > 0) {
            m_rows = true;
            soon([] { say("rows"); });
        }
        return false;
    }

private:
    /// When what is being painted is on the screen.
    void soon(std::function<void()> work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); }

    void onPainted()
    {
        say("painted");
        if (qgetenv("ND_PROBE") == "stop")
            std::raise(SIGSTOP);
        if (qgetenv("ND_PROBE") != "keys")
            return;
        auto *tabs = m_window->findChild<QTabWidget *>();
        if (!tabs)
            return say("no tabs");
        connect(tabs, &QTabWidget::currentChanged, this, [](int index) { say(index == 1 ? "keys" : "wrong tab"); });
        QWindow *native = m_window->windowHandle();
        qt_handleKeyEvent(native, QEvent::KeyPress, Qt::Key_2, Qt::ControlModifier, QString(), false, 1);
        qt_handleKeyEvent(native, QEvent::KeyRelease, Qt::Key_2, Qt::ControlModifier, QString(), false, 1);
    }

    QMainWindow *m_window = nullptr;
    bool m_rows = false;
};

/// Also called for the QCoreApplication that reads a command line.
void watch()
{
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance()))
        new Probe(*app);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
