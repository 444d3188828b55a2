// Gathers what clients did before, judges it, and fills in only the rows that are shown.
#include "app/matching/opportunities.h"

#include "app/guidance/contact_moments.h"
#include "app/json_text.h"
#include "app/matching/match_cache.h"
#include "app/matching/occupations.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/contact_moment_repository.h"
#include "storage/repositories/opportunity_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <map>
#include <unordered_map>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

/// What is known of one client while clients are judged.
struct Prospect {
    domain::OpportunityFacts facts;
    bool approximate = false;
};

class Search {
public:
    Search(Context& context, const domain::Candidate& candidate)
        : m_context(context), m_cache(context.database.shared().get<MatchCache>()),
          m_repository(context.database.connection()), m_candidate(candidate),
          m_home(m_cache->locate(context, candidate.address)),
          m_profile(domain::profileOf(
              candidate, {.today = context.clock.today(), .occupations = &occupationTable()})) {}

    [[nodiscard]] Opportunities run(std::size_t top) {
        gather();
        locate();
        Opportunities found{.candidate = m_candidate.id,
                            .candidateName = m_candidate.person.name.full(),
                            .occupation = m_candidate.occupation,
                            .considered = static_cast<std::int64_t>(m_prospects.size())};
        dropOutOfReach(found);
        addTalks();
        found.best = ranked(top);
        addContacts(found.best);
        addProposals(found.best);
        addVacancies(found.best);
        addOffers(found);
        return found;
    }

private:
    /// Traces of functions that fit, by client.
    void gather() {
        const domain::Date today = m_context.clock.today();
        for (storage::ClientTrace& trace : m_repository.traces(today)) {
            const auto fit = fitOf(trace.occupation);
            if (fit.kind == domain::OccupationFit::None) {
                continue;
            }
            auto& prospect = m_prospects[trace.client];
            prospect.facts.client = trace.client;
            prospect.facts.today = today;
            prospect.facts.radiusKm = m_candidate.travelRadiusKm;
            domain::Address workplace;
            workplace.postcode = trace.postcode;
            workplace.city = trace.city;
            measure(prospect, workplace);
            prospect.facts.evidence.push_back({.kind = trace.kind,
                                               .fit = fit,
                                               .occupation = std::move(trace.occupation),
                                               .count = trace.count,
                                               .on = trace.on});
        }
    }

    /// A function occurs at many clients: its words are compared once.
    [[nodiscard]] domain::FunctionFit fitOf(const std::string& occupation) {
        const auto [entry, isNew] = m_fits.try_emplace(occupation);
        if (isNew) {
            entry->second = domain::occupationFit(m_profile, occupationTable(), occupation);
        }
        return entry->second;
    }

    /// The nearest of the places where the client asked for work.
    void measure(Prospect& prospect, const domain::Address& place) {
        if (!m_home || (place.postcode.empty() && place.city.empty())) {
            return;
        }
        const auto at = m_cache->locate(m_context, place);
        if (!at) {
            return;
        }
        const int km = domain::distanceKm(m_home->at, at->at);
        if (!prospect.facts.km || km < *prospect.facts.km) {
            prospect.facts.km = km;
            prospect.approximate = isRegion(*m_home) || isRegion(*at);
        }
    }

    [[nodiscard]] static bool isRegion(const domain::Located& place) {
        return place.precision == domain::PlacePrecision::Region;
    }

    void locate() {
        const auto ids = idsOfAll();
        for (const auto& place : m_repository.places(ids)) {
            measure(m_prospects.at(place.client), place.address);
        }
    }

    [[nodiscard]] std::vector<domain::ClientId> idsOfAll() const {
        std::vector<domain::ClientId> ids;
        ids.reserve(m_prospects.size());
        for (const auto& [id, prospect] : m_prospects) {
            ids.push_back(id);
        }
        return ids;
    }

    void dropOutOfReach(Opportunities& found) {
        found.outOfReach =
            static_cast<std::int64_t>(std::erase_if(m_prospects, [](const auto& entry) {
                const auto& facts = entry.second.facts;
                return !domain::isInReach(facts.km, facts.radiusKm);
            }));
    }

    void addTalks() {
        const auto ids = idsOfAll();
        for (const storage::LastTalk& talk : m_repository.lastTalks(ids)) {
            m_prospects.at(talk.client).facts.lastTalk =
                std::chrono::floor<std::chrono::days>(talk.at);
        }
    }

    [[nodiscard]] std::vector<Opportunity> ranked(std::size_t top) const {
        std::vector<Opportunity> rows;
        rows.reserve(m_prospects.size());
        for (const auto& [id, prospect] : m_prospects) {
            rows.push_back({.score = domain::scoreOpportunity(prospect.facts),
                            .distanceApproximate = prospect.approximate});
        }
        std::ranges::stable_sort(rows, std::greater{},
                                 [](const Opportunity& row) { return row.score.scoreInTenths; });
        rows.resize(std::min(rows.size(), top));
        return rows;
    }

    void addContacts(std::vector<Opportunity>& rows) {
        std::map<domain::ClientId, Opportunity*> byClient;
        std::vector<domain::ClientId> ids;
        for (Opportunity& row : rows) {
            byClient[row.score.client] = &row;
            ids.push_back(row.score.client);
        }
        for (storage::ClientContact& contact : m_repository.contacts(ids)) {
            const auto id = contact.client.id;
            byClient.at(id)->contact = std::move(contact);
        }
    }

    void addProposals(std::vector<Opportunity>& rows) {
        std::map<domain::ClientId, domain::ProposalStage> stages;
        for (const auto& row : storage::ProposalRepository(m_context.database.connection())
                                   .ofCandidate(m_candidate.id)) {
            stages.try_emplace(row.client, row.proposal.stage); // the newest comes first
        }
        for (Opportunity& row : rows) {
            if (const auto stage = stages.find(row.score.client); stage != stages.end()) {
                row.proposal = stage->second;
            }
        }
    }

    void addVacancies(std::vector<Opportunity>& rows) {
        std::map<domain::ClientId, Opportunity*> byClient;
        for (Opportunity& row : rows) {
            byClient[row.score.client] = &row;
        }
        for (const storage::VacancyRow& vacancy :
             storage::VacancyRepository(m_context.database.connection())
                 .rows({.status = domain::VacancyStatus::Open})) {
            const auto at = byClient.find(vacancy.client);
            if (at != byClient.end() &&
                fitOf(vacancy.occupation).kind != domain::OccupationFit::None) {
                at->second->openVacancies.push_back({vacancy.id, vacancy.occupation});
            }
        }
    }

    void addOffers(Opportunities& found) {
        const auto days = m_repository.offersOf(found.candidateName);
        for (Opportunity& row : found.best) {
            if (const auto day = days.find(row.score.client); day != days.end()) {
                row.offeredOn = calendarDayInNetherlands(day->second);
            }
        }
    }

    Context& m_context;
    std::shared_ptr<MatchCache> m_cache;
    storage::OpportunityRepository m_repository;
    const domain::Candidate& m_candidate;
    std::optional<domain::Located> m_home;
    domain::CandidateProfile m_profile;
    std::unordered_map<std::string, domain::FunctionFit> m_fits;
    std::map<domain::ClientId, Prospect> m_prospects; ///< by id: ties are ranked by it
};

domain::Findings adviceFor(const domain::Candidate& candidate) {
    domain::Findings advice;
    if (domain::trim(candidate.occupation).empty() && candidate.experience.empty()) {
        advice.push_back({.rule = "opportunity.no_occupation",
                          .severity = domain::Severity::Warning,
                          .where = "occupation"});
    }
    if (!candidate.consentDate) {
        advice.push_back({.rule = "proposal.no_consent",
                          .severity = domain::Severity::Warning,
                          .where = "consent_date",
                          .source = "AVG art. 6 en 13"});
    }
    return advice;
}

Result<void> checkOffer(Context& context, const SpeculativeOffer& offer) {
    auto& connection = context.database.connection();
    if (!storage::CandidateRepository(connection).find(offer.candidate)) {
        return refuse("candidate.unknown", {}, {{"id", std::to_string(offer.candidate.value)}});
    }
    const auto client = storage::ClientRepository(connection).find(offer.moment.client);
    if (client && client->stage == domain::ClientStage::Blocked) {
        return refuse("opportunity.client_blocked", "client", {{"client", client->name}});
    }
    if (domain::trim(offer.moment.nextAction).empty() || !offer.moment.nextActionOn) {
        return refuse("opportunity.action_missing", "next_action");
    }
    if (!offer.consent) {
        return refuse("opportunity.consent_missing", "consent");
    }
    if (storage::OpportunityRepository(connection)
            .openAction(offer.moment.client, offer.moment.nextAction)) {
        return refuse("opportunity.already_started", "next_action",
                      {{"action", offer.moment.nextAction}});
    }
    return {};
}

} // namespace

Result<Opportunities> findOpportunities(Context& context, domain::CandidateId candidate,
                                        std::size_t top) {
    for (const auto right : {domain::Right::Match, domain::Right::ViewClients}) {
        if (const auto allowed = requireRight(context, right); !allowed) {
            return tl::unexpected(allowed.error());
        }
    }
    const auto person = storage::CandidateRepository(context.database.connection()).find(candidate);
    if (!person) {
        return refuse("candidate.unknown", {}, {{"id", std::to_string(candidate.value)}});
    }
    auto found = Search(context, *person).run(top);
    found.advice = adviceFor(*person);
    return found;
}

Result<Saved<domain::ContactMoment>> startSpeculativeOffer(Context& context,
                                                           const SpeculativeOffer& offer) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkOffer(context, offer); !sound) {
        return tl::unexpected(sound.error());
    }
    return saveContactMoment(context, offer.moment);
}

Result<void> undoSpeculativeOffer(Context& context, domain::ContactMomentId id,
                                  std::int64_t version) {
    if (const auto allowed = requireRight(context, domain::Right::Propose); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::ContactMomentRepository moments(work.connection());
    const auto moment = moments.find(id);
    if (!moment || !moments.remove(id, version)) {
        return refuse("opportunity.changed_since");
    }
    work.audit({.action = "delete",
                .entity = "contact_moment",
                .entityId = id.value,
                .oldValue = JsonObject()
                                .add("client", moment->client.value)
                                .add("text", moment->text)
                                .add("next_action", moment->nextAction)
                                .add("next_action_on", moment->nextActionOn)
                                .text()});
    work.changed(Entity::ContactMoment, id.value);
    work.changed(Entity::Client, moment->client.value);
    work.commit();
    return {};
}

} // namespace werkbalie::app
