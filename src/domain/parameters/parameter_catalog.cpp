// Tells from its key what a parameter is about.
#include "domain/parameters/parameter_catalog.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace werkbalie::domain {

namespace {

struct SubjectPrefix {
    std::string_view prefix;
    ParameterSubject subject;
};
constexpr std::array kPrefixes{
    SubjectPrefix{"wml.", ParameterSubject::MinimumWage},
    SubjectPrefix{"premium.", ParameterSubject::Premiums},
    SubjectPrefix{"awf.", ParameterSubject::Premiums},
    SubjectPrefix{"employer_size.", ParameterSubject::Premiums},
    SubjectPrefix{"stipp.", ParameterSubject::Pension},
    SubjectPrefix{"paww.", ParameterSubject::SectorFunds},
    SubjectPrefix{"sfu.", ParameterSubject::SectorFunds},
    SubjectPrefix{"holiday_allowance.", ParameterSubject::Leave},
    SubjectPrefix{"leave.", ParameterSubject::Leave},
    SubjectPrefix{"public_holiday.", ParameterSubject::Leave},
    SubjectPrefix{"sick.", ParameterSubject::Leave},
    SubjectPrefix{"expense.", ParameterSubject::Expenses},
    SubjectPrefix{"homework.", ParameterSubject::Expenses},
    SubjectPrefix{"travel.", ParameterSubject::Expenses},
    SubjectPrefix{"wkr.", ParameterSubject::Expenses},
    SubjectPrefix{"vat.", ParameterSubject::Vat},
    SubjectPrefix{"g_rekening.", ParameterSubject::Vat},
    SubjectPrefix{"jeugd_liv", ParameterSubject::Subsidies},
    SubjectPrefix{"liv.", ParameterSubject::Subsidies},
    SubjectPrefix{"lkv.", ParameterSubject::Subsidies},
    SubjectPrefix{"lh.", ParameterSubject::WageTax},
    SubjectPrefix{"loonaangifte.", ParameterSubject::WageTax},
    SubjectPrefix{"working_time.", ParameterSubject::WorkingTime},
};

constexpr std::array<std::string_view, 18> kTariffKeys{
    "wml.hour.21plus", "premium.awf.low", "premium.awf.high", "premium.aof.low", "premium.aof.high",
    "premium.wko", "premium.whk.sector52.wga", "premium.whk.sector52.zw",
    "premium.whk.sector45.wga", "premium.whk.sector45.zw", "premium.zvw.employer",
    "premium.max_wage.year", "stipp.premium.employer", "stipp.franchise_hour",
    "stipp.max_wage_hour", "paww.employee", "sfu.employer",
    // the one that follows 2025, whatever its name says
    "short_absence_cost_pct_2026"};

constexpr int kMostDecimals = Parameter::kScale;
constexpr int kPercentageDecimals = Percentage::kScale;
constexpr std::size_t kYearLength = 5; // "_2026"

} // namespace

ParameterSubject subjectOf(std::string_view key) {
    const auto found = std::ranges::find_if(
        kPrefixes, [&](const SubjectPrefix& known) { return key.starts_with(known.prefix); });
    return found == kPrefixes.end() ? ParameterSubject::Cao : found->subject;
}

UnitKind unitKindOf(std::string_view unit) {
    if (unit.starts_with("percent") || unit.starts_with('%')) {
        return UnitKind::Percent;
    }
    if (unit.starts_with("EUR")) {
        return UnitKind::Euro;
    }
    if (unit == "bool") {
        return UnitKind::YesOrNo;
    }
    return unit == "factor" || unit.starts_with("x ") ? UnitKind::Factor : UnitKind::Other;
}

int decimalsOf(UnitKind kind) {
    switch (kind) {
    case UnitKind::Percent:
    case UnitKind::Euro:
        return kPercentageDecimals;
    case UnitKind::YesOrNo:
        return 0;
    case UnitKind::Factor:
    case UnitKind::Other:
        return kMostDecimals;
    }
    return kMostDecimals;
}

bool isOfOneYear(std::string_view key) {
    for (std::size_t at = key.find("_20"); at != std::string_view::npos;
         at = key.find("_20", at + 1)) {
        const std::string_view year = key.substr(at, kYearLength);
        const std::string_view rest = key.substr(std::min(key.size(), at + kYearLength));
        const bool digits = year.size() == kYearLength &&
                            std::isdigit(static_cast<unsigned char>(year[3])) != 0 &&
                            std::isdigit(static_cast<unsigned char>(year[4])) != 0;
        if (digits && (rest.empty() || rest.front() == '_' || rest.front() == 'h')) {
            return true;
        }
    }
    return false;
}

std::span<const std::string_view> tariffKeys() {
    return kTariffKeys;
}

} // namespace werkbalie::domain
