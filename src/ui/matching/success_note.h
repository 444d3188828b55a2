// What became of earlier proposals with a score like the one shown: one line beside the receipt.
#pragma once

#include "domain/matching/success_estimate.h"
#include "ui/shell/services.h"

#include <QLabel>
#include <optional>

namespace werkbalie::ui {

class SuccessNote final : public QLabel {
    Q_OBJECT

public:
    SuccessNote(Services& services, QWidget* parent);
    /// Nothing: no score is shown, or nobody would be proposed on it.
    void showFor(std::optional<int> scoreInTenths);

private:
    void ask();

    Services& m_services;
    std::optional<int> m_score;
    Latest m_latest;
};

/// "18 van 60 eerdere voordrachten met een vergelijkbare score (65 tot 75) leidden tot een
/// plaatsing."
[[nodiscard]] QString successText(const domain::SuccessEstimate& estimate);

} // namespace werkbalie::ui
