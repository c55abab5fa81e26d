// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

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
    QWidget *m_first = nullptr;
};

} // namespace nd
