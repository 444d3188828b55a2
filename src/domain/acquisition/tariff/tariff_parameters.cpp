// Which premium, pension and fund percentages hold for these contract facts on this day, and why.
#include "domain/acquisition/tariff/tariff_parameters.h"

#include "domain/acquisition/tariff/allowance_kinds.h"
#include "domain/acquisition/tariff/parameter_reader.h"
#include "domain/base/holidays.h"

namespace werkbalie::domain {

namespace {

constexpr int kAdultAge = 21;
constexpr int kAwfYouthAge = 21;
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

constexpr ParameterKey kAwfLow{"premium.awf.low"};
constexpr ParameterKey kAwfHigh{"premium.awf.high"};
constexpr ParameterKey kAwfYouthHours{"awf.low.under21.max_hours_4weeks"};
constexpr ParameterKey kAofLow{"premium.aof.low"};
constexpr ParameterKey kAofHigh{"premium.aof.high"};
constexpr ParameterKey kZvw{"premium.zvw.employer"};
constexpr ParameterKey kWko{"premium.wko"};
constexpr ParameterKey kPaww{"paww.employee"};
constexpr ParameterKey kMaximumWage{"premium.max_wage.year"};
constexpr ParameterKey kSocialFund{"sfu.employer"};
constexpr ParameterKey kShortLeave2025{"short_absence_pct_2025"};
constexpr ParameterKey kShortLeave2026{"short_absence_cost_pct_2026"};
constexpr ParameterKey kRevisionMonths{"awf.herziening.months_after_start"};
constexpr ParameterKey kRevisionHours{"awf.herziening.max_extra_hours"};
constexpr ParameterKey kRevisionExempt{"awf.herziening.exempt_average_week_hours_above"};

struct WhkKeys {
    ParameterKey wga;
    ParameterKey zw;
};
constexpr WhkKeys kSector45{ParameterKey{"premium.whk.sector45.wga"},
                            ParameterKey{"premium.whk.sector45.zw"}};
constexpr WhkKeys kSector52{ParameterKey{"premium.whk.sector52.wga"},
                            ParameterKey{"premium.whk.sector52.zw"}};

enum class AwfGround { High, Indefinite, AlwaysLow };
struct AwfChoice {
    AwfGround ground = AwfGround::High;
    std::string_view reason = {};
};

/// Under 21 with few paid hours: low, but the sources do not say so for an agency clause.
std::optional<AwfChoice> awfOfYouth(const TariffInput& input, ParameterReader& reader,
                                    Findings& findings) {
    if (workerAge(input).value_or(kAdultAge) >= kAwfYouthAge) {
        return std::nullopt;
    }
    const bool clause = input.contract == ContractKind::AgencyClause;
    const Parameter* limit = reader.find(kAwfYouthHours).value;
    if (limit == nullptr) {
        if (clause) {
            return std::nullopt; // high, whatever the limit was
        }
        findings.push_back(
            warning("awf_youth_limit_unknown", "awf", {{"date", isoDate(input.date)}}));
        return AwfChoice{AwfGround::High,
                         "under 21, but the limit of hours is not known for this date"};
    }
    if (input.minutesPerWeek.count() * kWeeksInPeriod * kMillion > limit->value * 60) {
        return std::nullopt;
    }
    if (clause) {
        findings.push_back(info("awf_youth_with_agency_clause", "awf"));
        return AwfChoice{AwfGround::High, "under 21 with few hours, but with an agency clause"};
    }
    return AwfChoice{AwfGround::AlwaysLow, "under 21 with at most 48 paid hours in four weeks"};
}

/// Wfsv art. 27, Besluit Wfsv art. 2.3 and 2.4: never low with an agency clause.
AwfChoice chooseAwf(const TariffInput& input, ParameterReader& reader, Findings& findings) {
    const bool clause = input.contract == ContractKind::AgencyClause;
    if (input.bbl && !clause) {
        return {AwfGround::AlwaysLow, "bbl without agency clause"};
    }
    if (input.contract == ContractKind::Indefinite && input.written && !input.onCall) {
        return {AwfGround::Indefinite, "written, indefinite, not on call"};
    }
    if (const std::optional<AwfChoice> youth = awfOfYouth(input, reader, findings)) {
        return *youth;
    }
    if (clause) {
        return {AwfGround::High, "agency clause (Besluit Wfsv art. 2.4)"};
    }
    if (input.contract == ContractKind::FixedTerm) {
        return {AwfGround::High, "fixed term"};
    }
    return {AwfGround::High, input.onCall ? "on call" : "not in writing"};
}

std::int64_t wholeOf(const Parameter& parameter) {
    return parameter.value / kMillion;
}

/// Low on the ground of an indefinite contract is turned into high when employment ends soon or far
/// more hours are paid than agreed (Besluit Wfsv art. 2.3); bbl and under 21 never.
AwfRevision revisionOf(const TariffInput& input, const ParameterReader& reader, Percentage extra) {
    const CitedParameter months = reader.peek(kRevisionMonths);
    if (months.value == nullptr || extra <= Percentage{}) {
        return {};
    }
    AwfRevision revision{
        .extra = extra, .months = wholeOf(*months.value), .source = months.citation};
    const Parameter* exempt = reader.peek(kRevisionExempt).value;
    const Parameter* hours = reader.peek(kRevisionHours).value;
    if (exempt != nullptr && hours != nullptr &&
        input.minutesPerWeek.count() <= wholeOf(*exempt) * 60) {
        revision.extraHours = wholeOf(*hours);
    }
    return revision;
}

SourcedPercentage awf(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                      TariffParameters& result) {
    const AwfChoice choice = chooseAwf(input, reader, result.findings);
    const bool high = choice.ground == AwfGround::High;
    SourcedPercentage line = reader.percentage("awf", high ? kAwfHigh : kAwfLow);
    const Parameter* highest = reader.peek(kAwfHigh).value;
    if (choice.ground == AwfGround::Indefinite && highest != nullptr) {
        const std::int64_t extra = highest->value / 100 - line.percentage.units();
        result.awfRevision = revisionOf(input, reader, Percentage::fromUnits(extra));
    }
    line.source = texts.keep({choice.reason, "; ", line.source});
    return line;
}

/// At most half of the WGA part may be recovered from the worker (Wfsv art. 122); the other half
/// stays.
SourcedPercentage whkWga(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                         const WhkKeys& sector) {
    SourcedPercentage line = reader.percentage("whk_wga", sector.wga);
    if (input.wgaCharged == WgaCharged::Half) {
        line.percentage = Percentage::fromUnits((line.percentage.units() + 1) / 2);
        line.source = texts.keep({"half; ", line.source});
    }
    return line;
}

void checkOwnWhk(const TariffInput& input, ParameterReader& reader, const WhkKeys& sector,
                 Findings& findings) {
    if (input.employerSize == EmployerSize::Small) {
        return;
    }
    const Parameter* wga = reader.find(sector.wga).value;
    const Parameter* zw = reader.find(sector.zw).value;
    if (wga == nullptr || zw == nullptr || (isOwnValue(*wga) && isOwnValue(*zw))) {
        return;
    }
    findings.push_back(warning("whk_own_decision_needed", "whk",
                               {{"size", std::string(toText(input.employerSize))}}));
}

void addExtraPremiums(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                      TariffParameters& result) {
    if (!input.extraPremiums) {
        result.premiums.push_back(reader.percentage("paww", kPaww));
        result.premiums.back().capped = true;
        return;
    }
    for (const NamedPercentage& extra : *input.extraPremiums) {
        result.premiums.push_back({.key = texts.keep(extra.key),
                                   .percentage = extra.percentage,
                                   .source = "input: extra_premiums",
                                   .capped = extra.key == "paww"});
    }
}

void addPremiums(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                 TariffParameters& result) {
    constexpr std::size_t kUsualCount = 10;
    const WhkKeys& sector = input.mediation == Mediation::Payroll ? kSector45 : kSector52;
    const bool small = input.employerSize == EmployerSize::Small;
    std::vector<SourcedPercentage>& premiums = result.premiums;
    premiums.reserve(kUsualCount);
    premiums.push_back({.key = "sickness_supplement",
                        .percentage = input.sicknessSupplement,
                        .source = "input: sickness_supplement"});
    premiums.push_back(reader.percentage("zvw", kZvw));
    premiums.push_back(whkWga(input, reader, texts, sector));
    premiums.push_back(reader.percentage("whk_zw", sector.zw));
    premiums.push_back(awf(input, reader, texts, result));
    premiums.push_back(reader.percentage("aof", small ? kAofLow : kAofHigh));
    premiums.push_back(reader.percentage("wko", kWko));
    for (std::size_t i = 1; i < premiums.size(); ++i) {
        premiums[i].capped = true;
    }
    addExtraPremiums(input, reader, texts, result);
    checkOwnWhk(input, reader, sector, result.findings);
    result.premiumMaximumYear = reader.euros(kMaximumWage);
}

void addSurcharges(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                   TariffParameters& result) {
    if (input.surcharges) {
        for (const NamedPercentage& surcharge : *input.surcharges) {
            result.surcharges.push_back({.key = texts.keep(surcharge.key),
                                         .percentage = surcharge.percentage,
                                         .source = "input: surcharges"});
        }
        return;
    }
    constexpr std::size_t kUsualCount = 4;
    result.surcharges.reserve(kUsualCount);
    const bool old = reader.find(kShortLeave2025).value != nullptr;
    result.surcharges.push_back(reader.percentage("social_fund", kSocialFund));
    result.surcharges.push_back(
        reader.percentage("short_leave", old ? kShortLeave2025 : kShortLeave2026));
    for (const char* reserve : {"idle", "transition_payment"}) {
        result.surcharges.push_back(
            {.key = reserve, .percentage = {}, .source = "default: no reserve"});
    }
}

void addMinimumWage(const TariffInput& input, const ParameterSet& set, ParameterReader& reader,
                    TariffParameters& result) {
    const Result<const Parameter*> minimum =
        minimumWage(set, input.date, workerAge(input).value_or(kAdultAge), input.bbl);
    if (!minimum) {
        Refusal refusal = minimum.error();
        refusal.where = refusal.key == "wage.no_minimum_under_15" ? "age" : refusal.where;
        reader.refuseWith(std::move(refusal));
        return;
    }
    result.minimumWage = reader.eurosOf(**minimum);
    result.minimumWageParameter = *minimum;
}

bool charges(const std::vector<SourcedPercentage>& lines, std::string_view key) {
    for (const SourcedPercentage& line : lines) {
        if (line.key == key && line.percentage > Percentage{}) {
            return true;
        }
    }
    return false;
}

/// A payroll worker has the client's terms in full, a pension among them. Neither article is in the
/// reference lists, so both are marked.
void checkPayroll(const TariffInput& input, Findings& findings) {
    if (input.mediation != Mediation::Payroll) {
        return;
    }
    if (input.contract == ContractKind::AgencyClause) {
        findings.push_back(info("payroll_with_agency_clause", "contract"));
        findings.back().source = "BW art. 7:692a [unverified]";
    }
    if (input.pension == PensionScheme::Stipp &&
        input.clientTerms.employerPension == Percentage{}) {
        findings.push_back(info("payroll_pension_of_client", "client_terms.employer_pension"));
        findings.back().source = "Waadi art. 8a [unverified]";
    }
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
    if (const int age = workerAge(input).value_or(kAdultAge); age >= kStatePensionAge) {
        result.findings.push_back(
            warning("state_pension_age_premiums", "age", {{"age", std::to_string(age)}}));
    }
    checkPayroll(input, result.findings);
}

/// Kinds of hours of which no source says what they carry, left at the custom of the trade.
void checkAllowances(const TariffInput& input, Findings& findings) {
    for (const AllowanceTerms& terms : input.allowances) {
        const AllowanceDefault usual = allowanceDefault(terms.kind);
        if (usual.custom && usual.carries == terms.carries) {
            findings.push_back(
                info("allowance_by_custom", "allowances",
                     {{"name", terms.name}, {"carries", std::string(toText(terms.carries))}}));
            findings.back().source = usual.source;
        }
    }
}

/// With a phase factor only the guard on the wage looks at a figure of law.
void addByMethod(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                 TariffParameters& result) {
    if (input.method == TariffMethod::PhaseFactor) {
        result.findings.push_back(info("phase_factor_covers_all", "method"));
        return;
    }
    addPremiums(input, reader, texts, result);
    addPensionFigures(input, reader, texts, result);
    addSurcharges(input, reader, texts, result);
    if (!reader.refusal()) {
        checkOddCombinations(input, result);
    }
}

} // namespace

std::optional<int> workerAge(const TariffInput& input) {
    if (input.age || !input.birthDate) {
        return input.age;
    }
    return ageAt(*input.birthDate, input.date);
}

int countedWorkdays(const TariffInput& input) {
    return input.workdays ? *input.workdays : workdaysIn(yearOf(input.date));
}

int countedPublicHolidays(const TariffInput& input) {
    return input.publicHolidays ? *input.publicHolidays : weekdayHolidaysIn(yearOf(input.date));
}

Result<TariffParameters> resolveTariffParameters(const TariffInput& input, const ParameterSet& set,
                                                 ReceiptTexts& texts) {
    Result<TariffParameters> result;
    ParameterReader reader(set, input.date);
    result->workdays = countedWorkdays(input);
    result->publicHolidays = countedPublicHolidays(input);
    addMinimumWage(input, set, reader, *result);
    addByMethod(input, reader, texts, *result);
    if (reader.refusal()) {
        return tl::unexpected<Refusal>(*reader.refusal());
    }
    checkAllowances(input, result->findings);
    reader.addFindings(result->findings);
    return result;
}

} // namespace werkbalie::domain
