// SPDX-License-Identifier: Apache-2.0
#include "writes/write_words.h"

#include <QCoreApplication>

namespace nd {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::WriteWords)
};

} // namespace

QString whatText(WriteKind kind)
{
    switch (kind) {
    case WriteKind::NumberOrder:
        return Tr::tr("Number order");
    case WriteKind::BlockOrder:
        return Tr::tr("Block order");
    case WriteKind::BulkOrder:
        return Tr::tr("Bulk order");
    case WriteKind::AdvancedOrder:
        return Tr::tr("Advanced order");
    case WriteKind::Reservation:
        return Tr::tr("Reservation");
    case WriteKind::Extension:
        return Tr::tr("Extension");
    case WriteKind::CancelSubOrder:
        return Tr::tr("Cancellation");
    case WriteKind::ChangeReference:
        return Tr::tr("Change of reference");
    case WriteKind::SubOrderGroup:
    case WriteKind::OrderNumberGroup:
    case WriteKind::AdvancedOrderGroup:
        return Tr::tr("Requirement group");
    case WriteKind::SubOrderValues:
    case WriteKind::OrderNumberValues:
        return Tr::tr("Requirement values");
    case WriteKind::Comment:
        return Tr::tr("Comment");
    case WriteKind::MarkCommentRead:
        return Tr::tr("Mark as read");
    case WriteKind::Report:
        return Tr::tr("Report");
    case WriteKind::RequirementGroup:
        return Tr::tr("New requirement group");
    case WriteKind::Document:
        return Tr::tr("Document");
    }
    return {};
}

} // namespace nd
