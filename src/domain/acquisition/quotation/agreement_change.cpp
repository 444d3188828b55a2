// One agreement a function and day: the new one takes over where the old one stops.
#include "domain/acquisition/quotation/agreement_change.h"

#include "domain/base/text.h"

namespace werkbalie::domain {

Result<AgreementChange> changeAgreements(const std::vector<TariffAgreement>& existing,
                                         const TariffAgreement& wanted) {
    const std::string occupation = foldText(trim(wanted.occupation));
    AgreementChange change{.made = wanted, .ended = {}};
    for (const TariffAgreement& old : existing) {
        if (foldText(trim(old.occupation)) != occupation ||
            !overlaps(old.validity, wanted.validity)) {
            continue;
        }
        if (old.validity.from > wanted.validity.from) {
            return refuse(
                "quotation.agreement_follows", "lines",
                {{"occupation", wanted.occupation}, {"from", isoDate(old.validity.from)}});
        }
        if (old.validity.from == wanted.validity.from) {
            change.made.id = old.id;
            change.made.version = old.version;
            continue;
        }
        TariffAgreement ended = old;
        ended.validity.until = wanted.validity.from;
        change.ended.push_back(ended);
    }
    return change;
}

} // namespace werkbalie::domain
