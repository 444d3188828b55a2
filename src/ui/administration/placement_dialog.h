// Placing somebody, with the rate calculator live beside the inputs.
#pragma once

#include "ui/administration/placement_presenter.h"
#include "ui/support/row_model.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace werkbalie::ui {

namespace Ui {
class PlacementDialog;
}
class FieldNotes;

class ScaleChoice;

class PlacementDialog final : public WorkDialog {
    Q_OBJECT

public:
    PlacementDialog(Services& services, const PlacementWish& wish, QWidget* parent);
    ~PlacementDialog() override;
    /// Opens without blocking; the dialog deletes itself.
    static PlacementDialog* open(Services& services, QWidget* parent, const PlacementWish& wish);
    [[nodiscard]] PlacementPresenter& presenter() const { return *m_presenter; }

private:
    void fillBoxes();
    void prepareSections();
    void prepareBreakdown();
    void showFolded();
    void showLines();
    void connectInputs();
    void showDraft();
    void showTerms(const domain::TariffInput& input);
    void showMarginHint();
    void edited();
    void askScales();
    void followScale();
    void marginKindChosen();
    [[nodiscard]] app::NewPlacement read() const;
    void readTerms(domain::TariffInput& input) const;
    void showCalculation();
    void showTotals();
    void showSource();

    Services& m_services;
    const std::unique_ptr<Ui::PlacementDialog> m_ui;
    PlacementPresenter* m_presenter;
    ScaleChoice* m_scales = nullptr;
    RowModel<domain::RateLine>* m_lines;
    const std::unique_ptr<FieldNotes> m_notes;
    std::optional<domain::HourlyRate> m_stepWage; ///< that a step of a scale filled in
    bool m_showing = true;
};

} // namespace werkbalie::ui
