// What the fees are calculated from: recruitment, brokerage, takeover.
#pragma once

#include "ui/acquisition/calculator_draft.h"
#include "ui/support/quiet_end.h"
#include "ui/support/unreadable_note.h"

#include <memory>

namespace werkbalie::ui {

namespace Ui {
class CalculatorFees;
}

class CalculatorFees final : public QWidget {
    Q_OBJECT

public:
    explicit CalculatorFees(QWidget* parent = nullptr);
    ~CalculatorFees() override;

    void showDraft(const CalculatorDraft& draft);
    /// `base` with what is filled in for its kind; as it is while something cannot be read.
    [[nodiscard]] CalculatorDraft read(const CalculatorDraft& base) const;

Q_SIGNALS:
    void edited(const QString& field);

private:
    void connectInputs();
    void showRecruitment(const domain::RecruitmentFeeInput& input);
    void showBrokerage(const domain::BrokerageInput& input);
    void showTakeover(const domain::TakeoverFeeInput& input);
    void showWhatCounts();
    [[nodiscard]] domain::RecruitmentFeeInput readRecruitment() const;
    [[nodiscard]] domain::BrokerageInput readBrokerage() const;
    [[nodiscard]] domain::TakeoverFeeInput readTakeover() const;

    const std::unique_ptr<Ui::CalculatorFees> m_ui;
    UnreadableNotes* m_notes = nullptr;
    NoteUnder* m_stageNote = nullptr;
    bool m_showing = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
