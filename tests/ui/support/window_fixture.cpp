// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "accounts/accounts.h"
#include "accounts/data_folder.h"
#include "accounts/key_store.h"
#include "accounts/settings.h"
#include "features/activity/activity_presenter.h"
#include "features/orders/service/order_tracker.h"
#include "sandbox/sandbox.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "support/patience.h"
#include "support/test_clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_steps.h"
#include "ui/theme/theme.h"
#include "ui/tour/ui_driver.h"
#include "webhooks/webhooks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
Value need(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().title + u' ' + result.error().detail));
    return std::move(result).take();
}

/// Calls once, when the window has been painted for the first time.
class FirstPicture final : public QObject
{
public:
    FirstPicture(MainWindow &window, std::function<void(MainWindow &)> painted)
        : m_window(window), m_painted(std::move(painted))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted)
            QMetaObject::invokeMethod(
                this, [this, painted = std::exchange(m_painted, {})] { painted(m_window); }, Qt::QueuedConnection);
        return false;
    }

private:
    MainWindow &m_window;
    std::function<void(MainWindow &)> m_painted;
};

} // namespace

struct WindowFixture::Parts
{
    explicit Parts(Ground ground)
        : clock(ground.clock ? *ground.clock : leaping),
          data(need(DataFolder::open(ground.dataDir.isEmpty() ? folder.filePath(u"data"_s) : ground.dataDir))),
          accounts(settings, vault, clock, std::move(ground.account)), sandbox(clock, sandboxOptions(ground))
    { }
    /// In a folder that stays the sandbox goes on from where it was, as the program's does.
    sandbox::Options sandboxOptions(const Ground &ground) const
    {
        sandbox::Options options;
        options.journalled = 5'000;
        if (!ground.dataDir.isEmpty())
            options.stateFile = ground.dataDir + u"/sandbox.state"_s;
        return options;
    }

    QTemporaryDir folder;
    LeapClock leaping;
    const Clock &clock;
    std::unique_ptr<DataFolder> data;
    std::unique_ptr<Ledger> ledger = need(Ledger::open(data->ledger()));
    Settings settings{data->settings()};
    Theme theme{*qApp};
    ScriptedKeychain::Contents keychain;
    KeyStore vault{std::make_unique<ScriptedKeychain>(keychain)};
    Accounts accounts;
    Sandbox sandbox;
    SessionManager desk{SessionManager::Parts{settings, accounts, *ledger, clock}};
    Webhooks webhooks{Webhooks::Parts{desk, settings, clock}};
    ActivityPresenter activity;
    std::unique_ptr<MainWindow> window;
};

WindowFixture::WindowFixture(Ground ground)
{
    const bool onSandbox = !ground.account;
    const Tray::Desktop desktop = ground.desktop;
    const bool isNewcomer = ground.firstSteps;
    const auto painted = ground.painted;
    m_parts = std::make_unique<Parts>(std::move(ground));
    Parts &p = *m_parts;
    if (onSandbox) {
        need(p.sandbox.start());
        p.accounts.setSandbox(p.sandbox.baseUrl(), Secret(p.sandbox.apiKey()));
    }
    const QString account = need(p.accounts.start(onSandbox, QString()));
    QObject::connect(&p.desk, &SessionManager::activity, &p.desk, [this](const Activity &entry) {
        if (entry.finished)
            m_activity.push_back(entry);
    });
    p.settings.set(setting::FirstStepsDone, !isNewcomer);
    p.window = std::make_unique<MainWindow>(
        MainWindow::Parts{p.desk, p.settings, p.theme, p.clock, p.activity, p.webhooks, {}, {}, desktop});
    p.window->setWindowState(Qt::WindowNoState); // whatever the size of the screen that the tests are given
    p.window->resize(1440, 900);
    p.window->setOpening(p.accounts.find(account));
    const FirstPicture picture(*p.window, painted);
    p.window->show();
    p.window->start().add([&p, account] {
        p.desk.open(
            account, p.window.get(), [](Result<Session *> opened) { need(std::move(opened)); },
            SessionManager::Remember::No);
        p.desk.resumeOpenWrites();
    });
    if (!QTest::qWaitForWindowExposed(p.window.get()))
        qFatal("the window does not show");
    // Its pages are the account's.
    if (!support::waitFor([&p] { return p.desk.current() != nullptr && p.window->start().isDone(); }))
        qFatal("the account is not opened");
}

WindowFixture::~WindowFixture() = default;

MainWindow &WindowFixture::window()
{
    return *m_parts->window;
}

Settings &WindowFixture::settings()
{
    return m_parts->settings;
}

SessionManager &WindowFixture::desk()
{
    return m_parts->desk;
}

Ledger &WindowFixture::ledger() const
{
    return *m_parts->ledger;
}

int WindowFixture::requests(const QString &begin) const
{
    return int(std::count_if(m_activity.begin(), m_activity.end(), [&](const Activity &entry) {
        return (QString::fromLatin1(verbName(entry.verb)) + u' ' + entry.url.path()).startsWith(begin);
    }));
}

std::vector<sandbox::JournalEntry> WindowFixture::journal(const QString &begin) const
{
    std::vector<sandbox::JournalEntry> entries = m_parts->sandbox.journal();
    std::erase_if(entries, [&](const sandbox::JournalEntry &entry) {
        return !(QString::fromLatin1(entry.method) + u' ' + entry.path).startsWith(begin);
    });
    return entries;
}

QString WindowFixture::activityText() const
{
    QString text;
    for (const Activity &entry : m_activity)
        text += curlCommand(entry) + (entry.error ? entry.error->detail : QString()) + u'\n';
    return text;
}

QUrl WindowFixture::sandboxUrl() const
{
    return m_parts->sandbox.baseUrl();
}

void WindowFixture::passTime(std::chrono::milliseconds span)
{
    m_parts->leaping.advance(span);
    m_parts->desk.current()->services().tracker().tick();
}

QByteArray WindowFixture::sandboxKey() const
{
    return m_parts->sandbox.apiKey();
}

QAbstractButton *WindowFixture::button(const QString &text, QWidget *in)
{
    return stage::button(in ? in : &window(), text);
}

QWidget *WindowFixture::field(const QString &label, QWidget *in)
{
    return stage::field(in ? in : &window(), label);
}

QAbstractItemView *WindowFixture::view(const QString &name)
{
    return stage::view(&window(), name);
}

QWidget *WindowFixture::dialog(const QString &title)
{
    return stage::window(title);
}

int WindowFixture::rows(const QString &name)
{
    const QAbstractItemView *shown = view(name);
    return shown ? shown->model()->rowCount() : 0;
}

bool WindowFixture::click(const QString &text, QWidget *in)
{
    QAbstractButton *found = button(text, in);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool WindowFixture::tick(const QString &words, QWidget *in)
{
    bool found = false;
    for (QCheckBox *box : (in ? in : &window())->findChildren<QCheckBox *>()) {
        if (!box->isVisible() || !box->text().contains(words))
            continue;
        found = true;
        if (!box->isChecked())
            box->click();
    }
    return found;
}

bool WindowFixture::type(const QString &label, const QString &text, QWidget *in)
{
    QWidget *found = field(label, in);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(found, text);
    return true;
}

bool WindowFixture::openTab(const QString &title)
{
    auto *tabs = window().findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->tabText(i).startsWith(title))
            continue;
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(i).center());
        return tabs->currentIndex() == i;
    }
    return false;
}

QString WindowFixture::tabTitle(const QString &title)
{
    const auto *tabs = window().findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i).startsWith(title))
            return tabs->tabText(i);
    }
    return {};
}

bool WindowFixture::clickRows(const QString &name, int first, int count)
{
    QAbstractItemView *shown = view(name);
    if (!shown || shown->model()->rowCount() < first + count)
        return false;
    for (int row = first; row < first + count; ++row) {
        const QModelIndex index = shown->model()->index(row, 0);
        shown->scrollTo(index);
        const Qt::KeyboardModifiers keys = row == first ? Qt::NoModifier : Qt::ControlModifier;
        QTest::mouseClick(shown->viewport(), Qt::LeftButton, keys, shown->visualRect(index).center());
    }
    return true;
}

} // namespace nd
