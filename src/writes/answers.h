// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "base/result.h"
#include "writes/write_result.h"

#include <QByteArray>

namespace nd {

/// Decoders for Client::sendAs() and readAllAs(): whatever the type of an answer, what comes out is a WriteResult. They
/// are compiled once, in answers.cpp, for the records that are named there.
template <class Record>
Result<WriteResult> readAnswer(const QByteArray &bytes, Envelope envelope, ParseWarnings &warnings);
template <class Record>
Result<Page<WriteResult>> readPage(const QByteArray &bytes, Envelope envelope, ParseWarnings &warnings);

} // namespace nd
