// SPDX-License-Identifier: Apache-2.0
#include "accounts/accounts.h"
#include "accounts/ca_file.h"
#include "accounts/data_folder.h"
#include "accounts/key_store.h"
#include "accounts/settings.h"
#include "base/clock.h"
#include "base/e164.h"
#include "base/logging.h"
#include "base/process.h"
#include "features/activity/activity_presenter.h"
#include "log_memory.h"
#include "options.h"
#include "sandbox/sandbox.h"
#include "sandbox_on_demand.h"
#include "second_start.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "store/ledger_identity.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/outside/file_open_events.h"
#include "ui/shell/outside/outside_requests.h"
#include "ui/shell/start_failure.h"
#include "ui/shell/start_steps.h"
#include "ui/theme/theme.h"
#include "ui/tour/script.h"
#include "ui/tour/tour.h"
#include "versions.h"
#include "webhooks/webhooks.h"
#include "wording/error_text.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

#include <array>
#include <cstdio>
#include <functional>
#include <optional>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;

enum ExitStatus {
    Fine = 0,
    JobFailed = 1,
    WrongUsage = 2
};

/// A tour is played in English, on the sandbox, whatever this machine is set to.
bool isTour(const Options &options)
{
    return !options.tourDir.isEmpty();
}

/// Whoever asks for one of these at a prompt waits for words there.
bool speaksOnTerminal(const Options &options)
{
    return !options.textForTerminal.isEmpty() || !options.logRules.isEmpty() || isTour(options);
}

/// --version, --help and wrong usage are dealt with before any display is needed.
std::optional<int> answeredOnTerminal(int argc, char **argv, Options &options)
{
    QCoreApplication terminal(argc, argv);
    const Result<Options> parsed = parseOptions(terminal.arguments());
    if (!parsed || speaksOnTerminal(*parsed))
        process::useConsoleOfParent();
    if (!parsed) {
        std::fprintf(stderr, "numberdesk: %s\n", qUtf8Printable(parsed.error().detail));
        return WrongUsage;
    }
    options = *parsed;
    if (options.textForTerminal.isEmpty())
        return {};
    std::printf("%s\n", qUtf8Printable(options.textForTerminal));
    return Fine;
}

/// Its port is open to every program of this machine: only this one has the key. On a tour with reviewers who do not
/// keep the audience waiting.
Sandbox::Options sandboxFor(
    const Options &options, const DataFolder &folder, std::function<void(sandbox::StateLoss)> lost)
{
    Sandbox::Options wanted;
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    wanted.apiKey = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
    if (isTour(options)) { // always the same story
        wanted.delays.review = std::chrono::seconds(2);
        return wanted;
    }
    wanted.stateFile = folder.sandbox();
    wanted.stateLost = std::move(lost);
    return wanted;
}

/// On the desktops that have them: what lets a window of this start come to the front.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

/// The language of the window, for as long as this stands. Texts that are made earlier stay English.
class Language
{
public:
    /// `name` as in "de"; empty: that of the system.
    Language(QApplication &app, const QString &name)
    {
        const QLocale locale = name.isEmpty() ? QLocale() : QLocale(name);
        // Who reads from right to left looks for things on that side, also in a language that does not.
        if (locale.textDirection() == Qt::RightToLeft)
            app.setLayoutDirection(Qt::RightToLeft);
        // English is loaded too: its file holds the plurals.
        if (m_own.load(locale, u"numberdesk"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/numberdesk_en.qm"_s))
            app.installTranslator(&m_own);
        // Qt's own texts in the language of ours: a window in two helps nobody.
        if (loadQt(QLocale(m_own.language())))
            app.installTranslator(&m_qt);
    }

private:
    /// An installed program for Windows or macOS has one file with all that it uses of Qt.
    bool loadQt(const QLocale &spoken)
    {
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        return m_qt.load(spoken, u"qt"_s, u"_"_s, folder) || m_qt.load(spoken, u"qtbase"_s, u"_"_s, folder);
    }

    QTranslator m_own;
    QTranslator m_qt;
};

/// Everything the program is made of, in the order in which it needs each other.
class Program
{
public:
    Program(std::unique_ptr<DataFolder> folder, std::optional<EnvironmentAccount> environment, const Options &options,
        QApplication &app)
        : m_folder(std::move(folder)), m_witness(witnessFolder(m_folder->path())),
          m_ledger(unopenedLedger(m_folder->ledger())), m_settings(m_folder->settings()),
          m_language(app, isTour(options) ? u"en"_s : m_settings.get(setting::Language)), m_theme(app),
          m_vault(systemKeychain()), m_accounts(m_settings, m_vault, m_clock, std::move(environment)),
          m_sandbox(m_clock, sandboxFor(options, *m_folder, [this](sandbox::StateLoss loss) { tellOf(loss); })),
          m_sandboxOnDemand(m_sandbox),
          m_desk(SessionManager::Parts{m_settings, m_accounts, *m_ledger, m_clock, {}, &m_sandboxOnDemand}),
          m_webhooks(Webhooks::Parts{m_desk, m_settings, m_clock})
    {
        if (isTour(options))
            m_settings.set(setting::FirstStepsDone, true); // it plays them itself
        m_theme.setChoice(themeChoiceOf(m_settings.get(setting::Theme)));
        m_theme.setTextScale(m_settings.get(setting::TextPercent) / 100.0);
    }

    /// The window; what it shows comes once it has been painted, in steps. A disk that is slow keeps nobody waiting
    /// for a window, and a ledger that cannot be opened ends the program from there.
    Result<Done> open(const Options &options, QApplication &app)
    {
        const Result<QString> account = m_accounts.start(options.sandbox || isTour(options), options.account);
        if (!account)
            return account.error();
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_desk, m_settings, m_theme, m_clock, m_activity,
            m_webhooks, [] { return versionText(true).section(u'\n', 1); }, &LogMemory::lines});
        m_window->setOpening(m_accounts.find(*account));
        m_window->show();
        const bool chosen = options.sandbox || !options.account.isEmpty() || isTour(options);
        const auto remember = chosen ? SessionManager::Remember::No : SessionManager::Remember::Yes;
        StartSteps &steps = m_window->start();
        if (!isTour(options))
            steps.add([this, &app] {
                listenForSecondStarts();
                listenForFileEvents(app);
            });
        // libphonenumber reads its tables at the first question: let that be one for which nobody waits.
        steps.add([] { QThreadPool::globalInstance()->start([] { (void)e164::regionOfCallingCode(1); }); });
        steps.add([this] { openLedger(); });
        steps.add([this] { takeUp(); });
        steps.add([this, id = *account, remember, toShow = options.toShow] { use(id, remember, toShow); });
        steps.add([this] { m_desk.resumeOpenWrites(); });
        if (isTour(options)) // behind the pages, which have been added when this comes up
            steps.add(
                [this, folder = options.tourDir] { m_window->start().add([this, folder] { playTour(folder); }); });
        return Done{};
    }

private:
    void openLedger()
    {
        const Result<Done> opened = openFileOf(*m_ledger);
        if (opened)
            return;
        m_window->start().drop();
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_window->hide();
        showStartFailure(opened.error());
        QCoreApplication::exit(JobFailed);
    }

    /// What the settings and the ledger say before an account is opened.
    void takeUp()
    {
        (void)m_ledger->compareWith(m_witness, thisMachine()); // what it finds is told by the desk
        m_desk.ledgerCare().begin();
        m_accounts.proxies().load();
        const QString caFile = m_settings.get(setting::CaFile);
        if (const Result<int> trusted = caFile.isEmpty() ? Result<int>(0) : trustCaFile(caFile); !trusted)
            m_desk.notices().post({.key = u"ca-file"_s,
                .sentence = trusted.error().title,
                .advice = QObject::tr("Requests that need the company's certificates fail. Choose the file again in "
                                      "Settings.")});
    }

    void playTour(const QString &folder)
    {
        m_window->resize(1440, 900);
        m_tour = makeTour(
            folder, [this](bool dark) { m_theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light); });
        m_theme.setChoice(Theme::Choice::Light);
        QObject::connect(m_tour.get(), &Script::said, m_tour.get(), [](const QString &line) {
            std::printf("%s\n", qUtf8Printable(line));
            std::fflush(stdout);
        });
        QObject::connect(m_tour.get(), &Script::finished, m_tour.get(), [](const QString &failed) {
            if (!failed.isEmpty())
                std::fprintf(stderr, "numberdesk: the tour failed at: %s\n", qUtf8Printable(failed));
            QApplication::exit(failed.isEmpty() ? Fine : JobFailed);
        });
        m_tour->start();
    }

    /// Called on the sandbox's thread.
    void tellOf(sandbox::StateLoss loss)
    {
        QMetaObject::invokeMethod(
            &m_onGuiThread, [this, loss] { m_desk.notices().post(noticeOf(loss)); }, Qt::QueuedConnection);
    }

    void listenForSecondStarts()
    {
        m_secondStarts
            = std::make_unique<SecondStarts>(m_folder->path(), [this](const StartWish &wish) { return grant(wish); });
        if (const Result<Done> listening = m_secondStarts->listen(); !listening)
            qCWarning(logStart) << "a second start cannot be handed over:" << listening.error().title;
    }

    void listenForFileEvents(QApplication &app)
    {
        auto *events = new FileOpenEvents(app, m_window.get());
        QObject::connect(events, &FileOpenEvents::opened, m_window.get(), [this](const QString &what) {
            const Result<OutsideRequest> request = outsideRequestOf({what});
            if (request)
                return show(*request);
            m_window->prompts().tell(
                m_window.get(), {.title = QObject::tr("Not opened"), .text = request.error().detail});
        });
    }

    void show(const OutsideRequest &request)
    {
        OutsideRequests &window = m_window->outside();
        if (!request.numbers.isEmpty())
            window.showNumbers(request.numbers);
        if (!request.file.isEmpty())
            window.showFile(request.file);
        if (!request.order.isEmpty())
            window.showOrder(request.order);
    }

    /// Empty, or why not.
    QString grant(const StartWish &wish)
    {
        m_window->start().finish();
        if (!wish.activationToken.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken.toUtf8()); // Qt takes it when the window is activated
        m_window->comeToFront();
        if (!wish.sandbox && wish.account.isEmpty()) {
            show(wish.toShow);
            return {};
        }
        if (QApplication::activeModalWidget())
            return QObject::tr("A dialog is open in Numberdesk. Close it before you change the account.");
        const Result<QString> account = m_accounts.start(wish.sandbox, wish.account);
        if (!account)
            return account.error().title;
        use(*account, SessionManager::Remember::No, wish.toShow);
        return {};
    }

    /// `toShow` is of this account: shown once it is in use.
    void use(const QString &accountId, SessionManager::Remember remember, const OutsideRequest &toShow)
    {
        m_desk.open(
            accountId, m_window.get(),
            [this, accountId, toShow](const Result<Session *> &opened) {
                if (opened)
                    return show(toShow);
                if (opened.error().kind == ErrorKind::Cancelled)
                    return;
                if (!m_desk.current())
                    m_window->setOpening({});
                const ErrorText text = describe(opened.error(), ErrorContext::Connection);
                m_window->prompts().tell(m_window.get(),
                    {.title = QObject::tr("Account not opened"), .text = text.sentence, .detail = text.advice});
                if (accountId != QStringView(account::SandboxId))
                    use(QStringView(account::SandboxId).toString(), SessionManager::Remember::No, toShow);
            },
            remember);
    }

    SystemClock m_clock;
    std::unique_ptr<DataFolder> m_folder;
    FolderWitness m_witness; ///< the ledger tells it of every purchase: goes after it
    std::unique_ptr<Ledger> m_ledger;
    Settings m_settings;
    Language m_language;
    Theme m_theme;
    KeyStore m_vault;
    Accounts m_accounts;
    QObject m_onGuiThread; ///< outlives the sandbox's thread
    Sandbox m_sandbox;
    SandboxOnDemand m_sandboxOnDemand;
    SessionManager m_desk;
    Webhooks m_webhooks;
    ActivityPresenter m_activity;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Script> m_tour;
    std::unique_ptr<SecondStarts> m_secondStarts;
};

int failed(const Error &error)
{
    showStartFailure(error);
    return JobFailed;
}

/// Another Numberdesk has the folder: its window comes to the front, and this start is over.
int handOverTo(const QString &folder, const Options &options, const Error &locked)
{
    const Result<Done> handed = handOver(folder, {options.sandbox, options.account, activationToken(), options.toShow});
    if (handed)
        return Fine;
    if (handed.error().code != u"refused")
        return failed(locked);
    std::fprintf(stderr, "numberdesk: %s\n", qUtf8Printable(handed.error().title));
    return WrongUsage;
}

int run(QApplication &app, const Options &options, const Secret &environmentKey)
{
    std::optional<QTemporaryDir> forTour;
    if (isTour(options) && options.dataDir.isEmpty())
        forTour.emplace();
    const QString folder = forTour ? forTour->path() : options.dataDir;
    if (isTour(options) && !QDir().mkpath(options.tourDir)) {
        std::fprintf(stderr, "numberdesk: cannot write to %s\n", qUtf8Printable(options.tourDir));
        return JobFailed;
    }
    Result<std::unique_ptr<DataFolder>> data = DataFolder::open(folder);
    if (!data && data.error().code == DataFolder::Locked && !isTour(options))
        return handOverTo(DataFolder::folderOf(folder), options, data.error());
    if (!data)
        return failed(data.error());
    std::unique_ptr<DataFolder> opened = std::move(data).take();
    Result<std::optional<EnvironmentAccount>> environment
        = environmentAccount(environmentKey.reveal(), qEnvironmentVariable("TELNYX_BASE_URL"));
    if (!environment)
        return failed(environment.error());

    Program program(std::move(opened), std::move(environment).take(), options, app);
    const Result<Done> window = program.open(options, app);
    if (!window) {
        std::fprintf(stderr, "numberdesk: %s\n", qUtf8Printable(window.error().title));
        return WrongUsage;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
#ifdef ND_CLOSED_MEMORY
    process::closeMemory();
#endif
    process::raiseFileLimit();
    const Secret environmentKey(process::takeFromEnvironment("TELNYX_API_KEY")); // no child is to inherit it
    QCoreApplication::setApplicationName(u"numberdesk"_s);
    QCoreApplication::setOrganizationName(u"numberdesk"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(NUMBERDESK_VERSION));
    Options options;
    if (const auto status = answeredOnTerminal(argc, argv, options))
        return *status;
    if (!options.logRules.isEmpty()) {
        qputenv("QT_FORCE_STDERR_LOGGING",
            "1"); // elsewhere than on a console Qt would tell a debugger or a journal instead
        QLoggingCategory::setFilterRules(options.logRules);
    }
    process::nameForTaskbar(NUMBERDESK_APP_ID);
    const LogMemory log;
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Numberdesk"_s);
    QGuiApplication::setDesktopFileName(QLatin1String(NUMBERDESK_APP_ID));
#ifndef Q_OS_MACOS // the icon of the bundle has the margins that the Dock wants
    QGuiApplication::setWindowIcon(QIcon(u":/app/numberdesk.svg"_s));
#endif
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return run(app, options, environmentKey);
}
