// The standard texts come embedded; the agency's own wording lies over them.
#include "app/acquisition/quotation_texts.h"

#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "embedded/quotationTexts.h"
#include "storage/repositories/text_block_repository.h"

#include <algorithm>
#include <array>

namespace werkbalie::app {

namespace {

using domain::QuotationLanguage;
using domain::refuse;
using domain::Result;
using domain::TextBlock;
using domain::TextBlockKind;

constexpr std::array kLanguages{QuotationLanguage::Dutch, QuotationLanguage::English,
                                QuotationLanguage::German};
constexpr std::array kKinds{TextBlockKind::Introduction, TextBlockKind::Terms,
                            TextBlockKind::Closing, TextBlockKind::Annex};
constexpr std::array<std::string_view, 12> kDutchMonths{
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 12> kEnglishMonths{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 12> kGermanMonths{
    "Januar", "Februar", "März",      "April",   "Mai",      "Juni",
    "Juli",   "August",  "September", "Oktober", "November", "Dezember"};
constexpr std::array<std::string_view, 9> kPlaces{"salutation",   "client",     "contact",
                                                  "agency",       "number",     "valid_until",
                                                  "payment_term", "consultant", "period"};

std::string_view monthName(std::size_t index, QuotationLanguage language) {
    switch (language) {
    case QuotationLanguage::Dutch:
        return kDutchMonths.at(index);
    case QuotationLanguage::English:
        return kEnglishMonths.at(index);
    case QuotationLanguage::German:
        return kGermanMonths.at(index);
    }
    return {};
}

/// The lines of one section of the file, without its head; the title behind the colon.
TextBlock sectionOf(std::string_view file, TextBlockKind kind, QuotationLanguage language) {
    TextBlock block{.id = {}, .kind = kind, .language = language, .text = {}};
    const std::string head = "## " + std::string(domain::toText(kind));
    bool inside = false;
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        const std::string_view line = file.substr(0, end);
        file.remove_prefix(std::min(end + 1, file.size()));
        if (line.starts_with("## ")) {
            inside = line.starts_with(head);
            const std::size_t colon = line.find(": ");
            if (inside && colon != std::string_view::npos) {
                block.title = line.substr(colon + 2);
            }
        } else if (inside) {
            block.text.append(line).append("\n");
        }
    }
    block.text = std::string(domain::trim(block.text));
    return block;
}

std::string blockJson(const TextBlock& block) {
    return JsonObject()
        .add("kind", toText(block.kind))
        .add("language", toText(block.language))
        .add("title", block.title)
        .add("text", block.text)
        .text();
}

Result<void> checkBlock(const TextBlock& block) {
    if (domain::trim(block.text).empty()) {
        return refuse("text_block.empty", "text");
    }
    if (block.kind == TextBlockKind::Annex && domain::trim(block.title).empty()) {
        return refuse("text_block.title_missing", "title");
    }
    if (const auto unknown = unknownPlaces(block.text); !unknown.empty()) {
        return refuse("text_block.place_unknown", "text", {{"value", unknown.front()}});
    }
    return {};
}

/// Calls `place(begin, end)` for each "{name}" in the text: braces around small letters and _.
template <class Place> void forEachPlace(std::string_view text, Place place) {
    for (std::size_t open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
        const std::size_t close = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", open + 1);
        if (close != std::string_view::npos && text[close] == '}' && close > open + 1) {
            place(open, close + 1);
        }
    }
}

} // namespace

std::string longDate(domain::Date date, QuotationLanguage language) {
    const std::chrono::year_month_day day{date};
    const std::string number = std::to_string(static_cast<unsigned>(day.day()));
    const auto month = monthName(static_cast<unsigned>(day.month()) - 1, language);
    const std::string dot = language == QuotationLanguage::German ? ". " : " ";
    return number + dot + std::string(month) + ' ' + std::to_string(domain::yearOf(date));
}

std::string longPeriod(const domain::DateRange& period, QuotationLanguage language) {
    const std::string from = longDate(period.from, language);
    const std::string last =
        period.until ? longDate(*period.until - std::chrono::days{1}, language) : std::string();
    switch (language) {
    case QuotationLanguage::Dutch:
        return last.empty() ? "vanaf " + from : "van " + from + " tot en met " + last;
    case QuotationLanguage::English:
        return last.empty() ? "from " + from : "from " + from + " until and including " + last;
    case QuotationLanguage::German:
        return last.empty() ? "ab dem " + from : "vom " + from + " bis einschließlich " + last;
    }
    return {};
}

std::string salutation(std::string_view name, QuotationLanguage language) {
    const std::string known(domain::trim(name));
    switch (language) {
    case QuotationLanguage::Dutch:
        return known.empty() ? "Geachte heer, mevrouw" : "Geachte " + known;
    case QuotationLanguage::English:
        return known.empty() ? "Dear Sir or Madam" : "Dear " + known;
    case QuotationLanguage::German:
        return known.empty() ? "Sehr geehrte Damen und Herren" : "Guten Tag " + known;
    }
    return {};
}

std::span<const std::string_view> textPlaces() {
    return kPlaces;
}

std::string filledText(std::string_view text, const domain::MessageValues& values) {
    std::string filled;
    std::size_t done = 0;
    forEachPlace(text, [&](std::size_t begin, std::size_t end) {
        const std::string_view name = text.substr(begin + 1, end - begin - 2);
        const auto found = std::ranges::find(
            values, name, [](const auto& pair) { return std::string_view(pair.first); });
        if (found != values.end()) {
            filled.append(text.substr(done, begin - done)).append(found->second);
            done = end;
        }
    });
    return filled.append(text.substr(done));
}

std::vector<std::string> unknownPlaces(std::string_view text) {
    std::vector<std::string> unknown;
    forEachPlace(text, [&](std::size_t begin, std::size_t end) {
        if (std::ranges::find(kPlaces, text.substr(begin + 1, end - begin - 2)) == kPlaces.end()) {
            unknown.emplace_back(text.substr(begin, end - begin));
        }
    });
    return unknown;
}

TextBlock builtInText(TextBlockKind kind, QuotationLanguage language) {
    const std::string name = "quotation_" + std::string(toText(language)) + ".txt";
    for (const EmbeddedFile& file : embedded::quotationTexts()) {
        if (file.name == name) {
            return sectionOf(file.text, kind, language);
        }
    }
    return {.id = {}, .kind = kind, .language = language, .text = {}};
}

Result<std::vector<TextBlock>> listTextBlocks(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::ViewQuotations); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto own = storage::TextBlockRepository(context.database.connection()).all();
    std::vector<TextBlock> blocks;
    for (const QuotationLanguage language : kLanguages) {
        for (const TextBlockKind kind : kKinds) {
            const auto found = std::ranges::find_if(own, [&](const TextBlock& block) {
                return block.kind == kind && block.language == language;
            });
            blocks.push_back(found == own.end() ? builtInText(kind, language) : *found);
        }
    }
    return blocks;
}

Result<Saved<TextBlock>> saveTextBlock(Context& context, const TextBlock& block) {
    if (const auto allowed = requireRight(context, domain::Right::EditQuotationTexts); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkBlock(block); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    storage::TextBlockRepository blocks(work.connection());
    const auto before = blocks.find(block.kind, block.language);
    if (before && before->id != block.id) { // somebody worded it meanwhile
        return Saved<TextBlock>{.record = *before, .conflict = true};
    }
    const auto outcome = blocks.save(block);
    if (outcome.conflict) {
        return Saved<TextBlock>{.record = before.value_or(builtInText(block.kind, block.language)),
                                .conflict = true};
    }
    Saved<TextBlock> saved{.record = block};
    saved.record.id = domain::TextBlockId{outcome.id};
    saved.record.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = "text_block",
                .entityId = outcome.id,
                .oldValue = before ? blockJson(*before) : std::string(),
                .newValue = blockJson(saved.record)});
    work.changed(Entity::Quotation, 0);
    work.commit();
    return saved;
}

Result<TextBlock> resetTextBlock(Context& context, const TextBlock& block) {
    if (const auto allowed = requireRight(context, domain::Right::EditQuotationTexts); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::TextBlockRepository blocks(work.connection());
    if (const auto own = blocks.find(block.kind, block.language)) {
        blocks.remove(own->id);
        work.audit({.action = "delete",
                    .entity = "text_block",
                    .entityId = own->id.value,
                    .oldValue = blockJson(*own)});
        work.changed(Entity::Quotation, 0);
        work.commit();
    }
    return builtInText(block.kind, block.language);
}

} // namespace werkbalie::app
