// A candidate with an audit row of its own is covered by the chain from there on; all others of an
// import must be as they came in.
#include "storage/repositories/candidate_digest.h"

#include "storage/audit_trail.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/import_repository.h"
#include "storage/repositories/rows.h"

#include <array>
#include <charconv>
#include <sodium.h>
#include <unordered_map>
#include <unordered_set>

namespace werkbalie::storage {
namespace {

using namespace domain;

constexpr std::size_t kDigestBytes = 16;
constexpr std::string_view kRows = "{\"rows\":[";

/// Every field with its name and length: nothing can move from one field to the next unseen.
class FieldText {
public:
    FieldText& add(std::string_view name, std::string_view value) {
        if (!value.empty()) {
            m_text.append(name).append(1, ' ').append(std::to_string(value.size()));
            m_text.append(1, ':').append(value);
        }
        return *this;
    }
    FieldText& add(std::string_view name, std::int64_t value) {
        return value == 0 ? *this : add(name, std::to_string(value));
    }
    FieldText& add(std::string_view name, const std::optional<Date>& value) {
        return value ? add(name, isoDate(*value)) : *this;
    }
    /// Child rows keep their order and their bounds.
    template <class Item, class AddItem>
    FieldText& addList(std::string_view name, const std::vector<Item>& items, AddItem addItem) {
        for (const Item& item : items) {
            m_text.append(1, '\n').append(name).append(1, '\n');
            addItem(item);
        }
        return *this;
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

void addPerson(FieldText& text, const Candidate& c) {
    text.add("branch", c.branch.value)
        .add("owner", c.owner.value)
        .add("first_name", c.person.name.first)
        .add("prefix", c.person.name.prefix)
        .add("last_name", c.person.name.last)
        .add("email", c.person.email)
        .add("phone", c.person.phone)
        .add("street", c.address.street)
        .add("house_number", c.address.houseNumber)
        .add("postcode", c.address.postcode)
        .add("city", c.address.city)
        .add("country", c.address.country)
        .add("birth_date", c.birthDate)
        .add("status", toText(c.status));
}

void addWish(FieldText& text, const Candidate& c) {
    text.add("occupation", c.occupation)
        .add("sector", c.sector)
        .add("wage_wish", c.wageWish ? std::to_string(c.wageWish->units()) : std::string{})
        .add("days", c.availability.days)
        .add("minutes_per_week", c.availability.minutesPerWeek.count())
        .add("available_from", c.availability.from)
        .add("travel_radius_km", c.travelRadiusKm)
        .add("shifts", c.availability.shifts)
        .add("permit_until", c.workPermission.validUntil)
        .add("source_channel", c.sourceChannel)
        .add("consent_date", c.consentDate)
        .add("registered_on", c.registeredOn)
        .add("notes", c.notes)
        .add("cv_text", c.cvText);
    if (c.workPermission.kind != WorkPermissionKind::NotAsked) { // as in older digests
        text.add("work_permission", toText(c.workPermission.kind));
    }
    text.addList("further_occupation", c.furtherOccupations,
                 [&](const std::string& occupation) { text.add("name", occupation); });
}

void addDossier(FieldText& text, const Candidate& c) {
    text.addList("education", c.education,
                 [&](const Education& e) {
                     text.add("level", toText(e.level))
                         .add("title", e.title)
                         .add("school", e.school)
                         .add("year", e.graduationYear.value_or(0));
                 })
        .addList("experience", c.experience,
                 [&](const WorkExperience& e) {
                     text.add("occupation", e.occupation)
                         .add("employer", e.employer)
                         .add("from", e.from)
                         .add("until", e.until)
                         .add("tasks", e.tasks)
                         .add("sector", e.sector);
                 })
        .addList("skill", c.skills,
                 [&](const Skill& s) { text.add("name", s.name).add("level", s.level); })
        .addList("certificate", c.certificates,
                 [&](const Certificate& x) { text.add("name", x.name).add("expires", x.expires); })
        .addList("language", c.languages, [&](const LanguageSkill& l) {
            text.add("language", l.language).add("level", toText(l.level));
        });
}

/// Who has an audit row of its own, other than as part of an import.
std::unordered_set<std::int64_t> editedCandidates(db::Connection& connection) {
    std::unordered_set<std::int64_t> edited;
    db::Statement& query = connection.prepare(R"(SELECT DISTINCT entity_id
        FROM audit_entry
        WHERE entity = 'candidate')");
    while (query.next()) {
        edited.insert(query.intAt(0));
    }
    return edited;
}

/// The rows of one audit row that are not as they were written.
std::vector<CandidateId> changedRows(db::Connection& connection,
                                     const std::vector<ImportedRow>& rows,
                                     const std::unordered_set<std::int64_t>& edited) {
    std::vector<CandidateId> untouched;
    for (const ImportedRow& row : rows) {
        if (!edited.contains(row.candidate.value)) {
            untouched.push_back(row.candidate);
        }
    }
    std::unordered_map<std::int64_t, std::string> found;
    for (const Candidate& candidate : CandidateRepository(connection).findMany(untouched)) {
        if (candidate.version == 1) {
            found.emplace(candidate.id.value, candidateDigest(candidate));
        }
    }
    std::vector<CandidateId> changed;
    for (const ImportedRow& row : rows) {
        const auto now = found.find(row.candidate.value);
        const bool same = now != found.end() && now->second == row.digest;
        if (!edited.contains(row.candidate.value) && !same) {
            changed.push_back(row.candidate);
        }
    }
    return changed;
}

} // namespace

std::string candidateDigest(const Candidate& candidate) {
    FieldText text;
    addPerson(text, candidate);
    addWish(text, candidate);
    addDossier(text, candidate);
    std::array<unsigned char, kDigestBytes> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(text.text().data()),
                       text.text().size(), nullptr, 0);
    std::array<char, kDigestBytes * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

std::string importedRowsText(const std::vector<ImportedRow>& rows) {
    std::string text(kRows);
    for (const ImportedRow& row : rows) {
        text += (text.back() == '[' ? "\"" : ",\"") + std::to_string(row.candidate.value) + ':' +
                row.digest + '"';
    }
    return text + "]}";
}

std::vector<ImportedRow> readImportedRows(std::string_view text) {
    std::vector<ImportedRow> rows;
    if (!text.starts_with(kRows)) {
        return rows;
    }
    text.remove_prefix(kRows.size());
    while (text.starts_with('"')) {
        const std::string_view row = text.substr(1, text.find('"', 1) - 1);
        const std::size_t colon = row.find(':');
        if (colon == std::string_view::npos) {
            break;
        }
        std::int64_t id = 0;
        std::from_chars(row.data(), row.data() + colon, id);
        rows.push_back(
            {.candidate = CandidateId{id}, .digest = std::string(row.substr(colon + 1))});
        text.remove_prefix(std::min(text.size(), row.size() + 2));
        text.remove_prefix(text.starts_with(',') ? 1 : 0);
    }
    return rows;
}

std::vector<ImportTampering> findImportTampering(db::Connection& connection) {
    std::vector<ImportTampering> found;
    const auto edited = editedCandidates(connection);
    AuditTrail trail(connection);
    for (const auto& [batch, userName] : ImportRepository(connection).all()) {
        if (batch.undoneAt) {
            continue;
        }
        ImportTampering tampering{.import = batch.id, .first = {}};
        for (const AuditEntry& entry : trail.historyOf("import_batch", batch.id.value)) {
            for (const CandidateId id :
                 changedRows(connection, readImportedRows(entry.newValue), edited)) {
                tampering.first = tampering.count == 0 ? id : tampering.first;
                ++tampering.count;
            }
        }
        if (tampering.count > 0) {
            found.push_back(tampering);
        }
    }
    return found;
}

} // namespace werkbalie::storage
