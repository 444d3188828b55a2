// The defaults: an order picker from Amersfoort, a warehouse that looks for one.
#include "tests/support/builders.h"

namespace werkbalie::test {

using namespace domain;

CandidateBuilder::CandidateBuilder() {
    m_record.branch = BranchId{1};
    m_record.owner = UserId{1};
    m_record.person = {.name = {.first = "Jan", .prefix = "van den", .last = "Berg"},
                       .email = "jan.vandenberg@example.nl",
                       .phone = "+31612345678"};
    m_record.address = {.street = "Stationsplein",
                        .houseNumber = "12",
                        .postcode = "3818 LE",
                        .city = "Amersfoort"};
    m_record.birthDate = makeDate(1990, 5, 17);
    m_record.status = CandidateStatus::Available;
    m_record.occupation = "Orderpicker";
    m_record.sector = "Logistiek";
    m_record.availability.minutesPerWeek = Minutes{2400};
    m_record.travelRadiusKm = 30;
    m_record.consentDate = makeDate(2026, 11, 2);
    m_record.registeredOn = makeDate(2026, 11, 2);
}

CandidateBuilder& CandidateBuilder::named(std::string first, std::string prefix, std::string last) {
    m_record.person.name = {
        .first = std::move(first), .prefix = std::move(prefix), .last = std::move(last)};
    return *this;
}
CandidateBuilder& CandidateBuilder::email(std::string email) {
    m_record.person.email = std::move(email);
    return *this;
}
CandidateBuilder& CandidateBuilder::phone(std::string phone) {
    m_record.person.phone = std::move(phone);
    return *this;
}
CandidateBuilder& CandidateBuilder::born(int year, unsigned month, unsigned day) {
    m_record.birthDate = makeDate(year, month, day);
    return *this;
}
CandidateBuilder& CandidateBuilder::occupation(std::string occupation) {
    m_record.occupation = std::move(occupation);
    return *this;
}
CandidateBuilder& CandidateBuilder::livingIn(std::string postcode, std::string city) {
    m_record.address.postcode = std::move(postcode);
    m_record.address.city = std::move(city);
    return *this;
}
CandidateBuilder& CandidateBuilder::skill(std::string name, int level) {
    m_record.skills.push_back({.name = std::move(name), .level = level});
    return *this;
}
CandidateBuilder& CandidateBuilder::certificate(std::string name, std::optional<Date> expires) {
    m_record.certificates.push_back({.name = std::move(name), .expires = expires});
    return *this;
}
CandidateBuilder& CandidateBuilder::of(BranchId branch, UserId owner) {
    m_record.branch = branch;
    m_record.owner = owner;
    return *this;
}

ClientBuilder::ClientBuilder() {
    m_record.name = "Distributiecentrum De Eem";
    m_record.stage = ClientStage::Active;
    m_record.branch = BranchId{1};
    m_record.owner = UserId{1};
    m_record.address = {
        .street = "Havenweg", .houseNumber = "8", .postcode = "3812 PN", .city = "Amersfoort"};
    m_record.sector = "Logistiek";
    m_record.invoiceEmail = "facturen@example.nl";
}

ClientBuilder& ClientBuilder::named(std::string name) {
    m_record.name = std::move(name);
    return *this;
}
ClientBuilder& ClientBuilder::stage(ClientStage stage) {
    m_record.stage = stage;
    return *this;
}
ClientBuilder& ClientBuilder::of(BranchId branch, UserId owner) {
    m_record.branch = branch;
    m_record.owner = owner;
    return *this;
}

VacancyBuilder::VacancyBuilder() {
    m_record.branch = BranchId{1};
    m_record.owner = UserId{1};
    m_record.client = ClientId{1};
    m_record.occupation = "Orderpicker";
    m_record.sector = "Logistiek";
    m_record.positions = 2;
    m_record.workplace = {
        .street = "Havenweg", .houseNumber = "8", .postcode = "3812 PN", .city = "Amersfoort"};
    m_record.wageFrom = HourlyRate::fromMoney(Money::fromCents(1550));
    m_record.wageTo = HourlyRate::fromMoney(Money::fromCents(1800));
    m_record.start = makeDate(2026, 12, 7);
}

VacancyBuilder& VacancyBuilder::at(ClientId client) {
    m_record.client = client;
    return *this;
}
VacancyBuilder& VacancyBuilder::occupation(std::string occupation) {
    m_record.occupation = std::move(occupation);
    return *this;
}
VacancyBuilder& VacancyBuilder::hard(RequirementKind kind, std::string name, int minimum) {
    m_record.requirements.push_back({.kind = kind,
                                     .strength = RequirementStrength::Hard,
                                     .name = std::move(name),
                                     .minimum = minimum,
                                     .weight = 0});
    return *this;
}
VacancyBuilder& VacancyBuilder::soft(RequirementKind kind, std::string name, int weight) {
    m_record.requirements.push_back({.kind = kind,
                                     .strength = RequirementStrength::Soft,
                                     .name = std::move(name),
                                     .weight = weight});
    return *this;
}
VacancyBuilder& VacancyBuilder::of(BranchId branch, UserId owner) {
    m_record.branch = branch;
    m_record.owner = owner;
    return *this;
}

UserBuilder::UserBuilder() {
    m_record.login = "sanne";
    m_record.displayName = "Sanne Visser";
    m_record.branch = BranchId{1};
}

UserBuilder& UserBuilder::login(std::string login) {
    m_record.login = std::move(login);
    return *this;
}
UserBuilder& UserBuilder::role(Role role) {
    m_record.role = role;
    return *this;
}
UserBuilder& UserBuilder::of(BranchId branch) {
    m_record.branch = branch;
    return *this;
}

} // namespace werkbalie::test
