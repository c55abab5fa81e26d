// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QSplitter>
#include <QWidget>

class QScrollArea;

namespace nd {

/// What a tab shows. Focus that is given to the page goes to its first control. (A focus proxy would do that too, and
/// make Tab leap from the tab bar over all that stands before the proxy.)
class TabPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    /// `control` is a descendant of the page.
    void setFirstFocus(QWidget *control) { m_first = control; }
    void focusInEvent(QFocusEvent *event) override;

private:
    QPointer<QWidget> m_first;
};

/// Keeps a place in the window for pages that come and go: a tab or a pane stays where it is, under its title, whoever
/// fills it. A page that wants more room than there is, with a large text on a small screen, is scrolled: the window
/// never grows beyond the screen for it.
class PagePlace final : public TabPage
{
    Q_OBJECT
public:
    explicit PagePlace(const QString &title = {}, QWidget *parent = nullptr);

    /// Shows `page`, which goes when whoever has made it deletes it.
    void setPage(QWidget *page);

private:
    QScrollArea *m_scroll;
};

/// What a page shows side by side. Each part is at least as high as what wraps in it needs at its width, which Qt's
/// splitter does not ask for: where the window is too low the page scrolls, and no line lies upon another.
class PageParts final : public QSplitter
{
    Q_OBJECT
public:
    /// `name`: the widths are saved by it.
    explicit PageParts(const QString &name, QWidget *parent = nullptr);

    /// Takes `part`, which has a layout.
    void addPart(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace nd
