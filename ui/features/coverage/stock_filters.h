// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/coverage/coverage_presenter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QComboBox;
class QLineEdit;

namespace nd {

/// What is asked about the stock of a country. Asks again a moment after the last change.
class StockFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit StockFilters(QWidget *parent = nullptr);

    /// Back to the beginning, for another country. Asks nothing.
    void reset(bool takesAreaCodes);

signals:
    void asked(const nd::StockQuestion &question);

private:
    StockQuestion question() const;
    /// Asks, or says at the field why not.
    void ask();

    QComboBox *m_group;
    QComboBox *m_type;
    QComboBox *m_feature;
    QLineEdit *m_area;
    QLineEdit *m_npa;
    QLineEdit *m_nxx;
    QLabel *m_npaProblem;
    QLabel *m_nxxProblem;
    QCheckBox *m_count;
};

} // namespace nd
