// Looks for the sick pay in the client's terms of the day.
#include "app/administration/sick_pay.h"

#include "domain/administration/hour_type.h"
#include "storage/repositories/terms_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

constexpr auto kWholeWage = domain::Percentage::fromUnits(1'000'000);

std::optional<domain::Percentage> schemeOf(const domain::EmploymentTerms* terms) {
    if (terms == nullptr) {
        return std::nullopt;
    }
    const auto item = std::ranges::find_if(terms->items, [](const domain::TermsItem& each) {
        return each.kind == domain::TermsItemKind::SickPay &&
               each.unit == domain::TermsUnit::PercentOfWage && each.value > 0;
    });
    return item == terms->items.end() ? std::nullopt
                                      : std::optional(domain::Percentage::fromUnits(item->value));
}

} // namespace

SickPay::SickPay(Context& context) : m_context(context) {
    storage::TermsRepository terms(context.database.connection());
    for (const storage::TermsOwner& owner : terms.owners()) {
        m_terms.emplace(owner.client, terms.ofClient(owner.client));
    }
}

domain::Percentage SickPay::at(domain::ClientId client, std::string_view occupation,
                               domain::Date day) {
    domain::AbsenceTerms agreed;
    if (const auto own = m_terms.find(client); own != m_terms.end()) {
        agreed.sickPay = schemeOf(domain::termsOn(own->second, occupation, day));
    }
    const auto share =
        domain::payShareOf(domain::HourType::Sickness, agreed, day, m_context.parameters);
    return share ? share->percentage : kWholeWage;
}

} // namespace werkbalie::app
