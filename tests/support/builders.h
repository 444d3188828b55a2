// Records for tests: complete and believable, with only what a test is about said out loud.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/people/candidate.h"
#include "domain/people/user.h"
#include "domain/recruitment/vacancy.h"

#include <functional>
#include <utility>

namespace werkbalie::test {

/// `aCandidate().with([](auto& c) { c.travelRadiusKm = 5; })` or with its own words; becomes the
/// record where one is asked for.
template <class Record, class Self> class Builder {
public:
    template <class Change> Self& with(Change change) {
        change(m_record);
        return static_cast<Self&>(*this);
    }
    [[nodiscard]] Record build() const { return m_record; }
    operator Record() const {
        return m_record;
    } // NOLINT(google-explicit-constructor): reads better

protected:
    Record m_record{};
};

class CandidateBuilder : public Builder<domain::Candidate, CandidateBuilder> {
public:
    CandidateBuilder();
    CandidateBuilder& named(std::string first, std::string prefix, std::string last);
    CandidateBuilder& email(std::string email);
    CandidateBuilder& phone(std::string phone);
    CandidateBuilder& born(int year, unsigned month, unsigned day);
    CandidateBuilder& occupation(std::string occupation);
    CandidateBuilder& livingIn(std::string postcode, std::string city);
    CandidateBuilder& skill(std::string name, int level = 0);
    CandidateBuilder& certificate(std::string name, std::optional<domain::Date> expires = {});
    CandidateBuilder& of(domain::BranchId branch, domain::UserId owner);
};

class ClientBuilder : public Builder<domain::Client, ClientBuilder> {
public:
    ClientBuilder();
    ClientBuilder& named(std::string name);
    ClientBuilder& stage(domain::ClientStage stage);
    ClientBuilder& of(domain::BranchId branch, domain::UserId owner);
};

class VacancyBuilder : public Builder<domain::Vacancy, VacancyBuilder> {
public:
    VacancyBuilder();
    VacancyBuilder& at(domain::ClientId client);
    VacancyBuilder& occupation(std::string occupation);
    VacancyBuilder& hard(domain::RequirementKind kind, std::string name, int minimum = 0);
    VacancyBuilder& soft(domain::RequirementKind kind, std::string name, int weight);
    VacancyBuilder& of(domain::BranchId branch, domain::UserId owner);
};

class UserBuilder : public Builder<domain::User, UserBuilder> {
public:
    UserBuilder();
    UserBuilder& login(std::string login);
    UserBuilder& role(domain::Role role);
    UserBuilder& of(domain::BranchId branch);
};

[[nodiscard]] inline CandidateBuilder aCandidate() {
    return {};
}
[[nodiscard]] inline ClientBuilder aClient() {
    return {};
}
[[nodiscard]] inline VacancyBuilder aVacancy() {
    return {};
}
[[nodiscard]] inline UserBuilder aUser() {
    return {};
}

} // namespace werkbalie::test
