// All that the papers about a match show: the letter with profiles, and a candidate's preparation.
#pragma once

#include "domain/matching/presentation/presentation.h"
#include "domain/people/agency.h"
#include "domain/recruitment/vacancy.h"

namespace werkbalie::app {

struct PresentationDocument {
    domain::PresentationLetter letter = {};
    domain::Agency agency = {};
    std::string number = {}; ///< empty: not sent yet
    int edition = 1;
    domain::Date date{};
};

/// The work that an interview is about.
struct WorkOffered {
    domain::Minutes minutesPerWeek{};
    domain::WeekdaySet days = 0;
    std::optional<domain::HourlyRate> wageFrom = {};
    std::optional<domain::HourlyRate> wageTo = {};
    domain::Date start{};
    std::string workplace = {}; ///< "Havenkade 12, 3011 AB Rotterdam"
};

/// What a candidate takes along to an interview.
struct PreparationSheet {
    domain::LetterLanguage language = domain::LetterLanguage::Dutch;
    domain::Agency agency = {};
    std::string candidate = {}; ///< full name
    std::string client = {};
    std::string occupation = {};
    std::optional<WorkOffered> work = {};
    domain::Instant start{};
    int minutes = 60;
    std::string place = {}; ///< lines of an address or "Vergaderzaal 2"
    std::string link = {};
    std::string route = {};
    std::vector<std::string> contacts = {}; ///< "Els Smit, hoofd logistiek"
    std::string bring = {};                 ///< empty: the standard list
    std::string tips = {};
    std::string consultant = {};
};

} // namespace werkbalie::app
