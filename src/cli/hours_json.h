// What the commands of hours share: the proof of an approval, and rows that stayed where they were.
#pragma once

#include "app/administration/hours_process.h"
#include "cli/invocation.h"

namespace werkbalie::cli {

/// From --proof, --by, --on (today when absent), --reference and --attachment; UsageError on a kind
/// that does not exist.
[[nodiscard]] domain::HoursProof proofOf(const Invocation& invocation);
/// [{"placement","worker","client","rule","message"}]
[[nodiscard]] Json refusedRows(const app::ProcessReport& report);

} // namespace werkbalie::cli
