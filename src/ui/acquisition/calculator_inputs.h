// What a tariff is calculated from, in groups: worker, client's terms, agency, margin.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/base/finding.h"
#include "domain/people/agency.h"
#include "ui/acquisition/calculator_rows.h"
#include "ui/support/quiet_end.h"
#include "ui/support/unreadable_note.h"

#include <memory>

namespace werkbalie::ui {

namespace Ui {
class CalculatorInputs;
}

class CalculatorInputs final : public QWidget {
    Q_OBJECT

public:
    explicit CalculatorInputs(QWidget* parent = nullptr);
    ~CalculatorInputs() override;

    void prepare(domain::Date today, domain::Cao cao);
    void showInput(const domain::TariffInput& input);
    /// `base` with all that is filled in here.
    [[nodiscard]] domain::TariffInput read(const domain::TariffInput& base) const;
    /// Steps of the client's pay scales; none hides the choice.
    void showScales(const QStringList& steps, const QString& chosen);
    void showWageFindings(const domain::Findings& findings);
    /// The client sees wage and terms, not the agency's choices and margin.
    void showAgencyPart(Qt::CheckState state);

    /// Whether all that is typed can be read; what cannot leaves what counted before.
    [[nodiscard]] bool isReadable() const;

Q_SIGNALS:
    void readableChanged();
    void edited(const QString& field);
    void marginKindChosen(werkbalie::domain::MarginKind kind);
    void scaleChosen(int index); ///< -1: a wage of one's own

private:
    void fillBoxes(domain::Cao cao);
    void prepareRows();
    void prepareNotes();
    void judgeRows();
    void prepareFolds();
    void connectInputs();
    void showTerms(const domain::ClientTerms& terms);
    void showLists(const domain::TariffInput& input);
    void showFolds();
    void readTerms(domain::ClientTerms& terms) const;
    void readLists(domain::TariffInput& input) const;
    void changed(const QString& field);

    struct RowNote {
        RowsEditor* editor;
        NoteUnder* note;
        FigureTable table;
    };
    const std::unique_ptr<Ui::CalculatorInputs> m_ui;
    UnreadableNotes* m_notes = nullptr;
    std::vector<RowNote> m_rowNotes;
    QStringList m_steps;
    bool m_showing = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
