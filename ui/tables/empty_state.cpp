// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/empty_state.h"

#include "base/shown_text.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/icon_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace nd {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel({}, 2.2, this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_primary(new QPushButton(this)), m_secondary(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    setButtonKind(m_primary, ButtonKind::Primary);
    for (QPushButton *button : {m_primary, m_secondary})
        button->setAutoDefault(false);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryTriggered);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(6);
    m_column->addStretch(2);
    m_column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_column->addSpacing(6);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addSpacing(10);
    m_column->addLayout(buttons);
    m_column->addStretch(3);
    updateFonts();
    clear();
}

void EmptyState::setMessage(const QString &icon, const QString &title, const QString &text)
{
    m_message = {.icon = icon, .title = title, .text = shownText(text)};
    if (m_detail)
        m_detail->hide();
    showMessage();
    emit messageChanged();
}

void EmptyState::setHiddenRows(int count)
{
    if (std::exchange(m_hiddenRows, count) != count)
        showMessage();
}

void EmptyState::showMessage()
{
    const Message said = m_hiddenRows == 0 ? m_message
                                           : Message{.icon = QStringLiteral("search"),
                                               .title = tr("No row fits the filter"),
                                               .text = tr("%n row(s) are hidden.", nullptr, m_hiddenRows)};
    m_icon->setIcon(said.icon);
    m_title->setText(said.title);
    m_text->setText(said.text);
    m_text->setVisible(!said.text.isEmpty());
    m_primary->setText(said.primary);
    m_primary->setVisible(!said.primary.isEmpty());
    m_secondary->setText(said.secondary);
    m_secondary->setVisible(!said.secondary.isEmpty());
    updateIcon();
}

void EmptyState::setActions(const QString &primary, const QString &secondary)
{
    m_message.primary = primary;
    m_message.secondary = secondary;
    showMessage();
}

void EmptyState::setDetail(QWidget *detail)
{
    m_detail = detail;
    detail->hide();
    m_column->insertWidget(m_column->count() - 1, detail);
}

void EmptyState::clear()
{
    setMessage({}, {});
}

bool EmptyState::isClear() const
{
    return m_title->text().isEmpty();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void EmptyState::updateIcon()
{
    // The words come first where there is little room.
    const int lines = height() / qMax(1, fontMetrics().height());
    m_icon->setVisible(m_icon->hasIcon() && lines >= 13);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Lines that are read, not a banner across a wide window.
    const int column = fontMetrics().averageCharWidth() * 70;
    const int side = qMax(16, (width() - column) / 2);
    layout()->setContentsMargins(side, 8, side, 12);
    updateIcon();
}

void EmptyState::updateFonts()
{
    QFont title = font();
    if (title.pointSizeF() > 0)
        title.setPointSizeF(title.pointSizeF() * 1.15);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
}

} // namespace nd
