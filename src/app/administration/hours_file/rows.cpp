// Rows of a sheet become hour entries, in whichever shape the file tells them; whose they are is
// found out by the import.
#include "app/administration/hours_file/cell_values.h"
#include "app/administration/hours_file/hours_file.h"

#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::ColumnMeaning;
using domain::ColumnRole;
using domain::HoursInput;
using domain::Minutes;
using domain::refuse;
using domain::Result;

using Entries = std::vector<ImportedHours>;

class SheetRow {
public:
    SheetRow(const std::vector<std::string>& cells, const HoursFilePlan& plan)
        : m_cells(cells), m_plan(plan) {}

    [[nodiscard]] std::string_view cell(std::size_t column) const {
        return column < m_cells.size() ? domain::trim(m_cells[column]) : std::string_view{};
    }
    [[nodiscard]] std::string_view at(ColumnRole role) const {
        const auto found = std::ranges::find(m_plan.columns, role, &ColumnMeaning::role);
        return found == m_plan.columns.end()
                   ? std::string_view{}
                   : cell(static_cast<std::size_t>(found - m_plan.columns.begin()));
    }
    [[nodiscard]] std::string workerName() const {
        if (const auto whole = at(ColumnRole::Worker); !whole.empty()) {
            return std::string(whole);
        }
        std::string name;
        for (const auto role : {ColumnRole::FirstName, ColumnRole::Prefix, ColumnRole::LastName}) {
            const auto part = at(role);
            name += (name.empty() || part.empty() ? "" : " ") + std::string(part);
        }
        return name;
    }
    /// Sums under a list are not somebody's hours.
    [[nodiscard]] bool isTotal() const {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const std::string words = domain::plainWords(m_cells[i]);
            if (!words.empty()) {
                return words.starts_with("totaal") || words.starts_with("subtotaal") ||
                       words.starts_with("eindtotaal");
            }
        }
        return false;
    }
    [[nodiscard]] bool isEmpty() const {
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const auto role = m_plan.columns[i].role;
            if (role != ColumnRole::Ignored && role != ColumnRole::Unknown && !cell(i).empty()) {
                return false;
            }
        }
        return true;
    }

private:
    const std::vector<std::string>& m_cells;
    const HoursFilePlan& m_plan;
};

class RowReader {
public:
    explicit RowReader(const HoursFilePlan& plan) : m_plan(plan) {}

    /// The entries of a row; none when nobody worked.
    Result<Entries> read(const SheetRow& row) const {
        ImportedHours common;
        common.placementId = std::string(row.at(ColumnRole::Placement));
        common.personnelNumber = std::string(row.at(ColumnRole::Personnel));
        common.workerName = row.workerName();
        common.clientName = std::string(row.at(ColumnRole::Client));
        common.reference = std::string(row.at(ColumnRole::Reference));
        auto entries = readHours(row, common);
        const bool nobody = common.placementId.empty() && common.personnelNumber.empty() &&
                            common.workerName.empty();
        if (nobody && (!entries || !entries->empty())) {
            return refuse("hours.worker_missing", "worker");
        }
        return entries;
    }

private:
    [[nodiscard]] Result<Entries> readHours(const SheetRow& row, ImportedHours& common) const {
        switch (m_plan.layout) {
        case domain::HoursLayout::Entries:
            return oneEntry(row, common);
        case domain::HoursLayout::Components:
            return dayOf(row).and_then([&](domain::Date day) {
                common.day = day;
                return components(row, common, hoursInCell);
            });
        case domain::HoursLayout::Days:
            return days(row, common);
        case domain::HoursLayout::WeekTotals:
            return weekTotals(row, common);
        }
        return Entries{};
    }

    [[nodiscard]] Result<domain::Date> dayOf(const SheetRow& row) const {
        return dayInCell(row.at(ColumnRole::Day), m_plan.dates);
    }
    /// Of the row, or of the whole sheet.
    [[nodiscard]] Result<domain::IsoWeek> weekOf(const SheetRow& row) const {
        const auto text = row.at(ColumnRole::Week);
        if (text.empty()) {
            return m_plan.week ? Result<domain::IsoWeek>(*m_plan.week)
                               : refuse("hours_file.no_week");
        }
        if (const auto week = domain::parseWeekText(text, row.at(ColumnRole::Year), m_plan.today)) {
            return week;
        }
        const auto day = dayInCell(text, m_plan.dates);
        return day ? Result<domain::IsoWeek>(domain::IsoWeek::of(*day))
                   : refuse("hours_file.not_a_week", {}, {{"text", std::string(text)}});
    }

    /// The kind and percentage that the row says, unless the cell says its own.
    [[nodiscard]] Result<void> addKind(const SheetRow& row, ImportedHours& entry) const {
        const auto text = row.at(ColumnRole::Type);
        if (const auto kind = kindInCell(text, m_plan.words); !kind) {
            return tl::unexpected(kind.error());
        } else {
            const bool said = !text.empty() && text != "100" && text != "100%";
            entry.type = said ? kind->type : entry.hours.type.value_or(kind->type);
            entry.percentage = kind->percentage ? kind->percentage : entry.hours.percentage;
            entry.hours.marks = kind->marks.isEmpty() ? entry.hours.marks : kind->marks;
        }
        if (const auto percentage = row.at(ColumnRole::Percentage); !percentage.empty()) {
            const auto read = percentageInCell(percentage);
            if (!read) {
                return tl::unexpected(read.error());
            }
            entry.percentage = *read;
        }
        return {};
    }

    [[nodiscard]] Result<HoursInput> hoursOf(const SheetRow& row) const {
        const auto start = row.at(ColumnRole::Start);
        const auto end = row.at(ColumnRole::End);
        const auto stated = hoursInCell(row.at(ColumnRole::Hours));
        if (!stated || start.empty() || end.empty()) {
            return stated; // also when the times are there: what cannot be read may not agree
        }
        auto clock = clockInCells({.start = start, .end = end, .pause = row.at(ColumnRole::Break)});
        const bool differ = clock && stated->worked > Minutes{0} && stated->worked != clock->worked;
        if (differ) {
            return refuse("hours.do_not_agree", "hours",
                          {{"hours", domain::decimalHours(stated->worked)},
                           {"times", domain::decimalHours(clock->worked)}});
        }
        return clock;
    }

    [[nodiscard]] Result<Entries> oneEntry(const SheetRow& row, ImportedHours entry) const {
        const auto day = dayOf(row);
        if (!day) {
            return tl::unexpected(day.error());
        }
        const auto hours = hoursOf(row);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        if (hours->worked == Minutes{0}) {
            return refuse("hours.missing", "hours");
        }
        entry.day = *day;
        entry.hours = *hours;
        return addKind(row, entry).map([&] { return Entries{entry}; });
    }

    /// A column a kind of hours; a column of plain hours beside them is the regular ones.
    template <class ReadCell>
    [[nodiscard]] Result<Entries> components(const SheetRow& row, const ImportedHours& common,
                                             ReadCell readCell) const {
        Entries entries;
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const ColumnMeaning& column = m_plan.columns[i];
            if (column.role != ColumnRole::Component && column.role != ColumnRole::Hours) {
                continue;
            }
            const auto hours = readCell(row.cell(i));
            if (!hours) {
                return tl::unexpected(hours.error());
            }
            if (hours->worked == Minutes{0}) {
                continue;
            }
            ImportedHours entry = common;
            entry.hours = *hours;
            entry.type = column.type;
            entry.percentage = column.percentage;
            entry.hours.marks = column.marks.isEmpty() ? entry.hours.marks : column.marks;
            if (column.role == ColumnRole::Hours) {
                if (const auto kind = addKind(row, entry); !kind) {
                    return tl::unexpected(kind.error());
                }
            }
            entries.push_back(std::move(entry));
        }
        return entries;
    }

    [[nodiscard]] Result<Entries> days(const SheetRow& row, const ImportedHours& common) const {
        Entries entries;
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const ColumnMeaning& column = m_plan.columns[i];
            if (column.role != ColumnRole::Weekday) {
                continue;
            }
            const auto hours = hoursInCell(row.cell(i));
            if (!hours) {
                return tl::unexpected(hours.error());
            }
            if (hours->worked == Minutes{0}) {
                continue;
            }
            const auto week = weekOf(row);
            if (!week) {
                return tl::unexpected(week.error());
            }
            ImportedHours entry = common;
            entry.day = week->monday() + std::chrono::days{column.weekday};
            entry.hours = *hours;
            if (const auto kind = addKind(row, entry); !kind) {
                return tl::unexpected(kind.error());
            }
            entries.push_back(std::move(entry));
        }
        return entries;
    }

    [[nodiscard]] Result<Entries> weekTotals(const SheetRow& row, ImportedHours& common) const {
        auto entries = components(row, common, weekTotalInCell);
        if (!entries || entries->empty()) {
            return entries;
        }
        const auto week = weekOf(row);
        if (!week) {
            return tl::unexpected(week.error());
        }
        for (ImportedHours& entry : *entries) {
            entry.day = week->monday();
            entry.isWeekTotal = true;
        }
        return entries;
    }

    const HoursFilePlan& m_plan;
};

/// `where` is the line in the file, as a report names it.
domain::Finding unreadable(const domain::Refusal& why, std::size_t line) {
    return {.rule = why.key,
            .severity = domain::Severity::Blocking,
            .where = std::to_string(line),
            .values = why.values};
}

void noteWord(const domain::Refusal& why, std::vector<std::string>& words) {
    if (why.key == "hours_file.word_unknown" &&
        std::ranges::find(words, why.values.front().second) == words.end()) {
        words.push_back(why.values.front().second);
    }
}

/// Hours in a column that nobody named would be lost unseen.
void warnOfUnknown(const SheetGrid& sheet, const HoursFilePlan& plan, HoursImport& import) {
    for (std::size_t column = 0; column < plan.columns.size(); ++column) {
        if (plan.columns[column].role != ColumnRole::Unknown) {
            continue;
        }
        for (std::size_t i = plan.headerRow + 1; i < sheet.rows.size(); ++i) {
            const SheetRow row(sheet.rows[i], plan);
            const auto hours = hoursInCell(row.cell(column));
            if (hours && hours->worked > Minutes{0}) {
                import.readFindings.push_back({.rule = "hours_file.column_not_used",
                                               .severity = domain::Severity::Warning,
                                               .where = std::to_string(sheet.lines[plan.headerRow]),
                                               .values = {
                                                   { "column",
                                                     plan.headers[column] }
                                               }});
                break;
            }
        }
    }
}

} // namespace

Result<ReadHoursFile> readHoursFile(const SheetGrid& sheet, const HoursFilePlan& plan) {
    if (const auto sound = domain::checkColumns(plan.columns, plan.layout); !sound) {
        return tl::unexpected(sound.error());
    }
    ReadHoursFile read;
    read.import.spread = plan.spread;
    const RowReader reader(plan);
    for (std::size_t i = plan.headerRow + 1; i < sheet.rows.size(); ++i) {
        const SheetRow row(sheet.rows[i], plan);
        if (row.isEmpty() || row.isTotal()) {
            continue;
        }
        ++read.rows;
        auto entries = reader.read(row);
        if (!entries) {
            noteWord(entries.error(), read.unknownWords);
            read.import.readFindings.push_back(unreadable(entries.error(), sheet.lines[i]));
            continue;
        }
        for (ImportedHours& entry : *entries) {
            entry.line = sheet.lines[i];
            entry.rowGroup = read.rows;
            read.import.entries.push_back(std::move(entry));
        }
    }
    warnOfUnknown(sheet, plan, read.import);
    return read;
}

} // namespace werkbalie::app
