// Reads the text forms of dates, moments and weeks; checked, since another program may have written
// them.
#include "storage/db/value.h"

namespace werkbalie::db {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

unsigned twoDigits(std::string_view text, std::size_t at) {
    if (!isDigit(text[at]) || !isDigit(text[at + 1])) {
        throwUnreadable("date");
    }
    return static_cast<unsigned>((text[at] - '0') * 10 + (text[at + 1] - '0'));
}

} // namespace

domain::Date dateFromText(std::string_view text) {
    using namespace std::chrono;
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') {
        throwUnreadable("date");
    }
    const int yearNumber = static_cast<int>(twoDigits(text, 0) * 100 + twoDigits(text, 2));
    const year_month_day date{year{yearNumber}, month{twoDigits(text, 5)}, day{twoDigits(text, 8)}};
    if (!date.ok()) {
        throwUnreadable("date");
    }
    return date;
}

domain::Instant instantFromText(std::string_view text) {
    using namespace std::chrono;
    if (text.size() < 19 || text[13] != ':' || text[16] != ':') {
        throwUnreadable("moment");
    }
    return dateFromText(text.substr(0, 10)) + hours{twoDigits(text, 11)} +
           minutes{twoDigits(text, 14)} + seconds{twoDigits(text, 17)};
}

domain::IsoWeek weekFromText(std::string_view text) {
    const auto week = domain::IsoWeek::parse(text);
    if (!week) {
        throwUnreadable("week");
    }
    return *week;
}

} // namespace werkbalie::db
