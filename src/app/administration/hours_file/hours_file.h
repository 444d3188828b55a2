// A file of hours as it comes: which sheet, which row is the header, what each column means.
#pragma once

#include "app/administration/hours.h"
#include "app/sheet_grid.h"

namespace werkbalie::app {

/// What the user said beforehand; the rest is learned or recognised.
struct HoursFileAsk {
    std::optional<domain::ClientId> client = {};
    std::optional<domain::HoursMapping> mapping = {};
    std::string sheet = {};
    std::optional<domain::HoursLayout> layout = {};
    std::optional<domain::WeekSpread> spread = {};
    std::optional<domain::IsoWeek> week = {};
};

enum class MappingOrigin { Given, Learned, Recognised };

/// How the file will be read; may be changed column by column before it is.
struct HoursFilePlan {
    std::size_t sheet = 0; ///< index
    std::string sheetName = {};
    std::size_t headerRow = 0;
    std::vector<std::string> headers = {};           ///< each its own
    std::vector<domain::ColumnMeaning> columns = {}; ///< as wide as the headers
    domain::HoursLayout layout = domain::HoursLayout::Entries;
    domain::DateOrder dates = domain::DateOrder::DayFirst;
    domain::WeekSpread spread = domain::WeekSpread::Ask;
    std::vector<domain::WordMeaning> words = {};
    std::optional<domain::IsoWeek> week = {}; ///< of the whole sheet; rows may say their own
    MappingOrigin origin = MappingOrigin::Recognised;
    std::optional<domain::ClientId> learnedFrom = {}; ///< whose mapping was learned
    std::string learnedFromName = {};
    domain::Date today{};

    /// To be kept for the next file.
    [[nodiscard]] domain::HoursMapping mapping() const;
};

/// A mapping that was given, else one learned of the client (or, without a client, of any), else
/// by the words of the file. Refusals: hours_file.no_header, hours_file.mapping_does_not_fit,
/// hours_file.no_such_sheet {sheet, sheets}, hours_file.not_a_week {text}.
[[nodiscard]] domain::Result<HoursFilePlan>
planHoursFile(Context& context, const std::vector<SheetGrid>& sheets, const HoursFileAsk& ask);
/// One sheet by its words. Where none are known the widest of the first rows is taken for the
/// header, and every column is still to be named.
[[nodiscard]] HoursFilePlan planOfSheet(const std::vector<SheetGrid>& sheets, std::size_t sheet,
                                        domain::Date today);

struct ReadHoursFile {
    HoursImport import;
    std::vector<std::string> unknownWords = {}; ///< in the column of kinds, each once
    std::size_t rows = 0;                       ///< with something to read
};
/// Refusals: those of domain::checkColumns, hours_file.no_week.
[[nodiscard]] domain::Result<ReadHoursFile> readHoursFile(const SheetGrid& sheet,
                                                          const HoursFilePlan& plan);

/// The rows below the header, for what is rejected; with the week when only the top of the sheet
/// named it.
[[nodiscard]] Table tableOf(const SheetGrid& sheet, const HoursFilePlan& plan);

struct LearnedMapping {
    domain::HoursMappingId id;
    std::int64_t version = 0;
    std::optional<domain::ClientId> client = {};
    std::string clientName = {};
    domain::Instant savedAt{};
    domain::HoursMapping mapping;
};
/// The last saved first; one that cannot be read is left out.
[[nodiscard]] domain::Result<std::vector<LearnedMapping>> learnedMappings(Context& context);
/// Refusals: record.missing, hours_file.mapping_changed.
[[nodiscard]] domain::Result<void> forgetMapping(Context& context, const LearnedMapping& mapping);

} // namespace werkbalie::app
