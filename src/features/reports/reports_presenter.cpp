// SPDX-License-Identifier: Apache-2.0
#include "features/reports/reports_presenter.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "features/orders/service/order_actions.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LongestWait = 30s;
constexpr auto ReadableWithin = 10min; ///< what was made just now may not be found yet, as with orders
constexpr qint64 Slice = 8; ///< ms of reading at a time: the window stays awake

std::unique_ptr<TableModel<csv::Row>> tableOf(const QStringList &header)
{
    return std::make_unique<TableModel<csv::Row>>(
        reportFileColumns(header), [](const csv::Row &row) { return QString::number(row.line); });
}

} // namespace

ReportsPresenter::ReportsPresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_reports(std::make_unique<TableModel<SubOrderReport>>(reportColumns(),
                                               [](const SubOrderReport &report) { return report.id; })),
      m_file(tableOf({}))
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &ReportsPresenter::refresh);
    connect(&m_slice, &QTimer::timeout, this, &ReportsPresenter::readSome);
    reload();
    m_wait = m_firstWait;
    refresh();
}

ReportsPresenter::~ReportsPresenter() = default;

void ReportsPresenter::reload()
{
    Result<std::vector<SubOrderReport>> known = m_session.services().reports();
    if (!known)
        return emit refused(describe(known.error()).sentence);
    m_reports->setRows(std::move(known).take());
    emit reportsChanged();
}

QString ReportsPresenter::refusal() const
{
    return m_session.refusal();
}

void ReportsPresenter::create(const SubOrderReportFilter &filter)
{
    if (!refusal().isEmpty())
        return emit refused(refusal());
    const auto begun
        = m_session.services().actions().createReport(filter, this, [this](const Result<SubOrderReport> &made) {
              if (!made)
                  return emit refused(describe(made.error(), ErrorContext::Report).whole());
              reload();
              m_wait = m_firstWait;
              waitOn();
          });
    if (!begun)
        emit refused(describe(begun.error(), ErrorContext::Report).whole());
}

void ReportsPresenter::refresh()
{
    for (const SubOrderReport &report : m_reports->rows()) {
        if (isBeingMade(report) && m_asking.count(report.id) == 0)
            ask(report.id);
    }
}

void ReportsPresenter::ask(const QString &id)
{
    m_asking[id]
        = m_session.client().send(endpoint::getSubOrderReport(id), [this, id](const Result<SubOrderReport> &report) {
              m_asking.erase(id);
              if (report) {
                  m_told.clear();
                  put(*report);
              } else {
                  onNotReadable(id, report.error());
              }
              waitOn();
          });
}

void ReportsPresenter::onNotReadable(const QString &id, const Error &why)
{
    if (why.kind != ErrorKind::NotFound) {
        const QString sentence = describe(why, ErrorContext::Report).whole();
        if (std::exchange(m_told, sentence) != sentence)
            emit refused(sentence); // once, and not with every question
        return;
    }
    m_told.clear();
    SubOrderReport gone = *m_reports->find(id);
    if (!gone.createdAt.isValid() || m_session.client().serverNow().since(gone.createdAt) < ReadableWithin)
        return;
    gone.status = status::expired;
    put(gone);
}

void ReportsPresenter::put(const SubOrderReport &report)
{
    if (const Result<Done> kept = m_session.services().rememberReport(report); !kept)
        emit refused(describe(kept.error()).sentence);
    reload();
}

/// Asks again while something is being made, ever more seldom.
void ReportsPresenter::waitOn()
{
    const auto &rows = m_reports->rows();
    if (!m_asking.empty() || std::none_of(rows.begin(), rows.end(), isBeingMade))
        return;
    m_poll.start(m_wait);
    m_wait = std::min<std::chrono::milliseconds>(m_wait * 2, LongestWait);
}

bool ReportsPresenter::mayOpen(const QString &id) const
{
    const SubOrderReport *report = m_reports->find(id);
    return report && report->status == status::success;
}

void ReportsPresenter::open(const QString &id)
{
    if (!mayOpen(id))
        return;
    m_slice.stop();
    m_coming = {};
    show({}, {}, {});
    setFileState({Phase::Loading, tr("Downloading the report…"), {}});
    m_download = m_session.client().send(endpoint::downloadSubOrderReport(id), [this](const Result<QByteArray> &bytes) {
        if (!bytes) {
            const ErrorText text = describe(bytes.error(), ErrorContext::Report);
            return setFileState({Phase::Failed, text.sentence, text.advice});
        }
        const QString text = csv::decode(*bytes);
        m_coming = {.reader = std::make_unique<csv::Reader>(text, csv::separatorOf(text)), .bytes = *bytes};
        const auto header = m_coming.reader->next();
        m_coming.header = header ? header->cells : QStringList();
        m_slice.start(0);
    });
}

void ReportsPresenter::show(const QByteArray &bytes, const QStringList &header, std::vector<csv::Row> rows)
{
    m_bytes = bytes;
    m_file = tableOf(header);
    m_file->setRows(std::move(rows));
}

void ReportsPresenter::readSome()
{
    QElapsedTimer spent;
    spent.start();
    while (spent.elapsed() < Slice) {
        if (auto row = m_coming.reader->next()) {
            m_coming.rows.push_back(std::move(*row));
            continue;
        }
        m_slice.stop();
        Coming whole = std::exchange(m_coming, {});
        show(whole.bytes, whole.header, std::move(whole.rows));
        const int count = m_file->totalCount();
        return setFileState({count > 0 ? Phase::Ready : Phase::Empty, tr("%n row(s)", nullptr, count), {}});
    }
    setFileState({Phase::Loading, tr("Reading the report: %1 %").arg(int(m_coming.reader->progress() * 100)), {}});
}

void ReportsPresenter::cancelOpening()
{
    if (m_fileState.phase != Phase::Loading)
        return;
    m_download.cancel();
    m_slice.stop();
    m_coming = {};
    setFileState({Phase::Idle, tr("Stopped."), {}});
}

void ReportsPresenter::setFileState(TabState state)
{
    m_fileState = std::move(state);
    emit fileChanged();
}

} // namespace nd
