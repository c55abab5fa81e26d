// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/step_fields.h"

#include "ui/theme/icons.h"
#include "ui/widgets/field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace nd {

using namespace Qt::StringLiterals;

StepFields::StepFields(QWidget *parent) : QWidget(parent)
{
    m_pages = new QStackedLayout(this);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(buildNames());
    m_pages->addWidget(buildLink());
    setFocusProxy(m_firstName);
    show({}, false);
}

QWidget *StepFields::buildNames()
{
    auto *page = new QWidget;
    m_firstName = new QLineEdit;
    m_lastName = new QLineEdit;
    m_get = new QPushButton(themedIcon(u"link"_s), tr("Get Link"));
    m_get->setToolTip(tr("Telnyx makes a link with which this person shows who they are."));
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(m_firstName, tr("First name")));
    layout->addWidget(m_firstName, 1);
    layout->addWidget(labelFor(m_lastName, tr("Last name")));
    layout->addWidget(m_lastName, 1);
    layout->addWidget(m_get);
    for (QLineEdit *edit : {m_firstName, m_lastName})
        connect(edit, &QLineEdit::textChanged, this, &StepFields::showButtons);
    connect(m_get, &QPushButton::clicked, this, [this] {
        emit linkWanted({.firstName = m_firstName->text().simplified(), .lastName = m_lastName->text().simplified()});
    });
    return page;
}

QWidget *StepFields::buildLink()
{
    auto *page = new QWidget;
    m_link = new QLineEdit;
    m_link->setReadOnly(true);
    auto *copy = new QPushButton(themedIcon(u"copy"_s), tr("Copy Link"));
    auto *open = new QPushButton(themedIcon(u"external-link"_s), tr("Open Link…"));
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(m_link, tr("Link for the end user")));
    layout->addWidget(m_link, 1);
    layout->addWidget(copy);
    layout->addWidget(open);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link->text()); });
    connect(open, &QPushButton::clicked, this, [this] { emit linkOpened(m_link->text()); });
    return page;
}

void StepFields::show(const QString &link, bool takesNames)
{
    m_takesNames = takesNames;
    m_link->setText(link);
    m_link->setCursorPosition(0); // where it leads to is what one looks for
    m_pages->setCurrentIndex(link.isEmpty() ? 0 : 1);
    setFocusProxy(link.isEmpty() ? m_firstName : m_link);
    for (QLineEdit *edit : {m_firstName, m_lastName})
        edit->setReadOnly(!takesNames);
    showButtons();
}

void StepFields::showButtons()
{
    m_get->setEnabled(
        m_takesNames && !m_firstName->text().trimmed().isEmpty() && !m_lastName->text().trimmed().isEmpty());
}

} // namespace nd
