// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace nd {

class SearchPresenter;

/// Hides the rows that cost more than the account's price ceiling; there while there are any.
class CeilingBox final : public QCheckBox
{
    Q_OBJECT
public:
    /// `presenter` must outlive it.
    explicit CeilingBox(SearchPresenter &presenter, QWidget *parent = nullptr);

private:
    void refresh();

    SearchPresenter &m_presenter;
};

} // namespace nd
