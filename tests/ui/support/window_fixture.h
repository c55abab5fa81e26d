// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounts.h"
#include "accounts/scripted_keychain.h"
#include "api/client/activity.h"
#include "base/clock.h"
#include "sandbox/wire/message.h"
#include "ui/shell/outside/tray.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAbstractButton;
class QAbstractItemView;
class QWidget;

namespace nd {

class SessionManager;
class Ledger;
class MainWindow;
class Settings;

/// The real window with all its parts, on the built-in sandbox and a folder that goes with it. Found by what is written
/// on it, used by clicks and keys.
class WindowFixture
{
public:
    /// What the window stands on; by itself the built-in sandbox and nothing that was there before.
    struct Ground
    {
        std::optional<EnvironmentAccount> account = {}; ///< instead of the sandbox, which then does not run
        QString dataDir = {}; ///< stays; empty: one that goes with the window
        bool firstSteps = false; ///< the bar for newcomers is there
        Tray::Desktop desktop = {}; ///< empty: that of the test's platform, which has no tray
        const Clock *clock = nullptr; ///< of the rules; null: one that passTime() moves. Must outlive the window
        std::function<void(MainWindow &)> painted = {}; ///< called between the first picture and all that follows
    };

    WindowFixture() : WindowFixture(Ground{}) { }
    explicit WindowFixture(Ground ground);
    ~WindowFixture();
    WindowFixture(const WindowFixture &) = delete;
    WindowFixture &operator=(const WindowFixture &) = delete;

    MainWindow &window();
    Settings &settings();
    SessionManager &desk();
    Ledger &ledger() const;
    /// Finished requests so far that begin with this, as in "POST /v2/number_orders".
    int requests(const QString &begin) const;
    /// What the sandbox was asked that begins with this, as in "POST /v2/number_orders", oldest first.
    std::vector<sandbox::JournalEntry> journal(const QString &begin) const;
    /// All request and answer texts of the activity, for a search in them.
    QString activityText() const;
    QByteArray sandboxKey() const;
    QUrl sandboxUrl() const; ///< for what happens past the program
    /// So much later in the sandbox and in the window, which looks at once at what it follows.
    void passTime(std::chrono::milliseconds span);

    // Each finds only what a person can see; null when there is none.
    QAbstractButton *button(const QString &text, QWidget *in = nullptr);
    QWidget *field(const QString &label, QWidget *in = nullptr);
    QAbstractItemView *view(const QString &name);
    QWidget *dialog(const QString &title);
    int rows(const QString &view);

    /// A mouse click in its middle; false when it is not there or disabled.
    bool click(const QString &button, QWidget *in = nullptr);
    /// Ticks the boxes whose words have this in them, as far as they are not; false when there is none.
    bool tick(const QString &words, QWidget *in = nullptr);
    /// Click, select all, type.
    bool type(const QString &label, const QString &text, QWidget *in = nullptr);
    /// A click on the tab whose title begins so.
    bool openTab(const QString &title);
    /// The full title of that tab: "Basket (3)".
    QString tabTitle(const QString &title);
    /// Clicks on these rows, the second and later ones with Ctrl.
    bool clickRows(const QString &view, int first, int count);

private:
    struct Parts;
    std::vector<Activity> m_activity; ///< outlives the parts, whose last requests are told while they go
    std::unique_ptr<Parts> m_parts;
};

} // namespace nd
