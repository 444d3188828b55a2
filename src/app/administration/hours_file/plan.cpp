// Finds out how a file of hours is to be read, and says where that knowledge came from.
#include "app/administration/hours_file/hours_file.h"

#include "domain/base/text.h"

#include <algorithm>
#include <set>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr std::size_t kHeaderWithin = 30;

std::vector<std::string> uniqueHeaders(const std::vector<std::string>& cells) {
    std::vector<std::string> headers;
    std::set<std::string> taken;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string name(domain::trim(cells[i]));
        if (name.empty()) {
            name = "Kolom " + std::to_string(i + 1);
        }
        std::string unique = name;
        for (int n = 2; !taken.insert(unique).second; ++n) {
            unique = name + " (" + std::to_string(n) + ")";
        }
        headers.push_back(std::move(unique));
    }
    return headers;
}

/// Rows may be wider than the header; what stands there has no name yet may well be hours.
std::vector<std::string> headerOf(const SheetGrid& sheet, std::size_t row) {
    std::vector<std::string> cells = sheet.rows[row];
    std::size_t width = cells.size();
    for (std::size_t i = row + 1; i < sheet.rows.size(); ++i) {
        width = std::max(width, sheet.rows[i].size());
    }
    cells.resize(width);
    return uniqueHeaders(cells);
}

bool isAsked(const SheetGrid& sheet, const std::string& name) {
    return name.empty() || sheet.name == name;
}

Result<void> checkSheetName(const std::vector<SheetGrid>& sheets, const std::string& name) {
    std::string names;
    for (const SheetGrid& sheet : sheets) {
        if (isAsked(sheet, name)) {
            return {};
        }
        names += (names.empty() ? "" : ", ") + sheet.name;
    }
    return refuse("hours_file.no_such_sheet", {}, {{"sheet", name}, {"sheets", names}});
}

/// The mapping laid on the first sheet and row that have all its columns.
std::optional<HoursFilePlan> laidOn(const domain::HoursMapping& mapping,
                                    const std::vector<SheetGrid>& sheets,
                                    const std::string& sheetName) {
    for (std::size_t s = 0; s < sheets.size(); ++s) {
        if (!isAsked(sheets[s], sheetName)) {
            continue;
        }
        for (std::size_t row = 0; row < std::min(sheets[s].rows.size(), kHeaderWithin); ++row) {
            HoursFilePlan plan{.sheet = s, .sheetName = sheets[s].name, .headerRow = row};
            plan.headers = headerOf(sheets[s], row);
            plan.columns = domain::applied(mapping, plan.headers);
            const bool fits = !plan.columns.empty() &&
                              domain::checkColumns(plan.columns, mapping.layout).has_value();
            if (fits) {
                plan.layout = mapping.layout;
                plan.dates = mapping.dates;
                plan.spread = mapping.spread;
                plan.words = mapping.words;
                return plan;
            }
        }
    }
    return std::nullopt;
}

/// The sheet that the mapping was made for, when it is there; else whichever fits.
std::optional<HoursFilePlan> fitted(const domain::HoursMapping& mapping,
                                    const std::vector<SheetGrid>& sheets, const HoursFileAsk& ask) {
    if (!ask.sheet.empty() || mapping.sheet.empty()) {
        return laidOn(mapping, sheets, ask.sheet);
    }
    auto plan = laidOn(mapping, sheets, mapping.sheet);
    return plan ? plan : laidOn(mapping, sheets, {});
}

/// Of the client first, then of nobody in particular; without a client of anybody.
std::optional<HoursFilePlan> learned(Context& context, const std::vector<SheetGrid>& sheets,
                                     const HoursFileAsk& ask) {
    auto mappings = learnedMappings(context);
    if (!mappings) {
        return std::nullopt;
    }
    if (ask.client) {
        std::erase_if(*mappings, [&](const LearnedMapping& each) {
            return each.client && each.client != ask.client;
        });
        std::ranges::stable_partition(
            *mappings, [](const LearnedMapping& each) { return each.client.has_value(); });
    }
    std::optional<HoursFilePlan> best;
    std::size_t columns = 0;
    for (const LearnedMapping& each : *mappings) {
        auto plan = fitted(each.mapping, sheets, ask);
        if (plan && each.mapping.columns.size() > columns) {
            columns = each.mapping.columns.size();
            plan->origin = MappingOrigin::Learned;
            plan->learnedFrom = each.client;
            plan->learnedFromName = each.clientName;
            best = std::move(plan);
        }
    }
    return best;
}

void takeWeekAbove(const SheetGrid& sheet, HoursFilePlan& plan) {
    const auto text = domain::weekTextAbove(domain::GridRows(sheet.rows).first(plan.headerRow));
    if (const auto week = domain::parseWeekText(text, {}, plan.today)) {
        plan.week = *week;
    }
}

std::size_t knownIn(const HoursFilePlan& plan) {
    return static_cast<std::size_t>(
        std::ranges::count_if(plan.columns, [](const domain::ColumnMeaning& column) {
            return column.role != domain::ColumnRole::Unknown &&
                   column.role != domain::ColumnRole::Ignored;
        }));
}

/// The first of the widest rows near the top.
std::size_t widestRow(const SheetGrid& sheet) {
    const auto end = sheet.rows.begin() +
                     static_cast<std::ptrdiff_t>(std::min(sheet.rows.size(), kHeaderWithin));
    const auto widest = std::ranges::max_element(sheet.rows.begin(), end, {},
                                                 [](const auto& cells) { return cells.size(); });
    return static_cast<std::size_t>(widest - sheet.rows.begin());
}

Result<HoursFilePlan> recognised(const std::vector<SheetGrid>& sheets, const HoursFileAsk& ask,
                                 domain::Date today) {
    Result<HoursFilePlan> best = refuse("hours_file.no_header");
    std::size_t known = 1; // one word alone is no header
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (!isAsked(sheets[i], ask.sheet)) {
            continue;
        }
        auto plan = planOfSheet(sheets, i, today);
        const std::size_t here = knownIn(plan);
        if (here > known) {
            known = here;
            best = std::move(plan);
        }
    }
    return best;
}

Result<HoursFilePlan> withoutWishes(Context& context, const std::vector<SheetGrid>& sheets,
                                    const HoursFileAsk& ask) {
    if (const auto known = checkSheetName(sheets, ask.sheet); !known) {
        return tl::unexpected(known.error());
    }
    if (ask.mapping) {
        auto plan = fitted(*ask.mapping, sheets, ask);
        if (!plan) {
            return refuse("hours_file.mapping_does_not_fit");
        }
        plan->origin = MappingOrigin::Given;
        return *plan;
    }
    if (auto plan = learned(context, sheets, ask)) {
        return *plan;
    }
    return recognised(sheets, ask, context.clock.today());
}

} // namespace

domain::HoursMapping HoursFilePlan::mapping() const {
    domain::HoursMapping mapping{
        .layout = layout, .sheet = sheetName, .dates = dates, .spread = spread, .words = words};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        mapping.columns.push_back({.header = headers[i], .meaning = columns[i]});
    }
    return mapping;
}

HoursFilePlan planOfSheet(const std::vector<SheetGrid>& sheets, std::size_t index,
                          domain::Date today) {
    const SheetGrid& sheet = sheets.at(index);
    HoursFilePlan plan{.sheet = index, .sheetName = sheet.name};
    plan.today = today;
    const auto seen = domain::recogniseSheet(sheet.rows);
    plan.headerRow = seen ? seen->headerRow : widestRow(sheet);
    plan.headers = headerOf(sheet, plan.headerRow);
    if (seen) {
        plan.columns = seen->columns;
        plan.layout = seen->layout;
        plan.dates = seen->dates;
        takeWeekAbove(sheet, plan);
    }
    plan.columns.resize(plan.headers.size());
    return plan;
}

Result<HoursFilePlan> planHoursFile(Context& context, const std::vector<SheetGrid>& sheets,
                                    const HoursFileAsk& ask) {
    if (const auto allowed = requireRight(context, domain::Right::ImportHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto plan = withoutWishes(context, sheets, ask);
    if (!plan) {
        return plan;
    }
    plan->today = context.clock.today();
    if (!plan->week) {
        takeWeekAbove(sheets[plan->sheet], *plan);
    }
    plan->layout = ask.layout.value_or(plan->layout);
    plan->spread = ask.spread.value_or(plan->spread);
    plan->week = ask.week ? ask.week : plan->week;
    return plan;
}

Table tableOf(const SheetGrid& sheet, const HoursFilePlan& plan) {
    Table table{.headers = plan.headers, .rows = {}};
    const bool ownWeek = std::ranges::any_of(plan.columns, [](const domain::ColumnMeaning& each) {
        return each.role == domain::ColumnRole::Week || each.role == domain::ColumnRole::Day;
    });
    const bool addWeek = plan.week && !ownWeek;
    if (addWeek) {
        table.headers.emplace_back("Week");
    }
    for (std::size_t i = plan.headerRow + 1; i < sheet.rows.size(); ++i) {
        auto& cells = table.rows.emplace_back(sheet.rows[i]);
        cells.resize(plan.headers.size());
        if (addWeek) {
            cells.push_back(plan.week->toString());
        }
        table.lines.push_back(sheet.lines[i]);
    }
    return table;
}

} // namespace werkbalie::app
