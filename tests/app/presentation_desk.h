// A vacancy with a client to write to and candidates to propose, for letters and the talks after
// them.
#pragma once

#include "app/matching/interviews.h"
#include "app/matching/presentations.h"
#include "app/matching/proposals.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "app/today.h"
#include "storage/repositories/client_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/working_agency.h"

namespace werkbalie::test {

/// A vacancy of a client with two contacts, and candidates for it.
class PresentationDesk {
public:
    explicit PresentationDesk(db::Dialect dialect)
        : agency(dialect), context(agency.as(domain::Role::Consultant)) {
        storage::ClientRepository clients(agency.connection());
        const domain::Client client = aClient().of(agency.branch(), context.user.id);
        m_client = domain::ClientId{clients.save(client).id};
        for (const char* name : {"Smit", "Boer"}) {
            domain::Contact contact;
            contact.client = m_client;
            contact.person.name = {"Els", "", name};
            contact.person.email = "els@klant.example.nl";
            contact.isMain = std::string(name) == "Smit";
            contacts.push_back(domain::ContactId{clients.saveContact(contact).id});
        }
        vacancy =
            app::saveVacancy(context, aVacancy().at(m_client).of(agency.branch(), context.user.id))
                .value()
                .record.id;
    }
    domain::CandidateId candidate(const std::string& last) {
        const domain::Candidate wanted = aCandidate()
                                             .named("Kim", "", last)
                                             .email("")
                                             .phone("")
                                             .of(agency.branch(), context.user.id);
        return app::saveCandidate(context, wanted).value().record.id;
    }
    app::PresentationDraft draft(const std::vector<domain::CandidateId>& candidates) {
        auto start = app::startPresentation(context, vacancy, candidates);
        REQUIRE(start);
        for (auto& one : start->draft.candidates) {
            one.consent = domain::ConsentHow::Spoken;
        }
        return start->draft;
    }
    app::SentPresentation sent(const std::vector<domain::CandidateId>& candidates) {
        auto result = app::sendPresentation(context, draft(candidates));
        REQUIRE(result);
        return *result;
    }
    domain::Proposal proposal(domain::CandidateId candidate) {
        const auto rows = app::proposalsOfVacancy(context, vacancy);
        for (const auto& row : *rows) {
            if (row.proposal.candidate == candidate) {
                return row.proposal;
            }
        }
        FAIL("not in the procedure");
        return {};
    }
    std::vector<domain::Interview> plan(const std::vector<domain::CandidateId>& candidates,
                                        domain::DutchTime first) {
        auto start = app::startInterviews(context, vacancy, candidates);
        REQUIRE(start);
        const auto slots = domain::slotsFrom({.first = first}, candidates.size()).value();
        for (std::size_t i = 0; i < start->invitees.size(); ++i) {
            start->plan.slots.push_back({start->invitees[i].proposal, slots[i]});
        }
        start->plan.place = "Havenkade 12";
        const auto planned = app::planInterviews(context, start->plan);
        REQUIRE(planned);
        return *planned;
    }
    void setTime(std::string_view moment) {
        agency.clock = app::FixedClock(domain::parseIsoInstant(moment).value());
    }
    std::vector<app::TodayKind> today() {
        std::vector<app::TodayKind> kinds;
        const auto items = app::todayItems(context);
        for (const auto& item : *items) {
            if (item.entity == app::Entity::Interview || item.entity == app::Entity::Proposal) {
                kinds.push_back(item.kind);
            }
        }
        return kinds;
    }

    WorkingAgency agency;
    app::Context context;
    domain::VacancyId vacancy;
    std::vector<domain::ContactId> contacts;

private:
    domain::ClientId m_client;
};

} // namespace werkbalie::test
