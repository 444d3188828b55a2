// Gathers from every room what is due, and leaves the judgement of urgency to the date.
#include "app/today.h"

#include "app/acquisition/equivalence.h"
#include "domain/base/iso_week.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/contact_moment_repository.h"
#include "storage/repositories/interview_repository.h"
#include "storage/repositories/margin_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/presentation_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/quotation_repository.h"
#include "storage/repositories/timesheet_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <set>
#include <tuple>

namespace werkbalie::app {

namespace {

using std::chrono::days;

constexpr days kActionsAhead{3};
constexpr days kCertificatesAhead{30};
constexpr days kPlacementsAhead{14};
constexpr days kPlacementsBehind{28};
constexpr days kVacanciesAhead{7};
constexpr days kProposalPatience{3};
constexpr days kAnswerPatience{2};
constexpr days kInterviewsAhead{2};
constexpr days kInterviewsBehind{30};
constexpr days kAgreementsAhead{30};
constexpr days kQuotationsAhead{7};
constexpr days kQuotationsBehind{30};
constexpr days kQuotationPatience{7};
constexpr days kAnswersBehind{3};
constexpr std::int64_t kMostConsents = 200;
constexpr int kWeeksBehind = 6;
/// Hours of a week are expected on Monday, approved on Tuesday and processed on Wednesday.
constexpr days kHoursDue{7};
constexpr days kApprovalDue{8};
constexpr days kProcessingDue{9};

class TodayList {
public:
    explicit TodayList(Context& context)
        : m_connection(context.database.connection()), m_today(context.clock.today()),
          m_now(context.clock.now()), m_user(context.user) {}

    std::vector<TodayItem> gather() {
        addActions();
        if (m_user.role != domain::Role::BackOffice) {
            addCertificates();
            addEndingPlacements();
            addVacancies();
            addInterviews();
            addProposals();
            addAnswers();
            addAgreements();
            addQuotations();
            addOutdatedProofs();
            addConsents();
        }
        if (m_user.role != domain::Role::Consultant) {
            addHours();
        }
        std::ranges::sort(m_items, [](const TodayItem& a, const TodayItem& b) {
            return std::tie(a.urgency, a.due, a.kind, a.subject, a.entityId) <
                   std::tie(b.urgency, b.due, b.kind, b.subject, b.entityId);
        });
        return std::move(m_items);
    }

private:
    [[nodiscard]] bool seesAll() const {
        return m_user.role == domain::Role::Manager || m_user.role == domain::Role::Administrator;
    }
    [[nodiscard]] bool concerns(domain::UserId owner) const {
        return seesAll() || owner == m_user.id;
    }
    [[nodiscard]] std::optional<domain::UserId> onlyUser() const {
        return seesAll() ? std::nullopt : std::optional(m_user.id);
    }

    void add(TodayItem item) {
        item.urgency = item.due < m_today    ? Urgency::Overdue
                       : item.due == m_today ? Urgency::Today
                                             : Urgency::Soon;
        m_items.push_back(std::move(item));
    }

    void addActions() {
        storage::ContactMomentRepository moments(m_connection);
        for (const auto& row : moments.openActions(m_today + kActionsAhead, onlyUser())) {
            const bool ofClient = row.moment.client.isValid();
            add({.kind = TodayKind::ActionDue,
                 .due = row.moment.nextActionOn.value_or(m_today),
                 .entity = ofClient ? Entity::Client : Entity::Candidate,
                 .entityId = ofClient ? row.moment.client.value : row.moment.candidate.value,
                 .subject = row.subjectName,
                 .values = {{"action", row.moment.nextAction},
                            {"consultant", row.consultantName},
                            {"moment", std::to_string(row.moment.id.value)}}});
        }
    }

    /// Of those at work: a forklift driver without a valid certificate may not drive tomorrow.
    void addCertificates() {
        std::set<domain::CandidateId> working;
        for (const auto& row : storage::PlacementRepository(m_connection)
                                   .rows({.activeIn = domain::DateRange{.from = m_today,
                                                      .until = m_today + days{1}}})) {
            working.insert(row.candidate);
        }
        storage::CandidateRepository candidates(m_connection);
        for (const auto& row : candidates.certificatesExpiring(
                 {.from = m_today - kCertificatesAhead, .until = m_today + kCertificatesAhead})) {
            if (!concerns(row.owner) || !working.contains(row.candidate)) {
                continue;
            }
            add({.kind = TodayKind::CertificateExpires,
                 .due = row.certificate.expires.value_or(m_today),
                 .entity = Entity::Candidate,
                 .entityId = row.candidate.value,
                 .subject = row.name.full(),
                 .values = {{"certificate", row.certificate.name}}});
        }
    }

    void addEndingPlacements() {
        storage::PlacementQuery query;
        query.status = domain::PlacementStatus::Active;
        query.consultant = onlyUser();
        query.endingIn = domain::DateRange{.from = m_today - kPlacementsBehind,
                                           .until = m_today + kPlacementsAhead};
        for (const auto& row : storage::PlacementRepository(m_connection).rows(query)) {
            add({.kind = TodayKind::PlacementEnds,
                 .due = *row.period.until - days{1},
                 .entity = Entity::Placement,
                 .entityId = row.id.value,
                 .subject = row.workerName,
                 .values = {{"client", row.clientName}, {"occupation", row.occupation}}});
        }
    }

    void addVacancies() {
        storage::VacancyQuery query;
        query.status = domain::VacancyStatus::Open;
        query.owner = onlyUser();
        for (const auto& row : storage::VacancyRepository(m_connection).rows(query)) {
            if (row.openPositions <= 0 || row.start > m_today + kVacanciesAhead) {
                continue;
            }
            add({.kind = TodayKind::VacancyStarts,
                 .due = row.start,
                 .entity = Entity::Vacancy,
                 .entityId = row.id.value,
                 .subject = row.occupation,
                 .values = {{"client", row.clientName},
                            {"positions", std::to_string(row.openPositions)}}});
        }
    }

    /// Confirmed the day before, asked after the day after, until something is decided.
    void addInterviews() {
        storage::InterviewRepository interviews(m_connection);
        for (const auto& row : interviews.rows(
                 {.from = m_now - kInterviewsBehind, .until = m_now + kInterviewsAhead})) {
            const domain::Interview& interview = row.interview;
            if (interview.state == domain::InterviewState::Cancelled ||
                interview.choice != domain::InterviewChoice::Open) {
                continue;
            }
            m_interviewed.insert(interview.proposal);
            const auto start = domain::dutchTime(interview.startsAt);
            const bool over = domain::endOf(interview) <= m_now;
            if (!concerns(interview.consultant) || (over && start.day >= m_today) ||
                (!over && (interview.confirmedAt || start.day > m_today + days{1}))) {
                continue;
            }
            add({.kind = over ? TodayKind::InterviewFeedback : TodayKind::InterviewToConfirm,
                 .due = over ? start.day + days{1} : start.day - days{1},
                 .entity = Entity::Interview,
                 .entityId = interview.id.value,
                 .subject = row.candidateName,
                 .values = {{"client", row.clientName},
                            {"vacancy", row.occupation},
                            {"date", domain::isoDate(start.day)},
                            {"time", domain::clockText(start.minute)},
                            {"vacancy_id", std::to_string(row.vacancy.value)}}});
        }
    }

    void addProposals() {
        storage::ProposalRepository proposals(m_connection);
        storage::PresentationRepository letters(m_connection);
        for (const auto& row : proposals.waitingSince(m_now)) {
            if (!concerns(row.proposal.consultant)) {
                continue;
            }
            const auto day = std::chrono::floor<days>(row.proposal.changedAt);
            if (row.proposal.stage == domain::ProposalStage::Proposed &&
                !letters.placeOf(row.proposal.id)) {
                add({.kind = TodayKind::ProposalUnsent, // nobody to chase: the client knows nothing
                     .due = day,
                     .entity = Entity::Proposal,
                     .entityId = row.proposal.id.value,
                     .subject = row.candidateName,
                     .values = {{"vacancy", row.vacancyTitle},
                                {"client", row.clientName},
                                {"vacancy_id", std::to_string(row.proposal.vacancy.value)}}});
                continue;
            }
            if (row.proposal.changedAt >= m_now - kProposalPatience) {
                continue;
            }
            const auto interview = row.proposal.interviewOn;
            if ((interview && *interview > m_today) || m_interviewed.contains(row.proposal.id)) {
                continue; // the appointment is made, or asks for itself
            }
            add({.kind = TodayKind::ProposalWaits,
                 .due = interview.value_or(day + kProposalPatience),
                 .entity = Entity::Proposal,
                 .entityId = row.proposal.id.value,
                 .subject = row.candidateName,
                 .values = {{"vacancy", row.vacancyTitle},
                            {"client", row.clientName},
                            {"stage", std::string(toText(row.proposal.stage))},
                            {"vacancy_id", std::to_string(row.proposal.vacancy.value)}}});
        }
    }

    /// Nobody stays without an answer.
    void addAnswers() {
        for (const auto& row : storage::ProposalRepository(m_connection).waitingForAnswer()) {
            if (!concerns(row.proposal.consultant)) {
                continue;
            }
            const auto since = calendarDayInNetherlands(row.proposal.changedAt);
            add({.kind = TodayKind::AnswerWaits,
                 .due = since + kAnswerPatience,
                 .entity = Entity::Proposal,
                 .entityId = row.proposal.id.value,
                 .subject = row.candidateName,
                 .values = {{"vacancy", row.vacancyTitle},
                            {"client", row.clientName},
                            {"since", domain::isoDate(since)},
                            {"vacancy_id", std::to_string(row.proposal.vacancy.value)}}});
        }
    }

    void addAgreements() {
        storage::ClientRepository clients(m_connection);
        for (const auto& row :
             clients.agreementsEnding({.from = m_today, .until = m_today + kAgreementsAhead})) {
            if (!concerns(row.owner)) {
                continue;
            }
            add({.kind = TodayKind::TariffAgreementEnds,
                 .due = *row.agreement.validity.until - days{1},
                 .entity = Entity::Client,
                 .entityId = row.agreement.client.value,
                 .subject = row.clientName,
                 .values = {{"occupation", row.agreement.occupation}}});
        }
    }

    /// Offers on which an answer is awaited: about to expire, or silent for a week.
    void addQuotations() {
        storage::QuotationRepository quotations(m_connection);
        for (const auto state :
             {domain::QuotationState::Sent, domain::QuotationState::Negotiating}) {
            for (const auto& row : quotations.rows({.state = state, .owner = onlyUser()})) {
                addQuotation(row);
            }
        }
    }

    void addQuotation(const storage::QuotationRow& row) {
        const domain::Date lastDay = row.validUntil - days{1};
        const domain::Date sentOn = row.sentAt ? calendarDayInNetherlands(*row.sentAt) : row.date;
        TodayItem item{.kind = TodayKind::QuotationWaits,
                       .due = sentOn + kQuotationPatience,
                       .entity = Entity::Quotation,
                       .entityId = row.id.value,
                       .subject = row.clientName,
                       .values = {{"number", row.number}}};
        if (lastDay < m_today - kQuotationsBehind) {
            return;
        }
        if (lastDay <= m_today + kQuotationsAhead) {
            item.kind = TodayKind::QuotationEnds;
            item.due = lastDay;
        } else if (row.state != domain::QuotationState::Sent || item.due > m_today) {
            return;
        }
        add(std::move(item));
    }

    /// The comparison is asked again once the client's terms are newer than its proof.
    void addOutdatedProofs() {
        const auto outdated = outdatedProofs(m_connection, m_today);
        if (outdated.empty()) {
            return;
        }
        const auto rows =
            storage::PlacementRepository(m_connection)
                .rows({.status = domain::PlacementStatus::Active, .consultant = onlyUser()});
        for (const OutdatedProof& proof : outdated) {
            const auto row = std::ranges::find(rows, proof.placement, &storage::PlacementRow::id);
            if (row != rows.end()) {
                add({.kind = TodayKind::EquivalenceOutdated,
                     .due = std::min(proof.since, m_today),
                     .entity = Entity::Client, // its terms, and whose pay they are compared with
                     .entityId = row->client.value,
                     .subject = row->workerName,
                     .values = {{"client", row->clientName},
                                {"terms", proof.termsName},
                                {"placement", std::to_string(proof.placement.value)}}});
            }
        }
    }

    /// Open questions for who may answer them, fresh answers for who asked.
    void addConsents() {
        const bool answers = domain::mayDo(m_user.role, domain::Right::AgreeMargins);
        for (const auto& row : storage::MarginRepository(m_connection).consents(kMostConsents)) {
            const auto& consent = row.consent;
            TodayItem item{.kind = TodayKind::MarginConsentWaits,
                           .due = calendarDayInNetherlands(consent.askedAt),
                           .entity = Entity::MarginFloor,
                           .entityId = consent.id.value,
                           .subject = row.clientName,
                           .values = {{"occupation", consent.question.occupation},
                                      {"who", row.askedByName},
                                      {"state", std::string(toText(consent.state))}}};
            if (consent.state == domain::ConsentState::Open) {
                if (answers) {
                    add(std::move(item));
                }
                continue;
            }
            item.kind = TodayKind::MarginConsentAnswered;
            item.due = calendarDayInNetherlands(consent.decidedAt.value_or(consent.askedAt));
            item.entity = Entity::Client;
            item.entityId = consent.question.client.value;
            const bool own = consent.askedBy == m_user.id && consent.decidedBy != m_user.id;
            if (own && item.due >= m_today - kAnswersBehind) {
                add(std::move(item));
            }
        }
    }

    void addWeek(TodayKind kind, domain::IsoWeek week, days due, std::int64_t count) {
        if (count > 0) {
            add({.kind = kind,
                 .due = week.monday() + due,
                 .entity = Entity::Timesheet,
                 .subject = week.toString(),
                 .values = {{"week", week.toString()}, {"count", std::to_string(count)}}});
        }
    }

    void addHours() {
        storage::TimesheetRepository timesheets(m_connection);
        const auto current = domain::IsoWeek::of(m_today);
        for (int behind = kWeeksBehind; behind >= 1; --behind) {
            const auto counts = timesheets.counts(current.plusWeeks(-behind));
            addWeek(TodayKind::HoursMissing, counts.week, kHoursDue, counts.missing + counts.open);
            addWeek(TodayKind::HoursToApprove, counts.week, kApprovalDue, counts.ready);
            addWeek(TodayKind::WeekToProcess, counts.week, kProcessingDue, counts.approved);
        }
    }

    db::Connection& m_connection;
    domain::Date m_today;
    domain::Instant m_now;
    const domain::User& m_user;
    std::set<domain::ProposalId> m_interviewed; ///< with a talk that asks for itself
    std::vector<TodayItem> m_items;
};

} // namespace

domain::Result<std::vector<TodayItem>> todayItems(Context& context) {
    if (!context.user.active) {
        return domain::refuse("rights.missing", {}, {{"right", "today"}});
    }
    const db::Transaction snapshot(context.database.connection(), db::Transaction::Mode::Read);
    return TodayList(context).gather();
}

} // namespace werkbalie::app
