// Column lists and mappers of the candidate's six tables.
#include "storage/repositories/candidate_record.h"

#include "domain/base/text.h"
#include "storage/repositories/codecs.h"

namespace werkbalie::storage {

using namespace domain;

namespace {

std::string joinLines(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

} // namespace

const VersionedTable& candidateTable() {
    static const VersionedTable table("candidate",
                                      R"(branch_id, owner_id, first_name, prefix, last_name,
        sort_key, email, phone, street, house_number, postcode, city, country, birth_date, bsn,
        iban, status, occupation, sector, wage_wish, days, minutes_per_week, available_from,
        travel_radius_km, source_channel, consent_date, registered_on, notes, cv_text,
        further_occupations, shifts, work_permission, permit_until)",
                                      "import_id");
    return table;
}

void bindCandidate(db::Statement& s, const Candidate& c) {
    s.bind("branch_id", c.branch)
        .bind("owner_id", c.owner)
        .bind("first_name", c.person.name.first)
        .bind("prefix", c.person.name.prefix)
        .bind("last_name", c.person.name.last)
        .bind("sort_key", c.person.name.sortKey())
        .bind("email", c.person.email)
        .bind("phone", c.person.phone)
        .bind("street", c.address.street)
        .bind("house_number", c.address.houseNumber)
        .bind("postcode", c.address.postcode)
        .bind("city", c.address.city)
        .bind("country", c.address.country)
        .bind("birth_date", c.birthDate)
        .bind("bsn", c.bsn)
        .bind("iban", c.iban)
        .bind("status", c.status)
        .bind("occupation", c.occupation)
        .bind("sector", c.sector)
        .bind("wage_wish", c.wageWish)
        .bind("days", c.availability.days)
        .bind("minutes_per_week", c.availability.minutesPerWeek)
        .bind("available_from", c.availability.from)
        .bind("travel_radius_km", c.travelRadiusKm)
        .bind("source_channel", c.sourceChannel)
        .bind("consent_date", c.consentDate)
        .bind("registered_on", c.registeredOn)
        .bind("notes", c.notes)
        .bind("cv_text", c.cvText)
        .bind("further_occupations", joinLines(c.furtherOccupations))
        .bind("shifts", c.availability.shifts)
        .bind("work_permission", c.workPermission.kind)
        .bind("permit_until", c.workPermission.validUntil);
}

const std::string& selectCandidate() {
    static const std::string sql = R"(SELECT id, version, branch_id, owner_id, first_name, prefix,
            last_name, email, phone, street, house_number, postcode, city, country, birth_date, bsn,
            iban, status, occupation, sector, wage_wish, days, minutes_per_week, available_from,
            travel_radius_km, source_channel, consent_date, registered_on, notes, cv_text,
            further_occupations, shifts, work_permission, permit_until
        FROM candidate)";
    return sql;
}

Candidate candidateFrom(const db::Statement& row) {
    Candidate c;
    c.id = row.get<CandidateId>(0);
    c.version = row.get<std::int64_t>(1);
    c.branch = row.get<BranchId>(2);
    c.owner = row.get<UserId>(3);
    c.person.name = {row.get<std::string>(4), row.get<std::string>(5), row.get<std::string>(6)};
    c.person.email = row.get<std::string>(7);
    c.person.phone = row.get<std::string>(8);
    c.address = {row.get<std::string>(9), row.get<std::string>(10), row.get<std::string>(11),
                 row.get<std::string>(12), row.get<std::string>(13)};
    c.birthDate = row.get<std::optional<Date>>(14);
    c.bsn = row.get<std::optional<Bsn>>(15);
    c.iban = row.get<std::optional<Iban>>(16);
    c.status = row.get<CandidateStatus>(17);
    c.occupation = row.get<std::string>(18);
    c.sector = row.get<std::string>(19);
    c.wageWish = row.get<std::optional<HourlyRate>>(20);
    c.availability = {row.get<WeekdaySet>(21), row.get<Minutes>(22),
                      row.get<std::optional<Date>>(23)};
    c.travelRadiusKm = row.get<int>(24);
    c.sourceChannel = row.get<std::string>(25);
    c.consentDate = row.get<std::optional<Date>>(26);
    c.registeredOn = row.get<Date>(27);
    c.notes = row.get<std::string>(28);
    c.cvText = row.get<std::string>(29);
    c.furtherOccupations = splitList(row.textAt(30), '\n');
    c.availability.shifts = row.get<ShiftSet>(31);
    c.workPermission = {row.get<WorkPermissionKind>(32), row.get<std::optional<Date>>(33)};
    return c;
}

SearchDocument searchDocumentOf(const Candidate& c) {
    SearchDocument document{.id = c.id.value,
                            .name = c.person.name.full(),
                            .city = c.address.city,
                            .occupation = c.occupation,
                            .text = c.cvText,
                            .notes = c.notes};
    for (const Skill& skill : c.skills) {
        document.skills += skill.name + ", ";
    }
    for (const Certificate& certificate : c.certificates) {
        document.skills += certificate.name + ", ";
    }
    for (const std::string& occupation : c.furtherOccupations) {
        document.skills += occupation + ", ";
    }
    for (const WorkExperience& experience : c.experience) {
        document.skills += experience.occupation + ", ";
    }
    return document;
}

} // namespace werkbalie::storage
