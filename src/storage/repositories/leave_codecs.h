// Kinds, events and sources of the leave ledger as their short text in the database.
#pragma once

#include "domain/administration/leave/leave_line.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <>
struct Codec<domain::LeaveKind> : TextCodec<domain::LeaveKind, domain::parseLeaveKind> {};
template <>
struct Codec<domain::LeaveEvent> : TextCodec<domain::LeaveEvent, domain::parseLeaveEvent> {};
template <>
struct Codec<domain::LeaveSource> : TextCodec<domain::LeaveSource, domain::parseLeaveSource> {};

} // namespace werkbalie::db
