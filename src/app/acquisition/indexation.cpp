// Reads what runs, prices it for the new day, and says what that means per client.
#include "app/acquisition/indexation.h"

#include "app/acquisition/margin_floors.h"
#include "domain/base/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace werkbalie::app {

using domain::Money;
using domain::refuse;
using domain::Result;
using domain::Rounding;

namespace {

constexpr std::int64_t kMinutesInHour = 60;
constexpr std::int64_t kHundredths = 10'000; // 100 % in units of 10^-2 percent
constexpr std::int64_t kStep = 100;          // rows between two words of progress

std::int64_t shareOf(Money part, Money whole) {
    return whole.cents() == 0 ? 0
                              : domain::mulDiv(part.cents(), kHundredths, whole.cents(),
                                               Rounding::HalfAwayFromZero);
}

using Function = std::pair<domain::ClientId, std::string>;

Function functionOf(const RepricedRow& row) {
    return {row.client, domain::foldText(domain::trim(row.occupation))};
}

class Planner {
public:
    Planner(Context& context, const RepricingTerms& terms, Progress& progress)
        : m_context(context), m_terms(terms), m_progress(progress),
          m_floors(storage::MarginRepository(context.database.connection()).floors()) {}

    Result<IndexationPlan> plan() {
        storage::RepricingRepository running(m_context.database.connection());
        const auto agreements = running.agreementsOn(m_terms.from);
        const auto placements = running.placementsOn(m_terms.from);
        m_total = static_cast<std::int64_t>(agreements.size() + placements.size());
        for (const auto& agreement : agreements) {
            if (!goesOn()) {
                return refuse("cancelled");
            }
            add(agreement);
        }
        for (const auto& placement : placements) {
            if (!goesOn()) {
                return refuse("cancelled");
            }
            add(placement);
        }
        std::ranges::stable_sort(m_plan.rows, {}, &RepricedRow::clientName);
        m_plan.terms = m_terms;
        return std::move(m_plan);
    }

private:
    bool goesOn() {
        if (m_done++ % kStep == 0) {
            m_progress.step(m_done - 1, m_total);
        }
        return !m_progress.stopRequested();
    }

    void add(const storage::RunningAgreement& running) {
        const auto& agreement = running.agreement;
        RepricedRow row{.kind = RepricedKind::Agreement,
                        .id = agreement.id.value,
                        .version = agreement.version,
                        .client = agreement.client,
                        .branch = running.branch,
                        .clientName = running.clientName,
                        .occupation = agreement.occupation};
        if (agreement.factor) {
            row.refusal =
                domain::Refusal{.key = "repricing.by_factor", .where = agreement.occupation};
            m_plan.rows.push_back(std::move(row));
            return;
        }
        price(std::move(row), agreement.calculation, agreement.tariff);
    }

    void add(const storage::RunningPlacement& running) {
        const auto& placement = running.placement;
        RepricedRow row{.kind = RepricedKind::Placement,
                        .id = placement.id.value,
                        .version = placement.version,
                        .client = placement.client,
                        .branch = placement.branch,
                        .clientName = running.clientName,
                        .occupation = placement.occupation,
                        .workerName = running.workerName,
                        .perWeek = placement.minutesPerWeek};
        price(std::move(row), placement.tariffBreakdown, placement.tariff);
    }

    void price(RepricedRow row, const std::string& calculation, domain::HourlyRate tariff) {
        auto priced = reprice(
            {.calculation = calculation, .tariff = tariff, .wageRise = m_terms.riseOf(row.client)},
            m_terms, m_context.parameters);
        if (!priced) {
            row.refusal = priced.error();
        } else {
            row.tariff = std::move(*priced);
            if (row.kind == RepricedKind::Agreement) {
                row.perWeek = row.tariff.perWeek;
            }
            row.underFloor = isUnderFloor(row);
        }
        m_plan.rows.push_back(std::move(row));
    }

    [[nodiscard]] bool isUnderFloor(const RepricedRow& row) const {
        const auto* floor = domain::floorOn(m_floors, row.branch, m_terms.from);
        return domain::shortfall({.client = row.client,
                                  .branch = row.branch,
                                  .occupation = row.occupation,
                                  .day = m_terms.from,
                                  .tariff = row.tariff.tariffAfter,
                                  .margin = row.tariff.marginAfter},
                                 floor == nullptr ? nullptr : &floor->floor)
            .has_value();
    }

    Context& m_context;
    const RepricingTerms& m_terms;
    Progress& m_progress;
    std::vector<domain::DatedMarginFloor> m_floors;
    IndexationPlan m_plan = {};
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace

Money RepricedRow::effectPerWeek() const {
    return Money::fromCents(domain::mulDiv(perHour().cents(), perWeek.count(), kMinutesInHour,
                                           Rounding::HalfAwayFromZero));
}

std::int64_t RepricedRow::percentage() const {
    return shareOf(perHour(), tariff.tariffBefore);
}

std::vector<ClientEffect> clientEffects(const IndexationPlan& plan,
                                        const std::function<bool(const RepricedRow&)>& counts) {
    struct Sums {
        ClientEffect effect;
        Money before;
        Money after;
    };
    std::set<Function> agreed;
    for (const RepricedRow& row : plan.rows) {
        if (row.kind == RepricedKind::Agreement && row.isPriced() && counts(row)) {
            agreed.insert(functionOf(row));
        }
    }
    std::map<domain::ClientId, Sums> byClient;
    for (const RepricedRow& row : plan.rows) {
        const bool under = row.kind == RepricedKind::Placement && agreed.contains(functionOf(row));
        if (!row.isPriced() || under || !counts(row)) {
            continue;
        }
        Sums& sums = byClient[row.client];
        sums.effect.client = row.client;
        sums.effect.clientName = row.clientName;
        ++sums.effect.rows;
        sums.effect.perWeek = sums.effect.perWeek + row.effectPerWeek();
        sums.before = sums.before + row.tariff.tariffBefore;
        sums.after = sums.after + row.tariff.tariffAfter;
    }
    std::vector<ClientEffect> effects;
    for (auto& entry : byClient) {
        entry.second.effect.percentage =
            shareOf(entry.second.after - entry.second.before, entry.second.before);
        effects.push_back(std::move(entry.second.effect));
    }
    std::ranges::stable_sort(effects, [](const ClientEffect& a, const ClientEffect& b) {
        return a.perWeek > b.perWeek;
    });
    return effects;
}

Result<IndexationPlan> planIndexation(Context& context, const RepricingTerms& terms,
                                      Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::ViewMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkTerms(terms); !sound) {
        return tl::unexpected(sound.error());
    }
    const db::Transaction snapshot(context.database.connection(), db::Transaction::Mode::Read);
    return Planner(context, terms, progress).plan();
}

} // namespace werkbalie::app
