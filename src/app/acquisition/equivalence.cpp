// Prepared from terms and the frozen tariff, judged by the rules, kept with who and when.
#include "app/acquisition/equivalence.h"

#include "app/acquisition/client_terms.h"
#include "app/acquisition/equivalence_record.h"
#include "app/acquisition/worker_terms.h"
#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"

#include <algorithm>
#include <map>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using storage::EquivalenceProofRow;
using storage::EquivalenceRepository;
using storage::TermsRepository;

Result<void> requireSeeing(const Context& context) {
    const auto right = domain::mayDo(context.user.role, domain::Right::Place)
                           ? domain::Right::Place
                           : domain::Right::ViewClients;
    return requireRight(context, right);
}

void takeTerms(domain::EquivalenceInput& input, const domain::EmploymentTerms& terms) {
    input.minutesPerWeek = terms.minutesPerWeek;
    input.scheme = terms.pension;
    input.client.pension = terms.pension.employer;
    input.client.items = terms.items;
}

/// Names, terms and proofs; the figures come after.
Result<EquivalenceDraft> loadDraft(Context& context, const EquivalenceAsk& ask) {
    db::Connection& connection = context.database.connection();
    const auto placement = storage::PlacementRepository(connection).find(ask.placement);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    EquivalenceDraft draft;
    draft.placement = *placement;
    draft.proofs = EquivalenceRepository(connection).ofPlacement(ask.placement);
    draft.owners = TermsRepository(connection).owners();
    storage::ClientRepository clients(connection);
    if (const auto worker = storage::CandidateRepository(connection).find(placement->candidate)) {
        draft.workerName = worker->person.name.full();
    }
    if (const auto client = clients.find(placement->client)) {
        draft.clientName = client->name;
    }
    const domain::ClientId before =
        draft.proofs.empty() ? placement->client : draft.proofs.front().termsClient;
    const domain::ClientId owner = ask.lastClient.value_or(before);
    const auto client = clients.find(owner);
    if (!client) {
        return refuse("record.missing", "client");
    }
    draft.termsClientName = client->name;
    draft.input.date = ask.date.value_or(std::max(placement->period.from, context.clock.today()));
    const auto editions = TermsRepository(connection).ofClient(owner);
    const auto* terms = domain::termsOn(editions, placement->occupation, draft.input.date);
    if (terms == nullptr) {
        return refuse("equivalence.no_terms", "terms",
                      {{"client", client->name}, {"date", domain::isoDate(draft.input.date)}});
    }
    draft.terms = *terms;
    return draft;
}

/// The wage of the placement's scale and step on the day, else the wage it has.
domain::HourlyRate clientWage(Context& context, const EquivalenceDraft& draft) {
    const ClientTermsFile file{
        .client = draft.terms.client,
        .editions = {},
        .scales = TermsRepository(context.database.connection()).scalesOf(draft.terms.client)};
    const auto onDay = termsOnDay(file, draft.placement.occupation, draft.input.date);
    const auto* choice = choiceNamed(onDay, draft.placement.scale);
    return choice == nullptr ? draft.placement.wage : choice->wage;
}

domain::TermsSide workerSide(const EquivalenceDraft& draft) {
    domain::TermsSide side{.wage = draft.placement.wage};
    if (!draft.proofs.empty()) {
        if (const auto before = equivalenceInputOf(draft.proofs.front().input)) {
            side.pension = before->worker.pension;
            side.items = before->worker.items;
            return side;
        }
    }
    return workerTermsOf(draft.placement, draft.terms);
}

std::string proofJson(const EquivalenceProofRow& proof) {
    return JsonObject()
        .add("placement", proof.placement.value)
        .add("terms", proof.terms.value)
        .add("terms_version", proof.termsVersion)
        .add("judged_for", proof.judgedFor)
        .add("passes", proof.passes)
        .addJson("input", proof.input)
        .addJson("outcome", proof.outcome)
        .text();
}

} // namespace

Result<EquivalenceDraft> draftEquivalence(Context& context, const EquivalenceAsk& ask) {
    if (const auto allowed = requireSeeing(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto draft = loadDraft(context, ask);
    if (!draft) {
        return draft;
    }
    takeTerms(draft->input, draft->terms);
    draft->input.client.wage = clientWage(context, *draft);
    draft->input.worker = workerSide(*draft);
    return draft;
}

Result<EquivalenceProofRow> keepEquivalence(Context& context, const KeepEquivalence& wanted) {
    if (const auto allowed = requireRight(context, domain::Right::Place); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto terms = TermsRepository(work.connection()).find(wanted.terms);
    if (!terms || !storage::PlacementRepository(work.connection()).find(wanted.placement)) {
        return refuse("record.missing", terms ? "placement" : "employment_terms");
    }
    if (terms->version != wanted.termsVersion) {
        return refuse("equivalence.terms_changed", "terms", {{"name", terms->name}});
    }
    domain::EquivalenceInput input = wanted.input;
    takeTerms(input, *terms);
    const auto outcome = domain::judgeEquivalence(input, context.parameters);
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    EquivalenceProofRow proof{.id = {},
                              .placement = wanted.placement,
                              .terms = terms->id,
                              .termsVersion = terms->version,
                              .judgedFor = input.date,
                              .at = context.clock.now(),
                              .user = context.user.id,
                              .passes = outcome->passes,
                              .input = equivalenceInputRecord(input),
                              .outcome = equivalenceOutcomeRecord(*outcome),
                              .userName = context.user.displayName,
                              .termsName = terms->name,
                              .termsClient = terms->client};
    proof.id = EquivalenceRepository(work.connection()).add(proof);
    work.audit({.action = "insert",
                .entity = "equivalence_proof",
                .entityId = proof.id.value,
                .newValue = proofJson(proof)});
    work.changed(Entity::Placement, wanted.placement.value);
    work.commit();
    return proof;
}

Result<std::vector<EquivalenceProofRow>> equivalenceProofs(Context& context,
                                                           domain::PlacementId placement) {
    if (const auto allowed = requireSeeing(context); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return EquivalenceRepository(context.database.connection()).ofPlacement(placement);
}

std::vector<OutdatedProof> outdatedProofs(db::Connection& connection, domain::Date today) {
    std::map<domain::PlacementId, std::string> occupations;
    for (const auto& row :
         storage::PlacementRepository(connection)
             .rows({.status = domain::PlacementStatus::Active,
 .activeIn = domain::DateRange{today, today + std::chrono::days{1}}})) {
        occupations.emplace(row.id, row.occupation);
    }
    std::vector<OutdatedProof> outdated;
    std::map<domain::ClientId, std::vector<domain::EmploymentTerms>> editions;
    TermsRepository repository(connection);
    for (const auto& proof : EquivalenceRepository(connection).newest()) {
        const auto occupation = occupations.find(proof.placement);
        if (occupation == occupations.end()) {
            continue;
        }
        auto found = editions.find(proof.termsClient);
        if (found == editions.end()) {
            found =
                editions.emplace(proof.termsClient, repository.ofClient(proof.termsClient)).first;
        }
        const auto* terms = domain::termsOn(found->second, occupation->second, today);
        if (terms != nullptr &&
            (terms->id != proof.terms || terms->version != proof.termsVersion)) {
            outdated.push_back({.placement = proof.placement,
                                .since = std::max(terms->validity.from, proof.judgedFor),
                                .termsName = terms->name});
        }
    }
    return outdated;
}

} // namespace werkbalie::app
