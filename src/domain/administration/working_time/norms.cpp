// Looks the norms of a day up.
#include "domain/administration/working_time/norms.h"

#include "domain/base/decimal.h"

#include <array>
#include <stdexcept>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::array kKeys{&norm::kShift,
                           &norm::kWeek,
                           &norm::kFourWeeks,
                           &norm::kSixteenWeeks,
                           &norm::kDailyRest,
                           &norm::kShortDailyRest,
                           &norm::kWeeklyRest,
                           &norm::kFortnightRest,
                           &norm::kFortnightPart,
                           &norm::kBreakAfter,
                           &norm::kBreak,
                           &norm::kLongBreakAfter,
                           &norm::kLongBreak,
                           &norm::kNightAfter,
                           &norm::kNightShift,
                           &norm::kLongNight,
                           &norm::kLongNightsFortnight,
                           &norm::kLongNightsYear,
                           &norm::kLongNightRest,
                           &norm::kNightRest,
                           &norm::kShortNightRest,
                           &norm::kLateEnd,
                           &norm::kSeriesFrom,
                           &norm::kSeriesRest,
                           &norm::kSeriesShifts,
                           &norm::kSeriesEnds,
                           &norm::kNights,
                           &norm::kNightAverageFrom,
                           &norm::kNightAverage,
                           &norm::kFreeSundays,
                           &norm::kYouthShift,
                           &norm::kYouthWeek,
                           &norm::kYouthFourWeeks,
                           &norm::kYouthBreakAfter,
                           &norm::kYouthBreak,
                           &norm::kYouthDailyRest,
                           &norm::kYouthWeeklyRest,
                           &norm::kYouthNightFrom,
                           &norm::kYouthNightUntil};

} // namespace

Minutes Norm::hours() const {
    return Minutes{mulDiv(millionths, 60, kMillion, Rounding::HalfAwayFromZero)};
}

Minutes Norm::minutes() const {
    return Minutes{millionths / kMillion};
}

int Norm::count() const {
    return static_cast<int>(millionths / kMillion);
}

std::string Norm::text() const {
    std::string text = formatDecimal(millionths, Parameter::kScale, Parameter::kScale);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

Result<Norms> Norms::between(const ParameterSet& set, Date first, Date last) {
    for (const ParameterKey* key : kKeys) {
        for (const Date day : {first, last}) {
            if (const auto value = set.at(key->text(), day); !value) {
                return tl::unexpected(value.error());
            }
        }
    }
    return Norms(set);
}

Norm Norms::at(const ParameterKey& key, Date day) const {
    const CitedParameter found = m_set.find(key, day);
    if (found.value == nullptr) {
        throw std::logic_error("a norm of working time has a hole: " + std::string(key.text()));
    }
    return {.millionths = found.value->value, .source = found.value->source};
}

} // namespace werkbalie::domain
