// Offers to clients: from calculations to a letter, through the negotiation, to tariff agreements.
#pragma once

#include "app/context.h"
#include "domain/acquisition/client.h"
#include "domain/acquisition/quotation/quotation.h"
#include "domain/acquisition/quotation/tariff_shares.h"
#include "domain/acquisition/tariff/tariff.h"
#include "domain/people/agency.h"
#include "storage/repositories/quotation_repository.h"

namespace werkbalie::app {

struct QuotedCalculation {
    std::string occupation;
    domain::TariffInput input;
    std::vector<domain::ParameterOverride> overrides = {};
};
struct NewQuotation {
    domain::ClientId client;
    std::vector<QuotedCalculation> calculations = {};
    std::optional<domain::QuotationLanguage> language = {}; ///< empty: that of the client's country
};
/// A step with one offer, as the user saw it.
struct QuotationMove {
    domain::QuotationId id;
    std::int64_t version = 0; ///< another stored version is a conflict
    std::string reason = {};
};
/// All that the record on screen shows.
struct QuotationFile {
    domain::Quotation quotation;
    domain::Client client;
    std::vector<domain::Contact> contacts = {};
    std::vector<domain::QuotationRound> rounds = {};  ///< of all editions
    std::vector<storage::QuotationRow> editions = {}; ///< newest first
    domain::Findings findings = {}; ///< of the offer and of the calculations it stands on
    domain::QuotationState state = domain::QuotationState::Concept; ///< today
    /// Of a concept: what sending it would be refused for beside the findings, a line each.
    std::vector<domain::Refusal> obstacles = {};
};
/// All that the paper shows, its {places} filled in.
struct QuotationDocument {
    domain::Quotation quotation;
    domain::Agency agency;
    std::vector<std::string> addressee;
    std::string contact; ///< full name, or empty
    std::string consultant;
    std::vector<std::vector<domain::TariffShare>> shares; ///< of each line; empty without one
};
struct AgreedQuotation {
    Saved<domain::Quotation> quotation;
    std::vector<domain::TariffAgreement> agreements = {}; ///< made or replaced
};

/// A concept with the client's main contact, the standard texts and a frozen calculation per line.
/// Refusals: record.missing, those of calculateTariff with the function as place.
[[nodiscard]] domain::Result<Saved<domain::Quotation>> startQuotation(Context& context,
                                                                      const NewQuotation& wanted);
/// Appends lines to a concept. Refusal quotation.frozen.
[[nodiscard]] domain::Result<Saved<domain::Quotation>>
addToQuotation(Context& context, domain::QuotationId id,
               const std::vector<QuotedCalculation>& calculations);
/// Saves a concept; what is not right yet comes back as findings. A line whose tariff was changed
/// gets the calculation that gives it. Refusals: quotation.frozen, those of calculateTariff.
[[nodiscard]] domain::Result<Saved<domain::Quotation>>
saveQuotation(Context& context, const domain::Quotation& quotation);
/// Freezes the offer under today's date; the edition before it becomes Replaced. Refusals: the
/// first blocking finding, quotation.step_not_allowed, quotation.validity_over, those of
/// requireMarginFloor with the function as place.
[[nodiscard]] domain::Result<Saved<domain::Quotation>> sendQuotation(Context& context,
                                                                     const QuotationMove& move);
/// Keeps who asked what; the offer is then in negotiation.
[[nodiscard]] domain::Result<Saved<domain::Quotation>>
recordRound(Context& context, const QuotationMove& move, const domain::QuotationRound& round);
/// Makes or replaces the client's tariff agreements for the offered period.
/// Refusals: quotation.expired, quotation.agreement_follows {occupation, from}.
[[nodiscard]] domain::Result<AgreedQuotation> agreeQuotation(Context& context,
                                                             const QuotationMove& move);
[[nodiscard]] domain::Result<Saved<domain::Quotation>> declineQuotation(Context& context,
                                                                        const QuotationMove& move);
/// Takes a decline back.
[[nodiscard]] domain::Result<Saved<domain::Quotation>> reopenQuotation(Context& context,
                                                                       const QuotationMove& move);
/// The next edition of a sent offer, as a concept. Refusal quotation.edition_exists.
[[nodiscard]] domain::Result<Saved<domain::Quotation>> reviseQuotation(Context& context,
                                                                       domain::QuotationId id);
/// A new offer with the contents of this one.
[[nodiscard]] domain::Result<Saved<domain::Quotation>> copyQuotation(Context& context,
                                                                     domain::QuotationId id);

/// Rows with the state of today.
[[nodiscard]] domain::Result<std::vector<storage::QuotationRow>>
searchQuotations(Context& context, const storage::QuotationQuery& query);
[[nodiscard]] domain::Result<QuotationFile> loadQuotation(Context& context, domain::QuotationId id);
[[nodiscard]] domain::Result<QuotationDocument> quotationDocument(Context& context,
                                                                  domain::QuotationId id);
/// As it would look with the changes that are not saved yet.
[[nodiscard]] domain::Result<QuotationDocument> previewQuotation(Context& context,
                                                                 const domain::Quotation& draft);
/// checkQuotation, and what the calculations of the lines warn of or forbid.
[[nodiscard]] domain::Findings quotationFindings(const domain::Quotation& quotation,
                                                 domain::Date today);

} // namespace werkbalie::app
