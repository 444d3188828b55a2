// Which columns each list has when it leaves the program.
#include "app/exchange_tables/export_tables.h"

#include "app/exchange_tables/candidate_table.h"
#include "app/format_nl.h"
#include "app/json_text.h"
#include "app/recruitment/field_text.h"
#include "app/recruitment/work_terms_text.h"
#include "app/unit_of_work.h"
#include "domain/base/choice.h"
#include "domain/base/iso_week.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr std::size_t kStep = 500;
constexpr domain::Choices<ExportKind, 5> kKinds{{{ExportKind::Candidates, "candidates"},
                                                 {ExportKind::Clients, "clients"},
                                                 {ExportKind::Vacancies, "vacancies"},
                                                 {ExportKind::Placements, "placements"},
                                                 {ExportKind::Timesheets, "timesheets"}}};

domain::Right rightFor(ExportKind kind) {
    switch (kind) {
    case ExportKind::Candidates:
        return domain::Right::ViewCandidates;
    case ExportKind::Clients:
        return domain::Right::ViewClients;
    case ExportKind::Vacancies:
        return domain::Right::ViewVacancies;
    case ExportKind::Placements:
    case ExportKind::Timesheets:
        return domain::Right::ViewHours;
    }
    return domain::Right::Export;
}

std::string dateText(const std::optional<domain::Date>& date) {
    return date ? domain::dutchDate(*date) : std::string{};
}
std::string rateText(const std::optional<domain::HourlyRate>& rate) {
    return rate ? dutchNumber(rate->toString()) : std::string{};
}
std::string lastDay(const domain::DateRange& days) {
    return days.until ? domain::dutchDate(*days.until - std::chrono::days{1}) : std::string{};
}

/// False when the user stopped it.
bool goOn(Progress& progress, std::size_t done, std::size_t total) {
    progress.step(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
    return !progress.stopRequested();
}

Result<Table> candidateTable(Context& context, Progress& progress) {
    storage::CandidateRepository candidates(context.database.connection());
    const auto ids = candidates.allIds();
    Table table{.headers = candidateHeaders(), .rows = {}};
    table.rows.reserve(ids.size());
    for (std::size_t from = 0; from < ids.size(); from += kStep) {
        if (!goOn(progress, from, ids.size())) {
            return refuse("cancelled");
        }
        const auto some = std::span(ids).subspan(from, std::min(kStep, ids.size() - from));
        for (const domain::Candidate& candidate : candidates.findMany(some)) {
            table.rows.push_back(candidateCells(candidate));
        }
    }
    return table;
}

Table clientTable(Context& context) {
    storage::ClientRepository clients(context.database.connection());
    std::map<domain::ClientId, domain::Contact> mainContacts;
    for (domain::Contact& contact : clients.allContacts()) {
        if (contact.isMain) {
            mainContacts.emplace(contact.client, std::move(contact));
        }
    }
    Table table{.headers = {"Nummer", "Naam", "Fase", "Kvk", "Btw-id", "Straat", "Huisnummer",
                            "Postcode", "Plaats", "Land", "Sector", "Telefoon", "Factuur-e-mail",
                            "Betaaltermijn (dagen)", "Btw verlegd", "Contactpersoon",
                            "E-mail contactpersoon", "Opmerkingen"},
                .rows = {}};
    for (const domain::Client& c : clients.all()) {
        const auto contact = mainContacts.find(c.id);
        const bool known = contact != mainContacts.end();
        table.rows.push_back({std::to_string(c.id.value), c.name, std::string(toText(c.stage)),
                              c.kvk, c.vatId, c.address.street, c.address.houseNumber,
                              c.address.postcode, c.address.city, c.address.country, c.sector,
                              c.phone, c.invoiceEmail, std::to_string(c.paymentTermDays),
                              c.vatShifted ? "ja" : "nee",
                              known ? contact->second.person.name.full() : std::string{},
                              known ? contact->second.person.email : std::string{}, c.notes});
    }
    return table;
}

std::string requirementsText(const std::vector<domain::Requirement>& requirements) {
    std::string text;
    for (const domain::Requirement& requirement : requirements) {
        text += (text.empty() ? "" : "|") + std::string(toText(requirement.kind)) + ":" +
                requirement.name + ":" + std::to_string(requirement.minimum) + ":" +
                (requirement.strength == domain::RequirementStrength::Hard
                     ? std::string("hard")
                     : std::to_string(requirement.weight));
    }
    return text;
}

Table vacancyTable(Context& context) {
    std::map<domain::ClientId, std::string> clientNames;
    for (domain::Client& client : storage::ClientRepository(context.database.connection()).all()) {
        clientNames.emplace(client.id, std::move(client.name));
    }
    Table table{.headers = {"Nummer", "Functie", "Opdrachtgever", "Sector", "Status", "Aantal",
                            "Postcode", "Plaats", "Reisafstand (km)", "Dagen", "Uren per week",
                            "Ploegen", "Uurloon van", "Uurloon tot", "Start", "Einde", "Eisen",
                            "Gewichten", "Tekst"},
                .rows = {}};
    for (const domain::Vacancy& v :
         storage::VacancyRepository(context.database.connection()).all()) {
        table.rows.push_back({std::to_string(v.id.value), v.occupation, clientNames[v.client],
                              v.sector, std::string(toText(v.status)), std::to_string(v.positions),
                              v.workplace.postcode, v.workplace.city, std::to_string(v.maxTravelKm),
                              formatDays(v.days), formatWeeklyHours(v.minutesPerWeek), formatShifts(v.shifts),
                              rateText(v.wageFrom), rateText(v.wageTo), domain::dutchDate(v.start),
                              dateText(v.end), requirementsText(v.requirements), toText(v.weights),
                              v.text});
    }
    return table;
}

/// Cost and tariff only for those who may see margins.
Table placementTable(Context& context) {
    const bool margins = requireRight(context, domain::Right::ViewMargins).has_value();
    Table table{.headers = {"Nummer", "Flexkracht", "Opdrachtgever", "Functie", "Status", "Begin",
                            "Laatste dag", "Uren per week", "Uurloon", "Consultant",
                            "Extern nummer"},
                .rows = {}};
    if (margins) {
        table.headers.insert(table.headers.end(), {"Tarief", "Kostprijs"});
    }
    for (const storage::PlacementRow& p :
         storage::PlacementRepository(context.database.connection()).rows({})) {
        auto& cells = table.rows.emplace_back(std::vector<std::string>{
            std::to_string(p.id.value), p.workerName, p.clientName, p.occupation,
            std::string(toText(p.status)), domain::dutchDate(p.period.from), lastDay(p.period),
            formatWeeklyHours(p.minutesPerWeek), rateText(p.wage), p.consultantName, p.externalId});
        if (margins) {
            cells.push_back(rateText(p.tariff));
            cells.push_back(rateText(p.costPrice));
        }
    }
    return table;
}

Table timesheetTable(Context& context) {
    const domain::DateRange allDays{.from = domain::makeDate(1900, 1, 1),
                                    .until = domain::makeDate(2199, 12, 31)};
    Table table{.headers = {"Plaatsing", "Week", "Status", "Flexkracht", "Opdrachtgever", "Functie",
                            "Datum", "Soort", "Percentage", "Uren", "Correctie"},
                .rows = {}};
    for (const storage::TimesheetEntryRow& row :
         storage::TimesheetRepository(context.database.connection()).entriesIn(allDays)) {
        table.rows.push_back(
            {std::to_string(row.placement.value), row.week.toString(),
             std::string(toText(row.state)), row.workerName, row.clientName, row.occupation,
             domain::dutchDate(row.entry.day), std::string(toText(row.entry.type)),
             dutchNumber(row.entry.payPercentage.toString()), formatWeeklyHours(row.entry.worked),
             row.entry.correction ? "ja" : "nee"});
    }
    return table;
}

CellKind kindOf(std::string_view header) {
    constexpr std::array<std::string_view, 9> kDates{
        "Geboortedatum", "Beschikbaar vanaf", "Toestemming op", "Ingeschreven op", "Start", "Einde",
        "Begin",         "Laatste dag",       "Datum"};
    constexpr std::array<std::string_view, 9> kDecimals{
        "Gewenst uurloon", "Uren per week", "Uurloon van", "Uurloon tot", "Uurloon",
        "Tarief",          "Kostprijs",     "Percentage",  "Uren"};
    if (std::ranges::find(kDates, header) != kDates.end()) {
        return CellKind::Date;
    }
    return std::ranges::find(kDecimals, header) != kDecimals.end() ? CellKind::Decimal
                                                                   : CellKind::Text;
}

Result<Table> makeTable(Context& context, ExportKind kind, Progress& progress) {
    switch (kind) {
    case ExportKind::Candidates:
        return candidateTable(context, progress);
    case ExportKind::Clients:
        return clientTable(context);
    case ExportKind::Vacancies:
        return vacancyTable(context);
    case ExportKind::Placements:
        return placementTable(context);
    case ExportKind::Timesheets:
        return timesheetTable(context);
    }
    return refuse("export.unknown_kind", {}, {{"value", {}}, {"allowed", {}}});
}

/// Personal data that leaves the program is a fact worth keeping (GDPR art. 32); a database opened
/// for reading only can be exported all the same.
void auditExport(Context& context, ExportKind kind, std::size_t rows) {
    try {
        UnitOfWork work(context);
        work.audit({.action = "export",
                    .entity = std::string(domain::choiceText(kKinds, kind)),
                    .newValue = JsonObject().add("rows", rows).text()});
        work.commit();
    } catch (const db::Error& error) {
        if (error.fault() != db::Fault::ReadOnly) {
            throw;
        }
    }
}

} // namespace

Result<ExportKind> parseExportKind(std::string_view text) {
    auto kind = domain::parseChoice(kKinds, text);
    if (!kind) {
        return refuse("export.unknown_kind", {}, kind.error().values);
    }
    return kind;
}

Result<Table> exportTable(Context& context, ExportKind kind, Progress& progress) {
    for (const auto right : {domain::Right::Export, rightFor(kind)}) {
        if (const auto allowed = requireRight(context, right); !allowed) {
            return tl::unexpected(allowed.error());
        }
    }
    auto table = makeTable(context, kind, progress);
    if (table) {
        std::ranges::transform(table->headers, std::back_inserter(table->kinds), kindOf);
        auditExport(context, kind, table->rows.size());
    }
    return table;
}

} // namespace werkbalie::app
