// The figures come from the rate calculator, so that tariff and comparison cannot drift apart.
#include "domain/acquisition/terms/pension_due.h"

#include "domain/acquisition/tariff/exact.h"
#include "domain/acquisition/tariff/parameter_reader.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr int kShareScale = 12;

Int128 baseOf(HourlyRate wage, HourlyRate franchise, HourlyRate maximum) {
    return std::max<std::int64_t>(0, std::min(wage, maximum).units() - franchise.units());
}

} // namespace

Result<PensionDue> pensionDue(const TermsPension& pension, const PensionMoment& moment,
                              const ParameterSet& parameters) {
    TariffInput input;
    input.date = moment.date;
    input.pension = PensionScheme::None; // the premium of the worker's own scheme is no matter here
    input.clientTerms.employerPension = pension.employer;
    input.clientTerms.pensionCompensation = pension.compensation;
    input.clientTerms.pensionFranchise = pension.franchise;
    input.clientTerms.pensionMaximumWage = pension.maximumWage;
    ReceiptTexts texts;
    ParameterReader reader(parameters, moment.date);
    TariffParameters figures;
    addPensionFigures(input, reader, texts, figures);
    if (reader.refusal()) {
        return tl::unexpected<Refusal>(*reader.refusal());
    }
    const CompensationFigures& due = figures.compensation;
    const Int128 client =
        exact::times(due.clientShare, baseOf(moment.wage, due.clientFranchise, due.clientMaximum));
    const Int128 own =
        exact::times(due.ownShare, baseOf(moment.wage, due.ownFranchise, due.ownMaximum));
    PensionDue result;
    if (client > own) {
        result.amount = HourlyRate::fromUnits(
            divideRounded(client - own, exact::power(kShareScale), Rounding::HalfAwayFromZero));
    }
    result.source = due.source;
    reader.addFindings(result.findings);
    return result;
}

} // namespace werkbalie::domain
