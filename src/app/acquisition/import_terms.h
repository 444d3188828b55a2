// A client's terms and scales as they came from elsewhere, in one piece of work.
#pragma once

#include "app/acquisition/client_terms.h"

namespace werkbalie::app {

enum class TermsImportMode { Try, Book };

struct TermsImport {
    domain::ClientId client;
    domain::EmploymentTerms terms;
    std::vector<domain::PayScale> scales = {};
    TermsImportMode mode = TermsImportMode::Try;
};
struct ImportedTerms {
    domain::EmploymentTerms terms;
    std::vector<domain::PayScale> scales;
    /// Editions and scales that ran on and now end on the day before the new ones begin.
    std::vector<std::string> ended = {};
    domain::Findings findings = {};
};

/// All or nothing; Try writes nothing. An edition for the same function, or a scale of the same
/// name, that began earlier and runs on ends the day before; days after the new one on which
/// nothing holds any more are told (terms.tail_lost {name, from}). Right EditClients. Refusals:
/// those of saveEmploymentTerms and savePayScale.
[[nodiscard]] domain::Result<ImportedTerms> importClientTerms(Context& context,
                                                              const TermsImport& wanted);

} // namespace werkbalie::app
