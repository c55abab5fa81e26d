// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prompts/user_prompts.h"

namespace nd {

class SessionManager;

/// Before the program ends while writes are open, of any account: says which.
Question quitQuestion(const SessionManager &desk);

} // namespace nd
