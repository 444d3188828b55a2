// One row for each kind and language that the agency worded itself.
#include "storage/repositories/text_block_repository.h"

#include "storage/repositories/quotation_codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kTextBlock("text_block", "title, text", "kind, language");

const std::string kSelect = R"(SELECT id, version, kind, language, title, text
    FROM text_block)";

TextBlock blockFrom(const db::Statement& row) {
    return {.id = row.get<TextBlockId>(0),
            .version = row.get<std::int64_t>(1),
            .kind = row.get<TextBlockKind>(2),
            .language = row.get<QuotationLanguage>(3),
            .title = row.get<std::string>(4),
            .text = row.get<std::string>(5)};
}

} // namespace

std::vector<TextBlock> TextBlockRepository::all() {
    return collect(m_connection.prepare(kSelect + " ORDER BY language, kind"), blockFrom);
}

std::optional<TextBlock> TextBlockRepository::find(TextBlockKind kind, QuotationLanguage language) {
    return firstOf(m_connection.prepare(kSelect + " WHERE kind = :kind AND language = :language")
                       .bind("kind", kind)
                       .bind("language", language),
                   blockFrom);
}

SaveOutcome TextBlockRepository::save(const TextBlock& block) {
    return kTextBlock.save(
        m_connection, {block.id.value, block.version},
        [&](db::Statement& s) { s.bind("title", block.title).bind("text", block.text); },
        [&](db::Statement& s) { s.bind("kind", block.kind).bind("language", block.language); });
}

void TextBlockRepository::remove(TextBlockId id) {
    m_connection.prepare("DELETE FROM text_block WHERE id = :id").bind("id", id).run();
}

} // namespace werkbalie::storage
