// A concept in a window of its own: terms, functions, texts and annexes, with its sheets beside it.
#pragma once

#include "ui/acquisition/quotation_editor_presenter.h"
#include "ui/support/quiet_end.h"

#include <QDialog>
#include <memory>

namespace Ui {
class QuotationEditor;
}

namespace werkbalie::ui {

class FieldNotes;
class QuotationPreviewPane;

class QuotationEditor final : public QDialog {
    Q_OBJECT

public:
    QuotationEditor(Services& services, domain::QuotationId id, QWidget* parent);
    ~QuotationEditor() override;

    [[nodiscard]] domain::QuotationId quotation() const { return m_id; }
    [[nodiscard]] bool isDirty() const;
    void save();
    /// Saves first when something was typed; sendAsked() follows.
    void saveAndSend();
    /// Asks when there is unsaved work.
    void reject() override;

Q_SIGNALS:
    void sendAsked(werkbalie::domain::QuotationId id);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    enum class AfterSaving { Stay, Send };
    void store(AfterSaving next);
    void prepare();
    void connectRecord();
    void connectInputs();
    void connectLines();
    void showRecord();
    void showSurroundings();
    void showFindings();
    void showHeader();
    void edited();
    void languageChosen();
    void openCalculation(int row, const app::QuotedCalculation& start,
                         const domain::ParameterSet& parameters);
    void takeCalculated(int row, const domain::QuotationLine& line);
    void chooseAgreement();
    void showConflict();
    [[nodiscard]] domain::Quotation read() const;

    Services& m_services;
    domain::QuotationId m_id;
    const std::unique_ptr<::Ui::QuotationEditor> m_ui;
    QuotationEditorPresenter* m_presenter;
    QuotationPreviewPane* m_preview;
    std::unique_ptr<FieldNotes> m_notes;
    bool m_showing = false;
    bool m_sending = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
