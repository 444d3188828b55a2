// Writes what a tariff was asked from, and reads it back field by field: what was left out on
// writing keeps the default.
#include "app/administration/tariff_input_record.h"

#include "app/administration/tariff_record.h"
#include "app/json_reader.h"

namespace werkbalie::app {

namespace {

using domain::HourlyRate;
using domain::Percentage;

std::optional<std::int64_t> unitsOf(const std::optional<HourlyRate>& rate) {
    return rate ? std::optional(rate->units()) : std::nullopt;
}

std::string termsJson(const domain::ClientTerms& terms) {
    return JsonObject()
        .add("leave_days", terms.leaveDays.units())
        .add("adv_days", terms.advDays.units())
        .add("holiday_allowance", terms.holidayAllowance.units())
        .add("year_end_bonus", terms.yearEndBonus.units())
        .add("individual_choice_budget", terms.individualChoiceBudget.units())
        .add("employer_pension", terms.employerPension.units())
        .add("pension_compensation", toText(terms.pensionCompensation))
        .add("pension_franchise", terms.pensionFranchise.units())
        .add("pension_maximum_wage", unitsOf(terms.pensionMaximumWage))
        .add("scale_minimum", unitsOf(terms.scaleMinimum))
        .add("scale_maximum", unitsOf(terms.scaleMaximum))
        .text();
}

std::string namedJson(const domain::NamedPercentage& line) {
    return JsonObject().add("key", line.key).add("percentage", line.percentage.units()).text();
}

/// An empty list is not the same as none: none stands for the defaults of the date.
void addOptionalList(JsonObject& json, std::string_view key,
                     const std::optional<std::vector<domain::NamedPercentage>>& list) {
    if (list && list->empty()) {
        json.addJson(key, "[]");
    } else if (list) {
        json.addList(key, *list, namedJson);
    }
}

void addLists(JsonObject& json, const domain::TariffInput& input) {
    addOptionalList(json, "extra_premiums", input.extraPremiums);
    addOptionalList(json, "surcharges", input.surcharges);
    json.addList("allowances", input.allowances, [](const domain::AllowanceTerms& allowance) {
        return JsonObject()
            .add("name", allowance.name)
            .add("percentage", allowance.percentage.units())
            .add("carries", toText(allowance.carries))
            .add("kind", toText(allowance.kind))
            .text();
    });
    json.addList("expenses", input.expenses, [](const domain::ExpenseTerms& expense) {
        return JsonObject()
            .add("name", expense.name)
            .add("per_hour", expense.perHour.units())
            .add("margin", expense.withMargin)
            .text();
    });
}

std::string phaseFactorJson(const domain::PhaseFactorTerms& terms) {
    return JsonObject()
        .add("factor", terms.factor.units())
        .addList("add_ons", terms.addOns,
                 [](const domain::FactorAddOn& addOn) {
                     return JsonObject()
                         .add("name", addOn.name)
                         .add("quantity", addOn.quantity.units())
                         .add("per_unit", addOn.perUnit.units())
                         .text();
                 })
        .text();
}

std::string inputJson(const domain::TariffInput& input) {
    JsonObject json;
    json.add("date", input.date);
    if (input.grossHourlyWage) {
        json.add("gross_hourly_wage", input.grossHourlyWage->units());
    }
    json.add("minutes_per_week", input.minutesPerWeek.count())
        .add("age", input.age)
        .add("birth_date", input.birthDate)
        .add("bbl", input.bbl)
        .add("contract", toText(input.contract))
        .add("on_call", input.onCall)
        .add("written", input.written)
        .add("phase", toText(input.phase))
        .add("mediation", toText(input.mediation))
        .add("employer_size", toText(input.employerSize))
        .add("wga_charged", toText(input.wgaCharged))
        .add("workdays", input.workdays)
        .add("public_holidays", input.publicHolidays)
        .addJson("client_terms", termsJson(input.clientTerms))
        .add("sickness_supplement", input.sicknessSupplement.units())
        .add("pension", toText(input.pension))
        .add("margin_kind", toText(input.margin.kind))
        .add("margin_value", input.margin.value);
    if (input.margin.minimum) {
        json.add("margin_minimum", input.margin.minimum->cents());
    }
    addLists(json, input);
    json.add("method", toText(input.method))
        .addJson("phase_factor", phaseFactorJson(input.phaseFactor));
    return json.text();
}

/// Keeps the first thing that is wrong, so that each field is one line to read.
class InputReader {
public:
    explicit InputReader(const JsonNode& node) : m_node(node) {}

    [[nodiscard]] bool isWhole() const { return m_whole; }

    template <class Number> void number(std::string_view key, Number& target) {
        if (const JsonNode* node = find(key, JsonNode::Kind::Number)) {
            target = static_cast<Number>(node->number());
        }
    }
    template <class Number> void number(std::string_view key, std::optional<Number>& target) {
        if (const JsonNode* node = find(key, JsonNode::Kind::Number)) {
            target = static_cast<Number>(node->number());
        }
    }
    void flag(std::string_view key, bool& target) {
        if (const JsonNode* node = find(key, JsonNode::Kind::Flag)) {
            target = node->flag();
        }
    }
    void text(std::string_view key, std::string& target) {
        if (const JsonNode* node = find(key, JsonNode::Kind::Text)) {
            target = node->text();
        }
    }
    void percentage(std::string_view key, Percentage& target) {
        std::int64_t units = target.units();
        number(key, units);
        target = Percentage::fromUnits(units);
    }
    void rate(std::string_view key, std::optional<HourlyRate>& target) {
        std::optional<std::int64_t> units;
        number(key, units);
        if (units) {
            target = HourlyRate::fromUnits(*units);
        }
    }
    void factor(std::string_view key, domain::Factor& target) {
        std::int64_t units = target.units();
        number(key, units);
        target = domain::Factor::fromUnits(units);
    }
    void rate(std::string_view key, HourlyRate& target) {
        std::int64_t units = target.units();
        number(key, units);
        target = HourlyRate::fromUnits(units);
    }
    template <class Choice>
    void choice(std::string_view key, Choice& target,
                domain::Result<Choice> (*parse)(std::string_view)) {
        const JsonNode* node = find(key, JsonNode::Kind::Text);
        if (node == nullptr) {
            return;
        }
        const domain::Result<Choice> read = parse(node->text());
        m_whole = m_whole && read.has_value();
        target = read.value_or(target);
    }
    template <class Target> void date(std::string_view key, Target& target) {
        const JsonNode* node = find(key, JsonNode::Kind::Text);
        if (node == nullptr) {
            return;
        }
        const domain::Result<domain::Date> read = domain::parseIsoDate(node->text());
        m_whole = m_whole && read.has_value();
        if (read) {
            target = *read;
        }
    }
    /// The object of that name, or an empty one.
    [[nodiscard]] InputReader part(std::string_view key) {
        static const JsonNode nothing;
        const JsonNode* node = find(key, JsonNode::Kind::Object);
        return InputReader(node == nullptr ? nothing : *node);
    }
    /// What was wrong with a part is wrong with the whole.
    void include(const InputReader& read) { m_whole = m_whole && read.isWhole(); }
    /// Calls `read(InputReader&)` for each object of the list; false when there is no list.
    template <class Read> bool each(std::string_view key, Read read) {
        const JsonNode* list = find(key, JsonNode::Kind::List);
        if (list == nullptr) {
            return false;
        }
        for (const JsonNode& item : list->items()) {
            InputReader reader(item);
            read(reader);
            include(reader);
        }
        return true;
    }

private:
    /// Nothing when the field was left out; another kind than asked for makes the whole unreadable.
    [[nodiscard]] const JsonNode* find(std::string_view key, JsonNode::Kind kind) {
        const JsonNode& node = m_node.at(key);
        if (node.kind() == JsonNode::Kind::Null) {
            return nullptr;
        }
        m_whole = m_whole && node.kind() == kind;
        return node.kind() == kind ? &node : nullptr;
    }

    const JsonNode& m_node;
    bool m_whole = true;
};

void readTerms(InputReader& whole, domain::ClientTerms& terms) {
    InputReader reader = whole.part("client_terms");
    reader.percentage("leave_days", terms.leaveDays);
    reader.percentage("adv_days", terms.advDays);
    reader.percentage("holiday_allowance", terms.holidayAllowance);
    reader.percentage("year_end_bonus", terms.yearEndBonus);
    reader.percentage("individual_choice_budget", terms.individualChoiceBudget);
    reader.percentage("employer_pension", terms.employerPension);
    reader.choice("pension_compensation", terms.pensionCompensation,
                  domain::parsePensionCompensation);
    reader.rate("pension_franchise", terms.pensionFranchise);
    reader.rate("pension_maximum_wage", terms.pensionMaximumWage);
    reader.rate("scale_minimum", terms.scaleMinimum);
    reader.rate("scale_maximum", terms.scaleMaximum);
    whole.include(reader);
}

void readNamed(InputReader& reader, std::string_view key,
               std::optional<std::vector<domain::NamedPercentage>>& target) {
    std::vector<domain::NamedPercentage> lines;
    const bool given = reader.each(key, [&](InputReader& item) {
        domain::NamedPercentage line;
        item.text("key", line.key);
        item.percentage("percentage", line.percentage);
        lines.push_back(std::move(line));
    });
    if (given) {
        target = std::move(lines);
    }
}

void readLists(InputReader& reader, domain::TariffInput& input) {
    readNamed(reader, "extra_premiums", input.extraPremiums);
    readNamed(reader, "surcharges", input.surcharges);
    reader.each("allowances", [&](InputReader& item) {
        domain::AllowanceTerms allowance;
        item.text("name", allowance.name);
        item.percentage("percentage", allowance.percentage);
        item.choice("carries", allowance.carries, domain::parseAllowanceCarries);
        item.choice("kind", allowance.kind, domain::parseAllowanceKind);
        input.allowances.push_back(std::move(allowance));
    });
    reader.each("expenses", [&](InputReader& item) {
        domain::ExpenseTerms expense;
        item.text("name", expense.name);
        item.rate("per_hour", expense.perHour);
        item.flag("margin", expense.withMargin);
        input.expenses.push_back(std::move(expense));
    });
}

void readWorkerAndAgency(InputReader& reader, domain::TariffInput& input) {
    reader.date("date", input.date);
    reader.rate("gross_hourly_wage", input.grossHourlyWage);
    std::int64_t minutes = input.minutesPerWeek.count();
    reader.number("minutes_per_week", minutes);
    input.minutesPerWeek = domain::Minutes(minutes);
    reader.number("age", input.age);
    reader.date("birth_date", input.birthDate);
    reader.flag("bbl", input.bbl);
    reader.choice("contract", input.contract, domain::parseContractKind);
    reader.flag("on_call", input.onCall);
    reader.flag("written", input.written);
    reader.choice("phase", input.phase, domain::parsePhase);
    reader.choice("mediation", input.mediation, domain::parseMediation);
    reader.choice("employer_size", input.employerSize, domain::parseEmployerSize);
    reader.choice("wga_charged", input.wgaCharged, domain::parseWgaCharged);
    reader.number("workdays", input.workdays);
    reader.number("public_holidays", input.publicHolidays);
    reader.percentage("sickness_supplement", input.sicknessSupplement);
    reader.choice("pension", input.pension, domain::parsePensionScheme);
}

void readMargin(InputReader& reader, domain::MarginTerms& margin) {
    reader.choice("margin_kind", margin.kind, domain::parseMarginKind);
    reader.number("margin_value", margin.value);
    std::optional<std::int64_t> minimum;
    reader.number("margin_minimum", minimum);
    if (minimum) {
        margin.minimum = domain::Money::fromCents(*minimum);
    }
}

void readMethod(InputReader& reader, domain::TariffInput& input) {
    reader.choice("method", input.method, domain::parseTariffMethod);
    InputReader terms = reader.part("phase_factor");
    terms.factor("factor", input.phaseFactor.factor);
    terms.each("add_ons", [&](InputReader& item) {
        domain::FactorAddOn addOn;
        item.text("name", addOn.name);
        item.percentage("quantity", addOn.quantity);
        item.factor("per_unit", addOn.perUnit);
        input.phaseFactor.addOns.push_back(std::move(addOn));
    });
    reader.include(terms);
}

tl::unexpected<domain::Refusal> unreadable() {
    return domain::refuse("tariff.record_unreadable");
}

} // namespace

JsonObject inputRecord(const domain::TariffInput& input,
                       const std::vector<domain::ParameterOverride>& overrides) {
    JsonObject json;
    json.addJson("input", inputJson(input));
    json.addList("overrides", overrides, [](const domain::ParameterOverride& item) {
        return JsonObject().add("key", item.key).add("value", item.value).text();
    });
    return json;
}

std::string tariffInputRecord(const domain::TariffInput& input,
                              const std::vector<domain::ParameterOverride>& overrides) {
    return inputRecord(input, overrides).text();
}

domain::Result<domain::TariffInput> tariffInputOf(std::string_view record) {
    const auto read = readJson(record);
    if (!read || read->at("input").kind() != JsonNode::Kind::Object ||
        read->at("input").at("date").kind() != JsonNode::Kind::Text) {
        return unreadable();
    }
    domain::TariffInput input;
    InputReader reader(read->at("input"));
    readWorkerAndAgency(reader, input);
    readTerms(reader, input.clientTerms);
    readLists(reader, input);
    readMargin(reader, input.margin);
    readMethod(reader, input);
    if (!reader.isWhole()) {
        return unreadable();
    }
    return input;
}

domain::Result<std::vector<domain::ParameterOverride>> tariffOverridesOf(std::string_view record) {
    const auto read = readJson(record);
    if (!read || read->kind() != JsonNode::Kind::Object) {
        return unreadable();
    }
    std::vector<domain::ParameterOverride> overrides;
    InputReader reader(*read);
    reader.each("overrides", [&](InputReader& item) {
        domain::ParameterOverride own;
        item.text("key", own.key);
        item.number("value", own.value);
        overrides.push_back(std::move(own));
    });
    if (!reader.isWhole()) {
        return unreadable();
    }
    return overrides;
}

} // namespace werkbalie::app
