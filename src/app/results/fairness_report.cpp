// Rows of people become counts here and go no further.
#include "app/results/fairness_report.h"

#include "domain/base/decimal.h"
#include "storage/repositories/match_history_repository.h"

#include <algorithm>
#include <array>
#include <set>

namespace werkbalie::app {

namespace {

using domain::AgeGroup;
using domain::GroupCount;
using domain::ShareOutcome;

constexpr std::array kChoices{FairnessChoice::Proposed, FairnessChoice::Placed};

bool standsBefore(const storage::ConsideredRow& row, FairnessChoice choice) {
    return choice == FairnessChoice::Proposed || row.proposed;
}

bool gotThrough(const storage::ConsideredRow& row, FairnessChoice choice) {
    return choice == FairnessChoice::Proposed ? row.proposed : row.placed;
}

FairnessPart partOf(const std::vector<storage::ConsideredRow>& rows, FairnessChoice choice) {
    std::vector<GroupCount> counts(domain::kAgeGroups.size());
    std::vector<std::set<domain::CandidateId>> people(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i].group = toText(domain::kAgeGroups[i]);
    }
    for (const storage::ConsideredRow& row : rows) {
        if (!row.birthDate || !standsBefore(row, choice)) {
            continue;
        }
        const auto index = static_cast<std::size_t>(domain::ageGroupOf(*row.birthDate, row.on));
        ++counts[index].considered;
        counts[index].selected += gotThrough(row, choice) ? 1 : 0;
        people[index].insert(row.candidate);
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i].people = static_cast<int>(people[i].size());
    }
    return {.choice = choice, .shares = domain::fourFifths(counts)};
}

void addWeights(FairnessReport& report, const std::vector<storage::VacancyWeightsRow>& rows) {
    if (rows.empty()) {
        return;
    }
    constexpr domain::MatchWeights kStandard;
    for (const domain::WeightField& field : domain::kWeightFields) {
        UsedWeight used{.key = std::string(field.key),
                        .standard = kStandard.*field.weight,
                        .least = domain::MatchWeights::kMost,
                        .most = 0};
        for (const storage::VacancyWeightsRow& row : rows) {
            const int weight = row.weights.*field.weight;
            used.least = std::min(used.least, weight);
            used.most = std::max(used.most, weight);
            used.changed += weight == used.standard ? 0 : row.vacancies;
        }
        report.weights.push_back(std::move(used));
    }
    for (const storage::VacancyWeightsRow& row : rows) {
        report.vacancies += row.vacancies;
    }
}

std::string_view dutchChoice(FairnessChoice choice) {
    return choice == FairnessChoice::Proposed ? "Voorgedragen" : "Geplaatst";
}

std::string_view dutchOutcome(ShareOutcome outcome) {
    switch (outcome) {
    case ShareOutcome::Highest:
        return "hoogste aandeel";
    case ShareOutcome::Alike:
        return "vier vijfde of meer";
    case ShareOutcome::Below:
        return "minder dan vier vijfde";
    case ShareOutcome::TooFew:
        return "te weinig mensen";
    }
    return {};
}

/// Tenths of a percent, as a Dutch spreadsheet reads them.
std::string percentCell(int inTenths) {
    std::string text = domain::formatDecimal(inTenths, 1, 1);
    std::ranges::replace(text, '.', ',');
    return text;
}

} // namespace

bool FairnessReport::comparable() const {
    return std::ranges::any_of(parts,
                               [](const FairnessPart& part) { return part.shares.comparable; });
}

domain::Result<FairnessReport> fairnessReport(Context& context,
                                              const domain::ReportPeriod& period) {
    if (const auto allowed = requireRight(context, domain::Right::ViewFairness); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const db::Transaction snapshot(connection, db::Transaction::Mode::Read);
    storage::MatchHistoryRepository history(connection);
    const auto rows = history.considered(period.days);
    FairnessReport report{.period = period};
    for (const FairnessChoice choice : kChoices) {
        report.parts.push_back(partOf(rows, choice));
    }
    report.withoutAge = std::ranges::count_if(
        rows, [](const storage::ConsideredRow& row) { return !row.birthDate; });
    addWeights(report, history.weightsUsed(period.days));
    return report;
}

Table tableOf(const FairnessReport& report) {
    Table table{.headers = {"Periode", "Keuze", "Leeftijd", "Vooraf", "Verder", "Aandeel (%)",
                            "Van hoogste (%)", "Oordeel"}};
    table.kinds = {CellKind::Text,    CellKind::Text,    CellKind::Text,    CellKind::Decimal,
                   CellKind::Decimal, CellKind::Decimal, CellKind::Decimal, CellKind::Text};
    for (const FairnessPart& part : report.parts) {
        for (const domain::GroupShare& share : part.shares.groups) {
            std::vector<std::string> row{report.period.key, std::string(dutchChoice(part.choice)),
                                         std::string(dutchAgeGroup(share.group))};
            if (share.outcome == ShareOutcome::TooFew) {
                row.insert(row.end(), 4, std::string());
            } else {
                row.push_back(std::to_string(share.considered));
                row.push_back(std::to_string(share.selected));
                row.push_back(percentCell(share.shareInTenths));
                row.push_back(percentCell(share.ratioInTenths));
            }
            row.emplace_back(dutchOutcome(share.outcome));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

std::string_view toText(FairnessChoice choice) {
    return choice == FairnessChoice::Proposed ? "proposed" : "placed";
}

std::string_view toText(ShareOutcome outcome) {
    switch (outcome) {
    case ShareOutcome::Highest:
        return "highest";
    case ShareOutcome::Alike:
        return "four_fifths_or_more";
    case ShareOutcome::Below:
        return "below_four_fifths";
    case ShareOutcome::TooFew:
        return "too_few";
    }
    return {};
}

std::string_view dutchAgeGroup(std::string_view group) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kNames{
        {{"until_25", "jonger dan 25"},
         {"25_34", "25 t/m 34"},
         {"35_44", "35 t/m 44"},
         {"45_54", "45 t/m 54"},
         {"from_55", "55 en ouder"}}};
    const auto found =
        std::ranges::find(kNames, group, [](const auto& name) { return name.first; });
    return found == kNames.end() ? group : found->second;
}

} // namespace werkbalie::app
