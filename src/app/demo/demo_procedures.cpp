// Procedures as they run at a desk: found, approached, talked to, and ended in every way.
#include "app/demo/demo_procedures.h"

#include "app/matching/receipt.h"
#include "domain/matching/interview/interview.h"
#include "domain/matching/pipeline/procedure.h"
#include "storage/repositories/interview_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/rejection_repository.h"

namespace werkbalie::app {

namespace {

using domain::DropParty;
using domain::DropReason;
using domain::ProposalStage;
using std::chrono::days;
using namespace std::chrono_literals;

/// Where it stands, and how it ended.
struct Outcome {
    ProposalStage reached;
    std::optional<domain::Drop> drop = {};
    std::string_view words = {};
};

constexpr std::array<Outcome, 12> kOutcomes{
    {{ProposalStage::Found},
     {ProposalStage::Approached},
     {ProposalStage::Interested},
     {ProposalStage::Proposed},
     {ProposalStage::Proposed},
     {ProposalStage::Interview},
     {ProposalStage::Interview},
     {ProposalStage::Offer},
     {ProposalStage::Interview, domain::Drop{DropParty::Client, DropReason::OtherChosen}},
     {ProposalStage::Proposed, domain::Drop{DropParty::Client, DropReason::Experience},
      "zoekt iemand die zelfstandig kan beginnen"},
     {ProposalStage::Approached, domain::Drop{DropParty::Candidate, DropReason::OtherJob}},
     {ProposalStage::Interested, domain::Drop{DropParty::Agency, DropReason::Availability},
      "kan niet in de avondploeg"}}};

/// Steps fall on working days.
domain::Instant workingMoment(domain::Date day, DemoRandom& random) {
    while (domain::isoWeekday(day) > 5) {
        day -= days{1};
    }
    return domain::Instant{day} + std::chrono::minutes{random.between(9 * 60, 16 * 60)};
}

class ProcedureWriter {
public:
    ProcedureWriter(DemoWorld& world, const domain::Vacancy& vacancy,
                    const domain::MatchScore& score)
        : m_proposals(world.connection()), m_pipeline(world.connection()),
          m_rejections(world.connection()) {
        m_record.vacancy = vacancy.id;
        m_record.candidate = score.candidate;
        m_record.scoreInTenths = score.scoreInTenths;
        m_record.receipt = receiptJson(score);
    }

    void begin(domain::UserId consultant, domain::Instant at) {
        m_record.consultant = consultant;
        m_record.changedAt = at;
        m_record.id = domain::ProposalId{m_proposals.save(m_record).id};
        m_record.version = 1;
        (void)m_pipeline.add(stepAt(std::nullopt));
    }
    void step(const domain::Move& move, domain::Instant at) {
        const auto from = domain::stageOf(m_record);
        m_record = domain::moved(m_record, move, at);
        (void)m_pipeline.add(stepAt(from));
    }
    void agree(domain::ConsentHow how) {
        m_record.consent = {.how = how, .by = m_record.consultant, .at = m_record.changedAt};
    }
    void invite(domain::Date on) { m_record.interviewOn = on; }
    void finish() { (void)m_proposals.save(m_record); }
    void tell(domain::Instant at) {
        (void)m_rejections.save({.proposal = m_record.id,
                                 .how = domain::RejectionHow::Spoken,
                                 .text = "Gebeld en de reden toegelicht.",
                                 .toldAt = at,
                                 .toldBy = m_record.consultant});
    }
    [[nodiscard]] const domain::Proposal& record() const { return m_record; }

private:
    [[nodiscard]] domain::ProposalStep stepAt(std::optional<domain::StageRef> from) const {
        return {.proposal = m_record.id,
                .from = from,
                .to = domain::stageOf(m_record),
                .at = m_record.changedAt,
                .by = m_record.consultant,
                .drop = m_record.drop,
                .reason = m_record.reason,
                .scoreInTenths = m_record.scoreInTenths,
                .receipt = m_record.receipt};
    }

    storage::ProposalRepository m_proposals;
    storage::PipelineRepository m_pipeline;
    storage::RejectionRepository m_rejections;
    domain::Proposal m_record;
};

/// The days before the last step on which each stage began, newest last.
std::vector<int> agesOf(DemoRandom& random, const Outcome& outcome, int lastAge) {
    const int steps = static_cast<int>(outcome.reached) + (outcome.drop ? 1 : 0);
    std::vector<int> ages{lastAge};
    for (int i = 0; i < steps; ++i) {
        ages.insert(ages.begin(), ages.front() + random.between(1, 3));
    }
    return ages;
}

/// The talk that belongs to the day on the proposal; the morning is divided among them.
void writeInterview(DemoWorld& world, const domain::Vacancy& vacancy,
                    const domain::Proposal& proposal) {
    if (!proposal.interviewOn || domain::isoWeekday(*proposal.interviewOn) > 5) {
        return;
    }
    const int slot = static_cast<int>(proposal.id.value % 8);
    const auto start =
        domain::momentOf({.day = *proposal.interviewOn, .minute = (9 * 60) + (slot * 45)});
    const domain::Address& place = vacancy.workplace;
    domain::Interview interview{.proposal = proposal.id,
                                .consultant = proposal.consultant,
                                .token = "demo" + std::to_string(proposal.id.value),
                                .startsAt = start.value_or(proposal.changedAt),
                                .minutes = 40,
                                .place = place.street + ' ' + place.houseNumber + '\n' +
                                         place.postcode + "  " + place.city,
                                .route = "Meld u bij de receptie.",
                                .changedAt = proposal.changedAt};
    if (proposal.stage == ProposalStage::Dropped) {
        interview.state = domain::InterviewState::Held;
        interview.choice = domain::InterviewChoice::ClientDeclined;
        interview.clientNotes = "Koos iemand die eerder kon beginnen.";
    }
    if (proposal.stage == ProposalStage::Offer) {
        interview.state = domain::InterviewState::Held;
        interview.choice = domain::InterviewChoice::Offer;
    }
    (void)storage::InterviewRepository(world.connection()).save(interview);
}

} // namespace

void writeProcedure(DemoWorld& world, DemoRandom& random, const domain::Vacancy& vacancy,
                    const domain::MatchScore& score) {
    const Outcome& outcome = kOutcomes[static_cast<std::size_t>(random.below(kOutcomes.size()))];
    const domain::Date today = world.options.asOf;
    const auto ages = agesOf(random, outcome, random.between(0, 9));
    ProcedureWriter writer(world, vacancy, score);
    std::size_t at = 0;
    const auto moment = [&] { return workingMoment(today - days{ages[at++]}, random); };
    writer.begin(vacancy.owner, moment());
    for (int stage = 1; stage <= static_cast<int>(outcome.reached); ++stage) {
        const auto to = static_cast<ProposalStage>(stage);
        writer.step({.to = {.phase = to}}, moment());
        if (to == ProposalStage::Interested) {
            writer.agree(random.chance(70) ? domain::ConsentHow::Spoken
                                           : domain::ConsentHow::Written);
        }
        if (to == ProposalStage::Interview) {
            writer.invite(today + days{outcome.drop ? -2 : random.between(-1, 6)});
        }
    }
    if (outcome.drop) {
        writer.step({.to = {.phase = ProposalStage::Dropped},
                     .drop = outcome.drop,
                     .reason = std::string(outcome.words)},
                    moment());
    }
    writer.finish();
    if (domain::owesAnswer(writer.record()) && random.chance(60)) {
        writer.tell(writer.record().changedAt + 2h);
    }
    writeInterview(world, vacancy, writer.record());
}

void writeOfferedProcedure(DemoWorld& world, const domain::Vacancy& vacancy,
                           const domain::MatchScore& score, domain::UserId consultant) {
    DemoRandom random = world.random("placed procedure",
                                     static_cast<std::uint64_t>(score.candidate.value));
    ProcedureWriter writer(world, vacancy, score);
    const auto daysBefore = [](ProposalStage stage) {
        return 7 + 3 * (static_cast<int>(ProposalStage::Offer) - static_cast<int>(stage));
    };
    writer.begin(consultant, workingMoment(vacancy.start - days{daysBefore(ProposalStage::Found)},
                                           random));
    for (int stage = 1; stage <= static_cast<int>(ProposalStage::Offer); ++stage) {
        const auto to = static_cast<ProposalStage>(stage);
        writer.step({.to = {.phase = to}},
                    workingMoment(vacancy.start - days{daysBefore(to)}, random));
        if (to == ProposalStage::Interested) {
            writer.agree(domain::ConsentHow::Spoken);
        }
    }
    writer.finish();
}

void writeRivalProcedure(DemoWorld& world, const domain::Vacancy& vacancy,
                         const domain::MatchScore& score, domain::UserId consultant) {
    constexpr std::array<Outcome, 4> kEnds{
        {{ProposalStage::Interview, domain::Drop{DropParty::Client, DropReason::OtherChosen}},
         {ProposalStage::Proposed, domain::Drop{DropParty::Client, DropReason::OtherChosen}},
         {ProposalStage::Proposed, domain::Drop{DropParty::Candidate, DropReason::OtherJob}},
         {ProposalStage::Interview, domain::Drop{DropParty::Agency, DropReason::VacancyFilled}}}};
    DemoRandom random = world.random("rival", static_cast<std::uint64_t>(score.candidate.value));
    const Outcome& outcome = kEnds[static_cast<std::size_t>(random.below(kEnds.size()))];
    ProcedureWriter writer(world, vacancy, score);
    int daysBefore = random.between(22, 28);
    const auto next = [&] {
        daysBefore -= random.between(2, 4);
        return workingMoment(vacancy.start - days{daysBefore}, random);
    };
    writer.begin(consultant, next());
    for (int stage = 1; stage <= static_cast<int>(outcome.reached); ++stage) {
        const auto to = static_cast<ProposalStage>(stage);
        writer.step({.to = {.phase = to}}, next());
        if (to == ProposalStage::Interested) {
            writer.agree(domain::ConsentHow::Spoken);
        }
    }
    writer.step({.to = {.phase = ProposalStage::Dropped}, .drop = outcome.drop}, next());
    writer.finish();
    if (domain::owesAnswer(writer.record())) {
        writer.tell(writer.record().changedAt + 2h);
    }
}

} // namespace werkbalie::app
