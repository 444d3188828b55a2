// Takes out of free text who the candidate is: names, ways to reach them, where they live, when
// they were born, and the employers and schools that were to stay unnamed.
#pragma once

#include "domain/people/candidate.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

class Redactor {
public:
    /// `keptWords` are never taken out: the job title, for one whose last name is "Bakker".
    Redactor(const Candidate& candidate, std::string_view keptWords);

    void alsoHide(std::string_view phrase);
    /// With and without its legal form: "Magazijn Noord B.V.", "Magazijn Noord".
    void alsoHideCompany(std::string_view name);
    /// With "[…]" for each part that was taken out.
    [[nodiscard]] std::string redacted(std::string_view text) const;

private:
    std::vector<std::string> m_phrases; ///< folded; longest first
    std::vector<std::string> m_kept;    ///< folded words
};

} // namespace werkbalie::domain
