// What a sick hour pays at a client, for cells and rows that do not say it.
#pragma once

#include "app/context.h"
#include "domain/acquisition/terms/employment_terms.h"

#include <map>
#include <string_view>
#include <vector>

namespace werkbalie::app {

/// Reads the terms of each client once.
class SickPay {
public:
    explicit SickPay(Context& context);
    /// Of the wage: the client's scheme or the legal minimum (domain::payShareOf); the whole wage
    /// on days of which no minimum is known, so that nobody is paid too little unseen.
    [[nodiscard]] domain::Percentage at(domain::ClientId client, std::string_view occupation,
                                        domain::Date day);

private:
    Context& m_context;
    std::map<domain::ClientId, std::vector<domain::EmploymentTerms>> m_terms; ///< who has some
};

} // namespace werkbalie::app
