// One row a processed sheet, its agreed rates beside it.
#include "storage/repositories/week_terms_repository.h"

#include "domain/administration/allowances/allowance_text.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rate_rows.h"
#include "storage/repositories/rows.h"

#include <stdexcept>

namespace werkbalie::storage {
namespace {

using namespace domain;

ProcessedSheet processedFrom(const db::Statement& row) {
    return {.sheet = row.get<TimesheetId>(0),
            .placement = row.get<PlacementId>(1),
            .client = row.get<ClientId>(2),
            .week = row.get<IsoWeek>(3),
            .occupation = row.get<std::string>(4),
            .terms = {.wage = row.get<HourlyRate>(5),
                      .tariff = row.get<HourlyRate>(6),
                      .costPrice = row.get<HourlyRate>(7),
                      .contract = row.get<Minutes>(8)}};
}

constexpr std::string_view kSelectTerms = R"(SELECT w.timesheet_id, w.wage, w.tariff,
            COALESCE(w.cost_price, p.cost_price), w.contract_minutes, w.sick_pay, w.scheme, w.bands,
            w.charge_wage, w.charge_premiums
        FROM week_terms w
        JOIN timesheet t ON t.id = w.timesheet_id
        JOIN placement p ON p.id = t.placement_id)";

ProcessedTerms termsFrom(const db::Statement& row) {
    ProcessedTerms terms{.wage = row.get<HourlyRate>(1),
                         .tariff = row.get<HourlyRate>(2),
                         .costPrice = row.get<HourlyRate>(3),
                         .contract = row.get<Minutes>(4),
                         .sickPay = row.get<Percentage>(5)};
    terms.charge = {.wage = row.get<Factor>(8),
                    .wageAndPremiums = row.get<std::optional<Factor>>(9)};
    const auto text = row.get<std::string>(7);
    if (text.empty()) {
        return terms;
    }
    auto bands = parseBands(text);
    if (!bands) {
        throw std::runtime_error("week_terms: bands that cannot be read");
    }
    AllowanceScheme scheme;
    scheme.name = row.get<std::string>(6);
    scheme.stacking = bands->stacking;
    scheme.bands = std::move(bands->bands);
    terms.scheme = std::move(scheme);
    return terms;
}

} // namespace

std::vector<ProcessedSheet> WeekTermsRepository::processedIn(WeeklyRunId run) {
    auto sheets = collect(m_connection
                              .prepare(R"(SELECT DISTINCT t.id, t.placement_id, p.client_id, t.week,
            p.occupation, p.wage, p.tariff, p.cost_price, p.minutes_per_week
        FROM time_entry e
        JOIN timesheet t ON t.id = e.timesheet_id
        JOIN placement p ON p.id = t.placement_id
        WHERE e.run_id = :run
            AND NOT EXISTS (SELECT 1 FROM week_terms w WHERE w.timesheet_id = t.id)
        ORDER BY t.id)")
                              .bind("run", run),
                          processedFrom);
    const auto rates = readAllRates(m_connection, placementRates());
    for (ProcessedSheet& each : sheets) {
        if (const auto own = rates.find(each.placement.value); own != rates.end()) {
            each.terms.rates = own->second;
        }
    }
    return sheets;
}

void WeekTermsRepository::add(const ProcessedSheet& each) {
    const auto& scheme = each.terms.scheme;
    m_connection
        .prepare(R"(INSERT INTO week_terms (timesheet_id, wage, tariff, cost_price,
            contract_minutes, sick_pay, scheme, bands, charge_wage, charge_premiums)
        VALUES (:sheet, :wage, :tariff, :cost_price, :contract, :sick_pay, :scheme, :bands,
            :charge_wage, :charge_premiums))")
        .bind("sheet", each.sheet)
        .bind("wage", each.terms.wage)
        .bind("tariff", each.terms.tariff)
        .bind("cost_price", each.terms.costPrice)
        .bind("contract", each.terms.contract)
        .bind("sick_pay", each.terms.sickPay)
        .bind("scheme", scheme ? scheme->name : std::string())
        .bind("bands", scheme ? formatBands({scheme->stacking, scheme->bands}) : std::string())
        .bind("charge_wage", each.terms.charge.wage)
        .bind("charge_premiums", each.terms.charge.wageAndPremiums)
        .run();
    writeRates(m_connection, weekTermsRates(), each.sheet.value, each.terms.rates);
}

std::optional<ProcessedTerms> WeekTermsRepository::find(TimesheetId sheet) {
    auto terms = firstOf(m_connection
                             .prepare(std::string(kSelectTerms) + R"(
        WHERE w.timesheet_id = :sheet)")
                             .bind("sheet", sheet),
                         termsFrom);
    if (terms) {
        terms->rates = readRates(m_connection, weekTermsRates(), sheet.value);
    }
    return terms;
}

std::map<TimesheetId, ProcessedTerms> WeekTermsRepository::ofWeek(IsoWeek week) {
    std::map<TimesheetId, ProcessedTerms> terms;
    db::Statement& query = m_connection.prepare(std::string(kSelectTerms) + R"(
        WHERE t.week = :week)");
    query.bind("week", week);
    std::vector<std::int64_t> sheets;
    while (query.next()) {
        sheets.push_back(query.intAt(0));
        terms.emplace(query.get<TimesheetId>(0), termsFrom(query));
    }
    for (auto& [sheet, rates] : readRatesOf(m_connection, weekTermsRates(), sheets)) {
        terms.at(TimesheetId{sheet}).rates = rates;
    }
    return terms;
}

} // namespace werkbalie::storage
