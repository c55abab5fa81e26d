// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/bulk_order_presenter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace nd {

/// The fields of one group of a bulk order. What to do when there are fewer numbers is chosen by nobody but the person:
/// neither answer is set at first.
class BulkGroupForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkGroupForm(QWidget *parent = nullptr);

    BulkWish wish() const;
    /// Does not emit edited().
    void setWish(const BulkWish &wish);

signals:
    void edited();

private:
    void buildPlace(QVBoxLayout *layout);
    void buildDigits(QVBoxLayout *layout);
    void buildFeatures(QVBoxLayout *layout);
    void buildStrategy(QVBoxLayout *layout);
    QLineEdit *addText();
    void updateApplicability();

    QSpinBox *m_count;
    QComboBox *m_country;
    QComboBox *m_type;
    QLineEdit *m_areaCode;
    QLineEdit *m_state;
    QLineEdit *m_city;
    QLineEdit *m_startsWith;
    QLineEdit *m_contains;
    QLineEdit *m_endsWith;
    QCheckBox *m_quickship;
    QCheckBox *m_excludeHeld;
    QRadioButton *m_always;
    QRadioButton *m_never;
    std::vector<std::pair<QString, QCheckBox *>> m_features; ///< the API's word and its box
    bool m_setting = false;
};

} // namespace nd
