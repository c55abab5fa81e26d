// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QVBoxLayout;

namespace nd {

class ChoiceBox;
class OrderDestinations;
struct PreviousAttempt;
struct RoutedOrderInput;

/// The fields of an order form in which a person chooses where the numbers go.
class DestinationFields final : public QObject
{
    Q_OBJECT
public:
    /// Adds the fields to the end of `column`; `choices` are shown when show() is called, and must outlive it.
    DestinationFields(QVBoxLayout *column, const OrderDestinations &choices, QObject *parent);

    void show();
    /// Chosen as soon as they can be.
    void wish(const PreviousAttempt &last);
    void fillIn(RoutedOrderInput &input) const;

signals:
    void changed();

private:
    const OrderDestinations &m_choices;
    ChoiceBox *m_connection;
    ChoiceBox *m_profile;
    ChoiceBox *m_billingGroup;
};

} // namespace nd
