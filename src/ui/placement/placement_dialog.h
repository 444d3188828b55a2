// Placing someone: the terms at the left, the live tariff calculation at the right.
#pragma once

#include "ui/placement/placement_presenter.h"
#include "ui/support/row_model.h"

#include <QDialog>
#include <memory>

class QLabel;
class QPushButton;

namespace Ui {
class PlacementForm;
}

namespace werkbalie::ui {

class FindingsView;
class WaterfallView;

class PlacementDialog final : public QDialog {
    Q_OBJECT

public:
    /// Loads the draft of this candidate on this vacancy and opens when it is there.
    static PlacementDialog* openFor(Services& services, domain::VacancyId vacancy,
                                    domain::CandidateId candidate, QWidget* parent);
    ~PlacementDialog() override;
    [[nodiscard]] app::NewPlacement wanted() const;

Q_SIGNALS:
    void placed(werkbalie::domain::PlacementId id);

private:
    PlacementDialog(Services& services, QWidget* parent);
    QWidget* makeForm();
    QWidget* makeResult();
    void fillChoices();
    void connectFields();
    void showDraft();
    void recalculate();
    void showBreakdown(const domain::RateBreakdown& breakdown);
    void readTerms(domain::TariffInput& tariff) const;

    Services& m_services;
    PlacementPresenter* m_presenter;
    const std::unique_ptr<::Ui::PlacementForm> m_ui;
    QLabel* m_title = nullptr;
    QLabel* m_tariff = nullptr;
    QLabel* m_summary = nullptr;
    WaterfallView* m_waterfall = nullptr;
    FindingsView* m_findings = nullptr;
    RowModel<domain::RateLine>* m_lines;
    QPushButton* m_place = nullptr;
    domain::RateBreakdown m_breakdown; ///< owns the texts of m_lines
    bool m_filling = false;
};

} // namespace werkbalie::ui
