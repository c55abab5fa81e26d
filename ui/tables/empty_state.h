// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nd {

class IconLabel;

/// Says why there is nothing here and what to do next: icon, title, explanation, up to two buttons. All plain text.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `icon` is a Lucide name, may be empty. Forgets the buttons of the message before.
    void setMessage(const QString &icon, const QString &title, const QString &text = {});
    /// Empty text: no such button.
    void setActions(const QString &primary, const QString &secondary = {});
    /// More below the buttons, until the next message hides it. Taken over.
    void setDetail(QWidget *detail);
    void clear();
    /// There are rows, and a filter hides them all: that is said in place of the message, which would not be true.
    void setHiddenRows(int count);
    /// Nothing to say: an overlay stays away.
    bool isClear() const;

    QString title() const;
    QString text() const;
    QPushButton *primaryButton() const { return m_primary; }
    QPushButton *secondaryButton() const { return m_secondary; }

signals:
    void primaryTriggered();
    void secondaryTriggered();
    void messageChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Message
    {
        QString icon = {};
        QString title = {};
        QString text = {};
        QString primary = {};
        QString secondary = {};
    };

    void showMessage();
    void updateFonts();
    void updateIcon();

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_primary;
    QPushButton *m_secondary;
    QVBoxLayout *m_column;
    QWidget *m_detail = nullptr;
    Message m_message;
    int m_hiddenRows = 0;
};

} // namespace nd
