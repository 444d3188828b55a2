// Letters of the demo agency: those who were presented were presented in writing.
#include "app/demo/demo_world.h"

#include "app/matching/presentation_sending.h"
#include "domain/matching/proposal.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/user_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

constexpr std::size_t kLetters = 8;
constexpr std::size_t kMostInALetter = 3;

/// Whom the client knows and has not decided on, the best first.
std::vector<storage::ProposalRow> presentedOn(DemoWorld& world, domain::VacancyId vacancy) {
    auto rows = storage::ProposalRepository(world.connection()).ofVacancy(vacancy);
    std::erase_if(rows, [](const storage::ProposalRow& row) {
        const auto stage = row.proposal.stage;
        return !row.proposal.consent || !row.proposal.proposedAt || !domain::isPresented(stage) ||
               !domain::isActive(stage);
    });
    std::ranges::sort(rows, std::greater{}, [](const storage::ProposalRow& row) {
        return std::pair(row.proposal.scoreInTenths, -row.proposal.id.value);
    });
    rows.resize(std::min(rows.size(), kMostInALetter));
    return rows;
}

domain::Result<void> writeLetter(DemoWorld& world, const domain::Vacancy& vacancy,
                                 const std::vector<storage::ProposalRow>& rows) {
    Context& context = world.work.context();
    std::vector<domain::CandidateId> candidates;
    domain::Instant at = *rows.front().proposal.proposedAt;
    for (const auto& row : rows) {
        candidates.push_back(row.proposal.candidate);
        at = std::max(at, *row.proposal.proposedAt);
    }
    world.clock.set(at);
    context.user = *storage::UserRepository(world.connection()).find(vacancy.owner);
    const auto start = startPresentation(context, vacancy.id, candidates);
    if (!start) {
        return tl::unexpected(start.error());
    }
    if (const auto sent = sendWithin(world.work, start->draft); !sent) {
        return tl::unexpected(sent.error());
    }
    return {};
}

} // namespace

domain::Result<void> writeLetters(DemoWorld& world) {
    const domain::User maker = world.work.context().user;
    const domain::Instant now = world.clock.now();
    std::size_t written = 0;
    for (const domain::Vacancy& vacancy :
         storage::VacancyRepository(world.connection()).all(domain::VacancyStatus::Open)) {
        const auto rows = presentedOn(world, vacancy.id);
        if (rows.empty() || written == kLetters) {
            continue;
        }
        if (const auto letter = writeLetter(world, vacancy, rows); !letter) {
            return letter;
        }
        ++written;
    }
    world.work.context().user = maker;
    world.clock.set(now);
    return {};
}

} // namespace werkbalie::app
