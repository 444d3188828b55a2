// Everything a letter shows, from the rows as they are now.
#include "app/matching/presentation_desk.h"

#include "domain/base/text.h"
#include "domain/matching/match.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/vacancy_repository.h"

namespace werkbalie::app {

using domain::refuse;
using domain::Result;

Result<void> PresentationDesk::load(domain::VacancyId id) {
    const auto vacancy = storage::VacancyRepository(m_connection).find(id);
    if (!vacancy) {
        return refuse("record.missing", "vacancy");
    }
    m_vacancy = *vacancy;
    const auto client = storage::ClientRepository(m_connection).find(m_vacancy.client);
    const auto agency = storage::AgencyRepository(m_connection).load();
    if (!client || !agency) {
        return refuse("record.missing", client ? "agency" : "client");
    }
    m_client = *client;
    m_agency = *agency;
    return {};
}

std::string PresentationDesk::contactName(const std::optional<domain::ContactId>& id) const {
    const auto contact =
        id ? storage::ClientRepository(m_connection).findContact(*id) : std::nullopt;
    return contact ? contact->person.name.full() : std::string();
}

std::vector<std::string> PresentationDesk::addressee(const std::string& contact) const {
    std::vector<std::string> lines{m_client.name};
    const auto add = [&lines](const std::string& line) {
        if (const auto text = domain::trim(line); !text.empty()) {
            lines.emplace_back(text);
        }
    };
    const domain::Address& address = m_client.address;
    add(contact);
    add(address.street + ' ' + address.houseNumber);
    add(address.postcode + "  " + address.city);
    add(address.country == "NL" ? std::string() : address.country);
    return lines;
}

std::map<std::string, std::string> PresentationDesk::employerSectors() const {
    std::map<std::string, std::string> sectors;
    for (const auto& client : storage::ClientRepository(m_connection).all()) {
        if (!client.sector.empty()) {
            sectors.emplace(domain::matchKey(client.name), client.sector);
        }
    }
    return sectors;
}

Result<domain::PresentedProfile>
PresentationDesk::profile(const PresentedDraft& draft,
                          const std::map<std::string, std::string>& sectors) const {
    const auto candidate = storage::CandidateRepository(m_connection).find(draft.candidate);
    if (!candidate) {
        return refuse("record.missing", "candidate");
    }
    return domain::presentedProfile(*candidate, {.naming = draft.naming,
                                                 .employers = draft.employers,
                                                 .sections = draft.sections,
                                                 .today = m_context.clock.today(),
                                                 .vacancyOccupation = m_vacancy.occupation,
                                                 .employerSectors = sectors,
                                                 .availabilityNote = draft.availabilityNote,
                                                 .reasons = draft.reasons,
                                                 .motivation = draft.motivation});
}

Result<domain::PresentationLetter> PresentationDesk::letter(const PresentationDraft& draft) {
    domain::PresentationLetter letter{.language = draft.language,
                                      .occupation = m_vacancy.occupation,
                                      .contact = contactName(draft.contact),
                                      .consultant = m_context.user.displayName,
                                      .introduction = std::string(domain::trim(draft.introduction)),
                                      .closing = std::string(domain::trim(draft.closing))};
    letter.addressee = addressee(letter.contact);
    const auto sectors = employerSectors();
    for (const PresentedDraft& candidate : draft.candidates) {
        auto shown = profile(candidate, sectors);
        if (!shown) {
            return tl::unexpected(shown.error());
        }
        letter.profiles.push_back(std::move(*shown));
    }
    return letter;
}

} // namespace werkbalie::app
