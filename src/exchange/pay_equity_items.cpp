// Arrangements as items of terms; what a code means is taken only where it is known.
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"
#include "exchange/pay_equity_parts.h"

#include <algorithm>
#include <array>

namespace werkbalie::exchange {

namespace {

using domain::TermsItemKind;
using K = TermsItemKind;

struct CodeKind {
    std::string_view code;
    K kind;
};
/// Those of which the meaning is known: HT200 and HT300 by the standard's own text, the others by
/// its examples. The table of all codes is not public.
constexpr std::array<CodeKind, 6> kAllowanceCodes{{{"HT200", K::Overtime},
                                                   {"HT300", K::Shifts},
                                                   {"HT320", K::IrregularHours},
                                                   {"HT340", K::IrregularHours},
                                                   {"HT601", K::Overtime},
                                                   {"EA103", K::TravelExpenses}}};
constexpr std::array<CodeKind, 7> kSupplementaryCodes{{{"PAWW", K::Paww},
                                                       {"PAZW", K::Paww},
                                                       {"RVU", K::EarlyRetirement},
                                                       {"ERA", K::EarlyRetirement},
                                                       {"Generationpact", K::EarlyRetirement},
                                                       {"AccidentBenefit", K::AccidentCover},
                                                       {"WGA", K::WgaGap}}};
constexpr std::array<CodeKind, 2> kSustainabilityCodes{
    {{"Education", K::Training}, {"CareerCoaching", K::Training}}};

template <std::size_t Size>
std::optional<K> kindOf(const std::array<CodeKind, Size>& codes, std::string_view code) {
    const auto found = std::ranges::find(codes, code, &CodeKind::code);
    return found == codes.end() ? std::nullopt : std::optional(found->kind);
}

class Arrangements {
public:
    explicit Arrangements(PayEquityImport& import) : m_import(import) {}

    void read(const TrackedJson& message) {
        for (const TrackedJson& one : message.at("allowance").items()) {
            const std::string code = payEquityText(one.at("typeCode"));
            addLines(one, coded(one, code, kindOf(kAllowanceCodes, code)));
        }
        readAll(message.at("holidayAllowance"), K::HolidayAllowance);
        readAll(message.at("sickPay"), K::SickPay);
        readAll(message.at("individualChoiceBudget"), K::ChoiceBudget);
        for (const TrackedJson& one : message.at("supplementaryArrangement").items()) {
            const std::string code = payEquityText(one.at("typeCode"));
            addLines(one, coded(one, code, kindOf(kSupplementaryCodes, code)));
        }
        for (const TrackedJson& one : message.at("sustainableEmployability").items()) {
            const std::string code = payEquityText(one.at("typeCode"));
            addLines(one, kindOf(kSustainabilityCodes, code).value_or(K::Vitality));
        }
        readAll(message.at({"otherArrangement", "other"}), K::Other);
        for (const TrackedJson& one : message.at("leave").items()) {
            readLeave(one);
        }
        for (const TrackedJson& one : message.at("pension").items()) {
            readPension(one);
        }
    }

private:
    void warn(std::string_view rule, domain::MessageValues values) {
        m_import.findings.push_back(domain::warningFinding(rule, "items", std::move(values)));
    }

    K coded(const TrackedJson& arrangement, const std::string& code, std::optional<K> kind) {
        if (!kind) {
            warn("pay_equity.code_unknown",
                 {{"code", code}, {"name", arrangement.at("name").text()}});
        }
        return kind.value_or(K::Other);
    }

    void readAll(const TrackedJson& list, K kind) {
        for (const TrackedJson& one : list.items()) {
            addLines(one, kind);
        }
    }

    /// Of successive editions the one of the first day is taken; the others are told.
    bool holds(const TrackedJson& arrangement, const std::string& name) {
        const auto period = readPeriod(arrangement.at("effectivePeriod"));
        if (!period || period->contains(m_import.terms.validity.from)) {
            return true;
        }
        warn("pay_equity.other_period", {{"name", name}, {"from", domain::isoDate(period->from)}});
        return false;
    }

    void addLines(const TrackedJson& arrangement, K kind) {
        const std::string name = arrangement.at("name").text();
        if (!holds(arrangement, name)) {
            return;
        }
        auto lines = arrangement.at({"line", "budgetRate"}).items();
        if (lines.empty()) {
            lines = {arrangement}; // 1.0: the amount itself, or a description alone
        }
        for (const TrackedJson& line : lines) {
            addItem(itemOf(readPayEquityLine(line), kind), name);
        }
    }

    void addItem(domain::TermsItem item, const std::string& name) {
        const bool alone =
            item.kind != K::Other &&
            std::ranges::none_of(m_import.terms.items,
                                 [&](const domain::TermsItem& o) { return o.kind == item.kind; });
        item.name = alone && item.unit != domain::TermsUnit::Described ? std::string() : name;
        const std::string base = item.name;
        for (int number = 2; isThere(item); ++number) {
            item.name = (base.empty() ? name : base) + ' ' + std::to_string(number);
        }
        if (item.unit == domain::TermsUnit::Described) {
            warn("pay_equity.in_words", {{"name", name}, {"text", item.note}});
        }
        m_import.terms.items.push_back(std::move(item));
    }

    [[nodiscard]] bool isThere(const domain::TermsItem& item) const {
        return std::ranges::any_of(m_import.terms.items, [&](const domain::TermsItem& other) {
            return other.kind == item.kind && domain::foldText(domain::trim(other.name)) ==
                                                  domain::foldText(domain::trim(item.name));
        });
    }

    void readLeave(const TrackedJson& leave) {
        const std::string name = leave.at("name").text();
        if (!holds(leave, name)) {
            return;
        }
        const std::array<std::pair<TrackedJson, K>, 5> parts{
            {{leave.at("paidLeave"), K::Holiday},
             {leave.at({"workingHoursReduction", "adv"}), K::Adv},
             {leave.at("holidays"), K::PublicHolidays},
             {leave.at("specialLeave"), K::SpecialLeave},
             {leave.at({"additionalParentalLeave", "WAZO"}), K::CareLeave}}};
        for (const auto& [list, kind] : parts) {
            for (const TrackedJson& line : list.items()) {
                const std::string own = line.at("name").text();
                addItem(itemOf(readPayEquityLine(line), kind), own.empty() ? name : own);
            }
        }
    }

    /// The employer's share, when there is one line of it for everybody.
    void readPension(const TrackedJson& pension) {
        const std::string name = pension.at("name").text();
        if (!holds(pension, name)) {
            return;
        }
        for (const TrackedJson& one : pension.at("line").items()) {
            const std::string source = one.at("contributionSource").text();
            if (source == "Employee") {
                continue; // what its own people pay is no part of what they get
            }
            const PayEquityLine line = readPayEquityLine(one);
            const bool clear = source == "Employer" && line.unit == "percentage" && line.value &&
                               !line.conditional &&
                               m_import.terms.pension.employer == domain::Percentage{};
            if (clear) {
                m_import.terms.pension.employer = domain::Percentage::fromUnits(*line.value);
            } else {
                warn("pay_equity.pension_unclear", {{"name", name}, {"text", line.words}});
            }
        }
    }

    PayEquityImport& m_import;
};

} // namespace

void readArrangements(const TrackedJson& message, PayEquityImport& import) {
    Arrangements(import).read(message);
}

} // namespace werkbalie::exchange
