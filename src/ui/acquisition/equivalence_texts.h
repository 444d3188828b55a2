// The lines and verdicts of a comparison in words, for screen and paper.
#pragma once

#include "app/acquisition/equivalence.h"
#include "documents/equivalence_pdf.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

/// A line with the texts of both sides.
struct EquivalenceRow {
    std::int64_t id = 0;
    QString name;
    QString weight; ///< or the element of the inlenersbeloning
    QString client;
    QString worker;
    QString repair; ///< of a shortfall: what makes up for it, and what is left
    bool open = false;
    domain::EquivalenceLine line;
};

[[nodiscard]] std::vector<EquivalenceRow>
equivalenceRows(const domain::EquivalenceInput& input, const domain::EquivalenceOutcome& outcome);
[[nodiscard]] std::vector<Column<EquivalenceRow>> equivalenceColumns();
/// "Een uur is 1 / 2.088 van 2026: 261 werkdagen van 8 uur. …"
[[nodiscard]] QString equivalenceBase(const domain::EquivalenceOutcome& outcome);

/// One sentence with its meaning.
struct Verdict {
    bool holds = false;
    QString text;
};
/// Both tests; before 2026 the elements that do not hold.
[[nodiscard]] std::vector<Verdict> equivalenceVerdicts(const domain::EquivalenceOutcome& outcome);

/// Whose words stand at the head of the paper.
struct PaperHead {
    domain::Agency agency;
    QString terms;
    QString owner; ///< whose terms they are
    QString madeBy;
    domain::Date madeOn{};
};
struct Compared {
    const domain::EquivalenceInput& input;
    const domain::EquivalenceOutcome& outcome;
};
/// Names of worker, function and client are those of the draft.
[[nodiscard]] documents::EquivalencePaper equivalencePaper(const app::EquivalenceDraft& draft,
                                                           const Compared& compared,
                                                           const PaperHead& head);

} // namespace werkbalie::ui
