// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/activity.h"
#include "models/table_model.h"

#include <QObject>

#include <memory>

namespace nd {

/// The log of requests that the activity pane shows. Keeps the newest few thousand; holds no credential.
class ActivityPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit ActivityPresenter(QObject *parent = nullptr);
    ~ActivityPresenter() override;

    TableModel<Activity> &rows() { return *m_rows; }
    QString curlOf(int shownRow) const;
    /// The whole log, oldest first, one line each.
    QString asText() const;

public slots:
    void add(const nd::Activity &entry);
    void clear();

private:
    void flush();

    std::unique_ptr<TableModel<Activity>> m_rows;
    std::vector<Activity> m_pending; ///< the view is told once a frame, not once a request
    bool m_flushPlanned = false;
};

} // namespace nd
