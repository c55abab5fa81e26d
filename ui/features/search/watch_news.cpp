// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/watch_news.h"

#include "features/search/saved_searches_presenter.h"

#include <QVBoxLayout>

namespace nd {

WatchNews::WatchNews(SavedSearchesPresenter &saved, QWidget *parent) : QWidget(parent), m_banner(new Banner)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    connect(&saved, &SavedSearchesPresenter::found, this, [this](const QString &name, const QString &sentence) {
        m_name = name;
        m_banner->show(Tone::Good, sentence, tr("Show"));
    });
    connect(&saved, &SavedSearchesPresenter::changed, this, [this, &saved] {
        const SavedSearch *search = saved.find(m_name);
        if (!search || search->freshCount() == 0)
            m_banner->clear(); // looked at, or gone again
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] { emit openRequested(m_name); });
}

} // namespace nd
