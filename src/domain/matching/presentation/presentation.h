// Candidates of one vacancy on their way to the client, in one letter: what of each may be told.
#pragma once

#include "domain/base/finding.h"
#include "domain/people/candidate.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

enum class LetterLanguage { Dutch, English };
enum class ProfileNaming { Anonymised, Named };
/// Whether former employers are named, or only their sector is.
enum class EmployerNaming { Sector, Stated };
/// What a candidate can agree to have told, part by part.
enum class ProfileSection {
    Experience,
    Education,
    Skills,
    Certificates,
    Languages,
    Availability,
    WageWish,
    ContactDetails
};
inline constexpr std::array kProfileSections{
    ProfileSection::Experience,   ProfileSection::Education,     ProfileSection::Skills,
    ProfileSection::Certificates, ProfileSection::Languages,     ProfileSection::Availability,
    ProfileSection::WageWish,     ProfileSection::ContactDetails};

class SectionSet {
public:
    SectionSet() = default;
    SectionSet(std::initializer_list<ProfileSection> sections);
    [[nodiscard]] bool has(ProfileSection section) const;
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    void add(ProfileSection section);
    void remove(ProfileSection section);
    /// Those in both.
    [[nodiscard]] SectionSet commonWith(const SectionSet& other) const;
    bool operator==(const SectionSet&) const = default;

private:
    unsigned m_bits = 0;
};

/// What the candidate agreed to have told to this client, who wrote it down, and when.
struct PresentationConsent {
    std::int64_t id = 0;
    std::int64_t version = 0;
    ProposalId proposal = {};
    SectionSet sections = {};
    bool allowsName = false; ///< the client may know who it is
    std::string note = {};   ///< how it was asked: "telefonisch"
    UserId recordedBy = {};
    Instant recordedAt{};
    bool operator==(const PresentationConsent&) const = default;
};

struct PresentedJob {
    std::string occupation = {};
    std::string employer = {};      ///< empty: not told
    std::string sector = {};        ///< instead of the employer; may be empty
    std::optional<Date> from = {};  ///< empty in an anonymised profile
    std::optional<Date> until = {}; ///< empty with `from`: up to now
    int months = 0;                 ///< 0: not known
    std::string tasks = {};
    bool operator==(const PresentedJob&) const = default;
};
struct PresentedEducation {
    EducationLevel level = EducationLevel::Unknown;
    std::string title = {};
    std::string school = {}; ///< empty in an anonymised profile
    bool operator==(const PresentedEducation&) const = default;
};

/// All that a letter can tell of one candidate. Birth date, sex, nationality, birth place, photo
/// and graduation years are not here, so they cannot be printed (Algemene wet gelijke behandeling).
struct PresentedProfile {
    CandidateId candidate = {}; ///< for the file; never printed
    std::string name = {};      ///< empty: anonymised
    std::string occupation = {};
    std::vector<PresentedJob> experience = {};
    int experienceMonths = 0; ///< in any of the jobs; days in two of them count once
    std::vector<PresentedEducation> education = {};
    std::vector<Skill> skills = {};
    std::vector<Certificate> certificates = {};
    std::vector<LanguageSkill> languages = {};
    std::optional<Availability> availability = {};
    std::string availabilityNote = {};
    std::optional<HourlyRate> wageWish = {};
    std::string email = {};
    std::string phone = {};
    std::string city = {};
    std::string reasons = {};    ///< why this candidate suits; one a line
    std::string motivation = {}; ///< in the candidate's words
    bool operator==(const PresentedProfile&) const = default;
};

/// The letter as it is sent; frozen for good.
struct PresentationLetter {
    LetterLanguage language = LetterLanguage::Dutch;
    std::string occupation = {}; ///< of the vacancy
    std::string contact = {};
    std::vector<std::string> addressee = {};
    std::string consultant = {};
    std::string introduction = {};
    std::string closing = {};
    std::vector<PresentedProfile> profiles = {};
    bool operator==(const PresentationLetter&) const = default;
};

[[nodiscard]] std::string_view toText(LetterLanguage language); ///< "nl", "en"
[[nodiscard]] Result<LetterLanguage> parseLetterLanguage(std::string_view text);
[[nodiscard]] std::string_view toText(ProfileSection section);
[[nodiscard]] Result<ProfileSection> parseProfileSection(std::string_view text);
/// "experience,skills", in the order of the enum.
[[nodiscard]] std::string toText(const SectionSet& sections);
[[nodiscard]] Result<SectionSet> parseSectionSet(std::string_view text);

/// "VD-2026-0001".
[[nodiscard]] std::string presentationNumber(int year, std::int64_t number);

/// What must be right before it is sent: a candidate at least and each once, texts that are not
/// endless, nothing about a protected fact, and no name, e-mail or phone number in a text of an
/// anonymised profile.
[[nodiscard]] Findings checkPresentation(const PresentationLetter& letter);

} // namespace werkbalie::domain
