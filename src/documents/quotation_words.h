// The fixed words of an offer in its three languages, and its figures in their notation.
#pragma once

#include "documents/letterhead.h"
#include "domain/acquisition/quotation/quotation.h"
#include "domain/acquisition/quotation/tariff_shares.h"

#include <QString>

namespace werkbalie::documents {

struct QuotationWords {
    QString title;
    QString conceptMark; ///< behind the title while it was not sent
    QString number, edition, date, validUntil, period, consultant;
    QString tariffs, position, hourType, perHour, regularHours;
    QString wageBasis;  ///< "op basis van een bruto uurloon van %1"
    QString hoursAWeek; ///< "%1 uur per week"
    QString withoutVat;
    QString contents, contentsText;
    QString terms;
    QString agreed, forClient, forAgency, name, role, placeAndDate, signature;
    QString annexes;
    QString annex;       ///< "Bijlage %1"
    QString mailSubject; ///< number, agency
    QString mailText;    ///< salutation, number, last day, consultant, agency
    LetterWords letter;
};
[[nodiscard]] const QuotationWords& quotationWords(domain::QuotationLanguage language);
[[nodiscard]] QString partWord(domain::TariffPart part, domain::QuotationLanguage language);
/// The name of a rate: of a usual kind of hour in the language ("Overwerk 150%" is "Overtime
/// 150%"); a name of one's own stays as it was written.
[[nodiscard]] QString rateName(const std::string& name, domain::QuotationLanguage language);
/// "€ 1.234,50", "€ 1,234.50", "1.234,50 €".
[[nodiscard]] QString rateText(domain::HourlyRate rate, domain::QuotationLanguage language);
/// "38", "37,5" or "37.5" hours.
[[nodiscard]] QString hoursText(domain::Minutes minutes, domain::QuotationLanguage language);

} // namespace werkbalie::documents
