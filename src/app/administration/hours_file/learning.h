// What an import leaves behind for the next one: the mapping of the file, and the names confirmed.
#pragma once

#include "app/administration/hours.h"
#include "app/unit_of_work.h"
#include "storage/repositories/hours_mapping_repository.h"

namespace werkbalie::app {

/// Within the transaction of the import. A mapping or answer that was known already is left alone.
void rememberHoursFile(UnitOfWork& work, const HoursImport& import,
                       const std::vector<storage::ConfirmedName>& names);

} // namespace werkbalie::app
