// SPDX-License-Identifier: Apache-2.0
#include "features/activity/activity_presenter.h"

#include "features/activity/activity_columns.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Frame = 16ms;
constexpr int MostEntries = 5'000;

QString keyOf(const Activity &entry)
{
    return QString::number(entry.id);
}

} // namespace

ActivityPresenter::ActivityPresenter(QObject *parent)
    : QObject(parent), m_rows(std::make_unique<TableModel<Activity>>(activityColumns(), keyOf))
{ }

ActivityPresenter::~ActivityPresenter() = default;

void ActivityPresenter::add(const Activity &entry)
{
    m_pending.push_back(entry);
    if (!std::exchange(m_flushPlanned, true))
        QTimer::singleShot(Frame, this, &ActivityPresenter::flush);
}

void ActivityPresenter::flush()
{
    m_flushPlanned = false;
    m_rows->append(std::exchange(m_pending, {}));
    const int surplus = int(m_rows->rows().size()) - MostEntries;
    if (surplus <= 0)
        return;
    // The oldest have the smallest ids. A tenth more goes at once, so that this stays rare.
    std::vector<Activity> kept(m_rows->rows().begin() + surplus + MostEntries / 10, m_rows->rows().end());
    m_rows->setRows(std::move(kept));
}

void ActivityPresenter::clear()
{
    m_pending.clear();
    m_rows->setRows({});
}

QString ActivityPresenter::curlOf(int shownRow) const
{
    return curlCommand(m_rows->row(shownRow));
}

QString ActivityPresenter::asText() const
{
    QString text;
    for (const Activity &entry : m_rows->rows()) {
        text += entry.startedAt.toIso() + u' ' + QString::fromLatin1(verbName(entry.verb)) + u' '
            + QString::fromLatin1(entry.url.toEncoded()) + u' ' + QString::number(entry.status) + u' '
            + QString::number(entry.duration.count()) + u"ms attempt="_s + QString::number(entry.attempt);
        if (!entry.requestId.isEmpty())
            text += u" request-id="_s + entry.requestId;
        if (entry.error)
            text += u" error="_s + entry.error->code + u' ' + entry.error->detail;
        for (const QString &oddity : entry.warnings)
            text += u" odd="_s + oddity;
        text += u'\n';
    }
    return text;
}

} // namespace nd
