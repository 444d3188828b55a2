// Records that tests start from: complete enough to be stored, changed where a test needs it.
#pragma once

#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/user_repository.h"
#include "storage/repositories/vacancy_repository.h"

namespace werkbalie::test {

inline const domain::Instant kNow{domain::makeDate(2026, 11, 24) + std::chrono::hours{9}};

/// A branch with one consultant: what every other record refers to.
struct Desk {
    domain::BranchId branch;
    domain::UserId consultant;
};
inline Desk openDesk(db::Connection& connection) {
    const domain::BranchId branch{
        storage::AgencyRepository(connection).saveBranch({.id = {}, .name = "Utrecht"}).id};
    const domain::UserId user{storage::UserRepository(connection)
                                  .save({.id = {},
                                         .login = "anna",
                                         .displayName = "Anna de Wit",
                                         .role = domain::Role::Consultant,
                                         .branch = branch})
                                  .id};
    return {branch, user};
}

inline domain::Candidate aCandidate(const Desk& desk, const std::string& last = "Berg") {
    domain::Candidate c;
    c.branch = desk.branch;
    c.owner = desk.consultant;
    c.person.name = {"Jan", "van den", last};
    c.address.city = "Utrecht";
    c.address.postcode = "3511 AB";
    c.status = domain::CandidateStatus::Available;
    c.occupation = "Heftruckchauffeur";
    c.registeredOn = domain::makeDate(2026, 11, 2);
    return c;
}

inline domain::Client aClient(const Desk& desk, const std::string& name = "Logistiek BV") {
    domain::Client c;
    c.name = name;
    c.stage = domain::ClientStage::Active;
    c.branch = desk.branch;
    c.owner = desk.consultant;
    c.address.city = "Nieuwegein";
    return c;
}

inline domain::Vacancy aVacancy(const Desk& desk, domain::ClientId client) {
    domain::Vacancy v;
    v.client = client;
    v.branch = desk.branch;
    v.owner = desk.consultant;
    v.occupation = "Orderpicker";
    v.start = domain::makeDate(2026, 12, 1);
    return v;
}

inline domain::Placement aPlacement(const Desk& desk, domain::CandidateId candidate,
                                    domain::ClientId client) {
    domain::Placement p;
    p.candidate = candidate;
    p.client = client;
    p.branch = desk.branch;
    p.consultant = desk.consultant;
    p.occupation = "Orderpicker";
    p.period = {domain::makeDate(2026, 11, 2)};
    p.wage = domain::HourlyRate::fromUnits(160'000);
    p.tariff = domain::HourlyRate::fromUnits(300'000);
    p.costPrice = domain::HourlyRate::fromUnits(240'000);
    return p;
}

} // namespace werkbalie::test
