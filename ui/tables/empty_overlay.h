// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemModel;
class QAbstractItemView;

namespace nd {

class EmptyState;

/// Lays an EmptyState over a view for as long as its model has no rows and there is something to say. The state is a
/// sibling of the view, not its child: a screen reader sees only cells inside of a view, and would miss the words.
class EmptyOverlay final : public QObject
{
    Q_OBJECT
public:
    /// `view` owns the overlay.
    explicit EmptyOverlay(QAbstractItemView *view);
    ~EmptyOverlay() override;

    EmptyState *state() const;
    /// The view has another model.
    void modelChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Null while it is destroyed.
    QAbstractItemView *view() const;
    void followParent();
    void place();
    void update();

    QPointer<EmptyState> m_state; ///< deleted with the view's parent, or here
    QPointer<QAbstractItemModel> m_model;
};

} // namespace nd
