// "Gelijkwaardigheid": what a placed worker gets beside the client's terms, and what repairs it.
#pragma once

#include "ui/acquisition/equivalence_presenter.h"
#include "ui/acquisition/equivalence_texts.h"

#include <QDialog>
#include <memory>

namespace Ui {
class EquivalenceDialog;
}

class QPushButton;

namespace werkbalie::ui {

class RecordTable;

class EquivalenceDialog final : public QDialog {
    Q_OBJECT

public:
    EquivalenceDialog(Services& services, domain::PlacementId placement, QWidget* parent);
    ~EquivalenceDialog() override;
    /// Opens without blocking; the dialog deletes itself.
    static EquivalenceDialog* open(Services& services, domain::PlacementId placement,
                                   QWidget* parent);
    void savePdf(const QString& file);

private:
    enum class Editing { Allowed, Frozen };

    void prepare();
    void connectInputs();
    void fillProofs();
    void fillInput(const domain::EquivalenceInput& input);
    void showDraft();
    /// A kept comparison as it was; 0 goes back to the one that is being made.
    void showProof(int index);
    void setEditable(Editing editing);
    void showOutcome();
    void showResult(const domain::EquivalenceInput& input,
                    const domain::EquivalenceOutcome& outcome);
    void showRefusal();
    void edited();
    void takeOver();
    void askPdf();
    [[nodiscard]] domain::EquivalenceInput read(domain::Findings& findings) const;

    Services& m_services;
    const std::unique_ptr<::Ui::EquivalenceDialog> m_ui;
    EquivalencePresenter* m_presenter;
    RowModel<EquivalenceRow>* m_rows;
    RecordTable* m_table;
    QPushButton* m_pdf = nullptr;
    domain::Findings m_unread; ///< what was typed and not understood
    std::optional<documents::EquivalencePaper> m_proofPaper = {}; ///< of the proof on screen
    bool m_showing = true;
};

} // namespace werkbalie::ui
