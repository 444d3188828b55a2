// The run freezes what it paid by.
#include "app/administration/week_terms.h"

#include "app/administration/allowance_charge.h"
#include "app/administration/sick_pay.h"
#include "storage/repositories/allowance_repository.h"
#include "storage/repositories/week_terms_repository.h"

namespace werkbalie::app {

void keepWeekTerms(UnitOfWork& work, domain::WeeklyRunId run) {
    storage::WeekTermsRepository repository(work.connection());
    auto sheets = repository.processedIn(run);
    if (sheets.empty()) {
        return;
    }
    SickPay sickPay(work.context());
    ChargeLookup charges(work.context());
    const auto schemes = storage::AllowanceRepository(work.connection()).schemes();
    for (storage::ProcessedSheet& each : sheets) {
        const domain::Date monday = each.week.monday();
        each.terms.sickPay = sickPay.at(each.client, each.occupation, monday);
        if (const auto* scheme = domain::schemeOn(schemes, each.client, monday)) {
            each.terms.scheme = *scheme;
            each.terms.charge = charges.of(each.placement, scheme);
        }
        repository.add(each);
    }
}

domain::ProcessedTerms termsOfSheet(Context& context, const domain::Timesheet& sheet,
                                    const domain::Placement& placement) {
    db::Connection& connection = context.database.connection();
    if (auto kept = storage::WeekTermsRepository(connection).find(sheet.id)) {
        return std::move(*kept);
    }
    const domain::Date monday = sheet.week.monday();
    domain::ProcessedTerms terms{.wage = placement.wage,
                                 .tariff = placement.tariff,
                                 .costPrice = placement.costPrice,
                                 .rates = placement.rates,
                                 .contract = placement.minutesPerWeek};
    terms.sickPay = SickPay(context).at(placement.client, placement.occupation, monday);
    const auto schemes = storage::AllowanceRepository(connection).schemes(placement.client);
    if (const auto* scheme = domain::schemeOn(schemes, placement.client, monday)) {
        terms.scheme = *scheme;
        terms.charge = chargeOf(placement.tariffBreakdown);
    }
    return terms;
}

std::map<domain::TimesheetId, domain::ProcessedTerms> termsOfWeek(Context& context,
                                                                  domain::IsoWeek week) {
    return storage::WeekTermsRepository(context.database.connection()).ofWeek(week);
}

} // namespace werkbalie::app
