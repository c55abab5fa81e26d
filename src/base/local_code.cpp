// SPDX-License-Identifier: Apache-2.0
#include "base/local_code.h"

#include "base/result.h"

namespace nd {

using namespace Qt::StringLiterals;

QString wordOf(LocalCode code)
{
    switch (code) {
    case LocalCode::StillOpen:
        return u"open"_s;
    case LocalCode::NoTrace:
        return u"no_trace"_s;
    case LocalCode::OtherAnswer:
        return u"other_answer"_s;
    case LocalCode::Owned:
        return u"owned"_s;
    case LocalCode::ByHand:
        return u"by_hand"_s;
    case LocalCode::OtherKey:
        return u"other_key"_s;
    case LocalCode::ReadOnly:
        return u"read_only"_s;
    case LocalCode::Locked:
        return u"locked"_s;
    case LocalCode::Contradiction:
        return u"contradiction"_s;
    case LocalCode::LedgerChanged:
        return u"ledger_changed"_s;
    case LocalCode::Settings:
        return u"settings"_s;
    case LocalCode::DataFolder:
        return u"data-dir"_s;
    case LocalCode::PortTaken:
        return u"port_taken"_s;
    case LocalCode::PortNotPermitted:
        return u"not_permitted"_s;
    case LocalCode::NoSuchAddress:
        return u"no_such_address"_s;
    }
    return {};
}

bool hasCode(const Error &error, LocalCode code)
{
    return error.code == wordOf(code);
}

} // namespace nd
