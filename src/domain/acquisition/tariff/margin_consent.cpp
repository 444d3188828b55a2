// A consent given for a function at a client holds for that margin or better, for a year.
#include "domain/acquisition/tariff/margin_consent.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr Choices<MarginSubject, 3> kSubjects{{{MarginSubject::Placement, "placement"},
                                               {MarginSubject::Agreement, "agreement"},
                                               {MarginSubject::Quotation, "quotation"}}};
constexpr Choices<ConsentState, 3> kStates{{{ConsentState::Open, "open"},
                                            {ConsentState::Granted, "granted"},
                                            {ConsentState::Declined, "declined"}}};
constexpr std::chrono::days kConsentHolds{365};

} // namespace

std::string_view toText(MarginSubject subject) {
    return choiceText(kSubjects, subject);
}
Result<MarginSubject> parseMarginSubject(std::string_view text) {
    return parseChoice(kSubjects, text);
}
std::string_view toText(ConsentState state) {
    return choiceText(kStates, state);
}
Result<ConsentState> parseConsentState(std::string_view text) {
    return parseChoice(kStates, text);
}

Findings checkDatedFloor(const DatedMarginFloor& floor,
                         const std::vector<DatedMarginFloor>& others) {
    Findings findings;
    if (const auto sound = checkMarginFloor(floor.floor); !sound) {
        findings.push_back(
            blockingFinding(sound.error().key, sound.error().where, sound.error().values));
    }
    if (!floor.floor.ofTariff && !floor.floor.perHour) {
        findings.push_back(blockingFinding("margin_floor.empty", "of_tariff"));
    }
    if (floor.validity.isEmpty()) {
        findings.push_back(blockingFinding("margin_floor.period_upside_down", "valid_until"));
        return findings;
    }
    for (const DatedMarginFloor& other : others) {
        if (other.id != floor.id && other.branch == floor.branch &&
            overlaps(other.validity, floor.validity)) {
            findings.push_back(blockingFinding("margin_floor.overlaps", "valid_from",
                                               {{"from", isoDate(other.validity.from)}}));
            break;
        }
    }
    return findings;
}

const DatedMarginFloor* floorOn(const std::vector<DatedMarginFloor>& floors, BranchId branch,
                                Date day) {
    const DatedMarginFloor* found = nullptr;
    for (const DatedMarginFloor& floor : floors) {
        const bool own = floor.branch == branch;
        if (floor.validity.contains(day) && (own || (!floor.branch && found == nullptr))) {
            found = &floor;
            if (own) {
                return found;
            }
        }
    }
    return found;
}

std::optional<MarginShortfall> shortfall(const MarginQuestion& question, const MarginFloor* floor) {
    if (floor == nullptr) {
        return std::nullopt;
    }
    const Money least = leastMargin(*floor, question.tariff);
    if (question.margin >= least) {
        return std::nullopt;
    }
    const Money costs = std::max(question.tariff - question.margin, Money{});
    return MarginShortfall{.floor = least,
                           .missing = least - question.margin,
                           .lowestTariff = lowestTariff(costs, *floor)};
}

bool isAbout(const MarginConsent& consent, const MarginQuestion& question) {
    return consent.question.client == question.client &&
           foldText(trim(consent.question.occupation)) == foldText(trim(question.occupation));
}

bool covers(const MarginConsent& consent, const MarginQuestion& question, Instant now) {
    return consent.state == ConsentState::Granted && isAbout(consent, question) &&
           question.margin >= consent.question.margin && consent.decidedAt &&
           now <= *consent.decidedAt + kConsentHolds;
}

} // namespace werkbalie::domain
