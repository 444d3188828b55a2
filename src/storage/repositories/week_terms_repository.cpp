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
                      .contract = row.get<Minutes>(7)}};
}

ProcessedTerms termsFrom(const db::Statement& row) {
    ProcessedTerms terms{.wage = row.get<HourlyRate>(0),
                         .tariff = row.get<HourlyRate>(1),
                         .contract = row.get<Minutes>(2),
                         .sickPay = row.get<Percentage>(3)};
    const auto text = row.get<std::string>(5);
    if (text.empty()) {
        return terms;
    }
    auto bands = parseBands(text);
    if (!bands) {
        throw std::runtime_error("week_terms: bands that cannot be read");
    }
    AllowanceScheme scheme;
    scheme.name = row.get<std::string>(4);
    scheme.stacking = bands->stacking;
    scheme.bands = std::move(bands->bands);
    terms.scheme = std::move(scheme);
    return terms;
}

} // namespace

std::vector<ProcessedSheet> WeekTermsRepository::processedIn(WeeklyRunId run) {
    auto sheets = collect(m_connection
                              .prepare(R"(SELECT DISTINCT t.id, t.placement_id, p.client_id, t.week,
            p.occupation, p.wage, p.tariff, p.minutes_per_week
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
        .prepare(R"(INSERT INTO week_terms (timesheet_id, wage, tariff, contract_minutes, sick_pay,
            scheme, bands)
        VALUES (:sheet, :wage, :tariff, :contract, :sick_pay, :scheme, :bands))")
        .bind("sheet", each.sheet)
        .bind("wage", each.terms.wage)
        .bind("tariff", each.terms.tariff)
        .bind("contract", each.terms.contract)
        .bind("sick_pay", each.terms.sickPay)
        .bind("scheme", scheme ? scheme->name : std::string())
        .bind("bands", scheme ? formatBands({scheme->stacking, scheme->bands}) : std::string())
        .run();
    writeRates(m_connection, weekTermsRates(), each.sheet.value, each.terms.rates);
}

std::optional<ProcessedTerms> WeekTermsRepository::find(TimesheetId sheet) {
    auto terms = firstOf(m_connection
                             .prepare(R"(SELECT wage, tariff, contract_minutes, sick_pay, scheme,
            bands
        FROM week_terms
        WHERE timesheet_id = :sheet)")
                             .bind("sheet", sheet),
                         termsFrom);
    if (terms) {
        terms->rates = readRates(m_connection, weekTermsRates(), sheet.value);
    }
    return terms;
}

} // namespace werkbalie::storage
