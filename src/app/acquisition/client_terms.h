// A client's terms of employment and pay scales: kept by edition, and what they mean on a day.
#pragma once

#include "app/context.h"
#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"

#include <vector>

namespace werkbalie::app {

struct ClientTermsFile {
    domain::ClientId client;
    std::vector<domain::EmploymentTerms> editions; ///< newest first
    std::vector<domain::PayScale> scales;          ///< by name, newest first
};

/// Right ViewClients, or Place for who books a placement.
[[nodiscard]] domain::Result<ClientTermsFile> loadClientTerms(Context& context,
                                                              domain::ClientId client);
/// Right EditClients. Refusals: the first blocking finding of checkEmploymentTerms,
/// terms.overlaps {name, from} when another edition holds for the same function on the same days,
/// record.missing.
[[nodiscard]] domain::Result<Saved<domain::EmploymentTerms>>
saveEmploymentTerms(Context& context, const domain::EmploymentTerms& terms);
/// As it was shown. Refusals: terms.changed_meanwhile when another version is stored, terms.in_use
/// when a proof stands on it, record.missing.
[[nodiscard]] domain::Result<void> removeEmploymentTerms(Context& context,
                                                         const domain::EmploymentTerms& terms);
/// Refusals: the first blocking finding of checkPayScale, pay_scale.overlaps {name, from}.
[[nodiscard]] domain::Result<Saved<domain::PayScale>> savePayScale(Context& context,
                                                                   const domain::PayScale& scale);
[[nodiscard]] domain::Result<void> removePayScale(Context& context, const domain::PayScale& scale);

/// A step that a placement or calculation may take its wage from.
struct ScaleChoice {
    std::string scale;
    std::string step;
    domain::HourlyRate wage; ///< on the asked day
    domain::ScaleBounds bounds;
};
/// What the rate calculator and a placement may take from the client on a day.
struct TermsOnDay {
    std::optional<domain::ClientTerms> terms = {}; ///< empty: no edition holds
    std::string name = {};                         ///< of that edition
    std::vector<ScaleChoice> choices = {};         ///< by scale and step
};
[[nodiscard]] TermsOnDay termsOnDay(const ClientTermsFile& file, std::string_view occupation,
                                    domain::Date day);

/// "C, trede 2": how a placement keeps where its wage comes from.
[[nodiscard]] std::string scaleText(const ScaleChoice& choice);
/// The choice of that text, or null.
[[nodiscard]] const ScaleChoice* choiceNamed(const TermsOnDay& onDay, std::string_view scaleText);

} // namespace werkbalie::app
