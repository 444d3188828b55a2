// The checks of "verify": what a database must be able to prove about itself.
#pragma once

#include "domain/base/finding.h"
#include "storage/db/connection.h"

namespace werkbalie::storage {

/// Rules: integrity.file {problem}, integrity.foreign_key {table, count}, integrity.audit {entry},
/// integrity.invoice_net / _total {number}, integrity.statement_gross {statement},
/// integrity.expense {expense},
/// integrity.invoice_numbers {year, expected, found}, integrity.search {found, expected}.
[[nodiscard]] domain::Findings checkIntegrity(db::Connection& connection);

} // namespace werkbalie::storage
