// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What the lists of conversations and of messages have in common to look at, in device independent pixels.
namespace nd::comment_rows {

constexpr int Margin = 12;
constexpr int LineGap = 4;

} // namespace nd::comment_rows
