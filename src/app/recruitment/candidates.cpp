// Candidates: searched, opened, checked and saved.
#include "app/recruitment/candidates.h"

#include "app/recruitment/duplicates.h"
#include "app/saving.h"
#include "domain/people/phone.h"

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr RecordKind kKind{.entity = Entity::Candidate, .table = "candidate"};

domain::Findings duplicateFindings(Context& context, const domain::Candidate& candidate) {
    const auto key = duplicateKey(candidate);
    const auto matches = storage::CandidateRepository(context.database.connection())
                             .findDuplicates(std::span(&key, 1));
    domain::Findings findings;
    for (const storage::DuplicateMatch& match : matches) {
        if (match.candidate != candidate.id) {
            findings.push_back(duplicateOfStored(match, domain::Severity::Warning));
        }
    }
    return findings;
}

/// One form for every number, so that doubles are found; what is no number stays as it was typed.
void normaliseContact(domain::Person& person) {
    if (const auto phone = domain::normalisePhone(person.phone)) {
        person.phone = *phone;
    }
}

} // namespace

Result<storage::Page<storage::CandidateRow>>
searchCandidates(Context& context, const storage::CandidateQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::ViewCandidates); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::CandidateRepository(context.database.connection()).rows(query);
}

Result<domain::Candidate> loadCandidate(Context& context, domain::CandidateId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewCandidates); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto candidate = storage::CandidateRepository(context.database.connection()).find(id);
    if (!candidate) {
        return refuse("candidate.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    return std::move(*candidate);
}

Result<Saved<domain::Candidate>> saveCandidate(Context& context,
                                               const domain::Candidate& candidate) {
    if (const auto allowed = requireRight(context, domain::Right::EditCandidates); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto findings = domain::checkCandidate(candidate, context.clock.today());
    if (const auto sound = refuseBlocking(findings); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    storage::CandidateRepository candidates(work.connection());
    domain::Candidate record = candidate;
    normaliseContact(record.person);
    const auto before = record.id.isValid() ? candidates.find(record.id) : std::nullopt;
    if (!record.id.isValid()) {
        record.registeredOn = context.clock.today();
        record.owner = record.owner.isValid() ? record.owner : context.user.id;
        record.branch = record.branch.isValid() ? record.branch : context.user.branch;
    }
    const auto outcome = candidates.save(record);
    record.id = domain::CandidateId{outcome.id};
    auto saved = finishSave(work, kKind, before, {std::move(record), outcome});
    if (saved && !saved->conflict) {
        saved->findings = std::move(findings);
    }
    return saved;
}

domain::Findings checkCandidateDraft(Context& context, const domain::Candidate& candidate) {
    auto findings = domain::checkCandidate(candidate, context.clock.today());
    auto duplicates = duplicateFindings(context, candidate);
    findings.insert(findings.end(), std::make_move_iterator(duplicates.begin()),
                    std::make_move_iterator(duplicates.end()));
    return findings;
}

} // namespace werkbalie::app
