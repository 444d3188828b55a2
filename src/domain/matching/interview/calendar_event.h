// An appointment as an invitation tells it to one side.
#pragma once

#include "domain/base/date.h"

#include <string>
#include <vector>

namespace werkbalie::domain {

enum class CalendarMethod { Request, Cancel };

struct CalendarPerson {
    std::string name = {};
    std::string email = {}; ///< one that is no address is left out
    bool operator==(const CalendarPerson&) const = default;
};

struct CalendarEvent {
    std::string uid = {}; ///< the same for every version of one appointment
    int sequence = 0;     ///< counts up with every change
    Instant stamp{};
    Instant start{};
    int minutes = 60;
    std::string summary = {};
    std::string description = {};
    std::string location = {};
    std::string url = {}; ///< https only; anything else is left out
    CalendarPerson organizer = {};
    std::vector<CalendarPerson> attendees = {};
    bool operator==(const CalendarEvent&) const = default;
};

} // namespace werkbalie::domain
