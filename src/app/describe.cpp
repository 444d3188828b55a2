// Which fields of a record the audit trail keeps, and in which order.
#include "app/describe.h"

#include "app/json_text.h"

namespace werkbalie::app {

namespace {

std::optional<std::string> rateText(const std::optional<domain::HourlyRate>& rate) {
    return rate ? std::optional(rate->toString(4)) : std::nullopt;
}
std::optional<std::string> percentageText(const std::optional<domain::Percentage>& percentage) {
    return percentage ? std::optional(percentage->toString(4)) : std::nullopt;
}

std::optional<std::int64_t> valueOf(const std::optional<domain::PipelineStageId>& stage) {
    return stage ? std::optional(stage->value) : std::nullopt;
}

/// The picture itself would swell the trail.
std::optional<std::int64_t> logoBytes(const domain::Agency& agency) {
    return agency.logo.empty() ? std::nullopt
                               : std::optional(static_cast<std::int64_t>(agency.logo.size()));
}

std::string occupationJson(const std::string& occupation) {
    return JsonObject().add("name", occupation).text();
}
std::string educationJson(const domain::Education& education) {
    return JsonObject()
        .add("level", toText(education.level))
        .add("title", education.title)
        .add("school", education.school)
        .add("graduation_year", education.graduationYear)
        .text();
}
std::string experienceJson(const domain::WorkExperience& experience) {
    return JsonObject()
        .add("occupation", experience.occupation)
        .add("employer", experience.employer)
        .add("from", experience.from)
        .add("until", experience.until)
        .add("tasks", experience.tasks)
        .add("sector", experience.sector)
        .text();
}
std::string skillJson(const domain::Skill& skill) {
    return JsonObject().add("name", skill.name).add("level", skill.level).text();
}
std::string certificateJson(const domain::Certificate& certificate) {
    return JsonObject().add("name", certificate.name).add("expires", certificate.expires).text();
}
std::string languageJson(const domain::LanguageSkill& skill) {
    return JsonObject().add("language", skill.language).add("level", toText(skill.level)).text();
}
std::string requirementJson(const domain::Requirement& requirement) {
    return JsonObject()
        .add("kind", toText(requirement.kind))
        .add("strength", toText(requirement.strength))
        .add("name", requirement.name)
        .add("minimum", requirement.minimum)
        .add("weight", requirement.weight)
        .text();
}

void addWish(JsonObject& json, const domain::Candidate& candidate) {
    json.add("occupation", candidate.occupation)
        .add("sector", candidate.sector)
        .add("wage_wish", rateText(candidate.wageWish))
        .add("days", candidate.availability.days)
        .add("minutes_per_week", candidate.availability.minutesPerWeek.count())
        .add("available_from", candidate.availability.from)
        .add("travel_radius_km", candidate.travelRadiusKm)
        .add("shifts", domain::shiftsText(candidate.availability.shifts))
        .add("work_permission", toText(candidate.workPermission.kind))
        .add("permit_until", candidate.workPermission.validUntil);
}

void addBackground(JsonObject& json, const domain::Candidate& candidate) {
    json.addList("further_occupations", candidate.furtherOccupations, occupationJson)
        .addList("education", candidate.education, educationJson)
        .addList("experience", candidate.experience, experienceJson)
        .addList("skills", candidate.skills, skillJson)
        .addList("certificates", candidate.certificates, certificateJson)
        .addList("languages", candidate.languages, languageJson);
}

} // namespace

std::string describe(const domain::Person& person) {
    return JsonObject()
        .add("first", person.name.first)
        .add("prefix", person.name.prefix)
        .add("last", person.name.last)
        .add("email", person.email)
        .add("phone", person.phone)
        .text();
}

std::string describe(const domain::Address& address) {
    return JsonObject()
        .add("street", address.street)
        .add("house_number", address.houseNumber)
        .add("postcode", address.postcode)
        .add("city", address.city)
        .add("country", address.country)
        .text();
}

std::string describe(const domain::Agency& agency) {
    return JsonObject()
        .add("name", agency.name)
        .add("kvk", agency.kvk)
        .add("vat_id", agency.vatId)
        .addJson("address", describe(agency.address))
        .add("phone", agency.phone)
        .add("email", agency.email)
        .add("iban", agency.iban)
        .add("cao", toText(agency.cao))
        .add("employer_size", domain::toText(agency.employerSize))
        .add("whk_wga", percentageText(agency.whkWga))
        .add("whk_zw", percentageText(agency.whkZw))
        .add("logo_bytes", logoBytes(agency))
        .add("accent_color", agency.accentColor)
        .text();
}

std::string describe(const domain::Branch& branch) {
    return JsonObject().add("name", branch.name).add("city", branch.city).text();
}

std::string describe(const domain::Candidate& candidate) {
    JsonObject json;
    json.addJson("person", describe(candidate.person))
        .addJson("address", describe(candidate.address))
        .add("branch", candidate.branch.value)
        .add("owner", candidate.owner.value)
        .add("birth_date", candidate.birthDate)
        .add("bsn", candidate.bsn ? candidate.bsn->masked() : std::string{})
        .add("iban", candidate.iban ? candidate.iban->toString() : std::string{})
        .add("status", toText(candidate.status));
    addWish(json, candidate);
    json.add("source_channel", candidate.sourceChannel)
        .add("consent_date", candidate.consentDate)
        .add("registered_on", candidate.registeredOn)
        .add("notes", candidate.notes)
        .add("cv_text", candidate.cvText);
    addBackground(json, candidate);
    return json.text();
}

std::string describe(const domain::Proposal& proposal) {
    return JsonObject()
        .add("vacancy", proposal.vacancy.value)
        .add("candidate", proposal.candidate.value)
        .add("consultant", proposal.consultant.value)
        .add("stage", toText(proposal.stage))
        .add("own_stage", valueOf(proposal.ownStage))
        .add("score", proposal.scoreInTenths)
        .add("dropped_by", proposal.drop ? toText(proposal.drop->by) : std::string_view{})
        .add("drop_reason", proposal.drop ? toText(proposal.drop->reason) : std::string_view{})
        .add("reason", proposal.reason)
        .add("interview_on", proposal.interviewOn)
        .add("consent", proposal.consent ? toText(proposal.consent->how) : std::string_view{})
        .text();
}

std::string describe(const domain::User& user) {
    return JsonObject()
        .add("login", user.login)
        .add("display_name", user.displayName)
        .add("role", toText(user.role))
        .add("branch", user.branch.value)
        .add("active", user.active)
        .text();
}

std::string describe(const domain::Vacancy& vacancy) {
    return JsonObject()
        .add("client", vacancy.client.value)
        .add("branch", vacancy.branch.value)
        .add("owner", vacancy.owner.value)
        .add("occupation", vacancy.occupation)
        .add("sector", vacancy.sector)
        .add("status", toText(vacancy.status))
        .add("positions", vacancy.positions)
        .addJson("workplace", describe(vacancy.workplace))
        .add("max_travel_km", vacancy.maxTravelKm)
        .add("days", vacancy.days)
        .add("minutes_per_week", vacancy.minutesPerWeek.count())
        .add("shifts", domain::shiftsText(vacancy.shifts))
        .add("wage_from", rateText(vacancy.wageFrom))
        .add("wage_to", rateText(vacancy.wageTo))
        .add("start", vacancy.start)
        .add("end", vacancy.end)
        .addList("requirements", vacancy.requirements, requirementJson)
        .add("weights", toText(vacancy.weights))
        .add("text", vacancy.text)
        .text();
}

} // namespace werkbalie::app
