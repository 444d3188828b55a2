// Cards as a week gives them, for the tests of writers.
#pragma once

#include "app/administration/timecards.h"

namespace werkbalie::test {

inline app::Timecard aTimecard() {
    app::Timecard card;
    card.week = domain::IsoWeek::make(2026, 47).value(); // 16-22 November
    card.placement = domain::PlacementId{12};
    card.assignmentId = "4711/08";
    card.worker = domain::CandidateId{31};
    card.workerName = {"Jan", "van den", "Berg"};
    card.agency.name = "Uitzendbureau De Brug & Zn";
    card.agency.kvk = "01234567";
    card.agency.vatId = "NL123456789B13";
    card.branch = {.id = domain::BranchId{2}, .name = "Utrecht"};
    card.client.id = domain::ClientId{5};
    card.client.name = "Logistiek Noord B.V.";
    card.client.kvk = "12345678";
    card.tariff = domain::HourlyRate::fromUnits(300'000);
    card.writtenAt = {domain::makeDate(2026, 11, 24), 9 * 60};
    return card;
}

/// A day of the week of aTimecard, 0 is Monday.
inline domain::CardLine aCardLine(int day, int minutes) {
    domain::CardLine line;
    line.day = domain::makeDate(2026, 11, 16) + std::chrono::days{day};
    line.worked = domain::Minutes{minutes};
    return line;
}

inline domain::CardLine aCardLine(int day, int from, int until, int pause = 0) {
    domain::CardLine line = aCardLine(day, until - from - pause);
    const auto clock = [&](int minute) {
        return domain::ClockTime{.day = line.day + std::chrono::days{minute / 1440},
                                 .minute = minute % 1440};
    };
    line.start = clock(from);
    line.end = clock(until);
    return line;
}

} // namespace werkbalie::test
