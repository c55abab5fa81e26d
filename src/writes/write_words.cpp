// SPDX-License-Identifier: Apache-2.0
#include "writes/write_words.h"

#include <QCoreApplication>

namespace nd {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(nd::WriteWords)
};

} // namespace

QString whatText(IntentKind kind)
{
    switch (kind) {
    case IntentKind::NumberOrder:
        return Titles::tr("Number order");
    case IntentKind::BlockOrder:
        return Titles::tr("Block order");
    case IntentKind::BulkOrder:
        return Titles::tr("Bulk order");
    case IntentKind::AdvancedOrder:
        return Titles::tr("Advanced order");
    case IntentKind::Reservation:
        return Titles::tr("Reservation");
    case IntentKind::Extension:
        return Titles::tr("Extension");
    case IntentKind::CancelSubOrder:
        return Titles::tr("Cancellation");
    case IntentKind::ChangeReference:
        return Titles::tr("Change of reference");
    case IntentKind::SubOrderGroup:
    case IntentKind::OrderNumberGroup:
    case IntentKind::AdvancedOrderGroup:
        return Titles::tr("Requirement group");
    case IntentKind::SubOrderValues:
    case IntentKind::OrderNumberValues:
        return Titles::tr("Requirement values");
    case IntentKind::Comment:
        return Titles::tr("Comment");
    case IntentKind::MarkCommentRead:
        return Titles::tr("Mark as read");
    case IntentKind::Report:
        return Titles::tr("Report");
    case IntentKind::RequirementGroup:
        return Titles::tr("New requirement group");
    case IntentKind::Document:
        return Titles::tr("Document");
    }
    return {};
}

} // namespace nd
