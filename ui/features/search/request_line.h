// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/search_form.h"

#include <QWidget>

class QPushButton;

namespace nd {

class ElidedLabel;
class SearchPresenter;

/// The request that a form makes, to look at and to copy.
class RequestLine final : public QWidget
{
    Q_OBJECT
public:
    /// `presenter` must outlive it.
    explicit RequestLine(const SearchPresenter &presenter, QWidget *parent = nullptr);

    void show(const SearchForm &form);

private:
    const SearchPresenter &m_presenter;
    SearchForm m_form;
    ElidedLabel *m_text;
    QPushButton *m_copy;
};

} // namespace nd
