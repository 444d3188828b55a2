// A sent letter is only ever added; the consents below it are saved under their version.
#include "storage/repositories/presentation_repository.h"

#include "storage/repositories/number_series.h"
#include "storage/repositories/presentation_codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kConsent("presentation_consent",
                              "proposal_id, sections, allows_name, note, recorded_by, recorded_at");

StoredPresentation presentationFrom(const db::Statement& row) {
    return {.id = row.get<PresentationId>(0),
            .number = row.get<std::string>(1),
            .edition = row.get<int>(2),
            .vacancy = row.get<VacancyId>(3),
            .contact = row.get<std::optional<ContactId>>(4),
            .sentBy = row.get<UserId>(5),
            .sentAt = row.get<Instant>(6),
            .language = row.get<LetterLanguage>(7),
            .content = row.get<std::string>(8),
            .contentHash = row.get<std::string>(9)};
}

PresentationRow rowFrom(const db::Statement& row) {
    const bool hasContact = !row.isNull(7);
    return {.id = row.get<PresentationId>(0),
            .number = row.get<std::string>(1),
            .edition = row.get<int>(2),
            .vacancy = row.get<VacancyId>(3),
            .language = row.get<LetterLanguage>(4),
            .sentAt = row.get<Instant>(5),
            .senderName = row.get<std::string>(6),
            .contactName = hasContact ? PersonName{row.get<std::string>(7), row.get<std::string>(8),
                                                   row.get<std::string>(9)}
                                            .full()
                                      : std::string(),
            .candidates = row.get<int>(10)};
}

PresentationConsent consentFrom(const db::Statement& row) {
    return {.id = row.get<std::int64_t>(0),
            .version = row.get<std::int64_t>(1),
            .proposal = row.get<ProposalId>(2),
            .sections = row.get<SectionSet>(3),
            .allowsName = row.get<bool>(4),
            .note = row.get<std::string>(5),
            .recordedBy = row.get<UserId>(6),
            .recordedAt = row.get<Instant>(7)};
}

} // namespace

std::string PresentationRepository::nextNumber(int year) {
    return presentationNumber(year, nextInSeries(m_connection, "presentation", year));
}

int PresentationRepository::lastEdition(std::string_view number) {
    return static_cast<int>(numberFrom(
        m_connection.prepare("SELECT MAX(edition) FROM presentation WHERE number = :number")
            .bind("number", number)));
}

PresentationId PresentationRepository::add(const StoredPresentation& presentation) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO presentation
            (number, edition, vacancy_id, contact_id, sent_by, sent_at, language, content,
            content_hash)
        VALUES (:number, :edition, :vacancy, :contact, :sent_by, :sent_at, :language, :content,
            :content_hash)
        RETURNING id)");
    insert.bind("number", presentation.number)
        .bind("edition", presentation.edition)
        .bind("vacancy", presentation.vacancy)
        .bind("contact", presentation.contact)
        .bind("sent_by", presentation.sentBy)
        .bind("sent_at", presentation.sentAt)
        .bind("language", presentation.language)
        .bind("content", presentation.content)
        .bind("content_hash", presentation.contentHash);
    const PresentationId id(numberFrom(insert));
    std::int64_t position = 0;
    for (const ProposalId proposal : presentation.proposals) {
        m_connection
            .prepare(R"(INSERT INTO presentation_candidate (presentation_id, position, proposal_id)
            VALUES (:presentation, :position, :proposal))")
            .bind("presentation", id)
            .bindInt("position", position++)
            .bind("proposal", proposal)
            .run();
    }
    return id;
}

std::optional<StoredPresentation> PresentationRepository::find(PresentationId id) {
    auto found = firstOf(m_connection
                             .prepare(R"(SELECT id, number, edition, vacancy_id, contact_id,
            sent_by, sent_at, language, content, content_hash
        FROM presentation
        WHERE id = :id)")
                             .bind("id", id),
                         presentationFrom);
    if (found) {
        found->proposals = collect(m_connection
                                       .prepare(R"(SELECT proposal_id
            FROM presentation_candidate
            WHERE presentation_id = :id
            ORDER BY position)")
                                       .bind("id", id),
                                   [](const db::Statement& row) { return row.get<ProposalId>(0); });
    }
    return found;
}

std::vector<PresentationRow> PresentationRepository::ofVacancy(VacancyId vacancy) {
    auto rows = collect(m_connection
                            .prepare(R"(SELECT p.id, p.number, p.edition, p.vacancy_id, p.language,
            p.sent_at, u.display_name, c.first_name, c.prefix, c.last_name,
            (SELECT COUNT(*) FROM presentation_candidate k WHERE k.presentation_id = p.id)
        FROM presentation p
        JOIN app_user u ON u.id = p.sent_by
        LEFT JOIN contact c ON c.id = p.contact_id
        WHERE p.vacancy_id = :vacancy
        ORDER BY p.sent_at DESC, p.id DESC)")
                            .bind("vacancy", vacancy),
                        rowFrom);
    for (PresentationRow& row : rows) {
        row.names =
            collect(m_connection
                        .prepare(R"(SELECT c.first_name, c.prefix, c.last_name
            FROM presentation_candidate k
            JOIN proposal o ON o.id = k.proposal_id
            JOIN candidate c ON c.id = o.candidate_id
            WHERE k.presentation_id = :id
            ORDER BY k.position)")
                        .bind("id", row.id),
                    [](const db::Statement& name) {
                        return PersonName{name.get<std::string>(0), name.get<std::string>(1),
                                          name.get<std::string>(2)}
                            .full();
                    });
    }
    return rows;
}

std::optional<LetterPlace> PresentationRepository::placeOf(ProposalId proposal) {
    return firstOf(m_connection
                       .prepare(R"(SELECT p.number, k.position
        FROM presentation_candidate k
        JOIN presentation p ON p.id = k.presentation_id
        WHERE k.proposal_id = :proposal
        ORDER BY p.sent_at DESC, p.id DESC
        LIMIT 1)")
                       .bind("proposal", proposal),
                   [](const db::Statement& row) {
                       return LetterPlace{.number = row.get<std::string>(0),
                                          .position = row.get<int>(1)};
                   });
}

std::optional<PresentationConsent> PresentationRepository::consentOf(ProposalId proposal) {
    return firstOf(m_connection
                       .prepare(R"(SELECT id, version, proposal_id, sections, allows_name, note,
            recorded_by, recorded_at
        FROM presentation_consent
        WHERE proposal_id = :proposal)")
                       .bind("proposal", proposal),
                   consentFrom);
}

SaveOutcome PresentationRepository::saveConsent(const PresentationConsent& consent) {
    return kConsent.save(m_connection, {consent.id, consent.version}, [&](db::Statement& s) {
        s.bind("proposal_id", consent.proposal)
            .bind("sections", consent.sections)
            .bind("allows_name", consent.allowsName)
            .bind("note", consent.note)
            .bind("recorded_by", consent.recordedBy)
            .bind("recorded_at", consent.recordedAt);
    });
}

} // namespace werkbalie::storage
