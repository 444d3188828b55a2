// Two people changed the same concept: both are shown, and one is chosen.
#pragma once

#include "ui/acquisition/quotation_editor_presenter.h"

#include <QDialog>

namespace werkbalie::ui {

/// Accepted: mine are kept. Rejected: those of the other are shown.
class QuotationConflictDialog final : public QDialog {
    Q_OBJECT

public:
    QuotationConflictDialog(const std::vector<QuotationDifference>& differences, QWidget* parent);
};

} // namespace werkbalie::ui
