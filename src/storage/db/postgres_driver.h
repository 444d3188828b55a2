// The PostgreSQL side of the seam.
#pragma once

#include "storage/db/connection.h"

namespace werkbalie::db {

[[nodiscard]] std::unique_ptr<Connection> openPostgres(const std::string& url,
                                                       const OpenOptions& options);

} // namespace werkbalie::db
