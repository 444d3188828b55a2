// What is empty is left out on writing and reads as empty.
#include "app/matching/presentation_record.h"

#include "app/json_reader.h"
#include "app/json_text.h"

namespace werkbalie::app {

namespace {

using domain::PresentedProfile;

std::string jobJson(const domain::PresentedJob& job) {
    return JsonObject()
        .add("occupation", job.occupation)
        .add("employer", job.employer)
        .add("sector", job.sector)
        .add("from", job.from)
        .add("until", job.until)
        .add("months", job.months)
        .add("tasks", job.tasks)
        .text();
}
std::string educationJson(const domain::PresentedEducation& item) {
    return JsonObject()
        .add("level", toText(item.level))
        .add("title", item.title)
        .add("school", item.school)
        .text();
}
std::string skillJson(const domain::Skill& skill) {
    return JsonObject().add("name", skill.name).add("level", skill.level).text();
}
std::string certificateJson(const domain::Certificate& item) {
    return JsonObject().add("name", item.name).add("expires", item.expires).text();
}
std::string languageJson(const domain::LanguageSkill& item) {
    return JsonObject().add("language", item.language).add("level", toText(item.level)).text();
}
std::string availabilityJson(const domain::Availability& item) {
    return JsonObject()
        .add("days", item.days)
        .add("minutes", item.minutesPerWeek.count())
        .add("from", item.from)
        .text();
}
std::string lineJson(const std::string& line) {
    return jsonString(line);
}

std::string profileJson(const PresentedProfile& profile) {
    JsonObject json;
    json.add("candidate", profile.candidate.value)
        .add("name", profile.name)
        .add("occupation", profile.occupation)
        .addList("experience", profile.experience, jobJson)
        .add("experience_months", profile.experienceMonths)
        .addList("education", profile.education, educationJson)
        .addList("skills", profile.skills, skillJson)
        .addList("certificates", profile.certificates, certificateJson)
        .addList("languages", profile.languages, languageJson);
    if (profile.availability) {
        json.addJson("availability", availabilityJson(*profile.availability));
    }
    json.add("availability_note", profile.availabilityNote);
    if (profile.wageWish) {
        json.add("wage_wish", profile.wageWish->units());
    }
    return json.add("email", profile.email)
        .add("phone", profile.phone)
        .add("city", profile.city)
        .add("reasons", profile.reasons)
        .add("motivation", profile.motivation)
        .text();
}

std::optional<domain::Date> dateOf(const JsonNode& node) {
    const auto date = domain::parseIsoDate(node.text());
    return date ? std::optional(*date) : std::nullopt;
}

domain::PresentedJob jobFrom(const JsonNode& node) {
    return {.occupation = node.at("occupation").text(),
            .employer = node.at("employer").text(),
            .sector = node.at("sector").text(),
            .from = dateOf(node.at("from")),
            .until = dateOf(node.at("until")),
            .months = static_cast<int>(node.at("months").number()),
            .tasks = node.at("tasks").text()};
}
domain::PresentedEducation educationFrom(const JsonNode& node) {
    return {.level = domain::parseEducationLevel(node.at("level").text())
                         .value_or(domain::EducationLevel::Unknown),
            .title = node.at("title").text(),
            .school = node.at("school").text()};
}
domain::LanguageSkill languageFrom(const JsonNode& node) {
    return {.language = node.at("language").text(),
            .level = domain::parseLanguageLevel(node.at("level").text())
                         .value_or(domain::LanguageLevel::A1)};
}

PresentedProfile profileFrom(const JsonNode& node) {
    PresentedProfile profile{.candidate = domain::CandidateId(node.at("candidate").number()),
                             .name = node.at("name").text(),
                             .occupation = node.at("occupation").text()};
    for (const JsonNode& item : node.at("experience").items()) {
        profile.experience.push_back(jobFrom(item));
    }
    profile.experienceMonths = static_cast<int>(node.at("experience_months").number());
    for (const JsonNode& item : node.at("education").items()) {
        profile.education.push_back(educationFrom(item));
    }
    for (const JsonNode& item : node.at("skills").items()) {
        profile.skills.push_back(
            {.name = item.at("name").text(), .level = static_cast<int>(item.at("level").number())});
    }
    for (const JsonNode& item : node.at("certificates").items()) {
        profile.certificates.push_back(
            {.name = item.at("name").text(), .expires = dateOf(item.at("expires"))});
    }
    for (const JsonNode& item : node.at("languages").items()) {
        profile.languages.push_back(languageFrom(item));
    }
    if (const JsonNode& item = node.at("availability"); item.kind() == JsonNode::Kind::Object) {
        profile.availability = {.days = static_cast<domain::WeekdaySet>(item.at("days").number()),
                                .minutesPerWeek = domain::Minutes{item.at("minutes").number()},
                                .from = dateOf(item.at("from"))};
    }
    profile.availabilityNote = node.at("availability_note").text();
    if (const JsonNode& wage = node.at("wage_wish"); wage.kind() == JsonNode::Kind::Number) {
        profile.wageWish = domain::HourlyRate::fromUnits(wage.number());
    }
    profile.email = node.at("email").text();
    profile.phone = node.at("phone").text();
    profile.city = node.at("city").text();
    profile.reasons = node.at("reasons").text();
    profile.motivation = node.at("motivation").text();
    return profile;
}

} // namespace

std::string presentationRecord(const domain::PresentationLetter& letter) {
    return JsonObject()
        .add("language", toText(letter.language))
        .add("occupation", letter.occupation)
        .add("contact", letter.contact)
        .addList("addressee", letter.addressee, lineJson)
        .add("consultant", letter.consultant)
        .add("introduction", letter.introduction)
        .add("closing", letter.closing)
        .addList("profiles", letter.profiles, profileJson)
        .text();
}

domain::Result<domain::PresentationLetter> presentationFromRecord(std::string_view json) {
    const auto node = readJson(json);
    const auto language =
        node ? domain::parseLetterLanguage(node->at("language").text())
             : domain::Result<domain::LetterLanguage>(domain::refuse("presentation.unreadable"));
    if (!node || !language) {
        return domain::refuse("presentation.unreadable");
    }
    domain::PresentationLetter letter{.language = *language,
                                      .occupation = node->at("occupation").text(),
                                      .contact = node->at("contact").text(),
                                      .consultant = node->at("consultant").text(),
                                      .introduction = node->at("introduction").text(),
                                      .closing = node->at("closing").text()};
    for (const JsonNode& line : node->at("addressee").items()) {
        letter.addressee.push_back(line.text());
    }
    for (const JsonNode& item : node->at("profiles").items()) {
        letter.profiles.push_back(profileFrom(item));
    }
    return letter;
}

} // namespace werkbalie::app
