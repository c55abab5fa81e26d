// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

namespace nd::sandbox::handlers {

/// One part of a multipart/form-data body (RFC 7578).
struct Part
{
    QByteArray name = {};
    QByteArray filename = {};
    QByteArray content = {};
};

/// Splits a body into its parts; empty when it has none.
std::vector<Part> multipart(const QByteArray &contentType, const QByteArray &body);

} // namespace nd::sandbox::handlers
