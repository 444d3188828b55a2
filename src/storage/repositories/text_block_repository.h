// The agency's own standard texts; what it never changed comes with the program.
#pragma once

#include "domain/acquisition/quotation/text_block.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

class TextBlockRepository {
public:
    explicit TextBlockRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<domain::TextBlock> all(); ///< by language and kind
    [[nodiscard]] std::optional<domain::TextBlock> find(domain::TextBlockKind kind,
                                                        domain::QuotationLanguage language);
    /// Fault::Unique when that kind and language is there already under another id.
    SaveOutcome save(const domain::TextBlock& block);
    /// Back to the text that comes with the program.
    void remove(domain::TextBlockId id);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
