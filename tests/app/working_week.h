// A worker with a vacancy at a client, from placement to invoice: what the tests of hours and runs
// start from.
#pragma once

#include "app/administration/hours.h"
#include "app/administration/placements.h"
#include "app/administration/weekly_run.h"
#include "exchange/parameters_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <functional>

namespace werkbalie::test {

inline const domain::IsoWeek kWeek = domain::IsoWeek::make(2026, 47).value(); // 16-22 November

class WorkingWeek {
public:
    explicit WorkingWeek(db::Dialect dialect) : agency(dialect) {
        agency.parameters = exchange::builtInParameters();
        app::Context desk = agency.as(domain::Role::Consultant);
        db::Transaction transaction(agency.connection());
        domain::Candidate worker = aCandidate().of(agency.branch(), desk.user.id);
        worker.birthDate = domain::makeDate(1990, 3, 14);
        worker.status = domain::CandidateStatus::Available;
        worker.person.name = {"Jan", "van den", "Berg"};
        candidate =
            domain::CandidateId{storage::CandidateRepository(agency.connection()).save(worker).id};
        domain::Client company = aClient().of(agency.branch(), desk.user.id);
        company.name = "Logistiek Noord B.V.";
        company.stage = domain::ClientStage::Active;
        company.paymentTermDays = 30;
        client = domain::ClientId{storage::ClientRepository(agency.connection()).save(company).id};
        domain::Vacancy wanted = aVacancy().at(client).of(agency.branch(), desk.user.id);
        wanted.occupation = "Orderpicker";
        wanted.status = domain::VacancyStatus::Open;
        wanted.positions = 1;
        wanted.start = domain::makeDate(2026, 11, 2);
        wanted.end.reset();
        wanted.wageFrom = domain::HourlyRate::fromUnits(160'000);
        wanted.wageTo = domain::HourlyRate::fromUnits(180'000);
        vacancy =
            domain::VacancyId{storage::VacancyRepository(agency.connection()).save(wanted).id};
        transaction.commit();
    }

    /// At € 16.00 an hour and a tariff of € 30.00.
    [[nodiscard]] app::NewPlacement wanted() {
        app::NewPlacement wanted;
        wanted.placement.candidate = candidate;
        wanted.placement.client = client;
        wanted.placement.vacancy = vacancy;
        wanted.placement.branch = agency.branch();
        wanted.placement.consultant = agency.as(domain::Role::Consultant).user.id;
        wanted.placement.occupation = "Orderpicker";
        wanted.placement.period.from = domain::makeDate(2026, 11, 2);
        wanted.tariff.grossHourlyWage = domain::HourlyRate::fromUnits(160'000);
        wanted.tariff.margin = {.kind = domain::MarginKind::TargetTariff, .value = 300'000};
        return wanted;
    }

    [[nodiscard]] domain::Placement place() {
        app::Context desk = agency.as(domain::Role::Consultant);
        const auto placed = app::createPlacement(desk, wanted());
        REQUIRE(placed);
        return placed->record;
    }

    /// Monday to Friday eight hours, and two hours of overtime at 150 % on Friday.
    [[nodiscard]] static domain::Timesheet fortyTwoHours(domain::PlacementId placement,
                                                         domain::IsoWeek week = kWeek) {
        domain::Timesheet sheet;
        sheet.placement = placement;
        sheet.week = week;
        for (int day = 0; day < 5; ++day) {
            domain::TimeEntry entry;
            entry.day = week.monday() + std::chrono::days{day};
            entry.worked = domain::Minutes{480};
            entry.source = "manual";
            sheet.entries.push_back(entry);
        }
        domain::TimeEntry overtime = sheet.entries.back();
        overtime.type = domain::HourType::Overtime;
        overtime.payPercentage = domain::Percentage::fromUnits(1'500'000);
        overtime.worked = domain::Minutes{120};
        sheet.entries.push_back(overtime);
        return sheet;
    }

    [[nodiscard]] domain::Timesheet save(const domain::Timesheet& sheet) {
        app::Context office = agency.as(domain::Role::BackOffice);
        const auto saved = app::saveWeek(office, {sheet});
        REQUIRE(saved);
        REQUIRE(saved->saved.size() == 1);
        return saved->saved.front();
    }

    /// Warnings are accepted on the way.
    void approve(domain::TimesheetId sheet);
    /// Books the hours of a processed week as `change` makes them.
    [[nodiscard]] domain::Result<domain::Timesheet>
    correct(domain::TimesheetId sheet,
            const std::function<void(std::vector<domain::TimeEntry>&)>& change);

    [[nodiscard]] domain::Result<app::WeeklyRunReport> run(domain::IsoWeek week = kWeek) {
        app::Context office = agency.as(domain::Role::BackOffice);
        app::NoProgress none;
        return app::runWeek(office, week, app::RunMode::Book, none);
    }

    WorkingAgency agency;
    domain::CandidateId candidate;
    domain::ClientId client;
    domain::VacancyId vacancy;
};

} // namespace werkbalie::test
