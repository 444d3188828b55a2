// Several talks in one go, each with its own slot, and nobody in two places at once.
#include "app/matching/interview_steps.h"
#include "app/refusals.h"
#include "domain/base/text.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace werkbalie::app {

namespace {

using domain::Interview;
using domain::ProposalStage;
using domain::refuse;
using domain::Result;

/// Unguessable and never used twice: it is the name of the appointment in every calendar.
std::string newToken() {
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium does not start");
    }
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xFU];
    }
    return text;
}

Interview interviewOf(const InterviewPlan& plan, const InterviewSlot& slot) {
    return {.proposal = slot.proposal,
            .startsAt = slot.startsAt,
            .minutes = plan.minutes,
            .place = std::string(domain::trim(plan.place)),
            .link = std::string(domain::trim(plan.link)),
            .route = plan.route,
            .bring = plan.bring,
            .tips = plan.tips,
            .contacts = plan.contacts};
}

/// Planned talks around those days, to find collisions with.
class Calendar {
public:
    Calendar(db::Connection& connection, const std::vector<Interview>& wanted)
        : m_connection(connection) {
        if (wanted.empty()) {
            return;
        }
        const auto [first, last] = std::ranges::minmax_element(wanted, {}, &Interview::startsAt);
        constexpr std::chrono::days kDay{1};
        m_rows = storage::InterviewRepository(connection)
                     .rows({.state = domain::InterviewState::Planned,
                            .from = first->startsAt - kDay,
                            .until = last->startsAt + kDay});
    }

    [[nodiscard]] domain::Findings collisions(const Interview& wanted) const {
        domain::Findings findings;
        const auto proposal = storage::ProposalRepository(m_connection).find(wanted.proposal);
        for (const auto& row : m_rows) {
            if (row.interview.id == wanted.id || !overlaps(row.interview, wanted)) {
                continue;
            }
            if (proposal && proposal->candidate == row.candidate) {
                findings.push_back(busy("interview.candidate_busy", domain::Severity::Blocking,
                                        row.candidateName, row.interview));
            }
            addContacts(findings, wanted, row.interview);
        }
        return findings;
    }

    void addContacts(domain::Findings& findings, const Interview& wanted,
                     const Interview& other) const {
        for (const domain::ContactId contact : wanted.contacts) {
            if (std::ranges::find(other.contacts, contact) != other.contacts.end()) {
                const auto person = storage::ClientRepository(m_connection).findContact(contact);
                findings.push_back(busy("interview.contact_busy", domain::Severity::Warning,
                                        person ? person->person.name.full() : std::string(),
                                        other));
            }
        }
    }

    [[nodiscard]] static domain::Finding busy(std::string_view rule, domain::Severity severity,
                                              const std::string& name, const Interview& other) {
        const auto from = domain::dutchTime(other.startsAt);
        const auto until = domain::dutchTime(domain::endOf(other));
        return {.rule = std::string(rule),
                .severity = severity,
                .where = "starts_at",
                .values = {{"name", name},
                           {"date", domain::isoDate(from.day)},
                           {"from", domain::clockText(from.minute)},
                           {"until", domain::clockText(until.minute)}}};
    }

private:
    db::Connection& m_connection;
    std::vector<storage::InterviewRow> m_rows;
};

} // namespace

domain::Findings findingsOf(Context& context, const std::vector<Interview>& wanted) {
    const Calendar calendar(context.database.connection(), wanted);
    domain::Findings findings;
    const auto addOnce = [&findings](const domain::Findings& found) {
        for (const domain::Finding& finding : found) {
            if (std::ranges::find(findings, finding) == findings.end()) {
                findings.push_back(finding);
            }
        }
    };
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        addOnce(domain::checkInterview(wanted[i], context.clock.now()));
        addOnce(calendar.collisions(wanted[i]));
        for (std::size_t j = 0; j < i; ++j) {
            if (!overlaps(wanted[i], wanted[j])) {
                continue;
            }
            domain::Findings among;
            calendar.addContacts(among, wanted[i], wanted[j]);
            addOnce(among);
        }
    }
    return findings;
}

namespace {

std::vector<Interview> interviewsIn(const InterviewPlan& plan) {
    std::vector<Interview> wanted;
    for (const InterviewSlot& slot : plan.slots) {
        wanted.push_back(interviewOf(plan, slot));
    }
    return wanted;
}

Interview insert(UnitOfWork& work, Interview interview) {
    interview.consultant = work.context().user.id;
    interview.token = newToken();
    interview.changedAt = work.context().clock.now();
    const auto outcome = storage::InterviewRepository(work.connection()).save(interview);
    interview.id = domain::InterviewId(outcome.id);
    interview.version = outcome.version;
    work.audit({.action = "insert",
                .entity = "interview",
                .entityId = outcome.id,
                .newValue = describe(interview)});
    work.changed(Entity::Interview, outcome.id);
    return interview;
}

/// On to Interview, unless the candidate stands there or further.
Result<void> invite(UnitOfWork& work, domain::ProposalId id) {
    const auto proposal = storage::ProposalRepository(work.connection()).find(id);
    if (!proposal) {
        return refuse("record.missing", "proposal");
    }
    if (proposal->stage == ProposalStage::Interview || proposal->stage == ProposalStage::Offer) {
        return {};
    }
    return moveProposal(work, id, {.to = {.phase = ProposalStage::Interview}});
}

std::string addressText(const domain::Address& address) {
    std::string text(domain::trim(address.street + ' ' + address.houseNumber));
    const std::string town(domain::trim(address.postcode + "  " + address.city));
    return text.empty() || town.empty() ? text + town : text + '\n' + town;
}

} // namespace

Result<InterviewStart> startInterviews(Context& context, domain::VacancyId vacancy,
                                       const std::vector<domain::CandidateId>& candidates) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const auto asked = storage::VacancyRepository(connection).find(vacancy);
    const auto client =
        asked ? storage::ClientRepository(connection).find(asked->client) : std::nullopt;
    if (!client) {
        return refuse("record.missing", "vacancy");
    }
    InterviewStart start{.occupation = asked->occupation, .clientName = client->name};
    start.contacts = storage::ClientRepository(connection).contacts(client->id);
    if (!start.contacts.empty()) {
        start.plan.contacts = {start.contacts.front().id};
    }
    const std::string workplace = addressText(asked->workplace);
    start.plan.place = asked->workplace.street.empty() ? addressText(client->address) : workplace;
    const auto rows = storage::ProposalRepository(connection).ofVacancy(vacancy);
    for (const domain::CandidateId candidate : candidates) {
        const auto row = std::ranges::find(rows, candidate, [](const storage::ProposalRow& found) {
            return found.proposal.candidate;
        });
        if (row != rows.end() && domain::isActive(row->proposal.stage)) {
            start.invitees.push_back({.proposal = row->proposal.id,
                                      .name = row->candidateName,
                                      .stage = row->proposal.stage});
        }
    }
    return start;
}

Result<domain::Findings> interviewFindings(Context& context, const InterviewPlan& plan) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return findingsOf(context, interviewsIn(plan));
}

Result<std::vector<Interview>> planInterviews(Context& context, const InterviewPlan& plan) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (plan.slots.empty()) {
        return refuse("interview.nobody");
    }
    UnitOfWork work(context);
    const std::vector<Interview> wanted = interviewsIn(plan);
    if (const auto sound = refuseBlocking(findingsOf(context, wanted)); !sound) {
        return tl::unexpected(sound.error());
    }
    std::vector<Interview> planned;
    for (const Interview& interview : wanted) {
        if (const auto invited = invite(work, interview.proposal); !invited) {
            return tl::unexpected(invited.error());
        }
        planned.push_back(insert(work, interview));
        keepInterviewDay(work, interview.proposal);
    }
    work.commit();
    return planned;
}

} // namespace werkbalie::app
