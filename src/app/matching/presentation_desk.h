// The rows around a letter to a client: vacancy, client, agency, read once.
#pragma once

#include "app/matching/presentations.h"
#include "domain/acquisition/client.h"
#include "domain/recruitment/vacancy.h"

#include <map>

namespace werkbalie::app {

class PresentationDesk {
public:
    explicit PresentationDesk(Context& context)
        : m_context(context), m_connection(context.database.connection()) {}

    /// Refusal record.missing.
    [[nodiscard]] domain::Result<void> load(domain::VacancyId id);
    [[nodiscard]] const domain::Vacancy& vacancy() const { return m_vacancy; }
    [[nodiscard]] const domain::Client& client() const { return m_client; }
    [[nodiscard]] const domain::Agency& agency() const { return m_agency; }

    /// The letter as it would go; nothing is written.
    [[nodiscard]] domain::Result<domain::PresentationLetter> letter(const PresentationDraft& draft);

private:
    [[nodiscard]] std::string contactName(const std::optional<domain::ContactId>& id) const;
    [[nodiscard]] std::vector<std::string> addressee(const std::string& contact) const;
    /// Sectors of employers that are clients of ours, by matchKey.
    [[nodiscard]] std::map<std::string, std::string> employerSectors() const;
    [[nodiscard]] domain::Result<domain::PresentedProfile>
    profile(const PresentedDraft& draft, const std::map<std::string, std::string>& sectors) const;

    Context& m_context;
    db::Connection& m_connection;
    domain::Vacancy m_vacancy;
    domain::Client m_client;
    domain::Agency m_agency;
};

} // namespace werkbalie::app
