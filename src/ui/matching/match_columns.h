// The columns of a ranking and of a list of proposals.
#pragma once

#include "app/matching/matching.h"
#include "ui/matching/match_presenter.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] RowModel<app::RankedMatch>* makeRankingModel(MatchDirection direction,
                                                           QObject* parent);
/// The same, with the reason instead of the score.
[[nodiscard]] RowModel<app::RankedMatch>* makeKnockedOutModel(MatchDirection direction,
                                                              QObject* parent);
[[nodiscard]] RowModel<app::ProposalRow>* makeProposalModel(MatchDirection direction,
                                                            QObject* parent);
/// "87,5" of 875 tenths.
[[nodiscard]] QString scoreText(int scoreInTenths);
/// "12 km", with a tilde when it comes from a two-digit postcode region.
[[nodiscard]] QString distanceText(const app::RankedMatch& match);

} // namespace werkbalie::ui
