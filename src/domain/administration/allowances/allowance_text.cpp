// Reads and writes bands line by line.
#include "domain/administration/allowances/allowance_text.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr int kHour = 60;
constexpr int kMinutesPerDay = 24 * kHour;

std::optional<std::int64_t> decimal(std::string_view text, int scale) {
    const auto value = parseDecimal(trim(text), scale);
    return value ? std::optional(*value) : std::nullopt;
}

/// "18:00"; 24:00 is the end of the day.
std::optional<int> clockMinute(std::string_view text) {
    text = trim(text);
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto hour = decimal(text.substr(0, 2), 0);
    const auto minute = decimal(text.substr(3), 0);
    if (!hour || !minute || *hour < 0 || *minute < 0 || *minute > 59 ||
        *hour * kHour + *minute > kMinutesPerDay) {
        return std::nullopt;
    }
    return static_cast<int>(*hour * kHour + *minute);
}

std::optional<BandHours> bandHours(std::string_view text) {
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto from = clockMinute(text.substr(0, dash));
    const auto until = clockMinute(text.substr(dash + 1));
    if (!from || !until || *from == kMinutesPerDay) {
        return std::nullopt;
    }
    return BandHours{.from = *from, .until = *until};
}

std::string_view articleOf(AmountUnit unit) {
    return unit == AmountUnit::Hour ? "an" : "a";
}

std::optional<Minutes> hoursIn(std::string_view text) {
    const auto hundredths = decimal(text, 2);
    // Whole minutes alone: 7.25 hours is 435 minutes, 7.01 is none.
    constexpr std::int64_t kMost = 100'000'000;
    if (!hundredths || *hundredths < 0 || *hundredths > kMost || *hundredths * kHour % 100 != 0) {
        return std::nullopt;
    }
    return Minutes{*hundredths * kHour / 100};
}

bool readDays(std::string_view digits, AllowanceBand& band) {
    for (const char digit : trim(digits)) {
        if (digit < '1' || digit > '7') {
            return false;
        }
        band.days |= 1U << static_cast<unsigned>(digit - '1');
    }
    return band.days != 0;
}

/// What stands behind `word`, when `text` begins with it.
std::optional<std::string_view> after(std::string_view text, std::string_view word) {
    return text.starts_with(word) ? std::optional(trim(text.substr(word.size()))) : std::nullopt;
}

bool readNorm(std::string_view text, AllowanceBand& band) {
    if (text == "contract") {
        band.norm = BandNorm::Contract;
        band.after = Minutes{0};
        return true;
    }
    for (const auto& [ending, norm] : {std::pair{std::string_view(" a day"), BandNorm::Day},
                                       std::pair{std::string_view(" a week"), BandNorm::Week}}) {
        if (text.ends_with(ending)) {
            const auto hours = hoursIn(text.substr(0, text.size() - ending.size()));
            band.norm = norm;
            band.after = hours.value_or(Minutes{0});
            return hours.has_value();
        }
    }
    return false;
}

bool readCarries(std::string_view text, AllowanceBand& band) {
    const auto carries = parseAllowanceCarries(text);
    if (!carries || !band.amount) {
        return false;
    }
    band.amount->carries = *carries;
    return true;
}

bool readCondition(std::string_view text, AllowanceBand& band) {
    if (text == "holidays") {
        band.holidays = true;
    } else if (text == "marked") {
        band.mark = BandMark::Marked;
    } else if (text == "in time") {
        band.compensation = Compensation::InTime;
    } else if (const auto days = after(text, "days ")) {
        return readDays(*days, band);
    } else if (const auto norm = after(text, "over ")) {
        return readNorm(*norm, band);
    } else if (const auto most = after(text, "at most ")) {
        band.atMost = hoursIn(*most);
        return band.atMost.has_value();
    } else if (const auto carries = after(text, "carries ")) {
        return readCarries(*carries, band);
    } else if (const auto starts = after(text, "starts ")) {
        band.time = BandTime::ShiftStart;
        band.hours = bandHours(*starts);
        return band.hours.has_value();
    } else {
        band.hours = bandHours(text);
        return band.hours.has_value();
    }
    return true;
}

/// "25 irregular", or "0.75 euro an hour cold".
bool readWorth(const std::vector<std::string>& words, AllowanceBand& band) {
    const bool isAmount = words.size() == 5;
    if (!isAmount && words.size() != 2) {
        return false;
    }
    const auto kind = parseBandKind(words.back());
    const auto worth = decimal(words[0], isAmount ? HourlyRate::kScale : Percentage::kScale);
    if (!worth || !kind) {
        return false;
    }
    band.kind = *kind;
    if (!isAmount) {
        band.surcharge = Percentage::fromUnits(*worth);
        return true;
    }
    const auto unit = parseAmountUnit(words[3]);
    if (words[1] != "euro" || !unit || words[2] != articleOf(*unit)) {
        return false;
    }
    band.amount = BandAmount{.each = HourlyRate::fromUnits(*worth), .unit = *unit};
    return true;
}

/// "Avond: 25 irregular, days 12345, 18:00-22:00"
std::optional<AllowanceBand> bandIn(std::string_view text) {
    const std::size_t colon = text.rfind(": ");
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    AllowanceBand band;
    band.name = trim(text.substr(0, colon));
    const auto parts = splitList(text.substr(colon + 1), ',');
    const auto words = parts.empty() ? std::vector<std::string>{} : splitList(parts.front(), ' ');
    if (!readWorth(words, band)) {
        return std::nullopt;
    }
    const bool understood = std::all_of(parts.begin() + 1, parts.end(), [&](const auto& part) {
        return readCondition(part, band);
    });
    return understood ? std::optional(std::move(band)) : std::nullopt;
}

bool readBandLine(std::string_view line, BandsText& target) {
    if (const auto stacking = after(line, "stacking ")) {
        const auto how = parseStacking(*stacking);
        target.stacking = how.value_or(Stacking::Highest);
        return how.has_value();
    }
    const auto text = after(line, "band ");
    auto band = text ? bandIn(*text) : std::nullopt;
    if (band) {
        target.bands.push_back(std::move(*band));
    }
    return band.has_value();
}

tl::unexpected<Refusal> notUnderstood(std::size_t line, std::string_view text) {
    return refuse("allowance.not_understood", "line " + std::to_string(line),
                  {{"line", std::to_string(line)}, {"text", std::string(text)}});
}

/// Calls `read(line, number)` for each line that says something, until one is refused.
template <class Read> Result<void> eachLine(std::string_view text, Read read) {
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trim(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        if (const Result<void> done = read(line, number); !done) {
            return done;
        }
    }
    return {};
}

/// "2026-11-23 22:00 - 2026-11-24 06:00 break 30 cold"
std::optional<WorkPiece> shiftIn(const std::vector<std::string>& words) {
    if (words.size() < 6 || words[3] != "-") {
        return std::nullopt;
    }
    const auto from = parseIsoDate(words[1]);
    const auto until = parseIsoDate(words[4]);
    const auto start = clockMinute(words[2]);
    const auto end = clockMinute(words[5]);
    if (!from || !until || !start || !end) {
        return std::nullopt;
    }
    const auto days = (*until - *from).count();
    if (days < -1 || days > 2) {
        return std::nullopt;
    }
    WorkPiece piece{.day = *from, .startMinute = *start};
    piece.endMinute = static_cast<int>(days) * kMinutesPerDay + *end;
    piece.standBy = words[0] == "stand_by";
    for (std::size_t i = 6; i < words.size(); ++i) {
        if (words[i] == "break" && i + 1 < words.size()) {
            const auto pause = decimal(words[++i], 0);
            if (!pause || *pause < 0 || *pause > kMinutesPerDay) {
                return std::nullopt;
            }
            piece.breakMinutes = static_cast<int>(*pause);
        } else if (const auto mark = parseBandKind(words[i])) {
            piece.marks.add(*mark);
        } else {
            return std::nullopt;
        }
    }
    return piece;
}

Result<void> checkPiece(const WorkPiece& piece) {
    const Moment from = momentOf(piece.day, *piece.startMinute);
    const Moment until = momentOf(piece.day, *piece.endMinute);
    const MessageValues values{{"start", isoText(clockAt(from))}, {"end", isoText(clockAt(until))}};
    if (until <= from) {
        return refuse("working_time.end_before_start", "shift", values);
    }
    if (until - from > Minutes{kMinutesPerDay}) {
        return refuse("working_time.more_than_a_day", "shift", values);
    }
    if (Minutes{piece.breakMinutes} >= until - from) {
        return refuse(
            "working_time.break_too_long", "shift",
            {{"break", std::to_string(piece.breakMinutes)}, {"hours", decimalHours(until - from)}});
    }
    return {};
}

Result<void> readWork(std::string_view line, std::size_t number, AllowanceSheet& sheet) {
    const auto words = splitList(line, ' ');
    if (words.front() == "contract" && words.size() == 2) {
        const auto hours = hoursIn(words[1]);
        sheet.terms.contract = hours.value_or(Minutes{0});
        return hours ? Result<void>{} : notUnderstood(number, line);
    }
    if (words.front() == "wage" && words.size() == 2) {
        const auto wage = decimal(words[1], HourlyRate::kScale);
        sheet.terms.wage = HourlyRate::fromUnits(wage.value_or(0));
        return wage && *wage > 0 ? Result<void>{} : notUnderstood(number, line);
    }
    if (words.front() == "hours" && words.size() >= 3) {
        const auto day = parseIsoDate(words[1]);
        const auto hours = parseHours(line.substr(line.find(words[1]) + words[1].size()));
        if (!day || !hours || hours->type || hours->percentage) {
            return notUnderstood(number, line);
        }
        sheet.pieces.push_back({.day = *day,
                                .worked = hours->worked,
                                .startMinute = hours->startMinute,
                                .endMinute = hours->endMinute,
                                .breakMinutes = hours->breakMinutes,
                                .marks = hours->marks});
        return {};
    }
    auto piece = shiftIn(words);
    if (!piece) {
        return notUnderstood(number, line);
    }
    const auto sound = checkPiece(*piece);
    sheet.pieces.push_back(std::move(*piece));
    return sound;
}

std::string hoursText(Minutes hours) {
    std::string text = formatDecimal(hours.count() * 100 / kHour, 2, 2);
    return text.ends_with(".00") ? text.substr(0, text.size() - 3) : text;
}

/// "25", "12.5"
std::string plainText(std::string text) {
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

/// "25", "0.75 euro an hour"
std::string worthText(const AllowanceBand& band) {
    if (!band.amount) {
        return plainText(band.surcharge.toString(Percentage::kScale));
    }
    return plainText(band.amount->each.toString(HourlyRate::kScale)) + " euro " +
           std::string(articleOf(band.amount->unit)) + " " + std::string(toText(band.amount->unit));
}

/// With nothing to weigh an amount an hour by, the highest of both cannot be told.
bool lacksWage(const AllowanceSheet& sheet) {
    const auto ofHour = [](const AllowanceBand& band) { return band.amount && isByTheHour(band); };
    const auto ofWage = [](const AllowanceBand& band) { return !band.amount; };
    const auto& bands = sheet.bands.bands;
    return sheet.terms.wage == HourlyRate{} && sheet.bands.stacking == Stacking::Highest &&
           std::ranges::any_of(bands, ofHour) && std::ranges::any_of(bands, ofWage);
}

std::string bandText(const AllowanceBand& band) {
    std::string text =
        "band " + band.name + ": " + worthText(band) + " " + std::string(toText(band.kind));
    if (band.days != 0) {
        text += ", days ";
        for (unsigned day = 0; day < 7; ++day) {
            text += ((band.days >> day) & 1U) != 0 ? std::to_string(day + 1) : "";
        }
    }
    text += band.holidays ? ", holidays" : "";
    if (band.hours) {
        text += band.time == BandTime::ShiftStart ? ", starts " : ", ";
        text += timeText(band.hours->from) + "-" + timeText(band.hours->until);
    }
    switch (band.norm) {
    case BandNorm::None:
        break;
    case BandNorm::Day:
        text += ", over " + hoursText(band.after) + " a day";
        break;
    case BandNorm::Week:
        text += ", over " + hoursText(band.after) + " a week";
        break;
    case BandNorm::Contract:
        text += ", over contract";
        break;
    }
    text += band.atMost ? ", at most " + hoursText(*band.atMost) : "";
    text += band.mark == BandMark::Marked ? ", marked" : "";
    text += band.compensation == Compensation::InTime ? ", in time" : "";
    if (band.amount && band.amount->carries != AllowanceCarries::All) {
        text += ", carries " + std::string(toText(band.amount->carries));
    }
    return text + "\n";
}

} // namespace

Result<BandsText> parseBands(std::string_view text) {
    BandsText bands;
    const auto read = eachLine(text, [&](std::string_view line, std::size_t number) {
        return readBandLine(line, bands) ? Result<void>{} : notUnderstood(number, line);
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return bands;
}

std::string formatBands(const BandsText& bands) {
    std::string text = "stacking " + std::string(toText(bands.stacking)) + "\n";
    for (const AllowanceBand& band : bands.bands) {
        text += bandText(band);
    }
    return text;
}

Result<AllowanceSheet> parseAllowanceSheet(std::string_view text) {
    AllowanceSheet sheet;
    const auto read =
        eachLine(text, [&](std::string_view line, std::size_t number) -> Result<void> {
            if (line.starts_with("stacking ") || line.starts_with("band ")) {
                return readBandLine(line, sheet.bands) ? Result<void>{}
                                                       : notUnderstood(number, line);
            }
            return readWork(line, number, sheet);
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (lacksWage(sheet)) {
        return refuse("allowance.wage_missing", "wage");
    }
    return sheet;
}

} // namespace werkbalie::domain
