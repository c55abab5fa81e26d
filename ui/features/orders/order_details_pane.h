// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace nd {

class OrderDetails;

/// Beside the blotter: all that is known of the selected rows. As wide as a person has made it, whatever there is to
/// say.
class OrderDetailsPane final : public QScrollArea
{
    Q_OBJECT
public:
    /// `details` must outlive the pane.
    explicit OrderDetailsPane(OrderDetails &details, QWidget *parent = nullptr);

    /// After another selection, or another state of its rows.
    void refresh();

    QSize sizeHint() const override;

private:
    struct Line
    {
        QWidget *row = nullptr;
        QLabel *caption = nullptr;
        QLabel *value = nullptr;
    };
    void setLine(size_t at, const QString &caption, const QString &value, bool heading);
    Line addLine();

    OrderDetails &m_details;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    std::vector<Line> m_lines; ///< used again: what is being copied out of one stays selected
};

} // namespace nd
