// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "desk/accounts.h"
#include "desk/data_dir.h"
#include "desk/desk.h"
#include "desk/error_text.h"
#include "desk/ledger.h"
#include "desk/session.h"
#include "desk/settings.h"
#include "desk/vault.h"
#include "options.h"
#include "sandbox/sandbox.h"
#include "tabs/activity_presenter.h"
#include "tabs/basket_presenter.h"
#include "tabs/comments_presenter.h"
#include "tabs/coverage_presenter.h"
#include "tabs/failures_presenter.h"
#include "tabs/needs_action_presenter.h"
#include "tabs/orders_presenter.h"
#include "tabs/search_presenter.h"
#include "tabs/status_presenter.h"
#include "ui/asker.h"
#include "ui/theme/theme.h"
#include "ui/tour/script.h"
#include "ui/tour/tour.h"
#include "ui/window/main_window.h"
#include "ui/window/start_failure.h"
#include "webhooks/webhooks.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <optional>

namespace {

using namespace nd;
using namespace Qt::StringLiterals;

enum ExitStatus {
    Fine = 0,
    JobFailed = 1,
    WrongUsage = 2
};

/// --version, --help and wrong usage are dealt with before any display is needed.
std::optional<int> answeredOnTerminal(int argc, char **argv, Options &options)
{
    QCoreApplication terminal(argc, argv);
    const Result<Options> parsed = parseOptions(terminal.arguments());
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

Theme::Choice themeOf(const QString &word)
{
    return word == u"light"   ? Theme::Choice::Light
        : word == u"dark"     ? Theme::Choice::Dark
        : word == u"contrast" ? Theme::Choice::HighContrast
                              : Theme::Choice::System;
}

/// A tour is played in English, on the sandbox, whatever this machine is set to.
bool isTour(const Options &options)
{
    return !options.tourDir.isEmpty();
}

/// Reviewers who do not keep the audience waiting.
Sandbox::Options sandboxOfTheTour()
{
    Sandbox::Options options;
    options.pace.review = std::chrono::seconds(2);
    return options;
}

/// The language of the window, for as long as this stands. Texts that are made earlier stay English.
class Language
{
public:
    /// `name` as in "de"; empty: that of the system.
    Language(QApplication &app, const QString &name)
    {
        const QLocale locale = name.isEmpty() ? QLocale() : QLocale(name);
        // English is loaded too: its file holds the plurals.
        if (m_own.load(locale, u"numberdesk"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/numberdesk_en.qm"_s))
            app.installTranslator(&m_own);
        if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            app.installTranslator(&m_qt);
    }

private:
    QTranslator m_own;
    QTranslator m_qt;
};

/// Everything the program is made of, in the order in which it needs each other.
class Program
{
public:
    Program(std::unique_ptr<DataDir> folder, std::unique_ptr<Ledger> ledger,
        std::optional<EnvironmentAccount> environment, const Options &options, QApplication &app)
        : m_folder(std::move(folder)), m_ledger(std::move(ledger)), m_settings(m_folder->settings()),
          m_language(app, isTour(options) ? u"en"_s : m_settings.get(setting::Language)), m_theme(app),
          m_vault(systemKeychain()), m_accounts(m_settings, m_vault, m_clock, std::move(environment)),
          m_sandbox(m_clock, isTour(options) ? sandboxOfTheTour() : Sandbox::Options()),
          m_desk(Desk::Parts{m_settings, m_accounts, *m_ledger, m_clock}),
          m_webhooks(Webhooks::Parts{m_desk, m_settings, m_clock}), m_status(m_clock), m_orders(m_clock)
    {
        m_theme.setChoice(themeOf(m_settings.get(setting::Theme)));
        m_theme.setTextScale(m_settings.get(setting::TextPercent) / 100.0);
    }

    Result<Done> startSandbox()
    {
        const Result<Done> started = m_sandbox.start();
        if (started)
            m_accounts.setSandbox(m_sandbox.baseUrl(), Secret(m_sandbox.apiKey()));
        return started;
    }

    Result<Done> open(const Options &options)
    {
        const Result<QString> account = m_accounts.start(options.sandbox || isTour(options), options.account);
        if (!account)
            return account.error();
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_desk, m_settings, m_theme, m_clock, m_coverage,
            m_search, m_basket, m_orders, m_comments, m_activity, m_status, m_failures, m_needsAction, m_webhooks});
        m_window->show();
        const bool chosen = options.sandbox || !options.account.isEmpty() || isTour(options);
        use(*account, chosen ? Desk::Remember::No : Desk::Remember::Yes);
        m_desk.resumeOpenWrites();
        return Done{};
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

private:
    void use(const QString &accountId, Desk::Remember remember)
    {
        m_desk.open(
            accountId, m_window.get(),
            [this, accountId](const Result<Session *> &opened) {
                if (opened || opened.error().fault == Fault::Cancelled)
                    return;
                const ErrorText text = describe(opened.error(), ErrorContext::Connection);
                m_window->asker().tell(m_window.get(),
                    {.title = QObject::tr("Account not opened"), .text = text.sentence, .detail = text.advice});
                if (accountId != QStringView(account::SandboxId))
                    use(QStringView(account::SandboxId).toString(), Desk::Remember::No);
            },
            remember);
    }

    SystemClock m_clock;
    std::unique_ptr<DataDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
    Settings m_settings;
    Language m_language;
    Theme m_theme;
    Vault m_vault;
    Accounts m_accounts;
    Sandbox m_sandbox;
    Desk m_desk;
    Webhooks m_webhooks;
    CoveragePresenter m_coverage;
    SearchPresenter m_search;
    BasketPresenter m_basket;
    CommentsPresenter m_comments;
    ActivityPresenter m_activity;
    StatusPresenter m_status;
    OrdersPresenter m_orders;
    FailuresPresenter m_failures;
    NeedsActionPresenter m_needsAction{m_comments, m_clock};
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Script> m_tour;
};

int failed(const Error &error)
{
    showStartFailure(error);
    return JobFailed;
}

int run(QApplication &app, const Options &options)
{
    QTemporaryDir forTour;
    const QString folder = !options.dataDir.isEmpty() || !isTour(options) ? options.dataDir : forTour.path();
    if (isTour(options) && !QDir().mkpath(options.tourDir)) {
        std::fprintf(stderr, "numberdesk: cannot write to %s\n", qUtf8Printable(options.tourDir));
        return JobFailed;
    }
    Result<std::unique_ptr<DataDir>> data = DataDir::open(folder);
    if (!data)
        return failed(data.error());
    std::unique_ptr<DataDir> opened = std::move(data).take();
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(opened->ledger());
    if (!ledger)
        return failed(ledger.error());
    Result<std::optional<EnvironmentAccount>> environment
        = environmentAccount(qgetenv("TELNYX_API_KEY"), qEnvironmentVariable("TELNYX_BASE_URL"));
    if (!environment)
        return failed(environment.error());

    Program program(std::move(opened), std::move(ledger).take(), std::move(environment).take(), options, app);
    const Result<Done> sandbox = program.startSandbox();
    if (!sandbox && (options.sandbox || isTour(options)))
        return failed(sandbox.error());
    const Result<Done> window = program.open(options);
    if (!window) {
        std::fprintf(stderr, "numberdesk: %s\n", qUtf8Printable(window.error().title));
        return WrongUsage;
    }
    if (isTour(options))
        program.playTour(options.tourDir);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"numberdesk"_s);
    QCoreApplication::setOrganizationName(u"numberdesk"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(NUMBERDESK_VERSION));
    Options options;
    if (const auto status = answeredOnTerminal(argc, argv, options))
        return *status;
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Numberdesk"_s);
    QGuiApplication::setDesktopFileName(QLatin1String(NUMBERDESK_APP_ID));
#ifndef Q_OS_MACOS // the icon of the bundle has the margins that the Dock wants
    QGuiApplication::setWindowIcon(QIcon(u":/app/numberdesk.svg"_s));
#endif
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return run(app, options);
}
