// The words of offers as screens show them, and what to do next with one.
#pragma once

#include "app/acquisition/quotations.h"
#include "domain/acquisition/quotation/negotiation.h"
#include "ui/support/look.h"

#include <QStringList>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::QuotationState state);
[[nodiscard]] QString word(domain::QuotationLanguage language);
[[nodiscard]] QString word(domain::TextBlockKind kind);
[[nodiscard]] QString word(domain::NegotiationParty party);
[[nodiscard]] Meaning meaningOf(domain::QuotationState state);

/// "OF-2026-0001", or "OF-2026-0001 versie 2".
[[nodiscard]] QString quotationName(const std::string& number, int edition);
/// "OF-2026-0001-v1 Bakkerij De Proef.pdf", without what a file name may not hold.
[[nodiscard]] QString quotationFileName(const domain::Quotation& quotation,
                                        const std::string& client);
/// One sentence: what the offer waits for, and the key that does it.
[[nodiscard]] QString nextStepOf(const app::QuotationFile& file, domain::Date today);
/// "€ 0,50 meer (+1,79%)": what the offer is above what was asked.
[[nodiscard]] QString gapText(const domain::TariffGap& gap);
/// A sentence for each function that a tariff was asked for in the negotiation.
[[nodiscard]] QStringList gapSentences(const app::QuotationFile& file);
/// Whether the step can be taken with the offer as it is today.
[[nodiscard]] bool canTake(const app::QuotationFile& file, domain::QuotationStep step,
                           domain::Date today);
/// The last day of a period, of which the domain keeps the day after.
[[nodiscard]] inline domain::Date lastDayBefore(domain::Date end) {
    return end - std::chrono::days{1};
}

} // namespace werkbalie::ui
