// What a scheme of allowances may hold.
#include "domain/administration/allowances/allowance_scheme.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <algorithm>
#include <set>

namespace werkbalie::domain {

namespace {

constexpr Choices<Stacking, 2> kStackings{{{Stacking::Highest, "highest"}, {Stacking::Sum, "sum"}}};

constexpr Percentage kHighestSurcharge = Percentage::fromUnits(5'000'000); // 500 %
constexpr HourlyRate kHighestAmount = HourlyRate::fromUnits(10'000'000);   // 1,000 euro
constexpr Minutes kLongestWeek{168 * 60};
constexpr int kQuarter = 15;

void checkBand(const AllowanceBand& band, Findings& findings) {
    const MessageValues name{{"name", band.name}};
    if (trim(band.name).empty()) {
        findings.push_back(blockingFinding("allowance.band_name_missing", "bands"));
    }
    if (band.surcharge < Percentage{} || band.surcharge > kHighestSurcharge) {
        findings.push_back(blockingFinding("allowance.surcharge_out_of_range", "bands", name));
    }
    if (band.amount && (band.amount->each <= HourlyRate{} || band.amount->each > kHighestAmount)) {
        findings.push_back(blockingFinding("allowance.amount_out_of_range", "bands", name));
    }
    if (band.amount && band.compensation == Compensation::InTime) {
        findings.push_back(blockingFinding("allowance.amount_in_time", "bands", name));
    }
    const auto isQuarter = [](int minute) { return minute % kQuarter == 0; };
    if (band.hours && (!isQuarter(band.hours->from) || !isQuarter(band.hours->until))) {
        findings.push_back(blockingFinding("allowance.not_a_quarter", "bands", name));
    }
    const bool hasNorm = band.norm != BandNorm::None;
    if (band.after < Minutes{0} || band.after > kLongestWeek ||
        (band.atMost && (!hasNorm || *band.atMost <= Minutes{0}))) {
        findings.push_back(blockingFinding("allowance.norm_out_of_range", "bands", name));
    }
}

void checkBands(const AllowanceScheme& scheme, Findings& findings) {
    if (scheme.bands.empty()) {
        findings.push_back(blockingFinding("allowance.no_bands", "bands"));
    }
    std::set<std::string> names;
    for (const AllowanceBand& band : scheme.bands) {
        checkBand(band, findings);
        if (!names.insert(foldText(band.name)).second) {
            findings.push_back(
                blockingFinding("allowance.band_twice", "bands", {{"name", band.name}}));
        }
    }
}

} // namespace

std::string_view toText(Stacking stacking) {
    return choiceText(kStackings, stacking);
}
Result<Stacking> parseStacking(std::string_view text) {
    return parseChoice(kStackings, text);
}

WorkMarks marksOf(const AllowanceScheme& scheme) {
    WorkMarks marks;
    for (const AllowanceBand& band : scheme.bands) {
        if (band.mark == BandMark::Marked) {
            marks.add(band.kind);
        }
    }
    return marks;
}

bool isByTheHour(const AllowanceBand& band) {
    return !band.amount || band.amount->unit == AmountUnit::Hour;
}

Findings checkAllowanceScheme(const AllowanceScheme& scheme,
                              const std::vector<AllowanceScheme>& others) {
    Findings findings;
    if (trim(scheme.name).empty()) {
        findings.push_back(blockingFinding("allowance.name_missing", "name"));
    }
    if (scheme.validity.isEmpty()) {
        findings.push_back(blockingFinding("period_upside_down", "validity"));
    }
    checkBands(scheme, findings);
    for (const AllowanceScheme& other : others) {
        if (other.id != scheme.id && other.client == scheme.client &&
            overlaps(other.validity, scheme.validity)) {
            findings.push_back(
                blockingFinding("allowance.overlaps", "validity",
                                {{"name", other.name}, {"from", isoDate(other.validity.from)}}));
        }
    }
    return findings;
}

const AllowanceScheme* schemeOn(const std::vector<AllowanceScheme>& schemes, ClientId client,
                                Date day) {
    const auto found = std::ranges::find_if(schemes, [&](const AllowanceScheme& scheme) {
        return scheme.client == client && scheme.validity.contains(day);
    });
    return found == schemes.end() ? nullptr : &*found;
}

} // namespace werkbalie::domain
