// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

/// The words of the API's enumerations. All of them are open: the live API sends more than the spec lists
/// (api-facts §0.6), so records keep the text as it came and these are only for comparing and writing.

namespace nd {

/// Lets a well-known word share one static copy: 100,000 rows say "success" without 100,000 allocations.
/// Anything else stays as it is. Safe on any thread.
void shareWord(QString &word);
void shareWords(QStringList &words);

/// Orders, sub-orders, numbers, reservations, bulk groups, reports and advanced orders.
namespace status {
inline constexpr QLatin1StringView pending{"pending"};
inline constexpr QLatin1StringView processing{"processing"}; ///< bulk and advanced orders
inline constexpr QLatin1StringView success{"success"};
inline constexpr QLatin1StringView partialSuccess{"partial_success"}; ///< reservations, bulk groups
inline constexpr QLatin1StringView failure{"failure"};
inline constexpr QLatin1StringView failed{"failed"}; ///< reserved numbers, bulk groups, reports
inline constexpr QLatin1StringView cancelled{"cancelled"}; ///< live only (§0.6)
inline constexpr QLatin1StringView deleted{"deleted"}; ///< live only (§0.6)
inline constexpr QLatin1StringView expired{"expired"}; ///< reports
inline constexpr QLatin1StringView ordered{"ordered"}; ///< advanced orders
inline constexpr QLatin1StringView exception{"exception"}; ///< advanced orders: the customer must act
inline constexpr QLatin1StringView hold{"hold"}; ///< advanced orders: Telnyx waits
} // namespace status

/// requirements_status of a number in an order.
namespace requirements_status {
inline constexpr QLatin1StringView pending{"pending"};
inline constexpr QLatin1StringView approved{"approved"};
inline constexpr QLatin1StringView cancelled{"cancelled"};
inline constexpr QLatin1StringView deleted{"deleted"};
inline constexpr QLatin1StringView infoException{"requirement-info-exception"}; ///< rejected: fix and send again
inline constexpr QLatin1StringView infoPending{"requirement-info-pending"}; ///< values are missing
inline constexpr QLatin1StringView infoUnderReview{"requirement-info-under-review"}; ///< Telnyx checks them
} // namespace requirements_status

/// Requirement groups, and single requirements in them and in orders.
namespace requirement_state {
inline constexpr QLatin1StringView approved{"approved"};
inline constexpr QLatin1StringView unapproved{"unapproved"};
inline constexpr QLatin1StringView pendingApproval{"pending-approval"};
inline constexpr QLatin1StringView declined{"declined"};
inline constexpr QLatin1StringView expired{"expired"};
inline constexpr QLatin1StringView noLongerEligible{"no-longer-eligible"}; ///< live only (§0.6)
inline constexpr QLatin1StringView awaitingValue{"awaiting-value"}; ///< in sub-orders (§0.13)
} // namespace requirement_state

namespace number_type {
inline constexpr QLatin1StringView local{"local"};
inline constexpr QLatin1StringView tollFree{"toll_free"};
inline constexpr QLatin1StringView mobile{"mobile"};
inline constexpr QLatin1StringView national{"national"};
inline constexpr QLatin1StringView sharedCost{"shared_cost"};
inline constexpr QLatin1StringView landline{"landline"};
} // namespace number_type

namespace feature {
inline constexpr QLatin1StringView sms{"sms"};
inline constexpr QLatin1StringView mms{"mms"};
inline constexpr QLatin1StringView voice{"voice"};
inline constexpr QLatin1StringView fax{"fax"};
inline constexpr QLatin1StringView emergency{"emergency"};
inline constexpr QLatin1StringView hdVoice{"hd_voice"};
inline constexpr QLatin1StringView internationalSms{"international_sms"};
inline constexpr QLatin1StringView localCalling{"local_calling"};
} // namespace feature

/// What kind of value a requirement wants.
namespace field_type {
inline constexpr QLatin1StringView textual{"textual"};
inline constexpr QLatin1StringView datetime{"datetime"};
inline constexpr QLatin1StringView address{"address"}; ///< the value is an address id, not text (§3.5)
inline constexpr QLatin1StringView document{"document"}; ///< the value is a document id
inline constexpr QLatin1StringView action{"action"}; ///< live only (§0.22): a step outside the API
} // namespace field_type

/// What requirements are asked for.
namespace requirement_action {
inline constexpr QLatin1StringView ordering{"ordering"};
inline constexpr QLatin1StringView porting{"porting"};
inline constexpr QLatin1StringView brandedCalling{"branded_calling"};
} // namespace requirement_action

namespace region_type {
inline constexpr QLatin1StringView countryCode{"country_code"};
inline constexpr QLatin1StringView rateCenter{"rate_center"};
inline constexpr QLatin1StringView state{"state"};
inline constexpr QLatin1StringView location{"location"};
} // namespace region_type

namespace inventory_group {
inline constexpr QLatin1StringView locality{"locality"};
inline constexpr QLatin1StringView npa{"npa"};
inline constexpr QLatin1StringView nationalDestinationCode{"national_destination_code"};
} // namespace inventory_group

/// What a bulk order does when there are fewer numbers than asked for.
namespace bulk_strategy {
inline constexpr QLatin1StringView always{"always"}; ///< take what there is
inline constexpr QLatin1StringView never{"never"}; ///< all or nothing
} // namespace bulk_strategy

/// What a comment belongs to. The spec knows the first two; the live API takes the third as well (§0.17).
namespace comment_record {
inline constexpr QLatin1StringView subNumberOrder{"sub_number_order"};
inline constexpr QLatin1StringView requirementGroup{"requirement_group"};
inline constexpr QLatin1StringView advancedNumberOrder{"advanced_number_order"};
} // namespace comment_record

namespace commenter_type {
inline constexpr QLatin1StringView admin{"admin"}; ///< Telnyx
inline constexpr QLatin1StringView user{"user"}; ///< the customer
} // namespace commenter_type

namespace document_status {
inline constexpr QLatin1StringView pending{"pending"};
inline constexpr QLatin1StringView verified{"verified"};
inline constexpr QLatin1StringView denied{"denied"};
} // namespace document_status

namespace virus_scan {
inline constexpr QLatin1StringView scanned{"scanned"};
inline constexpr QLatin1StringView infected{"infected"};
inline constexpr QLatin1StringView pending{"pending_scan"};
inline constexpr QLatin1StringView notScanned{"not_scanned"};
} // namespace virus_scan

} // namespace nd
