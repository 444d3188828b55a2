// Builds the search index anew from the records: after a transfer, or when folding changed.
#pragma once

#include "storage/db/connection.h"

namespace werkbalie::storage {

/// Inside the caller's write transaction.
void rebuildSearchIndex(db::Connection& connection);
/// After a migration that emptied the index (search_state), in a transaction of its own: killed
/// half-way, the next start does it again.
void rebuildSearchIndexIfEmptied(db::Connection& connection);

} // namespace werkbalie::storage
