// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/request_line.h"

#include "features/search/search_presenter.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace nd {

using namespace Qt::StringLiterals;

RequestLine::RequestLine(const SearchPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_text(new ElidedLabel),
      m_copy(new QPushButton(themedIcon(u"terminal"_s), tr("Copy as cURL")))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setButtonKind(m_copy, ButtonKind::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_presenter.curlOf(m_form)); });
}

void RequestLine::show(const SearchForm &form)
{
    m_form = form;
    const QUrl url = m_presenter.urlOf(form);
    const qint64 parts = partCountOf(form);
    const QString first = url.isEmpty() ? QString() : u"GET "_s + QString::fromLatin1(url.toEncoded());
    m_text->setText(
        parts > 1 && !url.isEmpty() ? tr("%1 requests, the first: %2").arg(QString::number(parts), first) : first);
    m_copy->setEnabled(!url.isEmpty());
}

} // namespace nd
