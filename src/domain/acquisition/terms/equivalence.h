// Whether a worker gets what the client's own people get: the two tests of the cao from 2026, and
// the ten elements of the inlenersbeloning before.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/parameters/parameter_set.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::domain {

/// Cao voor Uitzendkrachten 2026-2028 art. 20a and 21.
[[nodiscard]] Date equivalentTermsFrom();

/// What one side gets, at full-time hours.
struct TermsSide {
    HourlyRate wage;
    /// Of the client: its scheme. Of the worker: up to which percentage of the client's scheme art.
    /// 46 is compensated; 0: not at all.
    Percentage pension = {};
    std::vector<TermsItem> items = {};
    bool operator==(const TermsSide&) const = default;
};

struct EquivalenceInput {
    Date date{};
    Minutes minutesPerWeek{2400};     ///< of full-time work: what all amounts of both sides are for
    std::optional<int> workdays = {}; ///< empty: Monday to Friday in the year of the date
    TermsPension scheme = {};         ///< of the client, but for its percentage
    TermsSide client;
    TermsSide worker;
    bool operator==(const EquivalenceInput&) const = default;
};

/// One term on both sides, in euro an hour; shown with four decimals, half away from zero, while
/// all tests stand on the exact values.
struct EquivalenceLine {
    std::string key; ///< "wage", "pension_compensation", or the kind of the item
    std::string name = {};
    TermsWeight weight = TermsWeight::Essential;
    std::optional<HirersPayElement> element = {};
    std::optional<TermsItem> clientItem = {}; ///< empty: it has none
    std::optional<TermsItem> workerItem = {};
    HourlyRate client{};
    HourlyRate worker{};
    HourlyRate difference{}; ///< worker less client
    std::string source = {}; ///< of what is not an item: where the amount comes from
    bool operator==(const EquivalenceLine&) const = default;
};

struct EquivalenceTest {
    HourlyRate client{};
    HourlyRate worker{};
    HourlyRate shortfall{}; ///< rounded up; 0: the test holds
    [[nodiscard]] bool holds() const { return shortfall == HourlyRate{}; }
    bool operator==(const EquivalenceTest&) const = default;
};

struct ElementTest {
    HirersPayElement element;
    EquivalenceTest test;
    bool operator==(const ElementTest&) const = default;
};

/// What makes up for a shortfall, in part or in full.
struct Repair {
    std::size_t line = 0; ///< of EquivalenceOutcome::lines
    HourlyRate amount{};
    bool operator==(const Repair&) const = default;
};
/// A term of which the worker gets less. An essential one may be repaid with an essential one
/// only, another with either.
struct Shortfall {
    std::size_t line = 0;
    HourlyRate amount{};
    std::vector<Repair> repairs = {};
    HourlyRate open{}; ///< what nothing makes up for; rounded up
    bool operator==(const Shortfall&) const = default;
};

struct EquivalenceOutcome {
    Date date{};
    int workdays = 0;
    Minutes minutesPerWeek{0};
    std::vector<EquivalenceLine> lines =
        {};                         ///< the wage, the items in the order of the form, pension
    EquivalenceTest essential = {}; ///< from 2026
    EquivalenceTest total = {};     ///< from 2026
    std::vector<ElementTest> elements = {}; ///< until 2025
    std::vector<Shortfall> shortfalls = {}; ///< from 2026
    bool passes = false;
    Findings findings = {};
    bool operator==(const EquivalenceOutcome&) const = default;
};

/// Both tests must hold: essential(worker) >= essential(client) and all(worker) >= all(client);
/// before 2026 each of the ten elements. A day is worth 1 / workdays of the wage, an amount a month
/// or year its part of the paid hours of the year, workdays x hours a day. Refusals:
/// equivalence.wage_missing {side}, terms.hours_out_of_range, the first blocking finding of
/// checkTermsItems, parameter.missing {key, date}.
[[nodiscard]] Result<EquivalenceOutcome> judgeEquivalence(const EquivalenceInput& input,
                                                          const ParameterSet& parameters);

} // namespace werkbalie::domain
