// Who changed the weights of a vacancy, when and why: each change beside the one before it.
#pragma once

#include "storage/repositories/match_preset_repository.h"

#include <QDialog>
#include <vector>

namespace werkbalie::ui {

using WeightHistory = std::vector<storage::MatchWeightChangeRow>; ///< newest first

class WeightHistoryDialog final : public QDialog {
    Q_OBJECT

public:
    static void open(QWidget* parent, const QString& vacancy, const WeightHistory& history);

private:
    WeightHistoryDialog(const QString& vacancy, const WeightHistory& history, QWidget* parent);
};

/// "Werkervaring 15 → 40, Loon 15 → 0"; what is not named stayed.
[[nodiscard]] QString weightDifference(const domain::MatchWeights& before,
                                       const domain::MatchWeights& after);
/// "Laatst gewijzigd di 24-11-2026 door Bram: wens van de opdrachtgever"; empty without changes.
[[nodiscard]] QString lastChangeText(const WeightHistory& history);

} // namespace werkbalie::ui
