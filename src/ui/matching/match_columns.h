// The columns of a ranking and of a list of proposals.
#pragma once

#include "app/matching/matching.h"
#include "ui/matching/match_presenter.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] RowModel<MatchRow>* makeRankingModel(MatchDirection direction, QObject* parent);
/// The same, with the reason and what would mend it instead of the score.
[[nodiscard]] RowModel<MatchRow>* makeKnockedOutModel(MatchDirection direction, QObject* parent);
[[nodiscard]] RowModel<app::ProposalRow>* makeProposalModel(MatchDirection direction,
                                                            QObject* parent);
/// "87,5" of 875 tenths.
[[nodiscard]] QString scoreText(int scoreInTenths);
/// "Voorgedragen · di 24-11-2026 · Sanne": how this pair was judged before.
[[nodiscard]] QString judgedText(const app::ProposalRow& row);
/// "Andere vacature bij deze opdrachtgever, Orderpicker: Gesprek · di 24-11-2026".
[[nodiscard]] QString elsewhereText(const app::JudgedElsewhere& judged);
/// "12 km", with a tilde when it comes from a two-digit postcode region.
[[nodiscard]] QString distanceText(const app::RankedMatch& match);

} // namespace werkbalie::ui
