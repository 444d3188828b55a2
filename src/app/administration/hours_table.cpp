// Rows of a table become hour entries; whose they are is found out by the import.
#include "app/administration/hours.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

namespace werkbalie::app {

namespace {

/// One row with the mapping applied.
class HourRow {
public:
    HourRow(const std::vector<std::string>& cells, const ColumnMapping& mapping)
        : m_cells(cells), m_mapping(mapping) {}

    [[nodiscard]] std::string_view at(const std::string& key) const {
        const auto column = m_mapping.find(key);
        if (column == m_mapping.end() || column->second >= m_cells.size()) {
            return {};
        }
        return domain::trim(m_cells[column->second]);
    }
    [[nodiscard]] bool isEmpty() const {
        return std::ranges::all_of(m_cells,
                                   [](const auto& cell) { return domain::trim(cell).empty(); });
    }

private:
    const std::vector<std::string>& m_cells;
    const ColumnMapping& m_mapping;
};

/// Begin and end when both are there, else the number of hours.
domain::Result<domain::HoursInput> readHours(const HourRow& row) {
    const std::string_view from = row.at("start");
    const std::string_view until = row.at("end");
    if (from.empty() || until.empty()) {
        return domain::parseHours(row.at("hours"));
    }
    std::string text = std::string(from) + '-' + std::string(until);
    if (const auto pause = row.at("break"); !pause.empty()) {
        text += '/' + std::string(pause);
    }
    auto hours = domain::parseHours(text);
    if (!hours || row.at("hours").empty()) {
        return hours;
    }
    const auto stated = domain::parseHours(row.at("hours"));
    if (stated && stated->worked != hours->worked) {
        return domain::refuse("hours.do_not_agree", "hours",
                              {{"hours", domain::decimalHours(stated->worked)},
                               {"times", domain::decimalHours(hours->worked)}});
    }
    return hours;
}

/// Empty in the file: what the hours say ("v8"), else regular ones.
domain::Result<domain::HourType> readType(std::string_view text, const domain::HoursInput& hours) {
    if (text.empty() || text == "100") {
        return hours.type.value_or(domain::HourType::Regular);
    }
    if (const auto type = domain::hourTypeOfWord(text)) {
        return *type;
    }
    return domain::parseHourType(text); // refuses, with what there is
}

/// Empty when neither column nor hours ("o2@150") say so.
domain::Result<std::optional<domain::Percentage>> readPercentage(std::string_view text,
                                                                 const domain::HoursInput& hours) {
    if (text.ends_with('%')) {
        text = domain::trim(text.substr(0, text.size() - 1));
    }
    if (text.empty()) {
        return hours.percentage;
    }
    const auto units = domain::parseDutchDecimal(text, domain::Percentage::kScale);
    if (!units) {
        return tl::unexpected(units.error());
    }
    if (*units <= 0 || *units > 5'000'000) {
        return domain::refuse("hours.percentage_out_of_range", "percentage",
                              {{"value", std::string(text)}});
    }
    return domain::Percentage::fromUnits(*units);
}

domain::Result<ImportedHours> readRow(const HourRow& row) {
    ImportedHours entry;
    entry.placementId = std::string(row.at("placement"));
    entry.workerName = std::string(row.at("worker"));
    entry.clientName = std::string(row.at("client"));
    entry.reference = std::string(row.at("reference"));
    if (entry.placementId.empty() && entry.workerName.empty()) {
        return domain::refuse("hours.worker_missing", "worker");
    }
    const auto day = domain::parseDutchDate(row.at("day"));
    if (!day) {
        return tl::unexpected(day.error());
    }
    const auto hours = readHours(row);
    if (!hours) {
        return tl::unexpected(hours.error());
    }
    if (hours->worked == domain::Minutes{0}) {
        return domain::refuse("hours.missing", "hours");
    }
    const auto type = readType(row.at("type"), *hours);
    if (!type) {
        return tl::unexpected(type.error());
    }
    const auto percentage = readPercentage(row.at("percentage"), *hours);
    if (!percentage) {
        return tl::unexpected(percentage.error());
    }
    entry.day = *day;
    entry.hours = *hours;
    entry.type = *type;
    entry.percentage = *percentage;
    return entry;
}

/// `where` is the line in the file, as a report names it.
domain::Finding unreadable(const domain::Refusal& why, std::size_t line) {
    return {.rule = why.key,
            .severity = domain::Severity::Blocking,
            .where = std::to_string(line),
            .values = why.values};
}

} // namespace

const std::vector<ImportField>& timesheetImportFields() {
    static const std::vector<ImportField> fields{
        {.key = "placement",
         .label = "Plaatsingsnummer",
         .aliases = {"plaatsing", "plaatsingsnummer", "placement", "assignmentid", "assignment id",
                     "opdrachtnummer", "plaatsing nr"}},
        {.key = "worker",
         .label = "Naam flexkracht",
         .aliases = {"naam", "medewerker", "flexkracht", "werknemer", "naam flexkracht",
                     "uitzendkracht", "worker"}},
        {.key = "client",
         .label = "Opdrachtgever",
         .aliases = {"opdrachtgever", "klant", "inlener", "bedrijf", "client"}},
        {.key = "day",
         .label = "Datum",
         .required = true,
         .aliases = {"datum", "dag", "date", "werkdatum"}},
        {.key = "hours",
         .label = "Uren",
         .required = true,
         .aliases = {"uren", "aantal uren", "aantal", "gewerkte uren", "hours"},
         .alternative = "start"},
        {.key = "start", .label = "Begin", .aliases = {"begin", "begintijd", "van", "start"}},
        {.key = "end", .label = "Einde", .aliases = {"einde", "eindtijd", "tot", "eind", "end"}},
        {.key = "break", .label = "Pauze (minuten)", .aliases = {"pauze", "break", "pauze min"}},
        {.key = "type",
         .label = "Soort uren",
         .aliases = {"soort", "urensoort", "soort uren", "type"}},
        {.key = "percentage",
         .label = "Percentage",
         .aliases = {"percentage", "toeslag", "toeslagpercentage"}},
        {.key = "reference",
         .label = "Kenmerk",
         .aliases = {"kenmerk", "referentie", "reference", "urenbriefje"}}};
    return fields;
}

HoursImport hoursFromTable(const Table& table, const ColumnMapping& mapping) {
    HoursImport import;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const HourRow row(table.rows[i], mapping);
        if (row.isEmpty()) {
            continue;
        }
        const std::size_t line = i < table.lines.size() ? table.lines[i] : i + 2;
        auto entry = readRow(row);
        if (entry) {
            entry->line = line;
            import.entries.push_back(std::move(*entry));
        } else {
            import.readFindings.push_back(unreadable(entry.error(), line));
        }
    }
    for (const UnreadRow& row : table.unread) {
        import.readFindings.push_back(row.finding);
        import.readFindings.back().where = std::to_string(row.line);
    }
    return import;
}

} // namespace werkbalie::app
