// Words, codes and texts that every shape of the SETU timecard writes alike.
#include "exchange/setu_writer_parts.h"

#include "domain/base/text.h"

namespace werkbalie::exchange::setu {

using domain::CardLine;
using domain::HourType;

std::string_view hourWord(HourType type) {
    switch (type) {
    case HourType::Regular:
        return "Regular";
    case HourType::Overtime:
        return "Overtime";
    case HourType::Shift:
        return "Shift";
    case HourType::Travel:
        return "Travel";
    case HourType::StandBy:
        return "Standby";
    case HourType::Leave:
        return "Vacation";
    case HourType::Sickness:
        return "Sick time";
    case HourType::PublicHoliday:
        return "Holiday";
    case HourType::ShortLeave:
        return "Short leave";
    case HourType::Idle:
        return "Work underload";
    case HourType::CancelledCall:
        return "Regular canceled";
    case HourType::TimeForTime:
        return "Withdrawal time for time hours";
    }
    return "Regular";
}

std::string_view hourCode(HourType type) {
    if (type == HourType::Regular) {
        return "HT100";
    }
    if (type == HourType::Overtime) {
        return "HT200";
    }
    return type == HourType::Shift ? "HT300" : "";
}

std::string localText(domain::ClockTime time) {
    return domain::isoText(time) + ":00";
}

std::string startText(const CardLine& line) {
    return localText(line.start.value_or(domain::ClockTime{.day = line.day}));
}

RateText rateText(const app::Timecard& card, const CardLine& line) {
    const bool billed = card.isBilled(line);
    if (line.percentage < kWhole) {
        return {.multiplier = "100",
                .amount = billed ? domain::exactText(card.billedRate(line)) : "0.00",
                .billed = billed,
                .paid = !billed};
    }
    std::string multiplier = line.percentage.toString(domain::Percentage::kScale);
    multiplier.erase(multiplier.find_last_not_of('0') + 1);
    if (multiplier.back() == '.') {
        multiplier.pop_back();
    }
    return {.multiplier = std::move(multiplier), .amount = "0.00", .billed = billed};
}

bool needsDayAssignment(const CardLine& line) {
    return (line.start && line.start->day != line.day) || (line.end && line.end->day != line.day);
}

std::string plain(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20U || c == '\n' || c == '\t') {
            kept += c;
        }
    }
    return domain::isValidUtf8(kept) ? kept : domain::utf8FromWindows1252(kept);
}

std::string firstDay(const app::Timecard& card) {
    return domain::isoDate(card.week.monday());
}

std::string lastDay(const app::Timecard& card) {
    return domain::isoDate(card.week.sunday());
}

std::string lineId(const app::Timecard& card, std::size_t number) {
    return card.documentId() + "-" + std::to_string(number);
}

} // namespace werkbalie::exchange::setu
