// The agency is one row; branches are few.
#include "storage/repositories/agency_repository.h"

#include "storage/repositories/base64.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kBranch("branch", "name, city");
const VersionedTable kAgency("agency", R"(name, kvk, vat_id, street, house_number, postcode, city,
    country, phone, email, iban, cao, employer_size, whk_wga, whk_zw, logo,
    accent_color, is_demo)",
                             "id");

Agency agencyFrom(const db::Statement& row) {
    return {.version = row.get<std::int64_t>(0),
            .name = row.get<std::string>(1),
            .kvk = row.get<std::string>(2),
            .vatId = row.get<std::string>(3),
            .address = {.street = row.get<std::string>(4),
                        .houseNumber = row.get<std::string>(5),
                        .postcode = row.get<std::string>(6),
                        .city = row.get<std::string>(7),
                        .country = row.get<std::string>(8)},
            .phone = row.get<std::string>(9),
            .email = row.get<std::string>(10),
            .iban = row.get<std::string>(11),
            .cao = row.get<Cao>(12),
            .employerSize = row.get<EmployerSize>(13),
            .whkWga = row.get<std::optional<Percentage>>(14),
            .whkZw = row.get<std::optional<Percentage>>(15),
            .logo = fromBase64(row.get<std::string>(17), "logo"),
            .accentColor = row.get<std::string>(18),
            .isDemo = row.get<bool>(16)};
}

Branch branchFrom(const db::Statement& row) {
    return {.id = row.get<BranchId>(0),
            .version = row.get<std::int64_t>(1),
            .name = row.get<std::string>(2),
            .city = row.get<std::string>(3)};
}

} // namespace

std::optional<Agency> AgencyRepository::load() {
    return firstOf(m_connection.prepare(R"(SELECT version, name, kvk, vat_id, street, house_number,
            postcode, city, country, phone, email, iban, cao, employer_size, whk_wga, whk_zw, is_demo,
            logo, accent_color
        FROM agency
        WHERE id = 1)"),
                   agencyFrom);
}

SaveOutcome AgencyRepository::save(const Agency& agency) {
    return kAgency.save(
        m_connection, {.id = 1, .version = agency.version},
        [&](db::Statement& s) {
            s.bind("name", agency.name)
                .bind("kvk", agency.kvk)
                .bind("vat_id", agency.vatId)
                .bind("street", agency.address.street)
                .bind("house_number", agency.address.houseNumber)
                .bind("postcode", agency.address.postcode)
                .bind("city", agency.address.city)
                .bind("country", agency.address.country)
                .bind("phone", agency.phone)
                .bind("email", agency.email)
                .bind("iban", agency.iban)
                .bind("cao", agency.cao)
                .bind("employer_size", agency.employerSize)
                .bind("whk_wga", agency.whkWga)
                .bind("whk_zw", agency.whkZw)
                .bind("logo", toBase64(agency.logo))
                .bind("accent_color", agency.accentColor)
                .bind("is_demo", agency.isDemo);
        },
        [](db::Statement& s) { s.bindInt("id", 1); });
}

std::vector<Branch> AgencyRepository::branches() {
    return collect(m_connection.prepare(R"(SELECT id, version, name, city
        FROM branch
        ORDER BY name)"),
                   branchFrom);
}

std::optional<Branch> AgencyRepository::findBranch(BranchId id) {
    return firstOf(m_connection
                       .prepare(R"(SELECT id, version, name, city
        FROM branch
        WHERE id = :id)")
                       .bind("id", id),
                   branchFrom);
}

SaveOutcome AgencyRepository::saveBranch(const Branch& branch) {
    return kBranch.save(m_connection, {branch.id.value, branch.version}, [&](db::Statement& s) {
        s.bind("name", branch.name).bind("city", branch.city);
    });
}

} // namespace werkbalie::storage
