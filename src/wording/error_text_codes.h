// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/error_text.h"

#include <QStringView>

namespace nd {

/// What one of Telnyx's error codes means to a person (api-facts §3.16, §6). Texts are untranslated, of the context
/// "nd::ErrorText".
struct CodeText
{
    const char *code;
    const char *sentence;
    const char *advice;
    NextStep step;
    bool quote = false; ///< Telnyx's own words add something and follow the sentence
    Severity severity = Severity::Error;
};

/// Null for a code that no table knows.
const CodeText *codeText(QStringView code);

} // namespace nd
