// Letters that present candidates, as they were sent, and what each candidate agreed to.
#pragma once

#include "domain/matching/presentation/presentation.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

/// One version of a letter.
struct StoredPresentation {
    domain::PresentationId id = {};
    std::string number = {};
    int edition = 1;
    domain::VacancyId vacancy = {};
    std::optional<domain::ContactId> contact = {};
    domain::UserId sentBy = {};
    domain::Instant sentAt{};
    domain::LetterLanguage language = domain::LetterLanguage::Dutch;
    std::string content = {};     ///< JSON text
    std::string contentHash = {}; ///< SHA-256 of it, in hexadecimal digits
    std::vector<domain::ProposalId> proposals = {};
    bool operator==(const StoredPresentation&) const = default;
};
struct PresentationRow {
    domain::PresentationId id = {};
    std::string number = {};
    int edition = 1;
    domain::VacancyId vacancy = {};
    domain::LetterLanguage language = domain::LetterLanguage::Dutch;
    domain::Instant sentAt{};
    std::string senderName = {};
    std::string contactName = {}; ///< full name, or empty
    int candidates = 0;
    std::vector<std::string> names = {}; ///< of the candidates, in the order of the letter
};
/// A candidate in a letter: the first has position 0, which is "Kandidaat A".
struct LetterPlace {
    std::string number = {};
    int position = 0;
};

class PresentationRepository {
public:
    explicit PresentationRepository(db::Connection& connection) : m_connection(connection) {}

    /// "VD-2026-0001" and on, inside the caller's write transaction.
    [[nodiscard]] std::string nextNumber(int year);
    /// 0 when the number is new.
    [[nodiscard]] int lastEdition(std::string_view number);
    /// Fault::Unique for an edition that is there already.
    domain::PresentationId add(const StoredPresentation& presentation);
    [[nodiscard]] std::optional<StoredPresentation> find(domain::PresentationId id);
    [[nodiscard]] std::vector<PresentationRow>
    ofVacancy(domain::VacancyId vacancy); ///< newest first

    /// In the newest letter about this candidate; empty while none was sent.
    [[nodiscard]] std::optional<LetterPlace> placeOf(domain::ProposalId proposal);

    [[nodiscard]] std::optional<domain::PresentationConsent> consentOf(domain::ProposalId proposal);
    SaveOutcome saveConsent(const domain::PresentationConsent& consent);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
