// Kept comparisons: one row each, the newest of a placement counts.
#include "storage/repositories/equivalence_repository.h"

#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

constexpr std::string_view kFrom = R"(
    FROM equivalence_proof p
    JOIN employment_terms t ON t.id = p.terms_id
    JOIN app_user u ON u.id = p.user_id)";

std::string selectWith(std::string_view texts) {
    return "SELECT p.id, p.placement_id, p.terms_id, p.terms_version, p.judged_for, p.at, "
           "p.user_id, p.passes, " +
           std::string(texts) + ", u.display_name, t.name, t.client_id" + std::string(kFrom);
}

EquivalenceProofRow proofFrom(const db::Statement& row) {
    return {.id = row.get<EquivalenceProofId>(0),
            .placement = row.get<PlacementId>(1),
            .terms = row.get<EmploymentTermsId>(2),
            .termsVersion = row.get<std::int64_t>(3),
            .judgedFor = row.get<Date>(4),
            .at = row.get<Instant>(5),
            .user = row.get<UserId>(6),
            .passes = row.get<bool>(7),
            .input = row.get<std::string>(8),
            .outcome = row.get<std::string>(9),
            .userName = row.get<std::string>(10),
            .termsName = row.get<std::string>(11),
            .termsClient = row.get<ClientId>(12)};
}

} // namespace

EquivalenceProofId EquivalenceRepository::add(const EquivalenceProofRow& proof) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO equivalence_proof (placement_id,
            terms_id, terms_version, judged_for, at, user_id, passes, input, outcome)
        VALUES (:placement, :terms, :version, :judged_for, :at, :user, :passes, :input, :outcome)
        RETURNING id)");
    insert.bind("placement", proof.placement)
        .bind("terms", proof.terms)
        .bind("version", proof.termsVersion)
        .bind("judged_for", proof.judgedFor)
        .bind("at", proof.at)
        .bind("user", proof.user)
        .bind("passes", proof.passes)
        .bind("input", proof.input)
        .bind("outcome", proof.outcome);
    return EquivalenceProofId{numberFrom(insert)};
}

std::vector<EquivalenceProofRow> EquivalenceRepository::ofPlacement(PlacementId placement) {
    static const std::string kSelect =
        selectWith("p.input, p.outcome") + " WHERE p.placement_id = :placement ORDER BY p.id DESC";
    return collect(m_connection.prepare(kSelect).bind("placement", placement), proofFrom);
}

std::vector<EquivalenceProofRow> EquivalenceRepository::newest() {
    static const std::string kSelect = selectWith("'', ''") + R"(
    WHERE NOT EXISTS (SELECT 1
        FROM equivalence_proof n
        WHERE n.placement_id = p.placement_id AND n.id > p.id)
    ORDER BY p.placement_id)";
    return collect(m_connection.prepare(kSelect), proofFrom);
}

} // namespace werkbalie::storage
