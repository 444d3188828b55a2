// The agency itself, its people, and the companies it works for.
#include "app/demo/demo_numbers.h"
#include "app/demo/demo_world.h"

#include "domain/base/text.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/user_repository.h"

#include <set>

namespace werkbalie::app {

namespace {

using std::chrono::days;

/// Argon2id of kDemoPassword with a fixed salt: same data on every creation.
constexpr std::string_view kDemoPasswordHash =
    "$argon2id$v=19$m=65536,t=2,p=1$kJBufjHQwAeOEH34zzBZHg$"
    "nZw9P+3LB5UP5X/A9FZzbe2jMTr/mJKLoo2SuAo8X8g";

struct DemoUser {
    std::string_view login;
    std::string_view name;
    domain::Role role;
    std::size_t branch;
    bool logsIn;
};
constexpr std::array<DemoUser, 9> kUsers{
    {{"beheerder", "Ingrid de Bruin", domain::Role::Administrator, 0, true},
     {"manager", "Marianne Postma", domain::Role::Manager, 0, true},
     {"backoffice", "Bram Visscher", domain::Role::BackOffice, 0, true},
     {"intercedent", "Sanne Hoekstra", domain::Role::Consultant, 0, true},
     {"yusuf", "Yusuf Demir", domain::Role::Consultant, 0, false},
     {"lotte", "Lotte van den Heuvel", domain::Role::Consultant, 1, false},
     {"kenneth", "Kenneth Wijdenbosch", domain::Role::Consultant, 1, false},
     {"jelle", "Jelle Dijkstra", domain::Role::Consultant, 2, false},
     {"agnieszka", "Agnieszka Kowalska", domain::Role::Consultant, 2, false}}};

domain::Agency theAgency() {
    domain::Agency agency;
    agency.name = "Uitzendbureau Middenweg B.V.";
    agency.kvk = demoKvk(1);
    agency.vatId = demoVat(1);
    agency.address = {
        .street = "Stationsplein", .houseNumber = "12", .postcode = "3511 ED", .city = "Utrecht"};
    agency.phone = "+31300000100";
    agency.email = "info@example.nl";
    agency.iban = demoIban(1);
    agency.employerSize = domain::EmployerSize::Medium;
    agency.whkWga = domain::Percentage::fromUnits(24'100);
    agency.whkZw = domain::Percentage::fromUnits(33'500);
    agency.isDemo = true;
    return agency;
}

void addUser(DemoWorld& world, const DemoUser& wanted) {
    storage::UserRepository users(world.connection());
    domain::User user;
    user.login = wanted.login;
    user.displayName = wanted.name;
    user.role = wanted.role;
    user.branch = world.branches[wanted.branch];
    user.id = domain::UserId{users.save(user).id};
    user.version = 1;
    if (wanted.logsIn) {
        users.setPasswordHash(user.id, kDemoPasswordHash);
    }
    if (wanted.role == domain::Role::Administrator) {
        world.work.context().user = user;
    }
    if (wanted.role == domain::Role::Consultant) {
        world.consultants[wanted.branch].push_back(user.id);
    }
    if (wanted.login == "intercedent") {
        world.intercedent = user.id;
    }
}

std::string companyName(const DemoWorld& world, DemoRandom& random, const DemoSector& sector) {
    std::string name = random.pick(sector.companies);
    const bool family = random.chance(45);
    std::string core = family ? random.pick(world.data.origins.front().families)
                              : world.phrase(random, "company_name");
    if (family && core.front() >= 'a' && core.front() <= 'z') {
        core.front() = static_cast<char>(core.front() - 'a' + 'A');
    }
    name.replace(name.find('@'), 1, core);
    return name;
}

domain::Client demoClient(const DemoWorld& world, std::size_t index, std::set<std::string>& names) {
    DemoRandom random = world.random("client", index);
    const DemoSector& sector = world.data.sectors[index % world.data.sectors.size()];
    const DemoCity& city = random.pickWeighted(world.data.cities);
    const std::size_t branch = DemoWorld::branchIndex(city.branch);
    domain::Client client;
    client.name = companyName(world, random, sector);
    const std::string plain = client.name;
    for (int copy = 1; !names.insert(client.name).second; ++copy) {
        client.name = plain + ' ' + city.name + (copy == 1 ? "" : ' ' + std::to_string(copy));
    }
    client.branch = world.branches[branch];
    client.owner = random.pick(world.consultants[branch]);
    client.kvk = demoKvk(100 + index);
    client.vatId = demoVat(100 + index);
    client.address = demoAddress(world, random, city, "industry_street");
    client.sector = sector.name;
    client.phone = demoPhone(900'000 + index);
    client.invoiceEmail = "facturen" + std::to_string(index + 1) + "@example.nl";
    client.paymentTermDays = random.chance(60) ? 14 : 30;
    client.vatShifted = sector.name == "Bouw" && random.chance(25);
    const int die = random.below(100);
    client.stage = die < 68   ? domain::ClientStage::Active
                   : die < 90 ? domain::ClientStage::Prospect
                   : die < 97 ? domain::ClientStage::Dormant
                              : domain::ClientStage::Blocked;
    if (index < world.data.sectors.size()) {
        client.stage = domain::ClientStage::Active; // every trade has a client
    }
    return client;
}

void addContacts(DemoWorld& world, storage::ClientRepository& clients, std::size_t index) {
    DemoRandom random = world.random("contact", index);
    const int count = random.between(1, 2);
    for (int i = 0; i < count; ++i) {
        const DemoOrigin& origin = random.pickWeighted(world.data.origins);
        domain::Contact contact;
        contact.client = world.clients[index].id;
        contact.person.name =
            domain::splitLastName(random.pick(random.chance(50) ? origin.women : origin.men),
                                  random.pick(origin.families));
        contact.person.email =
            "contact" + std::to_string(index * 2 + static_cast<std::size_t>(i)) + "@example.nl";
        contact.person.phone = demoPhone(910'000 + index * 2 + static_cast<std::size_t>(i));
        contact.jobTitle = world.phrase(random, "job_title");
        contact.isMain = i == 0;
        (void)clients.saveContact(contact);
    }
}

/// A tariff that leaves a margin at the highest wage of the function.
void addAgreement(DemoWorld& world, storage::ClientRepository& clients, std::size_t index) {
    DemoRandom random = world.random("agreement", index);
    const domain::Client& client = world.clients[index];
    if (client.stage != domain::ClientStage::Active || !random.chance(60)) {
        return;
    }
    const auto occupations = world.data.occupationsOf(client.sector);
    const DemoOccupation& occupation = random.pick(occupations);
    domain::TariffAgreement agreement;
    agreement.client = client.id;
    agreement.occupation = occupation.name;
    if (random.chance(50)) {
        agreement.factor = domain::Factor::fromUnits(10'000 * random.between(192, 212));
    } else {
        const int cents = occupation.highestWage * random.between(196, 212) / 100 / 5 * 5;
        agreement.tariff = domain::HourlyRate::fromMoney(domain::Money::fromCents(cents));
    }
    const int year = domain::yearOf(world.options.asOf);
    agreement.validity.from = domain::makeDate(year, 1, 1);
    agreement.validity.until = random.chance(15) ? world.options.asOf + days{random.between(8, 28)}
                                                 : domain::makeDate(year + 1, 7, 1);
    (void)clients.saveAgreement(agreement);
}

} // namespace

void makeAgency(DemoWorld& world) {
    storage::AgencyRepository repository(world.connection());
    (void)repository.save(theAgency());
    for (const auto name : kDemoBranches) {
        domain::Branch branch;
        branch.name = name;
        branch.city = name;
        world.branches.emplace_back(repository.saveBranch(branch).id);
    }
    world.consultants.resize(kDemoBranches.size());
    for (const auto& user : kUsers) {
        addUser(world, user);
    }
    noteMany(world, "app_user", kUsers.size());
}

void planClients(DemoWorld& world) {
    std::set<std::string> names;
    for (std::size_t i = 0; i < static_cast<std::size_t>(world.options.clients); ++i) {
        world.clients.push_back(demoClient(world, i, names));
    }
}

void writeClients(DemoWorld& world) {
    storage::ClientRepository clients(world.connection());
    for (std::size_t i = 0; i < world.clients.size(); ++i) {
        world.clients[i].id = domain::ClientId{clients.save(world.clients[i]).id};
        world.clients[i].version = 1;
        addContacts(world, clients, i);
        addAgreement(world, clients, i);
    }
    noteMany(world, "client", world.clients.size());
    world.work.changed(Entity::Client, 0);
}

} // namespace werkbalie::app
