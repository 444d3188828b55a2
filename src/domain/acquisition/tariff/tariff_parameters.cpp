// Which premium, pension and fund percentages hold for these contract facts on this day, and why.
#include "domain/acquisition/tariff/tariff_parameters.h"

#include "domain/acquisition/tariff/parameter_reader.h"
#include "domain/base/holidays.h"

#include <array>

namespace werkbalie::domain {

namespace {

constexpr int kAdultAge = 21;
constexpr int kAwfYouthAge = 21;
/// Pensioenwet art. 14: nobody of 18 or older may be kept out; the scheme's own age before 2026 was
/// not found.
constexpr int kPensionAgeByLaw = 18;
/// Algemene Ouderdomswet art. 7a: 67 in 2025 and 2026.
constexpr int kStatePensionAge = 67;
constexpr std::int64_t kMillion = 1'000'000;
constexpr int kWeeksInPeriod = 4;

Finding info(std::string rule, std::string where, MessageValues values = {}) {
    return {.rule = std::move(rule), .where = std::move(where), .values = std::move(values)};
}

Finding warning(std::string rule, std::string where, MessageValues values = {}) {
    Finding finding = info(std::move(rule), std::move(where), std::move(values));
    finding.severity = Severity::Warning;
    return finding;
}

struct AwfChoice {
    std::string_view key;
    std::string_view reason;
};
constexpr std::string_view kAwfLow = "premium.awf.low";
constexpr std::string_view kAwfHigh = "premium.awf.high";

/// Under 21 with few paid hours: low, but the sources do not say so for an agency clause.
std::optional<AwfChoice> awfOfYouth(const TariffInput& input, ParameterReader& reader,
                                    Findings& findings) {
    if (!input.age || *input.age >= kAwfYouthAge) {
        return std::nullopt;
    }
    const bool clause = input.contract == ContractKind::AgencyClause;
    const Parameter* limit = reader.find("awf.low.under21.max_hours_4weeks");
    if (limit == nullptr) {
        if (clause) {
            return std::nullopt; // high, whatever the limit was
        }
        findings.push_back(
            warning("awf_youth_limit_unknown", "awf", {{"date", isoDate(input.date)}}));
        return AwfChoice{kAwfHigh, "under 21, but the limit of hours is not known for this date"};
    }
    if (input.minutesPerWeek.count() * kWeeksInPeriod * kMillion > limit->value * 60) {
        return std::nullopt;
    }
    if (clause) {
        findings.push_back(info("awf_youth_with_agency_clause", "awf"));
        return AwfChoice{kAwfHigh, "under 21 with few hours, but with an agency clause"};
    }
    return AwfChoice{kAwfLow, "under 21 with at most 48 paid hours in four weeks"};
}

/// Wfsv art. 27, Besluit Wfsv art. 2.3 and 2.4: never low with an agency clause.
AwfChoice chooseAwf(const TariffInput& input, ParameterReader& reader, Findings& findings) {
    const bool clause = input.contract == ContractKind::AgencyClause;
    if (input.bbl && !clause) {
        return {kAwfLow, "bbl without agency clause"};
    }
    if (input.contract == ContractKind::Indefinite && input.written && !input.onCall) {
        return {kAwfLow, "written, indefinite, not on call"};
    }
    if (const std::optional<AwfChoice> youth = awfOfYouth(input, reader, findings)) {
        return *youth;
    }
    if (clause) {
        return {kAwfHigh, "agency clause (Besluit Wfsv art. 2.4)"};
    }
    if (input.contract == ContractKind::FixedTerm) {
        return {kAwfHigh, "fixed term"};
    }
    return {kAwfHigh, input.onCall ? "on call" : "not in writing"};
}

SourcedPercentage awf(const TariffInput& input, ParameterReader& reader, Findings& findings) {
    const AwfChoice choice = chooseAwf(input, reader, findings);
    SourcedPercentage line = reader.percentage("awf", choice.key);
    line.source = std::string(choice.reason) + "; " + line.source;
    return line;
}

/// At most half of the WGA part may be recovered from the worker (Wfsv art. 122); the other half
/// stays.
SourcedPercentage whkWga(const TariffInput& input, ParameterReader& reader,
                         const std::string& sector) {
    SourcedPercentage line = reader.percentage("whk_wga", sector + ".wga");
    if (input.wgaCharged == WgaCharged::Half) {
        line.percentage = Percentage::fromUnits((line.percentage.units() + 1) / 2);
        line.source = "half; " + line.source;
    }
    return line;
}

void checkOwnWhk(const TariffInput& input, ParameterReader& reader, const std::string& sector,
                 Findings& findings) {
    if (input.employerSize == EmployerSize::Small) {
        return;
    }
    const Parameter* wga = reader.find(sector + ".wga");
    const Parameter* zw = reader.find(sector + ".zw");
    if (wga == nullptr || zw == nullptr || (isOwnValue(*wga) && isOwnValue(*zw))) {
        return;
    }
    findings.push_back(warning("whk_own_decision_needed", "whk",
                               {{"size", std::string(toText(input.employerSize))}}));
}

void addExtraPremiums(const TariffInput& input, ParameterReader& reader, TariffParameters& result) {
    if (!input.extraPremiums) {
        result.premiums.push_back(reader.percentage("paww", "paww.employee"));
        result.premiums.back().capped = true;
        return;
    }
    for (const NamedPercentage& extra : *input.extraPremiums) {
        result.premiums.push_back({.key = extra.key,
                                   .percentage = extra.percentage,
                                   .source = "input: extra_premiums",
                                   .capped = extra.key == "paww"});
    }
}

void addPremiums(const TariffInput& input, ParameterReader& reader, TariffParameters& result) {
    const std::string sector =
        input.mediation == Mediation::Payroll ? "premium.whk.sector45" : "premium.whk.sector52";
    const bool small = input.employerSize == EmployerSize::Small;
    result.premiums.push_back({.key = "sickness_supplement",
                               .percentage = input.sicknessSupplement,
                               .source = "input: sickness_supplement"});
    result.premiums.push_back(reader.percentage("zvw", "premium.zvw.employer"));
    result.premiums.push_back(whkWga(input, reader, sector));
    result.premiums.push_back(reader.percentage("whk_zw", sector + ".zw"));
    result.premiums.push_back(awf(input, reader, result.findings));
    result.premiums.push_back(
        reader.percentage("aof", small ? "premium.aof.low" : "premium.aof.high"));
    result.premiums.push_back(reader.percentage("wko", "premium.wko"));
    for (std::size_t i = 1; i < result.premiums.size(); ++i) {
        result.premiums[i].capped = true;
    }
    addExtraPremiums(input, reader, result);
    checkOwnWhk(input, reader, sector, result.findings);
    result.premiumMaximumYear = reader.euros("premium.max_wage.year");
}

void addSurcharges(const TariffInput& input, ParameterReader& reader, TariffParameters& result) {
    if (input.surcharges) {
        for (const NamedPercentage& surcharge : *input.surcharges) {
            result.surcharges.push_back({.key = surcharge.key,
                                         .percentage = surcharge.percentage,
                                         .source = "input: surcharges"});
        }
        return;
    }
    constexpr std::string_view kShortLeave2025 = "short_absence_pct_2025";
    const bool old = reader.find(kShortLeave2025) != nullptr;
    result.surcharges.push_back(reader.percentage("social_fund", "sfu.employer"));
    result.surcharges.push_back(
        reader.percentage("short_leave", old ? kShortLeave2025 : "short_absence_cost_pct_2026"));
    for (const char* reserve : {"idle", "transition_payment"}) {
        result.surcharges.push_back(
            {.key = reserve, .percentage = {}, .source = "default: no reserve"});
    }
}

bool hasPension(const TariffInput& input, ParameterReader& reader, Findings& findings) {
    if (input.pension == PensionScheme::None) {
        return false;
    }
    const int age = input.age.value_or(kAdultAge);
    if (const Parameter* start = reader.find("stipp.start_age")) {
        return age * kMillion >= start->value;
    }
    if (age >= kPensionAgeByLaw && age < kAdultAge) {
        findings.push_back(warning("pension_age_unknown", "pension",
                                   {{"age", std::to_string(age)}, {"date", isoDate(input.date)}}));
    }
    return age >= kPensionAgeByLaw;
}

/// One scheme from 2026; before, basis (first 52 worked weeks: phase A) and plus.
SourcedPercentage pensionPremium(const TariffInput& input, ParameterReader& reader) {
    constexpr std::string_view kOneScheme = "stipp.premium.employer";
    const std::string_view older =
        input.phase == Phase::A ? "stipp.premium.basis.employer" : "stipp.premium.plus.employer";
    const bool hasOneScheme = reader.find(kOneScheme) != nullptr;
    return reader.percentage("pension", hasOneScheme ? kOneScheme : older);
}

void addPension(const TariffInput& input, ParameterReader& reader, TariffParameters& result) {
    result.pension = {.key = "pension", .percentage = {}, .source = "no pension"};
    if (!hasPension(input, reader, result.findings)) {
        return;
    }
    result.pension = pensionPremium(input, reader);
    result.pensionFranchise = reader.euros("stipp.franchise_hour");
    result.pensionMaximumWage = reader.euros("stipp.max_wage_hour");
}

/// Cao voor Uitzendkrachten 2026-2028 art. 46; the factor exists from 2026.
void addCompensation(const TariffInput& input, ParameterReader& reader, TariffParameters& result) {
    constexpr std::int64_t kLargestFactor = 10 * kMillion;
    result.compensationSource = "nothing to compensate";
    if (input.clientTerms.employerPension == Percentage{}) {
        return;
    }
    const Parameter* factor = reader.find("stipp.compensation_factor");
    if (factor == nullptr) {
        result.compensationSource = "not before 2026";
        return;
    }
    const SourcedPercentage own = reader.percentage("pension", "stipp.premium.employer");
    const std::int64_t difference =
        input.clientTerms.employerPension.units() - own.percentage.units();
    if (factor->value < 0 || factor->value > kLargestFactor) {
        reader.refuseWith(
            {.key = "tariff.parameter_out_of_range",
             .where = factor->key,
             .values = {{"key", factor->key}, {"value", factor->factor().toString(6)}}});
        return;
    }
    if (difference > 0) {
        result.compensation = static_cast<Int128>(difference) * factor->value;
        result.compensationSource =
            "(" + input.clientTerms.employerPension.toString() + " - " + own.percentage.toString() +
            ") x " + factor->factor().toString(3) + "; " + factor->key + ": " + factor->source;
        result.compensationUnverified = own.unverified || isUnverified(*factor);
    }
}

void addMinimumWage(const TariffInput& input, const ParameterSet& set, ParameterReader& reader,
                    TariffParameters& result) {
    const Result<const Parameter*> minimum =
        minimumWage(set, input.date, input.age.value_or(kAdultAge), input.bbl);
    if (!minimum) {
        Refusal refusal = minimum.error();
        refusal.where = refusal.key == "wage.no_minimum_under_15" ? "age" : refusal.where;
        reader.refuseWith(std::move(refusal));
        return;
    }
    result.minimumWage = reader.euros((*minimum)->key);
    result.minimumWageSource = (*minimum)->key + ": " + (*minimum)->source;
}

bool charges(const std::vector<SourcedPercentage>& lines, std::string_view key) {
    for (const SourcedPercentage& line : lines) {
        if (line.key == key && line.percentage > Percentage{}) {
            return true;
        }
    }
    return false;
}

void checkOddCombinations(const TariffInput& input, TariffParameters& result) {
    if (input.phase != Phase::A && charges(result.surcharges, "social_fund")) {
        result.findings.push_back(info("social_fund_outside_phase_a", "surcharges",
                                       {{"phase", std::string(toText(input.phase))}}));
    }
    if (input.contract != ContractKind::AgencyClause &&
        charges(result.premiums, "sickness_supplement")) {
        result.findings.push_back(info("sickness_supplement_without_clause", "sickness_supplement",
                                       {{"contract", std::string(toText(input.contract))}}));
    }
    if (input.age && *input.age >= kStatePensionAge) {
        result.findings.push_back(
            warning("state_pension_age_premiums", "age", {{"age", std::to_string(*input.age)}}));
    }
}

} // namespace

int countedWorkdays(const TariffInput& input) {
    return input.workdays ? *input.workdays : workdaysIn(yearOf(input.date));
}

int countedPublicHolidays(const TariffInput& input) {
    return input.publicHolidays ? *input.publicHolidays : weekdayHolidaysIn(yearOf(input.date));
}

Result<TariffParameters> resolveTariffParameters(const TariffInput& input,
                                                 const ParameterSet& set) {
    TariffParameters result;
    ParameterReader reader(set, input.date);
    result.workdays = countedWorkdays(input);
    result.publicHolidays = countedPublicHolidays(input);
    addMinimumWage(input, set, reader, result);
    addPremiums(input, reader, result);
    addPension(input, reader, result);
    addCompensation(input, reader, result);
    addSurcharges(input, reader, result);
    if (reader.refusal()) {
        return tl::unexpected<Refusal>(*reader.refusal());
    }
    checkOddCombinations(input, result);
    Findings used = reader.findings();
    result.findings.insert(result.findings.end(), std::make_move_iterator(used.begin()),
                           std::make_move_iterator(used.end()));
    return result;
}

} // namespace werkbalie::domain
