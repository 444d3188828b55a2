// The texts of a presentation's choices, and what must be right before it is sent.
#include "domain/matching/presentation/presentation.h"

#include "domain/base/choice.h"
#include "domain/base/text.h"
#include "domain/matching/presentation/protected_words.h"

#include <set>

namespace werkbalie::domain {

namespace {

constexpr std::size_t kMostCandidates = 12;
constexpr std::size_t kLongestText = 4000;

constexpr Choices<LetterLanguage, 2> kLanguages{
    {{LetterLanguage::Dutch, "nl"}, {LetterLanguage::English, "en"}}};
constexpr Choices<ProfileSection, 8> kSections{{{ProfileSection::Experience, "experience"},
                                                {ProfileSection::Education, "education"},
                                                {ProfileSection::Skills, "skills"},
                                                {ProfileSection::Certificates, "certificates"},
                                                {ProfileSection::Languages, "languages"},
                                                {ProfileSection::Availability, "availability"},
                                                {ProfileSection::WageWish, "wage_wish"},
                                                {ProfileSection::ContactDetails, "contact"}}};

constexpr unsigned bitOf(ProfileSection section) {
    return 1U << static_cast<unsigned>(section);
}

void add(Findings& findings, std::string_view rule, std::string_view where,
         MessageValues values = {}) {
    findings.push_back({.rule = std::string(rule),
                        .severity = Severity::Blocking,
                        .where = std::string(where),
                        .values = std::move(values)});
}

void checkText(Findings& findings, std::string_view text, std::string_view where) {
    if (text.size() > kLongestText) {
        add(findings, "presentation.text_too_long", where,
            {{"most", std::to_string(kLongestText)}});
    }
    for (const std::string& word : protectedWordsIn(text)) {
        findings.push_back({.rule = "presentation.protected_word",
                            .severity = Severity::Blocking,
                            .where = std::string(where),
                            .values = {{"value", word}},
                            .source = "AWGB art. 1 and 5"});
    }
}

} // namespace

SectionSet::SectionSet(std::initializer_list<ProfileSection> sections) {
    for (const ProfileSection section : sections) {
        add(section);
    }
}
bool SectionSet::has(ProfileSection section) const {
    return (m_bits & bitOf(section)) != 0;
}
void SectionSet::add(ProfileSection section) {
    m_bits |= bitOf(section);
}
void SectionSet::remove(ProfileSection section) {
    m_bits &= ~bitOf(section);
}
SectionSet SectionSet::commonWith(const SectionSet& other) const {
    SectionSet common;
    common.m_bits = m_bits & other.m_bits;
    return common;
}

std::string_view toText(LetterLanguage language) {
    return choiceText(kLanguages, language);
}
Result<LetterLanguage> parseLetterLanguage(std::string_view text) {
    return parseChoice(kLanguages, text);
}
std::string_view toText(ProfileSection section) {
    return choiceText(kSections, section);
}
Result<ProfileSection> parseProfileSection(std::string_view text) {
    return parseChoice(kSections, text);
}

std::string toText(const SectionSet& sections) {
    std::string text;
    for (const ProfileSection section : kProfileSections) {
        if (sections.has(section)) {
            text += (text.empty() ? "" : ",") + std::string(toText(section));
        }
    }
    return text;
}

Result<SectionSet> parseSectionSet(std::string_view text) {
    SectionSet sections;
    for (const std::string& part : splitList(text, ',')) {
        const auto section = parseProfileSection(part);
        if (!section) {
            return tl::unexpected(section.error());
        }
        sections.add(*section);
    }
    return sections;
}

std::string presentationNumber(int year, std::int64_t number) {
    std::string digits = std::to_string(number);
    constexpr std::size_t kWidth = 4;
    digits.insert(0, digits.size() < kWidth ? kWidth - digits.size() : 0, '0');
    return "VD-" + std::to_string(year) + '-' + digits;
}

Findings checkPresentation(const PresentationLetter& letter) {
    Findings findings;
    if (letter.profiles.empty()) {
        add(findings, "presentation.no_candidate", "profiles");
    }
    if (letter.profiles.size() > kMostCandidates) {
        add(findings, "presentation.too_many", "profiles",
            {{"most", std::to_string(kMostCandidates)}});
    }
    std::set<CandidateId> seen;
    for (const PresentedProfile& profile : letter.profiles) {
        if (!seen.insert(profile.candidate).second) {
            add(findings, "presentation.candidate_twice", "profiles");
        }
        checkText(findings, profile.reasons, "reasons");
        checkText(findings, profile.motivation, "motivation");
        checkText(findings, profile.availabilityNote, "availability_note");
    }
    checkText(findings, letter.introduction, "introduction");
    checkText(findings, letter.closing, "closing");
    return findings;
}

} // namespace werkbalie::domain
