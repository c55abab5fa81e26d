// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace nd {

/// Widgets beside each other while there is room, and below each other where there is none: a bar of buttons that does
/// not hold the window wide when the text is large. As wide as its widest item at least. Follows the layout direction.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; ///< takes it as its own
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override; ///< the caller's from then on

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all beside each other
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int gap() const;
    int arrange(const QRect &rect, bool really) const; ///< the height that is used

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace nd
