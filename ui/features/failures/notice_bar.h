// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QToolButton;

namespace nd {

class Banner;
class NoticesPresenter;

/// What must be known whatever tab is in front: one notice above the tabs, with the way to the others. It never takes
/// the focus, is announced to assistive technology, and neither comes nor goes under a click that is being made.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(std::unique_ptr<NoticesPresenter> presenter, QWidget *parent = nullptr);
    ~NoticeBar() override;

    NoticesPresenter &presenter() { return *m_presenter; }
    /// Leads by key into the bar. Esc puts the notice aside; the last one gives the focus back.
    QAction *goToAction() const { return m_goTo; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildBanner();
    void refresh();
    void showNotice();
    bool isMidClick() const;
    void giveFocusBack();
    void tellWatched();

    std::unique_ptr<NoticesPresenter> m_presenter;
    QAction *m_goTo;
    Banner *m_banner;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QElapsedTimer m_sinceClick; ///< elsewhere in the program
    QTimer m_later;
    QPointer<QWidget> m_cameFrom; ///< had the focus before the bar
};

} // namespace nd
