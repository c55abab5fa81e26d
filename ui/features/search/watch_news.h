// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

#include <QString>

namespace nd {

class SavedSearchesPresenter;

/// Says that a watched search has found something, until somebody has looked.
class WatchNews final : public QWidget
{
    Q_OBJECT
public:
    /// `saved` must outlive it.
    explicit WatchNews(SavedSearchesPresenter &saved, QWidget *parent = nullptr);

signals:
    void openRequested(const QString &name);

private:
    Banner *m_banner;
    QString m_name; ///< of the search
};

} // namespace nd
