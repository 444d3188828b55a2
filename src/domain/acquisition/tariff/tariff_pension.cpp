// Which pension scheme holds for the worker on this day, and what a better one of the client adds.
#include "domain/acquisition/tariff/parameter_reader.h"

namespace werkbalie::domain {

namespace {

constexpr int kAdultAge = 21;
/// Pensioenwet art. 14: nobody of 18 or older may be kept out; the scheme's own age before 2026 was
/// not found.
constexpr int kPensionAgeByLaw = 18;
constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kLargestFactor = 10 * kMillion;
constexpr HourlyRate kNoMaximum = HourlyRate::fromUnits(100'000'000);

constexpr ParameterKey kStartAge{"stipp.start_age"};
constexpr ParameterKey kEmployer{"stipp.premium.employer"};
constexpr ParameterKey kBasis{"stipp.premium.basis.employer"};
constexpr ParameterKey kPlus{"stipp.premium.plus.employer"};
constexpr ParameterKey kFranchise{"stipp.franchise_hour"};
constexpr ParameterKey kMaximum{"stipp.max_wage_hour"};
constexpr ParameterKey kCompensationFactor{"stipp.compensation_factor"};

bool hasPension(const TariffInput& input, ParameterReader& reader, Findings& findings) {
    if (input.pension == PensionScheme::None) {
        return false;
    }
    const int age = workerAge(input).value_or(kAdultAge);
    if (const Parameter* start = reader.find(kStartAge).value) {
        return age * kMillion >= start->value;
    }
    if (age >= kPensionAgeByLaw && age < kAdultAge) {
        findings.push_back(
            {.rule = "pension_age_unknown",
             .severity = Severity::Warning,
             .where = "pension",
             .values = {{"age", std::to_string(age)}, {"date", isoDate(input.date)}}});
    }
    return age >= kPensionAgeByLaw;
}

/// One scheme from 2026; before, basis (first 52 worked weeks: phase A) and plus.
SourcedPercentage pensionPremium(const TariffInput& input, ParameterReader& reader) {
    const ParameterKey& older = input.phase == Phase::A ? kBasis : kPlus;
    const bool hasOneScheme = reader.find(kEmployer).value != nullptr;
    return reader.percentage("pension", hasOneScheme ? kEmployer : older);
}

void addPension(const TariffInput& input, ParameterReader& reader, TariffParameters& result) {
    result.pension = {.key = "pension", .percentage = {}, .source = "no pension"};
    if (!hasPension(input, reader, result.findings)) {
        return;
    }
    result.pension = pensionPremium(input, reader);
    result.pensionFranchise = reader.euros(kFranchise);
    result.pensionMaximumWage = reader.euros(kMaximum);
}

/// (client - own) x factor of all pay, or of the scheme's base as the article says.
void compensateDifference(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                          CompensationFigures& figures) {
    const CitedParameter factor = reader.require(kCompensationFactor);
    const SourcedPercentage own = reader.percentage("pension", kEmployer);
    const Percentage client = input.clientTerms.employerPension;
    const std::int64_t difference = client.units() - own.percentage.units();
    const bool onBase = input.clientTerms.pensionCompensation == PensionCompensation::OnPensionBase;
    if (difference <= 0) {
        return;
    }
    figures.clientShare = static_cast<Int128>(difference) * factor.value->value;
    figures.clientFranchise = onBase ? reader.euros(kFranchise) : HourlyRate{};
    figures.clientMaximum = onBase ? reader.euros(kMaximum) : kNoMaximum;
    figures.source =
        texts.keep({"(", client.toString(), " - ", own.percentage.toString(), ") x ",
                    factor.value->factor().toString(3), onBase ? " of the pension base; " : "; ",
                    factor.value->key, ": ", factor.value->source});
    figures.unverified = own.unverified || isUnverified(*factor.value);
}

/// The article's option: client % of the client's base less own % of the scheme's base.
void compensateOnClientBase(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                            CompensationFigures& figures) {
    const SourcedPercentage own = reader.percentage("pension", kEmployer);
    const ClientTerms& terms = input.clientTerms;
    figures.clientShare = static_cast<Int128>(terms.employerPension.units()) * kMillion;
    figures.ownShare = static_cast<Int128>(own.percentage.units()) * kMillion;
    figures.clientFranchise = terms.pensionFranchise;
    figures.clientMaximum = terms.pensionMaximumWage.value_or(kNoMaximum);
    figures.ownFranchise = reader.euros(kFranchise);
    figures.ownMaximum = reader.euros(kMaximum);
    figures.source = texts.keep({terms.employerPension.toString(), " of the client's base - ",
                                 own.percentage.toString(), " of the pension base; ", own.source});
    figures.unverified = own.unverified;
}

/// Cao voor Uitzendkrachten 2026-2028 art. 46; the factor exists from 2026.
void addCompensation(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                     CompensationFigures& figures) {
    if (input.clientTerms.employerPension == Percentage{}) {
        return;
    }
    const Parameter* factor = reader.find(kCompensationFactor).value;
    if (factor == nullptr) {
        figures.source = "not before 2026";
        return;
    }
    if (factor->value < 0 || factor->value > kLargestFactor) {
        reader.refuseWith(
            {.key = "tariff.parameter_out_of_range",
             .where = factor->key,
             .values = {{"key", factor->key}, {"value", factor->factor().toString(6)}}});
        return;
    }
    if (input.clientTerms.pensionCompensation == PensionCompensation::OnClientBase) {
        compensateOnClientBase(input, reader, texts, figures);
    } else {
        compensateDifference(input, reader, texts, figures);
    }
}

} // namespace

void addPensionFigures(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                       TariffParameters& result) {
    addPension(input, reader, result);
    addCompensation(input, reader, texts, result.compensation);
}

} // namespace werkbalie::domain
