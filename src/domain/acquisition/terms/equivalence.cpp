// The tests on exact values; what is shown is rounded once.
#include "domain/acquisition/terms/equivalence.h"

#include "domain/acquisition/terms/item_value.h"
#include "domain/acquisition/terms/pension_due.h"
#include "domain/base/finding_builder.h"
#include "domain/base/holidays.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace werkbalie::domain {

namespace {

constexpr Minutes kLongestWeek{60 * 60};
constexpr HourlyRate kHighestWage = HourlyRate::fromUnits(100'000'000);
constexpr int kLongestYear = 366;

/// What every employer gives: missing from the client's terms, it would count as something extra.
bool isForEverybody(TermsItemKind kind) {
    return kind == TermsItemKind::Holiday || kind == TermsItemKind::HolidayAllowance ||
           kind == TermsItemKind::PublicHolidays;
}

/// A line with its exact values.
struct Weighed {
    EquivalenceLine line;
    Int128 client = 0;
    Int128 worker = 0;
    [[nodiscard]] Int128 difference() const { return worker - client; }
};

class Judgement {
public:
    Judgement(const EquivalenceInput& input, int workdays)
        : m_input(input),
          m_values({.workdays = workdays, .minutesPerWeek = input.minutesPerWeek.count()}) {
        m_outcome.date = input.date;
        m_outcome.workdays = workdays;
        m_outcome.minutesPerWeek = input.minutesPerWeek;
    }

    Result<EquivalenceOutcome> judge(const ParameterSet& parameters) {
        addWage();
        addItems();
        if (isFrom2026()) {
            if (const auto pension = addPension(parameters); !pension) {
                return tl::unexpected<Refusal>(pension.error());
            }
            testSums();
            addShortfalls();
        } else {
            testElements();
        }
        for (const Weighed& weighed : m_weighed) {
            addFindings(weighed.line);
            m_outcome.lines.push_back(weighed.line);
        }
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] bool isFrom2026() const { return m_input.date >= equivalentTermsFrom(); }

    void add(Weighed weighed) {
        const auto shown = [this](Int128 value) {
            return m_values.rounded(value, Rounding::HalfAwayFromZero);
        };
        weighed.line.client = shown(weighed.client);
        weighed.line.worker = shown(weighed.worker);
        weighed.line.difference = shown(weighed.difference());
        m_weighed.push_back(std::move(weighed));
    }

    void addWage() {
        Weighed wage;
        wage.line.key = "wage";
        wage.line.element = HirersPayElement::PeriodWage;
        wage.client = m_values.ofRate(m_input.client.wage);
        wage.worker = m_values.ofRate(m_input.worker.wage);
        add(std::move(wage));
    }

    /// Terms of one kind and name stand on one line, in the order of the form.
    void addItems() {
        std::map<std::pair<TermsItemKind, std::string>, Weighed> lines;
        const auto lineOf = [&lines](const TermsItem& item) -> Weighed& {
            return lines[{item.kind, foldText(trim(item.name))}];
        };
        for (const TermsItem& item : m_input.worker.items) {
            Weighed& weighed = lineOf(item);
            weighed.line.workerItem = item;
            weighed.worker = m_values.ofItem(item, m_input.worker.wage);
        }
        for (const TermsItem& item : m_input.client.items) {
            Weighed& weighed = lineOf(item);
            weighed.line.clientItem = item;
            weighed.client = m_values.ofItem(item, m_input.client.wage);
        }
        for (auto& [key, weighed] : lines) {
            EquivalenceLine& line = weighed.line;
            const TermsItem& item = line.clientItem ? *line.clientItem : *line.workerItem;
            line.key = toText(item.kind);
            line.name = item.name;
            line.weight = item.weight;
            line.element = factsOf(item.kind).element;
            add(std::move(weighed));
        }
    }

    /// What art. 46 asks to be compensated, against what is.
    Result<void> addPension(const ParameterSet& parameters) {
        const auto due = [&](const TermsSide& side, HourlyRate wage) {
            TermsPension pension = m_input.scheme;
            pension.employer = side.pension;
            return pensionDue(pension, {.wage = wage, .date = m_input.date}, parameters);
        };
        const auto asked = due(m_input.client, m_input.client.wage);
        if (!asked) {
            return tl::unexpected<Refusal>(asked.error());
        }
        const auto given = due(m_input.worker, m_input.worker.wage);
        if (!given) {
            return tl::unexpected<Refusal>(given.error());
        }
        if (m_input.client.pension == Percentage{} && m_input.worker.pension == Percentage{}) {
            return {};
        }
        Weighed weighed;
        weighed.line.key = "pension_compensation";
        weighed.line.weight = TermsWeight::NonEssential;
        weighed.line.source = asked->source;
        weighed.client = m_values.ofRate(asked->amount);
        weighed.worker = m_values.ofRate(given->amount);
        m_outcome.findings = asked->findings;
        add(std::move(weighed));
        return {};
    }

    template <class Counts> EquivalenceTest test(Counts counts) const {
        Int128 client = 0;
        Int128 worker = 0;
        for (const Weighed& weighed : m_weighed) {
            if (counts(weighed.line)) {
                client += weighed.client;
                worker += weighed.worker;
            }
        }
        EquivalenceTest result{.client = m_values.rounded(client, Rounding::HalfAwayFromZero),
                               .worker = m_values.rounded(worker, Rounding::HalfAwayFromZero)};
        if (client > worker) {
            result.shortfall = m_values.rounded(client - worker, Rounding::Up);
        }
        return result;
    }

    void testSums() {
        m_outcome.essential =
            test([](const EquivalenceLine& line) { return line.weight == TermsWeight::Essential; });
        m_outcome.total = test([](const EquivalenceLine&) { return true; });
        m_outcome.passes = m_outcome.essential.holds() && m_outcome.total.holds();
    }

    void testElements() {
        using E = HirersPayElement;
        m_outcome.passes = true;
        for (const E element :
             {E::PeriodWage, E::Adv, E::Allowances, E::InitialIncrease, E::Expenses, E::Periodicals,
              E::TravelHours, E::OneOff, E::HomeWorking, E::YearEnd}) {
            const EquivalenceTest result =
                test([element](const EquivalenceLine& line) { return line.element == element; });
            m_outcome.passes = m_outcome.passes && result.holds();
            m_outcome.elements.push_back({.element = element, .test = result});
        }
    }

    [[nodiscard]] bool mayRepair(const Weighed& surplus, const Weighed& shortage) const {
        return surplus.line.weight == TermsWeight::Essential ||
               shortage.line.weight == TermsWeight::NonEssential;
    }

    /// Essential shortages first, from essential surpluses; then the others, from surpluses of
    /// their own kind before essential ones.
    void addShortfalls() {
        std::vector<Int128> rest;
        rest.reserve(m_weighed.size());
        for (const Weighed& weighed : m_weighed) {
            rest.push_back(std::max<Int128>(weighed.difference(), 0));
        }
        for (const TermsWeight weight : {TermsWeight::Essential, TermsWeight::NonEssential}) {
            for (std::size_t i = 0; i < m_weighed.size(); ++i) {
                if (m_weighed[i].line.weight == weight && m_weighed[i].difference() < 0) {
                    m_outcome.shortfalls.push_back(shortfallOf(i, rest));
                }
            }
        }
    }

    Shortfall shortfallOf(std::size_t line, std::vector<Int128>& rest) const {
        const Weighed& shortage = m_weighed[line];
        Int128 open = -shortage.difference();
        Shortfall result{.line = line, .amount = m_values.rounded(open, Rounding::Up)};
        for (const TermsWeight weight : {TermsWeight::NonEssential, TermsWeight::Essential}) {
            for (std::size_t i = 0; i < rest.size() && open > 0; ++i) {
                if (rest[i] > 0 && m_weighed[i].line.weight == weight &&
                    mayRepair(m_weighed[i], shortage)) {
                    const Int128 part = std::min(rest[i], open);
                    rest[i] -= part;
                    open -= part;
                    result.repairs.push_back(
                        {.line = i, .amount = m_values.rounded(part, Rounding::HalfAwayFromZero)});
                }
            }
        }
        result.open = m_values.rounded(open, Rounding::Up);
        return result;
    }

    void addFindings(const EquivalenceLine& line) {
        const TermsItem* item = line.clientItem   ? &*line.clientItem
                                : line.workerItem ? &*line.workerItem
                                                  : nullptr;
        if (item == nullptr) {
            return;
        }
        const MessageValues named{{"item", line.key}, {"name", line.name}};
        if (item->unit == TermsUnit::Described) {
            m_outcome.findings.push_back(warningFinding("equivalence.not_valued", "items", named));
        }
        if (!line.clientItem && isForEverybody(item->kind)) {
            m_outcome.findings.push_back(
                warningFinding("equivalence.client_lacks", "items", named));
        }
        if (isFrom2026() && factsOf(item->kind).ground == WeightGround::Disputed) {
            m_outcome.findings.push_back({.rule = "equivalence.weight_disputed",
                                          .severity = Severity::Info,
                                          .where = "items",
                                          .values = named,
                                          .source = "Cao voor Uitzendkrachten 2026-2028 art. 21"});
        }
    }

    const EquivalenceInput& m_input;
    ItemValues m_values;
    EquivalenceOutcome m_outcome;
    std::vector<Weighed> m_weighed;
};

Result<void> checkInput(const EquivalenceInput& input, int workdays) {
    const std::array sides{std::pair{"client", &input.client}, std::pair{"worker", &input.worker}};
    for (const auto& [name, side] : sides) {
        if (side->wage <= HourlyRate{} || side->wage > kHighestWage) {
            return refuse("equivalence.wage_missing", name, {{"side", name}});
        }
        if (side->pension < Percentage{} || side->pension > Percentage::fromUnits(1'000'000)) {
            return refuse("terms.value_out_of_range", "pension",
                          {{"item", "pension"}, {"name", ""}});
        }
        for (const Finding& finding : checkTermsItems(side->items)) {
            if (finding.severity == Severity::Blocking) {
                return refuse(finding.rule, finding.where, finding.values);
            }
        }
    }
    if (input.minutesPerWeek <= Minutes{0} || input.minutesPerWeek > kLongestWeek || workdays < 1 ||
        workdays > kLongestYear) {
        return refuse("terms.hours_out_of_range", "hours_per_week");
    }
    return {};
}

} // namespace

Date equivalentTermsFrom() {
    return makeDate(2026, 1, 1);
}

Result<EquivalenceOutcome> judgeEquivalence(const EquivalenceInput& input,
                                            const ParameterSet& parameters) {
    const int workdays = input.workdays.value_or(workdaysIn(yearOf(input.date)));
    if (const auto sound = checkInput(input, workdays); !sound) {
        return tl::unexpected<Refusal>(sound.error());
    }
    return Judgement(input, workdays).judge(parameters);
}

} // namespace werkbalie::domain
