// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/destination_fields.h"

#include "features/purchase/order_form.h"
#include "features/purchase/previous_attempt.h"
#include "features/purchase/service/order_destinations.h"
#include "ui/features/purchase/choice_box.h"
#include "ui/widgets/field.h"

#include <QVBoxLayout>

namespace nd {

DestinationFields::DestinationFields(QVBoxLayout *column, const OrderDestinations &choices, QObject *parent)
    : QObject(parent), m_choices(choices), m_connection(new ChoiceBox), m_profile(new ChoiceBox),
      m_billingGroup(new ChoiceBox)
{
    addField(column, tr("Connection"), m_connection);
    addField(column, tr("Messaging profile"), m_profile);
    addField(column, tr("Billing group"), m_billingGroup);
    for (ChoiceBox *box : {m_connection, m_profile, m_billingGroup})
        connect(box, &ChoiceBox::currentIndexChanged, this, &DestinationFields::changed);
}

void DestinationFields::show()
{
    const QString none = tr("None");
    m_connection->setChoices(m_choices.connections(), none);
    m_profile->setChoices(m_choices.messagingProfiles(), none);
    m_billingGroup->setChoices(m_choices.billingGroups(), none);
}

void DestinationFields::wish(const PreviousAttempt &last)
{
    m_connection->wish(last.connectionId);
    m_profile->wish(last.messagingProfileId);
    m_billingGroup->wish(last.billingGroupId);
}

void DestinationFields::fillIn(RoutedOrderInput &input) const
{
    input.connectionId = m_connection->chosen();
    input.messagingProfileId = m_profile->chosen();
    input.billingGroupId = m_billingGroup->chosen();
}

} // namespace nd
