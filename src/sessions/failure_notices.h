// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace nd {

class Holds;
class Notices;
class Purchases;
class Settings;
class WriteCoordinator;
struct Error;

/// Failures that come about while nobody asked for anything: each is posted, and withdrawn when its reason is gone.
/// All must outlive `notices`, or go together with it.
void postFailuresOf(Settings &settings, Notices &notices);
void postFailuresOf(WriteCoordinator &writer, Notices &notices);
void postFailuresOf(Purchases &purchases, Notices &notices);
void postFailuresOf(Holds &holds, Notices &notices);

/// What the ledger keeps of an account could not be read back, so nothing is sent for it.
void postTrouble(const Error &error, Notices &notices);

} // namespace nd
