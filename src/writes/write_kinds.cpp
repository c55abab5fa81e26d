// SPDX-License-Identifier: Apache-2.0
#include "writes/write_kinds.h"

#include "api/resources/account/addresses.h"
#include "api/resources/account/documents.h"
#include "api/resources/account/requirement_groups.h"
#include "api/resources/advanced_orders.h"
#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/comments.h"
#include "api/resources/external_requirements.h"
#include "api/resources/number_orders.h"
#include "api/resources/reservations.h"
#include "api/resources/sub_order_reports.h"
#include "api/resources/sub_orders.h"
#include "writes/answers.h"
#include "writes/outcome_lookup.h"

#include <QtGlobal>

#include <array>
#include <string_view>
#include <type_traits>

namespace nd {

namespace {

constexpr bool namesTwo(std::string_view path)
{
    return path.find("{}") != path.rfind("{}");
}

template <const auto &Endpoint>
RequestData requestTo(const QString &subject)
{
    if constexpr (namesTwo(Endpoint.path))
        return Endpoint(subject.section(u'/', 0, 0), subject.section(u'/', 1));
    else if constexpr (std::string_view(Endpoint.path).find("{}") != std::string_view::npos)
        return Endpoint(subject);
    else
        return Endpoint();
}

template <const auto &Endpoint>
constexpr WriteRequest sentTo{
    &requestTo<Endpoint>, &readAnswer<typename std::remove_cvref_t<decltype(Endpoint)>::Reply>};

template <auto Way>
void by(OutcomeLookup &lookUp)
{
    (lookUp.*Way)();
}

using Look = OutcomeLookup;

} // namespace

/// In the order of the enumeration. A friend of OutcomeLookup, whose ways of asking are nobody else's business. The
/// compiler holds the order; that a row has all its functions is seen by tests/writes/tst_write_kinds, since with
/// sanitizers an address is no constant.
struct WriteKindTable
{
    static constexpr std::array Rows{
        WriteKindRow{
            .kind = WriteKind::NumberOrder,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Number order"),
            .context = ErrorContext::Order,
            .owner = WriteOwner::Purchases,
            .retry = Retry::OrderAgain,
            .claim = Claim::Kind::Line,
            .request = sentTo<endpoint::createNumberOrder>,
            .lookUp = &by<&Look::findNumberOrder>,
            .ownershipTells = true,
            .compare = &evidence::compareNumberOrder,
        },
        WriteKindRow{
            .kind = WriteKind::BlockOrder,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Block order"),
            .context = ErrorContext::Order,
            .owner = WriteOwner::Purchases,
            .retry = Retry::OrderAgain,
            .claim = Claim::Kind::Line,
            .request = sentTo<endpoint::createBlockOrder>,
            .lookUp = &by<&Look::findBlockOrder>,
            .ownershipTells = true,
            .compare = &evidence::compareBlockOrder,
        },
        WriteKindRow{
            .kind = WriteKind::BulkOrder,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Bulk order"),
            .context = ErrorContext::Order,
            .owner = WriteOwner::Purchases,
            .retry = Retry::OrderAgain,
            .claim = Claim::Kind::Line, // and each line's wish, as Claim::Kind::BulkWish
            .request = sentTo<endpoint::createBulkOrder>,
            .lookUp = &by<&Look::findBulkOrder>,
            .ownershipTells = false,
            .compare = &evidence::compareBulkOrder,
        },
        WriteKindRow{
            .kind = WriteKind::AdvancedOrder,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Advanced order"),
            .context = ErrorContext::Order,
            .owner = WriteOwner::Purchases,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::AdvancedWish,
            .request = sentTo<endpoint::createAdvancedOrder>,
            .lookUp = &by<&Look::findAdvancedOrder>,
            .ownershipTells = false,
            .compare = &evidence::compareAdvancedOrder,
        },
        WriteKindRow{
            .kind = WriteKind::Reservation,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Reservation"),
            .context = ErrorContext::Reserve,
            .owner = WriteOwner::Holds,
            .retry = Retry::ReserveAgain,
            .claim = std::nullopt, // its numbers
            .request = sentTo<endpoint::createReservation>,
            .lookUp = &by<&Look::findReservation>,
            .ownershipTells = false,
            .compare = &evidence::compareReservation,
        },
        WriteKindRow{
            .kind = WriteKind::Extension,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Extension"),
            .context = ErrorContext::Extend,
            .owner = WriteOwner::Holds,
            .retry = Retry::ExtendAgain,
            .claim = Claim::Kind::Reservation,
            .request = sentTo<endpoint::extendReservation>,
            .lookUp = &by<&Look::readExtension>,
            .ownershipTells = false,
            .compare = &evidence::compareExtension,
        },
        WriteKindRow{
            .kind = WriteKind::CancelSubOrder,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Cancellation"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::SubOrder,
            .request = sentTo<endpoint::cancelSubOrder>,
            .lookUp = &by<&Look::readCancelled>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::ChangeReference,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Change of reference"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::Order,
            .request = sentTo<endpoint::updateNumberOrder>,
            .lookUp = &by<&Look::readReference>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::SubOrderGroup,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Requirement group"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::SubOrder,
            .request = sentTo<endpoint::setSubOrderRequirementGroup>,
            .lookUp = &by<&Look::readSubOrderGroup>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::OrderNumberGroup,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Requirement group"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::OrderNumber,
            .request = sentTo<endpoint::setOrderNumberRequirementGroup>,
            .lookUp = &by<&Look::readOrderNumberGroup>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::AdvancedOrderGroup,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Requirement group"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::AdvancedOrder,
            .request = sentTo<endpoint::setAdvancedOrderRequirementGroup>,
            .lookUp = &by<&Look::readAdvancedOrderGroup>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::SubOrderValues,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Requirement values"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::SubOrder,
            .request = sentTo<endpoint::updateSubOrder>,
            .lookUp = &by<&Look::readSubOrderValues>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::OrderNumberValues,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Requirement values"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::OrderNumber,
            .request = sentTo<endpoint::updateOrderNumber>,
            .lookUp = &by<&Look::readOrderNumberValues>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::Comment,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Comment"),
            .context = ErrorContext::Comment,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromComments,
            .claim = Claim::Kind::Words,
            .request = sentTo<endpoint::createComment>,
            .lookUp = &by<&Look::findComment>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::MarkCommentRead,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Mark as read"),
            .context = ErrorContext::Comment,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromComments,
            .claim = Claim::Kind::Comment,
            .request = sentTo<endpoint::markCommentRead>,
            .lookUp = &by<&Look::readCommentMark>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::Report,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Report"),
            .context = ErrorContext::Report,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::Report,
            .request = sentTo<endpoint::createSubOrderReport>,
            .lookUp = &by<&Look::findNothing>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::RequirementGroup,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "New requirement group"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::Group,
            .request = sentTo<endpoint::createRequirementGroup>,
            .lookUp = &by<&Look::findGroup>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::Document,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Document"),
            .context = ErrorContext::Upload,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::Document,
            .request = sentTo<endpoint::createDocument>,
            .lookUp = &by<&Look::findDocument>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::GroupChange,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Change of a requirement group"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::Group,
            .request = sentTo<endpoint::updateRequirementGroup>,
            .lookUp = &by<&Look::readGroupChange>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::GroupSubmission,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Submission of a requirement group"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::Group,
            .request = sentTo<endpoint::submitRequirementGroup>,
            .lookUp = &by<&Look::readGroupSubmission>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::GroupDeletion,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Deletion of a requirement group"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::Group,
            .request = sentTo<endpoint::deleteRequirementGroup>,
            .lookUp = &by<&Look::readGroupDeletion>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::Address,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "New address"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::Address,
            .request = sentTo<endpoint::createAddress>,
            .lookUp = &by<&Look::findAddress>,
            .ownershipTells = false,
            .compare = nullptr,
        },
        WriteKindRow{
            .kind = WriteKind::StepOutside,
            .name = QT_TRANSLATE_NOOP("nd::WriteWords", "Link for an end user"),
            .context = ErrorContext::Change,
            .owner = WriteOwner::OrderActions,
            .retry = Retry::FromOrders,
            .claim = Claim::Kind::StepOutside,
            .request = sentTo<endpoint::createRequirementLink>,
            .lookUp = &by<&Look::readStepOutside>,
            .ownershipTells = false,
            .compare = nullptr,
        },
    };
};

namespace {

constexpr auto &Rows = WriteKindTable::Rows;
static_assert(Rows.size() == StoredWriteKinds.size(), "a kind without a row");

constexpr bool standInOrder()
{
    for (size_t place = 0; place < Rows.size(); ++place) {
        const WriteKindRow &row = Rows[place];
        if (row.kind != WriteKind(place) || (row.owner == WriteOwner::Purchases) != isPurchase(row.kind))
            return false;
    }
    return true;
}
static_assert(standInOrder(), "a row that is out of order, or with another owner than the ledger has");

} // namespace

const WriteKindRow &kindRow(WriteKind kind)
{
    return Rows[size_t(kind)];
}

} // namespace nd
